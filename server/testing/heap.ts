import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes that the heap really holds, without garbage. */
export function heldBytes(): number {
  // What only weak references still know goes with the second turn.
  collect()
  collect()
  return process.memoryUsage().heapUsed
}

/** What it makes, and how many bytes more the heap holds for it. */
export function weighed<T>(make: () => T): { readonly made: T; readonly bytes: number } {
  const before = heldBytes()
  const made = make()
  return { made, bytes: heldBytes() - before }
}
