import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { ChildServer } from './testing/child'
import { Api, pause, say, start, temporaryFolder } from './testing/classroom'
import { postgresPrograms, TestPostgres } from './testing/postgres'

const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((file) => existsSync(file))
const canRun = nginx !== undefined && postgresPrograms() !== null
if (!canRun)
  console.warn('\n!!! nginx or PostgreSQL is not installed here. NOT TESTED: the load balancer.\n')

/** Our own configuration, with other ports, run by whoever runs the tests. */
async function balance(ports: readonly number[]): Promise<Api> {
  const folder = temporaryFolder()
  const port = await freePort()
  const file = join(folder, 'nginx.conf')
  const text = readFileSync(join(import.meta.dirname, 'deploy/nginx.conf'), 'utf8')
    .replace('app1:3000', `127.0.0.1:${ports[0]}`)
    .replace('app2:3000', `127.0.0.1:${ports[1]}`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('worker_processes auto;', `worker_processes 1; pid ${folder}/pid; daemon off;`)
  writeFileSync(file, text)
  const child: ChildProcess = spawn(nginx!, ['-c', file, '-p', folder, '-e', `${folder}/errors`])
  onTestFinished(() => void child.kill('SIGKILL'))
  const api = new Api(`http://127.0.0.1:${port}`)
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const answer = await api.get('/readyz').catch(() => null)
    if (answer?.status === 200) return api
    await pause(50)
  }
  throw new Error('the load balancer does not answer')
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

describe.skipIf(!canRun)('behind a load balancer', () => {
  const postgres = new TestPostgres()
  beforeAll(() => postgres.start(), 120_000)
  afterAll(() => postgres.stop())

  test('given a room behind it, then all its pages are with one process; given that one dies, then they go on with the other', async () => {
    const env = { DATABASE_URL: await postgres.database(), TRUST_PROXY: '1' }
    const children = [new ChildServer(env), new ChildServer(env)]
    const apis = await Promise.all(children.map((child) => child.ready()))
    const api = await balance(apis.map(({ url }) => Number(new URL(url).port)))
    const room = await api.open()
    const { code } = room
    const seats = [await api.join(code), await api.join(code)]
    const options = { query: { room: code } }
    const connect = (token: string, more: object = {}) =>
      api.connect(code, token, undefined, { ...options, ...more })
    const phone = await connect(seats[0]!.studentToken)
    const polling = await connect(seats[1]!.studentToken, { transports: ['polling'] })
    const desk = await connect(room.instructorToken)
    expect(await desk.ask(start(2, { delayMs: [0, 0] }))).toEqual({ ok: true })
    expect(await phone.ask(say('n2'))).toEqual({ ok: true })
    await polling.until((events) => events.some(({ type }) => type === 'message.delivered'))
    expect(await counted(apis)).toEqual([0, 3])

    const index = (await connectionsOf(apis[0]!)) === 3 ? 0 : 1
    await children[index]!.end('SIGKILL')
    const again = await connect(seats[0]!.studentToken)
    expect(await again.ask(say('n2', 'red'))).toEqual({ ok: true })
    expect((await api.get(`/api/rooms/${code}`)).status).toBe(200)
  }, 60_000)

  async function counted(apis: readonly Api[]): Promise<number[]> {
    const counts = await Promise.all(apis.map(connectionsOf))
    return counts.toSorted((a, b) => a - b)
  }

  async function connectionsOf(api: Api): Promise<number> {
    const { body } = await api.get('/metrics')
    return Number(/^hands_connections (\d+)$/m.exec(body)?.[1])
  }
})
