import { io, type Socket } from 'socket.io-client'
import { WebSocket } from 'ws'
import { body } from './payload'
import { patienceMs } from './person'
import type { Traffic } from './steady'

/** People at a relay, where everybody sends to the next one in the same room. */
export interface RelayCrowd extends Traffic {
  close(): void
}

const nextOf = (index: number, perRoom: number) => {
  const room = index - (index % perRoom)
  return room + ((index + 1 - room) % perRoom)
}

export async function gatherAtRelay(
  url: string,
  people: number,
  perRoom: number,
): Promise<RelayCrowd> {
  const sockets = await Promise.all(Array.from({ length: people }, () => connect(url)))
  let arrived = 0
  for (const socket of sockets) socket.on('message', () => (arrived += 1))
  return {
    send: (index) =>
      new Promise((resolve, reject) => {
        const to = sockets[nextOf(index, perRoom)] ?? sockets[0]
        const hear = (error: Error | null) => (error ? reject(error) : resolve())
        sockets[index]?.timeout(patienceMs).emit('message', to?.id, body, hear)
      }),
    arrived: () => arrived,
    close: () => sockets.forEach((socket) => socket.disconnect()),
  }
}

function connect(url: string): Promise<Socket> {
  const settings = { transports: ['websocket'], forceNew: true, reconnection: false }
  return new Promise((resolve, reject) => {
    const socket = io(url, settings)
    socket.once('connect', () => resolve(socket)).once('connect_error', reject)
  })
}

export async function gatherAtWs(
  url: string,
  people: number,
  perRoom: number,
): Promise<RelayCrowd> {
  const waiting = new Map<number, () => void>()
  const pages: { readonly line: WebSocket; readonly place: number }[] = []
  let arrived = 0
  const hear = (parts: unknown[]) => {
    if (parts.length === 2) arrived += 1
    else waiting.get(Number(parts[0]))?.()
  }
  while (pages.length < people) pages.push(await open(url, hear))
  let sent = 0
  return {
    send: (index) =>
      new Promise((resolve, reject) => {
        const id = (sent += 1)
        const late = setTimeout(() => reject(new Error('no acknowledgement')), patienceMs)
        waiting.set(id, () => {
          clearTimeout(late)
          waiting.delete(id)
          resolve()
        })
        const to = pages[nextOf(index, perRoom)] ?? pages[0]
        pages[index]?.line.send(JSON.stringify([to?.place, id, body]))
      }),
    arrived: () => arrived,
    close: () => pages.forEach(({ line }) => line.terminate()),
  }
}

/** The first thing that a page hears is its own place. */
function open(url: string, hear: (parts: unknown[]) => void) {
  return new Promise<{ line: WebSocket; place: number }>((resolve, reject) => {
    const line = new WebSocket(url.replace('http', 'ws'), { perMessageDeflate: false })
    const read = (data: WebSocket.RawData) => JSON.parse((data as Buffer).toString()) as unknown[]
    line.once('error', reject)
    line.once('message', (data) => {
      line.on('message', (more) => hear(read(more)))
      resolve({ line, place: Number(read(data)[0]) })
    })
  })
}
