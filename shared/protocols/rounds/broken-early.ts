import type { ReVoting } from './re-voting'
import { majorityIn } from './count'

/** Breaks rule 7: it decides what more than half report, and does not wait to know that they saw that, too. */
export function decidesEarly(protocol: ReVoting): ReVoting {
  return {
    ...protocol,
    honest(notebook, inbox, seating, random) {
      const value = notebook.decided ? null : majorityIn(notebook, seating)
      if (value !== null) return { action: { type: 'decide', value } }
      return protocol.honest(notebook, inbox, seating, random)
    },
  }
}
