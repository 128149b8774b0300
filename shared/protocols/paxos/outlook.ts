import { majorityOf, type NodeId } from '../../core/ids'
import type { ClusterView, Outlook, Seating, Verdict } from '../../referee/protocol'
import { listed } from '../../referee/sentence'
import { captionOf } from './caption'
import type { Notebook } from './notebook'
import { decidable, freedomOf } from './quorum'

type View = ClusterView<Notebook>

export function outlookOf(view: View): Outlook {
  const verdict = stuckVerdict(view)
  return {
    possible: possibleIn(view),
    verdicts: verdict ? { 'fault-tolerance': verdict } : {},
    caption: verdict?.sentence ?? captionOf(view),
    danger: verdict ? null : dangerOf(view),
  }
}

/**
 * What a new, higher ballot could still propose, by what the nodes remember now. Once a value is chosen that is the
 * only one, unless a memory was lost.
 */
function possibleIn({ nodes, notebooks, values, chosen }: View): string[] {
  const reports = nodes.map((node) => notebooks.get(node)?.accepted ?? null)
  const { isFree, forced } = freedomOf(reports, majorityOf(nodes.length))
  const open = isFree ? values : []
  return [...new Set([...chosen, ...forced].map(({ value }) => value)), ...open].filter(
    (value, index, all) => all.indexOf(value) === index,
  )
}

/** Some node waits for the answer, and nobody is in touch with a majority. This is all that can stop Paxos. */
function stuckVerdict(view: View): Verdict | null {
  const up = upIn(view)
  const isDone = up.length > 0 && up.every((node) => knows(view, node))
  if (isDone || up.some((node) => hasMajority(view, node))) return null
  const crashes = [...view.crashed.values()].sort((a, b) => a - b)
  const need = majorityOf(view.nodes.length)
  return up.length < need
    ? { status: 'stuck', ...tooFew(view, up.length), witness: crashes }
    : { status: 'stuck', ...walled(view), witness: crashes }
}

function tooFew({ nodes, crashed }: View, up: number): Pick<Verdict, 'short' | 'sentence'> {
  const gone = nodes.filter((node) => crashed.has(node))
  const left = up === 0 ? 'nobody is' : `only ${up} of ${nodes.length} ${up === 1 ? 'is' : 'are'}`
  const need = majorityOf(nodes.length)
  return {
    short: `stuck: ${gone.length} of ${nodes.length} crashed`,
    sentence: `${listed(gone)} crashed: ${left} up, and ${need} are needed. Whoever comes back with its memory can go on.`,
  }
}

function walled({ nodes, crashed }: View): Pick<Verdict, 'short' | 'sentence'> {
  const gone = nodes.filter((node) => crashed.has(node))
  const crash =
    gone.length > 0 ? ` while ${listed(gone)} ${gone.length === 1 ? 'is' : 'are'} down` : ''
  const need = majorityOf(nodes.length)
  return {
    short: 'stuck: no side has a majority',
    sentence: `The wall leaves nobody in touch with ${need} of ${nodes.length} nodes${crash}. When it falls, they can go on.`,
  }
}

function upIn({ nodes, crashed }: View): NodeId[] {
  return nodes.filter((node) => !crashed.has(node))
}

/** It can get answers from a majority, itself included. */
function hasMajority(view: View, node: NodeId): boolean {
  const near = upIn(view).filter(
    (other) => other === node || (!view.isCut(node, other) && !view.isCut(other, node)),
  )
  return near.length >= majorityOf(view.nodes.length)
}

function knows(view: View, node: NodeId): boolean {
  const { nodes, values, setup } = view
  const notebook = view.notebooks.get(node)
  const seating: Seating = { node, nodes, values, setup }
  return notebook !== undefined && (notebook.decided ?? decidable(notebook, seating)) !== null
}

/** Only beside a wall: a crash that is tolerated without one would stop everyone now. */
function dangerOf(view: View): string | null {
  const { nodes, crashed } = view
  if (crashed.size + 1 > nodes.length - majorityOf(nodes.length)) return null
  const fatal = upIn(view).filter((node) => stuckVerdict(withCrash(view, node)) !== null)
  return fatal.length === 0 ? null : `stuck if ${listed(fatal, 'or')} crashes now`
}

function withCrash(view: View, node: NodeId): View {
  return { ...view, crashed: new Map(view.crashed).set(node, 0) }
}
