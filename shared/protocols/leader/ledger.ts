import type { NodeId } from '../../core/ids'
import type { Chosen, Seating } from '../../referee/protocol'
import { capital } from '../../referee/sentence'
import type { Action } from './messages'
import { firstLeader } from './notebook'

/** Who leads in its own eyes, and what leaders took. */
export interface Ledger {
  readonly leaders: ReadonlySet<NodeId>
  readonly chosen: readonly Chosen[]
}

export function beginLedger({ nodes, setup }: Omit<Seating, 'node'>): Ledger {
  return { leaders: new Set([firstLeader(nodes, setup)]), chosen: [] }
}

interface Act {
  readonly node: NodeId
  readonly action: Action
  readonly seq: number
}

export function recorded(ledger: Ledger, act: Act): Ledger {
  const { node, action } = act
  switch (action.type) {
    case 'lead':
      return { ...ledger, leaders: new Set(ledger.leaders).add(node) }
    case 'follow': {
      const others = [...ledger.leaders].filter((leader) => leader !== node)
      return { ...ledger, leaders: new Set(action.leader === node ? [...others, node] : others) }
    }
    case 'take':
    case 'propose':
      return withTaken(ledger, act, action.value)
    default:
      return ledger
  }
}

/** One leader taking a value is all it needs: that is the strength of this design, and its weakness. */
function withTaken(ledger: Ledger, { node, seq }: Act, value: string): Ledger {
  const isKnown = ledger.chosen.some((chosen) => chosen.value === value)
  if (isKnown || !ledger.leaders.has(node)) return ledger
  const sentence = `${capital(value)} is chosen: ${node}, which leads, took it.`
  return { ...ledger, chosen: [...ledger.chosen, { value, seq, witness: [seq], sentence }] }
}
