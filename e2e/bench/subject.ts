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
}

/** A server in a process of its own. */
export interface Subject {
  readonly url: string
  usage(): Promise<Usage>
  stop(): Promise<void>
}

const usageFile = new URL('./usage.mjs', import.meta.url)
const relayFile = new URL('./relay.mjs', import.meta.url)
const serverFile = new URL('../../dist/server/main.js', import.meta.url)
const startWithinMs = 15_000

/** The built server with a new data folder on disk and every setting as it is for everybody. */
export async function startServer(): Promise<Subject> {
  const dataDir = mkdtempSync(join(tmpdir(), 'show-of-hands-bench-'))
  const remove = () => rmSync(dataDir, { recursive: true, force: true })
  const env = { PATH: process.env.PATH, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir }
  return start(serverFile, env, remove)
}

export function startRelay(): Promise<Subject> {
  return start(relayFile, { PATH: process.env.PATH }, () => undefined)
}

async function start(file: URL, env: NodeJS.ProcessEnv, after: () => void): Promise<Subject> {
  const args = ['--import', usageFile.href, fileURLToPath(file)]
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

function asker(child: ChildProcess): () => Promise<Usage> {
  let asked = 0
  return () =>
    new Promise((resolve) => {
      const id = (asked += 1)
      const hear = (answer: unknown) => {
        const usage = answer as Usage & { id: number }
        if (usage.id !== id) return
        child.off('message', hear)
        resolve(usage)
      }
      child.on('message', hear)
      child.send(id)
    })
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}
