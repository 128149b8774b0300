import { decidesEarly } from '../broken-early'
import { blursRounds } from '../broken-blurred'
import { keepsItsOwn } from '../broken-deaf'
import { countsTwice } from '../broken-twice'
import type { ReVoting } from '../re-voting'

/** Nodes that make one classic mistake, and the numbers of the rules that they can break. */
export const twins: readonly {
  readonly mistake: string
  readonly twinOf: (protocol: ReVoting) => ReVoting
  readonly rules: readonly number[]
}[] = [
  { mistake: 'decides what most report', twinOf: decidesEarly, rules: [7] },
  { mistake: 'counts the same sender twice', twinOf: countsTwice, rules: [3, 4, 5, 6, 7] },
  { mistake: 'counts messages of a later round', twinOf: blursRounds, rules: [3, 4, 5, 6, 7] },
  { mistake: 'keeps its own value', twinOf: keepsItsOwn, rules: [5, 6] },
]
