import { expect, test } from 'vitest'
import { keys } from './keys'

test('no key is for two things: the second would never be done', () => {
  const own = keys.map(({ key }) => key)
  expect(own).toEqual([...new Set(own)])
})
