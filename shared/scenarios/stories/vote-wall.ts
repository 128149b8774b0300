import type { Condition, Scenario } from '../scenario'

const votes = (value: string) => ({ type: 'vote', value }) as const

/** Each side has heard one proposal only. */
const twoSides: readonly Condition[] = [
  { type: 'only', who: ['n1'], action: votes('blue') },
  { type: 'only', who: ['n3', 'n5'], action: votes('red') },
]

export const voteWall: Scenario = {
  protocol: 'majority-vote',
  nodes: 5,
  values: ['blue', 'red'],
  setup: {},
  id: 'vote-wall',
  title: 'A wall through the vote',
  script: [
    {
      say: 'The wall of the split brain: n1 and n2 here, n3, n4 and n5 there. n2 proposes blue, n4 red.',
      notice: 'Everyone votes for the first proposal that comes, once. Will it split again?',
      do: [
        {
          type: 'partition',
          groups: [
            ['n1', 'n2'],
            ['n3', 'n4', 'n5'],
          ],
        },
        { type: 'propose', node: 'n2', value: 'blue' },
        { type: 'propose', node: 'n4', value: 'red' },
      ],
    },
    {
      say: 'Two voted blue on the left, three red on the right; {majority} of {nodes} are needed. Clients ask n1 and n5.',
      notice: 'Red is chosen. On which side can somebody find that out?',
      when: [
        { type: 'did', who: ['n2'], action: { type: 'propose', value: 'blue' } },
        { type: 'did', who: ['n4'], action: { type: 'propose', value: 'red' } },
        { type: 'did', who: ['n1'], action: votes('blue') },
        { type: 'did', who: ['n3', 'n5'], action: votes('red') },
      ],
      claims: [...twoSides, { type: 'not', condition: { type: 'chosen', value: 'blue' } }],
      do: [
        { type: 'query', node: 'n1' },
        { type: 'query', node: 'n5' },
      ],
    },
    {
      say: 'n5 counted three red and decided. n1 has heard from all it can reach: two blue, and it waits.',
      notice: 'A majority of all nodes, not of those who answer. May n1 decide after a minute?',
      when: [
        { type: 'decided', who: ['n5'], value: 'red' },
        {
          type: 'arrived',
          from: ['n2'],
          message: { to: ['n1'], body: { type: 'answer', value: 'blue' } },
        },
      ],
      claims: [
        ...twoSides,
        { type: 'not', condition: { type: 'decided', who: ['n1'] } },
        { type: 'not', condition: { type: 'decided', who: ['n2'] } },
      ],
      do: [{ type: 'heal' }, { type: 'query', node: 'n1' }],
    },
    {
      say: 'After the wall n1 asked again and heard three red: one answer.',
      notice: 'Any two majorities of all share a node. Could the left side ever have decided blue?',
      when: [{ type: 'decided', who: ['n1'], value: 'red' }],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'A majority is one of all nodes: so there is one answer, wall or not.',
  expected: {
    properties: { 'fault-tolerance': 'holds' },
    breaches: [],
    chosen: ['red'],
    decided: { n1: 'red', n5: 'red' },
  },
}
