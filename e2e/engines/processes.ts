import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A browser's process with its children, what it says, and a home that is thrown away. */
export class Program {
  readonly home = mkdtempSync(join(tmpdir(), 'show-of-hands-engine-'))
  readonly process: ChildProcess
  readonly #waiting = new Set<() => void>()
  #said = ''
  #hasEnded = false

  constructor(path: string, args: (home: string) => readonly string[], environment = {}) {
    const { home } = this
    this.process = spawn(path, args(home), {
      // A group of its own, so that nothing of it stays behind.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      env: {
        ...{ PATH: process.env['PATH'], HOME: home, LANG: 'en_US.UTF-8', LANGUAGE: 'en' },
        ...{ XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home },
        ...{ XDG_RUNTIME_DIR: home, NO_AT_BRIDGE: '1' },
        ...environment,
      },
    })
    for (const stream of this.process.stdio.slice(1))
      stream?.on('data', (chunk) => this.#hear(String(chunk)))
    this.process.on('error', (error) => this.#hear(`\n${error.message}`))
    this.process.on('exit', () => {
      this.#hasEnded = true
      this.#hear('\n')
    })
  }

  /** Everything that it has written. */
  get said(): string {
    return this.#said
  }

  /** Resolves with the first group of what it writes. Throws when it ends before. */
  async says(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(this.#said)?.[1]
      if (found !== undefined) return found
      if (this.#hasEnded) throw new Error(`${this.process.spawnfile} has ended: ${this.#said}`)
      await new Promise<void>((resolve) => this.#waiting.add(resolve))
    }
  }

  async stop(): Promise<void> {
    if (!this.#hasEnded) {
      const gone = once(this.process, 'exit')
      this.#signal()
      await gone
    }
    // Of a group whose first has gone others may still be there.
    this.#signal()
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 })
  }

  #signal(): void {
    const { pid } = this.process
    if (pid === undefined) return
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // Nobody of the group is left.
      return
    }
  }

  #hear(text: string): void {
    this.#said += text
    for (const resolve of this.#waiting) resolve()
    this.#waiting.clear()
  }
}
