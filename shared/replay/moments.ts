import type { NodeId } from '../core/ids'
import { holderWords } from '../referee/lock'
import { outlookOf } from '../referee/outlook'
import { type PropertyVerdict } from '../referee/referee'
import { listed } from '../referee/sentence'
import type { Picture } from '../referee/picture'
import type { GameEvent } from '../room/event'
import { type NewProof, type Proof, proofBook } from './evidence'
import type { Journeys } from './journeys'
import { type Lane, laneBook } from './lanes'
import { sentenceOf } from './sentence'
import type { Steps } from './steps'
import type { Timeline } from './timeline'

export type MomentKind =
  | 'started'
  | 'proposed'
  | 'crashed'
  | 'recovered'
  | 'parted'
  | 'healed'
  | 'chosen'
  | 'first-known'
  | 'last-known'
  | 'split-brain'
  | 'first-decided'
  | 'all-decided'
  | 'rule-broken'
  | 'broken'
  | 'stuck'
  | 'unstuck'
  | 'ended'

/** Something worth jumping to. */
export interface Moment {
  /** Of the event that made it. */
  readonly index: number
  readonly seq: number
  readonly kinds: readonly MomentKind[]
  /** Plain words. */
  readonly caption: string
}

/** What a game tells: its moments and the lanes of the four properties, as far as it was read. */
export interface Story {
  readonly moments: readonly Moment[]
  readonly lanes: readonly Lane[]
  /** Who had the proof of what is chosen, and since when. */
  readonly proofs: readonly Proof[]
  /** Index of the last event that was read; -1 before the first. */
  upTo(): number
  /** Reads on until the time is up. True when the whole game was read. */
  readOn(isTimeUp: () => boolean): boolean
}

/** After so many moments, what can happen again and again is no longer one. */
const momentsLimit = 400
const repeating = 'crashed recovered parted healed rule-broken stuck unstuck split-brain'.split(' ')

type Found = { readonly kind: MomentKind; readonly caption: string }

/** Judging every step of a long game takes seconds, so this reads on only when it is told to. */
export function storyOf(timeline: Timeline, steps: Steps, journeys: Journeys): Story {
  const moments: Moment[] = []
  const book = laneBook()
  const proofs = proofBook()
  let next = 0
  let before: Picture | null = null

  function readStep(step: number): void {
    const index = steps.first(step)
    const after = timeline.at(steps.last(step))
    const event = timeline.events[index] as GameEvent
    const turns = canTurn(event) ? book.note(after, index) : []
    const news = proofs.note(after, index)
    const say = () => sentenceOf(event, timeline.protocol, journeys.find)
    const found = foundIn({ event, before, after, turns, news, say })
    before = after
    const kinds = found.map(({ kind }) => kind)
    const isFull = moments.length >= momentsLimit
    if (isFull ? kinds.every((kind) => repeating.includes(kind)) : kinds.length === 0) return
    moments.push({ index, seq: event.seq, kinds, caption: captionOf(found) })
  }

  return {
    moments,
    lanes: book.lanes,
    proofs: proofs.proofs,
    upTo: () => (next === 0 ? -1 : steps.last(next - 1)),
    readOn(isTimeUp) {
      while (next < steps.count) {
        readStep(next)
        next += 1
        if (isTimeUp()) break
      }
      return next === steps.count
    },
  }
}

/** Does this do something to a node, or to what can still reach one? Only then it is judged anew. */
function canTurn({ type }: GameEvent): boolean {
  switch (type) {
    case 'game.started':
    case 'request.made':
    case 'node.acted':
    case 'node.crashed':
    case 'node.recovered':
    case 'message.dropped':
    case 'game.ended':
      return true
    default:
      return false
  }
}

/** The weightier word says the lighter one too: who is stuck because of a crash names the crash. */
function captionOf(found: readonly Found[]): string {
  const isWeighty = found.some(({ kind }) => kind === 'stuck' || kind === 'broken')
  const light: readonly MomentKind[] = ['crashed', 'first-decided', 'all-decided', 'proposed']
  const said = isWeighty ? found.filter(({ kind }) => !light.includes(kind)) : found
  return said.map(({ caption }) => caption).join(' ')
}

interface Turn {
  readonly event: GameEvent
  readonly before: Picture | null
  readonly after: Picture
  readonly turns: readonly PropertyVerdict[]
  readonly news: readonly NewProof[]
  say(): string
}

function foundIn({ event, before, after, turns, news, say }: Turn): Found[] {
  return [
    ...inEvent(event, after, say),
    ...proposals(before, after, say),
    ...splits(event, before, after),
    ...inNodes(event, before, after, news),
    ...turns.map(turned),
    ...(event.type === 'game.ended'
      ? [{ kind: 'ended', caption: ending(after, saidOfEnd(after, say())) } as const]
      : []),
  ]
}

function inEvent(event: GameEvent, after: Picture, say: () => string): Found[] {
  switch (event.type) {
    case 'game.started':
      return [{ kind: 'started', caption: say() }]
    case 'partition.formed':
      return [{ kind: 'parted', caption: say() }]
    case 'partition.healed':
      return [{ kind: 'healed', caption: say() }]
    case 'node.recovered':
      return [{ kind: 'recovered', caption: say() }]
    case 'node.crashed': {
      const lost = after.hands.get(event.node)?.lost.length ?? 0
      const said = lost === 0 ? '' : ` ${lost} on its desk ${lost === 1 ? 'is' : 'are'} lost.`
      return [{ kind: 'crashed', caption: `${say()}${said}` }]
    }
    default:
      return []
  }
}

