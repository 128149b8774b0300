import type { Crowd } from './crowd'
import { sleep, until } from './numbers'
import { body } from './payload'
import type { Subject } from './subject'

/** How fast many people send. */
export interface Pace {
  readonly people: number
  /** Each person sends so many messages a second; a seat may send 10. */
  readonly perSecond: number
  readonly roundMs: number
}

/** What can send messages one after the other, and count those that arrived. */
export interface Traffic {
  send(index: number): Promise<void>
  /** Messages that reached their recipient's page. */
  arrived(): number
}

/** What was not sent in a longer stall than this is sent later. */
const longestStallMs = 20

/** Microseconds of a server's CPU for one message, at the given pace. */
export async function cpuPerMessage(
  subject: Subject,
  traffic: Traffic,
  pace: Pace,
): Promise<number> {
  await sleep(300)
  const before = traffic.arrived()
  const { cpuUs } = await subject.usage()
  const sent = await sendSteadily(traffic, pace)
  await until(() => traffic.arrived() - before >= sent, 'the arrival of all messages')
  return ((await subject.usage()).cpuUs - cpuUs) / sent
}

/**
 * Everybody in turn, spread evenly over time. Gives how many were sent, once all are acknowledged.
 * A machine that is busy with something else makes the round longer, not the pace faster.
 */
export async function sendSteadily(traffic: Traffic, pace: Pace): Promise<number> {
  const { people, perSecond, roundMs } = pace
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

/** Everybody acts in turn, and each act sends one message to the next node. */
export function trafficOf({ people }: Crowd): Traffic {
  return {
    send: async (index) => people[index]?.act(body),
    arrived: () => people.reduce((sum, { received }) => sum + received, 0),
  }
}
