import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { eventSchema } from '../shared/room/event-schema'
import { isInFile } from '../shared/room/export'
import type { Event } from '../shared/room/event'

const format = readFileSync(join(import.meta.dirname, '../shared/room/FORMAT.md'), 'utf8')

/** What zod tells of a schema, as far as it is asked here. */
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string
      readonly options?: readonly Schema[]
      readonly shape?: Readonly<Record<string, Schema>>
      readonly values?: readonly string[]
    }
  }
}

/** Every line has these; `command` is the server's own, and in no file. */
const stamp = ['type', 'seq', 'at', 'game', 'command']

/** `name`, `name?` and `name =`, as the page writes them. */
function fieldsOf(shape: Readonly<Record<string, Schema>>): string[] {
  const signs: Readonly<Record<string, string>> = { optional: '?', default: ' =' }
  return Object.entries(shape)
    .filter(([name]) => !stamp.includes(name))
    .map(([name, { _zod }]) => name + (signs[_zod.def.type] ?? ''))
    .sort()
}

function schemaTable(): Record<string, string[]> {
  const options = (eventSchema as unknown as Schema)._zod.def.options ?? []
  const inFile = options.flatMap(({ _zod: { def } }) => {
    const shape = def.shape ?? {}
    const type = shape['type']?._zod.def.values?.[0] ?? ''
    return 'game' in shape && isInFile({ type } as Event) ? [[type, fieldsOf(shape)] as const] : []
  })
  return Object.fromEntries(inFile)
}

function writtenTable(): Record<string, string[]> {
  const rows = [...format.matchAll(/^\| `([a-z]+\.[a-z]+)` +\| (.*) \|$/gm)]
  return Object.fromEntries(
    rows.map(([, type, cell]) => {
      const plain = (cell ?? '').replace(/\([^)]*\)/g, '').replace(/:.*/, '')
      const fields = [...plain.matchAll(/`(\w+\??)( =)?[^`]*`/g)]
      return [type, fields.map(([, name, sign]) => `${name}${sign ?? ''}`).sort()]
    }),
  )
}

test('the page about the format of a file names every event and every field that the reader takes', () => {
  const written = writtenTable()
  expect(Object.keys(written).length).toBeGreaterThan(25)
  expect(written).toEqual(schemaTable())
})
