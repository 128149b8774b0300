import * as z from 'zod/mini'
import {
  groupsSchema,
  msSchema,
  policySchema,
  setupSchema,
  valuesSchema,
} from '../room/event-schema'
import { mostDeeds } from './record'
import type { Script } from './scenario'

export const scenarioFormat = 'show-of-hands-scenario/1'
/** More cues than a lesson can have. */
export const mostCues = 80

const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))
const node = z.templateLiteral(['n', z.number().check(z.int(), z.minimum(1), z.maximum(9))])
const nodes = z.array(node).check(z.minLength(1), z.maxLength(9))
const who = z.union([z.enum(['all', 'majority']), nodes])
const pattern = z.record(z.string(), z.unknown())
const ms = msSchema
const style = z.enum(['plays', 'answers', 'waits'])

const messagePattern = z.strictObject({
  from: z.optional(nodes),
  to: z.optional(nodes),
  body: z.optional(pattern),
})
const nth = z.strictObject({
  from: node,
  to: node,
  nth: z.number().check(z.int(), z.minimum(1), z.maximum(1_000)),
})

const did = z.strictObject({ type: z.literal('did'), who, action: pattern })
const arrived = z.strictObject({ type: z.literal('arrived'), from: who, message: messagePattern })
const decided = z.strictObject({
  type: z.literal('decided'),
  who,
  value: z.optional(words(40)),
})

const simple = [
  z.strictObject({ type: z.literal('passed'), ms }),
  ...[did, arrived, decided],
  z.strictObject({
    type: z.literal('may'),
    node,
    action: z.looseObject({ type: words(40) }),
  }),
  z.strictObject({ type: z.enum(['open', 'stuck']) }),
  z.strictObject({
    type: z.literal('only'),
    who: z.array(node).check(z.maxLength(9)),
    action: pattern,
    some: z.optional(z.boolean()),
  }),
  z.strictObject({ type: z.enum(['up', 'down']), nodes }),
  z.strictObject({
    type: z.literal('in-flight'),
    message: messagePattern,
    isHeld: z.optional(z.boolean()),
  }),
  z.strictObject({ type: z.literal('chosen'), value: z.optional(words(40)) }),
  z.strictObject({
    type: z.literal('acts'),
    count: z.number().check(z.int(), z.minimum(0), z.maximum(10_000)),
    orQuietMs: z.optional(ms),
  }),
  z.strictObject({ type: z.literal('sent'), message: nth, orQuietMs: z.optional(ms) }),
] as const
const condition = z.discriminatedUnion('type', [
  ...simple,
  z.strictObject({ type: z.literal('not'), condition: z.discriminatedUnion('type', simple) }),
])

const deed = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('propose'), node, value: words(40) }),
  z.strictObject({ type: z.literal('query'), node }),
  z.strictObject({
    type: z.literal('act'),
    node,
    action: z.looseObject({ type: words(40) }),
    answers: z.optional(z.union([z.literal('request'), messagePattern])),
    crash: z.optional(z.boolean()),
  }),
  z.strictObject({ type: z.literal('hand'), node, style }),
  z.strictObject({
    type: z.literal('link'),
    from: nodes,
    to: nodes,
    policy: z.partial(policySchema),
  }),
  z.strictObject({ type: z.literal('partition'), groups: groupsSchema }),
  z.strictObject({ type: z.literal('heal') }),
  z.strictObject({
    type: z.literal('take'),
    message: z.union([nth, messagePattern]),
    deed: z.enum(['deliver', 'hold', 'release', 'drop', 'duplicate']),
  }),
  z.strictObject({ type: z.literal('crash'), node }),
  z.strictObject({ type: z.literal('recover'), node, memory: z.enum(['kept', 'lost']) }),
  z.strictObject({ type: z.literal('end') }),
])

const cue = z.strictObject({
  say: words(300),
  notice: z.optional(z.string().check(z.maxLength(300))),
  when: z.optional(z.array(condition).check(z.maxLength(12))),
  claims: z.optional(z.array(condition).check(z.maxLength(12))),
  counts: z.optional(
    z.record(
      z.string().check(z.regex(/^[a-z]+$/), z.maxLength(20)),
      z.discriminatedUnion('type', [did, arrived, decided]),
    ),
  ),
  do: z.array(deed).check(z.maxLength(mostDeeds)),
  optional: z.optional(z.boolean()),
})

/** What a scenario's file holds. A misspelt field is a mistake, and not a field that nobody reads. */
export const scriptSchema = z.strictObject({
  format: z.literal(scenarioFormat),
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(40)),
  title: words(80),
  protocol: words(40),
  nodes: z.number().check(z.int(), z.minimum(2), z.maximum(9)),
  otherSizes: z.optional(z.array(z.number().check(z.int(), z.minimum(2), z.maximum(9)))),
  values: z.union([z.literal('nodes'), valuesSchema]),
  setup: z._default(setupSchema, {}),
  network: z.optional(z.partial(policySchema)),
  hands: z.optional(z.partialRecord(node, style)),
  script: z.array(cue).check(z.minLength(1), z.maxLength(mostCues)),
  lesson: z._default(z.string().check(z.maxLength(300)), ''),
  /** How a rehearsal must end. Only scenarios of this project are held to it. */
  expected: z.optional(z.unknown()),
}) as unknown as z.ZodMiniType<Script & { readonly format: string }, unknown>
