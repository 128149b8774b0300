import { expect, test, vi } from 'vitest'
import { roomCode } from '../../shared/core/ids'
import { type AskGrant, proveToken, wrongKey } from './given-token'
import { memoryStorage } from './storage'
import { forgetRefused, keepToken, tokenOf } from './tokens'

const code = roomCode('K7M4QX')
const origin = 'http://192.168.1.20:3000'

const right: AskGrant = async (_code, token) =>
  token.startsWith('desk')
    ? { ok: true, value: { role: 'instructor' } }
    : token.startsWith('phone')
      ? { ok: true, value: { role: 'student' } }
      : { ok: false, reason: 'not-allowed', sentence: 'Only people in this room can see that.' }

function browserWith(token: string | null) {
  const storage = memoryStorage()
  if (token !== null) keepToken({ role: 'instructor', code, token }, storage)
  const come = (given: string | null, ask = right, wait = async () => undefined) =>
    proveToken({ role: 'instructor', code, given, origin }, storage, ask, wait)
  return { come, kept: () => tokenOf(code, 'instructor', storage)?.token ?? null, storage }
}

test('given a link with rubbish, then the token that works is kept and used, and the person hears it', async () => {
  const browser = browserWith('desk one')
  expect(await browser.come('rubbish')).toEqual({ token: 'desk one', refusal: wrongKey })
  expect(browser.kept()).toBe('desk one')
})

test('given a link with a token of another role, then it is not kept for this one', async () => {
  const browser = browserWith('desk one')
  expect(await browser.come('phone')).toEqual({ token: 'desk one', refusal: wrongKey })
  expect(browser.kept()).toBe('desk one')
})

test('given a link with rubbish where nothing is kept, then nothing is', async () => {
  const browser = browserWith(null)
  expect(await browser.come('rubbish')).toEqual({ token: null, refusal: wrongKey })
  expect(browser.kept()).toBeNull()
})

test('given a link that the server takes, then it is kept, with the address for phones', async () => {
  const browser = browserWith('desk one')
  expect(await browser.come('desk two')).toEqual({ token: 'desk two', refusal: null })
  expect(tokenOf(code, 'instructor', browser.storage)).toMatchObject({ token: 'desk two', origin })
})

test('given a server that has too much to do, then it is asked until it answers, and nothing is kept before', async () => {
  const browser = browserWith('desk one')
  const replies = ['no-connection', 'too-fast', 'server-failed', 'bad-answer']
  const wait = vi.fn(async () => expect(browser.kept()).toBe('desk one'))
  const ask: AskGrant = async (...asked) => {
    const reason = replies.shift()
    return reason === undefined ? right(...asked) : { ok: false, reason, sentence: 'Later.' }
  }
  expect(await browser.come('desk two', ask, wait as () => Promise<undefined>)).toEqual({
    token: 'desk two',
    refusal: null,
  })
  expect(wait).toHaveBeenCalledTimes(4)
})

test('given no token in the address, or the one that is kept, then nobody is asked', async () => {
  const browser = browserWith('desk one')
  const ask = vi.fn(right)
  expect(await browser.come(null, ask)).toEqual({ token: 'desk one', refusal: null })
  expect(await browser.come('desk one', ask)).toEqual({ token: 'desk one', refusal: null })
  expect(ask).not.toHaveBeenCalled()
})

test('given two tabs, then the one whose token is refused leaves the newer one to the other', () => {
  const browser = browserWith('desk two')
  forgetRefused({ role: 'instructor', code, token: 'desk one' }, browser.storage)
  expect(browser.kept()).toBe('desk two')
  forgetRefused({ role: 'instructor', code, token: 'desk two' }, browser.storage)
  expect(browser.kept()).toBeNull()
})
