import type { Adversary, GuessingEvent, Outcome } from './guessing'

/** One sentence for each event of the adversary's own. */
export function guessingSentence(event: GuessingEvent): string {
  switch (event.type) {
    case 'guessing.started':
      return `The class is kept guessing: no message may be passed over more than ${event.patience} times, and after ${event.mostSteps} steps it is over.`
    case 'adversary.named':
      return namedWords[event.role]
    case 'guessing.ended':
      return outcomeWords[event.outcome]
  }
}

const namedWords: Readonly<Record<Adversary['role'], string>> = {
  instructor: 'The instructor is the adversary.',
  bot: 'A bot is the adversary.',
  student: 'A student is the adversary.',
}

/** Who won, and why. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  decided: 'The class wins: it has decided.',
  frozen: 'The adversary wins: nothing can be decided any more.',
  limit: 'The adversary wins: the class is still undecided.',
  stopped: 'Nobody wins: it was stopped.',
}
