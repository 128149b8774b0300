import type { Stage } from './stage'
import { type Counts, counted, type Fault, requestOf, type Schedule } from './fault-schedule'
import type { Director } from './simulate'

/** After so many virtual ms without another fault the next one comes, although its count was never reached. */
const stallMs = 60_000

/** Lets clients and faults come when as much has been done and has arrived as in the game that they are from. */
export interface ScheduleDirector extends Director {
  isDone(): boolean
  /** Faults that could not be done: their message was never there, or the room refused them. */
  missed(): number
}

/** `from`: the event of the stage from which on it counts. */
export function followSchedule(schedule: Schedule, stage: Stage, from: number): ScheduleDirector {
  const pending = [...schedule]
  /** Their time has come, and their message is not there yet. */
  let waiting: Fault[] = []
  let counts: Counts = { acts: 0, deliveries: 0 }
  /** How far this game lags behind the other one for good. */
  let lag: Counts = { acts: 0, deliveries: 0 }
  let read = from
  let lastAt = stage.now
  let refused = 0

  const attempt = ({ wish }: Fault): boolean => {
    const request = requestOf(wish, stage.game())
    if (!request) return false
    const isDone = stage.ask({ role: 'instructor' }, request)
    if (!isDone) refused += 1
    return true
  }

  function isDue({ acts, deliveries }: Fault): boolean {
    const isReached =
      counts.acts + lag.acts >= acts && counts.deliveries + lag.deliveries >= deliveries
    if (isReached || stage.now < lastAt + stallMs) return isReached
    lag = {
      acts: Math.max(lag.acts, acts - counts.acts),
      deliveries: Math.max(lag.deliveries, deliveries - counts.deliveries),
    }
    return true
  }

  return {
    look() {
      for (; read < stage.events.length; read += 1)
        counts = counted(counts, stage.events[read] as { type: string })
      const before = stage.events.length
      waiting = waiting.filter((fault) => !attempt(fault))
      for (let fault = pending[0]; fault && isDue(fault); fault = pending[0]) {
        pending.shift()
        lastAt = stage.now
        if (!attempt(fault)) waiting.push(fault)
      }
      return stage.events.length > before
    },
    wakeAt: () => (pending.length > 0 ? Math.max(lastAt + stallMs, stage.now) : Infinity),
    isDone: () => pending.length === 0,
    missed: () => refused + waiting.length,
  }
}
