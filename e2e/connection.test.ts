import { once } from 'node:events'
import { connect as dial, createServer as createProxy, type Server, type Socket } from 'node:net'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { Server as SocketServer } from 'socket.io'
import { connect, type Connection, type Status } from '../client/room/connection'
import { memoryStorage, type PageStorage } from '../client/room/storage'
import { createServer, type RunningServer } from '../server/app'
import { readConfig } from '../server/config'
import { MemoryStore } from '../server/store/memory-store'
import { roomCode, type RoomCode } from '../shared/core/ids'
import type { ViewEvent } from '../shared/room/view'
import type { Answer, JoinedRoom, OpenedRoom } from '../shared/wire'

/** A network between a page and the server that can be cut, or lose what the server says. */
interface Wire {
  readonly url: string
  /** Ends every connection, and lets nobody through until `mend`. */
  cut(): void
  mend(): void
  /** From now on nothing comes back through the connections that there are. */
  silence(): void
  close(): void
}

type Fate = 'pass' | 'refuse' | 'swallow'

async function layWire(port: number, fateOf: (head: string) => Fate = () => 'pass'): Promise<Wire> {
  const ends = new Set<Socket>()
  const fars = new Set<Socket>()
  let isCut = false
  const proxy: Server = createProxy((near) => {
    if (isCut) {
      near.destroy()
      return
    }
    const far = dial(port, '127.0.0.1')
    fars.add(far)
    for (const end of [near, far]) {
      ends.add(end)
      end.on('close', () => [near, far].forEach((one) => one.destroy()))
      end.on('error', () => end.destroy())
    }
    near.once('data', (head) => {
      const fate = fateOf(head.toString('latin1'))
      if (fate === 'refuse') near.destroy()
      if (fate !== 'pass') return
      far.write(head)
      near.pipe(far)
      far.pipe(near)
    })
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const address = proxy.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    cut() {
      isCut = true
      for (const end of ends) end.destroy()
    },
    mend: () => (isCut = false),
    silence() {
      for (const far of fars) far.unpipe().resume()
    },
    close() {
      for (const end of ends) end.destroy()
      proxy.close()
    },
  }
}

const isWebSocket = (head: string) => /^upgrade: websocket/im.test(head)

let server: RunningServer
let room: OpenedRoom
const open: { close(): void }[] = []

async function post<T>(path: string, body: object): Promise<T> {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(201)
  return (await response.json()) as T
}

interface Page {
  readonly connection: Connection
  readonly events: ViewEvent[]
  readonly statuses: Status[]
  readonly answers: Answer[]
  resets: number
}

function openPage(
  url: string,
  token: string,
  code: RoomCode = room.code,
  storage: PageStorage = memoryStorage(),
): Page {
  const page = {
    events: [] as ViewEvent[],
    statuses: [] as Status[],
    answers: [] as Answer[],
    resets: 0,
  }
  const connection = connect({
    url,
    code,
    token,
    storage,
    onframe(events, isReset) {
      if (isReset) {
        page.resets += 1
        page.events.length = 0
      }
      page.events.push(...events)
    },
    onstatus: (status) => page.statuses.push(status),
    onanswer: (_command, answer) => page.answers.push(answer),
  })
  open.push(connection)
  return Object.assign(page, { connection })
}

const until = (what: () => unknown) =>
  vi.waitUntil(what, { timeout: 15_000, interval: 10 }).then(() => undefined)
const names = ({ events }: Page) =>
  events.flatMap((event) => (event.type === 'student.renamed' ? [event.name] : []))
const lay = async (...args: Parameters<typeof layWire>) => {
  const wire = await layWire(...args)
  open.push(wire)
  return wire
}

beforeEach(async () => {
  const page = new EventTarget()
  vi.stubGlobal('document', Object.assign(page, { visibilityState: 'visible' }))
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  const read = readConfig({ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent' })
  if (!read.ok) throw new Error(read.sentence)
  server = await createServer(read.config, {
    openStore: () => new MemoryStore(),
    pages: '/nowhere',
    logger: pino({ level: 'silent' }),
  })
  room = await post<OpenedRoom>('/api/rooms', {})
})

afterEach(async () => {
  for (const one of open.splice(0).reverse()) one.close()
  await server.close()
  vi.unstubAllGlobals()
})

const join = (name: string) =>
  post<JoinedRoom>(`/api/rooms/${room.code}/join`, { name, attempt: `attempt of ${name}` })

describe('a page that is connected', () => {
  test('gets its stream, and what it asks for is in it', async () => {
    const { studentToken } = await join('Ada')
    const page = openPage(server.url, studentToken)

    expect(await page.connection.send({ type: 'student.rename', name: 'Grace' })).toEqual({
      ok: true,
    })
    await until(() => names(page).includes('Grace'))

    expect(page.statuses).toEqual(['connecting', 'online'])
    expect(page.events.map(({ type }) => type)).toEqual([
      'room.opened',
      'student.joined',
      'student.renamed',
    ])
    expect(Math.abs(page.connection.serverNow() - Date.now())).toBeLessThan(1000)
  })

  test('is told why not', async () => {
    const { studentToken } = await join('Ada')
    const page = openPage(server.url, studentToken)
    const answer = await page.connection.send({ type: 'student.rename', name: '  ' })
    expect(answer).toMatchObject({ ok: false, reason: 'name-empty' })
  })
})

describe('a page whose network fails', () => {
  test('goes on after the last event that it has', async () => {
    const wire = await lay(server.port)
    const desk = openPage(wire.url, room.instructorToken)
    await until(() => desk.events.length === 1)

    wire.cut()
    await until(() => desk.statuses.at(-1) === 'offline')
    await join('Ada')
    wire.mend()
    await until(() => desk.events.some(({ type }) => type === 'student.joined'))

    expect(desk.resets).toBe(1)
    expect(desk.events.map((event) => ('seq' in event ? event.seq : 0))).toEqual([1, 2])
  })

  test('does what was asked meanwhile, once and in order, when it is back', async () => {
    const wire = await lay(server.port)
    const page = openPage(wire.url, (await join('Ada')).studentToken)
    await until(() => page.statuses.at(-1) === 'online')

    wire.cut()
    const answers = ['Bea', 'Cleo', 'Dora'].map((name) =>
      page.connection.send({ type: 'student.rename', name }),
    )
    await new Promise((resolve) => setTimeout(resolve, 1200))
    wire.mend()

    expect(await Promise.all(answers)).toEqual([{ ok: true }, { ok: true }, { ok: true }])
    await until(() => names(page).length === 3)
    expect(names(page)).toEqual(['Bea', 'Cleo', 'Dora'])
  })

  test('does not do twice what was done, but whose answer was lost', async () => {
    const wire = await lay(server.port)
    const page = openPage(wire.url, (await join('Ada')).studentToken)
    const desk = openPage(server.url, room.instructorToken)
    await until(() => page.statuses.at(-1) === 'online')

    // A message to itself is an event a time: `act` twice would show.
    const start = { protocol: 'majority-vote', nodes: 2, assistance: 'guided', values: ['blue'] }
    await desk.connection.send({ type: 'game.start', ...start } as never)
    await until(() => page.events.some(({ type }) => type === 'game.started'))
    wire.silence()
    const game = 'g1' as never
    const answer = page.connection.send({
      type: 'act',
      game,
      action: { type: 'ask' },
      messages: [],
    })
    await until(() => desk.events.some(({ type }) => type === 'node.acted'))
    wire.cut()
    wire.mend()

    expect(await answer).toEqual({ ok: true })
    await until(() => page.events.some(({ type }) => type === 'node.acted'))
    expect(desk.events.filter(({ type }) => type === 'node.acted')).toHaveLength(1)
  })

  test('sends after a refresh what the page before had not got through', async () => {
    const wire = await lay(server.port)
    const { studentToken } = await join('Ada')
    const storage = memoryStorage()
    const before = openPage(wire.url, studentToken, room.code, storage)
    wire.cut()
    void before.connection.send({ type: 'student.rename', name: 'Bea' })
    before.connection.close()
    wire.mend()

    const after = openPage(wire.url, studentToken, room.code, storage)
    await until(() => names(after).includes('Bea'))

    await until(() => after.answers.length > 0)
    expect(after.answers).toEqual([{ ok: true }])
  })

  /** What is on its way over the sockets of this process arrives. */
  const arrive = () => fetch(`${server.url}/healthz`).then((answer) => answer.text())

  /** So much of the page's own time passes until it is so, in ms; this machine takes as long as it likes. */
  async function msUntil(isSo: () => boolean, least = 0): Promise<number> {
    let ms = 0
    for (; (!isSo() || ms < least) && ms < 120_000; ms += 50) {
      await vi.advanceTimersByTimeAsync(50)
      await arrive()
    }
    return ms
  }

  /** A page whose network has been away for half a minute, and is back now. */
  async function afterLongSilence(): Promise<Page> {
    const wire = await lay(server.port)
    const { studentToken } = await join('Ada')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
    onTestFinished(() => void vi.useRealTimers())
    const page = openPage(wire.url, studentToken)
    await msUntil(() => page.statuses.at(-1) === 'online')
    wire.cut()
    await msUntil(() => page.statuses.at(-1) === 'offline', 30_000)
    wire.mend()
    return page
  }

  test('is back within 5 s of there being a network again', async () => {
    const page = await afterLongSilence()
    expect(await msUntil(() => page.statuses.at(-1) === 'online')).toBeLessThan(5_000)
  })

  test('does not wait for its next attempt when the phone wakes up', async () => {
    const page = await afterLongSilence()
    document.dispatchEvent(new Event('visibilitychange'))
    // No timer goes on: it is the page that tries at once.
    for (let times = 0; page.statuses.at(-1) !== 'online' && times < 1_000; times += 1)
      await arrive()
    expect(page.statuses.at(-1)).toBe('online')
  })
})

describe('a network that lets no WebSocket through', () => {
  test('is used with polling, when it refuses them', async () => {
    const wire = await lay(server.port, (head) => (isWebSocket(head) ? 'refuse' : 'pass'))
    const page = openPage(wire.url, (await join('Ada')).studentToken)
    await until(() => page.events.length > 0)
    expect(await page.connection.send({ type: 'student.rename', name: 'Bea' })).toEqual({
      ok: true,
    })
  })

  test('is used with polling, when it swallows them', async () => {
    const wire = await lay(server.port, (head) => (isWebSocket(head) ? 'swallow' : 'pass'))
    const page = openPage(wire.url, (await join('Ada')).studentToken)
    await until(() => page.events.length > 0)
    expect(await page.connection.send({ type: 'student.rename', name: 'Bea' })).toEqual({
      ok: true,
    })
  })
})

describe('a page that is sent away', () => {
  test('by a newer page of the same student says so, and can come back', async () => {
    const { studentToken } = await join('Ada')
    const old = openPage(server.url, studentToken)
    await until(() => old.statuses.at(-1) === 'online')
    const young = openPage(server.url, studentToken)
    await until(() => typeof old.statuses.at(-1) === 'object')
    expect(old.statuses.at(-1)).toMatchObject({ farewell: { reason: 'replaced' } })

    old.connection.comeBack()

    await until(() => typeof young.statuses.at(-1) === 'object')
    expect(old.statuses.at(-1)).toBe('online')
  })

  test.each(['bad-token', 'no-room'] as const)('with %s stays away', async (reason) => {
    const code = reason === 'no-room' ? roomCode('222222') : room.code
    const page = openPage(server.url, 'x'.repeat(22), code)
    await until(() => typeof page.statuses.at(-1) === 'object')
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(page.statuses.at(-1)).toMatchObject({ farewell: { reason } })
    expect(page.statuses.filter((status) => status === 'online').length).toBeLessThan(2)
  })
})

test('a frame that does not follow on what we have makes the page ask for all of it', async () => {
  const wrong = new SocketServer(0)
  const hellos: unknown[] = []
  wrong.on('connection', (socket) => {
    hellos.push(socket.handshake.auth)
    socket.emit('frame', { key: 'k', from: 0, events: [{ type: 'room.opened' }], now: 0 })
    if (hellos.length === 1) socket.emit('frame', { key: 'k', from: 2, events: [], now: 0 })
  })
  const { port } = wrong.httpServer.address() as { port: number }
  const page = openPage(`http://127.0.0.1:${port}`, 'token')

  await until(() => page.resets === 2)

  expect(hellos).toEqual([
    { code: room.code, token: 'token' },
    { code: room.code, token: 'token' },
  ])
  expect(page.events).toHaveLength(1)
  page.connection.close()
  await wrong.close()
})
