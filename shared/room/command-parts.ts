import * as z from 'zod/mini'
import { ids } from './event-schema'
import { scenarioTextLimit } from './limits'

/** Parts of commands, as the table of commands puts them together. */
export const questionText = z.string().check(z.minLength(1), z.maxLength(120))
export const optionText = z.string().check(z.minLength(1), z.maxLength(60))
export const seat = { cluster: ids.cluster, node: ids.node }
/** Without nodes: all that it can be done to. */
export const someSeats = {
  cluster: ids.cluster,
  nodes: z.optional(z.array(ids.node).check(z.minLength(1), z.maxLength(9))),
}
export const scenarioId = z.string().check(z.minLength(1), z.maxLength(40))
export const scenarioText = z.string().check(z.minLength(1), z.maxLength(scenarioTextLimit))
