import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SqliteStore } from '../../server/store/sqlite-store'
import { gameId, nodeId, type RoomCode } from '../../shared/core/ids'
import { pick, type Random, seeded, whole } from '../../shared/core/random'
import type { Request } from '../../shared/room/command'
import type { JoinedRoom, OpenedRoom } from '../../shared/wire'
import { Machine } from './machine'
import { Person, play, student } from './person'
import { BadNetwork } from './proxy'
import { judge, type Verdict } from './verdict'

export interface Chaos extends Verdict {
  readonly kills: number
  readonly cuts: number
  /** How long people took to be back, in ms, once there was a server and a network. */
  readonly backMs: { readonly p50: number; readonly p99: number; readonly max: number }
}

const nodes = 5
/** The server lives so long between two kills, in ms. */
const lifeMs = [500, 4_000] as const
/** So long a network is away, in ms. */
const awayMs = 2_000
const hourMs = 3_600_000

/** A class at play, to which everything happens that can. */
class Class {
  readonly machine: Machine
  readonly networks: readonly BadNetwork[]
  readonly people: readonly Person[]
  readonly desk: Person
  readonly code: RoomCode
  readonly random: Random
  readonly #stops: (() => void)[] = []
  #games = 0
  #isOver = false
  cuts = 0

  private constructor(parts: Pick<Class, 'machine' | 'networks' | 'people' | 'code' | 'random'>) {
    this.machine = parts.machine
    this.networks = parts.networks
    this.people = parts.people
    this.code = parts.code
    this.random = parts.random
    const desk = parts.people[0]
    if (!desk) throw new Error('a class has an instructor')
    this.desk = desk
  }

  static async gather(folder: string, random: Random): Promise<Class> {
    const machine = await Machine.build(folder)
    await machine.on()
    const networks = await Promise.all(
      Array.from({ length: nodes + 2 }, () => BadNetwork.lay(machine.port, random)),
    )
    const origin = `http://127.0.0.1:${machine.port}`
    const room = await post<OpenedRoom>(`${origin}/api/rooms`, {})
    const urls = networks.map(({ url }) => url)
    const { code } = room
    const people = [
      new Person({
        url: urls[0] ?? '',
        code,
        token: room.instructorToken,
        who: { role: 'instructor' },
      }),
      new Person({
        url: urls[1] ?? '',
        code,
        token: room.projectorToken,
        who: { role: 'projector' },
      }),
    ]
    for (const url of urls.slice(2)) {
      const attempt = `attempt-${people.length}`
      const joined = await post<JoinedRoom>(`${origin}/api/rooms/${code}/join`, { attempt })
      people.push(
        new Person({ url, code, token: joined.studentToken, who: student(joined.student) }),
      )
    }
    return new Class({ machine, networks, people, code, random })
  }

