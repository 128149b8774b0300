import * as z from 'zod/mini'
import { costOf } from '../core/cost'
import type { Body } from '../network/flight'
import { ids, setupSchema, styleSchema } from './event-schema'
import { bodyCostLimit, linksLimit, requestCostLimit, scenarioTextLimit } from './limits'
import { isBodyWithin, isPlain } from './plain'

const within = (bytes: number) =>
  z.custom<Body>((value) => isBodyWithin(value, bytes), 'no plain data with a type, or too much')
const bodySchema = within(bodyCostLimit)
const sentMessage = z.object({ to: ids.node, body: bodySchema })

/** One of several in a command. */
export const request = within(requestCostLimit)
export const setup = setupSchema.check(
  z.refine((given) => isPlain(given) && costOf(given) <= bodyCostLimit, 'it is too much'),
)

/** Parts of commands, as the table of commands puts them together. */
export const text = z.string().check(z.maxLength(10_000))
/** `z.object({})` alone would be a type that no object with a `type` fits. */
export const nothing: z.ZodMiniType<object> = z.object({})
/** What a hand does, and what it sends. */
export const deed = {
  action: bodySchema,
  because: z.optional(z.string().check(z.maxLength(80))),
  messages: z.array(sentMessage).check(z.maxLength(32)),
}
export const links = z
  .array(z.object({ from: ids.node, to: ids.node }))
  .check(z.minLength(1), z.maxLength(linksLimit))
export const questionText = z.string().check(z.minLength(1), z.maxLength(120))
export const optionText = z.string().check(z.minLength(1), z.maxLength(60))
export const seat = { cluster: ids.cluster, node: ids.node }
export const atNode = z.object({ game: ids.game, node: ids.node })
export const telling = z.object({ game: ids.game, node: ids.node, style: styleSchema })
/** null: no replay any more, but the room. */
export const look = z.object({ replay: z.nullable(ids.game) })
/** Without nodes: all that it can be done to. */
export const someSeats = {
  cluster: ids.cluster,
  nodes: z.optional(z.array(ids.node).check(z.minLength(1), z.maxLength(9))),
}
export const scenarioId = z.string().check(z.minLength(1), z.maxLength(40))
export const scenario = { scenario: scenarioId }
export const scenarioText = z.string().check(z.minLength(1), z.maxLength(scenarioTextLimit))
