import type { Hand } from '../../../shared/referee/hand'
import { listed } from '../../../shared/referee/sentence'
import { writtenLines } from '../../../shared/referee/pad'
import type { ArcPage, NotebookLine, NotebookPage } from '../../../shared/referee/protocol'
import type { Played } from '../../room/seat-fold'
import { reword, say } from '../../words/language.svelte'

/** What a crash has left of a node, and what it has taken. */
export interface CrashReport {
  readonly kept: readonly NotebookLine[]
  readonly lost: readonly string[]
}

/** In freehand the notebook is what the player wrote. */
export function crashReport(played: Played, isFreehand: boolean): CrashReport {
  const { hand, beforeCrash } = played
  const after = notebookOf(played, hand, isFreehand)
  const before = notebookOf(played, beforeCrash ?? hand, isFreehand)
  const told = isFreehand ? (beforeCrash?.heard.length ?? 0) : 0
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
        : [say('{count} message in my inbox|{count} messages in my inbox', { count: waiting })]),
      ...(told === 0
        ? []
        : [
            say('{count} message that I had heard|{count} messages that I had heard', {
              count: told,
            }),
          ]),
    ],
  }
}

function notebookOf({ protocol }: Played, hand: Hand, isFreehand: boolean): NotebookPage {
  return isFreehand
    ? { lines: writtenLines(protocol, hand.notes), arc: null }
    : protocol.page(hand.notebook, hand.seating)
}

/** Who had told what the arc does not show any more. */
function forgotten(before: ArcPage | null, after: ArcPage | null): string[] {
  const known = (arc: ArcPage | null) => arc?.rows.flatMap(({ got }) => got) ?? []
  const left = known(after)
  const nodes = [...new Set(known(before).filter((node) => !left.includes(node)))]
  return nodes.length === 0 ? [] : [reword(`What I had heard from ${listed(nodes)}`)]
}
