import { expect, test } from 'vitest'
import { waitingWords } from './waiting-words'

test('what waits is counted in words', () => {
  expect(waitingWords({ messages: 1, requests: 0 })).toBe('1 message')
  expect(waitingWords({ messages: 2, requests: 0 })).toBe('2 messages')
  expect(waitingWords({ messages: 0, requests: 1 })).toBe('a client')
  expect(waitingWords({ messages: 2, requests: 3 })).toBe('3 clients, 2 messages')
})
