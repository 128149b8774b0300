import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Each threat that SECURITY.md names, with the test that is said to show the defence. */
const lines = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| +(threat|-)/.test(line))

test('every line of the threat model names a test', () => {
  expect(lines.length).toBeGreaterThan(20)
})

test.each(lines)('%s', (line) => {
  const [, title = '', path = ''] = /\[([^\]]+)\]\((\S+)\) +\|$/.exec(line) ?? []
  const file = join(root, path)
  expect(existsSync(file), `${path} is there`).toBe(true)
  expect(readFileSync(file, 'utf8')).toContain(title)
})
