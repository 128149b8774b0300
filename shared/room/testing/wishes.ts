import * as fc from 'fast-check'
import type { Actor, Command, CommandType } from '../command'
import type { Decision } from '../decide'
import type { Room } from '../room'
import { guest, instructor, type Meeting, openMeeting, server, startOf, student } from './meeting'
import { at, botOf, policyOf, requestOf, studentOf } from './wishes-requests'

/** What somebody wants to do, as numbers: what they mean depends on the room at that moment. */
export interface Wish {
  readonly kind: CommandType | 'again' | 'anyone'
  readonly a: number
  readonly b: number
  readonly c: number
  readonly waitMs: number
}

/** One command with the room before it and what came of it. */
export interface Step {
  readonly actor: Actor
  readonly command: Command
  readonly before: Room
  readonly now: number
  readonly decision: Decision
  /** The step that this one repeats, if it is a resend. */
  readonly repeats: Step | null
}

/** How often each is wished for: enough of everything in a run, and mostly a game that goes on. */
const weights: Readonly<Record<Exclude<CommandType, 'room.close'>, number>> = {
  act: 60,
  'network.due': 30,
  'message.take': 16,
  'link.change': 6,
  'node.recover': 8,
  'partition.heal': 6,
  'request.make': 5,
  'partition.form': 4,
  'game.resume': 14,
  'game.pause': 5,
  'node.crash': 4,
  'settings.change': 2,
  'scenario.keep': 2,
  'scenario.forget': 1,
  'student.seat': 6,
  'seat.take': 4,
  'student.join': 3,
  'student.readmit': 3,
  'student.unseat': 2,
  'bot.seat': 4,
  'clusters.form': 2,
  'clusters.dissolve': 1,
  'adversary.deliver': 12,
  'adversary.crash': 2,
  'adversary.name': 3,
  'guessing.stop': 1,
  'guessing.freeze': 1,
  together: 3,
  'belief.ask': 2,
  'belief.answer': 6,
  'belief.reveal': 1,
  'bot.unseat': 2,
  'bot.call': 4,
  'hand.tell': 3,
  'bot.excuse': 1,
  'act.for': 6,
  'student.nudge': 2,
  'replay.look': 2,
  'student.kick': 2,
  'student.rename': 2,
  'student.connect': 2,
  'student.disconnect': 2,
  'desk.connect': 4,
  'desk.disconnect': 2,
  'projector.show': 2,
  'room.unlock': 2,
  'room.lock': 1,
  'game.start': 3,
  'game.end': 1,
}
const kinds = Object.keys(weights) as (keyof typeof weights)[]

const kind: fc.Arbitrary<Wish['kind']> = fc.oneof(
  ...kinds.map((one) => ({ weight: weights[one], arbitrary: fc.constant(one) })),
  { weight: 16, arbitrary: fc.constant('again' as const) },
  { weight: 4, arbitrary: fc.constant('anyone' as const) },
)
const number = fc.noBias(fc.nat({ max: 9999 }))
const waitMs = fc.constantFrom(0, 0, 1, 300, 1000, 4000)

export const wishes: fc.Arbitrary<Wish[]> = fc.array(
  fc.record({ kind, a: number, b: number, c: number, waitMs }),
  { maxLength: 200, size: 'max' },
)

/** A class of four that plays, with people who come and go, and an instructor who breaks things. */
export function playOut(list: readonly Wish[], seed: number): { meeting: Meeting; steps: Step[] } {
  const meeting = openMeeting(seed)
  for (let index = 0; index < 4; index += 1) meeting.ask(guest, { type: 'student.join' })
  meeting.ask(instructor, startOf(4, policyOf(seed)))
  const steps: Step[] = []
  for (const wish of list) {
    meeting.now += wish.waitMs
    const earlier = wish.kind === 'again' ? steps[steps.length - 1 - (wish.a % 6)] : undefined
    if (wish.kind === 'again' && !earlier) continue
    const { actor, command } = earlier ?? commandOf(wish, meeting.room, steps.length)
    const before = meeting.room
    const decision = meeting.decide(actor, command)
    steps.push({ actor, command, before, now: meeting.now, decision, repeats: earlier ?? null })
  }
  return { meeting, steps }
}

function commandOf(wish: Wish, room: Room, index: number): { actor: Actor; command: Command } {
  const { kind, a, b, c } = wish
  const type = kind === 'anyone' || kind === 'again' ? at(kinds, a)! : kind
  const command = {
    ...requestOf(type, { a, b, c, index }, room),
    id: `wish-no-${index}`,
  } as Command
  const actor = kind === 'anyone' ? anyActor(room, b) : actorOf(type, room, a)
  return { actor, command }
}

function anyActor(room: Room, a: number): Actor {
  const projector: Actor = { role: 'projector' }
  return at([server, instructor, projector, guest, actorOf('act', room, a)], a >> 3)!
}

/** Whoever it is in the newest game. */
function adversaryOf({ games }: Room): Actor {
  const adversary = games.items.at(-1)?.guessing?.adversary
  if (adversary?.role === 'student') return student(adversary.student)
  return adversary?.role === 'bot' ? server : instructor
}

function actorOf(type: CommandType, room: Room, a: number): Actor {
  if (type === 'student.join') return guest
  if (['student.connect', 'student.disconnect', 'network.due', 'bot.excuse'].includes(type))
    return server
  if (type === 'guessing.freeze') return server
  if (type === 'adversary.deliver' || type === 'adversary.crash') return adversaryOf(room)
  const bot = type === 'act' ? botOf(room, a) : null
  if (bot) return bot
  if (['act', 'student.rename', 'seat.take', 'belief.answer'].includes(type))
    return student(studentOf(room, a))
  return instructor
}
