import { afterEach, expect, test, vi } from 'vitest'
import { roomCode } from '../../shared/core/ids'
import { memoryStorage } from './storage'
import { forgetToken, keepToken, keptTokens, tokenOf } from './tokens'

const code = roomCode('K7M4QX')

afterEach(() => void vi.unstubAllGlobals())

test('keeps one token a room and role, and lists the latest room first', () => {
  const storage = memoryStorage()
  vi.stubGlobal('Date', { now: () => 1_000_000 })
  keepToken({ role: 'student', code, token: 'mine', name: 'Brisk Otter' }, storage)
  vi.stubGlobal('Date', { now: () => 1_000_001 })
  keepToken({ role: 'instructor', code, token: 'desk' }, storage)
  storage.set('theme', 'dark')

  expect(tokenOf(code, 'student', storage)?.token).toBe('mine')
  expect(keptTokens(storage).map(({ role }) => role)).toEqual(['instructor', 'student'])

  forgetToken(code, 'student', storage)
  expect(tokenOf(code, 'student', storage)).toBeNull()
  expect(keptTokens(storage)).toHaveLength(1)
})

test('does not list rooms of last month', () => {
  const storage = memoryStorage()
  vi.stubGlobal('Date', { now: () => 0 })
  keepToken({ role: 'student', code, token: 'mine' }, storage)
  vi.stubGlobal('Date', { now: () => 30 * 24 * 3600 * 1000 })
  expect(keptTokens(storage)).toEqual([])
})

test('does not fail on what it cannot read in the storage', () => {
  const storage = memoryStorage()
  storage.set('room/K7M4QX/student', '{"token":')
  expect(tokenOf(code, 'student', storage)).toBeNull()
  storage.set('room/K7M4QX/student', '{"token":7}')
  expect(keptTokens(storage)).toEqual([])
})
