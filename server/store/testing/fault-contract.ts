import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { gameId, roomCode, studentId } from '../../../shared/core/ids'
import { pick, type Random, seeded, whole } from '../../../shared/core/random'
import type { Actor, Command } from '../../../shared/room/command'
import type { Event } from '../../../shared/room/event'
import { defaultSettings } from '../../../shared/room/settings'
import { LiveRoom } from '../../rooms/live-room'
import type { AppendOutcome, Store } from '../store'

const room = roomCode('AAAAAA')
const game = gameId('g1')
const s1: Actor = { role: 'student', student: studentId('s1') }
const instructor: Actor = { role: 'instructor' }
const patienceMs = 60_000

/** Rooms as some processes have them, in the first of which something happens to an append. */
export interface Stage {
  /** One for each process; the first one suffers. */
  readonly stores: readonly Store[]
  /** How it is read by somebody to whom nothing happens. */
  readonly witness: Store
  /** From now on this happens to the next append, once. */
  strike(fault: string): void
  close(): Promise<void>
}

/** What a store does whose appends meet something that any disk and any line can do. */
export class UnsureStore {
  #fault: string | null = null
  #before: Promise<unknown> = Promise.resolve()

  /** `lost`: it is done, and says that it failed. `refused`: it is not done. `unread`: so, and is not read either. */
  static readonly faults = ['lost', 'refused', 'unread'] as const

  strike(fault: string): void {
    this.#fault = fault
  }

  /** The same store, with these faults. */
  over(store: Store): Store {
    let isUnread = false
    return {
      peers: store.peers,
      append: (asked) => {
        const fault = this.#fault
        this.#fault = null
        const outcome = this.#meet(fault, () => store.append(asked))
        isUnread ||= fault === 'unread'
        this.#before = outcome.catch(() => undefined)
        return outcome
      },
      load: (code, after) => {
        const isFailing = isUnread
        isUnread = false
        return isFailing ? Promise.reject(new Error('it is not read')) : store.load(code, after)
      },
      pieces: (code) => store.pieces(code),
      grant: (grant) => store.grant(grant),
      findGrant: (hash) => store.findGrant(hash),
      findAttempt: (code, hash) => store.findAttempt(code, hash),
      liveRooms: () => store.liveRooms(),
      roomsIdleSince: (at) => store.roomsIdleSince(at),
      delete: (code) => store.delete(code),
      calendar: () => store.calendar(),
      keepCalendar: (calendar) => store.keepCalendar(calendar),
      close: () => store.close(),
    }
  }

  /** In order with the others, as the contract says. */
  async #meet(fault: string | null, append: () => Promise<AppendOutcome>): Promise<AppendOutcome> {
    const before = this.#before
    if (fault === null) return append()
    if (fault === 'refused') await before
    else await append()
    throw new Error(`the append was ${fault}`)
  }
}

/** Where a process holds a room, and all that it has told. */
class Holder {
  readonly live: LiveRoom
  readonly told: Event[]
  readonly acknowledged: string[] = []
  readonly random: Random

  private constructor(store: Store, log: readonly Event[], random: Random) {
    this.random = random
    this.told = [...log]
    this.live = new LiveRoom(room, log, {
      store,
      random,
      now: () => 1_000,
      onError: () => undefined,
    })
    this.live.listen(({ events }) => this.told.push(...events))
  }

  static async over(store: Store, random: Random): Promise<Holder> {
    return new Holder(store, (await store.load(room)) ?? [], random)
  }

  /** Sends it once, and gives whether it was done. */
  async send(command: Command, actor = s1): Promise<boolean> {
    const { ok } = await this.live.submit(command, actor)
    if (ok) this.acknowledged.push(command.id)
    return ok
  }

