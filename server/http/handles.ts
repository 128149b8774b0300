import { readdirSync, readFileSync } from 'node:fs'

/** Handles that stay free for what is no visitor: the store, the database, what the system asks for. */
export const reserve = 16
/** Where the system does not say how many are open: about what a server has before the first visitor. */
const usual = 32
/** However many handles there are: so many connections are more than one process can serve well. */
export const most = 10_000

/** How many visitors there may be at once. Call it when everything else is open. */
export function visitorLimit(limit = handleLimit(), open = openHandles()): number {
  return Math.min(most, Math.max(1, limit - open - reserve))
}

function handleLimit(): number {
  const limits = read(() => readFileSync('/proc/self/limits', 'utf8'))
  const soft = /^Max open files\s+(\d+)/m.exec(limits ?? '')?.[1]
  // Elsewhere the least that systems give.
  return soft === undefined ? (process.platform === 'win32' ? Infinity : 256) : Number(soft)
}

function openHandles(): number {
  return read(() => readdirSync('/dev/fd'))?.length ?? usual
}

function read<T>(ask: () => T): T | null {
  try {
    return ask()
  } catch {
    // Not every system has it.
    return null
  }
}
