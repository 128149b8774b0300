import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The bundle that `npm run build` makes, which is what a school runs. */
export const builtServer = join(import.meta.dirname, '../../dist/server/main.js')

/**
 * Phones reach a classroom's server by an address that is not their own machine's, over plain http. A
 * browser gives such pages less than it gives to localhost, so the tests use a name of that kind, too.
 */
export const host = 'classroom.test'
/** Makes a browser find the name above. */
export const resolverArg = `--host-resolver-rules=MAP ${host} 127.0.0.1`

const startWithinMs = 60_000

/** The built server as a process of its own, with a port and a data folder that nobody else has. */
export class RealServer {
  readonly port: number
  readonly dataDir: string
  readonly url: string
  readonly #bundle: string
  readonly #more: NodeJS.ProcessEnv
  #process: ChildProcess | null = null
  #complaints = ''

  private constructor(port: number, bundle: string, more: NodeJS.ProcessEnv) {
    this.port = port
    this.#more = more
    this.#bundle = bundle
    this.dataDir = mkdtempSync(join(tmpdir(), 'show-of-hands-room-'))
    this.url = `http://${host}:${port}`
  }

  static async start(bundle = builtServer, more: NodeJS.ProcessEnv = {}): Promise<RealServer> {
    const server = new RealServer(await freePort(), bundle, more)
    await server.start()
    return server
  }

  /** Resolves when it answers. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [this.#bundle], {
      env: this.environment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    child.stderr.on('data', (chunk) => (this.#complaints += String(chunk)))
    this.#process = child
    const until = Date.now() + startWithinMs
    while (!(await this.#answers())) {
      if (child.exitCode !== null || Date.now() > until)
        throw new Error(`The server did not start. Is it built? It said:\n${this.#complaints}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  environment(): NodeJS.ProcessEnv {
    return {
      PATH: process.env.PATH,
      PORT: String(this.port),
      HOST: '127.0.0.1',
      DATA_DIR: this.dataDir,
      PUBLIC_URL: this.url,
      ...this.#more,
    }
  }

  /** kill -9: it has no time to write anything. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL')
  }

  /** As Ctrl-C does. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM')
  }

  /** Stops it for good: its rooms are gone. */
  async remove(): Promise<void> {
    await this.stop()
    rmSync(this.dataDir, { recursive: true, force: true })
  }

  /** All that it wrote as a warning or worse. */
  get complaints(): string {
    return this.#complaints
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process
    this.#process = null
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }

  async #answers(): Promise<boolean> {
    const response = await fetch(`http://127.0.0.1:${this.port}/healthz`).catch(() => null)
    return response?.ok ?? false
  }
}

/** A port that was free a moment ago: a server that comes back has to have the same one again. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}
