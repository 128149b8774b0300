import { isolated } from '../../../shared/core/isolated'
import type { NodeId } from '../../../shared/core/ids'
import type { Picture } from '../../../shared/referee/picture'
import type { Request } from '../../../shared/room/command'
import { clockOf, type Game, playersOf, type Room } from '../../../shared/room/room'
import { moveFor, offerOf, requestOf } from '../../../shared/scenarios/deed'
import type { Deed } from '../../../shared/scenarios/scenario'
import { cueOf, isLit, type Pending, type Sheet, stepsOf } from '../../../shared/scenarios/sheet'
import { isImpossible } from '../../../shared/scenarios/trace'
import { deedWords } from '../../../shared/scenarios/words'
import { allOf } from '../../words/lists'
import { actFor } from './act-for'
import { batched } from './batch'
import { reword, say, valueWord } from '../../words/language.svelte'

/** A game with its sheet. */
export interface Scene {
  readonly game: Game
  readonly sheet: Sheet
}

/** The cue that the desk shows: of several clusters, that of those which are behind. */
export interface Prompt {
  readonly sheet: Sheet
  readonly isLit: boolean
  /** Those that stand at this cue; if it is lit, only those in which it is. */
  readonly scenes: readonly Scene[]
}

/** Lit goes before unlit, and earlier cues before later ones. null: every script is done. */
export function promptOf(scenes: readonly Scene[], now: number): Prompt | null {
  const open = scenes.filter(({ game, sheet }) => game.status !== 'ended' && cueOf(sheet))
  const lit = open.filter(({ game, sheet }) => isLit(sheet, clockOf(game, now)))
  const among = lit.length > 0 ? lit : open
  const first = among.toSorted((a, b) => a.sheet.next - b.sheet.next)[0]
  if (!first) return null
  const isSame = ({ sheet }: Scene) =>
    sheet.script.id === first.sheet.script.id && sheet.next === first.sheet.next
  return { sheet: first.sheet, isLit: lit.length > 0, scenes: among.filter(isSame) }
}

export interface OnceCommand {
  readonly id: string
  readonly request: Request
}

/** Whose hands the desk moves: those of a person only when somebody presses for them. */
export type ActsFor = 'anybody' | 'nobody-there'

/**
 * What a press of the cue asks of one game, with ids that every desk gives it: the game, the cue, and which of its
 * deeds are still to be done.
 */
export function commandsOf(
  { game, sheet }: Scene,
  room: Room,
  actsFor: ActsFor = 'anybody',
): OnceCommand[] {
  const { own, asks } = stepsOf(sheet)
  const pending = own.length > 0 ? own : asks.slice(0, 1)
  const requests = pending.flatMap(({ deed }) => requestsOf(deed, game, sheet, room, actsFor))
  const mask = pending.reduce((bits, { place }) => bits + 2 ** place, 0).toString(36)
  const id = `cue-${game.id}-${sheet.next + 1}-${mask}`
  const parts = requests.length > 1 ? batched(requests) : requests
  return parts.map((request, part) => ({ id: part === 0 ? id : `${id}-${part}`, request }))
}

function requestsOf(deed: Deed, game: Game, sheet: Sheet, room: Room, actsFor: ActsFor): Request[] {
  if (deed.type === 'hand') return handIsTold(deed, game)
  if (deed.type === 'act') {
    const isLeft =
      actsFor === 'anybody' ||
      isForDesk(deed, game) ||
      seatAt(room, game.cluster, nodeOf(deed)) !== 'people'
    return isLeft ? handRequests(deed, game, sheet.picture) : []
  }
  const isInVain = isImpossible(deed, sheet.picture, sheet.evidence)
  const isPassedOver = cueOf(sheet)?.optional === true || deed.type === 'take'
  return isInVain && isPassedOver ? [] : [requestOf(deed, game, sheet.evidence)]
}

