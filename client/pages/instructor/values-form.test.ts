import { describe, expect, test } from 'vitest'
import { nodesOf } from '../../../shared/core/ids'
import { instructor, openMeeting, theGame } from '../../../shared/room/testing/meeting'
import { formOf, startRequest } from './start'
import {
  fieldProblems,
  firstValues,
  formOfValues,
  type ValuesForm,
  valuesIn,
  valuesProblem,
} from './values-form'

const ownList = (...typed: string[]): ValuesForm => ({
  ...firstValues,
  kind: 'own',
  own: Array.from({ length: 6 }, (_, place) => typed[place] ?? ''),
})

describe('the values of a game', () => {
  test('are two colours at first, and up to six', () => {
    expect(valuesIn(firstValues, 5)).toEqual(['blue', 'red'])
    expect(valuesIn({ ...firstValues, count: 6 }, 5)).toEqual([
      ...['blue', 'red', 'green', 'yellow', 'pink', 'white'],
    ])
  })

  test('are places for lunch', () => {
    expect(valuesIn({ ...firstValues, kind: 'lunch', count: 3 }, 5)).toEqual([
      ...['Pizza', 'Ramen', 'Falafel'],
    ])
  })

  test('are what is filled in, without the space around it', () => {
    expect(valuesIn(ownList('  Yes ', '', 'No   way'), 5)).toEqual(['Yes', 'No way'])
  })

  test('are the nodes when it is about a lock', () => {
    expect(valuesIn({ ...firstValues, kind: 'lock' }, 7)).toEqual(nodesOf(7))
  })
})

describe('an own list', () => {
  test('of two is enough; a gap does not matter', () => {
    expect(valuesProblem(ownList('', 'Yes', '', 'No'))).toBeNull()
  })

  test('of fewer cannot start a game', () => {
    expect(valuesProblem(ownList('Yes', ' '))).toBe('type at least 2 values')
  })

  test('says at the field what is there already, whatever its letters', () => {
    const form = ownList('Yes', 'No', ' yes')
    expect(fieldProblems(form.own)).toEqual([
      null,
      null,
      '“yes” is there already.',
      null,
      null,
      null,
    ])
    expect(valuesProblem(form)).toBe('see what is wrong with the values')
  })

  test('says at the field what looks the same, and what cannot be seen', () => {
    const form = ownList('A', '\u0410', 'B\u200b', 'b', '\u3164', 'P\u00eache')
    expect(fieldProblems(form.own)).toEqual([
      null,
      '“\u0410” looks like “A”, which is there already.',
      null,
      '“b” looks like “B\u200b”, which is there already.',
      'This value has nothing to see.',
      null,
    ])
    expect(valuesProblem(form)).toBe('see what is wrong with the values')
    expect(valuesProblem(ownList('P\u00eache', 'P\u00e9ch\u00e9', '☕', '❤️'))).toBeNull()
  })

  test('says at the field what is too long', () => {
    const [fits, long] = ['x'.repeat(24), 'x'.repeat(25)]
    expect(fieldProblems([fits, long])).toEqual([
      ...[null, 'A value has at most 24 characters, and this has 25.'],
    ])
    expect(valuesProblem(ownList(long, 'No'))).not.toBeNull()
  })

  test('is of no account while another kind is chosen', () => {
    expect(valuesProblem({ ...ownList(), kind: 'lunch' })).toBeNull()
  })
})

describe('playing again', () => {
  test.each<ValuesForm>([
    { ...firstValues, count: 4 },
    { ...firstValues, kind: 'lunch', count: 6 },
    { ...firstValues, kind: 'lock' },
    ownList('Yes', 'No', 'Ünsinn ☕'),
  ])('begins with the values of the last game: $kind', (values) => {
    const meeting = openMeeting()
    const form = { ...formOf(null), values }
    expect(meeting.ask(instructor, startRequest(form))).not.toBeTypeOf('string')
    expect(formOf(theGame(meeting)).values).toEqual(values)
  })

  test('a lock is about as many nodes as there will be', () => {
    const last = formOfValues({ nodes: nodesOf(5), values: nodesOf(5) })
    expect(valuesIn(last, 7)).toEqual(nodesOf(7))
  })
})
