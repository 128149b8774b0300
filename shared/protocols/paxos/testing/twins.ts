import type { Protocol } from '../../../referee/protocol'
import type { Play } from '../../../simulator/simulate'
import { brokenAdding } from '../broken-adding'
import { brokenFickle } from '../broken-fickle'
import { brokenForgetful } from '../broken-forgetful'
import { brokenHasty } from '../broken-hasty'
import { brokenLoose } from '../broken-loose'
import { brokenPopular } from '../broken-popular'
import { brokenRestarting } from '../broken-restarting'
import { brokenSilent } from '../broken-silent'
import { brokenStubborn } from '../broken-stubborn'
import { contendedPlay, randomPlay, rulesBrokenIn } from './random-play'

/** A node that makes one classic mistake. */
export interface Twin {
  /** "adopts the most common value" */
  readonly mistake: string
  readonly twin: Protocol
  /** The rules that it can break. */
  readonly rules: readonly string[]
  /** The games in which it must be caught, by their seed. */
  readonly kind: (seed: number, twin: Protocol) => Play
}

export const twins: readonly Twin[] = [
  {
    mistake: 'forgets its promises in a crash',
    twin: brokenForgetful,
    rules: ['PAX1', 'PAX6'],
    kind: randomPlay,
  },
  {
    mistake: 'does not raise its promise on accept',
    twin: brokenLoose,
    rules: ['PAX1', 'PAX6'],
    kind: contendedPlay,
  },
  { mistake: 'hides what it accepted', twin: brokenSilent, rules: ['PAX2'], kind: randomPlay },
  {
    mistake: 'counts a quorum of the reachable',
    twin: brokenHasty,
    rules: ['PAX3', 'PAX8'],
    kind: randomPlay,
  },
  {
    mistake: 'adopts the most common value',
    twin: brokenPopular,
    rules: ['PAX4'],
    kind: contendedPlay,
  },
  {
    mistake: 'proposes its own value in a higher ballot',
    twin: brokenStubborn,
    rules: ['PAX4'],
    kind: contendedPlay,
  },
  {
    mistake: 'proposes twice in one ballot',
    twin: brokenFickle,
    rules: ['PAX5'],
    kind: randomPlay,
  },
  {
    mistake: 'starts its old ballot after a crash',
    twin: brokenRestarting,
    rules: ['PAX7'],
    kind: randomPlay,
  },
  {
    mistake: 'adds up accepts across ballots',
    twin: brokenAdding,
    rules: ['PAX8'],
    kind: contendedPlay,
  },
]

/** So many games, from seed 1 on, are enough to catch each of them. */
export const mostGames = 40

/** How a twin was caught. */
export interface Catch {
  /** So many games, the last of them included. */
  readonly games: number
  /** The rules that the referee named in it. */
  readonly rules: readonly string[]
}

/** null: no game in which the referee accuses it of anything. */
export function caught({ twin, kind }: Twin): Catch | null {
  for (let seed = 1; seed <= mostGames; seed += 1) {
    const rules = [...new Set(rulesBrokenIn(kind(seed, twin)))]
    if (rules.length > 0) return { games: seed, rules }
  }
  return null
}

/** "counts a quorum of the reachable: PAX3 in game 2" */
export function catchWords({ mistake }: Twin, found: Catch | null): string {
  return found
    ? `${mistake}: ${found.rules.join(', ')} in game ${found.games}`
    : `${mistake}: not caught in ${mostGames} games`
}
