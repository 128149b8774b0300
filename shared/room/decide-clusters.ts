import type { Handler } from './decide'
import { sit, standUp } from './decide-people'
import type { Draft } from './draft'
import type { Room } from './room'
import { splitOf } from './split'

/** Everybody who is here gets a seat in a cluster; who is away comes back as an observer. */
export const formClusters: Handler<'clusters.form'> = (draft, { size, rest }) => {
  const { room } = draft
  if (isPlaying(room)) return 'game-running'
  const people = [...room.students.values()].filter((one) => !one.isKicked && one.isConnected)
  if (people.length === 0) return 'nobody-here'
  const { clusters, nodes, seats } = splitOf(people.length, size, rest)
  emptySeats(draft)
  for (const id of room.clusters.keys())
    if (!clusters.includes(id)) draft.add({ type: 'cluster.dissolved', cluster: id })
  for (const cluster of clusters) draft.add({ type: 'cluster.formed', cluster, nodes })
  for (const [index, { id }] of people.entries()) {
    const seat = seats[index]
    if (seat) sit(draft, id, seat.cluster, seat.node)
  }
  const focus = room.projectorCluster
  if (focus !== null && !clusters.includes(focus)) showAll(draft)
  return undefined
}

/** Back to one class: the next game makes a cluster of whoever is here. */
export const dissolveClusters: Handler<'clusters.dissolve'> = (draft) => {
  const { room } = draft
  if (isPlaying(room)) return 'game-running'
  emptySeats(draft)
  for (const cluster of room.clusters.keys()) draft.add({ type: 'cluster.dissolved', cluster })
  if (room.projectorCluster !== null) showAll(draft)
  return undefined
}

function isPlaying(room: Room): boolean {
  return [...room.games.values()].some(({ status }) => status !== 'ended')
}

function showAll(draft: Draft): void {
  draft.add({ type: 'projector.changed', shows: draft.room.projectorShows, cluster: null })
}

function emptySeats(draft: Draft): void {
  for (const student of draft.room.students.values()) standUp(draft, student)
}
