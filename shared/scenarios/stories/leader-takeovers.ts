import type { Condition, Scenario } from '../scenario'

const common = {
  protocol: 'leader',
  nodes: 5,
  values: ['blue', 'red'],
  setup: { leader: 'n1' },
} as const

const nobodyLeads: readonly Condition[] = [{ type: 'only', who: [], action: { type: 'lead' } }]

export const leaderTwoClients: Scenario = {
  ...common,
  id: 'leader-two-clients',
  title: 'Two clients, one leader',
  otherSizes: [3, 7, 9],
  script: [
    {
      say: 'Two clients come at the same time: n2 is asked to propose blue, n3 red. Both send to n1.',
      notice: 'Which one will it be? Let the class guess, and then say why.',
      do: [
        { type: 'propose', node: 'n2', value: 'blue' },
        { type: 'propose', node: 'n3', value: 'red' },
      ],
    },
    {
      say: 'n1 took {chosen}: it is chosen. Both clients ask for the answer.',
      notice: 'Of {nodes} nodes one picked the value. What about the wish of the other client?',
      when: [{ type: 'chosen' }],
      claims: nobodyLeads,
      do: [
        { type: 'query', node: 'n2' },
        { type: 'query', node: 'n3' },
      ],
    },
    {
      say: 'Both say {chosen}, though one of them had been asked for something else.',
      notice: 'Several proposals are no error: one of them is picked. What if n1 stops?',
      when: [{ type: 'decided', who: ['n2', 'n3'] }],
      claims: nobodyLeads,
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'One node that decides makes agreement easy, whoever proposes what.',
  expected: {
    properties: {},
    breaches: [],
    chosen: ['blue', 'red'],
    decided: { n2: null, n3: null },
  },
}

const follows = (leader: 'n3' | 'n4') => ({ type: 'follow', leader }) as const

/** Each of the two has one follower. */
const twoCamps: readonly Condition[] = [
  { type: 'only', who: ['n3', 'n4'], action: { type: 'lead' } },
  { type: 'only', who: ['n2'], action: follows('n3') },
  { type: 'only', who: ['n5'], action: follows('n4') },
]

export const whoLeads: Scenario = {
  ...common,
  id: 'who-leads',
  title: 'Who leads?',
  hands: { n3: 'waits', n4: 'waits' },
  script: [
    {
      say: 'Crash n1. n3 and n4 take over at the same moment, and each is heard by one other node first.',
      notice: 'Nothing is cut this time: messages are slow, no more.',
      do: [
        { type: 'crash', node: 'n1' },
        { type: 'link', from: ['n3'], to: ['n4', 'n5'], policy: { state: 'hold' } },
        { type: 'link', from: ['n4'], to: ['n2', 'n3'], policy: { state: 'hold' } },
        { type: 'act', node: 'n3', action: { type: 'lead' } },
        { type: 'act', node: 'n4', action: { type: 'lead' } },
      ],
    },
    {
      say: 'n2 follows n3, n5 follows n4. Clients ask n2 to propose blue, n5 red.',
      notice: 'Ask the class how many leaders there are, and who of the four knows it.',
      when: [
        { type: 'did', who: ['n2'], action: follows('n3') },
        { type: 'did', who: ['n5'], action: follows('n4') },
      ],
      claims: [
        { type: 'not', condition: { type: 'chosen' } },
        { type: 'down', nodes: ['n1'] },
        ...twoCamps,
      ],
      do: [
        { type: 'hand', node: 'n3', style: 'plays' },
        { type: 'hand', node: 'n4', style: 'plays' },
        { type: 'propose', node: 'n2', value: 'blue' },
        { type: 'propose', node: 'n5', value: 'red' },
      ],
    },
    {
      say: 'Chosen twice, and there is no wall. Both clients ask for the answer.',
      notice: 'The slow messages will still arrive. Whom will they help?',
      when: [
        { type: 'chosen', value: 'blue' },
        { type: 'chosen', value: 'red' },
      ],
      claims: twoCamps,
      do: [
        { type: 'query', node: 'n2' },
        { type: 'query', node: 'n5' },
      ],
    },
    {
      say: 'n2 says blue, n5 says red, and nobody broke a rule.',
      notice:
        'To agree who leads is to agree on a value. Which of the four properties must it have?',
      when: [
        { type: 'decided', who: ['n2'], value: 'blue' },
        { type: 'decided', who: ['n5'], value: 'red' },
      ],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'To appoint a leader is the same question again: it takes consensus.',
  expected: {
    properties: { coherence: 'broken', 'no-decoherence': 'broken' },
    breaches: [],
    chosen: ['blue', 'red'],
    decided: { n2: 'blue', n3: 'blue', n4: 'red', n5: 'red' },
  },
}
