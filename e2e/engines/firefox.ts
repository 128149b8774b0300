import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { host } from '../classroom/real-server'
import { Bidi } from './bidi'
import { Program } from './processes'
import { need } from './programs'
import type { Engine, InPage, Json, Size, Tab } from './tab'

/** Quiet, in English, and it finds the classroom's server by its name. */
const preferences = {
  'network.dns.localDomains': host,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'services.settings.server': 'data:,',
  'browser.translations.enable': false,
  'intl.locale.requested': 'en-US',
  'intl.accept_languages': 'en-US',
  'ui.prefersReducedMotion': 1,
} as const

interface Entry {
  readonly level: string
  readonly text: string | null
}

/** Firefox: one process, in which every page has a container and a window of its own. */
export async function startFirefox(): Promise<Engine> {
  const program = new Program(need('firefox'), (home) => [
    ...['--headless', '--no-remote', '--profile', profileIn(home)],
    ...['--remote-debugging-port', '0'],
  ])
  const complaints: string[] = []
  const url = await program.says(/WebDriver BiDi listening on (ws:\/\/\S+)/)
  const line = await Bidi.open(`${url}/session`, (method, params) => {
    const { level, text } = params as Entry
    if (method === 'log.entryAdded' && /^(error|warn)/.test(level)) complaints.push(text ?? level)
  })
  const session = await line.send('session.new', { capabilities: {} })
  const { browserVersion } = (
    session as { readonly capabilities: { readonly browserVersion: string } }
  ).capabilities
  await line.send('session.subscribe', { events: ['log.entryAdded'] })
  const name = `Firefox ${browserVersion}`
  return {
    name,
    complaints,
    open: (size) => FirefoxTab.open(line, name, size),
    async stop() {
      line.close()
      await program.stop()
    },
  }
}

function profileIn(home: string): string {
  const folder = join(home, 'profile')
  mkdirSync(folder)
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  )
  writeFileSync(join(folder, 'user.js'), lines.join(''))
  return folder
}

type Result =
  | {
      readonly type: 'success'
      readonly result: { readonly value?: string; readonly sharedId?: string }
    }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } }

class FirefoxTab implements Tab {
  readonly engine: string
  readonly #line: Bidi
  readonly #context: string

  private constructor(line: Bidi, engine: string, context: string) {
    this.#line = line
    this.engine = engine
    this.#context = context
  }

  static async open(line: Bidi, engine: string, size: Size): Promise<FirefoxTab> {
    const { userContext } = (await line.send('browser.createUserContext', {})) as {
      readonly userContext: string
    }
    const { context } = (await line.send('browsingContext.create', {
      ...{ type: 'window', userContext },
    })) as { readonly context: string }
    const tab = new FirefoxTab(line, engine, context)
    await tab.resize(size.width, size.height)
    return tab
  }

  async goto(url: string): Promise<void> {
    await this.#send('browsingContext.navigate', { url, wait: 'complete' })
  }

  async reload(): Promise<void> {
    await this.#send('browsingContext.reload', { wait: 'complete' })
  }

  async run<A extends readonly Json[], R>(fn: InPage<A, R>, ...args: A): Promise<R> {
    const { value } = await this.#call(
      `async () => JSON.stringify(await (${String(fn)})(...${JSON.stringify(args)}))`,
    )
    return (value === undefined ? undefined : JSON.parse(value)) as R
  }

  async press<A extends readonly Json[]>(
    find: InPage<A, Element | null>,
    ...args: A
  ): Promise<boolean> {
    const { sharedId } = await this.#call(`() => {
      const element = (${String(find)})(...${JSON.stringify(args)})
      element?.scrollIntoView({ block: 'center' })
      return element
    }`)
    if (sharedId === undefined) return false
    const origin = { type: 'element', element: { sharedId } }
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]
    await this.#act({ type: 'pointer', id: 'mouse', actions })
    return true
  }

  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ])
    await this.#act({ type: 'key', id: 'keys', actions })
  }

  async shot(): Promise<Buffer> {
    const { data } = (await this.#send('browsingContext.captureScreenshot', {})) as {
      readonly data: string
    }
    return Buffer.from(data, 'base64')
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#send('browsingContext.setViewport', { viewport: { width, height } })
  }

  async close(): Promise<void> {
    await this.#send('browsingContext.close', {})
  }

  async #act(source: object): Promise<void> {
    await this.#send('input.performActions', { actions: [source] })
  }

  async #call(functionDeclaration: string) {
    const answer = (await this.#line.send('script.callFunction', {
      ...{ functionDeclaration, target: { context: this.#context } },
      ...{ awaitPromise: true, resultOwnership: 'none' },
    })) as Result
    if (answer.type === 'exception')
      throw new Error(`${this.engine}: ${answer.exceptionDetails.text}`)
    return answer.result
  }

  #send(method: string, params: object): Promise<unknown> {
    return this.#line.send(method, { context: this.#context, ...params })
  }
}
