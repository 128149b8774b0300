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

export function pollRows({ options, answers, truth }: Belief): readonly PollRow[] {
  const said = [...answers.values()]
  return options.map((option) => {
    const count = said.filter((answer) => answer === option).length
    const share = said.length === 0 ? 0 : count / said.length
    return { option, count, share, isTrue: truth?.includes(option) ?? false }
  })
}

/** How many could answer: who is here and plays in this game, or in none. */
export function askedIn(room: Room, game: Game): number {
  return [...room.students.values()].filter(
    ({ isKicked, isConnected, seat }) =>
      !isKicked && isConnected && (seat === null || seat.cluster === game.cluster),
  ).length
}

/** "12 of 17 have answered" */
export function answeredWords(belief: Belief, asked: number): string {
  const answered = belief.answers.size
  return `${answered} of ${Math.max(asked, answered)} have answered`
}

/** "5 of 12 were right" */
export function rightWords(belief: Belief): string {
  const { answers, truth } = belief
  if (truth === null) return answeredWords(belief, answers.size)
  const right = [...answers.values()].filter((answer) => truth.includes(answer)).length
  return `${right} of ${answers.size} ${right === 1 && answers.size === 1 ? 'was' : 'were'} right`
}
