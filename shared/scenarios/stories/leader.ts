import type { Condition, Scenario } from '../scenario'

const common = {
  protocol: 'leader',
  nodes: 5,
  values: ['blue', 'red'],
  setup: { leader: 'n1' },
} as const

/** All follow n1, and nobody takes over. */
const nobodyLeads: readonly Condition[] = [{ type: 'only', who: [], action: { type: 'lead' } }]

export const leaderHappyPath: Scenario = {
  ...common,
  id: 'leader-happy-path',
  title: 'A leader decides',
  otherSizes: [3, 7, 9],
  script: [
    {
      say: 'A client asks n2 to propose blue; n2 brings it to n1, whom all follow.',
      notice: 'Nobody asks the others: who follows a leader only has to reach it.',
      do: [{ type: 'propose', node: 'n2', value: 'blue' }],
    },
    {
      say: 'n1 took blue, so blue is chosen. Another client asks n3 for the answer.',
      notice: 'Only n1 knows it so far. Ask the class: who can answer now?',
      when: [{ type: 'chosen', value: 'blue' }],
      claims: nobodyLeads,
      do: [{ type: 'query', node: 'n3' }],
    },
    {
      say: 'All who asked have heard it from n1.',
      notice: 'So few messages, and one node that all of it hangs on.',
      when: [{ type: 'decided', who: ['n3'], value: 'blue' }],
      claims: nobodyLeads,
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'With one boss there is nothing to count and nobody to disagree with.',
  expected: {
    properties: {},
    breaches: [],
    chosen: ['blue'],
    decided: { n3: 'blue' },
  },
}

export const leaderCrash: Scenario = {
  ...common,
  id: 'leader-crash',
  title: 'The leader crashes',
  otherSizes: [3, 7, 9],
  hands: { n1: 'waits' },
  script: [
    {
      say: 'A client asks n2 to propose blue; n2 brings it to n1.',
      notice: 'As before: all goes through n1.',
      do: [{ type: 'propose', node: 'n2', value: 'blue' }],
    },
    {
      say: 'n1 takes blue and crashes before it tells anyone. A client asks n3 for the answer.',
      notice: 'Ask the class what n3 can do. It can ask n1, and nobody else knows.',
      when: [
        { type: 'arrived', from: ['n2'], message: { to: ['n1'], body: { type: 'proposal' } } },
      ],
      claims: [{ type: 'not', condition: { type: 'chosen' } }, ...nobodyLeads],
      do: [
        {
          type: 'act',
          node: 'n1',
          action: { type: 'take', value: 'blue' },
          answers: { from: ['n2'], body: { type: 'proposal' } },
          crash: true,
        },
        { type: 'query', node: 'n3' },
      ],
    },
    {
      say: 'All others are well and can do nothing: the answer is in the notebook of n1.',
      notice: 'All the others are up and nothing moves: that is a single point of failure.',
      when: [{ type: 'passed', ms: 15_000 }],
      claims: [
        { type: 'chosen', value: 'blue' },
        { type: 'stuck' },
        { type: 'down', nodes: ['n1'] },
        ...nobodyLeads,
        { type: 'not', condition: { type: 'decided', who: ['n3'] } },
      ],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'One crash stops everyone: a leader is a single point of failure.',
  expected: {
    properties: { 'fault-tolerance': 'stuck' },
    breaches: [],
    chosen: ['blue'],
    decided: {},
  },
}

export const leaderFailover: Scenario = {
  ...common,
  id: 'leader-failover',
  title: 'A new leader, and the old one comes back',
  script: [
    {
      say: 'A client asks n1 to propose blue, and n1, which leads, takes it.',
      notice: 'No message was needed: the leader asks nobody.',
      do: [{ type: 'propose', node: 'n1', value: 'blue' }],
    },
    {
      say: 'Crash n1 before it tells anyone. n3 takes over.',
      notice: 'n3 breaks no rule. Ask the class what it does not know.',
      when: [{ type: 'chosen', value: 'blue' }],
      do: [
        { type: 'crash', node: 'n1' },
        { type: 'act', node: 'n3', action: { type: 'lead' } },
      ],
    },
    {
      say: 'The others follow n3. A client asks n4 to propose red.',
      notice:
        'For them nothing was chosen yet. Only one notebook says otherwise, and it is out of reach.',
      when: [{ type: 'did', who: ['n2', 'n4', 'n5'], action: { type: 'follow', leader: 'n3' } }],
      claims: [
        { type: 'down', nodes: ['n1'] },
        { type: 'only', who: ['n3'], action: { type: 'lead' } },
        { type: 'not', condition: { type: 'chosen', value: 'red' } },
      ],
      do: [
        { type: 'propose', node: 'n4', value: 'red' },
        { type: 'query', node: 'n4' },
      ],
    },
    {
      say: 'n3 took red, and n4 has heard it. Recover n1: in its notebook stands blue.',
      notice: 'What will n1 say if somebody asks it now? Let the class guess first.',
      when: [{ type: 'decided', who: ['n4'], value: 'red' }],
      do: [
        { type: 'recover', node: 'n1', memory: 'kept' },
        { type: 'query', node: 'n1' },
      ],
    },
    {
      say: 'n1 leads in its own eyes, and answers blue.',
      notice: 'Two answers. Which step was wrong, if nobody broke a rule?',
      when: [{ type: 'decided', who: ['n1'], value: 'blue' }],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'A new leader must find out what the old one may have chosen; this one did not.',
  expected: {
    properties: { coherence: 'broken', 'no-decoherence': 'broken' },
    breaches: [],
    chosen: ['blue'],
    decided: { n1: 'blue', n3: 'red', n4: 'red' },
  },
}

export const splitBrain: Scenario = {
  ...common,
  id: 'split-brain',
  title: 'Split brain',
  script: [
    {
      say: 'n1 leads. Draw a wall: n1 and n2 here, n3, n4 and n5 there. n3 takes over on its side.',
      notice: 'From behind the wall n1 looks just like a crashed node.',
      do: [
        {
          type: 'partition',
          groups: [
            ['n1', 'n2'],
            ['n3', 'n4', 'n5'],
          ],
        },
        { type: 'act', node: 'n3', action: { type: 'lead' } },
      ],
    },
    {
      say: 'n4 and n5 follow n3; n1 and n2 know nothing of it. A client asks n2 to propose blue.',
      notice: 'There are two leaders now, and each is sure to be the only one.',
      when: [{ type: 'did', who: ['n4', 'n5'], action: { type: 'follow', leader: 'n3' } }],
      claims: [
        { type: 'not', condition: { type: 'chosen' } },
        { type: 'only', who: ['n4', 'n5'], action: { type: 'follow', leader: 'n3' } },
        { type: 'only', who: ['n3'], action: { type: 'lead' } },
      ],
      do: [{ type: 'propose', node: 'n2', value: 'blue' }],
    },
    {
      say: 'n1 took blue: chosen. On the other side a client asks n4 to propose red.',
      notice: 'Ask the class: can n3 find out that blue was chosen?',
      when: [{ type: 'chosen', value: 'blue' }],
      claims: [{ type: 'not', condition: { type: 'chosen', value: 'red' } }],
      do: [{ type: 'propose', node: 'n4', value: 'red' }],
    },
    {
      say: 'n3 took red: chosen, too. Clients ask around on both sides.',
      notice: 'Each side is at one with itself.',
      when: [{ type: 'chosen', value: 'red' }],
      do: [
        { type: 'query', node: 'n2' },
        { type: 'query', node: 'n4' },
        { type: 'query', node: 'n5' },
      ],
    },
    {
      say: 'Two answers, and nobody broke a rule.',
      notice: 'Would it help if a leader needed more than half of the nodes?',
      when: [
        { type: 'decided', who: ['n2'], value: 'blue' },
        { type: 'decided', who: ['n4', 'n5'], value: 'red' },
      ],
      do: [{ type: 'end' }],
    },
  ],
  lesson:
    'No node can tell a crashed leader from one behind a wall; with two leaders there are two answers.',
  expected: {
    properties: { coherence: 'broken', 'no-decoherence': 'broken' },
    breaches: [],
    chosen: ['blue'],
    decided: { n1: 'blue', n2: 'blue', n3: 'red', n4: 'red', n5: 'red' },
  },
}
