import { majorityOf, type NodeId } from '../../core/ids'
import type { Chosen } from '../../referee/protocol'
import { capital, listed } from '../../referee/sentence'
import type { Action } from './messages'

/** Who ever backed what in which round, whatever anyone remembers. */
export interface Ledger {
  readonly need: number
  /** By round and value. */
  readonly backs: ReadonlyMap<string, ReadonlyMap<NodeId, number>>
  readonly chosen: readonly Chosen[]
}

export function beginLedger(nodes: readonly NodeId[]): Ledger {
  return { need: majorityOf(nodes.length), backs: new Map(), chosen: [] }
}

/**
 * Chosen is what more than half of all nodes back in one round: from then on everybody who leaves the round has heard
 * of one of them, and takes the value along.
 */
export function recorded(
  ledger: Ledger,
  { node, action, seq }: { node: NodeId; action: Action; seq: number },
): Ledger {
  if (action.type !== 'back' || action.value === null) return ledger
  const { round, value } = action
  const key = `${round}/${value}`
  const old = ledger.backs.get(key)
  if (old?.has(node)) return ledger
  const by = new Map(old).set(node, seq)
  const backs = new Map(ledger.backs).set(key, by)
  const isNews = by.size >= ledger.need && !ledger.chosen.some((it) => it.value === value)
  if (!isNews) return { ...ledger, backs }
  const sentence = `${capital(value)} is chosen: ${listed([...by.keys()])} backed it in round ${round}.`
  const chosen = { value, seq, witness: [...by.values()], sentence }
  return { ...ledger, backs, chosen: [...ledger.chosen, chosen] }
}
