import { expect, test } from 'vitest'
import { keys } from './keys'

test('every key of the desk does one thing', () => {
  const all = keys.map(({ key }) => key)
  expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([])
})
