import { expect, test } from 'vitest'
import { nodeId } from '../../../shared/core/ids'
import { g1, instructor, playing, steady, theGame } from '../../../shared/room/testing/meeting'
import { commonPolicy, delays, delayStep, delayWords, shareWords } from './pace'

test('each step of the slider has its own words, and finds itself again', () => {
  expect(delays.map(delayWords)).toHaveLength(new Set(delays.map(delayWords)).size)
  expect(delays.map(delayStep)).toEqual(delays.map((_, step) => step))
  expect(delayWords([2000, 4000])).toBe('2 to 4 s')
  expect(delayWords([0, 0])).toBe('none')
  expect(delayWords([1000, 1000])).toBe('1 s')
  expect(shareWords(0.1)).toBe('10 %')
})

test('a delay between two steps is shown at the nearer one', () => {
  expect(delays[delayStep([5000, 7000])]).toEqual([4000, 8000])
})

test('what all links share is shown, and where they differ nothing is', () => {
  const meeting = playing(3, steady)
  expect(commonPolicy(theGame(meeting))).toEqual({
    state: 'up',
    delayMs: [1000, 1000],
    loss: 0,
    duplicate: 0,
  })
  meeting.ask(instructor, {
    type: 'link.change',
    game: g1,
    links: [{ from: nodeId('n1'), to: nodeId('n2') }],
    policy: { loss: 0.5 },
  })
  expect(commonPolicy(theGame(meeting))).toMatchObject({ loss: null, duplicate: 0 })
})
