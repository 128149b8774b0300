import * as z from 'zod/mini'
import { ids } from '../../shared/room/event-schema'
import { type GameLog, parseGame, printGame } from '../../shared/room/export'
import type { NodeId } from '../../shared/core/ids'
import { browserStorage, type PageStorage } from '../room/storage'

/** A game that is to be played on by hand: as it was played, as far as its branch has begun, and whose hand it is. */
export interface Handover {
  readonly played: GameLog
  readonly begun: GameLog
  readonly node: NodeId
}

/** The same as text, for a browser's storage. */
export const writtenSchema = z.object({ played: z.string(), begun: z.string(), node: ids.node })
export type Written = z.infer<typeof writtenSchema>

export function written({ played, begun, node }: Handover): Written {
  return { played: printGame(played), begun: printGame(begun), node }
}

/** null: these are no games. */
export function readHandover({ played, begun, node }: Written): Handover | null {
  const [one, other] = [parseGame(played, false), parseGame(begun, false)]
  return one.ok && other.ok ? { played: one.log, begun: other.log, node } : null
}

const key = 'branch-by-hand'
/** The address of the practice that takes it up. */
export const handoverSearch = '?branch'

/** Leaves it for the practice page, which another tab may open. False where the browser keeps nothing so long. */
export function handOver(handover: Handover, storage: PageStorage = browserStorage()): boolean {
  const isLeft = storage.set(key, JSON.stringify(written(handover)))
  if (!isLeft) storage.remove(key)
  return isLeft
}

/** Takes what was left, so that nobody else does. */
export function takeHandover(storage: PageStorage = browserStorage()): Handover | null {
  const text = storage.get(key)
  storage.remove(key)
  const read = writtenSchema.safeParse(parsed(text))
  return read.success ? readHandover(read.data) : null
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    // Damaged: then there is nothing to take.
    return null
  }
}
