import type { Random } from '../../shared/core/random'
import type { Actor, Command } from '../../shared/room/command'
import { decide, decideInParts, type Decision } from '../../shared/room/decide'
import { effortOf } from '../../shared/room/effort'
import type { Room } from '../../shared/room/room'
import { longWork, stretchMs } from './long-work'

/** Of so many events, or of so many things in one, a command is decided at once. */
const shortEffort = 200
const shortRequests = 3

/** Whether to decide it may take more than a few ms. */
export function isLong(room: Room, command: Command): boolean {
  if (command.type === 'together') return command.requests.length > shortRequests
  return effortOf(room, command) > shortEffort
}

/** Decides what may take long: other rooms have their turns before it begins, and whenever a piece of it is done. */
export async function decideInTurns(
  room: Room,
  command: Command,
  actor: Actor,
  now: number,
  random: Random,
): Promise<Decision> {
  await longWork.turn()
  if (command.type !== 'together') return decide(room, command, actor, now, random)
  const parts = decideInParts(room, command, actor, now, random)
  for (let startedAt = performance.now(); ;) {
    const { done, value } = parts.next()
    if (done) return value
    if (performance.now() - startedAt < stretchMs) continue
    await longWork.turn()
    startedAt = performance.now()
  }
}
