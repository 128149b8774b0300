import type { RoomCode } from '../../../shared/core/ids'
import { newId } from '../../room/new-id'
import { browserStorage, type PageStorage } from '../../room/storage'

const keyOf = (code: RoomCode) => `attempt/${code}`

/**
 * The id of this browser's join to a room. It stays the same, over a refresh too, until the join has
 * succeeded: a join whose answer was lost on the way must not take a second seat.
 */
export function attemptOf(code: RoomCode, storage: PageStorage = browserStorage()): string {
  const begun = storage.get(keyOf(code))
  if (begun !== null) return begun
  const attempt = newId()
  storage.set(keyOf(code), attempt)
  return attempt
}

export function endAttempt(code: RoomCode, storage: PageStorage = browserStorage()): void {
  storage.remove(keyOf(code))
}
