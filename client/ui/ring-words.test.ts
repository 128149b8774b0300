import { expect, test } from 'vitest'
import { flightWords, linkWords, list, nodeWords, ringWords } from './ring-words'

test('a list is said as people say it', () => {
  expect(list([])).toBe('')
  expect(list(['n1'])).toBe('n1')
  expect(list(['n1', 'n2', 'n3'])).toBe('n1, n2 and n3')
})

test('a node says all that its token shows', () => {
  expect(
    nodeWords({ id: 'n3', label: 'Bold Lynx', value: 'red', decided: 'red', crown: true }),
  ).toBe('n3, Bold Lynx, holds red, decided red, leads')
  expect(nodeWords({ id: 'n4', value: 'red', crashed: true })).toBe('n4, crashed')
  expect(nodeWords({ id: 'n5', label: 'Bot', bot: true, value: 'red' })).toBe(
    'n5, a bot, holds red',
  )
})

test('a message says its way and its state, in the fog no value', () => {
  const flight = { id: 'm1', from: 'n2', to: 'n7', sentAt: 0, dueAt: 1, state: 'held' } as const
  expect(flightWords({ ...flight, look: 'value', value: 'blue' })).toBe(
    'n2 to n7, blue message, held',
  )
  expect(flightWords({ ...flight, look: 'sealed' })).toBe('n2 to n7, message, held')
})

test('a link says both directions if they differ', () => {
  expect(linkWords('n1', 'n2', 'cut', 'cut')).toBe('link between n1 and n2, cut')
  expect(linkWords('n1', 'n2', 'cut', 'up')).toBe('link n1 to n2, cut; back, up')
})

test('the ring is told in sentences', () => {
  const nodes = [
    { id: 'n1', value: 'blue', crown: true },
    { id: 'n2', value: 'blue', decided: 'blue' },
    { id: 'n3', crashed: true, value: 'red', bot: true },
  ]
  const flight = { id: 'm', from: 'n1', to: 'n2', look: 'question', sentAt: 0, dueAt: 1 } as const
  expect(ringWords(nodes, [['n1', 'n2'], ['n3']], [{ ...flight, state: 'travelling' }], [])).toBe(
    'Ring of 3 nodes. A wall parts n1 and n2 from n3. n1 and n2 hold blue. n2 decided blue. n1 leads. ' +
      'n3 has crashed. n3 is played by a bot. A question from n1 to n2 is on its way.',
  )
})
