import type { NodeId } from '../core/ids'
import { truthOf } from '../referee/belief'
import { capital } from '../referee/sentence'
import type { GameEvent } from '../room/event'
import type { Lane, Span } from './lanes'
import type { Timeline } from './timeline'

/** One answer of one person. Indexes are those of events. */
export interface Answer {
  readonly index: number
  /** Tells a changed mind from another person. */
  readonly who: string
  readonly node: NodeId | null
  readonly answer: string
}

/** A question about what people believe, what they answered, and what was true when it was asked. */
export interface Belief {
  readonly index: number
  readonly question: string
  readonly options: readonly string[]
  readonly answers: readonly Answer[]
  /** Of the last event before it was closed: told, asked anew, or the game ended. */
  readonly until: number
  /** null: nobody can say, as of a question in the instructor's own words. */
  readonly truth: readonly string[] | null
}

type Asked = Extract<GameEvent, { type: 'belief.asked' }>

/** All questions that were asked in a game, in order. */
export function beliefsOf(timeline: Timeline): readonly Belief[] {
  const { events, last } = timeline
  const asked = events.flatMap((event, index) =>
    event.type === 'belief.asked' ? [{ event, index }] : [],
  )
  return asked.map(({ event, index }, place) => {
    const until = asked[place + 1]?.index ?? last
    const shown = events.findIndex(
      (one, at) => at > index && at <= until && one.type === 'belief.revealed',
    )
    return beliefOf(timeline, event, index, shown === -1 ? until : shown)
  })
}

function beliefOf(timeline: Timeline, asked: Asked, index: number, until: number): Belief {
  const { events } = timeline
  const { question } = asked
  const answers = events.slice(index + 1, until + 1).flatMap((event, place): Answer[] => {
    if (event.type !== 'belief.answered' || event.answer === undefined) return []
    const { answer, voice, student, node = null } = event
    const who = String(voice ?? student ?? node ?? `nobody ${place}`)
    return [{ index: index + 1 + place, who, node, answer }]
  })
  const end = events[until]
  const told = end?.type === 'belief.revealed' ? end.truth : null
  const options = asked.options ?? [...new Set(answers.map(({ answer }) => answer))]
  const truth = told ?? truthOf(timeline.at(index), question)
  return { index, question, options, answers, until, truth }
}

/** How many said what as of an event. Everybody's newest answer counts. */
export interface Count {
  readonly option: string
  readonly count: number
  readonly nodes: readonly NodeId[]
  /** null: nobody can say. */
  readonly isRight: boolean | null
}

export function countsAt({ options, answers, truth }: Belief, index: number): Count[] {
  const newest = new Map(
    answers.filter((one) => one.index <= index).map((one) => [one.who, one] as const),
  )
  const given = [...newest.values()]
  return options.map((option) => {
    const same = given.filter(({ answer }) => answer === option)
    return {
      option,
      count: same.length,
      nodes: same.flatMap(({ node }) => node ?? []),
      isRight: truth && truth.includes(option),
    }
  })
}

/** "5 of 7 were right", "7 answered", "nobody answered". */
export function countWords(counts: readonly Count[]): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return 'nobody answered'
  if (counts.some(({ isRight }) => isRight === null)) return `${total} answered`
  const right = counts.reduce((sum, { count, isRight }) => sum + (isRight ? count : 0), 0)
  return `${right} of ${total} ${right === 1 ? 'was' : 'were'} right`
}

/** The questions as a bar: each from its asking until it was closed, with how many were right. */
export function beliefLane(beliefs: readonly Belief[], last: number): Lane | null {
  if (beliefs.length === 0) return null
  const nothing = { status: 'none', label: '', sentence: '', witness: [] } as const
  const spans = beliefs.flatMap((belief, place): Span[] => {
    const { index, question, until } = belief
    const words = countWords(countsAt(belief, last))
    const asked = { from: index, status: 'open', label: words, witness: [] } as const
    const isFollowed = beliefs[place + 1]?.index === until
    return [
      { ...asked, sentence: `“${question}” ${capital(words)}.` },
      ...(isFollowed || until >= last ? [] : [{ from: until + 1, ...nothing }]),
    ]
  })
  const begin = beliefs[0]?.index === 0 ? [] : [{ from: 0, ...nothing }]
  return { id: 'beliefs', name: 'Answers', spans: [...begin, ...spans] }
}
