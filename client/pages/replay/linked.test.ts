import { expect, test } from 'vitest'
import { eventsIn, unnamed, withEvents } from './linked'

test('the numbers of events in a sentence become links, other numbers do not', () => {
  expect(eventsIn('n3 voted red (event 41) although n1 came first (event 33).')).toEqual([41, 33])
  expect(eventsIn('Seen in events 3, 8 and 9.')).toEqual([3, 8, 9])
  expect(eventsIn('3 blue, 3 red, 4 needed.')).toEqual([])
})

test('the words stay as they were', () => {
  for (const sentence of ['', 'plain', 'a (event 4) b events 5 and 6', 'event 1'])
    expect(
      withEvents(sentence)
        .map(({ text }) => text)
        .join(''),
    ).toBe(sentence)
})

test('witnesses that the sentence does not name are told apart', () => {
  expect(unnamed('Broken (event 4).', [4, 9])).toEqual([9])
})
