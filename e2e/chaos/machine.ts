import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Order } from './server'

/** The machine that the server runs on: it can be switched off at any moment, and on again. */
export class Machine {
  readonly port: number
  readonly folder: string
  #child: ChildProcess | null = null

  private constructor(port: number, folder: string) {
    this.port = port
    this.folder = folder
  }

  static async build(folder: string): Promise<Machine> {
    return new Machine(await freePort(), folder)
  }

  async on(): Promise<void> {
    const child = fork(join(import.meta.dirname, 'server.ts'), {
      execArgv: ['--import', 'tsx'],
      env: {
        ...process.env,
        PORT: String(this.port),
        HOST: '127.0.0.1',
        DATA_DIR: this.folder,
        DATABASE_URL: '',
        RATE_FACTOR: '1000',
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const [said] = await Promise.race([once(child, 'message'), once(child, 'exit')])
    if (said !== 'open') throw new Error(`the server did not start: ${String(said)}`)
    this.#child = child
  }

  get isOn(): boolean {
    return this.#child !== null
  }

  /** kill -9. */
  async off(): Promise<void> {
    await this.#end('SIGKILL')
  }

  /** Writes all, and closes. */
  async shutDown(): Promise<void> {
    await this.#end('SIGTERM')
  }

  tell(order: Order): void {
    this.#child?.send(order)
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child
    this.#child = null
    if (child === null || child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('there is no free port')
  return address.port
}
