import { expect, test } from 'vitest'
import { roomCode } from '../../../shared/core/ids'
import { memoryStorage } from '../../room/storage'
import { attemptOf, endAttempt } from './attempt'

const code = roomCode('K7M4QX')

test('a join that is tried again is the same attempt, until it has succeeded', () => {
  const storage = memoryStorage()
  const first = attemptOf(code, storage)
  expect(first.length).toBeGreaterThanOrEqual(8)
  expect(attemptOf(code, storage)).toBe(first)

  endAttempt(code, storage)
  expect(attemptOf(code, storage)).not.toBe(first)
})

test('each room has its own attempt', () => {
  const storage = memoryStorage()
  expect(attemptOf(code, storage)).not.toBe(attemptOf(roomCode('222222'), storage))
})
