import { majorityOf, type NodeId } from '../../core/ids'
import type { Chosen, Seating } from '../../referee/protocol'
import { capital, listed } from '../../referee/sentence'
import { type Ballot, compareBallots, formatBallot, isSameBallot, type Proposal } from './ballot'
import type { Action } from './messages'

/** What was ever said in one ballot, by the numbers of the events. It outlives every memory. */
export interface Entry {
  readonly ballot: Ballot
  readonly promises: ReadonlyMap<NodeId, number>
  /** The first value that its owner proposed in it. */
  readonly proposed: string | null
  /** Who accepted what. Only a breach puts a second value here. */
  readonly accepts: ReadonlyMap<string, ReadonlyMap<NodeId, number>>
  readonly isChosen: boolean
}

export interface Ledger {
  readonly need: number
  /** The lowest ballot first. */
  readonly entries: readonly Entry[]
  readonly chosen: readonly Chosen[]
}

export function beginLedger({ nodes }: Pick<Seating, 'nodes'>): Ledger {
  return { need: majorityOf(nodes.length), entries: [], chosen: [] }
}

interface Act {
  readonly node: NodeId
  readonly action: Action
  readonly seq: number
}

/** An accept counts from the moment it is made, whether or not anyone hears of it, and whatever rule it broke. */
export function recorded(ledger: Ledger, { node, action, seq }: Act): Ledger {
  switch (action.type) {
    case 'prepare':
      return withEntry(ledger, entryOf(ledger, action.ballot))
    case 'promise': {
      const entry = entryOf(ledger, action.ballot)
      const promises = new Map(entry.promises).set(node, entry.promises.get(node) ?? seq)
      return withEntry(ledger, { ...entry, promises })
    }
    case 'propose': {
      const entry = entryOf(ledger, action.ballot)
      return withEntry(ledger, { ...entry, proposed: entry.proposed ?? action.value })
    }
    case 'accept':
      return withAccept(ledger, action, node, seq)
    case 'reject':
    case 'decide':
      return ledger
  }
}

function entryOf({ entries }: Ledger, ballot: Ballot): Entry {
  const known = entries.find((entry) => isSameBallot(entry.ballot, ballot))
  return (
    known ?? { ballot, promises: new Map(), proposed: null, accepts: new Map(), isChosen: false }
  )
}

function withEntry(ledger: Ledger, entry: Entry): Ledger {
  const others = ledger.entries.filter(({ ballot }) => !isSameBallot(ballot, entry.ballot))
  const entries = [...others, entry].sort((a, b) => compareBallots(a.ballot, b.ballot))
  return { ...ledger, entries }
}

function withAccept(
  ledger: Ledger,
  { ballot, value }: Proposal,
  node: NodeId,
  seq: number,
): Ledger {
  const entry = entryOf(ledger, ballot)
  const old = entry.accepts.get(value)
  if (old?.has(node)) return ledger
  const by = new Map(old).set(node, seq)
  const accepts = new Map(entry.accepts).set(value, by)
  const isChosen = by.size >= ledger.need
  const next = withEntry(ledger, { ...entry, accepts, isChosen: entry.isChosen || isChosen })
  const isNews = isChosen && !ledger.chosen.some((chosen) => chosen.value === value)
  return isNews
    ? { ...next, chosen: [...ledger.chosen, chosenBy({ ballot, value }, by, seq)] }
    : next
}

function chosenBy(
  { ballot, value }: Proposal,
  by: ReadonlyMap<NodeId, number>,
  seq: number,
): Chosen {
  return {
    value,
    seq,
    witness: [...by.values()],
    sentence: `${capital(value)} is chosen: ${listed([...by.keys()])} accepted it in ${formatBallot(ballot)}.`,
  }
}
