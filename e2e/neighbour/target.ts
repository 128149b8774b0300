import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtServer } from '../classroom/real-server'

export interface TargetParts {
  /** Rooms that are there already; without it a new folder, which goes away with the server. */
  readonly folder?: string
  /** What its heap may take at most, in MB. */
  readonly heapMB?: number
  /** How many files and sockets it may have open (`ulimit -n`); as many as here without it. */
  readonly files?: number
  readonly settings?: Readonly<Record<string, string>>
}

const startWithinMs = 60_000
/** How often the memory is looked at where the system keeps no record of its peak, in ms. */
const lookEveryMs = 100

/**
 * The server that `npm run build` made, in a process of its own that can die. It trusts a proxy, so that whoever
 * asks says where they come from; all else is as it is for everybody.
 */
export class Target {
  readonly folder: string
  url = ''
  complaints = ''
  readonly #child: ChildProcess
  readonly #isOwnFolder: boolean
  readonly #looking: NodeJS.Timeout
  #output = ''
  #peakKB = 0

  private constructor({ folder, heapMB = 512, files, settings }: TargetParts) {
    this.#isOwnFolder = folder === undefined
    this.folder = folder ?? mkdtempSync(join(tmpdir(), 'show-of-hands-neighbour-'))
    const place = { PATH: process.env['PATH'], PORT: '0', HOST: '127.0.0.1', TRUST_PROXY: '1' }
    const node = [process.execPath, `--max-old-space-size=${heapMB}`, builtServer]
    const limit = files === undefined ? '' : `ulimit -n ${files} && `
    this.#child = spawn('sh', ['-c', `${limit}exec "$@"`, 'sh', ...node], {
      env: { ...place, DATA_DIR: this.folder, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child.stdout?.on('data', (chunk) => (this.#output += String(chunk)))
    this.#child.stderr?.on('data', (chunk) => (this.complaints += String(chunk)))
    this.#looking = setInterval(() => this.#look(), lookEveryMs)
  }

  /** Settles once it says its address; rejects when it ends instead. */
  static async start(parts: TargetParts = {}): Promise<Target> {
    const target = new Target(parts)
    const late = Date.now() + startWithinMs
    while (target.url === '') {
      if (target.fate !== null || Date.now() > late) {
        await target.remove()
        throw new Error(`the built server did not come up: ${target.fate}. ${target.complaints}`)
      }
      await new Promise((resolve) => setTimeout(resolve, 20))
      const address = /On this machine: +(\S+)\n/.exec(target.#output)?.[1] ?? ''
      target.url = address.replace('localhost', '127.0.0.1')
    }
    return target
  }

  /** How it ended; null while it lives. */
  get fate(): string | null {
    const { exitCode, signalCode } = this.#child
    return exitCode === null && signalCode === null ? null : `${exitCode ?? signalCode}`
  }

  /** The most memory that it has ever had, in units of 1,000,000 bytes. */
  get peakMB(): number {
    this.#look()
    return Math.round((this.#peakKB * 1_024) / 1e6)
  }

  /** Stops it as Ctrl-C does. */
  async stop(): Promise<void> {
    this.#look()
    clearInterval(this.#looking)
    if (this.fate !== null) return
    const gone = once(this.#child, 'exit')
    this.#child.kill('SIGTERM')
    await gone
  }

  async remove(): Promise<void> {
    await this.stop()
    if (this.#isOwnFolder) rmSync(this.folder, { recursive: true, force: true })
  }

  #look(): void {
    if (this.fate === null && this.#child.pid !== undefined)
      this.#peakKB = Math.max(this.#peakKB, peakOf(this.#child.pid))
  }
}

/** In units of 1,024 bytes: the peak where the system keeps it, else what it has now. */
function peakOf(pid: number): number {
  try {
    const status = `/proc/${pid}/status`
    if (existsSync(status))
      return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0)
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]))
  } catch {
    // It has just ended.
    return 0
  }
}
