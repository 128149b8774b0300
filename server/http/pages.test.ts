import { describe, expect, test } from 'vitest'
import { pageOf } from './pages'

describe('pageOf', () => {
  test.each([
    ['/', 'home'],
    ['/j/K7M2QX', 'join'],
    ['/play/K7M2QX', 'student'],
    ['/desk/K7M2QX', 'instructor'],
    ['/screen/K7M2QX', 'projector'],
    ['/check', 'check'],
    ['/practice', 'practice'],
    ['/history/K7M2QX', 'history'],
    ['/replay', 'replay'],
    ['/replay/K7M2QX/g1', 'replay'],
  ])('%s shows %s', (pathname, page) => {
    expect(pageOf(pathname)).toBe(page)
  })

  test('a slash at the end changes nothing', () => {
    expect(pageOf('/replay/')).toBe('replay')
    expect(pageOf('/j/K7M2QX/')).toBe('join')
  })

  test('a code that cannot be one still reaches its page, which can say so', () => {
    expect(pageOf('/j/%3Cb%3E')).toBe('join')
    expect(pageOf(`/play/${'x'.repeat(10_000)}`)).toBe('student')
  })

  test.each([
    '',
    '/j',
    '/j/',
    '/play',
    '/practice/x',
    '/replay/K7M2QX',
    '/history',
    '/desk/a/b',
    '/healthz',
    '/x/../',
  ])('%j is no page', (pathname) => {
    expect(pageOf(pathname)).toBeNull()
  })
})
