import { majorityOf, type NodeId } from '../../core/ids'
import type { Chosen } from '../../referee/protocol'
import { capital, listed } from '../../referee/sentence'
import type { Action } from './messages'

/**
 * Who ever voted for what. A vote counts from the moment it is cast, also if its node breaks MAJ2
 * afterwards: whoever asked in between has heard it.
 */
export interface Ledger {
  readonly need: number
  readonly votes: ReadonlyMap<string, ReadonlyMap<NodeId, number>>
  readonly chosen: readonly Chosen[]
}

export function beginLedger(nodes: readonly NodeId[]): Ledger {
  return { need: majorityOf(nodes.length), votes: new Map(), chosen: [] }
}

export function recorded(
  ledger: Ledger,
  { node, action, seq }: { node: NodeId; action: Action; seq: number },
): Ledger {
  if (action.type !== 'vote' && action.type !== 'propose') return ledger
  const { value } = action
  const old = ledger.votes.get(value)
  if (old?.has(node)) return ledger
  const voters = new Map(old).set(node, seq)
  const votes = new Map(ledger.votes).set(value, voters)
  if (voters.size !== ledger.need) return { ...ledger, votes }
  return { ...ledger, votes, chosen: [...ledger.chosen, chosenBy(value, voters, seq)] }
}

function chosenBy(value: string, voters: ReadonlyMap<NodeId, number>, seq: number): Chosen {
  return {
    value,
    seq,
    witness: [...voters.values()],
    sentence: `${capital(value)} is chosen: ${listed([...voters.keys()])} voted for it.`,
  }
}
