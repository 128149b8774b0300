import { afterEach, expect, test, vi } from 'vitest'
import { roomCode } from '../../shared/core/ids'
import { memoryStorage } from './storage'
import { forgetToken, keepToken, keptTokens, takeToken, tokenOf } from './tokens'

const code = roomCode('K7M4QX')

afterEach(() => void vi.unstubAllGlobals())

function openPage(hash: string) {
  const replaceState = vi.fn()
  vi.stubGlobal('location', { hash, pathname: '/desk/K7M4QX', search: '?theme=dark' })
  vi.stubGlobal('history', { replaceState, state: null })
  return replaceState
}

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

test('takes a token out of the address, and wipes it from there', () => {
  const storage = memoryStorage()
  const replaceState = openPage('#t=secret')
  expect(takeToken(code, 'instructor', storage)).toBe('secret')
  expect(replaceState).toHaveBeenCalledWith(null, '', '/desk/K7M4QX?theme=dark')

  openPage('')
  expect(takeToken(code, 'instructor', storage)).toBe('secret')
  expect(takeToken(roomCode('222222'), 'instructor', storage)).toBeNull()
})

test('does not fail on what it cannot read in the storage', () => {
  const storage = memoryStorage()
  storage.set('room/K7M4QX/student', '{"token":')
  expect(tokenOf(code, 'student', storage)).toBeNull()
  storage.set('room/K7M4QX/student', '{"token":7}')
  expect(keptTokens(storage)).toEqual([])
})
