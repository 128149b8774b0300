import { say } from '../words/language.svelte'
import type { Belief, Game, Room } from '../../shared/room/room'

/** An option with the number of people who chose it. */
export interface PollRow {
  readonly option: string
  readonly count: number
  /** Of all who answered, 0 to 1. */
  readonly share: number
  readonly isTrue: boolean
}

/** The question that stands in the room now: not answered any more once the game goes on. */
export function questionNow(game: Game): Belief | null {
  const { belief, status } = game
  return status === 'paused' && belief !== null && belief.state !== 'over' ? belief : null
}

/** The question that stands in the first of these games, in all where it stands. */
export function questionsNow(games: readonly Game[]): readonly Belief[] {
  const all = games.flatMap((game) => questionNow(game) ?? [])
  return all.filter(({ question }) => question === all[0]?.question)
}

/** The answers of several clusters to one question, as if they were one. Each has its own truth. */
export function mergedBelief(beliefs: readonly Belief[]): Belief | null {
  const [first, ...rest] = beliefs
  if (!first || rest.length === 0) return first ?? null
  const answers = beliefs.flatMap(({ answers }, place) =>
    [...answers].map(([who, answer]) => [`${place} ${who}`, answer] as const),
  )
  const truths = new Set(beliefs.map(({ truth }) => JSON.stringify(truth)))
  const isOpen = beliefs.some(({ state }) => state === 'open')
  return {
    ...first,
    answers: new Map(answers),
    truth: truths.size === 1 ? first.truth : null,
    state: isOpen ? 'open' : 'revealed',
  }
}

export function pollRows({ options, answers, truth }: Belief): readonly PollRow[] {
  const said = [...answers.values()]
  return options.map((option) => {
    const count = said.filter((answer) => answer === option).length
    const share = said.length === 0 ? 0 : count / said.length
    return { option, count, share, isTrue: truth?.includes(option) ?? false }
  })
}

/** How many could answer: who is here and plays in one of these games, or in none. */
export function askedIn(room: Room, ...games: readonly Game[]): number {
  return [...room.students.values()].filter(
    ({ isKicked, isConnected, seat }) =>
      !isKicked &&
      isConnected &&
      (seat === null || games.some(({ cluster }) => cluster === seat.cluster)),
  ).length
}

/** "12 of 17 have answered" */
export function answeredWords(belief: Belief, asked: number): string {
  const answered = belief.answers.size
  return say('{answered} of {asked} have answered', { answered, asked: Math.max(asked, answered) })
}

/** "5 of 12 were right", each by the truth of the own cluster */
export function rightWords(...beliefs: readonly Belief[]): string {
  const answered = beliefs.reduce((sum, { answers }) => sum + answers.size, 0)
  if (beliefs.every(({ truth }) => truth === null))
    return say('{answered} of {asked} have answered', { answered, asked: answered })
  const right = beliefs
    .flatMap(({ answers, truth }) => [...answers.values()].map((answer) => truth?.includes(answer)))
    .filter(Boolean).length
  return right === 1 && answered === 1
    ? say('{right} of {answered} was right', { right, answered })
    : say('{right} of {answered} were right', { right, answered })
}
