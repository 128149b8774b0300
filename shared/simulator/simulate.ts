import { assert } from '../core/assert'
import type { NodeId } from '../core/ids'
import { type Random, seeded, whole } from '../core/random'
import { nextDueAt } from '../network/network'
import { defaultPolicy, type Policy } from '../network/policy'
import type { Picture } from '../referee/picture'
import type { Protocol } from '../referee/protocol'
import type { Request } from '../room/command'
import type { Event, SetupData } from '../room/event'
import { type GameLog, gameEvents, headerOf } from '../room/export'
import type { Room } from '../room/room'
import { calmingRequests, type Faults, randomFault } from './faults'
import { honestPlayer, type Player } from './players'
import { type Cast, openStage, type Stage } from './stage'

/** A game to be played without a class. The same play gives the same log, to the byte. */
export interface Play {
  readonly seed: number
  readonly protocol: Protocol
  /** 2 to 9. */
  readonly nodes: number
  readonly values?: readonly string[] | undefined
  readonly setup?: SetupData | undefined
  readonly scenario?: string | undefined
  /** What every link does at first. */
  readonly policy?: Policy | undefined
  /** Clients that walk up to nodes, by virtual ms. */
  readonly requests?: readonly ClientRequest[] | undefined
  /** What the instructor does besides, by virtual ms. */
  readonly script?: readonly ScriptLine[] | undefined
  /** A bot orders the deliveries, to keep the class undecided: give it the adversary's director, too. */
  readonly guessing?: Cast['guessing']
  /** Who follows the game, does things because of what happened, and ends the game: it is not calm before. */
  readonly director?: ((stage: Stage) => Director) | undefined
  readonly faults?: Faults | undefined
  /** Who plays a node; an honest hand when not given. */
  readonly player?: ((node: NodeId) => Player) | undefined
  /** How long a hand looks at its desk before its next move. */
  readonly thinkMs?: readonly [min: number, max: number] | undefined
  /** Looked at after every event: the game is over when it says so. */
  readonly until?: ((picture: Picture) => boolean) | undefined
  /** The game is ended after so many events ... */
  readonly maxEvents?: number | undefined
  /** ... or so many virtual ms. */
  readonly maxMs?: number | undefined
}

export interface ClientRequest {
  readonly atMs: number
  readonly node: NodeId
  readonly kind: 'propose' | 'query'
  readonly value?: string | undefined
}

export interface ScriptLine {
  readonly atMs: number
  /** What to ask for, once the time has come; null for nothing. */
  readonly request: Request | ((picture: Picture) => Request | null)
}

export interface Director {
  /** Looks at the game: asked at the start and after everything that happened. True when it did something. */
  look(): boolean
  /** The virtual ms at which it wants to look even if nothing happens; Infinity for never. */
  wakeAt(): number
  /** True once it has nothing left to do, and the game may be calm. Without it, only it ends the game. */
  isDone?(): boolean
}

export interface Outcome {
  readonly room: Room
  /** The whole log of the room. */
  readonly events: readonly Event[]
  /** The game, as its export. */
  readonly log: GameLog
  readonly picture: Picture
  /** `calm`: nobody had anything left to do. */
  readonly ended: 'calm' | 'until' | 'maxEvents' | 'maxMs'
}

/** So many times in a row every hand must have nothing to do before the game counts as calm. */
const patience = 30

/** Plays a game to its end in virtual time. */
export function simulate(play: Play): Outcome {
  const random = seeded(play.seed)
  const stage = openStage(
    {
      protocol: play.protocol,
      nodes: play.nodes,
      values: play.values ?? ['blue', 'red'],
      setup: play.setup,
      scenario: play.scenario,
      policy: play.policy ?? defaultPolicy,
      guessing: play.guessing,
    },
    random,
  )
  const game = conducted(stage, play, random)
  let ended = game.step()
  while (ended === null) ended = game.step()
  stage.ask({ role: 'instructor' }, { type: 'game.end', game: stage.game().id })
  const events = gameEvents(stage.events, stage.game().id)
  const header = headerOf(stage.room.code, events)
  assert(header, 'the game has started')
  const log = { header, events }
  return { room: stage.room, events: stage.events, log, picture: stage.picture, ended }
}

/** What a game that is played on needs to be told: the play, without what only its start needs. */
export type Conduct = Omit<Play, 'seed' | 'nodes' | 'values' | 'setup' | 'scenario' | 'guessing'>

/** A game while it is played. */
export interface Conducted {
  /** The next thing happens; why the game is over, or null while it goes on. */
  step(): Outcome['ended'] | null
}

