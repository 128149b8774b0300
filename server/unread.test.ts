import { connect, type Socket } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { parseGame } from '../shared/room/export'
import { patienceMs } from './readers'
import { SqliteStore } from './store/sqlite-store'
import { ChildServer } from './testing/child'
import { type Api, pause, say, temporaryFolder } from './testing/classroom'
import { type LongRoom, storeLongRoom } from './testing/long-room'

const roomChars = 40_000_000
/** Above what the process takes with the room, in bytes. Unread, 30 exports of it alone would be 1,200 MB. */
const mostMore = 220e6

/** A server with few bytes of memory, and a room with a long log. */
async function open(): Promise<{ api: Api; long: LongRoom; child: ChildServer }> {
  const folder = temporaryFolder()
  const store = new SqliteStore(folder)
  const long = await storeLongRoom(store, roomChars)
  await store.close()
  const child = new ChildServer({
    DATA_DIR: folder,
    NODE_OPTIONS: '--max-old-space-size=512',
    RATE_FACTOR: '10',
  })
  return { api: await child.ready(), long, child }
}

/** Somebody who asks, and reads not a byte of the answer. */
function ask(api: Api, path: string, token: string): Socket {
  const { hostname, port } = new URL(api.url)
  const line = connect({
    host: hostname,
    port: Number(port),
    onread: { buffer: Buffer.alloc(1), callback: () => false },
  })
  line.on('error', () => undefined)
  line.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n\r\n`)
  line.pause()
  onTestFinished(() => void line.destroy())
  return line
}

async function rss(api: Api): Promise<number> {
  const { body } = await api.get('/metrics')
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(body)?.[1])
}

/** Plays on, and asks meanwhile how much memory the server has at most. */
async function playing(api: Api, ms: number): Promise<{ peak: number; slowestMs: number }> {
  const { phones } = await api.play(2)
  let [peak, slowestMs] = [0, 0]
  const end = Date.now() + ms
  while (Date.now() < end) {
    const askedAt = performance.now()
    expect(await phones[0]!.ask(say('n2'))).toEqual({ ok: true })
    slowestMs = Math.max(slowestMs, performance.now() - askedAt)
    peak = Math.max(peak, await rss(api))
    await pause(120)
  }
  for (const phone of phones) expect(phone.misfits).toEqual([])
  return { peak, slowestMs }
}

test('given thirty exports of a long game that nobody reads, then they wait for nobody, and who reads gets one', async () => {
  const { api, long, child } = await open()
  const path = `/api/rooms/${long.code}/games/g1.jsonl`
  const whole = await api.get(path, long.token)
  const parsed = parseGame(whole.body, false)
  expect(parsed.ok && parsed.log.events.length).toBe(long.events - 4)
  const before = await rss(api)
  const lines = Array.from({ length: 30 }, () => ask(api, path, long.token))
  const { peak } = await playing(api, 3_000)
  expect(peak - before).toBeLessThan(mostMore)
  // While they wait in line, those who do not read lose their turns.
  expect((await api.get(path, long.token)).body).toBe(whole.body)
  for (const line of lines) line.destroy()
  expect(await child.end('SIGTERM')).toBe(0)
}, 120_000)

test('given six hundred desks that do not read, then they are let go, and one that reads has all of it', async () => {
  const { api, long } = await open()
  await api.get(`/api/rooms/${long.code}`)
  const before = await rss(api)
  const desks: WebSocket[] = []
  for (let count = 0; count < 600; count += 1) desks.push(await silentDesk(api, long))
  const { peak } = await playing(api, 3_000)
  expect(peak - before).toBeLessThan(mostMore)
  const desk = await api.connect(long.code, long.token)
  await desk.until((events) => events.length === long.events, 60_000)
  expect(desk.misfits).toEqual([])
  // Their pongs still come, and yet they are let go.
  await vi.waitFor(
    async () => expect((await api.get('/metrics')).body).toMatch(/^hands_connections [1-9]$/m),
    patienceMs + 30_000,
  )
}, 120_000)

/** It never reads what comes after the hello, but sends what one sends who lives. */
async function silentDesk(api: Api, { code, token }: LongRoom): Promise<WebSocket> {
  const line = new WebSocket(
    `${api.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
  )
  line.on('error', () => line.terminate())
  await new Promise((resolve) => line.once('open', resolve))
  line.send(`40${JSON.stringify({ code, token })}`)
  line.pause()
  const pongs = setInterval(() => line.readyState === WebSocket.OPEN && line.send('3'), 2_000)
  onTestFinished(() => {
    clearInterval(pongs)
    line.terminate()
  })
  return line
}
