import type { Scenario } from '../scenario'

const common = { protocol: 'majority-vote', nodes: 5, values: ['blue', 'red'], setup: {} } as const

export const voteHappyPath: Scenario = {
  ...common,
  id: 'vote-happy-path',
  title: 'A majority decides',
  otherSizes: [3, 7, 9],
  script: [
    {
      say: 'A client asks n1 to propose blue; everyone votes for the first proposal that comes.',
      notice: 'Nobody is the leader: each node has one vote, and never takes it back.',
      do: [{ type: 'propose', node: 'n1', value: 'blue' }],
    },
    {
      say: 'More than half voted blue: chosen. Clients ask n1 and n3, and these ask everyone.',
      notice: 'It is chosen, and yet no node knows it. Knowing takes one more round.',
      when: [{ type: 'chosen', value: 'blue' }],
      do: [
        { type: 'query', node: 'n1' },
        { type: 'query', node: 'n3' },
      ],
    },
    {
      say: 'Both have counted a majority of all nodes.',
      notice: 'Any two majorities share a node: so nobody can ever count one for red.',
      when: [{ type: 'decided', who: ['n1', 'n3'], value: 'blue' }],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'Two majorities always share a node, so two values can never both have one.',
  expected: {
    properties: {},
    breaches: [],
    chosen: ['blue'],
    decided: { n1: 'blue', n3: 'blue' },
  },
}

export const threeProposals: Scenario = {
  ...common,
  id: 'three-proposals',
  title: 'Three proposals, no majority',
  values: ['blue', 'red', 'green'],
  network: { delayMs: [8_000, 12_000] },
  script: [
    {
      say: 'Only n1 to n2 and n3 to n4 are fast links. Three clients propose at the same time.',
      notice: 'Each node votes for what reaches it first. Ask who will be heard where.',
      do: [
        { type: 'link', from: ['n1'], to: ['n2'], policy: { delayMs: [1_000, 2_000] } },
        { type: 'link', from: ['n3'], to: ['n4'], policy: { delayMs: [1_000, 2_000] } },
        { type: 'propose', node: 'n1', value: 'blue' },
        { type: 'propose', node: 'n3', value: 'red' },
        { type: 'propose', node: 'n5', value: 'green' },
      ],
    },
    {
      say: 'Two blue, two red, one green, and no vote may change. A client asks n2.',
      notice: 'Count together: three are needed, and there are two at most.',
      when: [
        { type: 'did', who: ['n2'], action: { type: 'vote', value: 'blue' } },
        { type: 'did', who: ['n4'], action: { type: 'vote', value: 'red' } },
        { type: 'did', who: ['n5'], action: { type: 'propose', value: 'green' } },
      ],
      claims: [
        { type: 'not', condition: { type: 'chosen' } },
        { type: 'only', who: ['n2'], action: { type: 'vote', value: 'blue' } },
        { type: 'only', who: ['n4'], action: { type: 'vote', value: 'red' } },
        { type: 'only', who: [], action: { type: 'vote', value: 'green' } },
      ],
      do: [{ type: 'query', node: 'n2' }],
    },
    {
      say: 'n2 has heard from everyone, and still cannot decide.',
      notice: 'No crash, no loss, no mistake: and this vote will never end.',
      when: [
        {
          type: 'arrived',
          from: ['n1', 'n3', 'n4', 'n5'],
          message: { to: ['n2'], body: { type: 'answer' } },
        },
      ],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'Nothing failed, and yet nobody can decide: one vote each is not enough.',
  expected: {
    properties: { 'conflict-resolution': 'stuck' },
    breaches: [],
    chosen: null,
    decided: {},
  },
}
