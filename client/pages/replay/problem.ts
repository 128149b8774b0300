import { reword } from '../../words/language.svelte'
import { tell } from '../../words/tell'

/** Why a game did not open, or not all of it: several sentences, or one phrase of several. */
export function saidProblem(problem: string): string {
  const told = tell(problem)
  return told === problem ? reword(problem) : told
}
