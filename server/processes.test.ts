import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { actsOf, classOfBots, pictureAt, propose } from './bots/testing/class-of-bots'
import type { Event } from '../shared/room/event'
import type { ViewEvent } from '../shared/room/view'
import { ChildServer } from './testing/child'
import { type Api, freshId, pause, say, start } from './testing/classroom'
import type { Phone } from './testing/phone'
import { postgresPrograms, TestPostgres, warnWithoutPostgres } from './testing/postgres'

warnWithoutPostgres('several processes that serve one room')

/** Play goes on within 5 s; a test machine may be busy with other tests. */
const patienceMs = 20_000

const arrivals = ({ events }: Phone) =>
  events.flatMap((event) => (event.type === 'message.delivered' ? [event.message] : []))
/** The desk sees every event as it is in the log. */
const seqs = ({ events }: Phone) => (events as readonly Event[]).map(({ seq }) => seq)
const valuesOf = (events: readonly ViewEvent[]) =>
  events.flatMap((event) => (event.type === 'node.acted' ? [event.action.value as string] : []))
const awayIn = ({ events }: Phone) =>
  events.flatMap((event) => (event.type === 'student.disconnected' ? [event.student] : []))

describe.skipIf(postgresPrograms() === null)('several processes on one database', () => {
  const postgres = new TestPostgres()
  beforeAll(() => postgres.start(), 120_000)
  afterAll(() => postgres.stop())

  async function processes(count: number): Promise<{ children: ChildServer[]; apis: Api[] }> {
    const DATABASE_URL = await postgres.database()
    const children = Array.from(
      { length: count },
      () => new ChildServer({ DATABASE_URL, RATE_FACTOR: '1000' }),
    )
    return { children, apis: await Promise.all(children.map((child) => child.ready())) }
  }

  /** A game whose seats are spread over the processes in turn; the desk is with the first one. */
  async function spread(apis: readonly Api[], seats: number, delayMs: [number, number] = [0, 0]) {
    const [first] = apis
    const room = await first!.open()
    const desk = await first!.connect(room.code, room.instructorToken)
    const tokens: string[] = []
    const phones: Phone[] = []
    for (let index = 0; index < seats; index += 1) {
      const api = apis[index % apis.length]!
      const { studentToken } = await api.join(room.code)
      tokens.push(studentToken)
      phones.push(await api.connect(room.code, studentToken))
    }
    await desk.ask(start(seats, { delayMs }))
    const isSeated = (events: readonly ViewEvent[]) =>
      events.some(({ type }) => type === 'student.seated')
    await Promise.all(phones.map((phone) => phone.until(isSeated)))
    return { room, desk, phones, tokens }
  }

  /** Acts as fast as it is answered, until told to stop, and notes what was acknowledged. */
  async function blast(
    phone: Phone,
    name: string,
    isOver: (done: number) => boolean,
  ): Promise<string[]> {
    const done: string[] = []
    for (let count = 0; !isOver(done.length); count += 1) {
      const value = `${name}-${count}`
      const answer = await phone.ask(say('n1', value)).catch(() => null)
      if (answer === null) break
      if (answer.ok) done.push(value)
    }
    return done
  }

  /** Nothing that was acknowledged is missing, nothing is there twice, and nothing is out of order. */
  async function expectWhole(desk: Phone, acknowledged: readonly string[]): Promise<void> {
    const missing = () => {
      const logged = new Set(valuesOf(desk.events))
      return acknowledged.filter((value) => !logged.has(value))
    }
    // What one process has acknowledged is on its way to the pages of the others.
    await vi.waitFor(() => expect(missing()).toEqual([]), { timeout: patienceMs })
    const logged = valuesOf(desk.events)
    expect(new Set(logged).size).toBe(logged.length)
    const all = seqs(desk)
    expect(all).toEqual(all.map((_, index) => index + 1))
    expect(desk.misfits).toEqual([])
  }

  test('given a class on three processes that acts all at once, then everybody sees one log', async () => {
    const { children, apis } = await processes(3)
    const { room, desk, phones } = await spread(apis, 6)
    const screen = await apis[2]!.connect(room.code, room.instructorToken)
    const endsAt = Date.now() + 2_000
    const acknowledged = await Promise.all(
      phones.map((phone, index) =>
        blast(phone, `p${index}`, (count) => count > 2 && Date.now() > endsAt),
      ),
    )
    for (const done of acknowledged) expect(done.length).toBeGreaterThan(2)
    const count = acknowledged.flat().length
    await Promise.all(
      [desk, screen].map((page) => page.until((events) => valuesOf(events).length >= count)),
    )
    await expectWhole(desk, acknowledged.flat())
    await screen.until((events) => events.length === desk.count)
    expect(screen.events).toEqual(desk.events)
    for (const phone of phones) expect(phone.misfits).toEqual([])
    expect(awayIn(desk)).toEqual([])
    for (const child of children) expect(child.errors).toBe('')
  }, 60_000)

  test('given a process that is killed under load, then the others go on, with what it had in flight', async () => {
    const { children, apis } = await processes(2)
    const [dying, other] = apis
    const { room, desk, phones, tokens } = await spread([dying!, other!], 4, [1_500, 1_500])
    const twin = await other!.connect(room.code, room.instructorToken)
    let isOver = false
    const blasts = phones.map((phone, index) => blast(phone, `p${index}`, () => isOver))
    await pause(700)
    const inFlight = { id: freshId(), ...say('n2', 'in-flight') }
    expect(await phones[0]!.raw(inFlight)).toEqual({ ok: true })
    expect(await children[0]!.end('SIGKILL')).toBe('SIGKILL')
    const killedAt = Date.now()
    for (const page of [desk, phones[0]!, phones[2]!]) page.socket.disconnect()
    const back = await Promise.all(
      [0, 2].map((index) => other!.connect(room.code, tokens[index]!, phones[index])),
    )
    expect(await back[0]!.raw(inFlight)).toEqual({ ok: true })
    await back[1]!.ask(say('n4', 'goes-on'))
    await twin.until((events) => valuesOf(events).includes('goes-on'))
    expect(Date.now() - killedAt).toBeLessThan(patienceMs)
    await phones[1]!.until(() => arrivals(phones[1]!).some((id) => id.endsWith('>n2')))
    isOver = true
    const acknowledged = (await Promise.all(blasts)).flat()
    await expectWhole(twin, [...acknowledged, 'in-flight', 'goes-on'])
    for (const phone of back) expect(phone.misfits).toEqual([])
  }, 60_000)

  test('given a process that stands still and then goes on, then the log is one, and play went on', async () => {
    const { children, apis } = await processes(2)
    const [frozen, other] = apis
    const { room, desk, phones, tokens } = await spread([frozen!, other!], 4)
    const twin = await other!.connect(room.code, room.instructorToken)
    let isOver = false
    const blasts = phones.map((phone, index) => blast(phone, `p${index}`, () => isOver))
    await pause(500)
    children[0]!.freeze()
    const frozenAt = Date.now()
    const moved = await other!.connect(room.code, tokens[0]!, phones[0])
    expect(await moved.ask(say('n2', 'goes-on'))).toEqual({ ok: true })
    await phones[1]!.until(() => arrivals(phones[1]!).length > 0)
    expect(Date.now() - frozenAt).toBeLessThan(patienceMs)
    await pause(4_000)
    children[0]!.thaw()
    await phones[0]!.gone()
    expect(phones[0]!.farewell).toMatchObject({ reason: 'replaced' })
    isOver = true
    const acknowledged = (await Promise.all(blasts)).flat()
    await expectWhole(twin, [...acknowledged, 'goes-on'])
    await desk.until((events) => events.length >= twin.count)
    expect(desk.events.slice(0, twin.count)).toEqual(twin.events.slice(0, desk.count))
    for (const child of children) expect(child.errors).toBe('')
  }, 60_000)

  test('given a student who moves between processes, then the newest page counts; given their process dies, then they are away', async () => {
    const { children, apis } = await processes(2)
    const [one, two] = apis
    const { room, phones, tokens } = await spread([one!], 2)
    const desk = await two!.connect(room.code, room.instructorToken)
    const newest = await two!.connect(room.code, tokens[0]!, phones[0])
    await phones[0]!.gone()
    expect(phones[0]!.farewell).toMatchObject({ reason: 'replaced' })
    expect(newest.misfits).toEqual([])
    await children[0]!.end('SIGKILL')
    await desk.until(() => awayIn(desk).length > 0)
    expect(awayIn(desk)).toEqual(['s2'])
  }, 60_000)

  test('given bots in a room of two processes, then each move is made once, and the heir of a dead host makes the rest', async () => {
    const { children, apis } = await processes(2)
    const { room } = await classOfBots(apis[0]!, { thinkMs: [200, 400] })
    const twin = await apis[1]!.connect(room.code, room.instructorToken)
    await twin.ask(propose('n2'))
    await twin.until((events) => actsOf(events).length >= 3)
    await children[0]!.end('SIGKILL')
    await twin.until(() => pictureAt(twin).chosen[0]?.value === 'red', 30_000)
    expect(pictureAt(twin).breaches).toEqual([])
    expect(twin.misfits).toEqual([])
    expect(children[1]!.errors).toBe('')
  }, 60_000)

  test('given a room that is deleted with one process, then nobody is in it with another', async () => {
    const { apis } = await processes(2)
    const room = await apis[0]!.open()
    const { studentToken } = await apis[1]!.join(room.code)
    const phone = await apis[1]!.connect(room.code, studentToken)
    await apis[0]!.delete(`/api/rooms/${room.code}`, room.instructorToken)
    await phone.gone()
    expect(phone.farewell).toMatchObject({ reason: 'room-closed' })
    expect(await apis[1]!.get(`/api/rooms/${room.code}`)).toMatchObject({ status: 404 })
  }, 60_000)

  test('given a database that is not there, then one sentence says so', async () => {
    const address = await postgres.database()
    const missing = new ChildServer({ DATABASE_URL: address.replace(/rooms\d+/, 'nowhere') })
    expect(await missing.ended()).toBe(1)
    expect(missing.errors.trim()).toBe(
      'Show of Hands could not start: PostgreSQL at localhost has no database "nowhere". Create it, or set DATABASE_URL to another one.',
    )
  })
})

test('given a database that does not answer, then one sentence says so, without the password', async () => {
  const child = new ChildServer({ DATABASE_URL: 'postgresql://me:secret@127.0.0.1:1/rooms' })
  expect(await child.ended()).toBe(1)
  expect(child.errors.trim()).toBe(
    'Show of Hands could not start: PostgreSQL at 127.0.0.1:1 does not answer. Start it, or check the address in DATABASE_URL.',
  )
})
