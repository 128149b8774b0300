import { once } from 'node:events'
import { connect } from 'node:net'
import { WebSocket } from 'ws'
import { seeded } from '../../shared/core/random'
import { frame, request } from './inputs'

/** Pages that send nonsense: so many at the same time. */
const pages = 8
/** An answer to nonsense is not waited for longer than this, in ms. */
const patienceMs = 200

export interface Target {
  readonly port: number
  readonly code: string
  /** Of whom the nonsense comes: a student, the projector, nobody. */
  readonly tokens: readonly string[]
  /** Said by others in the room. If a page of ours hears one of these, something has leaked. */
  readonly secrets: readonly string[]
}

export interface Fuzzed {
  readonly inputs: number
  /** Bytes that came back. */
  readonly heard: number
  /** Secrets in them. */
  readonly leaks: readonly string[]
}

/**
 * Sends so many inputs of every kind: commands that are nearly right, frames that are no packets, requests
 * that are none. `check` is called now and then, to see whether the others go on.
 */
export async function fuzz(
  target: Target,
  inputs: number,
  seed: number,
  check: (sent: number) => Promise<void>,
): Promise<Fuzzed> {
  const random = seeded(seed)
  const ear = new Ear(target.secrets)
  const lines: (WebSocket | null)[] = Array.from({ length: pages }, () => null)
  for (let sent = 0; sent < inputs; sent += 1) {
    if (sent % 500 === 499) await check(sent)
    if (random() < 0.15) {
      await ask(target.port, request(random), ear)
      continue
    }
    const place = sent % pages
    const line = lines[place]
    const open = line?.readyState === WebSocket.OPEN ? line : await dial(target, place, ear)
    lines[place] = open
    open?.send(frame(random))
    // As fast as answers come, but not faster than the other pages are heard.
    if (sent % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 2))
  }
  for (const line of lines) line?.terminate()
  return { inputs, heard: ear.heard, leaks: ear.leaks }
}

/** Hears all that comes back, and knows what must not. */
class Ear {
  heard = 0
  readonly leaks: string[] = []
  readonly #secrets: readonly string[]

  constructor(secrets: readonly string[]) {
    this.#secrets = secrets
  }

  hear(bytes: string): void {
    this.heard += bytes.length
    for (const secret of this.#secrets) if (bytes.includes(secret)) this.leaks.push(secret)
  }
}

/** A page in the room, or one that shows no token; null when it was not let in. */
async function dial(target: Target, place: number, ear: Ear): Promise<WebSocket | null> {
  const line = new WebSocket(`ws://127.0.0.1:${target.port}/socket.io/?EIO=4&transport=websocket`)
  line.on('message', (data: Buffer) => ear.hear(data.toString('utf8')))
  line.on('message', (data: Buffer) => data.toString() === '2' && line.send('3'))
  line.on('error', () => line.terminate())
  await Promise.race([once(line, 'open'), once(line, 'close'), late()]).catch(() => null)
  if (line.readyState !== WebSocket.OPEN) return null
  const token = target.tokens[place % (target.tokens.length + 1)]
  line.send(`40${JSON.stringify({ code: target.code, token: token ?? 'nobody' })}`)
  return line
}

async function ask(port: number, bytes: Buffer, ear: Ear): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  socket.on('data', (data) => ear.hear(data.toString('utf8')))
  socket.on('error', () => socket.destroy())
  socket.end(bytes)
  await Promise.race([once(socket, 'close'), late()]).catch(() => null)
  socket.destroy()
}

function late(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, patienceMs))
}
