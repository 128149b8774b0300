import { isRoundOver } from './count'
import type { ReVoting } from './re-voting'

/** Breaks rules 5 and 6: whatever the others backed or reported, it takes its own value along. */
export function keepsItsOwn(protocol: ReVoting): ReVoting {
  return {
    ...protocol,
    honest(notebook, inbox, seating, random) {
      const { round, mine, decided } = notebook
      if (decided || !mine || !isRoundOver(notebook, seating))
        return protocol.honest(notebook, inbox, seating, random)
      return { action: { type: 'next', round: round + 1, value: mine.value } }
    },
  }
}
