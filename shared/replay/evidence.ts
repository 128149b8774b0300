import type { NodeId } from '../core/ids'
import { breachesOf, type Hand, readAction } from '../referee/hand'
import type { Picture } from '../referee/picture'
import type { Protocol } from '../referee/protocol'
import { isWithin, reachOf, type Stay } from './reach'
import type { Timeline } from './timeline'

/**
 * How near a node is to knowing that a value is chosen.
 * said: it decided the value. proof: its notebook holds enough, so that by its own rules it may decide the value.
 * reached: a chain of messages leads from every act of the quorum to it, but they did not say enough.
 */
export type Knowing = 'said' | 'proof' | 'reached' | 'none'

/** By its own rules, may this hand decide the value now? Then its notebook proves that it is chosen. */
export function hasProof(protocol: Protocol, hand: Hand, value: string): boolean {
  const action = { type: 'decide', value }
  if (hand.isCrashed || !readAction(protocol, action)) return false
  return breachesOf(protocol, hand, { action }, 0).length === 0
}

/** One chosen value, and which nodes had the proof, as far as the game was read. */
export interface Proof {
  readonly value: string
  /** Of the event that made it chosen. */
  readonly index: number
  /** The index at which a node had it for the first time. */
  readonly since: ReadonlyMap<NodeId, number>
}

/** What an event changed: who has the proof since then, and whether that was the first one, or the last one missing. */
export interface NewProof {
  readonly value: string
  readonly nodes: readonly NodeId[]
  readonly isFirst: boolean
  readonly isLast: boolean
}

export interface ProofBook {
  readonly proofs: readonly Proof[]
  /** Takes in the truth after the event at `index`, and tells what it changed. */
  note(picture: Picture, index: number): NewProof[]
}

type Draft = Proof & { readonly since: Map<NodeId, number>; isKnownByAll: boolean }

export function proofBook(): ProofBook {
  const proofs: Draft[] = []
  let seen: ReadonlyMap<NodeId, Hand> = new Map()
  return {
    proofs,
    note(picture, index) {
      const { protocol, hands, chosen } = picture
      if (!protocol) return []
      const isNew = chosen.length > proofs.length
      for (const { value } of chosen.slice(proofs.length))
        proofs.push({ value, index, since: new Map(), isKnownByAll: false })
      const changed = [...hands].filter(([node, hand]) => isNew || seen.get(node) !== hand)
      seen = hands
      if (changed.length === 0) return []
      return proofs.flatMap((proof) => noted(proof, picture, changed, index) ?? [])
    },
  }
}

function noted(
  proof: Draft,
  { protocol, hands, breaches }: Picture,
  changed: readonly (readonly [NodeId, Hand])[],
  index: number,
): NewProof | null {
  const { value, since } = proof
  const isFirst = since.size === 0
  const nodes = changed.flatMap(([node, hand]) => {
    // Who says so against the rules had no proof, and its rules never ask it again.
    const isRash = breaches.some(({ seq }) => seq === hand.decided?.seq)
    const isNews = !since.has(node) && !isRash && protocol !== null
    return isNews && hasProof(protocol, hand, value) ? [node] : []
  })
  for (const node of nodes) since.set(node, index)
  if (nodes.length === 0) return null
  const up = [...hands].filter(([, hand]) => !hand.isCrashed)
  const isLast = !proof.isKnownByAll && up.length > 1 && up.every(([node]) => since.has(node))
  if (isLast) proof.isKnownByAll = true
  return { value, nodes, isFirst, isLast }
}

/** How a node stands at the cursor, and the event since which it does. */
export interface Stand {
  readonly node: NodeId
  readonly knowing: Knowing
  /** null: it does not know, or it is not known since when. */
  readonly since: number | null
  readonly isCrashed: boolean
}

/** Who could have known at some event that a value was chosen. */
export interface Witnesses {
  readonly value: string
  readonly stands: readonly Stand[]
}

export interface WhoKnew {
  /** One for each value that is chosen after the event at `index`. */
  at(index: number, proofs: readonly Proof[]): Witnesses[]
}

/** Follows the quorum of each chosen value through the whole game, once it is asked for. */
export function whoKnew(timeline: Timeline): WhoKnew {
  const reaches = new Map<number, ReadonlyMap<NodeId, readonly Stay[]>>()
  const reach = (seq: number, witness: readonly number[]) => {
    const known = reaches.get(seq) ?? reachOf(timeline.events, witness)
    reaches.set(seq, known)
    return known
  }
  return {
    at(index, proofs) {
      const picture = timeline.at(index)
      return picture.chosen.map(({ value, seq, witness }) => {
        const stays = reach(seq, witness)
        const proof = proofs.find((one) => one.value === value)
        const sinceOf = (node: NodeId): number | null => {
          const since = proof?.since.get(node) ?? Infinity
          return since <= index ? since : null
        }
        return {
          value,
          stands: [...picture.hands].map(([node, hand]) => ({
            ...standOf(picture, hand, value, isWithin(stays.get(node), index), sinceOf(node)),
            node,
            isCrashed: hand.isCrashed,
          })),
        }
      })
    },
  }
}

function standOf(
  { protocol }: Picture,
  hand: Hand,
  value: string,
  stay: Stay | null,
  since: number | null,
): Pick<Stand, 'knowing' | 'since'> {
  if (hand.decided?.value === value) return { knowing: 'said', since }
  if (protocol && hasProof(protocol, hand, value)) return { knowing: 'proof', since }
  return stay ? { knowing: 'reached', since: stay.from } : { knowing: 'none', since: null }
}
