import { recordsOf, type Record, scoreOf } from '../../shared/adversary/scores'
import type { Room } from '../../shared/room/room'

/** The room's best with this protocol so far. */
export function recordIn({ games }: Room, protocol: string): Record | null {
  const scores = games.items.flatMap((game) => scoreOf(game) ?? [])
  return recordsOf(scores).find((record) => record.protocol === protocol) ?? null
}
