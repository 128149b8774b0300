import { defaultPatience, defaultSteps } from '../../../shared/adversary/guessing'
import type { StudentId } from '../../../shared/core/ids'
import type { GuessingWish } from '../../../shared/room/command-adversary'
import type { Game, Room, Student } from '../../../shared/room/room'

/** Who is the adversary, from the start of a game on. */
export const adversaryChoices = [
  { value: 'nobody', label: 'Nobody', means: 'The network delivers as it likes.' },
  {
    value: 'instructor',
    label: 'I am',
    means:
      'You alone choose what arrives next, to keep the class from deciding. It wins by deciding.',
  },
  {
    value: 'student',
    label: 'A student',
    means:
      'One student alone chooses what arrives next, and plays no node. The class wins by deciding.',
  },
  {
    value: 'bot',
    label: 'A bot',
    means: 'A bot chooses what arrives next, as in the proof of 1983. The class wins by deciding.',
  },
] as const

export const patienceChoices = [5, 10, 20, 40] as const
export const stepChoices = ['50', '100', '200', '500'].map((value) => ({ value, label: value }))

/** As it was in the game before, or as usual. */
export function guessingOf(game: Game | null): GuessingWish | null {
  const guessing = game?.guessing
  if (!guessing) return null
  const { adversary, hasHints: hints, patience, mostSteps } = guessing
  return { ...adversary, hints, patience, mostSteps }
}

/** null: nobody. A student is chosen by name; who has none yet is the first that is here. */
export function withRole(
  wish: GuessingWish | null,
  role: string,
  people: readonly Student[],
): GuessingWish | null {
  const usual = { hints: true, patience: defaultPatience, mostSteps: defaultSteps }
  const { student: _, ...rest } = { ...usual, ...wish }
  if (role === 'instructor' || role === 'bot') return { ...rest, role }
  const first = people[0]?.id
  return role === 'student' ? withStudent({ ...rest, role }, first) : null
}

export function withStudent(wish: GuessingWish, student: StudentId | undefined): GuessingWish {
  return { ...wish, role: 'student', ...(student === undefined ? {} : { student }) }
}

/** Those who could be the adversary, the connected first. */
export function candidates({ students }: Room): Student[] {
  const all = [...students.values()].filter(({ isKicked }) => !isKicked)
  return all.toSorted((a, b) => Number(b.isConnected) - Number(a.isConnected))
}
