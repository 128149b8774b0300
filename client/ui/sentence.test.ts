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

test.each([
  ['*n3* holds the lock: n1, n2 and n4 accepted it in 1.n3. n2 can tell.'],
  ['*n3* has 2 of 3 accepts in 1.n3.'],
  ['1.n3 has 2 of 3 promises.'],
  ['n1 wanted *n1*, but n4 accepted *n3* in 1.n3: it must propose *n3*.'],
  ['The game ended. *n3* holds the lock. All 4 nodes decided *n3*.'],
  ['n2 sent n1 a proposal of *n3*.'],
  ['1.n3 *n3*'],
  ['*n3*'],
  ['Two *n1*, one *n2*. Only n3 can make a majority, and n3 has not voted.'],
  ['holds: *n3* for good'],
  ['n4 tries to get the lock.'],
])(
  'in a game for a lock the name of a node is a value only where it is meant as one: %s',
  (marked) => {
    const cut = stretches(marked.replaceAll('*', ''), ['n1', 'n2', 'n3', 'n4'])
    expect(cut.map(({ text, value }) => (value === null ? text : `*${text}*`)).join('')).toBe(
      marked,
    )
  },
)

test('a value that is a usual word counts only where a value is meant', () => {
  const cut = stretches('A client asks n1 to propose A.', ['A', 'B'])
  expect(cut).toEqual([
    { text: 'A client asks n1 to propose ', value: null },
    { text: 'A', value: 'A' },
    { text: '.', value: null },
  ])
})
