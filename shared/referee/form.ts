import type { NodeId } from '../core/ids'
import type { ActionData } from '../room/event'
import type { PadField } from './pad'
import type { Card } from './protocol'

/** A blank of a form. With `none` it may also be said to hold nothing, in these words: "Nothing yet". */
export type Field = {
  readonly name: string
  /** Two or three words: "Accepted before". */
  readonly label: string
  readonly none?: string | undefined
} & (
  | { readonly kind: 'value' | 'node' | 'number' }
  /** Blanks that belong together: a ballot is a number and a node. */
  | { readonly kind: 'group'; readonly fields: readonly Field[] }
)

/**
 * An act as a blank form: what a hand fills in that gets no help. It says where the form lies, never whether
 * filling it in would be right.
 */
export interface Form<Type extends string = string> {
  /** Of the action that comes out; there is one form for each. */
  readonly type: Type
  /** Imperative and short: "Promise". */
  readonly label: string
  /** The kinds of messages that it may answer, in the words of the protocol's `kind`. */
  readonly messages?: readonly string[] | undefined
  /** The requests of a client that it may answer. */
  readonly requests?: readonly ('propose' | 'query')[] | undefined
  /** One may also start it oneself: it lies in the bar. */
  readonly isFree?: boolean | undefined
  readonly fields: readonly Field[]
}

/** What a protocol states for hands that get no help. */
export interface Freehand<Type extends string = string, Body = unknown> {
  /** Every type of action as a blank form. */
  readonly forms: readonly Form<Type>[]
  /** The lines of the notebook that the player writes, the most important first. */
  readonly pad: readonly PadField[]
  /** What a message says, word for word: "prepare, ballot 2.n2". No meaning and no advice. */
  content(body: Body): string
}

/** What stands in a blank: undefined is still blank, null says that there is nothing to say. */
export type Entry = string | number | null | Draft | undefined
/** A form as far as it is filled in, by the names of its fields. */
export interface Draft {
  readonly [field: string]: Entry
}

/** What the blanks offer to choose from. */
export interface Choosable {
  readonly values: readonly string[]
  readonly nodes: readonly NodeId[]
}

export const numberLimits = { least: 1, most: 999 } as const

/** The action that a form says, or null while something is blank. */
export function filledIn({ type, fields }: Form, draft: Draft): ActionData | null {
  const entries = filledFields(fields, draft)
  return entries && { type, ...entries }
}

function filledFields(fields: readonly Field[], draft: Draft): Record<string, unknown> | null {
  const entries: Record<string, unknown> = {}
  for (const field of fields) {
    const entry = filledField(field, draft[field.name])
    if (entry === undefined) return null
    entries[field.name] = entry
  }
  return entries
}

function filledField(field: Field, entry: Entry): unknown {
  if (entry === null) return field.none === undefined ? undefined : null
  if (field.kind !== 'group') return entry
  return typeof entry === 'object' ? (filledFields(field.fields, entry) ?? undefined) : undefined
}

/** What a card says to a hand that gets no help: who, and word for word what. */
export function plainWords({ content }: Pick<Freehand, 'content'>, card: Card): string {
  switch (card.kind) {
    case 'message':
      return `${card.from}: ${content(card.body)}`
    case 'request':
      return card.request === 'query'
        ? 'A client wants to know the answer.'
        : `A client asks you to propose ${card.value ?? 'something'}.`
    case 'unreadable':
      return `An unreadable message from ${card.from}.`
  }
}

/** The forms that may answer a card. */
export function formsFor(
  { forms, kind }: { readonly forms: readonly Form[]; kind(body: unknown): string },
  card: Card,
): readonly Form[] {
  switch (card.kind) {
    case 'message':
      return forms.filter(({ messages }) => messages?.includes(kind(card.body)))
    case 'request':
      return forms.filter(({ requests }) => requests?.includes(card.request))
    case 'unreadable':
      return []
  }
}
