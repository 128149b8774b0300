import { expect, test, vi } from 'vitest'
import { untilAnswered } from './again'
import type { Reply } from './http'

/** A server that gives these answers, one after the other. */
function answering(...replies: readonly Reply<string>[]) {
  const left = [...replies]
  const ask = vi.fn(async () => left.shift() ?? ({ ok: true, value: 'in' } as const))
  const told = vi.fn()
  const waits: number[] = []
  const wait = async (ms: number) => void waits.push(ms)
  return { ask, told, waits, come: () => untilAnswered(ask, told, wait) }
}
const refused = (reason: string, retryAfterS?: number) =>
  ({ ok: false, reason, sentence: `${reason}.`, retryAfterS }) as const

test('given a server that says to wait, or none, then the page asks again by itself until it is in, and says so each time', async () => {
  const server = answering(
    ...[refused('too-fast', 1), refused('server-failed', 4), refused('no-connection')],
    ...[refused('bad-answer'), refused('too-fast'), refused('too-fast')],
  )
  expect(await server.come()).toEqual({ ok: true, value: 'in' })
  expect(server.ask).toHaveBeenCalledTimes(7)
  expect(server.told.mock.calls.map(([{ reason }]) => reason)).toHaveLength(6)
  for (const [turn, ms] of [1, 4, 2, 3, 5, 5].entries()) {
    expect(server.waits[turn]).toBeGreaterThanOrEqual(ms * 800)
    expect(server.waits[turn]).toBeLessThanOrEqual(ms * 1200)
  }
})

test('given an answer that will stay what it is, then that is the answer', async () => {
  const server = answering(refused('name-taken'))
  expect(await server.come()).toEqual(refused('name-taken'))
  expect(server.told).not.toHaveBeenCalled()
})
