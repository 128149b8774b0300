import { majorityOf, type NodeId } from '../../core/ids'
import type { ClusterView, Outlook, Verdict } from '../../referee/protocol'
import { listed } from '../../referee/sentence'
import { decidable, type Notebook } from './notebook'

type View = ClusterView<Notebook>

export function outlookOf(view: View): Outlook {
  const possible = possibleIn(view)
  const verdict = stuckVerdict(view)
  return {
    possible,
    verdicts: verdict ? { 'fault-tolerance': verdict } : {},
    caption: verdict?.sentence ?? captionOf(view),
    danger: verdict ? null : dangerOf(view),
  }
}

/** Nodes that are up and lead in their own eyes. */
function leadersOf(view: View): NodeId[] {
  return upIn(view).filter((node) => view.notebooks.get(node)?.follows.leader === node)
}

function upIn({ nodes, crashed }: View): NodeId[] {
  return nodes.filter((node) => !crashed.has(node))
}

/** What leaders took or can still take, and what is already known or on its way. */
function possibleIn(view: View): string[] {
  const leaders = leadersOf(view).map((node) => view.notebooks.get(node)?.took?.value ?? null)
  if (leaders.includes(null)) return [...view.values]
  const told = view.flights.map(({ body }) => (body.type === 'answer' ? body['value'] : null))
  const known = upIn(view).map((node) => knownTo(view, node))
  const all = [...leaders, ...told, ...known]
  return [...new Set(all.filter((value) => typeof value === 'string'))]
}

function knownTo({ notebooks }: View, node: NodeId): string | null {
  const notebook = notebooks.get(node)
  return notebook ? ((notebook.decided ?? decidable(notebook))?.value ?? null) : null
}

/** It knows the answer, or can ask a leader that is up and answers. */
function canDecide(view: View, node: NodeId): boolean {
  if (view.crashed.has(node)) return false
  const leader = view.notebooks.get(node)?.follows.leader
  if (leader === undefined || leader === node || knownTo(view, node) !== null) return true
  const isReached = !view.isCut(node, leader) && !view.isCut(leader, node)
  return isReached && canAnswer(view, leader)
}

/** It took a value, or still leads and can. */
function canAnswer({ notebooks, crashed }: View, leader: NodeId): boolean {
  const notebook = notebooks.get(leader)
  const isLeading = notebook?.follows.leader === leader
  return !crashed.has(leader) && (isLeading || (notebook?.took ?? null) !== null)
}

/** No majority of all nodes can decide: too many follow somebody who cannot answer. */
function stuckVerdict(view: View): Verdict | null {
  const waiting = upIn(view).filter((node) => !canDecide(view, node))
  const able = upIn(view).length - waiting.length
  if (waiting.length === 0 || able >= majorityOf(view.nodes.length)) return null
  const followed = waiting.flatMap((node) => view.notebooks.get(node)?.follows.leader ?? [])
  const silent = [...new Set(followed)]
  const crashes = silent.flatMap((leader) => view.crashed.get(leader) ?? [])
  return {
    status: 'stuck',
    short: `stuck: ${listed(silent)} is silent`,
    sentence:
      able === 0 && crashes.length === silent.length
        ? nobodyLeads(silent)
        : someWait(view, waiting, silent),
    witness: crashes.sort((a, b) => a - b),
  }
}

function nobodyLeads(silent: readonly NodeId[]): string {
  const who = silent.length === 1 ? 'everyone follows it' : 'the others follow them'
  return `${listed(silent)} crashed and ${who}; nobody can decide until someone takes over.`
}

function someWait(view: View, waiting: readonly NodeId[], silent: readonly NodeId[]): string {
  const verb = waiting.length === 1 ? 'follows' : 'follow'
  const why = silent.every((leader) => view.crashed.has(leader)) ? 'crashed' : 'cannot answer'
  const others = leadersOf(view).filter((leader) => !silent.includes(leader))
  const way = others.length > 0 ? `following ${listed(others, 'or')}` : 'a new leader'
  return `${listed(waiting)} ${verb} ${listed(silent)}, which ${why}; no decision there without ${way}.`
}

/** A single point of failure: the one leader whose crash would stop everyone. */
function dangerOf(view: View): string | null {
  const leaders = leadersOf(view)
  const fatal = leaders.filter((leader) => stuckVerdict(withCrash(view, leader)) !== null)
  return fatal.length === 0 ? null : `stuck if ${listed(fatal, 'or')} crashes now`
}

function withCrash(view: View, node: NodeId): View {
  return { ...view, crashed: new Map(view.crashed).set(node, 0) }
}

function captionOf(view: View): string | null {
  const [first, second] = view.chosen
  if (first && second)
    return `Two leaders took different values: ${first.value} and ${second.value} are both chosen.`
  const leaders = leadersOf(view)
  if (leaders.length > 1)
    return `${listed(leaders)} lead, each in its own eyes: each can take another value.`
  return first && view.decided.size === 0 ? `${first.sentence} Nobody has decided yet.` : null
}
