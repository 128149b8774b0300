import * as z from 'zod/mini'
import type { NodeId } from '../../core/ids'

// The pages are served without the right to make code from text, which zod would otherwise try.
z.config({ jitless: true })

const value = z.string().check(z.minLength(1), z.maxLength(40))
const node = z.string().check(z.minLength(1), z.maxLength(80)) as unknown as z.ZodMiniType<
  NodeId,
  NodeId
>
/** Ours begin at 1; 0 is read, too, because others count from there. */
const ballot = z.object({
  number: z.number().check(z.int(), z.minimum(0), z.maximum(1_000_000_000)),
  node,
})
/** What an acceptor accepted last; null for nothing. */
const report = z.nullable(z.object({ ballot, value }))

/** What nodes send each other. */
export const bodySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('prepare'), ballot }),
  z.object({ type: z.literal('promise'), ballot, accepted: report }),
  /** `ballot` is refused, because of what was `promised`. */
  z.object({ type: z.literal('reject'), ballot, promised: z.nullable(ballot) }),
  z.object({ type: z.literal('accept'), ballot, value }),
  z.object({ type: z.literal('accepted'), ballot, value }),
])

/** What a hand can do, besides ignoring a card. */
export const actionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('prepare'), ballot }),
  z.object({ type: z.literal('promise'), ballot, accepted: report }),
  z.object({ type: z.literal('reject'), ballot, promised: z.nullable(ballot) }),
  z.object({ type: z.literal('propose'), ballot, value }),
  z.object({ type: z.literal('accept'), ballot, value }),
  z.object({ type: z.literal('decide'), value }),
])

export type Body = z.infer<typeof bodySchema>
export type Action = z.infer<typeof actionSchema>
