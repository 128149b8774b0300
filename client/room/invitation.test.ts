import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { roomCode } from '../../shared/core/ids'
import type { AskGrant } from './given-token'
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

/** The server knows these, each by its role, and no others. */
const ask: AskGrant = async (_code, token) =>
  token === 'desk' || token === 'screen'
    ? { ok: true, value: { role: token === 'desk' ? 'instructor' : 'projector' } }
    : { ok: false, reason: 'not-allowed', sentence: 'Only people in this room can see that.' }

test('phones get the address that the server named when the room was opened', async () => {
  const storage = memoryStorage()
  const origin = 'http://192.168.1.20:3000'
  keepToken({ role: 'projector', code, token: 'screen', origin }, storage)
  keepToken({ role: 'instructor', code, token: 'desk', origin }, storage)
  at('http://localhost:3000/desk/QWERTY#t=desk')
  const entrance = await enterAs('instructor', code, storage, ask)
  expect(entrance).toEqual({ token: 'desk', refusal: null, origin, origins: [] })
  expect(invitationOf(code, entrance, storage)).toEqual({
    origin,
    host: '192.168.1.20:3000',
    join: 'http://192.168.1.20:3000/j/QWERTY',
    screen: 'http://192.168.1.20:3000/screen/QWERTY#t=screen',
    desk: 'http://192.168.1.20:3000/desk/QWERTY#t=desk&s=screen',
  })
  expect(tokenOf(code, 'instructor', storage)?.origin).toBe(origin)
})

test('the secret link opens desk and projector in another browser', async () => {
  const storage = memoryStorage()
  at('https://hands.test/desk/QWERTY#t=desk&s=screen')
  const entrance = await enterAs('instructor', code, storage, ask)
  expect(entrance).toEqual({
    token: 'desk',
    refusal: null,
    origin: 'https://hands.test',
    origins: [],
  })
  expect(invitationOf(code, entrance, storage).screen).toBe(
    'https://hands.test/screen/QWERTY#t=screen',
  )
  expect(location.hash).toBe('')
})

test('without any token there is nothing to open', async () => {
  at('https://hands.test/desk/QWERTY')
  const storage = memoryStorage()
  const entrance = await enterAs('instructor', code, storage, ask)
  expect(entrance.token).toBeNull()
  expect(invitationOf(code, entrance, storage).screen).toBeNull()
})

test('the addresses to choose from are kept, whichever page of the room is opened', async () => {
  const storage = memoryStorage()
  const [origin = '', other = ''] = ['http://192.168.1.20:3000', 'http://10.0.0.5:3000']
  keepToken({ role: 'instructor', code, token: 'desk', origin, origins: [origin, other] }, storage)
  for (const address of [
    'http://localhost:3000/desk/QWERTY#t=desk',
    'http://localhost:3000/desk/QWERTY',
  ]) {
    at(address)
    expect(await enterAs('instructor', code, storage, ask)).toMatchObject({
      origins: [origin, other],
    })
  }
})

test('given a link of rubbish, then desk and projector keep what works, and the address is wiped', async () => {
  const storage = memoryStorage()
  const origin = 'http://192.168.1.20:3000'
  keepToken({ role: 'projector', code, token: 'screen', origin }, storage)
  keepToken({ role: 'instructor', code, token: 'desk', origin }, storage)
  at('http://localhost:3000/desk/QWERTY#t=rubbish&s=rubbish')
  const entrance = await enterAs('instructor', code, storage, ask)
  expect(entrance).toMatchObject({ token: 'desk', refusal: expect.any(String) })
  expect(tokenOf(code, 'instructor', storage)?.token).toBe('desk')
  expect(tokenOf(code, 'projector', storage)?.token).toBe('screen')
  expect(location.hash).toBe('')
})

test('given no answer yet, then the token stays in the address: a refresh must not lose it', async () => {
  at('http://localhost:3000/desk/QWERTY#t=desk')
  const never: AskGrant = () => new Promise(() => undefined)
  void enterAs('instructor', code, memoryStorage(), never)
  await Promise.resolve()
  expect(location.hash).toBe('#t=desk')
})
