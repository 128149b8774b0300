import type { GameEvent } from '../room/event'
import type { GameLog, Header } from '../room/export'
import { defaultPolicy } from '../network/policy'
import { type FoundBreach, type Picture, pictureOf } from './picture'
import type { Chosen, Protocol } from './protocol'
import { type PropertyVerdict, verdictsOf } from './referee'

/** Everything there is to say about a whole log. */
export interface Report {
  readonly properties: readonly PropertyVerdict[]
  readonly breaches: readonly FoundBreach[]
  /** The first value that became chosen. */
  readonly chosen: Chosen | null
  /** Each node's newest decision. */
  readonly decided: Readonly<Record<string, string>>
}

/** Judges a whole game, or null when its protocol is unknown. `find` is the registry. */
export function refereeLog(log: GameLog, find: (id: string) => Protocol | null): Report | null {
  const picture = pictureOf(wholeEvents(log), find)
  return picture && reportOf(picture)
}

/** The same of a picture; null when its protocol is unknown. */
export function reportOf(picture: Picture): Report | null {
  if (!picture.protocol) return null
  return {
    properties: verdictsOf(picture),
    breaches: picture.breaches,
    chosen: picture.chosen[0] ?? null,
    decided: Object.fromEntries(picture.decisions.map(({ node, value }) => [node, value])),
  }
}

/** Stuck is a fact of life and no fault: only a broken property or rule is. */
export function isBroken({ properties, breaches }: Report): boolean {
  return breaches.length > 0 || properties.some(({ status }) => status === 'broken')
}

/** The header says all that the start says and more, so a log may do without the one or leave out the other's values. */
export function wholeEvents({ header, events }: GameLog): readonly GameEvent[] {
  const start = events.find((event) => event.type === 'game.started')
  if (!start) return [startIn(header, events[0]), ...events]
  if (start.values.length > 0 || header.values.length === 0) return events
  return events.map((event) => (event === start ? { ...start, values: header.values } : event))
}

function startIn(header: Header, first: GameEvent | undefined): GameEvent {
  const { game, cluster, protocol, nodes, setup, assistance, scenario, values } = header
  return {
    type: 'game.started',
    seq: 0,
    at: first?.at ?? 0,
    game,
    cluster,
    protocol,
    nodes,
    setup,
    assistance,
    scenario,
    values,
    network: defaultPolicy,
  }
}
