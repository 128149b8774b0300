import { expect, test } from 'vitest'
import { firstForm } from './form'
import { memoryStorage, type PageStorage } from '../room/storage'
import { keep, keptPractice } from './keep'
import { openPractice } from './open-practice'
import { fakeWorld } from './testing/fake-world'

/** A browser that keeps so many characters. */
function browser(limit: number): PageStorage {
  const own = memoryStorage()
  return { ...own, set: (key, text) => text.length <= limit && own.set(key, text) }
}

test('what is kept comes back as it was', () => {
  const storage = memoryStorage()
  const { log } = openPractice(firstForm, fakeWorld())
  expect(keptPractice(storage)).toBeNull()
  expect(keep({ search: '?nodes=3', log }, storage)).toBe(true)
  expect(keptPractice(storage)).toEqual({ search: '?nodes=3', log })
})

test('a browser that keeps nothing, is full, or holds something strange is no trouble', () => {
  const { log } = openPractice(firstForm, fakeWorld())
  for (const full of [browser(0), browser(10)]) {
    expect(keep({ search: '', log }, full)).toBe(false)
    expect(keptPractice(full)).toBeNull()
  }
  for (const text of ['{', '[]', '{"search":"","log":[]}', '{"search":"","log":[{"type":"x"}]}']) {
    const strange = memoryStorage()
    strange.set('practice', text)
    expect(keptPractice(strange)).toBeNull()
  }
})
