import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { roomsFor } from './crowd'
import type { Order, Said } from './swarm-process'

/** What one process of people has seen of a round, in ms. */
export interface Sample {
  readonly acks: readonly number[]
  readonly shows: readonly number[]
  /** The 99th percentile of how late it was itself. */
  readonly ownDelayMs: number
}

/** People in a process of their own, so that what they cost is not on the clock of who measures. */
export interface Swarm {
  /** Everybody acts once, within so long. */
  round(withinMs: number): Promise<Sample>
  close(): Promise<void>
}

/** More people than this are more than one process can play without being late itself. */
const mostPeople = 1_500
/** Of the server, besides the people, their desks and their projectors. */
const otherFiles = 200

export interface SwarmScale {
  readonly people: number
  readonly perRoom: number
  readonly nodes: number
}

/** Rooms of people, spread over as few processes as can play them. */
export async function startSwarms(url: string, scale: SwarmScale): Promise<Swarm[]> {
  const rooms = roomsFor(scale.people, scale.perRoom)
  const sockets = scale.people + 2 * rooms.length
  if (sockets + otherFiles > openFiles())
    throw new Error(
      `${sockets} sockets are more than a process may open here (${openFiles()}): see ulimit -n.`,
    )
  const perProcess = Math.ceil(rooms.length / Math.ceil(scale.people / mostPeople))
  const swarms = []
  for (let first = 0; first < rooms.length; first += perProcess)
    swarms.push(
      await startSwarm({
        ...{ url, nodes: scale.nodes, firstAddress: first },
        rooms: rooms.slice(first, first + perProcess),
      }),
    )
  return swarms
}

async function startSwarm(crowd: Extract<Order, { type: 'gather' }>['crowd']): Promise<Swarm> {
  const child = fork(join(import.meta.dirname, 'swarm-process.ts'), {
    execArgv: ['--import', 'tsx'],
  })
  await ask(child, { type: 'gather', crowd })
  return {
    round: (withinMs) => ask(child, { type: 'round', withinMs }),
    close: async () => {
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
  }
}

/** One order at a time; what it gives, or why it failed. */
function ask(child: ChildProcess, order: Order): Promise<Sample> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('A process of people has ended.'))
    child.once('exit', fail)
    child.once('message', (said: Said) => {
      child.off('exit', fail)
      if ('error' in said) reject(new Error(said.error))
      else resolve(said)
    })
    child.send(order)
  })
}

/** What one process may have open; Node itself raises the limit that it is given as far as it may. */
function openFiles(): number {
  const report = process.report.getReport() as { userLimits?: { open_files?: { hard: unknown } } }
  const most = report.userLimits?.open_files?.hard
  return typeof most === 'number' ? most : Infinity
}
