import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { Api } from './classroom'

const root = join(import.meta.dirname, '../..')
/** What `npm run build` makes of the server. */
export const builtServer = join(root, 'dist/server/main.js')

/** A server in a process of its own, as `npm start` runs it. */
export class ChildServer {
  readonly #child: ChildProcess
  output = ''
  errors = ''

  /** `handles`: most files and connections that it may have open; then it is the built server, which reads fewer. */
  constructor(env: Record<string, string>, handles?: number) {
    const [command = '', ...words] =
      handles === undefined
        ? [process.execPath, '--import', 'tsx', 'server/main.ts']
        : ['sh', '-c', `ulimit -n ${handles} && exec "$@"`, 'sh', process.execPath, builtServer]
    this.#child = spawn(command, words, {
      cwd: root,
      env: { ...process.env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child.stdout?.on('data', (chunk) => (this.output += String(chunk)))
    this.#child.stderr?.on('data', (chunk) => (this.errors += String(chunk)))
    onTestFinished(() => void this.#child.kill('SIGKILL'))
  }

  /** Settles when it listens. */
  async ready(): Promise<Api> {
    while (!this.#address) {
      if (this.#child.exitCode !== null) throw new Error(`it stopped: ${this.errors}`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    return new Api(this.#address.replace('localhost', '127.0.0.1'))
  }

  /** Settles with its exit code, or with the signal that ended it. */
  async ended(): Promise<number | string> {
    const { exitCode, signalCode } = this.#child
    if (exitCode !== null || signalCode !== null) return exitCode ?? signalCode ?? ''
    return new Promise((resolve) =>
      this.#child.once('close', (code, signal) => resolve(code ?? signal ?? '')),
    )
  }

  /** Frozen, as by a machine that stands still: it does nothing, and closes nothing. */
  freeze(): void {
    this.#child.kill('SIGSTOP')
  }

  thaw(): void {
    this.#child.kill('SIGCONT')
  }

  end(signal: NodeJS.Signals): Promise<number | string> {
    this.#child.kill(signal)
    return this.ended()
  }

  get #address(): string | undefined {
    return /On this machine: +(\S+)\n/.exec(this.output)?.[1]
  }
}
