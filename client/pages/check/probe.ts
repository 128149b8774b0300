import { at } from '../../room/site'
import { type Timing, timingOf } from './verdict'

const rounds = 8
const patienceMs = 5_000

/** How long the server takes to answer a request, after the first one has opened the way. */
export async function probeHttp(): Promise<Timing | null> {
  const samples: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now()
    const isThere = await fetch(at('/healthz'), {
      cache: 'no-store',
      signal: AbortSignal.timeout(patienceMs),
    }).then(
      ({ ok }) => ok,
      () => false,
    )
    if (!isThere) return null
    if (round > 0) samples.push(performance.now() - start)
  }
  return timingOf(samples)
}

const socketRounds = 4

/** How long a message takes over a WebSocket. */
export async function probeSocket(): Promise<Timing | null> {
  const samples: number[] = []
  for (let round = 0; round < socketRounds; round += 1) {
    const ms = await askOnce()
    if (ms === null) return null
    samples.push(ms)
  }
  return timingOf(samples)
}

/**
 * Speaks the first words of Engine.IO and Socket.IO by hand, without a room: the server opens with "0", is
 * asked with "40" to connect, and whatever begins with "4" is its answer. (Engine.IO protocol, revision 4.)
 */
function askOnce(): Promise<number | null> {
  return new Promise((resolve) => {
    const address = new URL(at('/socket.io/?EIO=4&transport=websocket'), location.href)
    address.protocol = address.protocol.replace('http', 'ws')
    const socket = new WebSocket(address)
    let askedAt = 0
    const finish = (ms: number | null) => {
      clearTimeout(timer)
      socket.close()
      resolve(ms)
    }
    const timer = setTimeout(() => finish(null), patienceMs)
    socket.onmessage = ({ data }: MessageEvent<unknown>) => {
      const text = String(data)
      if (text.startsWith('4')) return finish(performance.now() - askedAt)
      askedAt = performance.now()
      socket.send('40{}')
    }
    socket.onerror = socket.onclose = () => finish(null)
  })
}
