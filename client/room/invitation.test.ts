import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { roomCode } from '../../shared/core/ids'
import { enterAs, invitationOf } from './invitation'
import { memoryStorage } from './storage'
import { keepToken, tokenOf } from './tokens'

const code = roomCode('QWERTY')

/** The page's address, as far as tokens are concerned. */
function at(address: string): void {
  const { origin, hash, pathname, search } = new URL(address)
  vi.stubGlobal('location', { origin, hash, pathname, search })
}

beforeEach(() => vi.stubGlobal('history', { replaceState: () => at('http://localhost:3000/desk') }))
afterEach(() => vi.unstubAllGlobals())

test('phones get the address that the server named when the room was opened', () => {
  const storage = memoryStorage()
  const origin = 'http://192.168.1.20:3000'
  keepToken({ role: 'projector', code, token: 'screen', origin }, storage)
  keepToken({ role: 'instructor', code, token: 'desk', origin }, storage)
  at('http://localhost:3000/desk/QWERTY#t=desk')
  const entrance = enterAs('instructor', code, storage)
  expect(entrance).toEqual({ token: 'desk', origin, origins: [] })
  expect(invitationOf(code, entrance, storage)).toEqual({
    origin,
    host: '192.168.1.20:3000',
    join: 'http://192.168.1.20:3000/j/QWERTY',
    screen: 'http://192.168.1.20:3000/screen/QWERTY#t=screen',
    desk: 'http://192.168.1.20:3000/desk/QWERTY#t=desk&s=screen',
  })
  expect(tokenOf(code, 'instructor', storage)?.origin).toBe(origin)
})

test('the secret link opens desk and projector in another browser', () => {
  const storage = memoryStorage()
  at('https://hands.test/desk/QWERTY#t=desk&s=screen')
  const entrance = enterAs('instructor', code, storage)
  expect(entrance).toEqual({ token: 'desk', origin: 'https://hands.test', origins: [] })
  expect(invitationOf(code, entrance, storage).screen).toBe(
    'https://hands.test/screen/QWERTY#t=screen',
  )
  expect(location.hash).toBe('')
})

test('without any token there is nothing to open', () => {
  at('https://hands.test/desk/QWERTY')
  const storage = memoryStorage()
  const entrance = enterAs('instructor', code, storage)
  expect(entrance.token).toBeNull()
  expect(invitationOf(code, entrance, storage).screen).toBeNull()
})

test('the addresses to choose from are kept, whichever page of the room is opened', () => {
  const storage = memoryStorage()
  const [origin = '', other = ''] = ['http://192.168.1.20:3000', 'http://10.0.0.5:3000']
  keepToken({ role: 'instructor', code, token: 'desk', origin, origins: [origin, other] }, storage)
  for (const address of [
    'http://localhost:3000/desk/QWERTY#t=desk',
    'http://localhost:3000/desk/QWERTY',
  ]) {
    at(address)
    expect(enterAs('instructor', code, storage)).toMatchObject({ origins: [origin, other] })
  }
})
