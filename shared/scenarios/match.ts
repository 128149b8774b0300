import type { NodeId } from '../core/ids'
import type { Body } from '../network/flight'
import type { MessagePattern, Pattern } from './scenario'

interface Envelope {
  readonly from: NodeId
  readonly to: NodeId
  readonly body: Body
}

export function isMatch({ from, to, body }: Envelope, pattern: MessagePattern): boolean {
  return isAmong(from, pattern.from) && isAmong(to, pattern.to) && fits(body, pattern.body ?? {})
}

function isAmong(node: NodeId, nodes: readonly string[] | undefined): boolean {
  return nodes === undefined || nodes.includes(node)
}

/** Every field that the pattern names is there and fits, all the way down. */
export function fits(data: unknown, pattern: unknown): boolean {
  if (data === pattern) return true
  if (!isObject(data) || !isObject(pattern)) return false
  return Object.entries(pattern).every(([key, value]) => fits(data[key], value))
}

function isObject(data: unknown): data is Pattern {
  return typeof data === 'object' && data !== null
}
