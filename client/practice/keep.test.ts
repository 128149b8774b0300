import { expect, test } from 'vitest'
import { firstForm } from './form'
import { keep, keptPractice } from './keep'
import { openPractice } from './open-practice'
import { fakeWorld } from './testing/fake-world'

function memory(limit = Infinity): Storage & { texts: Map<string, string> } {
  const texts = new Map<string, string>()
  const storage: Pick<Storage, 'getItem' | 'setItem'> = {
    getItem: (key) => texts.get(key) ?? null,
    setItem(key, text) {
      if (text.length > limit) throw new Error('full')
      texts.set(key, text)
    },
  }
  return Object.assign(storage as Storage, { texts })
}

test('what is kept comes back as it was', () => {
  const storage = memory()
  const { log } = openPractice(firstForm, fakeWorld())
  expect(keptPractice(() => storage)).toBeNull()
  expect(keep({ search: '?nodes=3', log }, () => storage)).toBe(true)
  expect(keptPractice(() => storage)).toEqual({ search: '?nodes=3', log })
})

test('a browser that keeps nothing, is full, or holds something strange is no trouble', () => {
  const { log } = openPractice(firstForm, fakeWorld())
  const off = () => {
    throw new Error('turned off')
  }
  expect(keep({ search: '', log }, off)).toBe(false)
  expect(keptPractice(off)).toBeNull()
  expect(keep({ search: '', log }, () => memory(10))).toBe(false)
  for (const text of ['{', '[]', '{"search":"","log":[]}', '{"search":"","log":[{"type":"x"}]}']) {
    const strange = memory()
    strange.texts.set('practice', text)
    expect(keptPractice(() => strange)).toBeNull()
  }
})
