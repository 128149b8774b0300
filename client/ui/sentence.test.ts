import { expect, test } from 'vitest'
import { stretches } from './sentence'

const values = ['blue', 'red']

test('a sentence is cut at the words that name a value', () => {
  expect(stretches('Three blue, three red.', values)).toEqual([
    { text: 'Three ', value: null },
    { text: 'blue', value: 'blue' },
    { text: ', three ', value: null },
    { text: 'red', value: 'red' },
    { text: '.', value: null },
  ])
})

test('a capital letter at the start does not matter', () => {
  expect(stretches('Blue is chosen', values)[0]).toEqual({ text: 'Blue', value: 'blue' })
})

test('a value inside another word is no value', () => {
  expect(stretches('n3 predicted a bluebird', values)).toEqual([
    { text: 'n3 predicted a bluebird', value: null },
  ])
})

test('of two values the longer one is found', () => {
  const found = stretches('n1 took blue cheese', ['blue', 'blue cheese'])
  expect(found.at(-1)).toEqual({ text: 'blue cheese', value: 'blue cheese' })
})

test('signs in a value are no pattern', () => {
  expect(stretches('n1 took a+b', ['a+b']).at(-1)?.value).toBe('a+b')
})

test('without values a sentence is one stretch', () => {
  expect(stretches('n1 asked n2', [])).toEqual([{ text: 'n1 asked n2', value: null }])
})
