import { expect, test } from 'vitest'
import { nodeId } from '../../shared/core/ids'
import { firstForm, formIn, type PracticeForm, searchOf } from './form'

test('without choices the address has none, and a game begins as most would want it', () => {
  expect(searchOf(firstForm)).toBe('')
  expect(formIn('')).toEqual(firstForm)
})

test('choices are in the address, and come back from it', () => {
  const form: PracticeForm = {
    ...{ protocol: 'paxos', nodes: 7, node: nodeId('n6') },
    ...{ assistance: 'coached', pace: 'quick' },
  }
  expect(searchOf(form)).toBe('?protocol=paxos&nodes=7&node=n6&help=coached&pace=quick')
  expect(formIn(searchOf(form))).toEqual(form)
})

test.each(['?protocol=raft&nodes=4&node=n9&help=much&pace=', '?nodes=3&node=n5', '?%'])(
  'what is odd in %s is as usual',
  (search) => {
    const { nodes } = formIn(search)
    expect(formIn(search)).toEqual({ ...firstForm, nodes })
  },
)
