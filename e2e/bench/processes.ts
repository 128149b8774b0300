import { existsSync, readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { postgresPrograms, TestPostgres } from '../../server/testing/postgres'
import { type Crowd, gather, roomsFor } from './crowd'
import { quantile, rounded, sleep, until } from './numbers'
import { body } from './payload'
import { Line } from './person'
import { type Pace, sendSteadily } from './steady'
import { startServer, type Subject } from './subject'

export interface ProcessesScale extends Pace {
  readonly perRoom: number
}

/** Rooms on PostgreSQL. All people are with one process, and each room has a projector at another one. */
export interface Processes {
  readonly ackP50Ms: number
  readonly ackP99Ms: number
  /** From the act to a projector at the same process ... */
  readonly hereP50Ms: number
  readonly hereP99Ms: number
  /** ... and to one at the other process, which hears of it by NOTIFY. */
  readonly thereP50Ms: number
  readonly thereP99Ms: number
  /** Microseconds of CPU for an act: of the people's process, of the other one, ... */
  readonly cpuUsPerAct: {
    readonly people: number
    readonly projectors: number
    /** ... of a third one, that has none of the rooms and hears of all of them, ... */
    readonly bystander: number
    /** ... and of the database, which does not wait for its disk here. */
    readonly database: number
  }
  /** Rows that were written: each is all that one room had for one transaction. */
  readonly rowsPerSecond: number
}

export async function measureProcesses(scale: ProcessesScale): Promise<Processes | null> {
  if (postgresPrograms() === null) return null
  const postgres = new TestPostgres()
  await postgres.start()
  const database = await postgres.database()
  const settings = { DATABASE_URL: database, TRUST_PROXY: '1', RATE_FACTOR: '10' }
  const subjects = []
  while (subjects.length < 3) subjects.push(await startServer(settings))
  try {
    return await measure(subjects, { pid: postgres.pid, database }, scale)
  } finally {
    await Promise.all(subjects.map((subject) => subject.stop()))
    await postgres.stop()
  }
}

async function measure(
  subjects: readonly Subject[],
  { pid, database }: { readonly pid: number | undefined; readonly database: string },
  scale: ProcessesScale,
): Promise<Processes> {
  const [people, projectors] = subjects
  if (!people || !projectors) throw new Error('there are three processes')
  const crowd = await gather(people.url, roomsFor(scale.people, scale.perRoom), 5)
  const lines = crowd.screens.map(
    ({ code, projectorToken }) => new Line(projectors.url, code, projectorToken),
  )
  const clock = clockOf(crowd, lines)
  await Promise.all(lines.map((line) => line.arrive()))
  // The first acts only warm up.
  await sendSteadily(clock, { ...scale, roundMs: 1_000 })
  await sleep(1_000)
  clock.forget()
  const cpuUs = async () => {
    const used = await Promise.all(subjects.map((subject) => subject.usage()))
    return [...used.map((usage) => usage.cpuUs), databaseCpuUs(pid)]
  }
  const before = await cpuUs()
  const rowsBefore = await rowsIn(database)
  const startedAt = performance.now()
  const acts = await sendSteadily(clock, scale)
  const seconds = (performance.now() - startedAt) / 1_000
  await until(() => clock.there.length >= acts, 'every act at the other process')
  const used = (await cpuUs()).map((us, index) => rounded((us - (before[index] ?? 0)) / acts, 1))
  const rows = (await rowsIn(database)) - rowsBefore
  crowd.close()
  for (const line of lines) line.close()
  const [ofPeople = NaN, ofProjectors = NaN, bystander = NaN, ofDatabase = NaN] = used
  return {
    ...clock.figures(),
    cpuUsPerAct: { people: ofPeople, projectors: ofProjectors, bystander, database: ofDatabase },
    rowsPerSecond: rounded(rows / seconds, 0),
  }
}

/** Takes the time of every act. */
function clockOf({ people, projectors }: Crowd, others: readonly Line[]) {
  const startedAt = new Map<string, number>()
  const acks: number[] = []
  const here: number[] = []
  const there: number[] = []
  const watch = (line: Line, times: number[]) =>
    line.hear((events) => {
      for (const event of events) {
        if (event.type !== 'message.sent') continue
        const start = startedAt.get(`${line.code} ${event.game} ${event.act}`)
        if (start !== undefined) times.push(performance.now() - start)
      }
    })
  for (const line of projectors) watch(line, here)
  for (const line of others) watch(line, there)
  const of = (times: readonly number[], share: number) => rounded(quantile(times, share), 1)
  return {
    there,
    arrived: () => there.length,
    async send(index: number): Promise<void> {
      const person = people[index]
      if (!person) return
      const start = performance.now()
      startedAt.set(person.nextAct, start)
      await person.act(body)
      acks.push(performance.now() - start)
    },
    forget(): void {
      startedAt.clear()
      for (const times of [acks, here, there]) times.length = 0
    },
    figures: () => ({
      ackP50Ms: of(acks, 0.5),
      ackP99Ms: of(acks, 0.99),
      hereP50Ms: of(here, 0.5),
      hereP99Ms: of(here, 0.99),
      thereP50Ms: of(there, 0.5),
      thereP99Ms: of(there, 0.99),
    }),
  }
}

async function rowsIn(database: string): Promise<number> {
  const client = new pg.Client(database)
  await client.connect()
  const { rows } = await client.query<{ count: number }>('select count(*)::int from batches')
  await client.end()
  return rows[0]?.count ?? NaN
}

/** User and system time, in ticks of 10 ms: of the first process and of those that have come of it. */
function databaseCpuUs(pid: number | undefined): number {
  if (!existsSync('/proc')) return NaN
  const ticks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ticksOf(Number(name), pid))
  return ticks.reduce((sum, one) => sum + one, 0) * 10_000
}

/** See proc(5): behind the name come state, parent, ..., utime, stime, cutime, cstime. */
function ticksOf(one: number, pid: number | undefined): number {
  try {
    const text = readFileSync(`/proc/${one}/stat`, 'utf8')
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const own = sum(fields, 11, 13)
    if (one === pid) return own + sum(fields, 13, 15)
    return fields[1] === pid ? own : 0
  } catch {
    // It has ended in the meantime.
    return 0
  }
}

function sum(fields: readonly number[], from: number, to: number): number {
  return fields.slice(from, to).reduce((total, field) => total + field, 0)
}
