import { at } from '../../room/site'
import type { RoomCode } from '../../../shared/core/ids'
import { forgetToken } from '../../room/tokens'

/** Deletes the room with all that is in it, on the server and here. Gives a sentence if that fails. */
export async function deleteRoom(code: RoomCode, token: string): Promise<string | null> {
  const response = await fetch(at(`/api/rooms/${code}`), {
    method: 'DELETE',
    headers: { authorization: `Bearer ${token}` },
  }).catch(() => null)
  if (!response?.ok) return 'The room could not be deleted. Check the network and try again.'
  for (const role of ['instructor', 'projector'] as const) forgetToken(code, role)
  return null
}
