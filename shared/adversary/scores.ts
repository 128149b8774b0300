import type { Guessing, Outcome } from './guessing'

/** A game of "keep them guessing" that has an end. */
export interface Score {
  readonly protocol: string
  readonly steps: number
  readonly outcome: Outcome
}

/** What a room has come to with one protocol. */
export interface Record {
  readonly protocol: string
  /** The adversary's best. */
  readonly best: Score
  /** Games that the class won, of so many. */
  readonly decided: number
  readonly games: number
}

export function scoreOf(game: {
  readonly protocol: string
  readonly guessing: Guessing | null
}): Score | null {
  const { guessing, protocol } = game
  if (!guessing || guessing.outcome === null || guessing.outcome === 'stopped') return null
  return { protocol, steps: guessing.steps, outcome: guessing.outcome }
}

/** To freeze a class is for ever, so it beats any number of steps; of two that freeze, the quicker is better. */
export function isBetter(a: Score, b: Score): boolean {
  const [frozenA, frozenB] = [a.outcome === 'frozen', b.outcome === 'frozen']
  if (frozenA !== frozenB) return frozenA
  return frozenA ? a.steps < b.steps : a.steps > b.steps
}

/** One for each protocol, in the order of first play. */
export function recordsOf(scores: readonly Score[]): Record[] {
  const records = new Map<string, Record>()
  for (const score of scores) {
    const old = records.get(score.protocol)
    const best = old && !isBetter(score, old.best) ? old.best : score
    records.set(score.protocol, {
      protocol: score.protocol,
      best,
      decided: (old?.decided ?? 0) + (score.outcome === 'decided' ? 1 : 0),
      games: (old?.games ?? 0) + 1,
    })
  }
  return [...records.values()]
}
