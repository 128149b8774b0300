import type { MessageId } from '../../../shared/core/ids'
import { type Link, linkKey, linksOf, policyOf } from '../../../shared/network/network'
import type { NetworkEvent } from '../../../shared/network/network-event'
import type { Policy } from '../../../shared/network/policy'
import type { Request } from '../../../shared/room/command'
import type { Game } from '../../../shared/room/room'
import { type Fault, same } from '../../room/faults'
import { changeLinks, take } from './deeds'

type Facts<T extends NetworkEvent['type']> = Extract<NetworkEvent, { type: T }>[]

function those<T extends NetworkEvent['type']>({ facts }: Fault, type: T): Facts<T> {
  return facts.filter((fact) => fact.type === type) as Facts<T>
}

/** What takes a fault back: the wall and the links as they were, nodes up or down, messages held or not. */
export function undo(game: Game, fault: Fault): Request[] {
  return [
    ...undoWall(game, fault),
    ...undoLinks(game, fault),
    ...undoNodes(game, fault),
    ...undoMessages(game, fault),
  ]
}

function undoWall(game: Game, fault: Fault): Request[] {
  const { groups } = fault.before
  if (!isWall(fault) || same(groups, game.network.groups)) return []
  if (!groups) return [{ type: 'partition.heal', game: game.id }]
  return [{ type: 'partition.form', game: game.id, groups: groups.map((group) => [...group]) }]
}

function isWall({ facts }: Fault): boolean {
  return facts.some(({ type }) => type.startsWith('partition.'))
}

/** Each link that it changed gets the policy that it had; those that get the same are asked for together. */
function undoLinks(game: Game, fault: Fault): Request[] {
  const policies = new Map<string, { policy: Policy; links: Link[] }>()
  for (const { from, to } of undone(game, fault)) {
    const policy = policyOf(fault.before, from, to)
    const key = JSON.stringify(policy)
    const alike = policies.get(key) ?? { policy, links: [] }
    alike.links.push({ from, to })
    policies.set(key, alike)
  }
  return [...policies.values()].flatMap(({ policy, links }) => changeLinks(game, links, policy))
}

/** A wall that goes brings up every link through it, also one that was cut before: so all are set then. */
function undone(game: Game, fault: Fault): Link[] {
  if (isWall(fault)) return linksOf(game.nodes)
  const links = those(fault, 'link.changed').map(
    (fact) => [linkKey(fact.from, fact.to), fact] as const,
  )
  return [...new Map(links).values()].filter(
    ({ from, to }) => !same(policyOf(fault.before, from, to), policyOf(game.network, from, to)),
  )
}

function undoNodes({ id: game, network, nodes }: Game, fault: Fault): Request[] {
  return nodes.flatMap((node): Request[] => {
    const wasDown = fault.before.crashed.has(node)
    const isTouched = fault.facts.some((fact) => 'node' in fact && fact.node === node)
    if (!isTouched || wasDown === network.crashed.has(node)) return []
    return wasDown
      ? [{ type: 'node.crash', game, node }]
      : [{ type: 'node.recover', game, node, memory: 'kept' }]
  })
}

/** Only what is still in flight can be taken back. */
function undoMessages(game: Game, fault: Fault): Request[] {
  const heldNow = (message: MessageId) => game.network.flights.get(message)?.held ?? null
  const held = those(fault, 'message.held').map(({ message }) => message)
  const freed = those(fault, 'message.released').map(({ message }) => message)
  const copies = those(fault, 'message.duplicated').map(({ copy }) => copy)
  const isThere = (message: MessageId) => game.network.flights.has(message)
  return [
    ...take(
      game,
      'release',
      held.filter((message) => heldNow(message)?.by === 'instructor'),
    ),
    ...take(
      game,
      'hold',
      freed.filter((message) => isThere(message) && !heldNow(message)),
    ),
    ...take(game, 'drop', copies.filter(isThere)),
  ]
}

