import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { codeAlphabet, type RoomCode, roomCode } from '../shared/core/ids'
import { freshId, startServer } from './testing/classroom'
import { Guesses } from './guesses'
import { KnownRooms } from './known-rooms'
import { ownersLimit } from './token-bucket'

const guesser = '203.0.113.7'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const codes = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => roomCode(`guess ${from + index}`))
const right = roomCode('K7M4QX')

/** An address that has missed too often. */
async function punished() {
  const known = new KnownRooms(Date.now)
  const guesses = new Guesses({ burst: 3, perSecond: 1 }, Date.now, known)
  for (const code of codes(3)) {
    expect(await guesses.mayAsk(guesser, code)).toBe(true)
    guesses.missed(guesser)
  }
  const answers = { yes: 0, no: 0 }
  const ask = async (code: RoomCode) => {
    const may = await guesses.mayAsk(guesser, code)
    answers[may ? 'yes' : 'no'] += 1
    if (may && code === right) guesses.found(guesser, code)
    else if (may) guesses.missed(guesser)
    return may
  }
  return { guesses, known, answers, ask }
}

test('given many misses of one address, then whoever comes from there waits a second, and at most twenty a second are looked up', async () => {
  const { guesses, answers, ask } = await punished()
  const seconds = 60
  for (let second = 0; second < seconds; second += 1) {
    for (const code of codes(100, second * 100)) void ask(code)
    await vi.advanceTimersByTimeAsync(900)
    if (second === 0) expect(answers).toEqual({ yes: 0, no: 0 })
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(answers.yes).toBeLessThanOrEqual(20 + 20 * seconds + 3 + seconds)
  expect(answers.no).toBeGreaterThan(100 * seconds * 0.7)
  expect(await guesses.mayAsk('198.51.100.1', right)).toBe(true)
})

test('given thousands who guess, then only so many wait, and the others are told at once', async () => {
  const { answers, ask } = await punished()
  for (const code of codes(4_000)) void ask(code)
  await vi.advanceTimersByTimeAsync(0)
  expect(answers).toEqual({ yes: 0, no: 3_000 })
})

test('given a class of 300 among 150 guesses a second, then all are in within two seconds', async () => {
  const { ask } = await punished()
  let inside = 0
  const come = async () => {
    while (!(await ask(right))) await new Promise((resolve) => setTimeout(resolve, 1_000))
    inside += 1
  }
  for (let tick = 0; tick < 30; tick += 1) {
    for (const code of codes(15, tick * 15)) void ask(code)
    if (tick === 10) for (let person = 0; person < 300; person += 1) void come()
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(inside).toBe(300)
})

test('given a code that somebody there has found, then nobody who names it waits, and the others still do', async () => {
  const { guesses, answers, ask } = await punished()
  guesses.found(guesser, right)
  for (let person = 0; person < 5_000; person += 1) expect(await ask(right)).toBe(true)
  const yes = answers.yes
  for (const code of codes(100)) void ask(code)
  await vi.advanceTimersByTimeAsync(500)
  expect(answers.yes).toBe(yes)
})

test('given more rooms and addresses than are kept, then the oldest are forgotten', () => {
  const known = new KnownRooms(Date.now)
  for (const code of codes(1_001)) known.learn(guesser, code)
  expect([known.has(guesser, codes(1)[0]!), known.has(guesser, codes(1, 1_000)[0]!)]).toEqual([
    false,
    true,
  ])
  for (let address = 0; address < 10_000; address += 1) known.learn(`address ${address}`, right)
  expect(known.has(guesser, codes(1, 1_000)[0]!)).toBe(false)
  vi.advanceTimersByTime(13 * 3_600_000)
  expect(known.has('address 9999', right)).toBe(false)
})

test('given misses of more addresses than are kept, then the oldest are forgotten, and who goes on guessing is not', async () => {
  const { guesses } = await punished()
  for (let count = 0; count < ownersLimit + 5; count += 1) {
    if (count % 1_000 === 0) guesses.missed(guesser)
    guesses.missed(`2001:db8:${count}::/64`)
  }
  expect(guesses.size).toBe(ownersLimit)
  let isAnswered = false
  void guesses.mayAsk(guesser, right).then(() => (isAnswered = true))
  await vi.advanceTimersByTimeAsync(900)
  expect(isAnswered).toBe(false)
})

test('given somebody who guesses codes over HTTP or by sockets, then that becomes slow, and a class behind the same address plays on', async () => {
  vi.useRealTimers()
  const { api, complaints } = await startServer({}, { rateFactor: 0.06, isBehindProxy: true })
  const room = await api.open()
  // Nobody at this address has named it yet: the lecturer is somewhere else.
  const elsewhere = await api.request('POST', '/api/rooms', {
    headers: { 'x-forwarded-for': guesser },
  })
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
  expect(await slowly(() => api.get(`/api/rooms/${elsewhere.body.code}`))).toBe(true)
  expect(await slowly(() => api.get(`/api/rooms/${elsewhere.body.code}`))).toBe(false)
  expect(await slowly(() => api.join(room.code))).toBe(false)
  expect(await slowly(() => api.connect(wrong, 'x'.repeat(22)))).toBe(true)
  // The class has its tokens: it does not wait.
  const back = await api.connect(room.code, studentToken)
  expect(back.farewell).toBeNull()
  expect(await back.ask({ type: 'student.rename', name: `Ada ${freshId()}` })).toEqual({ ok: true })
  expect(complaints).toEqual([])
})
