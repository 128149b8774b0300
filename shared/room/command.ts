import * as z from 'zod/mini'
import type { ClusterId, GameId, NodeId, StudentId } from '../core/ids'
import { adversaryCommands, guessingWish } from './command-adversary'
import * as parts from './command-parts'
import {
  assistanceSchema,
  groupsSchema,
  ids,
  policySchema,
  settingsSchema,
  valuesSchema,
} from './event-schema'
import { partsLimit } from './limits'
import { hasAtMost } from './plain'

/** Who asks. It comes from the token, never from what was sent. */
export type Actor =
  | { readonly role: 'server' }
  | { readonly role: 'instructor' }
  | { readonly role: 'projector' }
  | { readonly role: 'student'; readonly student: StudentId }
  | { readonly role: 'bot'; readonly cluster: ClusterId; readonly node: NodeId }
  | { readonly role: 'guest' }

export type Role = Actor['role']

/**
 * When a command makes sense: in an `open` room; for a game that has not ended (`game`);
 * for a game that runs and is not frozen (`playing`).
 */
export type Phase = 'open' | 'game' | 'playing'

const game = ids.game
const { deed, links, nothing, text } = parts

/** Every command there is: what it holds, who may ask it, and when. What is not here is refused. */
export const commands = {
  'student.join': { roles: ['guest'], phase: 'open', schema: z.object({ name: z.optional(text) }) },
  'student.connect': {
    roles: ['server'],
    phase: 'open',
    schema: z.object({ student: ids.student }),
  },
  'student.disconnect': {
    roles: ['server'],
    phase: 'open',
    schema: z.object({ student: ids.student }),
  },
  /** An instructor is there again, or none is any more. */
  'desk.connect': { roles: ['server'], phase: 'open', schema: nothing },
  'desk.disconnect': { roles: ['server'], phase: 'open', schema: nothing },
  'network.due': { roles: ['server'], phase: 'playing', schema: z.object({ game }) },
  /** The bot that was called has nothing to do at this node. */
  'bot.excuse': {
    roles: ['server'],
    phase: 'playing',
    schema: z.object({ game, node: ids.node }),
  },

  /** Without a name the room gives one. A student can only rename itself, whoever it names. */
  'student.rename': {
    roles: ['student', 'instructor'],
    phase: 'open',
    schema: z.object({ name: z.optional(text), student: z.optional(ids.student) }),
  },
  /** A student opens the replay of a game in the room's own page, or (null) turns back. */
  'replay.look': { roles: ['student'], phase: 'open', schema: parts.look },
  'seat.take': { roles: ['student'], phase: 'open', schema: z.object(parts.seat) },
  act: {
    roles: ['student', 'bot'],
    phase: 'playing',
    schema: z.object({ game, ...deed }),
  },
  /** The instructor does what the hand at this node could do. */
  'act.for': {
    roles: ['instructor'],
    phase: 'playing',
    schema: z.object({ game, node: ids.node, ...deed }),
  },
  /** A bot makes one move at this node, whoever plays it. */
  'bot.call': { roles: ['instructor'], phase: 'playing', schema: parts.atNode },

  /** Whoever plays this node waits from here on, only answers, or plays on. */
  'hand.tell': { roles: ['instructor'], phase: 'game', schema: parts.telling },
  'belief.answer': {
    roles: ['student'],
    phase: 'game',
    schema: z.object({ game, question: parts.questionText, answer: parts.optionText }),
  },

  'game.start': {
    roles: ['instructor'],
    phase: 'open',
    schema: z.object({
      cluster: z.optional(ids.cluster),
      protocol: z.string().check(z.minLength(1), z.maxLength(40)),
      nodes: z.number().check(z.int(), z.minimum(2), z.maximum(9)),
      assistance: assistanceSchema,
      values: valuesSchema,
      setup: z.optional(parts.setup),
      scenario: z.optional(z.nullable(z.string().check(z.maxLength(60)))),
      network: z.optional(policySchema),
      /** Bots play the seats for which there is nobody. */
      bots: z.optional(z.boolean()),
      /** Who has had fewer turns plays, and who has had more looks on. */
      rotate: z.optional(z.boolean()),
      /** Somebody orders the deliveries, to keep the class undecided. */
      guessing: z.optional(guessingWish),
    }),
  },
  'game.pause': {
    roles: ['instructor'],
    phase: 'game',
    /** `reason`: what every phone says meanwhile. */
    schema: z.object({
      game,
      reason: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
    }),
  },
  'game.resume': { roles: ['instructor'], phase: 'game', schema: z.object({ game }) },
  'game.end': { roles: ['instructor'], phase: 'game', schema: z.object({ game }) },
  'request.make': {
    roles: ['instructor'],
    phase: 'game',
    schema: z.object({
      game,
      node: ids.node,
      kind: z.enum(['propose', 'query']),
      value: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
    }),
  },
  'belief.ask': {
    roles: ['instructor'],
    phase: 'game',
    schema: z.object({
      game,
      question: parts.questionText,
      options: z
        .array(parts.optionText)
        .check(z.minLength(2), z.maxLength(12))
        .check(z.refine((all) => new Set(all).size === all.length, 'an option is there twice')),
    }),
  },
  'belief.reveal': {
    roles: ['instructor'],
    phase: 'game',
    schema: z.object({
      game,
      question: parts.questionText,
      truth: z.nullable(z.array(parts.optionText).check(z.maxLength(12))),
    }),
  },
  'link.change': {
    roles: ['instructor'],
    phase: 'game',
    schema: z.object({ game, links, policy: z.partial(policySchema) }),
  },
  'partition.form': {
    roles: ['instructor'],
    phase: 'game',
    schema: z.object({ game, groups: groupsSchema }),
  },
  'partition.heal': { roles: ['instructor'], phase: 'game', schema: z.object({ game }) },
  'message.take': {
    roles: ['instructor'],
    phase: 'game',
    schema: z.object({
      game,
      messages: z.array(ids.message).check(z.minLength(1), z.maxLength(500)),
      deed: z.enum(['deliver', 'hold', 'release', 'drop', 'duplicate']),
    }),
  },
  'node.crash': {
    roles: ['instructor'],
    phase: 'game',
    schema: z.object({ game, node: ids.node }),
  },
  'node.recover': {
    roles: ['instructor'],
    phase: 'game',
    schema: z.object({ game, node: ids.node, memory: z.enum(['kept', 'lost']) }),
  },
  'projector.show': {
    roles: ['instructor'],
    phase: 'open',
    schema: z.object({
      shows: z.enum(['fog', 'reveal']),
      cluster: z.optional(z.nullable(ids.cluster)),
      futures: z.optional(z.boolean()),
      table: z.optional(z.boolean()),
    }),
  },
  'settings.change': {
    roles: ['instructor'],
    phase: 'open',
    schema: z.object({ settings: z.partial(settingsSchema) }),
  },
  'room.lock': { roles: ['instructor'], phase: 'open', schema: nothing },
  'room.unlock': { roles: ['instructor'], phase: 'open', schema: nothing },
  'room.close': { roles: ['instructor'], phase: 'open', schema: nothing },
  'student.kick': {
    roles: ['instructor'],
    phase: 'open',
    schema: z.object({ student: ids.student }),
  },
  'student.readmit': {
    roles: ['instructor'],
    phase: 'open',
    schema: z.object({ student: ids.student }),
  },
  /** The phone says that its class waits. */
  'student.nudge': {
    roles: ['instructor'],
    phase: 'open',
    schema: z.object({ student: ids.student }),
  },
  'student.seat': {
    roles: ['instructor'],
    phase: 'open',
    /** `crew`: beside whoever sits there already. */
    schema: z.object({ student: ids.student, ...parts.seat, crew: z.optional(z.boolean()) }),
  },
  'student.unseat': {
    roles: ['instructor'],
    phase: 'open',
    schema: z.object({ student: ids.student }),
  },
  /** Splits everybody who is here into clusters of so many nodes. */
  'clusters.form': {
    roles: ['instructor'],
    phase: 'open',
    schema: z.object({
      size: z.number().check(z.int(), z.minimum(2), z.maximum(9)),
      /** Who is left over shares seats; or there is one cluster more, which bots fill up. */
      rest: z.enum(['crews', 'bots']),
    }),
  },
  /** Everybody stands up, and there are no clusters: the next game makes one of whoever is here. */
  'clusters.dissolve': { roles: ['instructor'], phase: 'open', schema: nothing },
  /** Several things in one: what can be done of them is done. No `together` within. */
  together: {
    roles: ['instructor'],
    phase: 'open',
    schema: z.object({ requests: z.array(parts.request).check(z.minLength(1), z.maxLength(80)) }),
  },
  /** Keeps a scenario of the instructor's own for this room, or replaces it. */
  'scenario.keep': {
    roles: ['instructor'],
    phase: 'open',
    schema: z.object({ scenario: parts.scenarioId, text: parts.scenarioText }),
  },
  'scenario.forget': { roles: ['instructor'], phase: 'open', schema: z.object(parts.scenario) },
  'bot.seat': { roles: ['instructor'], phase: 'open', schema: z.object(parts.someSeats) },
  'bot.unseat': { roles: ['instructor'], phase: 'open', schema: z.object(parts.someSeats) },
  ...adversaryCommands,
} as const satisfies Record<string, { roles: readonly Role[]; phase: Phase; schema: z.ZodMiniType }>

