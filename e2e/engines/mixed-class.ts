import { type Browser, expect, test as base } from '@playwright/test'
import { RealServer, resolverArg } from '../classroom/real-server'
import { chromiumEngine } from './chromium'
import { startFirefox } from './firefox'
import { Person } from './person'
import { type EngineName, leftOut, missingEngines } from './programs'
import type { Engine, Size } from './tab'
import { startWebKitGtk, startWpe } from './webkit'

export type AnyEngine = EngineName | 'Chromium'

export const laptop: Size = { width: 1440, height: 900 }
export const beamer: Size = { width: 1920, height: 1080 }
export const pocket: Size = { width: 390, height: 844 }

/** The engines, each started when somebody first wants it. */
export class Engines {
  readonly #starts: Readonly<Record<AnyEngine, () => Promise<Engine>>>
  readonly #running = new Map<AnyEngine, Promise<Engine>>()

  constructor(browser: Browser) {
    this.#starts = {
      Chromium: () => Promise.resolve(chromiumEngine(browser)),
      Firefox: startFirefox,
      WebKitGTK: startWebKitGtk,
      WPE: startWpe,
    }
  }

  start(name: AnyEngine): Promise<Engine> {
    const engine = this.#running.get(name) ?? this.#starts[name]()
    this.#running.set(name, engine)
    return engine
  }

  async complaints(): Promise<readonly string[]> {
    const engines = await Promise.all(this.#running.values())
    return engines.flatMap(({ name, complaints }) => complaints.map((one) => `${name}: ${one}`))
  }

  async stop(): Promise<void> {
    const engines = await Promise.all(this.#running.values())
    await Promise.all(engines.map((engine) => engine.stop()))
  }
}

/** A room whose people have come with different browsers. */
export class MixedClass {
  readonly server: RealServer
  readonly #engines: Engines
  readonly #people: Person[] = []
  /** What was complained about in other rooms. */
  readonly #before: readonly string[]

  private constructor(server: RealServer, engines: Engines, before: readonly string[]) {
    this.server = server
    this.#engines = engines
    this.#before = before
  }

  static async open(engines: Engines): Promise<MixedClass> {
    return new MixedClass(await RealServer.start(), engines, await engines.complaints())
  }

  /** What the engines complained about since the room was opened, as far as they tell. */
  async complaints(): Promise<readonly string[]> {
    const all = await this.#engines.complaints()
    return all.filter((one) => !this.#before.includes(one))
  }

  async person(who: string, engine: AnyEngine, size: Size = pocket): Promise<Person> {
    const running = await this.#engines.start(engine)
    const person = new Person(await running.open(size), who)
    this.#people.push(person)
    return person
  }

  async leave(): Promise<void> {
    await Promise.all(this.#people.map(({ tab }) => tab.close()))
    await this.server.remove()
  }
}

interface Fixtures {
  readonly room: MixedClass
}

export const test = base.extend<Fixtures, { readonly engines: Engines }>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), resolverArg] })
    },
    { scope: 'worker' },
  ],
  engines: [
    async ({ browser }, use) => {
      const engines = new Engines(browser)
      await use(engines)
      await engines.stop()
    },
    { scope: 'worker' },
  ],
  room: async ({ engines }, use, info) => {
    // Said aloud before the tests, too (see run.mjs), and counted in the closing line as skipped.
    info.skip(missingEngines().length > 0, leftOut() ?? '')
    const room = await MixedClass.open(engines)
    await use(room)
    await room.leave()
    expect.soft(room.server.complaints, 'what the server complains about').toBe('')
  },
})

export { expect }
