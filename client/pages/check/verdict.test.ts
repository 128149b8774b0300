import { expect, test } from 'vitest'
import { timingOf, verdictOf } from './verdict'

const quick = { medianMs: 20, worstMs: 60 }
const slow = { medianMs: 900, worstMs: 1400 }

test.each([
  [
    'no network',
    { isOnline: false, http: null, socket: null, keepsData: true },
    'broken',
    /phone has no network/,
  ],
  [
    'no server',
    { isOnline: true, http: null, socket: null, keepsData: true },
    'broken',
    /server does not answer/,
  ],
  [
    'no sockets',
    { isOnline: true, http: quick, socket: null, keepsData: true },
    'stuck',
    /blocks WebSockets/,
  ],
  [
    'all slow',
    { isOnline: true, http: slow, socket: slow, keepsData: true },
    'stuck',
    /Everything between/,
  ],
  [
    'a slow line',
    { isOnline: true, http: quick, socket: slow, keepsData: true },
    'stuck',
    /open connection is slow/,
  ],
  [
    'stutter',
    { isOnline: true, http: quick, socket: { medianMs: 30, worstMs: 5000 }, keepsData: true },
    'stuck',
    /stutters/,
  ],
  [
    'site data blocked',
    { isOnline: true, http: quick, socket: quick, keepsData: false },
    'stuck',
    /this browser keeps nothing.*blocked/,
  ],
  [
    'all well',
    { isOnline: true, http: quick, socket: quick, keepsData: true },
    'holds',
    /All is well/,
  ],
] as const)('%s is told apart, with whose fault it is', (_, findings, status, words) => {
  const verdict = verdictOf(findings)
  expect(verdict.status).toBe(status)
  expect(`${verdict.title} ${verdict.advice}`).toMatch(words)
})

test('the middle and the worst of what was measured', () => {
  expect(timingOf([30.4, 10, 20, 900, 25])).toEqual({ medianMs: 25, worstMs: 900 })
  expect(timingOf([])).toBeNull()
})
