import { nodesOf } from '../../shared/core/ids'
import { protocolOf } from '../../shared/protocols/registry'
import type { Picture } from '../../shared/referee/picture'
import type { Protocol } from '../../shared/referee/protocol'
import type { GameEvent } from '../../shared/room/event'
import { searched } from '../../shared/simulator/explore/search'
import { tableOf } from '../../shared/simulator/explore/table'
import { raisedPicture } from '../../shared/simulator/explore/watch'
import { simulate } from '../../shared/simulator/simulate'
import { measureGauges } from './gauge'

export interface ExplorerFigures {
  /** By the search, which any protocol gets, in a vote of five. */
  readonly statesPerSecond: number
  /** From an event at the page to the answer of its worker, in a vote of seven ... */
  readonly vote7GaugeP50Ms: number
  readonly vote7GaugeP99Ms: number
  /** ... and in Paxos with five. */
  readonly paxos5GaugeP50Ms: number
  readonly paxos5GaugeP99Ms: number
  /** From one frame of that page to the next, of both games the worse; and of the same page without a worker. */
  readonly pageFrameP50Ms: number
  readonly pageFrameP99Ms: number
  readonly idleFrameP99Ms: number
}

export interface ExplorerScale {
  /** Events of each game. */
  readonly events: number
  /** Searches of so many states each. */
  readonly searches: number
  readonly states: number
}

/** The search by itself, and the worker of a page in a browser. */
export async function measureExplorer({
  events,
  searches,
  states,
}: ExplorerScale): Promise<ExplorerFigures> {
  const statesPerSecond = Math.round(speed(searches, states))
  const { vote, paxos } = await measureGauges({
    vote: gameOf('majority-vote', 7, events),
    paxos: gameOf('paxos', 5, events),
  })
  return {
    statesPerSecond,
    vote7GaugeP50Ms: vote.p50Ms,
    vote7GaugeP99Ms: vote.p99Ms,
    paxos5GaugeP50Ms: paxos.p50Ms,
    paxos5GaugeP99Ms: paxos.p99Ms,
    pageFrameP50Ms: Math.max(vote.frameP50Ms, paxos.frameP50Ms),
    pageFrameP99Ms: Math.max(vote.frameP99Ms, paxos.frameP99Ms),
    idleFrameP99Ms: Math.max(vote.idleFrameP99Ms, paxos.idleFrameP99Ms),
  }
}

function known(id: string): Protocol {
  const protocol = protocolOf(id)
  if (!protocol) throw new Error(`there is no protocol ${id}`)
  return protocol
}

/** Two clients that disagree, later some who ask, crashes and losses on the way. */
function gameOf(id: string, nodes: number, events: number): readonly GameEvent[] {
  const at = nodesOf(nodes)
  const requests = Array.from({ length: events / 10 }, (_, index) => {
    const node = at[(index * 4) % nodes] ?? at[0]!
    const atMs = index * 2_500
    if (index > 1) return { atMs, node, kind: 'query' as const }
    return { atMs, node, kind: 'propose' as const, value: index === 0 ? 'blue' : 'red' }
  })
  const faults = { everyMs: 6_000, untilMs: Infinity }
  return simulate({ seed: 1, protocol: known(id), nodes, requests, faults, maxEvents: events }).log
    .events
}

/** A vote of five of which nobody proposes one value: the search goes on to its end. */
function speed(searches: number, states: number): number {
  const protocol = known('majority-vote')
  const requests = [
    { atMs: 0, node: nodesOf(2)[0]!, kind: 'propose' as const, value: 'blue' },
    { atMs: 0, node: nodesOf(2)[1]!, kind: 'propose' as const, value: 'red' },
  ]
  const { log } = simulate({
    seed: 1,
    protocol,
    nodes: 5,
    requests,
    player: () => () => null,
    maxMs: 10,
  })
  let picture: Picture | null = null
  for (const event of log.events) picture = raisedPicture(picture, event, protocolOf)
  if (!picture) throw new Error('a game begins with game.started')
  const table = { ...tableOf(protocol, picture), values: ['blue', 'red', 'never'] }
  const start = performance.now()
  let explored = 0
  for (let index = 0; index < searches; index += 1)
    explored += searched(protocol, table, { clients: false, starts: 2 }, states).explored
  return explored / ((performance.now() - start) / 1_000)
}
