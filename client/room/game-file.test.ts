import { afterEach, expect, test, vi } from 'vitest'
import { fetchGame } from './game-file'

afterEach(() => vi.unstubAllGlobals())

test('given a server with many in line, when a game is fetched, then it is asked again until it is there', async () => {
  const pauses: number[] = []
  const pause = (ms: number) => Promise.resolve(void pauses.push(ms))
  const answers = [429, 429, 200]
  const ask = vi.fn(() => Promise.resolve(new Response('{}', { status: answers.shift() ?? 429 })))
  vi.stubGlobal('fetch', ask)
  expect((await fetchGame('AAAAAA', 'g1', {}, pause))?.status).toBe(200)
  expect(pauses).toHaveLength(2)
  // Not forever: then the page says the server's sentence.
  expect((await fetchGame('AAAAAA', 'g1', {}, pause))?.status).toBe(429)
  expect(ask).toHaveBeenCalledTimes(9)
  ask.mockRejectedValueOnce(new Error('away'))
  expect(await fetchGame('AAAAAA', 'g1', {}, pause)).toBeNull()
})
