import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  test as base,
} from '@playwright/test'
import { Desk } from './classroom/desk'
import { keepSockets } from './classroom/devtools'
import { Phone } from './classroom/phone'
import { builtServer, RealServer, resolverArg } from './classroom/real-server'
import { Screen } from './classroom/screen'
import { Watch } from './classroom/watch'
import { Wire } from './classroom/wire'

const names = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn', 'Gus', 'Hal', 'Ida']

const laptop: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
const beamer: BrowserContextOptions = { viewport: { width: 1920, height: 1080 } }
const pocket: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
}

/** A room with everything in it: the server that a school runs, and people who use its pages. */
export class Classroom {
  readonly server: RealServer
  readonly watch: Watch
  readonly #browser: Browser
  readonly #contexts: BrowserContext[] = []
  readonly #wires: Wire[] = []

  constructor(browser: Browser, server: RealServer) {
    this.#browser = browser
    this.server = server
    this.watch = new Watch(server.url)
  }

  /** A device of its own: it shares no storage with the others. */
  async device(name: string, options: BrowserContextOptions = laptop): Promise<BrowserContext> {
    const context = await this.#browser.newContext({
      reducedMotion: 'reduce',
      locale: 'en-US',
      ...options,
    })
    this.#contexts.push(context)
    this.watch.follow(context, name)
    await keepSockets(context)
    return context
  }

  /** The instructor opens a room at the laptop. `script` runs in each page before its own. */
  async openRoom(options: BrowserContextOptions = laptop, script = ''): Promise<Desk> {
    const context = await this.device('desk', options)
    await context.addInitScript(script)
    return Desk.open(await context.newPage(), this.server.url)
  }

  /** Another computer, which has nothing but the link to the projector. */
  async projector(desk: Desk, options: BrowserContextOptions = beamer): Promise<Screen> {
    const context = await this.device('projector', options)
    return Screen.open(await context.newPage(), await desk.projectorLink())
  }

  /** Somebody with a phone who is at the home page. */
  async visitor(): Promise<Phone> {
    const phone = await Phone.open(await this.device('visitor', pocket), this.server.url, 'Vera')
    await phone.goHome()
    return phone
  }

  /** A student who has scanned the code and has not come in yet. */
  async phone(
    name: string,
    { code }: Desk,
    options = pocket,
    wire?: Wire,
    script = '',
  ): Promise<Phone> {
    const origin = wire?.url ?? this.server.url
    const context = await this.device(name, options)
    await context.addInitScript(script)
    const phone = await Phone.open(context, origin, name)
    await phone.scan(code)
    return phone
  }

  /** So many students scan the code and join, one after the other, so that phone i plays node n(i+1). */
  async phones(count: number, desk: Desk, options = pocket): Promise<Phone[]> {
    const phones = await Promise.all(
      names.slice(0, count).map((name) => this.phone(name, desk, options)),
    )
    for (const phone of phones) await phone.join()
    return phones
  }

  /** The air between the server and a phone that joins through it. */
  async wire(): Promise<Wire> {
    const wire = await Wire.open(this.server.port)
    this.#wires.push(wire)
    this.watch.trust(wire.url)
    return wire
  }

  async leave(): Promise<void> {
    await Promise.all(this.#contexts.map((context) => context.close()))
    for (const wire of this.#wires) wire.close()
    await this.server.remove()
  }
}

interface Fixtures {
  /** What the server runs: this project, as it was built last. */
  readonly bundle: string
  readonly classroom: Classroom
}

export const test = base.extend<Fixtures>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), resolverArg] })
    },
    { scope: 'worker' },
  ],
  // A button that does not come is said at once, and not when the whole test has run out of time.
  actionTimeout: 20_000,
  bundle: builtServer,
  classroom: async ({ browser, bundle }, use) => {
    const classroom = new Classroom(browser, await RealServer.start(bundle))
    await use(classroom)
    await classroom.leave()
    expect.soft(classroom.server.complaints, 'what the server complains about').toBe('')
    expect.soft(classroom.watch.troubles, 'what the pages complain about').toEqual([])
  },
})

export { expect }
