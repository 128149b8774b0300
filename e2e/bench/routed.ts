import { io, type Socket } from 'socket.io-client'
import { type Crowd, gather, roomsFor } from './crowd'
import { median, rounded, sleep, until } from './numbers'
import { body } from './payload'
import { patienceMs } from './person'
import { startRelay, startServer, type Subject } from './subject'

export interface RoutedScale {
  readonly people: number
  readonly perRoom: number
  /** Each person sends so many messages a second; a seat may send 10. */
  readonly perSecond: number
  readonly roundMs: number
  readonly rounds: number
}

export interface Routed {
  /** Our messages per second of server CPU, divided by the relay's: the median of the rounds. */
  readonly ratio: number
  readonly oursUs: number
  readonly relayUs: number
}

/** What was not sent in a longer stall than this is sent later. */
const longestStallMs = 20

/** What can send messages one after the other, and count those that arrived. */
interface Traffic {
  send(index: number): Promise<void>
  /** Messages that reached their recipient's page. */
  arrived(): number
}

/**
 * Server CPU per routed message, ours beside a bare relay, in alternating rounds.
 *
 * One message at the relay: a client emits it with an acknowledgement, the server emits it to one
 * recipient. One message here: an act with one message on a link without delay; it is checked, written
 * to disk, acknowledged, delivered to the recipient's page, shown on the sender's, the instructor's and
 * the projector's. Same people, same pace, same body of 200 bytes.
 */
export async function measureRouted(scale: RoutedScale): Promise<Routed> {
  const [server, relay] = [await startServer(), await startRelay()]
  const crowd = await gather(server.url, roomsFor(scale.people, scale.perRoom), 5)
  const sockets = await connectAll(relay.url, scale.people)
  const ours = trafficOf(crowd)
  const theirs = relayTraffic(sockets, scale.perRoom)
  try {
    // The first round of each only warms up.
    const rounds = []
    for (let round = 0; round <= scale.rounds; round += 1) {
      const oursUs = await cpuPerMessage(server, ours, scale)
      rounds.push({ oursUs, relayUs: await cpuPerMessage(relay, theirs, scale) })
    }
    return summary(rounds.slice(1))
  } finally {
    crowd.close()
    for (const socket of sockets) socket.disconnect()
    await Promise.all([server.stop(), relay.stop()])
  }
}

function summary(rounds: readonly { oursUs: number; relayUs: number }[]): Routed {
  return {
    ratio: rounded(median(rounds.map(({ oursUs, relayUs }) => relayUs / oursUs)), 3),
    oursUs: rounded(median(rounds.map(({ oursUs }) => oursUs)), 1),
    relayUs: rounded(median(rounds.map(({ relayUs }) => relayUs)), 1),
  }
}

/** Microseconds of CPU for one message, at the given pace. */
async function cpuPerMessage(subject: Subject, traffic: Traffic, scale: RoutedScale) {
  await sleep(300)
  const before = traffic.arrived()
  const { cpuUs } = await subject.usage()
  const sent = await sendSteadily(traffic, scale)
  await until(() => traffic.arrived() - before >= sent, 'the arrival of all messages')
  return ((await subject.usage()).cpuUs - cpuUs) / sent
}

/**
 * Everybody in turn, spread evenly over time. Gives how many were sent, once all are acknowledged.
 * A machine that is busy with something else makes the round longer, not the pace faster.
 */
async function sendSteadily(traffic: Traffic, scale: RoutedScale): Promise<number> {
  const { people, perSecond, roundMs } = scale
  const perMs = (people * perSecond) / 1000
  const all = Math.floor(perMs * roundMs)
  const answers: Promise<void>[] = []
  let due = 0
  for (let last = performance.now(); answers.length < all; await sleep(2)) {
    const now = performance.now()
    due = Math.min(all, due + Math.min(now - last, longestStallMs) * perMs)
    last = now
    while (answers.length < due) answers.push(heard(traffic.send(answers.length % people)))
  }
  await Promise.all(answers)
  return all
}

/** Whoever fails before all are waited for is no unhandled rejection. */
function heard(answer: Promise<void>): Promise<void> {
  answer.catch(() => undefined)
  return answer
}

function trafficOf({ people }: Crowd): Traffic {
  return {
    send: async (index) => people[index]?.act(body),
    arrived: () => people.reduce((sum, { received }) => sum + received, 0),
  }
}

function relayTraffic(sockets: readonly Socket[], perRoom: number): Traffic {
  let arrived = 0
  for (const socket of sockets) socket.on('message', () => (arrived += 1))
  return {
    send: (index) =>
      new Promise((resolve, reject) => {
        const room = index - (index % perRoom)
        const to = sockets[room + ((index + 1 - room) % perRoom)] ?? sockets[room]
        const hear = (error: Error | null) => (error ? reject(error) : resolve())
        sockets[index]?.timeout(patienceMs).emit('message', to?.id, body, hear)
      }),
    arrived: () => arrived,
  }
}

function connectAll(url: string, count: number): Promise<Socket[]> {
  const settings = { transports: ['websocket'], forceNew: true, reconnection: false }
  const connect = () =>
    new Promise<Socket>((resolve, reject) => {
      const socket = io(url, settings)
      socket.once('connect', () => resolve(socket)).once('connect_error', reject)
    })
  return Promise.all(Array.from({ length: count }, connect))
}
