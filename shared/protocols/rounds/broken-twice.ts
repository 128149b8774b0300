import type { ReVoting } from './re-voting'

/** Breaks rules 3, 4 and 7: it counts a message as often as it comes, also when one node only says it again. */
export function countsTwice(protocol: ReVoting): ReVoting {
  return {
    ...protocol,
    receive(notebook, card, seating) {
      const after = protocol.receive(notebook, card, seating)
      const { from, body, seq } = card
      if (body.type === 'decided' || body.round < notebook.round) return after
      const { round } = body
      if (body.type === 'report')
        return { ...after, reports: [...notebook.reports, { from, round, value: body.value, seq }] }
      return { ...after, backs: [...notebook.backs, { from, round, value: body.value, seq }] }
    },
  }
}
