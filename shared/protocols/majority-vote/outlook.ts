import type { NodeId } from '../../core/ids'
import type { ClusterView, Outlook, Verdict } from '../../referee/protocol'
import { capital, listed, spelled } from '../../referee/sentence'
import type { Notebook } from './notebook'
import {
  aliveIn,
  decidableIn,
  fatalNodes,
  isHeard,
  isStuck,
  type Prospect,
  prospectOf,
  withEveryone,
  withoutCuts,
} from './prospect'

type View = ClusterView<Notebook>

export function outlookOf(view: View): Outlook {
  const prospect = prospectOf(view)
  const possible = decidableIn(prospect)
  if (!isStuck(prospect)) {
    const caption = captionOf(view, prospect)
    return { possible, verdicts: {}, caption, danger: dangerOf(view, prospect) }
  }
  const split = isStuck(withEveryone(prospect))
  const verdict = split ? splitVerdict(view, prospect) : faultVerdict(view, prospect)
  return {
    possible,
    verdicts: split ? { 'conflict-resolution': verdict } : { 'fault-tolerance': verdict },
    caption: capital(verdict.sentence),
    danger: null,
  }
}

/** No value has, or can still get, a majority: no fault is to blame. */
function splitVerdict(view: View, prospect: Prospect): Verdict {
  const votes = [...view.notebooks.values()].flatMap(({ vote }) => (vote ? [vote.seq] : []))
  const counts = tallied(prospect, view.nodes)
  const missing = view.nodes.length - votes.length
  return {
    status: 'stuck',
    short: 'stuck: no majority',
    sentence:
      missing === 0
        ? `${counts}: everyone has voted, no value has the ${prospect.need} votes it needs, and no vote may change.`
        : `${counts}, ${missing} not voted: no value can get the ${prospect.need} votes it needs, and no vote may change.`,
    witness: ordered(votes),
  }
}

/** The living nodes would need to know how others voted, and cannot hear it. */
function faultVerdict(view: View, prospect: Prospect): Verdict {
  const crashed = view.nodes.filter((node) => view.crashed.has(node))
  const votes = aliveIn(prospect).flatMap((node) => view.notebooks.get(node)?.vote?.seq ?? [])
  const crashes = crashed.map((node) => view.crashed.get(node) ?? 0)
  return {
    status: 'stuck',
    ...faultSentence(crashed, view, prospect),
    witness: ordered([...crashes, ...votes]),
  }
}

type Words = Pick<Verdict, 'sentence' | 'short'>

function faultSentence(crashed: readonly NodeId[], view: View, prospect: Prospect): Words {
  if (!isStuck(withoutCuts(prospect))) return apart(crashed, prospect)
  return aliveIn(prospect).length < prospect.need
    ? majorityGone(crashed, view, prospect)
    : unheard(crashed, view, prospect)
}

/** A wall alone, or a crash behind a wall: over when the links are back. */
function apart(crashed: readonly NodeId[], { need }: Prospect): Words {
  const crash = crashed.length > 0 ? `${listed(crashed)} crashed, and cut links` : 'Cut links'
  return {
    short: 'stuck: links are cut',
    sentence: `${crash} keep the rest apart: until they are back, nobody can hear of ${need} votes alike.`,
  }
}

function majorityGone(crashed: readonly NodeId[], view: View, prospect: Prospect): Words {
  const { need } = prospect
  const alive = aliveIn(prospect)
  const total = view.nodes.length
  const left = alive.length === 0 ? 'nobody is' : `only ${alive.length} of ${total} are`
  return {
    short: `stuck: ${crashed.length} of ${total} crashed`,
    sentence: `${listed(crashed)} crashed: ${left} left, and ${need} votes are needed.`,
  }
}

/** The crashed nodes whose vote no living node has heard; all crashed ones, if each was heard by somebody. */
function unheard(crashed: readonly NodeId[], view: View, prospect: Prospect): Words {
  const silent = crashed.filter((node) => !isHeard(prospect, node))
  const who = silent.length > 0 ? silent : crashed
  const counts = `${tallied(prospect, aliveIn(prospect))}, ${prospect.need} needed`
  return {
    short: `stuck: ${listed(who)} ${who.length === 1 ? 'is' : 'are'} silent`,
    sentence: `${listed(who)} crashed ${missed(who, silent.length > 0, view, counts)}.`,
  }
}

/** Everyone may guess the vote of a node that proposed, but only its answer counts. */
function missed(who: readonly NodeId[], isSilent: boolean, view: View, counts: string): string {
  const isOne = who.length === 1
  const [its, it] = isOne ? ['its vote', 'it'] : ['their votes', 'them']
  if (!isSilent) return `before one node had heard enough: ${counts}`
  if (who.some((node) => view.notebooks.get(node)?.proposed))
    return `before answering anyone: ${counts}; without ${it} nobody may decide`
  return `before anyone learned ${its}: ${counts}; until ${isOne ? 'it is' : 'they are'} back, no one can know`
}

/** "3 blue, 3 red" among the given nodes. */
function tallied(prospect: Prospect, nodes: readonly NodeId[]): string {
  const counts = countsAmong(prospect, nodes).map(({ value, count }) => `${count} ${value}`)
  return counts.join(', ') || 'no votes'
}

function countsAmong({ votes, values, nodes: all }: Prospect, nodes: readonly NodeId[]) {
  const voted = (value: string) => (node: NodeId) => votes[all.indexOf(node)] === value
  return values
    .map((value) => ({ value, count: nodes.filter(voted(value)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

/** Whose crash would freeze the game now. Only while the crashed would still be a minority. */
function dangerOf(view: View, prospect: Prospect): string | null {
  if (view.crashed.size + 1 > view.nodes.length - prospect.need) return null
  const fatal = fatalNodes(prospect)
  return fatal.length === 0 ? null : `stuck if ${listed(fatal, 'or')} crashes now`
}

function captionOf(view: View, prospect: Prospect): string | null {
  const [chosen] = view.chosen
  if (chosen) {
    if (view.decided.size > 0) return null
    const knows = aliveIn(prospect).find((node) => canTell(view, prospect, node, chosen.value))
    return `${chosen.sentence} ${knows ? `${knows} can tell.` : 'No node knows yet.'}`
  }
  const waiting = view.nodes.filter(
    (_, index) => prospect.isAlive[index] && prospect.votes[index] === null,
  )
  const [last, ...others] = waiting
  if (last === undefined || others.length > 0) return null
  const counts = countsAmong(prospect, view.nodes)
  const said = counts.map(({ value, count }) => `${spelled(count)} ${value}`).join(', ')
  return `${capital(said)}. Only ${last} can make a majority, and ${last} has not voted.`
}

/** Has this node heard enough to decide the chosen value? */
function canTell({ nodes, notebooks }: View, { need }: Prospect, node: NodeId, value: string) {
  const notebook = notebooks.get(node)
  const told = nodes.filter((other) => {
    const known = other === node ? notebook?.vote : notebook?.heard[other]
    return known?.value === value
  })
  return told.length >= need
}

function ordered(seqs: readonly number[]): number[] {
  return [...new Set(seqs)].sort((a, b) => a - b)
}