/** Something that happens at a time, and when it happens next, if it does. */
interface Clockwork {
  at: number
  /** True when something was done. */
  tick(): boolean
}

/** Plays on from wherever the stage is. */
export function conducted(stage: Stage, play: Conduct, random: Random): Conducted {
  const startedAt = stage.now
  const hands = stage.game().nodes.map((node) => handOf(stage, play, node, random))
  const director = play.director?.(stage)
  const direction = directionOf(stage, director)
  const rest = [direction, networkOf(stage), scriptOf(stage, play), chanceOf(stage, play, random)]
  let idle = 0
  const isCalm = () => {
    const isDirected = director !== undefined && director.isDone?.() !== true
    const isOver = rest.every(({ at }) => at === Infinity)
    return !isDirected && isOver && idle > patience * hands.length
  }
  return {
    step() {
      const next = [...rest, ...hands].reduce((a, b) => (b.at < a.at ? b : a))
      if (next.at - startedAt > (play.maxMs ?? 600_000)) return 'maxMs'
      stage.now = Math.max(stage.now, next.at)
      idle = next.tick() ? 0 : idle + 1
      if (stage.game().status === 'ended' || play.until?.(stage.picture)) return 'until'
      if (stage.events.length >= (play.maxEvents ?? 2_000)) return 'maxEvents'
      return isCalm() ? 'calm' : null
    },
  }
}

function dueAt(stage: Stage): number {
  const game = stage.game()
  return game.status === 'paused' ? Infinity : (nextDueAt(game.network) ?? Infinity)
}

function networkOf(stage: Stage): Clockwork {
  return {
    get at() {
      return dueAt(stage)
    },
    tick: () => stage.ask({ role: 'server' }, { type: 'network.due', game: stage.game().id }),
  }
}

/** The first of all, so that nothing else happens at the time at which a director has something to do. */
function directionOf(stage: Stage, director: Director | undefined): Clockwork {
  let seen = 0
  return {
    get at() {
      if (!director) return Infinity
      return stage.events.length > seen ? stage.now : director.wakeAt()
    },
    tick() {
      seen = stage.events.length
      return director?.look() ?? false
    },
  }
}

/** One hand: looks at its desk, moves or waits, and looks again. */
function handOf(stage: Stage, play: Conduct, node: NodeId, random: Random): Clockwork {
  const player = play.player?.(node) ?? honestPlayer(play.protocol)
  const [min, max] = play.thinkMs ?? [500, 2_500]
  return {
    at: stage.now + whole(random, min, max),
    tick() {
      this.at = stage.now + whole(random, min, max)
      const hand = stage.picture.hands.get(node)
      const move = hand && !hand.isCrashed ? player(hand, random) : null
      return move !== null && stage.act(node, move)
    },
  }
}

/** Clients and instructor, as written. */
function scriptOf(stage: Stage, play: Conduct): Clockwork {
  const requests = (play.requests ?? []).map(({ atMs, node, kind, value }): ScriptLine => {
    const put = value === undefined ? {} : { value }
    return { atMs, request: { type: 'request.make', game: stage.game().id, node, kind, ...put } }
  })
  const lines = [...requests, ...(play.script ?? [])].sort((a, b) => a.atMs - b.atMs)
  const nextAt = () => lines[0]?.atMs ?? Infinity
  return {
    at: nextAt(),
    tick() {
      const line = lines.shift()
      this.at = nextAt()
      const wish = typeof line?.request === 'function' ? line.request(stage.picture) : line?.request
      return wish ? stage.ask({ role: 'instructor' }, wish) : false
    },
  }
}

/** Random faults, and at their end calm. */
function chanceOf(stage: Stage, play: Conduct, random: Random): Clockwork {
  const { faults } = play
  if (!faults) return { at: Infinity, tick: () => false }
  const next = () => Math.min(faults.untilMs, stage.now + whole(random, 1, 2 * faults.everyMs))
  const ask = (request: Request) => stage.ask({ role: 'instructor' }, request)
  return {
    at: next(),
    tick() {
      if (stage.now >= faults.untilMs) {
        this.at = Infinity
        const calm = { ...(play.policy ?? defaultPolicy), state: 'up' } as const
        const wishes = calmingRequests(stage.game(), calm)
        return wishes.map(ask).some((isDone) => isDone)
      }
      this.at = next()
      const wish = randomFault(stage.game(), faults, random)
      return wish !== null && ask(wish)
    },
  }
}
