import { describe, expect, test } from 'vitest'
import { baseOf, withBase, withoutBase } from './base'

test.each([
  [null, ''],
  ['https://hands.example', ''],
  ['https://school.example/hands', '/hands'],
  ['https://school.example/a/b', '/a/b'],
])('the path of %s is "%s"', (address, base) => {
  expect(baseOf(address)).toBe(base)
})

describe('what is asked for', () => {
  test.each([
    ['/hands/play/ABC?x#y', '/play/ABC?x#y'],
    ['/hands/', '/'],
    ['/hands', '/'],
    ['/hands?again', '/?again'],
    ['/hands/socket.io/?EIO=4', '/socket.io/?EIO=4'],
    // The proxy took the path away.
    ['/play/ABC', '/play/ABC'],
    ['/', '/'],
    // Begins alike.
    ['/handsome', '/handsome'],
    ['/j/hands/x', '/j/hands/x'],
    ['*', '*'],
    [undefined, '/'],
  ])('%s is %s', (asked, within) => {
    expect(withoutBase(asked, '/hands')).toBe(within)
    expect(withoutBase(asked, '')).toBe(asked ?? '/')
  })
})

test('a page names its files below the path, and others as they are', () => {
  const page =
    '<script src="/assets/a.js"></script><link href="/icon.svg"><a href="//x.example/">x</a><a href="https://x.example/y">'
  expect(withBase(page, '/hands')).toBe(
    '<script src="/hands/assets/a.js"></script><link href="/hands/icon.svg"><a href="//x.example/">x</a><a href="https://x.example/y">',
  )
  expect(withBase(page, '')).toBe(page)
})
