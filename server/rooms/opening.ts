import type { RoomCode } from '../../shared/core/ids'
import type { Append, Grant, Store } from '../store/store'
import { hashOf } from './secrets'

export function grantOf(room: RoomCode, role: 'instructor' | 'projector', token: string): Grant {
  return { tokenHash: hashOf(token), room, role, student: null, attemptHash: null }
}

/** Whether it is there now: also when the reply of the store is lost, the room may be. */
export async function wasOpened(store: Store, append: Append): Promise<boolean> {
  try {
    return (await store.append(append)) === 'stored'
  } catch (error) {
    const log = await store.load(append.room)
    if (JSON.stringify(log?.slice(0, 1)) === JSON.stringify(append.events)) return true
    throw error
  }
}
