import { nodesOf } from '../core/ids'
import type { Script } from './scenario'

/** The sizes that a scenario works in, its own first. */
export function sizesOf({
  nodes,
  otherSizes = [],
}: Pick<Script, 'nodes' | 'otherSizes'>): readonly number[] {
  return [nodes, ...otherSizes]
}

/** What can be proposed in a cluster of this size. */
export function valuesOf({ values }: Pick<Script, 'values'>, nodes: number): readonly string[] {
  return values === 'nodes' ? nodesOf(nodes) : values
}
