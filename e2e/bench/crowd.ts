import { clusterId, type RoomCode } from '../../shared/core/ids'
import { defaultPolicy } from '../../shared/network/policy'
import type { JoinedRoom, OpenedRoom } from '../../shared/wire'
import { until } from './numbers'
import { Line, Person } from './person'
import { post } from './post'

/** Many people in rooms, each room with an instructor and a projector, every cluster in a running game. */
export interface Crowd {
  readonly people: readonly Person[]
  /** One of each for every room. */
  readonly desks: readonly Line[]
  readonly projectors: readonly Line[]
  /** What a further projector of each room needs, or a further desk. */
  readonly screens: readonly Screen[]
  close(): void
}

interface Screen {
  readonly code: RoomCode
  readonly instructorToken: string
  readonly projectorToken: string
}

/** Rooms of at most `perRoom` people until there are enough. */
export function roomsFor(people: number, perRoom: number): number[] {
  const full = Array.from({ length: Math.floor(people / perRoom) }, () => perRoom)
  const rest = people % perRoom
  return rest > 0 ? [...full, rest] : full
}

/**
 * People meet: rooms of the given sizes, split into clusters of `nodes`; what is sent arrives at once.
 * Each class has an address of its own, counted from `firstAddress`.
 */
export async function gather(
  url: string,
  rooms: readonly number[],
  nodes: number,
  firstAddress = 0,
): Promise<Crowd> {
  const halls = []
  for (const [index, size] of rooms.entries())
    halls.push(await openRoom(url, size, nodes, addressOf(firstAddress + index)))
  const crowd = {
    people: halls.flatMap(({ people }) => people),
    desks: halls.map(({ desk }) => desk),
    projectors: halls.map(({ projector }) => projector),
    screens: halls.map(({ opened }) => opened),
  }
  await until(() => crowd.people.every(({ game, node }) => game && node), 'a seat for everybody')
  return { ...crowd, close: () => closeAll(crowd) }
}

export function addressOf(number: number): string {
  return `10.0.${Math.floor(number / 256)}.${number % 256}`
}

async function openRoom(url: string, size: number, nodes: number, address: string) {
  const ask = <T>(path: string, body: object) => post<T>(url, path, body, address)
  const opened = await ask<OpenedRoom>('/api/rooms', {})
  const { code, instructorToken, projectorToken } = opened
  const desk = new Line(url, code, instructorToken, address)
  const projector = new Line(url, code, projectorToken, address)
  const joined = await inTens(size, () =>
    ask<JoinedRoom>(`/api/rooms/${code}/join`, { attempt: crypto.randomUUID() }),
  )
  const people = joined.map(({ studentToken }) => new Person(url, code, studentToken, address))
  await Promise.all([desk, projector, ...people.map(({ line }) => line)].map((one) => one.arrive()))
  for (const [index, count] of roomsFor(size, nodes).entries()) {
    await desk.ask({
      type: 'game.start',
      cluster: clusterId(`C${index + 1}`),
      protocol: 'majority-vote',
      nodes: Math.max(2, count),
      assistance: 'freehand',
      values: ['blue', 'red'],
      network: { ...defaultPolicy, delayMs: [0, 0] },
    })
  }
  return { opened, desk, projector, people }
}

/** So many of the same, ten at a time. */
export async function inTens<T>(count: number, make: () => Promise<T>): Promise<T[]> {
  const made: T[] = []
  while (made.length < count)
    made.push(
      ...(await Promise.all(Array.from({ length: Math.min(10, count - made.length) }, make))),
    )
  return made
}

function closeAll({ people, desks, projectors }: Omit<Crowd, 'close' | 'screens'>): void {
  for (const line of [...desks, ...projectors, ...people.map((person) => person.line)]) line.close()
}
