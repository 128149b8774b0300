import { median, quantile, rounded, sleep } from './numbers'
import { type Sample, startSwarms } from './swarm'
import { type Usage, startServer } from './subject'

export interface HandsScale {
  readonly people: number
  readonly perRoom: number
  /** Nodes of each cluster. */
  readonly nodes: number
  /** So many times everybody acts once ... */
  readonly rounds: number
  /** ... each at a random moment within so long; 0 for all in the same instant. */
  readonly withinMs: number
}

/** How long people wait, in ms. */
export interface Hands {
  readonly ackP50Ms: number
  readonly ackP99Ms: number
  readonly ackMaxMs: number
  /** From the act to the arrival, at the room's projector in fog, of the frame with what it sent. */
  readonly projectorP50Ms: number
  readonly projectorP99Ms: number
  readonly projectorMaxMs: number
  /** The server's CPU for one act, all that goes on besides included; in the median round. */
  readonly cpuUsPerAct: number
  /** How late the event loop of the server was: in the median round, and at the worst moment of all. */
  readonly loopP99Ms: number
  readonly loopMaxMs: number
  /** How late the processes of the people were themselves: part of every wait above. */
  readonly ownDelayP99Ms: number
}

/** Between rounds everything comes to rest. */
const restMs = 500

export async function measureHands(scale: HandsScale): Promise<Hands> {
  const server = await startServer({ TRUST_PROXY: '1' })
  const swarms = await startSwarms(server.url, scale)
  const round = async () => {
    const before = await server.usage()
    const samples = await Promise.all(swarms.map((swarm) => swarm.round(scale.withinMs)))
    const after = await server.usage()
    await sleep(restMs)
    return { samples, usage: { ...after, cpuUs: after.cpuUs - before.cpuUs } }
  }
  try {
    // The first round only warms up.
    await round()
    const rounds = []
    for (let count = 0; count < scale.rounds; count += 1) rounds.push(await round())
    return {
      ...waits(rounds.flatMap(({ samples }) => samples)),
      ...costs(
        rounds.map(({ usage }) => usage),
        scale.people,
      ),
    }
  } finally {
    await Promise.all(swarms.map((swarm) => swarm.close()))
    await server.stop()
  }
}

function waits(samples: readonly Sample[]) {
  const acks = samples.flatMap((sample) => sample.acks)
  const shows = samples.flatMap((sample) => sample.shows)
  const of = (times: readonly number[], share: number) => rounded(quantile(times, share), 1)
  return {
    ackP50Ms: of(acks, 0.5),
    ackP99Ms: of(acks, 0.99),
    ackMaxMs: of(acks, 1),
    projectorP50Ms: of(shows, 0.5),
    projectorP99Ms: of(shows, 0.99),
    projectorMaxMs: of(shows, 1),
    ownDelayP99Ms: rounded(Math.max(...samples.map(({ ownDelayMs }) => ownDelayMs)), 1),
  }
}

function costs(rounds: readonly Usage[], people: number) {
  const p99s = rounds.map(({ loopMs }) => loopMs.p99)
  return {
    cpuUsPerAct: rounded(median(rounds.map(({ cpuUs }) => cpuUs)) / people, 1),
    loopP99Ms: rounded(median(p99s), 1),
    loopMaxMs: rounded(Math.max(...rounds.map(({ loopMs }) => loopMs.max)), 1),
  }
}
