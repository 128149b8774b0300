import type { ReVoting } from './re-voting'

/** Breaks rules 3, 4 and 7: it does not look at the number on a message, and counts what belongs to a later round. */
export function blursRounds(protocol: ReVoting): ReVoting {
  return {
    ...protocol,
    honest(notebook, inbox, seating, random) {
      const { round } = notebook
      const seen = {
        ...notebook,
        reports: notebook.reports.map((report) => ({ ...report, round })),
        backs: notebook.backs.map((back) => ({ ...back, round })),
      }
      return protocol.honest(round > 0 ? seen : notebook, inbox, seating, random)
    },
  }
}
