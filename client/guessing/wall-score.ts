import type { Guessing, Outcome } from '../../shared/adversary/guessing'
import type { WallScore } from '../ui/ClusterHead.svelte'
import { need, say } from '../words/language.svelte'
import { outcomeWords } from './told'

/** How far the adversary of one cluster has come, for the wall of rings. */
export function wallScore(guessing: Guessing): WallScore {
  need('guessing')
  const { steps, mostSteps, outcome } = guessing
  return {
    steps,
    mostSteps,
    sign: outcome === null || outcome === 'stopped' ? null : signs[outcome],
    beside: outcome === null ? say('of {most}', { most: mostSteps }) : winnerWords(outcome),
    words:
      outcomeWords(guessing) ?? `${steps} ${say('of {most} steps undecided', { most: mostSteps })}`,
  }
}

const signs = { decided: 'holds', frozen: 'stuck', limit: 'stuck' } as const

function winnerWords(outcome: Outcome): string {
  if (outcome === 'decided') return say('The class wins')
  return outcome === 'stopped' ? say('Nobody wins') : say('The adversary wins')
}
