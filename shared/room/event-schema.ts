import * as z from 'zod/mini'
import type {
  ActId,
  ClusterId,
  GameId,
  MessageId,
  NodeId,
  RequestId,
  RoomCode,
  StudentId,
} from '../core/ids'
import type { Body } from '../network/flight'
import { maxDelayMs } from '../network/policy'
import type { Event } from './event'
import { scenarioTextLimit } from './limits'
import { isBody, isPlain } from './plain'
import { defaultSettings } from './settings'

z.config({ jitless: true })

/** Ids are checked as short strings here; who they belong to is checked against the room. */
const id = <T extends string>() =>
  z.string().check(z.minLength(1), z.maxLength(80)) as unknown as z.ZodMiniType<T, T>

export const ids = {
  act: id<ActId>(),
  cluster: id<ClusterId>(),
  code: id<RoomCode>(),
  game: id<GameId>(),
  message: id<MessageId>(),
  node: id<NodeId>(),
  request: id<RequestId>(),
  student: id<StudentId>(),
}

const shortText = z.string().check(z.maxLength(200))
const by = z.optional(shortText)
const reason = z.optional(shortText)
const valueText = z.string().check(z.minLength(1), z.maxLength(40))

/** An action or a message body: nobody here looks inside. */
export const bodySchema = z.custom<Body>(isBody, 'no plain data with a type')
export const assistanceSchema = z.enum(['guided', 'coached', 'freehand'])
export const valuesSchema = z
  .array(valueText)
  .check(z.minLength(1), z.maxLength(9))
  .check(z.refine((values) => new Set(values).size === values.length, 'a value is there twice'))
export const setupSchema = z
  .record(z.string(), z.unknown())
  .check(z.refine((setup) => isPlain(setup), 'it is not plain data'))

export const msSchema = z.number().check(z.int(), z.minimum(0), z.maximum(maxDelayMs))
const msRange = z.readonly(
  z
    .tuple([msSchema, msSchema])
    .check(z.refine(([min, max]) => min <= max, 'the least delay is above the most')),
)
const share = z.number().check(z.minimum(0), z.maximum(1))
export const policySchema = z.object({
  state: z.enum(['up', 'cut', 'hold']),
  delayMs: msRange,
  loss: share,
  duplicate: share,
})
export const settingsSchema = z.object({
  cutHolds: z.boolean(),
  capacity: z.number().check(z.int(), z.minimum(1), z.maximum(500)),
  botThinkMs: msRange,
  replays: z.enum(['private', 'class', 'public']),
  replayNames: z.boolean(),
  freeNames: z.boolean(),
  whenDeskGone: z.enum(['goes-on', 'pauses']),
})
/** As logs have them, also those that are older than a setting. */
const loggedSettings = z.extend(settingsSchema, {
  botThinkMs: z._default(msRange, defaultSettings.botThinkMs),
  replays: z._default(settingsSchema.shape.replays, defaultSettings.replays),
  replayNames: z._default(z.boolean(), defaultSettings.replayNames),
  freeNames: z._default(z.boolean(), defaultSettings.freeNames),
  whenDeskGone: z._default(settingsSchema.shape.whenDeskGone, defaultSettings.whenDeskGone),
})
export const groupsSchema = z
  .array(z.array(ids.node).check(z.minLength(1)))
  .check(z.minLength(2), z.maxLength(9))

const stamp = {
  seq: z.number().check(z.int(), z.minimum(1)),
  at: z.number(),
  command: z.optional(z.string()),
}
const inGame = { ...stamp, game: ids.game }
const place = { cluster: ids.cluster, node: ids.node, game: z.optional(ids.game) }
const seat = { student: ids.student, ...place }
/** Who is asked or answers, when it is not everyone. */
const belief = {
  question: shortText,
  node: z.optional(ids.node),
  student: z.optional(ids.student),
}
const person = { ...stamp, student: ids.student }

