import { type Room, waitingStudents } from '../../../shared/room/room'
import { isolated } from '../../../shared/core/isolated'
import { say } from '../../words/language.svelte'
import { botsIn, peopleIn } from './people'

/** "28 in", ", 1 away, 4 at the replay, 2 waiting, 3 bots": the first part is the one that counts. */
export function headcount(room: Room): { readonly inside: string; readonly rest: string } {
  const people = peopleIn(room)
  const away = people.filter((student) => !student.isConnected).length
  const looking = people.filter(({ looksAt }) => looksAt !== null).length
  const playing = [...room.games.values()].filter((game) => game.status !== 'ended')
  const waiting = playing.length > 0 ? waitingStudents(room).length : 0
  const bots = playing.flatMap((game) => botsIn(room, game)).length
  const rest = [
    ...(away > 0 ? [say(', {count} away', { count: away })] : []),
    ...(looking > 0 ? [say(', {count} at the replay', { count: looking })] : []),
    ...(waiting > 0 ? [say(', {count} waiting', { count: waiting })] : []),
    ...(bots > 0 ? [say(', {count} bot|, {count} bots', { count: bots })] : []),
  ]
  return { inside: say('{count} in', { count: people.length - looking }), rest: rest.join('') }
}

/** "Ana, Ben, looks at the replay": who is there and looks elsewhere; undefined: nobody. */
export function lookers(room: Room): string | undefined {
  const names = peopleIn(room).flatMap(({ name, looksAt }) =>
    looksAt === null ? [] : isolated(name),
  )
  return names.length === 0 ? undefined : names.join(', ') + say(', looks at the replay')
}
