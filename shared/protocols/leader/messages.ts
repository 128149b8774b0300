import * as z from 'zod/mini'

// The pages are served without the right to make code from text, which zod would otherwise try.
z.config({ jitless: true })

const value = z.string().check(z.minLength(1), z.maxLength(40))
const node = z.string().check(z.minLength(1), z.maxLength(80))

/** What nodes send each other. */
export const bodySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('proposal'), value }),
  z.object({ type: z.literal('ask') }),
  /** null: nothing taken yet. */
  z.object({ type: z.literal('answer'), value: z.nullable(value) }),
  /** "Follow me." */
  z.object({ type: z.literal('lead') }),
])

/** What a hand can do, besides ignoring a card. */
export const actionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('propose'), value }),
  z.object({ type: z.literal('take'), value }),
  z.object({ type: z.literal('ask') }),
  z.object({ type: z.literal('answer'), value: z.nullable(value) }),
  z.object({ type: z.literal('lead') }),
  z.object({ type: z.literal('follow'), leader: node }),
  z.object({ type: z.literal('decide'), value }),
])

export type Body = z.infer<typeof bodySchema>
export type Action = z.infer<typeof actionSchema>