/** One line of the log. Fields that it does not know are left out, never an error. */
export const eventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('game.started'),
    ...inGame,
    cluster: z._default(ids.cluster, 'A' as ClusterId),
    protocol: shortText,
    nodes: z.array(ids.node).check(z.minLength(1), z.maxLength(99)),
    setup: z._default(setupSchema, {}),
    assistance: z._default(assistanceSchema, 'guided'),
    scenario: z._default(z.nullable(shortText), null),
    values: z._default(z.array(z.string()), []),
    network: z._default(policySchema, {
      state: 'up',
      delayMs: [2000, 4000],
      loss: 0,
      duplicate: 0,
    }),
  }),
  z.object({
    type: z.literal('request.made'),
    ...inGame,
    request: ids.request,
    node: ids.node,
    kind: z.enum(['propose', 'query']),
    value: z.optional(valueText),
  }),
  z.object({
    type: z.literal('node.acted'),
    ...inGame,
    act: ids.act,
    node: ids.node,
    action: bodySchema,
    because: z.optional(z.string()),
    by: z._default(shortText, ''),
  }),
  z.object({
    type: z.literal('message.sent'),
    ...inGame,
    message: ids.message,
    from: ids.node,
    to: ids.node,
    body: bodySchema,
    act: ids.act,
  }),
  z.object({
    type: z.literal('message.delayed'),
    ...inGame,
    message: ids.message,
    untilMs: z.number(),
    by,
  }),
  z.object({ type: z.literal('message.held'), ...inGame, message: ids.message, by }),
  z.object({
    type: z.literal('message.released'),
    ...inGame,
    message: ids.message,
    untilMs: z.optional(z.number()),
    by,
  }),
  z.object({
    type: z.literal('message.duplicated'),
    ...inGame,
    message: ids.message,
    copy: ids.message,
    by,
  }),
  z.object({ type: z.literal('message.delivered'), ...inGame, message: ids.message, by }),
  z.object({
    type: z.literal('message.dropped'),
    ...inGame,
    message: ids.message,
    reason: z.enum(['loss', 'cut', 'crashed', 'instructor']),
    by,
  }),
  z.object({
    type: z.literal('link.changed'),
    ...inGame,
    from: ids.node,
    to: ids.node,
    policy: policySchema,
  }),
  z.object({ type: z.literal('partition.formed'), ...inGame, groups: groupsSchema }),
  z.object({ type: z.literal('partition.healed'), ...inGame, groups: z.optional(groupsSchema) }),
  z.object({ type: z.literal('node.crashed'), ...inGame, node: ids.node, by }),
  z.object({
    type: z.literal('guessing.started'),
    ...inGame,
    patience: z.number().check(z.int(), z.minimum(1)),
    mostSteps: z.number().check(z.int(), z.minimum(1)),
  }),
  z.object({
    type: z.literal('adversary.named'),
    ...inGame,
    role: z.enum(['instructor', 'student', 'bot']),
    student: z.optional(ids.student),
    hints: z._default(z.boolean(), false),
  }),
  z.object({
    type: z.literal('guessing.ended'),
    ...inGame,
    outcome: z.enum(['decided', 'frozen', 'limit', 'stopped']),
  }),
  z.object({
    type: z.literal('node.recovered'),
    ...inGame,
    node: ids.node,
    memory: z.enum(['kept', 'lost']),
  }),
  z.object({ type: z.literal('bot.called'), ...inGame, node: ids.node }),
  z.object({ type: z.literal('bot.excused'), ...inGame, node: ids.node }),
  z.object({
    type: z.literal('belief.asked'),
    ...inGame,
    ...belief,
    options: z.optional(z.array(shortText)),
  }),
  z.object({
    type: z.literal('belief.answered'),
    ...inGame,
    ...belief,
    answer: z.optional(shortText),
    voice: z.optional(z.number().check(z.int(), z.minimum(1))),
  }),
  z.object({
    type: z.literal('belief.revealed'),
    ...inGame,
    question: shortText,
    truth: z._default(z.nullable(z.array(shortText)), null),
  }),
  z.object({
    type: z.literal('game.paused'),
    ...inGame,
    reason,
    waitsFor: z.optional(z.literal('desk')),
  }),
  z.object({ type: z.literal('game.resumed'), ...inGame, reason }),
  z.object({ type: z.literal('game.ended'), ...inGame, reason }),
  z.object({
    type: z.literal('student.seated'),
    ...stamp,
    ...seat,
    name: z._default(shortText, ''),
  }),
  z.object({ type: z.literal('student.unseated'), ...stamp, ...seat }),
  z.object({ type: z.literal('bot.seated'), ...stamp, ...place }),
  z.object({ type: z.literal('bot.unseated'), ...stamp, ...place }),
  z.object({ type: z.literal('room.opened'), ...stamp, code: ids.code, settings: loggedSettings }),
  z.object({ type: z.literal('room.locked'), ...stamp }),
  z.object({ type: z.literal('room.unlocked'), ...stamp }),
  z.object({ type: z.literal('room.closed'), ...stamp, reason }),
  z.object({ type: z.literal('settings.changed'), ...stamp, settings: loggedSettings }),
  z.object({
    type: z.literal('projector.changed'),
    ...stamp,
    shows: z.enum(['fog', 'reveal']),
    cluster: z.optional(z.nullable(ids.cluster)),
    futures: z.optional(z.boolean()),
    table: z.optional(z.boolean()),
  }),
  z.object({
    type: z.literal('cluster.formed'),
    ...stamp,
    cluster: ids.cluster,
    nodes: z.array(ids.node).check(z.minLength(1), z.maxLength(99)),
  }),
  z.object({ type: z.literal('cluster.dissolved'), ...stamp, cluster: ids.cluster }),
  z.object({
    type: z.literal('scenario.kept'),
    ...stamp,
    scenario: shortText,
    text: z.string().check(z.maxLength(scenarioTextLimit)),
  }),
  z.object({ type: z.literal('scenario.forgotten'), ...stamp, scenario: shortText }),
  z.object({ type: z.literal('student.joined'), ...person, name: shortText }),
  z.object({ type: z.literal('student.renamed'), ...person, name: shortText }),
  z.object({ type: z.literal('student.kicked'), ...person }),
  z.object({ type: z.literal('student.readmitted'), ...person }),
  z.object({ type: z.literal('student.nudged'), ...person }),
  z.object({ type: z.literal('student.looked'), ...person, replay: z.nullable(ids.game) }),
  z.object({ type: z.literal('student.connected'), ...person }),
  z.object({ type: z.literal('student.disconnected'), ...person }),
]) as unknown as z.ZodMiniType<Event, unknown>
