import { majorityOf, type NodeId } from '../../core/ids'
import type { ClusterView, Seating } from '../../referee/protocol'
import { capital } from '../../referee/sentence'
import { formatBallot } from './ballot'
import type { Entry, Ledger } from './ledger'
import type { Notebook } from './notebook'
import { decidable, promisesFor, reasonOf } from './quorum'

type View = ClusterView<Notebook>

/** The one thing worth saying now: what is chosen and who can tell, or how far the highest ballot has come. */
export function captionOf(view: View): string | null {
  const [chosen] = view.chosen
  if (!chosen) return progressOf(view)
  if (view.decided.size > 0) return null
  const knows = view.nodes.find((node) => !view.crashed.has(node) && canTell(view, node))
  return `${chosen.sentence} ${knows ? `${knows} can tell.` : 'No node knows yet.'}`
}

function canTell(view: View, node: NodeId): boolean {
  const notebook = view.notebooks.get(node)
  return notebook !== undefined && decidable(notebook, seatingOf(view, node)) !== null
}

function seatingOf({ nodes, values, setup }: View, node: NodeId): Seating {
  return { node, nodes, values, setup }
}

function progressOf(view: View): string | null {
  const entry = (view.ledger as Ledger).entries.at(-1)
  if (!entry) return null
  const need = majorityOf(view.nodes.length)
  const name = formatBallot(entry.ballot)
  const value = entry.proposed
  if (value === null)
    return (
      bindingOf(view, entry) ??
      `${name} has ${Math.min(entry.promises.size, need)} of ${need} promises.`
    )
  const count = entry.accepts.get(value)?.size ?? 0
  return `${capital(value)} has ${Math.min(count, need)} of ${need} accepts in ${name}.`
}

/** "n5 wanted red, but n3 accepted blue in 1.n1: it must propose blue." */
function bindingOf(view: View, { ballot }: Entry): string | null {
  const notebook = view.notebooks.get(ballot.node)
  if (!notebook) return null
  const reason = reasonOf(promisesFor(notebook, ballot), seatingOf(view, ballot.node))
  if (!reason || notebook.wish === null || notebook.wish === reason.value) return null
  return `${ballot.node} wanted ${notebook.wish}, but ${reason.fact}: it must propose ${reason.value}.`
}
