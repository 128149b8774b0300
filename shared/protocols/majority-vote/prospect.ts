import { majorityOf, type NodeId } from '../../core/ids'
import { linkKey, linksOf } from '../../network/network'
import type { ClusterView } from '../../referee/protocol'
import type { Notebook } from './notebook'

/** Who can still be counted for what, with some nodes crashed. The base of every outlook. */
export interface Prospect {
  readonly need: number
  /** Values with a vote, or that could still be proposed. */
  readonly values: readonly string[]
  readonly votes: ReadonlyMap<NodeId, string | null>
  readonly alive: readonly NodeId[]
  /** Answers with this value that a node has heard or that still travel to it, by who gave them. */
  readonly heardBy: ReadonlyMap<NodeId, ReadonlyMap<NodeId, string>>
  readonly decided: ReadonlyMap<NodeId, string>
  /** Links that nothing crosses, by `linkKey`. */
  readonly cuts: ReadonlySet<string>
}

type View = ClusterView<Notebook>

export function prospectOf(view: View): Prospect {
  const votes = new Map<NodeId, string | null>()
  const decided = new Map<NodeId, string>()
  for (const [node, notebook] of view.notebooks) {
    votes.set(node, notebook.vote?.value ?? null)
    if (notebook.decided) decided.set(node, notebook.decided.value)
  }
  const cast = [...votes.values()].filter((value) => value !== null)
  return {
    need: majorityOf(view.nodes.length),
    values: [...new Set([...view.values, ...cast])],
    votes,
    alive: view.nodes.filter((node) => !view.crashed.has(node)),
    heardBy: heardIn(view),
    decided,
    cuts: cutLinks(view),
  }
}

function cutLinks(view: View): Set<string> {
  const cut = linksOf(view.nodes).filter(({ from, to }) => view.isCut(from, to))
  return new Set(cut.map(({ from, to }) => linkKey(from, to)))
}

function heardIn(view: View): Map<NodeId, Map<NodeId, string>> {
  const all = new Map<NodeId, Map<NodeId, string>>()
  const note = (by: NodeId, node: NodeId, value: unknown) => {
    if (typeof value !== 'string') return
    const known = all.get(by) ?? new Map<NodeId, string>()
    all.set(by, known.set(node, value))
  }
  for (const { from, to, body } of view.flights) {
    if (body.type === 'answer' && !view.isCut(from, to)) note(to, from, body['value'])
  }
  for (const [by, { heard }] of view.notebooks) {
    for (const [node, { value }] of Object.entries(heard)) note(by, node as NodeId, value)
  }
  return all
}

/** One node crashes: it can no longer count nor answer, and forgets what it heard. */
export function withoutNode(prospect: Prospect, node: NodeId): Prospect {
  return { ...prospect, alive: prospect.alive.filter((other) => other !== node) }
}

/** Every link is up. */
export function withoutCuts(prospect: Prospect): Prospect {
  return { ...prospect, cuts: new Set() }
}

/** Everybody is back, can be reached and answers. */
export function withEveryone(prospect: Prospect): Prospect {
  return { ...prospect, alive: [...prospect.votes.keys()], cuts: new Set() }
}

/** The values that some living node can still come to decide, or has decided. */
export function decidableIn(prospect: Prospect): string[] {
  return prospect.values.filter((value) => canBeDecided(prospect, value))
}

export function isStuck(prospect: Prospect): boolean {
  return !prospect.values.some((value) => canBeDecided(prospect, value))
}

function canBeDecided(prospect: Prospect, value: string): boolean {
  const { alive, need, decided } = prospect
  const willing = alive.filter((node) => canVote(prospect, node, value))
  if (prospect.cuts.size === 0 && willing.length >= need) return true
  return alive.some(
    (node) =>
      decided.get(node) === value || reachOf(prospect, willing, node, value) >= prospect.need,
  )
}

/** A node that voted for it, or that has not voted and still can. */
function canVote({ votes }: Prospect, node: NodeId, value: string): boolean {
  const vote = votes.get(node) ?? null
  return vote === null || vote === value
}

/** How many votes for the value this node can come to count: who can answer it, and who has. */
function reachOf(
  { heardBy, cuts }: Prospect,
  willing: readonly NodeId[],
  node: NodeId,
  value: string,
): number {
  const heard = heardBy.get(node)
  const yes = new Set(
    willing.filter((other) => !cuts.has(linkKey(node, other)) && !cuts.has(linkKey(other, node))),
  )
  for (const [other, said] of heard ?? []) if (other !== node && said === value) yes.add(other)
  return yes.size
}