export type CommandType = keyof typeof commands
/** What a command of this type holds, besides its type and id. */
export type CommandData<T extends CommandType> = Frozen<z.infer<(typeof commands)[T]['schema']>>

/** zod infers lists that can be changed, which would refuse the readonly ones that pages have. */
type Frozen<T> = T extends string
  ? T
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T

/** A command as a client sends it: `id` is the client's own, new for each command, kept when it resends. */
export type CommandOf<T extends CommandType> = {
  readonly id: string
  readonly type: T
} & CommandData<T>
/** The union of all commands, told apart by `type`. */
export type Command = { [T in CommandType]: CommandOf<T> }[CommandType]
/** The same without the id, as a page asks for it. */
export type Request = { [T in CommandType]: { readonly type: T } & CommandData<T> }[CommandType]

/** Shortest and longest id of a command, in characters. */
const idLengths = [8, 64] as const

/** What came over the wire, as a command, or null when it is none. */
export function parseCommand(input: unknown): Command | null {
  if (typeof input !== 'object' || input === null) return null
  const { id, type } = input as { readonly id?: unknown; readonly type?: unknown }
  if (typeof id !== 'string' || id.length < idLengths[0] || id.length > idLengths[1]) return null
  if (typeof type !== 'string' || !Object.hasOwn(commands, type)) return null
  if (!hasAtMost(type === 'together' ? partsLimit.together : partsLimit.other, input)) return null
  const data = commands[type as CommandType].schema.safeParse(input)
  return data.success ? ({ id, type, ...data.data } as Command) : null
}

export function isAllowed(actor: Actor, type: CommandType): boolean {
  return (commands[type].roles as readonly Role[]).includes(actor.role)
}

/** The game that a command is about, if it is about one. */
export function gameOfCommand(command: Command): GameId | null {
  return 'game' in command ? command.game : null
}
