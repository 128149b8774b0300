import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { codeAlphabet } from '../shared/core/ids'
import { freshId, startServer } from './testing/classroom'
import { Guesses } from './guesses'

const guesser = '203.0.113.7'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('given many misses of one address, then whoever comes from there waits a second, and at most twenty do', async () => {
  const guesses = new Guesses({ burst: 3, perSecond: 1 }, Date.now)
  for (let count = 0; count < 3; count += 1) {
    expect(await guesses.mayAsk(guesser)).toBe(true)
    guesses.missed(guesser)
  }
  const answers: boolean[] = []
  for (let count = 0; count < 25; count += 1)
    void guesses.mayAsk(guesser).then((may) => answers.push(may))
  await vi.advanceTimersByTimeAsync(900)
  expect(answers).toEqual([false, false, false, false, false])
  expect(await guesses.mayAsk('198.51.100.1')).toBe(true)
  await vi.advanceTimersByTimeAsync(200)
  expect(answers.filter((may) => may)).toHaveLength(20)
  expect(await guesses.mayAsk(guesser)).toBe(true)
})

test('given somebody who guesses codes over HTTP or by sockets, then that becomes slow, and a class behind the same address plays on', async () => {
  vi.useRealTimers()
  const { api, complaints } = await startServer({}, { rateFactor: 0.06 })
  const room = await api.open()
  const { studentToken } = await api.join(room.code)
  const wrong = codeAlphabet.slice(0, 6)
  for (let count = 0; count < 31; count += 1) await api.get(`/api/rooms/${wrong}`)
  for (let count = 0; count < 31; count += 1) {
    const phone = await api.connect(room.code, 'x'.repeat(22))
    expect(phone.farewell).toMatchObject({ reason: 'bad-token' })
  }
  const slowly = async (work: () => Promise<unknown>) => {
    const startedAt = performance.now()
    await work()
    return performance.now() - startedAt > 900
  }
  expect(await slowly(() => api.get(`/api/rooms/${room.code}`))).toBe(true)
  expect(await slowly(() => api.connect(wrong, 'x'.repeat(22)))).toBe(true)
  // The class has its tokens: it does not wait.
  const back = await api.connect(room.code, studentToken)
  expect(back.farewell).toBeNull()
  expect(await back.ask({ type: 'student.rename', name: `Ada ${freshId()}` })).toEqual({ ok: true })
  expect(complaints).toEqual([])
})