  /** Plays one game after the other, with an instructor who disturbs them, until told to stop. */
  async playOn(): Promise<void> {
    for (const [index, person] of this.people.slice(2).entries())
      this.#stops.push(play(person, nodeId(`n${index + 1}`), this.random))
    while (!this.#isOver) {
      await this.desk.send(startOfGame)
      this.#games += 1
      for (let deeds = 0; deeds < 25 && !this.#isOver; deeds += 1) {
        await pause(whole(this.random, 10, 120))
        await this.desk.send(this.#deed())
      }
      await this.desk.send({ type: 'game.end', game: this.#game() })
    }
  }

  /** Each network goes away by itself, again and again. */
  async loseNetworks(): Promise<void> {
    await Promise.all(
      this.networks.map(async (network, index) => {
        while (!this.#isOver) {
          await pause(whole(this.random, 3_000, 9_000))
          if (this.#isOver) return
          network.goAway()
          this.people[index]?.excuse()
          this.cuts += 1
          await pause(awayMs)
          network.comeBack()
          if (this.machine.isOn) this.people[index]?.expectBack()
        }
      }),
    )
  }

  /** Now and then the disk is full for a moment, or the clock jumps. */
  async troubleServer(): Promise<void> {
    while (!this.#isOver) {
      await pause(whole(this.random, 400, 1_500))
      if (this.random() < 0.5) {
        this.machine.tell({ disk: 'full' })
        await pause(whole(this.random, 50, 400))
        this.machine.tell({ disk: 'well' })
      } else this.machine.tell({ clockMs: whole(this.random, -hourMs, hourMs) })
    }
  }

  async kill(): Promise<void> {
    await pause(whole(this.random, ...lifeMs))
    await this.machine.off()
    for (const person of this.people) person.excuse()
    await pause(whole(this.random, 0, 300))
    await this.machine.on()
    for (const [index, person] of this.people.entries())
      if (this.networks[index]?.isAway === false) person.expectBack()
  }

  /** Everybody hears the end. */
  async settle(): Promise<void> {
    this.#isOver = true
    for (const stop of this.#stops) stop()
    this.machine.tell({ disk: 'well' })
    await pause(awayMs + 500)
    for (const network of this.networks) network.comeBack()
    await until(() => this.people.every((person) => person.isOnline), 30_000)
  }

  async close(): Promise<void> {
    for (const person of this.people) person.connection.close()
    for (const network of this.networks) network.close()
    await this.machine.shutDown()
  }

  #game() {
    return gameId(`g${this.#games}`)
  }

  #deed(): Request {
    const game = this.#game()
    const node = nodeId(`n${whole(this.random, 1, nodes)}`)
    const other = nodeId(`n${whole(this.random, 1, nodes)}`)
    const deeds: Request[] = [
      {
        type: 'request.make',
        game,
        node,
        kind: 'propose',
        value: this.random() < 0.5 ? 'red' : 'blue',
      },
      { type: 'request.make', game, node, kind: 'query' },
      { type: 'node.crash', game, node },
      { type: 'node.recover', game, node, memory: 'kept' },
      { type: 'link.change', game, links: [{ from: node, to: other }], policy: { state: 'hold' } },
      { type: 'link.change', game, links: [{ from: node, to: other }], policy: { state: 'up' } },
      { type: 'partition.heal', game },
    ]
    return pick(this.random, deeds) ?? { type: 'partition.heal', game }
  }
}

const startOfGame: Request = {
  type: 'game.start',
  protocol: 'paxos',
  nodes,
  assistance: 'guided',
  values: ['red', 'blue'],
  network: { state: 'up', delayMs: [20, 300], loss: 0.05, duplicate: 0.1 },
}

/** Plays while the server is killed so many times, and says what is left of it. */
export async function chaos(
  kills: number,
  seed: number,
  onKill: (count: number) => void,
): Promise<Chaos> {
  pretendPage()
  const folder = mkdtempSync(join(tmpdir(), 'show-of-hands-chaos-'))
  try {
    const room = await Class.gather(folder, seeded(seed))
    const playing = [room.playOn(), room.loseNetworks(), room.troubleServer()]
    for (let count = 1; count <= kills; count += 1) {
      await room.kill()
      onKill(count)
    }
    await room.settle()
    await Promise.all(playing)
    await pause(1_500)
    await room.close()
    const store = new SqliteStore(folder, () => undefined)
    const log = (await store.load(room.code)) ?? []
    await store.close()
    const back = room.people.flatMap(({ backMs }) => backMs).sort((a, b) => a - b)
    return { kills, cuts: room.cuts, ...judge(room.code, log, room.people), backMs: spread(back) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function spread(sorted: readonly number[]) {
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return { p50: at(0.5), p99: at(0.99), max: at(1) }
}

/** A page's connection listens to its window; here is none. */
function pretendPage(): void {
  const page = new EventTarget()
  Object.assign(globalThis, {
    document: Object.assign(page, { visibilityState: 'visible' }),
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  })
}

async function post<T>(url: string, body: object): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as T
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

async function until(isSo: () => boolean, withinMs: number): Promise<void> {
  const end = performance.now() + withinMs
  while (!isSo()) {
    if (performance.now() > end) throw new Error('not everybody came back')
    await pause(20)
  }
}
