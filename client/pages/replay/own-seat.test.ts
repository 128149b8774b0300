import { expect, test } from 'vitest'
import { walledGame } from '../../../shared/replay/testing/games'
import { memoryStorage } from '../../room/storage'
import { keepToken } from '../../room/tokens'
import { ownSeat } from './own-seat'

const game = walledGame()
const seats = game.events.flatMap((event) => (event.type === 'student.seated' ? [event] : []))
const { room } = game.header

function storageOf(name: string, code = room) {
  const storage = memoryStorage()
  keepToken({ role: 'student', code, token: 'secret', name }, storage)
  return storage
}

test('the link names the seat', () => {
  expect(ownSeat(game, '?seat=n3', memoryStorage())).toBe('n3')
  expect(ownSeat(game, '?seat=n3', storageOf(seats[0]!.name))).toBe('n3')
  expect(ownSeat(game, '?seat=n99', memoryStorage())).toBeNull()
})

test('else the name that this browser has in the room does', () => {
  const { name, node } = seats[1]!
  expect(ownSeat(game, '', storageOf(name))).toBe(node)
  expect(ownSeat(game, '', storageOf('Somebody Else'))).toBeNull()
  expect(ownSeat(game, '', storageOf(name, 'ZZZZZZ' as typeof room))).toBeNull()
  expect(ownSeat(game, '', memoryStorage())).toBeNull()
})
