import { gameId, nodeId, type RoomCode } from '../../shared/core/ids'
import { pick, type Random, whole } from '../../shared/core/random'
import type { Request } from '../../shared/room/command'
import type { ViewEvent } from '../../shared/room/view'
import type { JoinedRoom, OpenedRoom } from '../../shared/wire'
import { NotDone, post } from '../bench/post'
import { Person, play, student } from './person'
import { BadNetwork } from './proxy'
import { type Export, exportsFrom } from './witness'
import type { Site } from './site'

const nodes = 5
/** So long a network is away, in ms. */
const awayMs = 2_000
const hourMs = 3_600_000

interface Parts {
  readonly site: Site
  readonly networks: readonly BadNetwork[]
  readonly people: readonly Person[]
  readonly desk: Person
  readonly code: RoomCode
  readonly token: string
  readonly random: Random
}

/** A class at play, to which everything happens that can. */
export class Class {
  readonly #parts: Parts
  readonly #stops: (() => void)[] = []
  readonly #late: Person[] = []
  #games = 0
  #isOver = false
  cuts = 0

  private constructor(parts: Parts) {
    this.#parts = parts
  }

  static async gather(site: Site, random: Random): Promise<Class> {
    const networks = []
    while (networks.length < nodes + 2)
      networks.push(await BadNetwork.lay(() => site.way(random), random))
    const origin = `http://127.0.0.1:${site.way(random)}`
    const { code, instructorToken, projectorToken } = await patiently(() =>
      post<OpenedRoom>(origin, '/api/rooms', {}),
    )
    const [deskUrl = '', screenUrl = '', ...urls] = networks.map(({ url }) => url)
    const desk = new Person({
      ...{ url: deskUrl, code, token: instructorToken },
      who: { role: 'instructor' },
    })
    const screen = new Person({
      ...{ url: screenUrl, code, token: projectorToken },
      who: { role: 'projector' },
    })
    const people = [desk, screen]
    for (const url of urls) {
      const attempt = `attempt-${people.length}`
      const joined = await patiently(() =>
        post<JoinedRoom>(origin, `/api/rooms/${code}/join`, { attempt }),
      )
      people.push(
        new Person({ url, code, token: joined.studentToken, who: student(joined.student) }),
      )
    }
    return new Class({ site, networks, people, desk, code, token: instructorToken, random })
  }

  get code(): RoomCode {
    return this.#parts.code
  }

  get people(): readonly Person[] {
    return [...this.#parts.people, ...this.#late]
  }

  /** Plays one game after the other, with an instructor who disturbs them, until told to stop. */
  async playOn(): Promise<void> {
    const { desk, people, random } = this.#parts
    for (const [index, person] of people.slice(2).entries())
      this.#stops.push(play(person, nodeId(`n${index + 1}`), random))
    while (!this.#isOver) {
      await desk.send(startOfGame)
      this.#games += 1
      for (let deeds = 0; deeds < 25 && !this.#isOver; deeds += 1) {
        await pause(whole(random, 10, 120))
        await desk.send(this.#deed())
      }
      await desk.send({ type: 'game.end', game: this.#game() })
    }
  }

  /** Each network goes away by itself, again and again. */
  async loseNetworks(): Promise<void> {
    const { networks, people, random, site } = this.#parts
    const lose = async (network: BadNetwork, person: Person | undefined) => {
      while (!this.#isOver) {
        await pause(whole(random, 3_000, 9_000))
        if (this.#isOver) return
        network.goAway()
        person?.excuse()
        this.cuts += 1
        await pause(awayMs)
        network.comeBack()
        if (site.isThere) person?.expectBack()
      }
    }
    await Promise.all(networks.map((network, index) => lose(network, people[index])))
  }

  /** Now and then the disk is full for a moment, the clock jumps, or the lines to the database break. */
  async troubleServer(): Promise<void> {
    const { site, random } = this.#parts
    while (!this.#isOver) {
      await pause(whole(random, 400, 1_500))
      const kind = random()
      if (kind < 0.5) {
        site.setDisk('full')
        await pause(whole(random, 50, 400))
        site.setDisk('well')
      } else if (kind < 0.9) site.setClock(whole(random, -hourMs, hourMs))
      else await site.breakLines()
    }
  }

  /** While no server is there, nobody can be back. */
  excuseAll(): void {
    for (const person of this.people) person.excuse()
  }

  expectAll(): void {
    for (const [index, person] of this.people.entries())
      if (this.#parts.networks[index]?.isAway === false) person.expectBack()
  }

  /** Settles when somebody sees something happen in a game that had not happened before. */
  async untilPlayGoesOn(): Promise<void> {
    const watchers = this.people.slice(0, 2)
    const seen = () => Math.max(...watchers.map(({ events }) => events.filter(isOfGame).length))
    // What was on its way to a screen already is not counted.
    await pause(100)
    const known = seen()
    await until(() => seen() > known, 60_000, 'play did not go on')
  }

  /** Everybody hears the end. */
  async settle(): Promise<void> {
    const { site, networks, people } = this.#parts
    this.#isOver = true
    for (const stop of this.#stops) stop()
    site.setDisk('well')
    await pause(awayMs + 500)
    for (const network of networks) network.comeBack()
    await until(() => people.every(({ isOnline }) => isOnline), 60_000, 'not everybody came back')
  }

  /** When all is quiet: what each process gives for download, and a fresh desk at each, which stays. */
  async lookAgain(): Promise<Export[]> {
    const { site, code, token, desk } = this.#parts
    const exports: Export[] = []
    for (const { port } of site.machines) {
      const url = `http://127.0.0.1:${port}`
      const fresh = new Person({ url, code, token, who: { role: 'instructor' } })
      this.#late.push(fresh)
      exports.push(...(await exportsFrom(url, code, token)))
      // If it never has as much, the verdict says what is missing.
      await until(() => fresh.events.length >= desk.events.length, 10_000, '').catch(
        () => undefined,
      )
    }
    return exports
  }

  close(): void {
    for (const { connection } of this.people) connection.close()
    for (const network of this.#parts.networks) network.close()
  }

  #game() {
    return gameId(`g${this.#games}`)
  }

  #deed(): Request {
    const { random } = this.#parts
    const game = this.#game()
    const node = nodeId(`n${whole(random, 1, nodes)}`)
    const other = nodeId(`n${whole(random, 1, nodes)}`)
    const value = random() < 0.5 ? 'red' : 'blue'
    const links = [{ from: node, to: other }]
    const deeds: Request[] = [
      { type: 'request.make', game, node, kind: 'propose', value },
      { type: 'request.make', game, node, kind: 'query' },
      { type: 'node.crash', game, node },
      { type: 'node.recover', game, node, memory: 'kept' },
      { type: 'link.change', game, links, policy: { state: 'hold' } },
      { type: 'link.change', game, links, policy: { state: 'up' } },
      { type: 'partition.heal', game },
    ]
    return pick(random, deeds) ?? { type: 'partition.heal', game }
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

function isOfGame(event: ViewEvent): boolean {
  return event.game !== undefined
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

async function until(isSo: () => boolean, withinMs: number, otherwise: string): Promise<void> {
  const end = performance.now() + withinMs
  while (!isSo()) {
    if (performance.now() > end) throw new Error(otherwise)
    await pause(20)
  }
}

const mostTries = 10

/** As the pages and the people before them do it: who is told that it failed and to try again tries again. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask()
    } catch (error) {
      const isForNow = error instanceof NotDone && error.status === 503
      if (!isForNow || tries === mostTries) throw error
      await pause(300)
    }
  }
}
