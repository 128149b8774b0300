import { majorityOf, type NodeId } from '../../core/ids'
import type { ClusterView } from '../../referee/protocol'
import type { Notebook } from './notebook'

type View = ClusterView<Notebook>
type Knowledge = readonly (string | null)[]

/**
 * Who can still be counted for what, with some nodes crashed and some links cut: the base of every outlook.
 * All lists go by the nodes' order, because this is asked for after each event.
 */
export interface Prospect {
  readonly need: number
  readonly nodes: readonly NodeId[]
  readonly isAlive: readonly boolean[]
  readonly votes: Knowledge
  readonly decided: Knowledge
  /** By who hears, then by who is heard: the vote that was told, or that is on its way. */
  readonly heard: readonly Knowledge[]
  /** Links that nothing crosses, by sender and receiver; null when all are up. */
  readonly cuts: readonly (readonly boolean[])[] | null
  /** Values with a vote, or that could still be proposed. */
  readonly values: readonly string[]
}

export function prospectOf(view: View): Prospect {
  const { nodes } = view
  const notebooks = nodes.map((node) => view.notebooks.get(node))
  const votes = notebooks.map((notebook) => notebook?.vote?.value ?? null)
  return {
    need: majorityOf(nodes.length),
    nodes,
    isAlive: nodes.map((node) => !view.crashed.has(node)),
    votes,
    decided: notebooks.map((notebook) => notebook?.decided?.value ?? null),
    heard: withAnswers(
      view,
      notebooks.map((notebook) => nodes.map((node) => notebook?.heard[node]?.value ?? null)),
    ),
    cuts: cutLinks(view),
    values: valuesIn(view, votes),
  }
}

/** A log that does not list its values leaves open what may still be proposed. */
const anyOther = ''

function valuesIn({ values }: View, votes: Knowledge): string[] {
  const listed = values.length > 0 ? values : [anyOther]
  return [...new Set([...listed, ...votes.filter((vote) => vote !== null)])]
}

/** An answer on its way will be heard, unless its link is cut. */
function withAnswers(view: View, heard: (string | null)[][]): (string | null)[][] {
  for (const { from, to, body } of view.flights) {
    const { type, value } = body
    const row = heard[view.nodes.indexOf(to)]
    if (type !== 'answer' || typeof value !== 'string' || !row || view.isCut(from, to)) continue
    row[view.nodes.indexOf(from)] = value
  }
  return heard
}

function cutLinks({ nodes, isCut }: View): boolean[][] | null {
  const cuts = nodes.map((from) => nodes.map((to) => isCut(from, to)))
  return cuts.some((row) => row.includes(true)) ? cuts : null
}

/** One node crashes: it can no longer count nor answer, and forgets what it heard. */
function withoutNode(prospect: Prospect, index: number): Prospect {
  return { ...prospect, isAlive: prospect.isAlive.with(index, false) }
}

/** Every link is up. */
export function withoutCuts(prospect: Prospect): Prospect {
  return { ...prospect, cuts: null }
}

/** Everybody is back, can be reached and answers. */
export function withEveryone(prospect: Prospect): Prospect {
  return { ...prospect, isAlive: prospect.nodes.map(() => true), cuts: null }
}

export function aliveIn({ nodes, isAlive }: Prospect): NodeId[] {
  return nodes.filter((_, index) => isAlive[index])
}

/** The values that some living node can still come to decide, or has decided. */
export function decidableIn(prospect: Prospect): string[] {
  const values = prospect.values.filter((value) => value !== anyOther)
  return values.filter((value) => canBeDecided(prospect, value))
}

export function isStuck(prospect: Prospect): boolean {
  return !prospect.values.some((value) => canBeDecided(prospect, value))
}

/** The living nodes whose crash would leave nothing to decide. */
export function fatalNodes(prospect: Prospect): NodeId[] {
  const { cuts, need, values, nodes, isAlive } = prospect
  // The usual case, and quick: one vote more than are needed.
  if (!cuts && values.some((value) => willing(prospect, value) > need)) return []
  return nodes.filter((_, index) => isAlive[index] && isStuck(withoutNode(prospect, index)))
}

/** Has any living node heard, or will it hear, how this one voted? */
export function isHeard({ nodes, isAlive, heard, votes }: Prospect, node: NodeId): boolean {
  const index = nodes.indexOf(node)
  const vote = votes[index] ?? null
  return vote !== null && heard.some((row, by) => isAlive[by] && row[index] === vote)
}

function canBeDecided(prospect: Prospect, value: string): boolean {
  const { isAlive, decided, need, cuts } = prospect
  if (!cuts && willing(prospect, value) >= need) return true
  return isAlive.some(
    (is, index) => is && (decided[index] === value || reach(prospect, index, value) >= need),
  )
}

/** How many living nodes voted for it, or have not voted and still can. */
function willing(prospect: Prospect, value: string): number {
  let count = 0
  for (let index = 0; index < prospect.nodes.length; index += 1)
    if (isWilling(prospect, index, value)) count += 1
  return count
}

function isWilling({ isAlive, votes }: Prospect, index: number, value: string): boolean {
  return isAlive[index] === true && (votes[index] ?? value) === value
}

/** For how many nodes this one has heard, or can still come to hear, that they voted for the value. */
function reach(prospect: Prospect, by: number, value: string): number {
  const { nodes, heard, cuts } = prospect
  const row = heard[by]
  let count = 0
  for (let other = 0; other < nodes.length; other += 1) {
    const isApart = cuts !== null && (cuts[by]?.[other] === true || cuts[other]?.[by] === true)
    if (isWilling(prospect, other, value) && !isApart) count += 1
    else if (other !== by && row?.[other] === value) count += 1
  }
  return count
}
