import { afterEach, expect, test, vi } from 'vitest'
import { roomCode } from '../../shared/core/ids'
import { findRoom, joinRoom } from './http'

const code = roomCode('K7M4QX')

afterEach(() => void vi.unstubAllGlobals())

const answering = (body: string, status: number) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })))

test('gives what the server says', async () => {
  answering('{"code":"K7M4QX","suggestion":"Brisk Otter"}', 200)
  expect(await findRoom(code)).toMatchObject({ ok: true, value: { suggestion: 'Brisk Otter' } })
})

test("gives the server's own sentence when it refuses", async () => {
  answering('{"reason":"room-full","sentence":"This room is full."}', 409)
  const reply = await joinRoom(code, { name: 'Ada', attempt: 'attempt-1' })
  expect(reply).toEqual({ ok: false, reason: 'room-full', sentence: 'This room is full.' })
})

test.each([
  ['a proxy that answers in its own words', () => answering('<h1>Bad gateway</h1>', 502)],
  ['an error without a sentence', () => answering('{"error":1}', 500)],
  ['no network', () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))],
])('has one sentence for %s', async (_what, prepare) => {
  prepare()
  const reply = await findRoom(code)
  expect(reply.ok).toBe(false)
  expect(reply.ok ? '' : reply.sentence).toMatch(/^The server .+\.$/)
})
