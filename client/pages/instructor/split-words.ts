import type { ClusterId, NodeId } from '../../../shared/core/ids'
import type { Cluster, Room, Student } from '../../../shared/room/room'
import { splitOf } from '../../../shared/room/split'
import { peopleIn } from './people'
import { say } from '../../words/language.svelte'

export type Rest = 'crews' | 'bots'

export const splitSizes = [
  { value: '1', label: 'One' },
  { value: '3', label: 'Of 3' },
  { value: '5', label: 'Of 5' },
  { value: '7', label: 'Of 7' },
] as const

export const restChoices = [
  { value: 'crews', label: 'share seats' },
  { value: 'bots', label: 'get bots' },
] as const

/** Who would be split: whoever is here. */
export function presentIn(room: Room): number {
  return peopleIn(room).filter(({ isConnected }) => isConnected).length
}

/** "17 people: 4 clusters of 5, 3 bots", "17 people: 3 clusters of 5, 2 share a seat" */
export function splitWords(people: number, size: number, rest: Rest): string {
  if (people === 0) return say('Nobody is in yet.')
  const count = splitOf(people, size, rest).clusters.length
  const over = restWords(people - count * size, rest)
  const parts = {
    people: say('{count} person|{count} people', { count: people }),
    clusters: clustersWords(count, size),
  }
  return over === null
    ? say('{people}: {clusters}', parts)
    : say('{people}: {clusters}, {rest}', { ...parts, rest: over })
}

/** Without bots, seats for which there is nobody stay free. */
function restWords(over: number, rest: Rest): string | null {
  if (over === 0) return null
  if (over > 0) return say('{count} shares a seat|{count} share a seat', { count: over })
  return rest === 'bots'
    ? say('{count} bot|{count} bots', { count: -over })
    : say('{count} free seat|{count} free seats', { count: -over })
}

/** "4 clusters of 5" */
export function clustersWords(count: number, size: number): string {
  return say('{count} cluster of {size}|{count} clusters of {size}', { count, size })
}

/** One cluster's nodes with the people who play each. */
export interface SeatedCluster {
  readonly cluster: ClusterId
  readonly seats: readonly { readonly node: NodeId; readonly crew: readonly Student[] }[]
}

/** Everybody by cluster and node, and who has no seat. */
export function seatedIn(room: Room): {
  readonly clusters: readonly SeatedCluster[]
  readonly without: readonly Student[]
} {
  const people = peopleIn(room)
  const bySeat = new Map<string, Student[]>()
  for (const student of people) {
    const { seat } = student
    const key = seat ? `${seat.cluster} ${seat.node}` : ''
    bySeat.set(key, [...(bySeat.get(key) ?? []), student])
  }
  const seats = ({ id, nodes }: Cluster) =>
    nodes.map((node) => ({ node, crew: bySeat.get(`${id} ${node}`) ?? [] }))
  return {
    clusters: [...room.clusters.values()].map((one) => ({ cluster: one.id, seats: seats(one) })),
    without: bySeat.get('') ?? [],
  }
}
