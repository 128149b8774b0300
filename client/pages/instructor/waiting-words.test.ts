import { expect, test } from 'vitest'
import { waitingWords } from './waiting-words'

test('what waits is counted in words', () => {
  expect(waitingWords({ messages: 1, requests: 0, hasNextStep: false })).toBe('1 message')
  expect(waitingWords({ messages: 2, requests: 0, hasNextStep: false })).toBe('2 messages')
  expect(waitingWords({ messages: 0, requests: 1, hasNextStep: false })).toBe('a client')
  expect(waitingWords({ messages: 2, requests: 3, hasNextStep: false })).toBe(
    '3 clients, 2 messages',
  )
  expect(waitingWords({ messages: 0, requests: 0, hasNextStep: true })).toBe('next step')
})
