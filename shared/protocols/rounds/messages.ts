import * as z from 'zod/mini'

// The pages are served without the right to make code from text, which zod would otherwise try.
z.config({ jitless: true })

const value = z.string().check(z.minLength(1), z.maxLength(40))
/** Rounds count from 1. */
const round = z.int().check(z.minimum(1), z.maximum(9999))

/** What nodes send each other. */
export const bodySchema = z.discriminatedUnion('type', [
  /** This is my value in this round. */
  z.object({ type: z.literal('report'), round, value }),
  /** More than half of all nodes report this value to me in this round; null: no value is reported by so many. */
  z.object({ type: z.literal('back'), round, value: z.nullable(value) }),
  z.object({ type: z.literal('decided'), value }),
])

const shared = [
  /** Begins round 1 with what a client asked for. */
  z.object({ type: z.literal('propose'), value }),
  /** Begins, or catches up: takes round and value from a report. */
  z.object({ type: z.literal('join'), round, value }),
  z.object({ type: z.literal('back'), round, value: z.nullable(value) }),
  /** Goes on to this round, with this value. */
  z.object({ type: z.literal('next'), round, value }),
  z.object({ type: z.literal('decide'), value }),
  /** Sends again what it last sent: messages get lost. */
  z.object({ type: z.literal('again') }),
] as const

/** Goes on to this round with the value on which the coin fell. */
const flip = z.object({ type: z.literal('flip'), round, value })

/** What a hand can do, besides ignoring a card, where the rules say which value to take ... */
export const plainActions = z.discriminatedUnion('type', [...shared])
/** ... and where a coin may say it. */
export const coinActions = z.discriminatedUnion('type', [...shared, flip])

export type Body = z.infer<typeof bodySchema>
export type Action = z.infer<typeof coinActions>
