import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { untilAnswered } from '../../client/room/again'
import type { Reply } from '../../client/room/http'
import type { JoinedRoom, OpenedRoom } from '../../shared/wire'
import { quantile, rounded } from './numbers'
import { comingFrom, post } from './post'
import { startServer } from './subject'

const people = 300
/** They come one after the other within so long, in ms. */
const withinMs = 100
/** So long somebody has guessed before the class comes, in ms. */
const headStartMs = 5_000
const address = '203.0.113.7'
const guesser = fileURLToPath(new URL('./guesser.mjs', import.meta.url))

/** A class that joins from the address from which somebody guesses codes; its lecturer is somewhere else. */
export async function measureBehindOneAddress() {
  const slow = await joinAmid(150)
  const fast = await joinAmid(4_000)
  return {
    p90MsAt150: rounded(quantile(slow, 0.9), 0),
    allInSecondsAt4000: rounded(Math.max(...fast) / 1000, 1),
  }
}

/** How long each of them took until it was in, in ms, trying again as the page does. */
async function joinAmid(guessesPerSecond: number): Promise<readonly number[]> {
  const server = await startServer({ TRUST_PROXY: '1' })
  const room = await post<OpenedRoom>(server.url, '/api/rooms', {}, '198.51.100.1')
  const child = spawn(process.execPath, [guesser, server.url, String(guessesPerSecond)])
  try {
    await pause(headStartMs)
    return await Promise.all(
      Array.from({ length: people }, async (_, place) => {
        await pause((place / people) * withinMs)
        return join(server.url, room.code)
      }),
    )
  } finally {
    child.kill()
    await server.stop()
  }
}

async function join(url: string, code: string): Promise<number> {
  const startedAt = performance.now()
  const attempt = `attempt-${Math.random()}`
  const ask = async (): Promise<Reply<JoinedRoom>> => {
    const response = await fetch(`${url}/api/rooms/${code}/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...comingFrom(address) },
      body: JSON.stringify({ attempt }),
    }).catch(() => null)
    if (!response) return { ok: false, reason: 'no-connection', sentence: '' }
    const body: unknown = await response.json()
    if (response.ok) return { ok: true, value: body as JoinedRoom }
    return { ok: false, reason: (body as { reason: string }).reason, sentence: '' }
  }
  const joined = await untilAnswered(ask, () => undefined)
  if (!joined.ok) throw new Error(`could not join: ${joined.reason}`)
  return performance.now() - startedAt
}
