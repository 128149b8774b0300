import type { NodeId } from '../../core/ids'
import type { ClusterView, Outlook, Verdict } from '../../referee/protocol'
import { capital, listed, spelled } from '../../referee/sentence'
import { type Notebook, decidable } from './notebook'
import {
  decidableIn,
  isStuck,
  type Prospect,
  prospectOf,
  withEveryone,
  withoutNode,
} from './prospect'

type View = ClusterView<Notebook>

export function outlookOf(view: View): Outlook {
  const prospect = prospectOf(view)
  const possible = decidableIn(prospect)
  if (possible.length > 0) {
    const caption = captionOf(view, prospect)
    return { possible, verdicts: {}, caption, danger: dangerOf(view, prospect) }
  }
  const split = isStuck(withEveryone(prospect))
  const verdict = split ? splitVerdict(view, prospect) : crashVerdict(view, prospect)
  return {
    possible,
    verdicts: split ? { 'conflict-resolution': verdict } : { 'fault-tolerance': verdict },
    caption: capital(verdict.sentence),
    danger: null,
  }
}

/** No value has, or can still get, a majority: no crash is to blame. */
function splitVerdict(view: View, prospect: Prospect): Verdict {
  const votes = [...view.notebooks.values()].flatMap(({ vote }) => (vote ? [vote.seq] : []))
  const missing = view.nodes.length - votes.length
  const who = missing === 0 ? 'everyone has voted' : `${missing} not voted`
  return {
    status: 'stuck',
    sentence: `${tallied(prospect, view.nodes)}, ${who}, and no value can get the ${prospect.need} votes it needs; nobody may change a vote.`,
    witness: ordered(votes),
  }
}

/** The living nodes would need to know how the crashed ones voted. */
function crashVerdict(view: View, prospect: Prospect): Verdict {
  const crashed = view.nodes.filter((node) => view.crashed.has(node))
  const votes = prospect.alive.flatMap((node) => view.notebooks.get(node)?.vote?.seq ?? [])
  const crashes = crashed.map((node) => view.crashed.get(node) ?? 0)
  return {
    status: 'stuck',
    sentence:
      prospect.alive.length < prospect.need
        ? majorityGone(crashed, view, prospect)
        : unheard(crashed, prospect),
    witness: ordered([...crashes, ...votes]),
  }
}

function majorityGone(crashed: readonly NodeId[], view: View, { alive, need }: Prospect): string {
  const left = alive.length === 0 ? 'nobody is' : `only ${alive.length} of ${view.nodes.length} are`
  return `${listed(crashed)} crashed: ${left} left, and ${need} votes are needed.`
}

function unheard(crashed: readonly NodeId[], prospect: Prospect): string {
  const heard = new Set(
    prospect.alive.flatMap((by) => [...(prospect.heardBy.get(by)?.keys() ?? [])]),
  )
  const silent = crashed.filter((node) => !heard.has(node))
  const names = listed(silent.length > 0 ? silent : crashed)
  const votes = silent.length === 1 ? 'its vote' : 'their votes'
  const known = tallied(prospect, prospect.alive)
  return silent.length > 0
    ? `${names} crashed before anyone learned ${votes}: ${known}, ${prospect.need} needed; no one can ever know.`
    : `${names} crashed, and nobody has enough answers: ${known}, ${prospect.need} needed; no one can ever know.`
}

/** "3 blue, 3 red" among the given nodes. */
function tallied(prospect: Prospect, nodes: readonly NodeId[]): string {
  const counts = countsAmong(prospect, nodes).map(({ value, count }) => `${count} ${value}`)
  return counts.join(', ') || 'no votes'
}

function countsAmong({ votes, values }: Prospect, nodes: readonly NodeId[]) {
  return values
    .map((value) => ({ value, count: nodes.filter((node) => votes.get(node) === value).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

/** Whose crash would freeze the game now. Only while the crashed would still be a minority. */
function dangerOf(view: View, prospect: Prospect): string | null {
  if (view.crashed.size + 1 > view.nodes.length - prospect.need) return null
  const fatal = prospect.alive.filter((node) => isStuck(withoutNode(prospect, node)))
  return fatal.length === 0 ? null : `stuck if ${listed(fatal, 'or')} crashes now`
}

function captionOf(view: View, prospect: Prospect): string | null {
  const [chosen] = view.chosen
  if (chosen) {
    if (view.decided.size > 0) return null
    const knows = prospect.alive.find((node) => canTell(view, node))
    return `${chosen.sentence} ${knows ? `${knows} can tell.` : 'No node knows yet.'}`
  }
  const waiting = prospect.alive.filter((node) => prospect.votes.get(node) === null)
  const [last, ...others] = waiting
  if (last === undefined || others.length > 0) return null
  const counts = countsAmong(prospect, view.nodes)
  const said = counts.map(({ value, count }) => `${spelled(count)} ${value}`).join(', ')
  return `${capital(said)}. Only ${last} can make a majority, and ${last} has not voted.`
}

function canTell(view: View, node: NodeId): boolean {
  const { nodes, values, setup } = view
  const notebook = view.notebooks.get(node)
  return notebook !== undefined && decidable(notebook, { node, nodes, values, setup }) !== null
}

function ordered(seqs: readonly number[]): number[] {
  return [...new Set(seqs)].sort((a, b) => a - b)
}