export interface UndoWords {
  /** "cut n2 to n3" */
  readonly what: string
  /** What the button will do, or why there is nothing that it can do. */
  readonly how: string
  readonly isPossible: boolean
}

/** How a fault is named on the button, and what taking it back does. */
export function undoWords(game: Game, fault: Fault): UndoWords {
  const requests = undo(game, fault)
  return { ...wordsOf(fault), ...(requests.length > 0 ? { isPossible: true } : tooLate(fault)) }
}

function tooLate(fault: Fault): Pick<UndoWords, 'how' | 'isPossible'> {
  const isDrop = those(fault, 'message.dropped').length > 0
  const how = isDrop
    ? 'A dropped message is gone and cannot be brought back.'
    : 'It is too late: what it changed has changed again, or has arrived.'
  return { how, isPossible: false }
}

function wordsOf(fault: Fault): Pick<UndoWords, 'what' | 'how'> {
  return wallWords(fault) ?? nodeWords(fault) ?? messageWords(fault) ?? linkWords(fault)
}

function wallWords({ facts, before }: Fault): Pick<UndoWords, 'what' | 'how'> | null {
  const wall = facts.findLast(({ type }) => type.startsWith('partition.'))
  if (!wall) return null
  const former = before.groups ? 'The wall from before stands again.' : 'The wall goes away.'
  return {
    what: wall.type === 'partition.formed' ? 'the wall' : 'heal',
    how: `${former} Its links are as before.`,
  }
}

function nodeWords(fault: Fault): Pick<UndoWords, 'what' | 'how'> | null {
  const [crash] = those(fault, 'node.crashed')
  const [recovery] = those(fault, 'node.recovered')
  if (crash)
    return {
      what: `crash of ${crash.node}`,
      how: `${crash.node} recovers, memory kept. What was unread stays lost.`,
    }
  if (!recovery) return null
  const lost = recovery.memory === 'lost' ? ' Its lost memory stays lost.' : ''
  return { what: `recovery of ${recovery.node}`, how: `${recovery.node} crashes again.${lost}` }
}

const deeds = {
  'message.held': ['hold', 'It goes on.'],
  'message.released': ['release', 'It is held again, if it has not arrived.'],
  'message.duplicated': ['duplicate', 'The copy is dropped.'],
  'message.dropped': ['drop', ''],
} as const

/** Holding everything changes links, too; then the links are what it is named after. */
function messageWords(fault: Fault): Pick<UndoWords, 'what' | 'how'> | null {
  if (those(fault, 'link.changed').length > 0) return null
  const fact = fault.facts.find((each) => each.type in deeds)
  if (!fact || !('message' in fact)) return null
  const [deed, how] = deeds[fact.type as keyof typeof deeds]
  const flight = fault.before.flights.get(fact.message)
  const one = flight ? `${flight.from} to ${flight.to}` : 'a message'
  const count = fault.facts.length
  return count === 1
    ? { what: `${deed} ${one}`, how }
    : { what: `${deed} ${count} messages`, how: `Each of them: ${how.toLowerCase()}` }
}

function linkWords(fault: Fault): Pick<UndoWords, 'what' | 'how'> {
  const links = [
    ...new Map(
      those(fault, 'link.changed').map((fact) => [linkKey(fact.from, fact.to), fact]),
    ).values(),
  ]
  const [first] = links
  if (!first) return { what: 'nothing', how: '' }
  const verb = verbOf(policyOf(fault.before, first.from, first.to), first.policy)
  if (links.length > 1)
    return { what: `${verb} ${links.length} links`, how: 'All of them are as before.' }
  return {
    what: `${verb} ${first.from} to ${first.to}`,
    how: 'The link is as before. What was dropped meanwhile stays lost.',
  }
}

function verbOf(before: Policy, after: Policy): string {
  if (before.state !== after.state) return { up: 'bring up', cut: 'cut', hold: 'hold' }[after.state]
  if (!same(before.delayMs, after.delayMs)) return 'delay of'
  return before.loss === after.loss ? 'duplicates of' : 'loss of'
}
