import { listed } from '../../../shared/referee/sentence'
import type { ArcPage, NotebookLine } from '../../../shared/referee/protocol'
import type { Played } from '../../room/seat-fold'

/** What a crash has left of a node, and what it has taken. */
export interface CrashReport {
  readonly kept: readonly NotebookLine[]
  readonly lost: readonly string[]
}

export function crashReport({ protocol, hand, beforeCrash }: Played): CrashReport {
  const after = protocol.page(hand.notebook, hand.seating)
  const before = protocol.page(beforeCrash, hand.seating)
  const written = before.lines
    .filter(({ isDurable }) => !isDurable)
    .map(({ label, text }) => `${label}: ${text}`)
  const waiting = hand.lost.length
  return {
    kept: after.lines.filter(({ isDurable }) => isDurable),
    lost: [
      ...written,
      ...forgotten(before.arc, after.arc),
      ...(waiting === 0
        ? []
        : [`${waiting} ${waiting === 1 ? 'message' : 'messages'} in my inbox`]),
    ],
  }
}

/** Who had told what the arc does not show any more. */
function forgotten(before: ArcPage | null, after: ArcPage | null): string[] {
  const known = (arc: ArcPage | null) => arc?.rows.flatMap(({ got }) => got) ?? []
  const left = known(after)
  const nodes = [...new Set(known(before).filter((node) => !left.includes(node)))]
  return nodes.length === 0 ? [] : [`What I had heard from ${listed(nodes)}`]
}