function proposals(before: Picture | null, after: Picture, say: () => string): Found[] {
  const old = before?.proposed.size ?? 0
  if (after.proposed.size === old) return []
  const values = [...after.proposed.keys()]
  const said = old === 0 ? 'The first proposal.' : `Now ${listed(values)} compete.`
  return [{ kind: 'proposed', caption: `${say()} ${said}` }]
}

function inNodes(
  event: GameEvent,
  before: Picture | null,
  after: Picture,
  news: readonly NewProof[],
): Found[] {
  const breaches = after.breaches.slice(before?.breaches.length ?? 0)
  const chosen = after.chosen.slice(before?.chosen.length ?? 0)
  return [
    ...breaches.map(({ rule, sentence }): Found => {
      return { kind: 'rule-broken', caption: `${rule} broken: ${sentence}` }
    }),
    ...chosen.map(({ sentence }): Found => ({ kind: 'chosen', caption: known(after, sentence) })),
    ...news.flatMap(learned),
    ...decisions(event, before, after),
  ]
}

/** Nobody has to say it: whose notebook holds the proof could know. */
function learned({ value, nodes, isFirst, isLast }: NewProof): Found[] {
  const who = listed(nodes)
  const found: Found[] = []
  if (isFirst)
    found.push({
      kind: 'first-known',
      caption: `${who} ${nodes.length === 1 ? 'is' : 'are'} the first who can know that ${value} is chosen.`,
    })
  if (isLast)
    found.push({
      kind: 'last-known',
      caption: isFirst
        ? `So can everyone who is up.`
        : `${who} ${nodes.length === 1 ? 'is' : 'are'} the last who can know that ${value} is chosen.`,
    })
  return found
}

/** Two who lead at a time, each in its own eyes. */
function splits(event: GameEvent, before: Picture | null, after: Picture): Found[] {
  if (event.type !== 'node.acted' && event.type !== 'node.recovered') return []
  const leaders = leadersIn(after)
  if (leaders.length < 2 || (before && leadersIn(before).length > 1)) return []
  return [{ kind: 'split-brain', caption: `Split brain: ${listed(leaders)} both lead.` }]
}

function leadersIn({ protocol, hands }: Picture): NodeId[] {
  return [...hands].flatMap(([node, hand]) =>
    protocol && !hand.isCrashed && protocol.leads(hand.notebook, hand.seating) ? [node] : [],
  )
}

/** The outlook says it too, and who knows of it. */
function known(after: Picture, sentence: string): string {
  const { caption } = outlookOf(after)
  return caption?.startsWith(sentence) ? caption : sentence
}

function decisions(event: GameEvent, before: Picture | null, after: Picture): Found[] {
  const found: Found[] = []
  const first = after.decisions[0]
  if (first && before?.decisions.length === 0)
    found.push({
      kind: 'first-decided',
      caption: `${first.node} is the first to decide: ${first.value}.`,
    })
  if (event.type === 'node.acted' && before && !allDecided(before) && allDecided(after)) {
    const values = new Set(decided(after).map(([, value]) => value))
    const what = values.size === 1 ? ` ${[...values].join('')}` : ''
    found.push({ kind: 'all-decided', caption: `Everyone who is up has decided${what}.` })
  }
  return found
}

function decided({ hands }: Picture): [NodeId, string][] {
  return [...hands].flatMap(([node, hand]) =>
    hand.decided && !hand.isCrashed ? [[node, hand.decided.value] as [NodeId, string]] : [],
  )
}

function allDecided(picture: Picture): boolean {
  const up = [...picture.hands.values()].filter((hand) => !hand.isCrashed)
  return up.length > 1 && up.every((hand) => hand.decided !== null)
}

function turned({ name, status, sentence }: PropertyVerdict): Found {
  if (status === 'broken') return { kind: 'broken', caption: sentence }
  if (status === 'stuck') return { kind: 'stuck', caption: `Stuck: ${sentence}` }
  return { kind: 'unstuck', caption: `${name} holds again.` }
}

function saidOfEnd(after: Picture, said: string): string {
  const holder = holderWords(after)
  return holder ? `${said} ${holder}` : said
}

/** Who decided what in the end. */
function ending({ protocol, hands }: Picture, said: string): string {
  if (!protocol) return said
  const byValue = new Map<string, NodeId[]>()
  for (const [node, { decided: own }] of hands)
    if (own) byValue.set(own.value, [...(byValue.get(own.value) ?? []), node])
  const parts = [...byValue].map(([value, nodes]) => `${many(nodes)} decided ${value}`)
  const count = [...byValue.values()].flat().length
  if (count === 0) return `${said} Nobody decided.`
  if (count === hands.size && byValue.size === 1)
    return `${said} All ${hands.size} nodes decided ${[...byValue.keys()].join('')}.`
  return `${said} ${listed(parts)}${count < hands.size ? '; nobody else did' : ''}.`
}

function many(nodes: readonly NodeId[]): string {
  return nodes.length <= 3 ? listed(nodes) : `${nodes.length} nodes`
}
