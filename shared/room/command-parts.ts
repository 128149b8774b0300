import * as z from 'zod/mini'
import { bodySchema, ids } from './event-schema'
import { linksLimit, scenarioTextLimit } from './limits'

const sentMessage = z.object({ to: ids.node, body: bodySchema })

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