  /** Sends it again and again, as a page does. */
  async insist(command: Command, actor = s1): Promise<void> {
    for (let attempt = 0; attempt < 40; attempt += 1) {
      if (await this.send(command, actor)) return
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    throw new Error(`${command.id} was never done`)
  }
}

function act(id: string): Command {
  const action = { type: 'propose', value: id }
  const messages = [{ to: 'n2', body: { type: 'proposal', value: id } }]
  return { id, type: 'act', game, action, messages } as unknown as Command
}

const start = {
  ...{ id: 'start', type: 'game.start', protocol: 'majority-vote', nodes: 3, values: ['blue'] },
  assistance: 'guided',
  network: { state: 'up', delayMs: [0, 0], loss: 0, duplicate: 0 },
} as unknown as Command

/**
 * What holds for a room in memory over every store, whatever becomes of the replies of the store: it is
 * the log without a gap, everybody is told all of it once and in order, and an answer is true.
 */
export function faultContract(build: () => Promise<Stage>, faults: readonly string[]): void {
  let stage: Stage
  let holders: Holder[]
  beforeEach(async () => {
    stage = await build()
    const [first] = stage.stores
    const opened = {
      seq: 1,
      at: 0,
      type: 'room.opened',
      code: room,
      settings: defaultSettings,
    } as const
    await first?.append({ room, after: 0, known: 0, events: [opened], isLive: false })
    holders = []
    for (const [index, store] of stage.stores.entries())
      holders.push(await Holder.over(store, seeded(index + 1)))
    await holder().send({ id: 'join', type: 'student.join', name: 'Ada' }, { role: 'guest' })
    await holder().send(start, instructor)
    for (const { live } of holders) await live.catchUp()
  }, 30_000)
  afterEach(async () => {
    for (const { live } of holders) live.end()
    await stage.close()
  })

  const holder = () => holders[0] as Holder
  const idsIn = (log: readonly Event[]) =>
    log.flatMap(({ command }) => (command === undefined ? [] : [command]))

  const logOf = async () => (await vi.waitFor(() => stage.witness.load(room), patienceMs)) ?? []

  async function expectWhole(): Promise<void> {
    const log = await logOf()
    // Where it cannot be read for a while, it is read as soon as it can be.
    await vi.waitFor(async () => {
      for (const { live } of holders) await live.catchUp()
      for (const { live } of holders) expect(live.room.seq).toBe(log.length)
    }, patienceMs)
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1))
    const ids = idsIn(log)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { live, told, acknowledged } of holders) {
      expect(live.ledger.events).toEqual(log)
      expect(told).toEqual(log)
      expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([])
    }
  }

  for (const fault of faults) {
    test(
      `[${fault}] given an append that meets it, then the answer says whether it was taken`,
      async () => {
        stage.strike(fault)
        const ok = await holder().send(act('a'))
        await holder().live.catchUp()
        const isTaken = idsIn(await logOf()).includes('a')
        // Who cannot read either says that it failed, and the page asks again.
        if (/unread/.test(fault)) expect([isTaken, false]).toContain(ok)
        else expect(ok).toBe(isTaken)
        await holder().insist(act('a'))
        await expectWhole()
      },
      patienceMs,
    )

    test(
      `[${fault}] given more that are decided on top of it, then they are answered by what is in the log`,
      async () => {
        stage.strike(fault)
        const answers = []
        for (const id of ['a', 'b', 'c', 'd']) {
          answers.push(holder().send(act(id)))
          await new Promise((resolve) => setTimeout(resolve, 2))
        }
        await Promise.all(answers)
        await expectWhole()
        for (const id of ['a', 'b', 'c', 'd']) await holder().insist(act(id))
        await expectWhole()
      },
      patienceMs,
    )
  }

  test(
    'given all of them at random while everybody writes, then nobody has a gap, and each act is there once',
    async () => {
      const random = seeded(5)
      let isOver = false
      const striking = (async () => {
        while (!isOver) {
          stage.strike(
            pick(
              random,
              faults.filter((fault) => fault !== 'silent'),
            ) ?? '',
          )
          await new Promise((resolve) => setTimeout(resolve, whole(random, 5, 60)))
        }
      })()
      const hand = async (one: Holder, name: string) => {
        for (let count = 0; count < 12; count += 1) {
          await one.insist(act(`${name}-${count}`))
          await new Promise((resolve) => setTimeout(resolve, whole(random, 0, 8)))
        }
      }
      await Promise.all(
        holders.flatMap((one, index) => [0, 1, 2].map((seat) => hand(one, `${index}-${seat}`))),
      )
      isOver = true
      await striking
      await expectWhole()
      const acts = idsIn(holder().live.ledger.events).filter((id) => /^\d-/.test(id))
      expect(acts).toHaveLength(holders.length * 36)
    },
    patienceMs,
  )
}
