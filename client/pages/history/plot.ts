import type { PlainPhrase } from '../../words/phrases'
import { clock } from '../../room/comparison'
import type { HistoryRow } from '../../room/history'
import { currentLanguage, reword, say } from '../../words/language.svelte'

/** Games as dots along a line, a line for each protocol. */
export interface Plot {
  readonly title: string
  /** Where the axis ends; it begins at 0. */
  readonly end: number
  readonly ticks: readonly Tick[]
  readonly lines: readonly PlotLine[]
  /** The same in words. */
  readonly words: string
}

export interface Tick {
  readonly at: number
  readonly label: string
}

export interface PlotLine {
  readonly protocol: string
  readonly dots: readonly Dot[]
  readonly median: number | null
  /** Games that never came to it. */
  readonly missing: number
}

export interface Dot {
  readonly game: string
  readonly at: number
  /** Dots of nearly the same place lie on each other: 0 at the bottom. */
  readonly level: number
  readonly words: string
}

interface Measure {
  readonly title: PlainPhrase
  of(row: HistoryRow): number | null
  say(value: number): string
  /** Distances of ticks to choose from. */
  readonly steps: readonly number[]
}

const second = 1000
const minute = 60 * second

export const timeToDecide: Measure = {
  title: 'Time to decide',
  of: ({ decidedMs }) => decidedMs,
  say: clock,
  steps: [1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600].map((s) => s * second),
}

export const messagesPerDecision: Measure = {
  title: 'Messages per decision',
  of: ({ messages, decided }) => (decided === 0 ? null : messages / decided),
  say: (value) =>
    new Intl.NumberFormat(currentLanguage(), {
      ...{ maximumFractionDigits: 1, useGrouping: false },
    }).format(value),
  steps: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000],
}

const mostTicks = 6
/** Dots that come nearer than this share of the axis lie on each other. */
const nearShare = 0.014

export function plotOf(rows: readonly HistoryRow[], measure: Measure): Plot {
  const { say: valueOf } = measure
  const title = say(measure.title)
  const values = rows.flatMap((row) => measure.of(row) ?? [])
  const most = Math.max(0, ...values)
  const step =
    measure.steps.find((one) => most / one <= mostTicks) ?? Math.max(minute, most / mostTicks)
  const end = Math.max(step, Math.ceil(most / step) * step)
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, place) => {
    return { at: place * step, label: valueOf(place * step) }
  })
  const protocols = [...new Set(rows.map(({ protocol }) => protocol))]
  const lines = protocols.map((protocol) => {
    const own = rows.filter((row) => row.protocol === protocol)
    return lineOf(reword(protocol), own, measure, end)
  })
  return {
    title,
    end,
    ticks,
    lines,
    words: say('{title}. {words}', { title, words: lines.map(wordsOf(valueOf)).join(' ') }),
  }
}

function lineOf(
  protocol: string,
  rows: readonly HistoryRow[],
  { of, say: valueOf }: Measure,
  end: number,
): PlotLine {
  const known = rows.flatMap((row) => {
    const at = of(row)
    return at === null ? [] : [{ row, at }]
  })
  known.sort((a, b) => a.at - b.at)
  const levels: number[] = []
  const dots = known.map(({ row, at }): Dot => {
    const free = levels.findIndex((last) => at - last >= end * nearShare)
    const level = free === -1 ? levels.length : free
    levels[level] = at
    return {
      game: row.game,
      at,
      level,
      words: say('{protocol}, cluster {cluster}, game {game}: {value}', {
        ...{ protocol, cluster: row.cluster, game: row.game, value: valueOf(at) },
      }),
    }
  })
  const median = middleOf(known.map(({ at }) => at))
  return { protocol, dots, median, missing: rows.length - known.length }
}

function middleOf(sorted: readonly number[]): number | null {
  const middle = (sorted.length - 1) / 2
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

function wordsOf(valueOf: (value: number) => string): (line: PlotLine) => string {
  return ({ protocol, dots, median: middle, missing }) => {
    if (middle === null) return say('{protocol}: none of {count}.', { protocol, count: missing })
    const count = dots.length
    const median = valueOf(middle)
    if (count === 1)
      return missing === 0
        ? say('{protocol}: {median} in one game.', { protocol, median })
        : say('{protocol}: {median} in one game; {missing} never.', { protocol, median, missing })
    const [least, most] = [valueOf(dots[0]?.at ?? 0), valueOf(dots[count - 1]?.at ?? 0)]
    const all = { protocol, least, most, count, median }
    return missing === 0
      ? say('{protocol}: {least} to {most} in {count} games, half of them up to {median}.', all)
      : say(
          '{protocol}: {least} to {most} in {count} games, half of them up to {median}; {missing} never.',
          { ...all, missing },
        )
  }
}
