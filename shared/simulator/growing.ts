import { assert } from '../core/assert'
import type { Random } from '../core/random'
import type { Picture } from '../referee/picture'
import type { Protocol } from '../referee/protocol'
import { stuckNow } from '../referee/referee'
import { type BranchPoint, gameEvents, type GameLog, headerOf } from '../room/export'
import { defaultSettings } from '../room/settings'
import type { Schedule } from './fault-schedule'
import { followSchedule, type ScheduleDirector } from './schedule-director'
import { conducted } from './simulate'
import type { Stage } from './stage'

/** Most events that a branch has of its own. */
const mostEvents = 1_500
/** After so many virtual ms in which nobody learned anything a game that is stuck is over, besides what links delay; ... */
const quietMs = 120_000
/** ... and so much later any other, such as a duel that does not end. */
const duelFactor = 5
/** No branch is longer, in virtual ms. */
const mostMs = 3_600_000

/** A branch that grows: bots play it on, in as many steps as it takes. */
export interface Growing {
  readonly ok: true
  /** The number of the last event before the bots play on. */
  readonly startSeq: number
  /** One thing more happens. True once the branch is over. */
  step(): boolean
  /** The branch as far as it has grown. */
  log(): GameLog
  /** The whole truth of it as it is now. */
  picture(): Picture
  /** Clients and faults that could not come as they did: their message was not there, or their node was down. */
  missed(): number
}

export interface Seed {
  readonly stage: Stage
  readonly random: Random
  readonly protocol: Protocol
  /** The game that goes on, as far as it stays; null: a new game, which has a header of its own. */
  readonly trunk: GameLog | null
  /** The branch's own events are those of the stage from this one on. */
  readonly ownFrom: number
  readonly point: BranchPoint
  readonly schedule: Schedule
  /** The schedule counts from this event of the stage on. */
  readonly from: number
}

export function grow(seed: Seed): Growing {
  const { stage, protocol, random, schedule, from } = seed
  const director: ScheduleDirector = followSchedule(schedule, stage, from)
  const game = conducted(
    stage,
    {
      protocol,
      director: () => director,
      thinkMs: defaultSettings.botThinkMs,
      until: quiet(stage, director),
      maxEvents: stage.events.length + mostEvents,
      maxMs: mostMs,
    },
    random,
  )
  let isOver = false
  return {
    ok: true,
    startSeq: stage.room.seq,
    step() {
      if (isOver || game.step() === null) return isOver
      isOver = true
      stage.ask({ role: 'instructor' }, { type: 'game.end', game: stage.game().id })
      return true
    },
    log: () => logOf(seed),
    picture: () => stage.picture,
    missed: () => director.missed(),
  }
}

/** Nodes that retry for ever make no end: the schedule is done, and nobody has learned anything for long. */
function quiet({ game }: Stage, director: ScheduleDirector): (picture: Picture) => boolean {
  const longMs = quietMs + 4 * game().network.policy.delayMs[1]
  let known = ''
  let knownAt = 0
  return (picture) => {
    const { chosen, decisions } = picture
    const now = `${chosen.length} ${decisions.length} ${director.isDone() ? 'done' : picture.seq}`
    if (now !== known) [known, knownAt] = [now, picture.at]
    const isLong = picture.at > knownAt + longMs
    return isLong && (isStuck(picture) || picture.at > knownAt + duelFactor * longMs)
  }
}

function isStuck(picture: Picture): boolean {
  return stuckNow(picture) !== null
}

function logOf({ stage, trunk, point, ownFrom }: Seed): GameLog {
  const own = gameEvents(stage.events.slice(ownFrom), stage.game().id)
  const header = trunk?.header ?? headerOf(stage.room.code, own)
  assert(header, 'the game has started')
  return {
    header: { ...header, branch: [...(header.branch ?? []), point] },
    events: [...(trunk?.events ?? []), ...own],
  }
}
