import type { NodeId } from '../../core/ids'
import type { Board, BoardCell, BoardColumn, ClusterView } from '../../referee/protocol'
import { type Ballot, compareBallots, formatBallot, isSameBallot } from './ballot'
import type { Entry, Ledger } from './ledger'
import type { InBallot, Notebook } from './notebook'

type View = ClusterView<Notebook>

/** Who promised and accepted what in which ballot, as the log has it, whatever anyone remembers. */
export function boardOf(view: View): Board {
  const { need, entries } = view.ledger as Ledger
  return {
    title: 'Ballots',
    need,
    columns: entries.map((entry) => columnOf(entry, view)),
    rows: view.nodes.map((node) => ({
      node,
      cells: entries.map((entry) => cellOf(entry, node, view.notebooks.get(node))),
    })),
  }
}

function columnOf(entry: Entry, { notebooks }: View): BoardColumn {
  const { ballot, proposed, accepts, isChosen } = entry
  const used = notebooks.get(ballot.node)?.used.find((one) => isSameBallot(one.ballot, ballot))
  const counts = [...accepts].map(([value, by]) => ({ value, count: by.size }))
  const [most] = counts.sort((a, b) => b.count - a.count)
  return {
    name: formatBallot(ballot),
    owner: ballot.node,
    wanted: used?.wanted ?? null,
    value: most?.value ?? proposed,
    count: most?.count ?? 0,
    isChosen,
  }
}

/** The newest thing that a node did in a ballot. */
function cellOf(entry: Entry, node: NodeId, notebook: Notebook | undefined): BoardCell {
  const { ballot, accepts, promises } = entry
  const taken = [...accepts].flatMap(([value, by]) => ({ value, seq: by.get(node) ?? 0 }))
  const [last] = taken.filter(({ seq }) => seq > 0).sort((a, b) => b.seq - a.seq)
  if (last) return { kind: 'accepted', ...last, isForgotten: !reaches(notebook?.accepted, ballot) }
  const seq = promises.get(node)
  if (seq === undefined) return { kind: 'none' }
  return { kind: 'promised', seq, isForgotten: !reaches(notebook?.promised, ballot) }
}

/** What the notebook says now is at least this ballot; it is lower only when a memory was lost. */
function reaches(fact: InBallot | null | undefined, ballot: Ballot): boolean {
  return fact ? compareBallots(fact.ballot, ballot) >= 0 : false
}
