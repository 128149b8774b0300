import * as z from 'zod/mini'
import type { Event } from '../../shared/room/event'
import { eventSchema } from '../../shared/room/event-schema'
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

/** False where the browser keeps nothing, or is full: then the practice lasts as long as the page. */
export function keep(kept: Kept, storage: () => Storage = ownStorage): boolean {
  return attempt(() => storage().setItem(key, JSON.stringify(kept))) !== null
}

export function keptPractice(storage: () => Storage = ownStorage): Kept | null {
  const text = attempt(() => storage().getItem(key))?.value ?? null
  const read = text === null ? null : attempt<unknown>(() => JSON.parse(text))
  const kept = keptSchema.safeParse(read?.value)
  return kept.success ? kept.data : null
}

/** Of this tab alone: in another one somebody practices something else. */
function ownStorage(): Storage {
  return sessionStorage
}

function attempt<T>(use: () => T): { readonly value: T } | null {
  try {
    return { value: use() }
  } catch {
    // The storage throws where the person has turned it off or it is full, and what it holds may be damaged.
    return null
  }
}
