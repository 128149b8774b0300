import { expect, test } from 'vitest'
import { codeIn } from './address'

test.each([
  ['/j/K7M4QX', 'K7M4QX'],
  ['/play/k7m%204qx', 'K7M4QX'],
  ['/play/K7M4QX/', 'K7M4QX'],
  ['/j/%E0%A4%A', '%E0%A4%A'],
  ['/j/', ''],
  ['/', ''],
])('the room in %s is %j', (pathname, code) => {
  expect(codeIn(pathname)).toBe(code)
})
