import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { gameId } from '../../shared/core/ids'
import type { Command, Request } from '../../shared/room/command'
import { refuse } from '../../shared/room/refusal'
import type { Answer } from '../../shared/wire'
import { openOutbox } from './outbox'
import { memoryStorage, type PageStorage } from './storage'

const vote = (value: string): Request => ({
  type: 'act',
  game: gameId('g1'),
  action: { type: 'vote', value },
  messages: [],
})

/** A line whose answers come when the test says so. */
function handOrdered(storage: PageStorage = memoryStorage()) {
  const posted: { command: Command; answered: (answer: Answer | null) => void }[] = []
  const seen: { answers: Answer[]; waiting: number[] } = { answers: [], waiting: [] }
  const outbox = openOutbox({
    storage,
    key: 'outbox/K7M4QX/me',
    post: (command, answered) => posted.push({ command, answered }),
    onchange: (waiting) => seen.waiting.push(waiting.length),
    onanswer: (_command, answer) => seen.answers.push(answer),
  })
  return { outbox, posted, seen, storage }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('an outbox', () => {
  test('keeps what is asked while the line is down, and sends it when it is up', async () => {
    const { outbox, posted, seen } = handOrdered()
    const answer = outbox.add(vote('blue'))
    expect(posted).toHaveLength(0)
    expect(outbox.waiting()).toHaveLength(1)

    outbox.resume()
    posted[0]!.answered({ ok: true })

    expect(await answer).toEqual({ ok: true })
    expect(outbox.waiting()).toEqual([])
    expect(seen.waiting).toEqual([1, 0])
  })

  test('has one command on its way at a time, in the order of asking', () => {
    const { outbox, posted } = handOrdered()
    outbox.resume()
    void outbox.add(vote('blue'))
    void outbox.add(vote('red'))
    expect(posted).toHaveLength(1)

    posted[0]!.answered({ ok: true })

    expect(posted.map(({ command }) => command)).toMatchObject([
      { action: { value: 'blue' } },
      { action: { value: 'red' } },
    ])
  })

  test('sends the same command with the same id again after the line was down', () => {
    const { outbox, posted } = handOrdered()
    outbox.resume()
    void outbox.add(vote('blue'))
    outbox.suspend()
    outbox.resume()

    expect(posted).toHaveLength(2)
    expect(posted[1]!.command).toEqual(posted[0]!.command)
  })

  test('does not take an answer of an earlier line for one of this', () => {
    const { outbox, posted, seen } = handOrdered()
    outbox.resume()
    void outbox.add(vote('blue'))
    outbox.suspend()
    outbox.resume()

    posted[0]!.answered({ ok: true })
    expect(seen.answers).toEqual([])
    posted[1]!.answered({ ok: true })
    expect(seen.answers).toEqual([{ ok: true }])
  })

  test('survives a refresh, and says what came of it', () => {
    const before = handOrdered()
    before.outbox.resume()
    void before.outbox.add(vote('blue'))

    const after = handOrdered(before.storage)
    expect(after.outbox.waiting()).toEqual([before.posted[0]!.command])
    after.outbox.resume()
    after.posted[0]!.answered(refuse('game-ended'))

    expect(after.seen.answers).toEqual([refuse('game-ended')])
    expect(after.outbox.waiting()).toEqual([])
  })

  test('does not send what another tab of the same person has had answered', () => {
    const storage = memoryStorage()
    const [here, there] = [handOrdered(storage), handOrdered(storage)]
    void here.outbox.add(vote('blue'))
    there.outbox.resume()
    there.posted[0]!.answered({ ok: true })

    here.outbox.resume()

    expect(here.posted).toEqual([])
  })

  test('passes a refusal on and goes on with the next', async () => {
    const { outbox, posted } = handOrdered()
    outbox.resume()
    const first = outbox.add(vote('blue'))
    void outbox.add(vote('red'))

    posted[0]!.answered(refuse('node-crashed'))

    expect(await first).toEqual(refuse('node-crashed'))
    expect(posted[1]!.command).toMatchObject({ action: { value: 'red' } })
  })

  test.each([
    ['"too fast"', refuse('too-fast')] as const,
    ['a failure of the server', refuse('server-failed')] as const,
    ['silence', null] as const,
  ])('asks again a second after %s', (_what, answer) => {
    const { outbox, posted, seen } = handOrdered()
    outbox.resume()
    void outbox.add(vote('blue'))

    posted[0]!.answered(answer)
    vi.advanceTimersByTime(999)
    expect(posted).toHaveLength(1)
    vi.advanceTimersByTime(1)

    expect(posted).toHaveLength(2)
    expect(posted[1]!.command).toEqual(posted[0]!.command)
    expect(seen.answers).toEqual([])
  })

  test('does not fail on what it cannot read in the storage', () => {
    const storage = memoryStorage()
    storage.set('outbox/K7M4QX/me', '[{"id":7},')
    expect(handOrdered(storage).outbox.waiting()).toEqual([])
    storage.set('outbox/K7M4QX/me', '[null, {"id":7}]')
    expect(handOrdered(storage).outbox.waiting()).toEqual([])
  })
})
