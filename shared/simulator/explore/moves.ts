import type { RequestId } from '../../core/ids'
import type { Random } from '../../core/random'
import { readAction } from '../../referee/hand'
import type { TableHand } from '../../referee/futures'
import type { Card, Move, Protocol, Seating, Send } from '../../referee/protocol'

/** A hand, and the number of its next event. */
export interface Desk extends TableHand {
  readonly nextSeq: number
}

/** Something that an honest hand may do now. */
export interface Deed {
  readonly after: TableHand
  readonly sends: readonly Send[]
  /** Starts are what nobody asked for by a message: what it sends of its own accord, or because of a client. */
  readonly kind: 'answer' | 'start' | 'client'
}

/**
 * Everything that an honest hand may do now: what `honest` does if any one card of its inbox were the only one (a
 * person may take them in any order), or none; whichever way chance falls; and, if clients may still come, what a
 * client at its desk would make it do. Leaving a card alone is no deed: it can also wait for ever.
 */
export function deedsOf(
  protocol: Protocol,
  seating: Seating,
  desk: Desk,
  mayClientsCome: boolean,
): Deed[] {
  const clients = mayClientsCome ? clientsFor(seating, desk.nextSeq) : []
  const views = [[], ...desk.inbox.map((card) => [card]), ...clients.map((card) => [card])]
  return views.flatMap((cards) => {
    const moves = outcomes((random) => protocol.honest(desk.notebook, cards, seating, random))
    return moves.flatMap((move) => deedOf(protocol, seating, desk, move, cards[0] ?? null) ?? [])
  })
}

/** One client for each value, and one who wants to know the answer. */
function clientsFor({ values }: Seating, seq: number): Card[] {
  const id = '?' as RequestId
  return [
    ...values.map((value): Card => ({ kind: 'request', id, request: 'propose', value, seq })),
    { kind: 'request', id, request: 'query', value: null, seq },
  ]
}

function deedOf(
  protocol: Protocol,
  seating: Seating,
  desk: Desk,
  move: Move,
  shown: Card | null,
): Deed | null {
  const action = readAction(protocol, move.action)
  if (!action) return null
  const card = move.because === undefined ? null : shown
  const context = { seating, card, seq: desk.nextSeq }
  const { notebook, sends } = protocol.apply(desk.notebook, { ...move, action }, context)
  const value = action.type === 'decide' ? action['value'] : undefined
  return {
    after: {
      notebook,
      inbox: desk.inbox.filter((one) => one !== card),
      decided: typeof value === 'string' ? value : desk.decided,
    },
    sends,
    kind: card?.kind === 'message' || sends.length === 0 ? 'answer' : card ? 'client' : 'start',
  }
}

/** Low, middle and high: every coin of two or three sides, and every "does it at times". */
const faces = [0, 0.5, 1 - 2 ** -32] as const
/** Chances taken in one move beyond so many all fall low. */
const mostChances = 4

/** What a function of chance can come to, whichever way its chances fall; equal moves once. */
export function outcomes(run: (random: Random) => Move | null): Move[] {
  const scripts: number[][] = [[]]
  const moves = new Map<string, Move>()
  for (const script of scripts) {
    let asked = 0
    const move = run(() => script[asked++] ?? faces[0])
    if (move) moves.set(JSON.stringify(move), move)
    for (let index = script.length; index < Math.min(asked, mostChances); index += 1) {
      const low = Array.from({ length: index - script.length }, () => faces[0])
      for (const face of faces.slice(1)) scripts.push([...script, ...low, face])
    }
  }
  return [...moves.values()]
}
