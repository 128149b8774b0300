import { expect, test } from 'vitest'
import { themeOf } from './theme'

test('the address goes before the saved choice, and that before the device', () => {
  expect(themeOf('?theme=dark', 'light', false)).toBe('dark')
  expect(themeOf('', 'light', true)).toBe('light')
  expect(themeOf('', null, true)).toBe('dark')
  expect(themeOf('', null, false)).toBe('light')
})

test('what is no theme is not heard', () => {
  expect(themeOf('?theme=pink', 'blue', true)).toBe('dark')
})
