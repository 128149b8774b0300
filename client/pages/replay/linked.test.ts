import { expect, test } from 'vitest'
import { unnamed, withEvents } from './linked'

const seqs = (sentence: string) => withEvents(sentence).flatMap(({ seq }) => seq ?? [])

test('the numbers of events in a sentence become links, other numbers do not', () => {
  expect(seqs('n3 voted red (event 41) although n1 came first (event 33).')).toEqual([41, 33])
  expect(seqs('Seen in events 3, 8 and 9.')).toEqual([3, 8, 9])
  expect(seqs('3 blue, 3 red, 4 needed.')).toEqual([])
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
