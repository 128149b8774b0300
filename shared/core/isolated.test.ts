import { expect, test } from 'vitest'
import { isolated } from './isolated'

test.each(['יעל 7B', 'امیر‌حسین', 'Zoë (ד)'])('%s stands for itself', (name) => {
  expect(isolated(name)).toBe(`\u2068${name}\u2069`)
  expect(isolated(isolated(name))).toBe(isolated(name))
})

test.each(['Ana', 'サラ・コナー', 'blue', '', 'n1'])('%s is as it was', (name) => {
  expect(isolated(name)).toBe(name)
})
