import { expect, test } from 'vitest'
import type { GameLog } from '../room/export'
import { numbered } from './numbered'

const log = {
  header: { game: 'g2', branch: [{ after: 42, what: 'n3 crashes' }] },
  events: [40, 42, 47].map((seq) => ({ seq, type: 'node.crashed' })),
} as unknown as GameLog

test('events are counted from 1, and a branch leaves behind the same event', () => {
  const { header, events } = numbered(log)
  expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3])
  expect(header.branch).toEqual([{ after: 2, what: 'n3 crashes' }])
  expect(numbered(numbered(log))).toEqual(numbered(log))
})

test('the log that was given stays as it is', () => {
  numbered(log)
  expect(log.events.map(({ seq }) => seq)).toEqual([40, 42, 47])
})

test.each([
  [0, 0],
  [39, 0],
  [41, 1],
  [60, 3],
])('what left after number %i left after event %i', (after, number) => {
  const left = { ...log, header: { ...log.header, branch: [{ after, what: '' }] } }
  expect(numbered(left).header.branch?.[0]?.after).toBe(number)
})
