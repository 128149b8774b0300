import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Order } from './server'

/** The lines to a database may break just while a server starts. */
const startsAtMost = 5

/** The machine that a server runs on: it can be switched off at any moment, and on again, or stand still. */
export class Machine {
  readonly port: number
  readonly #settings: Readonly<Record<string, string>>
  #child: ChildProcess | null = null
  #isFrozen = false

  private constructor(port: number, settings: Readonly<Record<string, string>>) {
    this.port = port
    this.#settings = settings
  }

  /** `settings` say where its rooms are kept. */
  static async build(settings: Readonly<Record<string, string>>): Promise<Machine> {
    return new Machine(await freePort(), settings)
  }

  /** `clockMs`: how wrong its clock is. Whatever looks after a server starts one again whose start failed. */
  async on(clockMs: number): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#start(clockMs)
      } catch (error) {
        if (attempt === startsAtMost) throw error
      }
    }
  }

  async #start(clockMs: number): Promise<void> {
    const child = fork(join(import.meta.dirname, 'server.ts'), {
      execArgv: ['--import', 'tsx'],
      env: {
        ...process.env,
        PORT: String(this.port),
        HOST: '127.0.0.1',
        RATE_FACTOR: '1000',
        ...this.#settings,
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    child.send({ clockMs } satisfies Order)
    const [said] = await Promise.race([once(child, 'message'), once(child, 'exit')])
    if (said !== 'open') throw new Error(`the server did not start: ${String(said)}`)
    this.#child = child
  }

  /** Whether it answers whoever connects. */
  get isThere(): boolean {
    return this.#child !== null && !this.#isFrozen
  }

  /** kill -9. */
  async off(): Promise<void> {
    await this.#end('SIGKILL')
  }

  /** It does nothing from now on, and closes nothing. */
  freeze(): void {
    this.#isFrozen = true
    this.#child?.kill('SIGSTOP')
  }

  thaw(): void {
    this.#isFrozen = false
    this.#child?.kill('SIGCONT')
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
