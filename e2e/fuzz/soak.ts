import { clusterId } from '../../shared/core/ids'
import { defaultPolicy } from '../../shared/network/policy'
import type { JoinedRoom, OpenedRoom } from '../../shared/wire'
import { build, install } from '../../server/prepare.mjs'
import { gather } from '../bench/crowd'
import { eventsOf } from '../bench/memory'
import { rounded, until } from '../bench/numbers'
import { body } from '../bench/payload'
import { Line, Person } from '../bench/person'
import { post } from '../bench/post'
import { startServer, type Subject } from '../bench/subject'
import { fuzz } from './fuzz'

const secret = 'between n2 and n3 only'
/** How often memory is looked at. */
const looks = 10
/** What the heap may grow by for each event that the nonsense left in a log, in bytes, ... */
const perEventBytes = 2_000
/** ... and besides, in units of 1,000,000 bytes. */
const slackMB = 20

interface Look {
  readonly sent: number
  readonly heapMB: number
  readonly rssMB: number
  readonly events: number
}

/**
 * Sends nonsense to a built server in a process of its own while two classes play there. Gives 0 if they
 * could play on, nothing leaked, and nothing grew but logs.
 */
export async function soakFuzz(inputs: number, seed: number): Promise<0 | 1> {
  console.log(
    `${inputs} inputs that nobody should send (npm run soak -- --fuzz ${inputs} --seed ${seed})`,
  )
  await install()
  await build()
  const server = await startServer({ RATE_FACTOR: '1000' })
  try {
    const { target, people } = await openTarget(server)
    const bystanders = await gather(server.url, [2], 2)
    const seen: Look[] = []
    const act = async () => {
      await people[0]?.act({ type: 'proposal', value: secret })
      await Promise.all(bystanders.people.map((one) => one.act(body)))
    }
    const check = async (sent: number) => {
      await act()
      if (sent >= (seen.length * inputs) / looks) seen.push(shown(await look(server, sent)))
    }
    await check(0)
    const startedAt = performance.now()
    const { heard, leaks } = await fuzz(target, inputs, seed, check)
    await act()
    const last = shown(await look(server, inputs))
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0)
    console.log(`${inputs} inputs in ${seconds} s, ${heard} bytes came back, ${leaks.length} leaks`)
    return leaks.length === 0 && hasOnlyLogsGrown(seen, last) ? 0 : 1
  } finally {
    await server.stop()
  }
}

/** A room in which n1 plays too: the nonsense comes in its name, and in that of the projector. */
async function openTarget({ url }: Subject) {
  const room = await post<OpenedRoom>(url, '/api/rooms', {})
  const { code } = room
  const seats: JoinedRoom[] = []
  while (seats.length < 3)
    seats.push(
      await post<JoinedRoom>(url, `/api/rooms/${code}/join`, {
        attempt: `attempt-${seats.length}`,
      }),
    )
  const desk = new Line(url, code, room.instructorToken)
  const [mine = '', ...others] = seats.map(({ studentToken }) => studentToken)
  const people = others.map((token) => new Person(url, code, token))
  await Promise.all([desk, ...people.map(({ line }) => line)].map((one) => one.arrive()))
  await desk.ask({
    ...{ type: 'game.start', cluster: clusterId('A'), protocol: 'majority-vote', nodes: 3 },
    ...{ assistance: 'freehand', values: ['blue', 'red'] },
    network: { ...defaultPolicy, delayMs: [0, 0] },
  })
  await until(() => people.every(({ game, node }) => game && node), 'a seat for everybody')
  const target = {
    ...{ port: Number(new URL(url).port), code, tokens: [mine, room.projectorToken] },
    secrets: [secret, room.instructorToken, ...others],
  }
  return { target, people }
}

async function look(server: Subject, sent: number): Promise<Look> {
  const { heapBytes, rssBytes } = await server.usage(true)
  const [heapMB, rssMB] = [rounded(heapBytes / 1e6, 1), rounded(rssBytes / 1e6, 1)]
  return { sent, heapMB, rssMB, events: await eventsOf(server) }
}

function shown(one: Look): Look {
  const { sent, heapMB, rssMB, events } = one
  console.log(
    `${sent} inputs: heap ${heapMB} MB, resident ${rssMB} MB, ${events} events in all logs`,
  )
  return one
}

/** Counted from the second look on: the first inputs also warm up. */
function hasOnlyLogsGrown([, first]: readonly Look[], last: Look): boolean {
  if (!first) return true
  const mayMB = slackMB + ((last.events - first.events) * perEventBytes) / 1e6
  const grewMB = last.heapMB - first.heapMB
  console.log(`The heap grew by ${grewMB.toFixed(1)} MB; ${mayMB.toFixed(1)} MB would be logs.`)
  return grewMB <= mayMB
}
