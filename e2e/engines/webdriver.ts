import { freePort } from '../classroom/real-server'
import { Program } from './processes'
import type { InPage, Json, Size, Tab } from './tab'

type Found = Readonly<Record<string, string>>

interface Start {
  /** The program that listens. */
  readonly driver: string
  /** Of the engine. */
  readonly name: string
  /** What the browser is started with. */
  readonly capabilities: Readonly<Record<string, unknown>>
  readonly environment?: Readonly<Record<string, string>>
}

/** A browser behind a W3C WebDriver: one session, one process, one page. */
export class DrivenTab implements Tab {
  readonly #program: Program
  readonly #origin: string
  #session = ''
  engine = ''

  private constructor(program: Program, port: number) {
    this.#program = program
    this.#origin = `http://127.0.0.1:${port}`
  }

  static async start({ driver, name, capabilities, environment = {} }: Start): Promise<DrivenTab> {
    const port = await freePort()
    const tab = new DrivenTab(new Program(driver, () => [`--port=${port}`], environment), port)
    await tab.#listens()
    const session = await tab.#ask('POST', '/session', {
      capabilities: { alwaysMatch: capabilities },
    })
    const { sessionId, capabilities: found } = session as {
      readonly sessionId: string
      readonly capabilities: { readonly browserVersion: string }
    }
    tab.#session = `/session/${sessionId}`
    tab.engine = `${name} ${found.browserVersion}`
    return tab
  }

  /** What the pages wrote to the console as an error. */
  get complaints(): readonly string[] {
    return this.#program.said.split('\n').filter((line) => /^CONSOLE (JS )?(ERROR|WARN)/.test(line))
  }

  /** Goes on in a window that the page opens, which has nothing around the page. */
  async intoOwnWindow({ width, height }: Size): Promise<void> {
    await this.#post('/execute/sync', {
      script: `window.open('about:blank', '', 'width=${width},height=${height}')`,
      args: [],
    })
    const [first, own] = (await this.#ask('GET', `${this.#session}/window/handles`)) as string[]
    if (own === undefined || first === undefined) throw new Error('no window has opened')
    await this.#post('/window', { handle: own })
    // The size that was asked for holds for some windows, and not for all.
    await this.resize(width, height)
  }

  async goto(url: string): Promise<void> {
    await this.#post('/url', { url })
  }

  async reload(): Promise<void> {
    await this.#post('/refresh', {})
  }

  async run<A extends readonly Json[], R>(fn: InPage<A, R>, ...args: A): Promise<R> {
    return (await this.#execute(fn, args)) as R
  }

  async press<A extends readonly Json[]>(
    find: InPage<A, Element | null>,
    ...args: A
  ): Promise<boolean> {
    const found = (await this.#execute(find, args)) as Found | null
    const [id] = Object.values(found ?? {})
    if (id === undefined) return false
    // Away from what lies over the upper and the lower end of a page.
    await this.#post('/execute/sync', {
      script: "arguments[0].scrollIntoView({ block: 'center' })",
      args: [found],
    })
    await this.#post(`/element/${id}/click`, {})
    return true
  }

  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ])
    await this.#post('/actions', { actions: [{ type: 'key', id: 'keys', actions }] })
  }

  async shot(): Promise<Buffer> {
    return Buffer.from(String(await this.#ask('GET', `${this.#session}/screenshot`)), 'base64')
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#post('/window/rect', { x: 0, y: 0, width, height })
  }

  async close(): Promise<void> {
    await this.#ask('DELETE', this.#session).catch(() => null)
    await this.#program.stop()
  }

  #execute<A extends readonly Json[]>(fn: InPage<A, unknown>, args: A): Promise<unknown> {
    return this.#post('/execute/sync', { script: `return (${String(fn)})(...arguments)`, args })
  }

  #post(path: string, body: object): Promise<unknown> {
    return this.#ask('POST', this.#session + path, body)
  }

  async #ask(method: string, path: string, body?: object): Promise<unknown> {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
    const response = await fetch(this.#origin + path, init)
    const { value } = (await response.json()) as { readonly value: unknown }
    if (!response.ok)
      throw new Error(
        `${this.engine} ${method} ${path}: ${JSON.stringify(value)}\n${this.#program.said.slice(-1000)}`,
      )
    return value
  }

  async #listens(): Promise<void> {
    while (!(await this.#ask('GET', '/status').then(Boolean, () => false)))
      await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
