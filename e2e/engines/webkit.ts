import { need } from './programs'
import { Program } from './processes'
import { Proxy } from './proxy'
import type { Engine, Size, Tab } from './tab'
import { DrivenTab } from './webdriver'

/** Tells what the pages write to their console. */
const loud = '--enable-write-console-messages-to-stdout=true'

type Start = (proxy: string, size: Size) => Promise<DrivenTab>

/** A WebKit: every page is a process of its own, which finds the classroom through a proxy. */
class WebKit implements Engine {
  readonly name: string
  readonly #start: Start
  readonly #proxy: Proxy
  readonly #tabs: DrivenTab[] = []
  readonly #stop: () => Promise<void>

  constructor(name: string, proxy: Proxy, start: Start, stop = () => Promise.resolve()) {
    this.name = name
    this.#proxy = proxy
    this.#start = start
    this.#stop = stop
  }

  get complaints(): readonly string[] {
    const strangers = this.#proxy.strangers.map((url) => `asks a third party: ${url}`)
    return [...this.#tabs.flatMap(({ complaints }) => complaints), ...strangers]
  }

  async open(size: Size): Promise<Tab> {
    const tab = await this.#start(this.#proxy.address, size)
    this.#tabs.push(tab)
    return tab
  }

  async stop(): Promise<void> {
    await Promise.all(this.#tabs.map((tab) => tab.close()))
    this.#proxy.close()
    await this.#stop()
  }
}

/** The newest: of the age of Safari 26. */
export async function startWebKitGtk(): Promise<Engine> {
  const screen = new Program(need('Xvfb'), () => [
    ...['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'],
  ])
  const display = await screen.says(/^(\d+)\s/m)
  const args = ['--automation', '--javascript-can-open-windows-automatically=true', loud]
  const options = { binary: need('MiniBrowser'), args }
  const start: Start = async (proxy, size) => {
    const tab = await DrivenTab.start({
      ...{ driver: need('WebKitWebDriver'), name: 'WebKitGTK' },
      capabilities: { proxy: through(proxy), 'webkitgtk:browserOptions': options },
      environment: { DISPLAY: `:${display}` },
    })
    await tab.intoOwnWindow(size)
    return tab
  }
  return new WebKit('WebKitGTK', await Proxy.open(), start, () => screen.stop())
}

/** An old one: of the age of Safari 16.0. Its window is 800 by 600, and nothing else. */
export async function startWpe(): Promise<Engine> {
  const args = ['--automation', '--platform=headless', loud]
  const start: Start = (proxy) =>
    DrivenTab.start({
      ...{ driver: need('WPEWebDriver'), name: 'WPE' },
      capabilities: {
        proxy: through(proxy),
        'wpe:browserOptions': { binary: need('cog'), args },
      },
    })
  return new WebKit('WPE', await Proxy.open(), start)
}

function through(proxy: string) {
  return { proxyType: 'manual', httpProxy: proxy }
}
