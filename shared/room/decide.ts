import type { Random } from '../core/random'
import {
  type Actor,
  type Command,
  type CommandOf,
  type CommandType,
  commands,
  gameOfCommand,
  isAllowed,
  parseCommand,
} from './command'
import { act, actFor, tellHand } from './decide-act'
import {
  crashAsAdversary,
  deliverAsAdversary,
  freezeGuessing,
  nameAdversary,
  stopGuessing,
  wrongHand,
} from './decide-adversary'
import { answerBelief, askBelief, revealBelief } from './decide-belief'
import { callBot, excuseBot, seatBot, unseatBot } from './decide-bots'
import { connectDesk, disconnectDesk } from './decide-desk'
import { endGame, makeRequest, pauseGame, resumeGame, startGame } from './decide-game'
import {
  changeLinks,
  crashNode,
  deliverDue,
  formPartition,
  healPartition,
  recoverNode,
  takeMessages,
} from './decide-network'
import {
  connect,
  disconnect,
  join,
  kick,
  look,
  nudge,
  readmit,
  rename,
  seatStudent,
  takeSeat,
  unseatStudent,
} from './decide-people'
import { dissolveClusters, formClusters } from './decide-clusters'
import { changeSettings, closeRoom, lockRoom, showOnProjector, unlockRoom } from './decide-room'
import { forgetScenario, keepScenario } from './decide-scenario'
import { type Draft, draft } from './draft'
import type { Event } from './event'
import { botHand, instructorHand } from './hands'
import { effortOf } from './effort'
import { effortLimit, logCostLimit, logLimit } from './limits'
import { refuse, type Refusal, type RefusalReason } from './refusal'
import type { Room } from './room'

/** What came of a command: its events with the room after them, or why it was not done. */
export type Decision =
  { readonly ok: true; readonly events: readonly Event[]; readonly room: Room } | Refusal

/** Adds the events of a command to the draft, or says why not. */
export type Handler<T extends CommandType> = (
  draft: Draft,
  command: CommandOf<T>,
  actor: Actor,
  random: Random,
) => RefusalReason | undefined

const handlers: { readonly [T in CommandType]: Handler<T> } = {
  'student.join': join,
  'student.connect': connect,
  'student.disconnect': disconnect,
  'student.rename': rename,
  'student.kick': kick,
  'student.readmit': readmit,
  'student.nudge': nudge,
  'student.seat': seatStudent,
  'student.unseat': unseatStudent,
  'replay.look': look,
  'seat.take': takeSeat,
  'clusters.form': formClusters,
  'clusters.dissolve': dissolveClusters,
  together,
  'bot.seat': seatBot,
  'bot.unseat': unseatBot,
  'bot.call': callBot,
  'bot.excuse': excuseBot,
  act,
  'act.for': actFor,
  'hand.tell': tellHand,
  'adversary.deliver': deliverAsAdversary,
  'adversary.crash': crashAsAdversary,
  'adversary.name': nameAdversary,
  'guessing.stop': stopGuessing,
  'guessing.freeze': freezeGuessing,
  'belief.ask': askBelief,
  'belief.answer': answerBelief,
  'belief.reveal': revealBelief,
  'game.start': startGame,
  'game.pause': pauseGame,
  'game.resume': resumeGame,
  'game.end': endGame,
  'request.make': makeRequest,
  'link.change': changeLinks,
  'partition.form': formPartition,
  'partition.heal': healPartition,
  'message.take': takeMessages,
  'node.crash': crashNode,
  'node.recover': recoverNode,
  'desk.connect': connectDesk,
  'desk.disconnect': disconnectDesk,
  'network.due': deliverDue,
  'projector.show': showOnProjector,
  'scenario.keep': keepScenario,
  'scenario.forget': forgetScenario,
  'settings.change': changeSettings,
  'room.lock': lockRoom,
  'room.unlock': unlockRoom,
  'room.close': closeRoom,
}

/**
 * What a command does to a room. Pure: `now` is server time in ms, `random` decides delays, losses and copies.
 * A command that was done before gives no events and is well.
 */
export function decide(
  room: Room,
  command: Command,
  actor: Actor,
  now: number,
  random: Random,
): Decision {
  const known = decidedBefore(room, command, actor)
  if (known) return known
  const work = draft(room, now, actor.role === 'server' ? undefined : command.id)
  return outcomeOf(work, attempt(work, command, actor, random))
}

