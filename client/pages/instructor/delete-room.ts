import { at } from '../../room/site'
import type { RoomCode } from '../../../shared/core/ids'
import type { DeletedRoom } from '../../../shared/wire'
import { forgetToken } from '../../room/tokens'
import { say } from '../../words/language.svelte'

type Remains = DeletedRoom['remains']

/**
 * Deletes the room with all that is in it, on the server and here. Gives what is left of it there; null when
 * it could not be deleted.
 */
export async function deleteRoom(code: RoomCode, token: string): Promise<Remains | null> {
  const response = await fetch(at(`/api/rooms/${code}`), {
    method: 'DELETE',
    headers: { authorization: `Bearer ${token}` },
  }).catch(() => null)
  // It may be gone since a press of which the answer was lost.
  if (!response?.ok && response?.status !== 404) return null
  for (const role of ['instructor', 'projector'] as const) forgetToken(code, role)
  return response.ok ? ((await response.json()) as DeletedRoom).remains : 'nothing'
}

/** What to tell who has deleted it; null: all is gone. */
export function remainsInWords(remains: Remains): string | null {
  if (remains === 'nothing') return null
  return remains === 'reader'
    ? say(
        'The room is deleted, and nobody can get into it. Something on the server reads its files just now, such as a backup; the last bytes go as soon as that is done.',
      )
    : say(
        'The room is deleted, and nobody can get into it. Bytes of it can stay in the database’s own files and in backups until whoever runs the server clears them.',
      )
}
