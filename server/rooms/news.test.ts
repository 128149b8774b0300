import { beforeEach, expect, test } from 'vitest'
import type { RoomCode } from '../../shared/core/ids'
import { seeded } from '../../shared/core/random'
import type { Event } from '../../shared/room/event'
import { MemoryStore } from '../store/memory-store'
import { type News, noPeers, type Peers } from '../store/peers'
import { type Hall, Rooms } from './rooms'
import type { Screen } from './publisher'

/** A process that hears of the others only what a test lets through, unless it asks. */
class Process {
  readonly rooms: Rooms<Screen>
  #listener: (news: News) => void = () => undefined

  constructor(store: MemoryStore, seed: number) {
    const peers: Peers = {
      ...noPeers,
      areMany: true,
      listen: (listener) => (this.#listener = listener),
      remind: async (loaded) => {
        for (const room of loaded) {
          const last = (await store.load(room))?.at(-1)?.seq
          this.hear(
            last === undefined ? { type: 'deleted', room } : { type: 'appended', room, last },
          )
        }
      },
    }
    const shared = {
      peers,
      append: store.append.bind(store),
      load: store.load.bind(store),
      delete: store.delete.bind(store),
    }
    this.rooms = new Rooms<Screen>({
      store: Object.assign(Object.create(store) as MemoryStore, shared),
      now: () => 1_000,
      random: seeded(seed),
      onError: (error) => expect.unreachable(String(error)),
      send: () => undefined,
      expiryDays: 30,
    })
  }

  hear(news: News): void {
    this.#listener(news)
  }
}

let store: MemoryStore
let writer: Process
let reader: Process
let code: RoomCode
let hall: Hall<Screen>
let told: Event[]

const join = async (name: string) => {
  const found = await writer.rooms.find(code)
  if (!found || found === 'set-aside') throw new Error('the room is there')
  const command = { id: name, type: 'student.join', name } as const
  expect((await found.live.submit(command, { role: 'guest' }))?.ok).toBe(true)
}
const isWhole = async () => {
  const log = await store.load(code)
  expect(hall.live.ledger.events).toEqual(log)
  expect(told).toEqual(log?.slice(1))
}
const turn = () => new Promise((resolve) => setTimeout(resolve, 20))

beforeEach(async () => {
  store = new MemoryStore()
  writer = new Process(store, 1)
  reader = new Process(store, 2)
  code = (await writer.rooms.open()).code
  const found = await reader.rooms.find(code)
  if (!found || found === 'set-aside') throw new Error('the room is there')
  hall = found
  told = []
  hall.live.listen(({ events }) => told.push(...events))
})

test('given news that are lost, then the process asks, and has all of it', async () => {
  for (const name of ['Ada', 'Grace', 'Alan']) await join(name)
  await turn()
  expect(told).toEqual([])
  await reader.rooms.tend()
  await turn()
  await isWhole()
})

test('given news that come twice, late, and in any order, then nothing is learnt twice, and nothing is left out', async () => {
  for (const name of ['Ada', 'Grace', 'Alan', 'Barbara']) await join(name)
  for (const last of [4, 2, 4, 5, 3, 5, 2]) reader.hear({ type: 'appended', room: code, last })
  await turn()
  await isWhole()
  await join('Edsger')
  for (const last of [3, 6, 1]) reader.hear({ type: 'appended', room: code, last })
  await turn()
  await isWhole()
})

test('given news of the end of a room that are lost, then the process asks, and lets go of it', async () => {
  await writer.rooms.delete(code)
  expect(hall.live.isOver).toBe(false)
  await reader.rooms.tend()
  await turn()
  expect(hall.live.isOver).toBe(true)
  expect(await reader.rooms.find(code)).toBeNull()
})
