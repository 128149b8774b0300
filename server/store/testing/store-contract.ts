import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { roomCode, studentId } from '../../../shared/core/ids'
import type { Event } from '../../../shared/room/event'
import type { Append, Grant, Store } from '../store'

const room = roomCode('AAAAAA')
const other = roomCode('BBBBBB')
const student = studentId('s1')

/** Event number `seq` of some log; `at` is the same number unless told. */
export function joined(seq: number, at = seq): Event {
  return { seq, at, type: 'student.joined', student: studentId(`s${seq}`), name: `Otter ${seq}` }
}

function append(after: number, count: number, more: Partial<Append> = {}): Append {
  const events = Array.from({ length: count }, (_, index) => joined(after + index + 1))
  return { room, after, known: after, events, isLive: false, ...more }
}

function seat(tokenHash: string, attemptHash: string | null = null): Grant {
  return { tokenHash, room, role: 'student', student, attemptHash }
}

/**
 * What every store has to do. `open` opens the same rooms again after `close`; a store that forgets
 * them then says so.
 */
export function storeContract(
  open: () => Store | Promise<Store>,
  { isLasting }: { isLasting: boolean },
): void {
  let store: Store
  beforeEach(async () => {
    store = await open()
  })
  afterEach(() => store.close())

  const seqs = async (code = room) => (await store.load(code))?.map(({ seq }) => seq)
  async function reopen() {
    await store.close()
    store = await open()
  }

  describe('append', () => {
    test('given no room, then it has no log', async () => {
      expect(await store.load(room)).toBeNull()
    })

    test('given events, then they are there as they were, in order', async () => {
      const events = [joined(1), { ...joined(2), name: 'Ünï "quoted"\n\u2028 🦦, {}' } as Event]
      expect(await store.append(append(0, 0, { events }))).toBe('stored')
      expect(await store.append(append(2, 1))).toBe('stored')
      expect(await store.load(room)).toEqual([...events, joined(3)])
    })

    test('given the end of a log that is known, then what is behind it is loaded', async () => {
      await store.append(append(0, 2))
      await store.append(append(2, 3))
      const behind = async (after: number) => (await store.load(room, after))?.map(({ seq }) => seq)
      expect(await behind(0)).toEqual([1, 2, 3, 4, 5])
      expect(await behind(3)).toEqual([4, 5])
      expect(await behind(5)).toEqual([])
      expect(await store.load(other, 3)).toBeNull()
    })

    test('given a log that is long, then no text as long as all of it is ever made', async () => {
      for (const seq of [1, 2, 3, 4]) {
        const long = { ...joined(seq), name: 'x'.repeat(100_000) }
        await store.append(append(seq - 1, 0, { events: [long] }))
      }
      const parse = vi.spyOn(JSON, 'parse')
      expect(await seqs()).toEqual([1, 2, 3, 4])
      const lengths = parse.mock.calls.map(([text]) => text.length)
      parse.mockRestore()
      expect(Math.max(...lengths)).toBeGreaterThan(100_000)
      expect(Math.max(...lengths)).toBeLessThan(200_000)
    })

    test('given a log, then it is read in pieces, of which each goes on where the one before ended', async () => {
      const long = (seq: number) => ({ ...joined(seq), name: 'x'.repeat(200_000) })
      for (const seq of [1, 2, 3, 4, 5, 6])
        await store.append(append(seq - 1, 0, { events: [long(seq)] }))
      await store.append(append(6, 300))
      const pieces: (readonly Event[])[] = []
      for await (const piece of store.pieces(room)) pieces.push(piece)
      expect(pieces.flat()).toEqual(await store.load(room))
      for await (const piece of store.pieces(other)) expect(piece).toBeNull()
    })

    test('given another end of the log than expected, then nothing is written', async () => {
      await store.append(append(0, 2))
      expect(await store.append(append(1, 1))).toBe('conflict')
      expect(await store.append(append(3, 1))).toBe('conflict')
      expect(await store.append(append(0, 1))).toBe('conflict')
      expect(await seqs()).toEqual([1, 2])
    })

    test('given a room that is there, then it cannot be opened again', async () => {
      await store.append(append(0, 1))
      expect(await store.append(append(0, 1, { grants: [seat('t1')] }))).toBe('conflict')
      expect(await store.findGrant('t1')).toBeNull()
    })

    test('given appends of one tick that build on each other, then all are stored, in order', async () => {
      const settled: number[] = []
      await Promise.all(
        [0, 2, 3, 7].map(async (after, index, all) => {
          expect(await store.append(append(after, (all[index + 1] ?? 9) - after))).toBe('stored')
          settled.push(after)
        }),
      )
      expect(settled).toEqual([0, 2, 3, 7])
      expect(await seqs()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    })

    test('given a conflict among the appends of one tick, then the others are stored', async () => {
      const outcomes = await Promise.all([
        store.append(append(0, 1)),
        store.append(append(5, 1)),
        store.append(append(0, 2, { room: other })),
        store.append(append(1, 1)),
      ])
      expect(outcomes).toEqual(['stored', 'conflict', 'stored', 'stored'])
      expect(await seqs()).toEqual([1, 2])
      expect(await seqs(other)).toEqual([1, 2])
    })

    test('given appends of a hundred rooms in one tick, then each has its own', async () => {
      const codes = Array.from({ length: 100 }, (_, index) => roomCode(`R${index}`))
      await Promise.all(codes.map((code) => store.append(append(0, 3, { room: code }))))
      for (const code of codes) expect(await seqs(code)).toEqual([1, 2, 3])
    })

    test('given a load while an append is on its way, then the log is whole or ends before it', async () => {
      await store.append(append(0, 1))
      const pending = store.append(append(1, 3))
      expect([1, 4]).toContain((await seqs())?.length)
      await pending
      expect(await seqs()).toEqual([1, 2, 3, 4])
    })
  })

  describe('tokens and attempts', () => {
    test('given grants of an append, then they are found by their hash', async () => {
      await store.append(append(0, 1, { grants: [seat('t1', 'a1')] }))
      expect(await store.findGrant('t1')).toEqual(seat('t1', 'a1'))
      expect(await store.findGrant('t2')).toBeNull()
    })

    test('given a later grant for the same attempt, then both tokens are that student', async () => {
      await store.append(append(0, 1, { grants: [seat('t1', 'a1')] }))
      await store.grant(seat('t2', 'a1'))
      expect((await store.findGrant('t1'))?.student).toBe(student)
      expect((await store.findGrant('t2'))?.student).toBe(student)
      expect(await store.findAttempt(room, 'a1')).toBe(student)
    })

    test('given an attempt in one room, then it is none in another', async () => {
      await store.append(append(0, 1, { grants: [seat('t1', 'a1')] }))
      expect(await store.findAttempt(other, 'a1')).toBeNull()
      expect(await store.findAttempt(room, 'a2')).toBeNull()
    })

    test('given no such room, then there is no token for it', async () => {
      await expect(store.grant(seat('t1'))).rejects.toThrow('no such room')
    })
  })

  describe('rooms', () => {
    test('given a game that runs, and then runs no more, then the room is live, and then not', async () => {
      await store.append(append(0, 1, { isLive: true }))
      await store.append(append(0, 1, { room: other }))
      expect(await store.liveRooms()).toEqual([room])
      await store.append(append(1, 1))
      expect(await store.liveRooms()).toEqual([])
    })

    test('given rooms of different age, then those without events since a time are found', async () => {
      await store.append(append(0, 0, { events: [joined(1, 1000), joined(2, 5000)] }))
      await store.append(append(0, 0, { room: other, events: [joined(1, 2000)] }))
      expect(await store.roomsIdleSince(2000)).toEqual([])
      expect(await store.roomsIdleSince(2001)).toEqual([other])
      // Time that was lived comes in parts of a ms, and a clock that was never noted is before all.
      expect(await store.roomsIdleSince(2000.5)).toEqual([other])
      expect(await store.roomsIdleSince(-1000.5)).toEqual([])
      expect(await store.roomsIdleSince(5001)).toEqual([room, other])
    })

    test('given a room that is deleted, then nothing of it is left, and its code is free', async () => {
      const gone = [append(0, 1, { grants: [seat('t1', 'a1')], isLive: true }), append(1, 1)]
      const last = await Promise.all([
        ...gone.map((one) => store.append(one)),
        store.append(append(0, 1, { room: other })),
      ])
      expect(last).toEqual(['stored', 'stored', 'stored'])
      await store.delete(room)
      expect(await store.load(room)).toBeNull()
      expect(await store.findGrant('t1')).toBeNull()
      expect(await store.findAttempt(room, 'a1')).toBeNull()
      expect(await store.liveRooms()).toEqual([])
      expect(await store.roomsIdleSince(Infinity)).toEqual([other])
      expect(await store.append(append(2, 1))).toBe('conflict')
      expect(await store.append(append(0, 1))).toBe('stored')
    })

    test('given a delete while an append is on its way, then the room does not come back', async () => {
      await store.append(append(0, 1))
      const pending = store.append(append(1, 1))
      await store.delete(room)
      await pending
      expect(await store.load(room)).toBeNull()
    })
  })

  test('given a calendar that is kept, then the newest one is there, and before that none', async () => {
    expect(await store.calendar()).toBeNull()
    await store.keepCalendar({ sureAt: 5, doubtedMs: 1 })
    await store.keepCalendar({ sureAt: Date.now(), doubtedMs: 0 })
    const kept = { sureAt: expect.any(Number), doubtedMs: 0 }
    expect(await store.calendar()).toEqual(kept)
    if (isLasting) await reopen()
    if (isLasting) expect(await store.calendar()).toEqual(kept)
  })

  test.runIf(isLasting)(
    'given the store is closed and opened, then all is there again',
    async () => {
      await store.append(append(0, 2, { grants: [seat('t1', 'a1')], isLive: true }))
      // Closing writes what is still on its way.
      const pending = store.append(append(2, 1, { isLive: true }))
      await reopen()
      expect(await pending).toBe('stored')
      expect(await seqs()).toEqual([1, 2, 3])
      expect(await store.findGrant('t1')).toEqual(seat('t1', 'a1'))
      expect(await store.findAttempt(room, 'a1')).toBe(student)
      expect(await store.liveRooms()).toEqual([room])
      expect(await store.append(append(3, 1, { isLive: true }))).toBe('stored')
      await reopen()
      expect(await seqs()).toEqual([1, 2, 3, 4])
    },
  )
}
