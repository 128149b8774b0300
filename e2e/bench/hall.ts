import type { ClusterId, GameId } from '../../shared/core/ids'
import { defaultPolicy } from '../../shared/network/policy'
import type { CommandData, Request } from '../../shared/room/command'
import { splitOf } from '../../shared/room/split'
import type { JoinedRoom, OpenedRoom } from '../../shared/wire'
import { inTens } from './crowd'
import { until } from './numbers'
import { Line, Person } from './person'
import { post } from './post'

export interface HallScale {
  readonly people: number
  /** Nodes of each cluster; with 500 people there are 40 clusters, and most seats have two people. */
  readonly nodes: number
}

/** A room in which everybody has a seat, and all clusters play; `games` are the newest ones. */
export type Hall = Awaited<ReturnType<typeof openHall>>

export async function openHall(url: string, { people: count, nodes }: HallScale) {
  const { code, instructorToken, projectorToken } = await post<OpenedRoom>(url, '/api/rooms', {})
  const joined = await inTens(count, () =>
    post<JoinedRoom>(url, `/api/rooms/${code}/join`, { attempt: crypto.randomUUID() }),
  )
  const people = joined.map(({ studentToken }) => new Person(url, code, studentToken))
  const line = new Line(url, code, instructorToken)
  const games = new Map<ClusterId, GameId>()
  line.hear((events) => {
    for (const event of events)
      if (event.type === 'game.started') games.set(event.cluster, event.game)
  })
  await Promise.all([line, ...people.map((person) => person.line)].map((one) => one.arrive()))
  const { clusters } = splitOf(count, nodes, 'crews')
  await line.ask({ type: 'clusters.form', size: nodes, rest: 'crews' })
  await line.ask(startOfAll(clusters, nodes))
  await until(() => people.every(({ game, node }) => game && node), 'a seat for everybody')
  return { code, people, line, clusters, games, instructorToken, projectorToken }
}

/** A game of all clusters. */
export function startOfAll(clusters: readonly ClusterId[], nodes: number) {
  const start = {
    ...{ type: 'game.start', protocol: 'majority-vote', nodes, assistance: 'guided' },
    ...{ values: ['blue', 'red'], network: defaultPolicy },
  } as const satisfies Request
  const requests: CommandData<'together'>['requests'] = clusters.map((cluster) => ({
    ...start,
    cluster,
  }))
  return { type: 'together', requests } as const
}
