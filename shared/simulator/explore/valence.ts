import type { Reach } from '../../referee/futures'

/** How far it is settled what will be decided. */
export type Settled =
  /** More than one value can still be decided; certain, also when there may be more. */
  | { readonly type: 'open'; readonly values: readonly string[] }
  /** Nothing else can be decided any more. */
  | { readonly type: 'settled'; readonly value: string }
  | { readonly type: 'stuck' }
  /** Too many futures to count: these values are possible, and perhaps others. */
  | { readonly type: 'unknown'; readonly values: readonly string[]; readonly explored: number }

export function settledOn({ values, isComplete, explored }: Reach): Settled {
  const [value, other] = values
  if (value !== undefined && other !== undefined) return { type: 'open', values }
  if (!isComplete) return { type: 'unknown', values, explored }
  return value === undefined ? { type: 'stuck' } : { type: 'settled', value }
}
