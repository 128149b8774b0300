import { type Crowd, gather, roomsFor } from './crowd'
import { eventsOf } from './memory'
import { median, rounded } from './numbers'
import { cpuPerMessage, sendSteadily, trafficOf } from './steady'
import { startServer, type Subject } from './subject'

export interface GrowthScale {
  readonly people: number
  /** Each person acts so often a second: more than a class may, so that all rates are raised. */
  readonly perSecond: number
  readonly roundMs: number
  readonly rounds: number
  /** All the people in rooms of so many with clusters of so many nodes, for each of these. */
  readonly halls: readonly Hall[]
  /** One room, once new, and once with so many events in its log. */
  readonly longLog: Hall & { readonly events: number }
}

interface Hall {
  readonly perRoom: number
  readonly nodes: number
}

export interface Growth {
  /** Microseconds of server CPU for an act, by how many rooms the same people are in. */
  readonly cpuUsByRooms: Readonly<Record<string, number>>
  readonly newLogUs: number
  readonly longLogUs: number
  /** An act in a room with a long log beside one in a new room: the median of alternating rounds. */
  readonly longLogRatio: number
  readonly longLogEvents: number
}

const rates = { RATE_FACTOR: '100', TRUST_PROXY: '1' }

/** What an act costs the server as rooms and logs grow. */
export async function measureGrowth(scale: GrowthScale): Promise<Growth> {
  const cpuUsByRooms: Record<string, number> = {}
  for (const hall of scale.halls)
    cpuUsByRooms[scale.people / hall.perRoom] = await inRooms(hall, scale)
  return { cpuUsByRooms, ...(await asLogsGrow(scale)) }
}

async function inRooms({ perRoom, nodes }: Hall, scale: GrowthScale): Promise<number> {
  const server = await startServer(rates)
  try {
    const crowd = await gather(server.url, roomsFor(scale.people, perRoom), nodes)
    const rounds = []
    for (let round = 0; round <= scale.rounds; round += 1)
      rounds.push(await cpuPerMessage(server, trafficOf(crowd), scale))
    crowd.close()
    return rounded(median(rounds.slice(1)), 1)
  } finally {
    await server.stop()
  }
}

async function asLogsGrow(scale: GrowthScale) {
  const server = await startServer(rates)
  const { perRoom: size, nodes } = scale.longLog
  const pace = { ...scale, people: size, perSecond: (scale.perSecond * scale.people) / size }
  const cost = (crowd: Crowd) => cpuPerMessage(server, trafficOf(crowd), pace)
  try {
    const old = await gather(server.url, [size], nodes)
    const longLogEvents = await fill(server, old, pace, scale.longLog.events)
    const rounds = []
    for (let round = 0; round <= scale.rounds; round += 1) {
      const fresh = await gather(server.url, [size], nodes, round + 1)
      rounds.push({ fresh: await cost(fresh), old: await cost(old) })
      fresh.close()
    }
    old.close()
    const counted = rounds.slice(1)
    return {
      newLogUs: rounded(median(counted.map(({ fresh }) => fresh)), 1),
      longLogUs: rounded(median(counted.map(({ old }) => old)), 1),
      longLogRatio: rounded(median(counted.map(({ old, fresh }) => old / fresh)), 3),
      longLogEvents,
    }
  } finally {
    await server.stop()
  }
}

/** Acts until the log is so long. */
async function fill(
  server: Subject,
  crowd: Crowd,
  pace: { people: number; perSecond: number },
  events: number,
): Promise<number> {
  for (;;) {
    const count = await eventsOf(server)
    if (count >= events) return count
    await sendSteadily(trafficOf(crowd), { ...pace, roundMs: 1_000 })
  }
}
