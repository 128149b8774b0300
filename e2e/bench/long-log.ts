import { nodesOf } from '../../shared/core/ids'
import { majorityVote } from '../../shared/protocols/majority-vote/majority-vote'
import { protocolOf } from '../../shared/protocols/registry'
import { open, type Timeline, timelineOf } from '../../shared/replay/timeline'
import { printGame } from '../../shared/room/export'
import { simulate } from '../../shared/simulator/simulate'
import { quantile, rounded } from './numbers'

export interface LongLog {
  /** From the text of the file to the first picture. */
  readonly openMs: number
  /** From anywhere to any event, once the page has worked ahead ... */
  readonly seekP99Ms: number
  /** ... for which it took this long, in pieces, after it had opened. */
  readonly aheadMs: number
}

const openings = 5
const seeks = 2_000

/** Opens the log of a game and looks at it anywhere, as the replay page does. The median of a few times. */
export function measureLongLog(events: number): LongLog {
  const text = gameOf(events)
  const runs = Array.from({ length: openings }, () => openAndSeek(text))
  const middle = (pick: (run: LongLog) => number) =>
    rounded(
      quantile(
        runs.map((run) => pick(run)),
        0.5,
      ),
      2,
    )
  return {
    openMs: middle(({ openMs }) => openMs),
    seekP99Ms: middle(({ seekP99Ms }) => seekP99Ms),
    aheadMs: middle(({ aheadMs }) => aheadMs),
  }
}

/** The file of such a game: a vote of seven that goes on and on: clients ask, the network is disturbed, people answer. */
export function gameOf(events: number): string {
  const everyMs = 1_500
  const nodes = nodesOf(7)
  const requests = Array.from({ length: events / 2 }, (_, index) => {
    const node = nodes[index % nodes.length] ?? nodes[0]!
    const atMs = index * everyMs
    if (index % 5 > 0) return { atMs, node, kind: 'query' as const }
    return { atMs, node, kind: 'propose' as const, value: index % 2 === 0 ? 'blue' : 'red' }
  })
  const { log } = simulate({
    seed: 1,
    protocol: majorityVote,
    nodes: nodes.length,
    requests,
    faults: { everyMs: 8_000, untilMs: Infinity },
    maxEvents: events,
    maxMs: Infinity,
  })
  return printGame(log)
}

function openAndSeek(text: string): LongLog {
  const start = performance.now()
  const timeline = opened(text)
  const openedAt = performance.now()
  while (!timeline.build(2_000));
  const readyAt = performance.now()
  const times = Array.from({ length: seeks }, () => timeOf(timeline))
  return {
    openMs: openedAt - start,
    aheadMs: readyAt - openedAt,
    seekP99Ms: quantile(times, 0.99),
  }
}

function opened(text: string): Timeline {
  const parsed = open(text, true).read(Infinity)
  if (!parsed?.ok) throw new Error('the game that was just made cannot be read')
  const timeline = timelineOf(parsed.log, protocolOf)
  timeline.at(0)
  return timeline
}

function timeOf(timeline: Timeline): number {
  const index = Math.floor(Math.random() * timeline.last)
  const start = performance.now()
  timeline.at(index)
  return performance.now() - start
}
