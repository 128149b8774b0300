import { pick, type Random, seeded } from '../../core/random'
import type { Reach, Table } from '../../referee/futures'
import type { Protocol } from '../../referee/protocol'
import { type Bounds, keyOf, Space, type State, type Step } from './space'

/** Tries for each value before the search of everything, and the steps of each. */
const walks = { tries: 24, steps: 150 } as const

/**
 * Which values can still be decided, by looking at every state that can be reached. First it walks straight ahead, for
 * each value with the deliveries that favour it: what is possible is mostly found so. Then it looks at everything, to
 * know that nothing else is; unless `most` states end it, and it says so. It stops when every value of the game is found.
 */
export function searched(protocol: Protocol, table: Table, bounds: Bounds, most: number): Reach {
  const space = new Space(protocol, table, bounds)
  const start = space.begin()
  const found = new Set(space.decidedIn(start))
  const isAll = () => table.values.length > 0 && table.values.every((value) => found.has(value))
  let explored = 1
  for (const value of table.values) {
    for (let attempt = 0; attempt < walks.tries && !found.has(value); attempt += 1)
      explored += walked(space, protocol, start, value, seeded(attempt), found)
  }
  if (isAll()) return { values: inOrder(found, table), isComplete: true, explored }
  const seen = new Set([keyOf(start)])
  const open = [start]
  for (let state = open.pop(); state; state = open.pop()) {
    for (const { state: next } of space.next(state)) {
      const key = keyOf(next)
      if (seen.has(key)) continue
      seen.add(key)
      for (const value of space.decidedIn(next)) found.add(value)
      open.push(next)
    }
    if (isAll()) break
    if (seen.size > most)
      return { values: inOrder(found, table), isComplete: false, explored: explored + seen.size }
  }
  return { values: inOrder(found, table), isComplete: true, explored: explored + seen.size }
}

/**
 * One way ahead, at random among what does not help another value: first all that was asked for, then what hands go on
 * with by themselves, and only then what a client would make them do. Gives the number of steps.
 */
function walked(
  space: Space,
  protocol: Protocol,
  start: State,
  value: string,
  random: Random,
  found: Set<string>,
): number {
  let state = start
  for (let count = 0; count < walks.steps; count += 1) {
    const steps = space.next(state)
    const fair = steps.filter(({ letter }) => !speaksAgainst(space, protocol, letter, value))
    const kinds = random() < 0.75 ? ['start', 'client'] : ['client', 'start']
    const step: Step | undefined =
      pick(
        random,
        fair.filter(({ kind }) => kind === 'arrival' || kind === 'answer'),
      ) ??
      pick(
        random,
        fair.filter(({ kind }) => kind === kinds[0]),
      ) ??
      pick(
        random,
        fair.filter(({ kind }) => kind === kinds[1]),
      ) ??
      pick(random, steps)
    if (!step) return count
    state = step.state
    for (const decided of space.decidedIn(state)) found.add(decided)
    if (found.has(value)) return count + 1
  }
  return walks.steps
}

function speaksAgainst(
  space: Space,
  protocol: Protocol,
  letter: number | null,
  value: string,
): boolean {
  const body = letter === null ? undefined : space.letters[letter]?.body
  const look = body === undefined ? null : protocol.look(body)
  return look?.kind === 'value' && look.value !== value
}

/** The game's values in its order, then any that somebody brought in. */
function inOrder(found: ReadonlySet<string>, { values }: Table): string[] {
  const others = [...found].filter((value) => !values.includes(value))
  return [...values.filter((value) => found.has(value)), ...others.sort()]
}
