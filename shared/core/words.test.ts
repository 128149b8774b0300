import { expect, test } from 'vitest'
import { blanksOf, filled, finderOf } from './words'

const phrases = [
  '{node} proposes {value}.',
  '{node} proposes {value}. You voted for it.',
  'Nothing',
  '{nodes} refused {ballot}',
]
const find = finderOf(phrases)

test('a sentence is found by the phrase that says most of it, with what stands in its blanks', () => {
  expect(find('n1 proposes blue cheese.')).toEqual({
    phrase: '{node} proposes {value}.',
    entries: { node: 'n1', value: 'blue cheese' },
  })
  expect(find('n1 proposes blue. You voted for it.')?.phrase).toBe(phrases[1])
  expect(find('n1, n2 and n3 refused 2.n5')?.entries).toEqual({
    nodes: 'n1, n2 and n3',
    ballot: '2.n5',
  })
  expect(find('Nothing')).toEqual({ phrase: 'Nothing', entries: {} })
})

test('what is none of the phrases is not found, be it ever so close', () => {
  expect(find('Somebody proposes blue.')).toBeNull()
  expect(find('n1 proposes blue')).toBeNull()
  expect(find('')).toBeNull()
})

test('blanks are filled by name, each as often as it stands there', () => {
  expect(filled('{a} und {b}, {a}', { a: '1', b: '{a}' })).toBe('1 und {a}, 1')
  expect(blanksOf('{a} und {b2}')).toEqual(['a', 'b2'])
})
