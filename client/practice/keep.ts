import * as z from 'zod/mini'
import type { Event } from '../../shared/room/event'
import { eventSchema } from '../../shared/room/event-schema'
import { type PageStorage, tabStorage } from '../room/storage'
import { type Written, writtenSchema } from './handover'

/** A practice as this tab keeps it, so that a refresh loses nothing. */
export interface Kept {
  /** The address of what was chosen. */
  readonly search: string
  readonly log: readonly Event[]
  /** Where it came from, if it goes on with a game of others. */
  readonly branch?: Written | undefined
}

const key = 'practice'
const keptSchema = z.object({
  search: z.string(),
  log: z.array(eventSchema).check(z.minLength(1)),
  branch: z.optional(writtenSchema),
})

/** False where the browser keeps nothing, or is full: then the practice lasts as long as the tab. */
export function keep(kept: Kept, storage: PageStorage = tabStorage()): boolean {
  return storage.set(key, JSON.stringify(kept))
}

export function keptPractice(storage: PageStorage = tabStorage()): Kept | null {
  const kept = keptSchema.safeParse(parsed(storage.get(key)))
  return kept.success ? kept.data : null
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    // Damaged: then nothing was kept.
    return null
  }
}
