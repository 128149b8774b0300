import type { Condition, Scenario } from '../scenario'

/** Nobody else has put a name forward. */
const onlyTheThree: Condition = {
  type: 'only',
  who: ['n1', 'n2', 'n3'],
  action: { type: 'propose' },
  some: true,
}

export const lock: Scenario = {
  id: 'lock',
  title: 'Who holds the lock',
  protocol: 'paxos',
  nodes: 5,
  otherSizes: [3, 7, 9],
  values: 'nodes',
  setup: {},
  script: [
    {
      say: 'The values are the nodes. n1, n2 and n3 want the lock: each proposes itself.',
      notice: 'A lock is an agreement about one name.',
      do: [
        { type: 'propose', node: 'n1', value: 'n1' },
        { type: 'propose', node: 'n2', value: 'n2' },
        { type: 'propose', node: 'n3', value: 'n3' },
      ],
    },
    {
      say: 'One of them is chosen. All three ask: is it me?',
      notice: 'Two have lost and have to find that out.',
      when: [{ type: 'chosen' }],
      claims: [onlyTheThree],
      do: [
        { type: 'query', node: 'n1' },
        { type: 'query', node: 'n2' },
        { type: 'query', node: 'n3' },
      ],
    },
    {
      say: 'One has the lock, and everyone knows who.',
      notice:
        'What happens if the holder crashes now? That needs one more agreement, about the next one.',
      when: [{ type: 'decided', who: 'all' }],
      claims: [onlyTheThree],
      do: [{ type: 'end' }],
    },
  ],
  lesson:
    'Agreeing on a value is enough for a lock: tryAcquire is propose(me), then query() == me.',
  expected: {
    properties: {},
    breaches: [],
    chosen: ['n1', 'n2', 'n3'],
    decided: { all: null },
  },
}
