import { expect, test } from 'vitest'
import { lessonOf, lessons, readyPlaylists } from './lecture'
import { minutesOf } from './playlist'
import { scenarioOf } from './registry'

test('every lesson has its own id, and stories that there are', () => {
  const ids = lessons.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { id, stories } of lessons)
    for (const story of stories) expect(scenarioOf(story), `${id}: ${story}`).not.toBeNull()
})

test.each(readyPlaylists)('$minutes minutes are enough for it', ({ minutes, lessons }) => {
  expect(lessons.every((id) => lessonOf(id))).toBe(true)
  expect(minutesOf(lessons)).toBeLessThanOrEqual(minutes)
  expect(minutesOf(lessons)).toBeGreaterThan(minutes / 2)
})