/** The same for several things in one, a part at a time: who asks for the next part may do something else before. */
export function* decideInParts(
  room: Room,
  command: CommandOf<'together'>,
  actor: Actor,
  now: number,
  random: Random,
): Generator<void, Decision> {
  const known = decidedBefore(room, command, actor)
  if (known) return known
  const work = draft(room, now, command.id)
  return outcomeOf(
    work,
    wrongPhase(room, command) ?? (yield* inParts(work, command, actor, random)),
  )
}

function decidedBefore(room: Room, command: Command, actor: Actor): Decision | null {
  if (!isAllowed(actor, command.type)) return refuse('not-allowed')
  const isDone = actor.role !== 'server' && wasDone(room, command, actor)
  return isDone ? { ok: true, events: [], room } : null
}

function outcomeOf(work: Draft, reason: RefusalReason | undefined): Decision {
  return reason ? refuse(reason) : { ok: true, events: work.events, room: work.room }
}

function attempt(
  work: Draft,
  command: Command,
  actor: Actor,
  random: Random,
): RefusalReason | undefined {
  const handler = handlers[command.type] as Handler<CommandType>
  return wrongPhase(work.room, command) ?? handler(work, command, actor, random)
}

/** Each is done as if it came alone, all in one moment. */
function together(
  work: Draft,
  command: CommandOf<'together'>,
  actor: Actor,
  random: Random,
): RefusalReason | undefined {
  const parts = inParts(work, command, actor, random)
  for (;;) {
    const { done, value } = parts.next()
    if (done) return value
  }
}

/**
 * Stops after each part, so that who has others to serve can do so in between. Refused if nothing of it can be done,
 * and if all of it is too much: before anything is done, or before the part that would be too much.
 */
function* inParts(
  work: Draft,
  { id, requests }: CommandOf<'together'>,
  actor: Actor,
  random: Random,
): Generator<void, RefusalReason | undefined> {
  const parts = requests.map((request) => parseCommand({ ...request, id }))
  const effort = (part: Command | null) => (part ? effortOf(work.room, part) : 0)
  if (parts.reduce((sum, part) => sum + effort(part), 0) > effortLimit) return 'too-much'
  const reasons: (RefusalReason | undefined)[] = []
  for (const part of parts) {
    if (work.events.length + effort(part) > effortLimit) return 'too-much'
    reasons.push(attemptPart(work, part, actor, random))
    yield
  }
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined
}

/** No `together` within another one. */
function attemptPart(
  work: Draft,
  part: Command | null,
  actor: Actor,
  random: Random,
): RefusalReason | undefined {
  if (!part || part.type === 'together') return 'bad-command'
  return isAllowed(actor, part.type) ? attempt(work, part, actor, random) : 'not-allowed'
}

function wrongPhase(room: Room, command: Command): RefusalReason | undefined {
  if (room.isClosed) return 'room-closed'
  const isFull = room.seq >= logLimit || room.cost >= logCostLimit
  if (isFull && command.type !== 'room.close') return 'log-full'
  const { phase } = commands[command.type]
  if (phase === 'open') return undefined
  const id = gameOfCommand(command)
  const game = id && room.games.get(id)
  if (!game) return 'no-game'
  if (game.status === 'ended') return 'game-ended'
  if (phase === 'playing' && game.status === 'paused') return 'game-paused'
  return wrongHand(game, command.type)
}

/**
 * A client resends until it hears an answer; its command must not be done twice, nor by the other
 * node that its sender plays by then.
 */
function wasDone(room: Room, command: Command, actor: Actor): boolean {
  const { id } = command
  const named = gameOfCommand(command)
  const game = named === null ? undefined : room.games.get(named)
  if (command.type === 'belief.answer') return game?.belief?.commands.includes(id) ?? false
  const isOfHand = command.type === 'act' || command.type === 'act.for'
  const hand = command.type === 'act.for' ? instructorHand : isOfHand ? handOf(actor) : null
  if (hand !== null && named !== null)
    return (
      game?.desks.items.some(
        ({ hands, commands }) => hands.includes(hand) && commands.includes(id),
      ) ?? false
    )
  if (named !== null) return game?.commands.includes(id) ?? false
  return room.commands.includes(id) || room.games.items.some((one) => one.commands.includes(id))
}

/** As whom the log names the one who acted. */
function handOf(actor: Actor): string | null {
  if (actor.role === 'student') return actor.student
  return actor.role === 'bot' ? botHand : null
}
