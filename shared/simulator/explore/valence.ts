import type { NodeId } from '../../core/ids'
import type { Reach, Table } from '../../referee/futures'
import type { Protocol } from '../../referee/protocol'

/** What is taken for granted where nothing else can be decided: no rule forbids that it changes. */
export interface Given {
  /** These stay down. */
  readonly down: readonly NodeId[]
  /** Some links between nodes that are up are cut, and stay so. */
  readonly isCut: boolean
  /** Nobody takes over as a leader. */
  readonly isLed: boolean
}

export function givenIn(protocol: Protocol, { nodes, hands, isCut }: Table): Given {
  const up = nodes.filter((node) => hands.has(node))
  return {
    down: nodes.filter((node) => !hands.has(node)),
    isCut: up.some((from) => up.some((to) => from !== to && isCut(from, to))),
    isLed: protocol.leavesOutTakeover === true,
  }
}

/** How far it is settled what will be decided. */
export type Settled =
  /** More than one value can still be decided; certain, also when there may be more. */
  | { readonly type: 'open'; readonly values: readonly string[] }
  /** Nothing else can be decided any more. */
  | { readonly type: 'settled'; readonly value: string; readonly given: Given }
  | { readonly type: 'stuck'; readonly given: Given }
  /** Too many futures to count: these values are possible, and perhaps others. */
  | { readonly type: 'unknown'; readonly values: readonly string[]; readonly explored: number }

export function settledOn({ values, isComplete, explored }: Reach, given: Given): Settled {
  const [value, other] = values
  if (value !== undefined && other !== undefined) return { type: 'open', values }
  if (!isComplete) return { type: 'unknown', values, explored }
  return value === undefined ? { type: 'stuck', given } : { type: 'settled', value, given }
}
