import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PostgresStore } from '../../server/store/postgres/postgres-store'
import { SqliteStore } from '../../server/store/sqlite-store'
import type { Store } from '../../server/store/store'
import { TestPostgres } from '../../server/testing/postgres'
import { type Mishap, mishaps, PostgresProxy } from '../../server/testing/postgres-proxy'
import type { RoomCode } from '../../shared/core/ids'
import { pick, type Random } from '../../shared/core/random'
import type { Event } from '../../shared/room/event'
import { Machine } from './machine'
import type { Order } from './server'

/** Of a hundred appends so many meet a mishap between their server and its database. */
const mishapsInHundred = 8

/** Where rooms are kept, outside of the processes that may die. */
interface Keep {
  readonly settings: Readonly<Record<string, string>>
  open(): Store | Promise<Store>
  /** All lines to it break; nothing where there are none. */
  breakLines(): Promise<void>
  /** How many appends have met a mishap; from then on none does. */
  calm(): number
  remove(): Promise<void>
}

/** One process on a disk, or several on a database; a load balancer leads to one that answers. */
export class Site {
  readonly machines: readonly Machine[]
  readonly #keep: Keep
  #clockMs = 0

  private constructor(machines: readonly Machine[], keep: Keep) {
    this.machines = machines
    this.#keep = keep
  }

  /** `random`: when a reply of a database is lost. */
  static async open(place: 'disk' | 'database', processes: number, random: Random): Promise<Site> {
    const keep = place === 'disk' ? diskKeep() : await databaseKeep(random)
    const machines = []
    while (machines.length < processes) machines.push(await Machine.build(keep.settings))
    const site = new Site(machines, keep)
    await Promise.all(machines.map((machine) => site.start(machine)))
    return site
  }

  start(machine: Machine): Promise<void> {
    return machine.on(this.#clockMs)
  }

  /** Where the load balancer leads to; null while nobody answers. */
  way(random: Random): number | null {
    const there = this.machines.filter(({ isThere }) => isThere)
    return pick(random, there)?.port ?? null
  }

  get isThere(): boolean {
    return this.machines.some(({ isThere }) => isThere)
  }

  setDisk(disk: 'full' | 'well'): void {
    this.#tell({ disk })
  }

  setClock(clockMs: number): void {
    this.#clockMs = clockMs
    this.#tell({ clockMs })
  }

  breakLines(): Promise<void> {
    return this.#keep.breakLines()
  }

  /** No more replies are lost; gives how many were. */
  calm(): number {
    return this.#keep.calm()
  }

  /** Once everybody has written all. */
  async shutDown(): Promise<void> {
    await Promise.all(this.machines.map((machine) => machine.shutDown()))
  }

  /** What has been kept of a room. */
  async logOf(code: RoomCode): Promise<readonly Event[]> {
    const store = await this.#keep.open()
    const log = (await store.load(code)) ?? []
    await store.close()
    return log
  }

  /** Whatever is left: nothing of it stays. */
  async remove(): Promise<void> {
    await Promise.all(this.machines.map((machine) => machine.off()))
    await this.#keep.remove()
  }

  #tell(order: Order): void {
    for (const machine of this.machines) machine.tell(order)
  }
}

function diskKeep(): Keep {
  const folder = mkdtempSync(join(tmpdir(), 'show-of-hands-chaos-'))
  return {
    settings: { DATA_DIR: folder, DATABASE_URL: '' },
    open: () => new SqliteStore(folder),
    breakLines: () => Promise.resolve(),
    calm: () => 0,
    remove: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  }
}

async function databaseKeep(random: Random): Promise<Keep> {
  const postgres = new TestPostgres()
  await postgres.start()
  const url = await postgres.database()
  let isCalm = false
  const next = (): Mishap | null =>
    !isCalm && random() < mishapsInHundred / 100 ? (pick(random, mishaps) ?? null) : null
  const proxy = await PostgresProxy.lay(postgres.socket, next)
  return {
    settings: { DATABASE_URL: TestPostgres.by(proxy.port, url) },
    open: () => PostgresStore.open(url, () => undefined),
    breakLines: () =>
      postgres.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where backend_type = 'client backend' and pid <> pg_backend_pid()`,
      ),
    calm: () => {
      isCalm = true
      return proxy.count
    },
    remove: () => {
      proxy.close()
      return postgres.stop()
    },
  }
}
