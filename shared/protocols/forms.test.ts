import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nodesOf } from '../core/ids'
import { filledIn } from '../referee/form'
import { protocols } from './registry'
import { anyFilled } from './testing/filled'

const choosable = { nodes: nodesOf(5), values: ['blue', 'red'] }

/** The types that a union of zod takes. */
function typesOf(schema: unknown): string[] {
  const { def } = schema as { def: { options: { def: { shape: { type: TypeSchema } } }[] } }
  return def.options.flatMap((option) => option.def.shape.type.def.values)
}
type TypeSchema = { readonly def: { readonly values: readonly string[] } }

describe.each(protocols.map((protocol) => [protocol.id, protocol] as const))(
  '%s',
  (_, protocol) => {
    test('every action is a form, and every form an action', () => {
      const types = protocol.forms.map(({ type }) => type)
      expect(types.toSorted()).toEqual(typesOf(protocol.action).toSorted())
    })

    test('a form lies somewhere, and answers only messages that wait', () => {
      const kinds = typesOf(protocol.body)
      for (const { type, messages = [], requests = [], isFree } of protocol.forms) {
        expect(isFree === true || messages.length + requests.length > 0, type).toBe(true)
        expect(kinds, type).toEqual(expect.arrayContaining([...messages]))
      }
    })

    test('every message that waits and every client can be answered', () => {
      const waiting = typesOf(protocol.body).filter((type) => protocol.waits({ type }))
      const answered = new Set(protocol.forms.flatMap(({ messages = [] }) => messages))
      expect([...answered].toSorted()).toEqual(waiting.toSorted())
      const served = protocol.forms.flatMap(({ requests = [] }) => requests)
      expect(served).toEqual(expect.arrayContaining(['propose', 'query']))
    })

    test('a form that is filled in says exactly one action, and one with a blank says none', () => {
      fc.assert(
        fc.property(anyFilled(protocol.forms, choosable), ({ form, draft }) => {
          const action = filledIn(form, draft)
          expect(action).not.toBeNull()
          expect(protocol.action.parse(action)).toEqual(action)
          for (const field of form.fields)
            expect(filledIn(form, { ...draft, [field.name]: undefined })).toBeNull()
        }),
      )
    })

    test('the lines of the notebook have names and words of their own', () => {
      const { pad } = protocol
      expect(pad.length).toBeGreaterThan(0)
      expect(new Set(pad.map(({ name }) => name)).size).toBe(pad.length)
      expect(new Set(pad.map(({ label }) => label)).size).toBe(pad.length)
      expect(pad.some(({ isDurable }) => isDurable) && pad.some((it) => !it.isDurable)).toBe(true)
    })
  },
)
