import type { NodeId } from '../../../shared/core/ids'
import type { GameLog } from '../../../shared/room/export'
import { browserStorage, type PageStorage } from '../../room/storage'
import { tokenOf } from '../../room/tokens'

/**
 * The node that whoever looks has played: the one that the link names (`?seat=n3`), else the one that the student of
 * this browser sat at last, by the name that it keeps. null: nobody here, or nobody can say.
 */
export function ownSeat(
  { header, events }: GameLog,
  search: string,
  storage: PageStorage = browserStorage(),
): NodeId | null {
  const named = new URLSearchParams(search).get('seat')
  const known = header.nodes.find((node) => node === named)
  if (known !== undefined) return known
  const name = tokenOf(header.room, 'student', storage)?.name
  if (name === undefined) return null
  const seated = events.findLast((event) => event.type === 'student.seated' && event.name === name)
  return seated?.type === 'student.seated' ? seated.node : null
}
