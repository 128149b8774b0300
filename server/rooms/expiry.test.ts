import { beforeEach, describe, expect, test } from 'vitest'
import { roomCode } from '../../shared/core/ids'
import { MemoryStore } from '../store/memory-store'
import { joined } from '../store/testing/store-contract'
import { calendarAfter, Expiry, graceMs, sweepLimit } from './expiry'

const dayMs = 24 * 60 * 60_000
const today = 20_000 * dayMs
const minuteMs = 60_000
const expiryDays = 30

describe('calendarAfter', () => {
  const was = { sureAt: today, doubtedMs: 0 }

  test('given a clock that goes with the time, back, or ahead by less than half of the rest, then it is believed', () => {
    for (const now of [today + minuteMs, today - 400 * dayMs, today + 15 * dayMs])
      expect(calendarAfter(was, { now, livedMs: 0, expiryDays })).toEqual({
        sureAt: now,
        doubtedMs: 0,
      })
  })

  test('given a clock that is further ahead, then only what was lived counts, until a day has been lived', () => {
    const now = today + 400 * dayMs
    const first = calendarAfter(was, { now, livedMs: minuteMs, expiryDays })
    expect(first).toEqual({ sureAt: today + minuteMs, doubtedMs: minuteMs })
    const last = calendarAfter(first, { now, livedMs: graceMs - minuteMs, expiryDays })
    expect(last).toEqual({ sureAt: now, doubtedMs: 0 })
  })

  test('given a clock that is set right again, then it is believed, and the next jump has to wait as long', () => {
    const ahead = { now: today + 400 * dayMs, livedMs: graceMs / 2, expiryDays }
    const first = calendarAfter(was, ahead)
    const right = calendarAfter(first, { now: today + graceMs, livedMs: minuteMs, expiryDays })
    expect(right).toEqual({ sureAt: today + graceMs, doubtedMs: 0 })
    expect(calendarAfter(right, ahead)).toMatchObject({ doubtedMs: graceMs / 2 })
  })
})

describe('Expiry', () => {
  const room = (number: number) => roomCode(`R${number}`)
  let store: MemoryStore
  let clock: number
  let lived: number
  let notices: string[]

  beforeEach(() => {
    store = new MemoryStore()
    clock = today
    lived = 0
    notices = []
  })

  const started = () =>
    new Expiry({
      store,
      forget: (code) => store.delete(code),
      expiryDays,
      now: () => clock,
      elapsed: () => lived,
      onNotice: (sentence) => notices.push(sentence),
    })
  const open = (number: number, at: number) =>
    store.append({ room: room(number), after: 0, known: 0, events: [joined(1, at)], isLive: false })
  const left = async () => (await store.roomsIdleSince(Infinity)).length
  const live = (ms: number) => {
    clock += ms
    lived += ms
  }
  const sweep = async (expiry: Expiry) => {
    live(minuteMs)
    await expiry.sweep(() => false)
  }
  /** A server that runs on the right day. */
  const runToday = async () => {
    await store.keepCalendar({ sureAt: today, doubtedMs: 0 })
    await sweep(started())
  }

  test('given rooms of today and a clock 400 days ahead at the start, then none is forgotten, and the log says why', async () => {
    await runToday()
    for (let number = 0; number < 5; number += 1) await open(number, today)
    clock += 400 * dayMs
    const expiry = started()
    for (let count = 0; count < 60; count += 1) await sweep(expiry)
    expect(await left()).toBe(5)
    expect(notices).toEqual([expect.stringContaining('set it right')])
    // A server that falls and comes up again and again has lived no longer for that.
    for (let count = 0; count < 60; count += 1) await sweep(started())
    expect(await left()).toBe(5)
  })

  test('given a store in which nobody noted the day, as one of an earlier version, then the clock is not believed either', async () => {
    await open(1, today)
    clock += 400 * dayMs
    await sweep(started())
    expect(await left()).toBe(1)
  })

  test('given a clock that jumps ahead while the server runs, then nothing is forgotten', async () => {
    await open(1, today)
    const expiry = started()
    await store.keepCalendar({ sureAt: today, doubtedMs: 0 })
    await sweep(expiry)
    clock += 400 * dayMs
    await sweep(expiry)
    expect(await left()).toBe(1)
  })

  test('given a summer without a server, then old rooms are forgotten once it has run for a day, a few at a time', async () => {
    await runToday()
    for (let number = 0; number < sweepLimit + 5; number += 1) await open(number, today)
    clock += 90 * dayMs
    const expiry = started()
    await sweep(expiry)
    expect(await left()).toBe(sweepLimit + 5)
    live(graceMs)
    await sweep(expiry)
    expect(await left()).toBe(5)
    await sweep(expiry)
    expect(await left()).toBe(0)
    expect(notices.at(-1)).toContain('5 of 5 rooms')
  })

  test('given rooms that are in use, then they stay, and others go as soon as they may', async () => {
    await runToday()
    await open(1, today - 31 * dayMs)
    await open(2, today - 31 * dayMs)
    await open(3, today - 29 * dayMs)
    await started().sweep((code) => code === room(1))
    expect(await store.roomsIdleSince(Infinity)).toEqual([room(1), room(3)])
  })

  test('given somebody who comes into a room while another one is forgotten, then theirs stays', async () => {
    await runToday()
    for (const number of [1, 2]) await open(number, today - 31 * dayMs)
    const asked = new Map<string, number>()
    await started().sweep((code) => {
      asked.set(code, (asked.get(code) ?? 0) + 1)
      return code === room(2) && asked.get(code) === 2
    })
    expect(await store.roomsIdleSince(Infinity)).toEqual([room(2)])
    expect(notices.at(-1)).toContain('1 of 2 rooms')
  })
})
