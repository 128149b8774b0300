import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a measured process has used since it started. */
export interface Usage {
  /** User and system time of all its threads, in microseconds. */
  readonly cpuUs: number
  readonly rssBytes: number
  /** What its heap holds, with what belongs to it outside. */
  readonly heapBytes: number
  /** How late its event loop was since it was last asked. */
  readonly loopMs: { readonly p50: number; readonly p99: number; readonly max: number }
}

/** A server in a process of its own. */
export interface Subject {
  readonly url: string
  /** With `collect`, after throwing away what it no longer needs. */
  usage(collect?: boolean): Promise<Usage>
  stop(): Promise<void>
}

const usageFile = new URL('./usage.mjs', import.meta.url)
const relayFiles = {
  acked: new URL('./relay.mjs', import.meta.url),
  ws: new URL('./relay-ws.mjs', import.meta.url),
}
const serverFile = new URL('../../dist/server/main.js', import.meta.url)
const startWithinMs = 15_000

/**
 * The built server with a new data folder on disk and, but for `settings`, every setting as it is for
 * everybody.
 */
export async function startServer(
  settings: Readonly<Record<string, string>> = {},
): Promise<Subject> {
  const dataDir = mkdtempSync(join(tmpdir(), 'show-of-hands-bench-'))
  const remove = () => rmSync(dataDir, { recursive: true, force: true })
  const place = { PATH: process.env.PATH, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir }
  const env = { ...place, ...settings }
  return start(serverFile, env, remove)
}

export function startRelay(kind: keyof typeof relayFiles): Promise<Subject> {
  return start(relayFiles[kind], { PATH: process.env.PATH }, () => undefined)
}

async function start(file: URL, env: NodeJS.ProcessEnv, after: () => void): Promise<Subject> {
  const args = ['--expose-gc', '--import', usageFile.href, fileURLToPath(file)]
  const child = spawn(process.execPath, args, {
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  try {
    const port = await portOf(child)
    return {
      url: `http://127.0.0.1:${port}`,
      usage: asker(child),
      stop: async () => {
        await end(child)
        after()
      },
    }
  } catch (error) {
    await end(child)
    after()
    throw error
  }
}

/** The first address that it prints. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The measured server ${why}. Is it built?`))
    const late = setTimeout(() => fail('does not start'), startWithinMs)
    let printed = ''
    child.stdout?.on('data', (chunk) => {
      printed += String(chunk)
      const port = /http:\/\/[^\s/]+:(\d+)/.exec(printed)?.[1]
      if (port === undefined) return
      clearTimeout(late)
      resolve(Number(port))
    })
    child.once('exit', (code) => fail(`ended with exit code ${code}`))
  })
}

function asker(child: ChildProcess): Subject['usage'] {
  let asked = 0
  return (collect = false) =>
    new Promise((resolve) => {
      const id = (asked += 1)
      const hear = (answer: unknown) => {
        const usage = answer as Usage & { id: number }
        if (usage.id !== id) return
        child.off('message', hear)
        resolve(usage)
      }
      child.on('message', hear)
      child.send({ id, collect })
    })
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}
