/// <reference types="svelte" />
import { randomUUID } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { headcount } from '../client/pages/instructor/headcount'
import { connect } from '../client/room/connection'
import { findRoom, joinRoom } from '../client/room/http'
import { OwnSeat } from '../client/room/seat.svelte'
import { LiveStage } from '../client/room/stage.svelte'
import { memoryStorage } from '../client/room/storage'
import { startServer, temporaryFolder } from '../server/testing/classroom'
import { SqliteStore } from '../server/store/sqlite-store'
import { roomCode, type RoomCode } from '../shared/core/ids'
import type { Request } from '../shared/room/command'
import type { Event } from '../shared/room/event'
import { refusals } from '../shared/room/refusal'
import type { JoinedRoom } from '../shared/wire'

const people = 200
const tabs = 10

/** A slow machine is no failure: this ends only what hangs. */
const patienceMs = 150_000
const until = (what: () => unknown) => vi.waitUntil(what, { timeout: patienceMs, interval: 20 })

beforeEach(() => {
  const page = new EventTarget()
  setMaxListeners(0, page)
  vi.stubGlobal('document', Object.assign(page, { visibilityState: 'visible' }))
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
})

/** A server, a room on it, and its desk; all lines to it are those of the pages. */
async function openClassroom() {
  const folder = temporaryFolder()
  const store = new SqliteStore(folder)
  const { server, api, complaints } = await startServer({ openStore: () => store })
  const fetchFromServer = fetch
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) =>
    fetchFromServer(new URL(path, server.url), init),
  )
  onTestFinished(() => void vi.unstubAllGlobals())
  const { code: text, instructorToken } = await api.open()
  const code = roomCode(text)
  const line = (token: string) => ({ url: server.url, code, token, storage: memoryStorage() })
  const stage = new LiveStage({ code, role: 'instructor', serverNow: () => Date.now() })
  const desk = connect({
    ...line(instructorToken),
    onframe: (events, isReset) => stage.hear(events, isReset),
  })
  onTestFinished(() => desk.close())
  const ask = async (request: Request) => expect(await desk.send(request)).toEqual({ ok: true })
  const open = ({ studentToken }: JoinedRoom) => {
    const seat = new OwnSeat((listeners) => connect({ ...line(studentToken), ...listeners }))
    onTestFinished(() => seat.close())
    return seat
  }
  const log = async () => (await store.load(code)) ?? []
  return { code, stage, ask, open, log, complaints }
}

async function suggestionIn(code: RoomCode): Promise<string> {
  const found = await findRoom(code)
  return found.ok ? found.value.suggestion : expect.unreachable(found.sentence)
}

/** As the page does it: whoever was given the same name as somebody else takes the next. */
async function join(code: RoomCode, suggestion?: string): Promise<JoinedRoom> {
  const name = suggestion ?? (await suggestionIn(code))
  const attempt = randomUUID()
  const first = await joinRoom(code, { attempt, name })
  const joined = first.ok ? first : await joinRoom(code, { attempt })
  return joined.ok ? joined.value : expect.unreachable(joined.sentence)
}

const isIn = (seat: OwnSeat) => seat.status === 'online' && seat.isKnown
const idsOf = (log: readonly Event[], type: 'student.joined' | 'student.seated') =>
  log.flatMap((event) => (event.type === type ? [event.student] : []))
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('200 people who join in the same second', () => {
  test(
    'are all in once, under names of their own, also who has ten tabs, and get a node each',
    { timeout: 2 * patienceMs },
    async () => {
      const { code, stage, ask, open, log, complaints } = await openClassroom()
      const popular = await suggestionIn(code)
      const arrivals = await Promise.all(
        numbers(people).map(async (index) => {
          const joined = await join(code, index % 2 === 0 ? popular : undefined)
          return numbers(index === 0 ? tabs : 1).map(() => open(joined))
        }),
      )
      const [several = [], ...others] = arrivals
      const isShut = ({ status }: OwnSeat) => typeof status === 'object'
      await until(() => several.filter(isShut).length === tabs - 1)
      for (const { status } of several.filter(isShut))
        expect(status).toMatchObject({ farewell: { reason: 'replaced' } })
      const seats = [...several.filter((seat) => !isShut(seat)), ...others.flat()]
      expect(seats).toHaveLength(people)
      await until(() => seats.every(isIn))
      await until(() => headcount(stage.room).rest === '')
      expect(headcount(stage.room)).toEqual({ inside: `${people} in`, rest: '' })
      expect(new Set(seats.map(({ picture }) => picture.me?.student)).size).toBe(people)
      expect(new Set(seats.map(({ picture }) => picture.me?.name)).size).toBe(people)
      const joined = idsOf(await log(), 'student.joined')
      expect(joined).toHaveLength(people)
      expect(new Set(joined).size).toBe(people)

      await ask({ type: 'clusters.form', size: 5, rest: 'bots' })
      await until(() => seats.every(({ picture }) => picture.seat !== null))
      const places = seats.map(({ picture: { seat } }) => `${seat?.cluster} ${seat?.node}`)
      expect(new Set(places).size).toBe(people)
      const seated = idsOf(await log(), 'student.seated')
      expect(seated.toSorted()).toEqual(joined.toSorted())
      expect(complaints).toEqual([])
    },
  )

  test(
    'all look on where a game runs, and of all who want the one free seat one gets it',
    { timeout: 2 * patienceMs },
    async () => {
      const { code, stage, ask, open, complaints } = await openClassroom()
      const ada = open(await join(code))
      await until(() => isIn(ada))
      await ask({
        ...{ type: 'game.start', protocol: 'majority-vote', assistance: 'guided', nodes: 2 },
        values: ['blue', 'red'],
      })
      const crowd = await Promise.all(numbers(people).map(async () => open(await join(code))))
      await until(() => crowd.every(isIn))
      expect(crowd.every(({ picture }) => picture.seat === null)).toBe(true)
      await until(() => headcount(stage.room).rest === `, ${people} waiting`)

      const { cluster } = [...stage.room.games.values()][0]!
      const answers = await Promise.all(crowd.map((seat) => seat.take(cluster, 'n2' as never)))
      const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.sentence]))
      expect(refused).toEqual(numbers(people - 1).map(() => refusals['seat-taken']))
      await until(() => crowd.some(({ picture }) => picture.played !== null))
      expect(crowd.filter(({ picture }) => picture.seat !== null)).toHaveLength(1)
      await until(() => headcount(stage.room).rest === `, ${people - 1} waiting`)
      expect(complaints).toEqual([])
    },
  )
})
