import { expect, test } from 'vitest'
import { serverClock } from './clock'

test('believes the message that came the fastest way', () => {
  let own = 0
  const clock = serverClock(() => own)
  // The server is 5,000 ms ahead; messages take 300, 40 and 900 ms.
  for (const takes of [300, 40, 900]) {
    own += 1000
    clock.hear(own - takes + 5000)
  }
  expect(clock.now()).toBe(own + 5000 - 40)
})

test('follows when the device has slept and its clock stood still', () => {
  let own = 0
  const clock = serverClock(() => own)
  clock.hear(5000)
  own += 10
  clock.hear(60_010)
  expect(clock.now()).toBe(60_010)
})

test('forgets what it heard long ago', () => {
  let own = 0
  const clock = serverClock(() => own)
  clock.hear(9000)
  for (let count = 0; count < 20; count += 1) {
    own += 100
    clock.hear(own + 2000)
  }
  expect(clock.now()).toBe(own + 2000)
})
