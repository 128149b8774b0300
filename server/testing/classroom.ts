import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { OpenedRoom } from '../../shared/wire'
import { createServer, type Deps, type RunningServer } from '../app'
import type { Config } from '../config'
import { SqliteStore } from '../store/sqlite-store'
import { Phone } from './phone'

export const testConfig: Config = {
  port: 0,
  host: '127.0.0.1',
  dataDir: '',
  databaseUrl: null,
  publicUrl: null,
  allowedOrigins: [],
  logLevel: 'silent',
  expiryDays: 30,
  isBehindProxy: false,
  metricsToken: null,
  rateFactor: 1,
}

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'show-of-hands-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What the server had to complain about; a test that expects none checks that it is empty. */
export type Complaints = unknown[]

export interface Classroom {
  readonly server: RunningServer
  readonly complaints: Complaints
  readonly api: Api
}

/** A real server, on SQLite in a temporary folder, that ends with the test. */
export async function startServer(
  deps: Partial<Deps> = {},
  config: Partial<Config> = {},
): Promise<Classroom> {
  const complaints: Complaints = []
  const folder = config.dataDir ?? temporaryFolder()
  const server = await createServer(
    { ...testConfig, ...config },
    {
      openStore: () => new SqliteStore(folder),
      pages: folder,
      logger: { info: () => undefined, error: (error: unknown) => complaints.push(error) },
      ...deps,
    },
  )
  let isClosed = false
  const close = server.close.bind(server)
  const once: RunningServer = {
    ...server,
    close: () => {
      const closing = isClosed ? Promise.resolve() : close()
      isClosed = true
      return closing
    },
  }
  onTestFinished(() => once.close())
  return { server: once, complaints, api: new Api(server.url) }
}

export interface Joined {
  readonly student: string
  readonly name: string
  readonly studentToken: string
}

/** The HTTP side of a server, as pages use it. */
export class Api {
  readonly url: string

  constructor(url: string) {
    this.url = url
  }

  async request(method: string, path: string, init: RequestInit = {}) {
    const response = await fetch(`${this.url}${path}`, { method, ...init })
    const text = await response.text()
    const isJson = /^application\/json(;|$)/.test(response.headers.get('content-type') ?? '')
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(text) : text,
    }
  }

  post(path: string, body: unknown = {}, headers: Record<string, string> = {}) {
    return this.request('POST', path, {
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  }

  get(path: string, token?: string) {
    return this.request('GET', path, { headers: bearer(token) })
  }

  delete(path: string, token?: string) {
    return this.request('DELETE', path, { headers: bearer(token) })
  }

  async open(): Promise<OpenedRoom> {
    return (await this.post('/api/rooms')).body as OpenedRoom
  }

  async join(code: string, attempt = freshId(), name?: string): Promise<Joined> {
    const { status, body } = await this.post(`/api/rooms/${code}/join`, { attempt, name })
    if (status !== 201) throw new Error(`could not join: ${JSON.stringify(body)}`)
    return body as Joined
  }

  /** A page with this token, connected. */
  connect(code: string, token: string, was?: Phone, options: object = {}): Promise<Phone> {
    return Phone.connect(this.url, { code, token }, was, options)
  }

  /** A room with an instructor's page and a game in which `count` students play. */
  async play(count: number, network = { delayMs: [0, 0] as [number, number] }) {
    const room = await this.open()
    const desk = await this.connect(room.code, room.instructorToken)
    const seats = []
    for (let index = 0; index < count; index += 1) seats.push(await this.join(room.code))
    const phones = []
    for (const seat of seats) phones.push(await this.connect(room.code, seat.studentToken))
    await desk.ask(start(count, network))
    await Promise.all(phones.map((phone) => phone.until((events) => events.some(isSeating))))
    // The desk knows all of it too: whatever comes to it from now on is what the test does.
    const known = (type: string) => desk.types().filter((other) => other === type).length
    await desk.until(
      () => known('student.seated') === count && known('student.connected') === count,
    )
    return { room, desk, seats, phones }
  }
}

export function start(nodes: number, network: { delayMs: [number, number] }) {
  return {
    type: 'game.start',
    protocol: 'majority-vote',
    nodes,
    assistance: 'guided',
    values: ['blue', 'red'],
    network: { state: 'up', loss: 0, duplicate: 0, ...network },
  }
}

/** An act that sends one message. */
export function say(to: string, value = 'blue') {
  const body = { type: 'proposal', value }
  return { type: 'act', game: 'g1', action: { type: 'propose', value }, messages: [{ to, body }] }
}

function isSeating({ type }: { type: string }): boolean {
  return type === 'student.seated'
}

function bearer(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { authorization: `Bearer ${token}` }
}

let ids = 0
export function freshId(): string {
  return `fresh-id-${(ids += 1)}`
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
