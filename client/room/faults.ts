import type { GameId } from '../../shared/core/ids'
import type { SmallMap } from '../../shared/core/small-map'
import { linkKey, type Network, policyOf } from '../../shared/network/network'
import type { NetworkEvent } from '../../shared/network/network-event'
import type { Event } from '../../shared/room/event'
import { kept } from '../ui/kept'

/** What an instructor did to one network in one moment, with the network before and after it. */
export interface Fault {
  /** Server ms: what was done in one moment belongs together. */
  readonly at: number
  readonly facts: readonly NetworkEvent[]
  readonly before: Network
  readonly after: Network
}

/** The newest faults of each game, the newest last. */
export type Faults = SmallMap<GameId, readonly Fault[]>

/** So many are kept of a game. */
const keptFaults = 40

/** The faults after one more event of the log; everything else leaves them as they are. */
export function noted(
  faults: Faults,
  event: Event,
  before: Network | undefined,
  after: Network | undefined,
): Faults {
  if (event.game === undefined || !before || !after || !isFault(event)) return faults
  const all = faults.get(event.game) ?? []
  const last = all.at(-1)
  const next =
    last?.at === event.at
      ? [...all.slice(0, -1), { ...last, facts: [...last.facts, event], after }]
      : [...all.slice(1 - keptFaults), { at: event.at, facts: [event], before, after }]
  return faults.with(event.game, next)
}

/** A hand delivers as the network does, sooner: that is no fault. */
function isFault(event: Event): event is Event & NetworkEvent {
  switch (event.type) {
    case 'link.changed':
    case 'partition.formed':
    case 'partition.healed':
    case 'node.crashed':
    case 'node.recovered':
      return true
    case 'message.held':
    case 'message.released':
    case 'message.duplicated':
    case 'message.dropped':
      return event.by !== undefined
    default:
      return false
  }
}

/** The newest fault that still stands. What only took another one back is none, and that one is gone with it. */
export const lastFault = kept((faults: readonly Fault[]): Fault | null => {
  const standing: Fault[] = []
  for (const fault of faults) {
    const last = standing.at(-1)
    if (last && takesBack(fault, last)) standing.pop()
    else standing.push(fault)
  }
  return standing.at(-1) ?? null
})

/** Everything that `earlier` changed is as it was before it, and nothing else was touched. */
function takesBack(fault: Fault, earlier: Fault): boolean {
  const touched = new Set(earlier.facts.map(subjectOf))
  return (
    fault.facts.every((fact) => touched.has(subjectOf(fact))) &&
    earlier.facts.every((fact) => isAsBefore(fact, earlier.before, fault.after))
  )
}

function subjectOf(fact: NetworkEvent): string {
  switch (fact.type) {
    case 'link.changed':
      return linkKey(fact.from, fact.to)
    case 'partition.formed':
    case 'partition.healed':
      return 'wall'
    case 'node.crashed':
    case 'node.recovered':
      return fact.node
    case 'message.duplicated':
      return fact.copy
    default:
      return fact.message
  }
}

function isAsBefore(fact: NetworkEvent, before: Network, after: Network): boolean {
  switch (fact.type) {
    case 'link.changed':
      return same(policyOf(before, fact.from, fact.to), policyOf(after, fact.from, fact.to))
    case 'partition.formed':
    case 'partition.healed':
      return same(before.groups, after.groups)
    case 'node.crashed':
    case 'node.recovered':
      return before.crashed.has(fact.node) === after.crashed.has(fact.node)
    case 'message.duplicated':
      return !after.flights.has(fact.copy)
    case 'message.held':
    case 'message.released': {
      const flight = after.flights.get(fact.message)
      return !flight || (flight.held?.by === 'instructor') === (fact.type === 'message.released')
    }
    default:
      return false
  }
}

export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