/** What the hand at this node is to do, by the instructor's: as the phone there offers it. */
function handRequests(
  deed: Extract<Deed, { type: 'act' }>,
  game: Game,
  { protocol, hands }: Picture,
): Request[] {
  const node = nodeOf(deed)
  const hand = hands.get(node)
  const move = protocol && hand && moveFor(deed, protocol, hand)
  if (!move) return []
  if (deed.crash !== true) return [actFor(game, protocol, hand, move)]
  const silent = { ...actFor(game, protocol, hand, move), messages: [] }
  return [silent, { type: 'node.crash', game: game.id, node }]
}

function nodeOf({ node }: Extract<Deed, { type: 'hand' | 'act' }>): NodeId {
  return node as string as NodeId
}

/** A bot obeys as a person does: it keeps its seat. */
function handIsTold({ node, style }: Extract<Deed, { type: 'hand' }>, { id }: Game): Request[] {
  return [{ type: 'hand.tell', game: id, node: node as string as NodeId, style }]
}

/** What one press does, and no hand: who waits presses nothing, and between a deed and its crash nothing comes. */
function isForDesk(deed: Extract<Deed, { type: 'act' }>, { desks }: Game): boolean {
  return deed.crash === true || desks.get(nodeOf(deed))?.told === 'waits'
}

type Sitter = 'bot' | 'nobody' | 'people'

function seatAt(room: Room, cluster: Game['cluster'], node: NodeId): Sitter {
  if (room.clusters.get(cluster)?.bots.includes(node)) return 'bot'
  return playersOf(room, cluster, node).length > 0 ? 'people' : 'nobody'
}

/** What is to be done now, a line each, as on a button, or as one asks a person: of several clusters, without a name. */
export function linesOf({ game, sheet }: Scene, room: Room, isNamed = true): string[] {
  const { own, asks } = stepsOf(sheet)
  return [...own, ...asks].map(({ deed }) => lineOf(deed, game, sheet.picture, room, isNamed))
}

function lineOf(deed: Deed, game: Game, picture: Picture, room: Room, isNamed: boolean): string {
  if (deed.type !== 'act') return reword(deedWords(deed))
  const node = nodeOf(deed)
  const what = askWords(deed, picture)
  if (deed.crash === true)
    return say('In one deed {node} is told {what}, and crashes before it sends a word', {
      node,
      what,
    })
  if (isForDesk(deed, game)) return say('{node} waits. Your press does it: {what}', { node, what })
  const { cluster } = game
  const who = seatAt(room, cluster, node)
  if (!isNamed) return say('Ask {node} of each {what}', { node, what })
  const names = playersOf(room, cluster, node).map(({ name }) => isolated(name))
  if (who === 'people')
    return say('Ask {node}, {names}, {what}', { node, names: allOf(names), what })
  return who === 'bot'
    ? say('{node} is a bot’s. Give it to a person, and ask {what}', { node, what })
    : say('Nobody plays {node}. Somebody there is asked {what}', { node, what })
}

/** As the button on the phone says it, where it has one now. */
function askWords(deed: Extract<Deed, { type: 'act' }>, { protocol, hands }: Picture): string {
  const hand = hands.get(nodeOf(deed))
  const offer = protocol && hand && offerOf(deed, protocol, hand)
  if (!offer)
    return say('to do this: {action}', {
      action: deedWords(deed).replace(/^Ask \S+ to do this: /, ''),
    })
  const value = offer.value === undefined ? '' : ` ${valueWord(offer.value)}`
  return say('to press “{label}”', { label: `${reword(offer.label)}${value}` })
}

/** What the button says that does by one press what a hand is asked to do; null: it cannot be done now. */
export function handWords({ game, sheet }: Scene): string | null {
  const deed = stepsOf(sheet).asks[0]?.deed
  if (deed?.type !== 'act' || handRequests(deed, game, sheet.picture).length === 0) return null
  return say('Do it for {node}', { node: deed.node })
}

/** What the button of a cue says: the deed itself, when it is only one. */
export function buttonWords(own: readonly Pending[]): string {
  const [only, ...more] = own.filter(({ deed }) => deed.type !== 'hand')
  if (!only) return say('Done')
  return more.length > 0 || own.length > 1
    ? say('Do all {count}', { count: own.length })
    : reword(deedWords(only.deed))
}
