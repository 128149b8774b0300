import * as fc from 'fast-check'
import type { Choosable, Draft, Entry, Field, Form } from '../../referee/form'

/** A form filled in somehow: everything that a hand without help can say with it. */
export function anyDraft(fields: readonly Field[], choosable: Choosable): fc.Arbitrary<Draft> {
  return fc.record(
    Object.fromEntries(fields.map((field) => [field.name, anyEntry(field, choosable)])),
  )
}

function anyEntry(field: Field, choosable: Choosable): fc.Arbitrary<Entry> {
  const entry = anyContent(field, choosable)
  return field.none === undefined ? entry : fc.oneof(entry, fc.constant(null))
}

function anyContent(field: Field, choosable: Choosable): fc.Arbitrary<Entry> {
  switch (field.kind) {
    case 'value':
      return fc.constantFrom(...choosable.values)
    case 'node':
      return fc.constantFrom(...choosable.nodes)
    case 'number':
      return fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 999 }))
    case 'group':
      return anyDraft(field.fields, choosable)
  }
}

export function anyFilled(
  forms: readonly Form[],
  choosable: Choosable,
): fc.Arbitrary<{ readonly form: Form; readonly draft: Draft }> {
  return fc
    .constantFrom(...forms)
    .chain((form) => anyDraft(form.fields, choosable).map((draft) => ({ form, draft })))
}
