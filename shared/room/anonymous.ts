import type { StudentId } from '../core/ids'
import { adversaryHand } from '../adversary/guessing'
import { botHand, instructorHand } from './hands'
import type { GameEvent } from './event'
import type { GameLog } from './export'

/** Hands that are nobody's in particular. */
const nobodys: readonly string[] = ['', botHand, instructorHand, adversaryHand, 'server']

/**
 * The same game without its people: whoever is named is "Person 1", "Person 2", ... all through it.
 * What somebody wrote into a value, a question or a message stays as it is.
 */
export function anonymousGame({ header, events }: GameLog): GameLog {
  return { header, events: events.map(anonymizer()) }
}

/** Does that event by event, from the first of a game on. */
export function anonymizer(): (event: GameEvent) => GameEvent {
  const numbers = new Map<string, number>()
  const numberOf = (student: string): number => {
    const number = numbers.get(student) ?? numbers.size + 1
    numbers.set(student, number)
    return number
  }
  const idOf = (student: string): StudentId => `p${numberOf(student)}` as StudentId
  return withoutPeople

  function withoutPeople(event: GameEvent): GameEvent {
    return {
      ...event,
      ...('student' in event && event.student !== undefined && { student: idOf(event.student) }),
      ...('name' in event && { name: `Person ${numberOf(event.student)}` }),
      ...('by' in event && event.by !== undefined && { by: handOf(event.by) }),
    }
  }

  function handOf(by: string): string {
    return nobodys.includes(by) ? by : idOf(by)
  }
}
