import type { NodeId } from '../../../shared/core/ids'
import { type Flight, progressOf } from '../../../shared/network/flight'
import { policyOf } from '../../../shared/network/network'
import type { Picture } from '../../../shared/referee/picture'
import { capital, listed } from '../../../shared/referee/sentence'
import { messageWords } from '../../../shared/replay/sentence'
import type { Request } from '../../../shared/room/command'
import { clockOf } from '../../../shared/room/room'

/** Something else that could have been done at a moment. */
export interface Deed {
  /** In the imperative: "Drop n1's proposal of blue to n3". */
  readonly label: string
  /** As it is told of the branch: "n1's proposal of blue to n3 is dropped". */
  readonly what: string
  readonly request: Request
}

export type DeedKind = 'message' | 'node' | 'wall' | 'client'

/** Everything that the room would not refuse at this moment. Walls are drawn, and not in a list. */
export function deedsOf(kind: Exclude<DeedKind, 'wall'>, picture: Picture): readonly Deed[] {
  switch (kind) {
    case 'message':
      return [...picture.game.network.flights.values()]
        .toSorted((a, b) => leftMs(picture, a) - leftMs(picture, b))
        .flatMap((flight) => messageDeeds(picture, flight))
    case 'node':
      return picture.game.nodes.flatMap((node) => nodeDeeds(picture, node))
    case 'client':
      return picture.game.nodes.flatMap((node) => clientDeeds(picture, node))
  }
}

type Take = Extract<Request, { type: 'message.take' }>['deed']

function messageDeeds({ game, protocol }: Picture, flight: Flight): Deed[] {
  const { message, from, to, held, copyOf } = flight
  const { id, network } = game
  const copy = copyOf === null ? '' : 'the copy of '
  const name = `${copy}${from}’s ${messageWords(protocol, flight)} to ${to}`
  const isCut = policyOf(network, from, to).state === 'cut'
  const deed = (take: Take, verb: string, done: string): Deed => ({
    label: `${verb} ${name}`,
    what: `${name} is ${done}`,
    request: { type: 'message.take', game: id, messages: [message], deed: take },
  })
  return [
    deed('drop', 'Drop', 'dropped'),
    ...(held?.by === 'instructor' ? [] : [deed('hold', 'Hold', 'held')]),
    ...(held && !isCut ? [deed('release', 'Release', 'released')] : []),
    ...(isCut || network.crashed.has(to) ? [] : [deed('deliver', 'Deliver', 'delivered at once')]),
    deed('duplicate', 'Double', 'doubled'),
  ]
}

function leftMs({ game, at }: Picture, flight: Flight): number {
  const isHeld = flight.held !== null
  return isHeld
    ? Infinity
    : (1 - progressOf(flight, clockOf(game, at))) * (flight.dueAt - flight.sentAt)
}

function nodeDeeds({ game: { id, network } }: Picture, node: NodeId): Deed[] {
  const recover = (memory: 'kept' | 'lost'): Deed => ({
    label: `Recover ${node}, memory ${memory}`,
    what: `${node} is back, its memory ${memory}`,
    request: { type: 'node.recover', game: id, node, memory },
  })
  if (network.crashed.has(node)) return [recover('kept'), recover('lost')]
  const request = { type: 'node.crash', game: id, node } as const
  return [{ label: `Crash ${node}`, what: `${node} crashes`, request }]
}

function clientDeeds({ game: { id, network, values } }: Picture, node: NodeId): Deed[] {
  if (network.crashed.has(node)) return []
  const asked = (
    does: string,
    wish: { kind: 'propose'; value: string } | { kind: 'query' },
  ): Deed => ({
    label: `Ask ${node} ${does}`,
    what: `a client asks ${node} ${does}`,
    request: { type: 'request.make', game: id, node, ...wish },
  })
  return [
    ...values.map((value) => asked(`to propose ${value}`, { kind: 'propose', value })),
    asked('what was decided', { kind: 'query' }),
  ]
}

/** A wall between these nodes and the others; null while one side is empty. */
export function wallDeed({ game: { id, nodes } }: Picture, side: readonly NodeId[]): Deed | null {
  const left = nodes.filter((node) => side.includes(node))
  const right = nodes.filter((node) => !side.includes(node))
  if (left.length === 0 || right.length === 0) return null
  const what = `a wall parts ${listed(left)} from ${listed(right)}`
  const request = { type: 'partition.form', game: id, groups: [left, right] } as const
  return { label: capital(what), what, request }
}

/** null: no wall stands. */
export function healDeed({ game: { id, network } }: Picture): Deed | null {
  const request = { type: 'partition.heal', game: id } as const
  return network.groups && { label: 'Take the wall down', what: 'the wall is taken down', request }
}

/** As it is told of a branch that somebody plays on: "n1 crashes, then n2 by hand". */
export function byHandWords(node: NodeId, what: string | null): string {
  return what === null ? `${node} by hand` : `${what}, then ${node} by hand`
}
