import { protocolOf } from '../../shared/protocols/registry'
import { need, reword } from './language.svelte'

/** The name of a protocol, or its id where it is not known here. */
export function protocolName(id: string): string {
  need(id)
  return reword(protocolOf(id)?.name ?? id)
}
