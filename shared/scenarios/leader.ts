import type { Scenario } from './scenario'

const common = {
  protocol: 'leader',
  nodes: 5,
  values: ['blue', 'red'],
  setup: { leader: 'n1' },
} as const

export const leaderHappyPath: Scenario = {
  ...common,
  id: 'leader-happy-path',
  title: 'A leader decides',
  otherSizes: [3, 7, 9],
  script: [
    {
      say: 'A client asks n2 to propose blue; n2 brings it to n1, whom all follow.',
      do: [{ type: 'propose', node: 'n2', value: 'blue' }],
    },
    {
      say: 'n1 took blue, so blue is chosen. Another client asks n3 for the answer.',
      when: [{ type: 'chosen', value: 'blue' }],
      do: [{ type: 'query', node: 'n3' }],
    },
    {
      say: 'All who asked have heard it from n1.',
      when: [{ type: 'decided', who: ['n1', 'n2', 'n3'], value: 'blue' }],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'With one boss there is nothing to count and nobody to disagree with.',
  expected: {
    properties: {},
    breaches: [],
    chosen: ['blue'],
    decided: { n1: 'blue', n2: 'blue', n3: 'blue' },
  },
}

export const leaderCrash: Scenario = {
  ...common,
  id: 'leader-crash',
  title: 'The leader crashes',
  otherSizes: [3, 7, 9],
  script: [
    {
      say: 'A client asks n2 to propose blue; n2 brings it to n1.',
      do: [{ type: 'propose', node: 'n2', value: 'blue' }],
    },
    {
      say: 'n1 took blue and has told nobody: crash n1. A client asks n3 for the answer.',
      when: [{ type: 'chosen', value: 'blue' }],
      do: [
        { type: 'crash', node: 'n1' },
        { type: 'query', node: 'n3' },
      ],
    },
    {
      say: 'All others are well and can do nothing: the answer is in the notebook of n1.',
      when: [{ type: 'passed', ms: 15_000 }],
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
      do: [{ type: 'propose', node: 'n1', value: 'blue' }],
    },
    {
      say: 'Crash n1 before it tells anyone. n3 takes over.',
      when: [{ type: 'chosen', value: 'blue' }],
      do: [
        { type: 'crash', node: 'n1' },
        { type: 'act', node: 'n3', action: { type: 'lead' } },
      ],
    },
    {
      say: 'The others follow n3. A client asks n4 to propose red.',
      when: [{ type: 'did', who: ['n2', 'n4', 'n5'], action: { type: 'follow', leader: 'n3' } }],
      do: [{ type: 'propose', node: 'n4', value: 'red' }],
    },
    {
      say: 'n3 took red, and n4 has heard it. Recover n1: in its notebook stands blue.',
      when: [{ type: 'decided', who: ['n3', 'n4'], value: 'red' }],
      do: [{ type: 'recover', node: 'n1', memory: 'kept' }],
    },
    {
      say: 'n1 leads in its own eyes, and answers blue.',
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
      when: [{ type: 'did', who: ['n4', 'n5'], action: { type: 'follow', leader: 'n3' } }],
      do: [{ type: 'propose', node: 'n2', value: 'blue' }],
    },
    {
      say: 'n1 took blue: chosen. On the other side a client asks n4 to propose red.',
      when: [{ type: 'chosen', value: 'blue' }],
      do: [{ type: 'propose', node: 'n4', value: 'red' }],
    },
    {
      say: 'n3 took red: chosen, too. Clients ask around on both sides.',
      when: [{ type: 'chosen', value: 'red' }],
      do: [{ type: 'query', node: 'n5' }],
    },
    {
      say: 'Two answers, and nobody broke a rule.',
      when: [
        { type: 'decided', who: ['n1', 'n2'], value: 'blue' },
        { type: 'decided', who: ['n3', 'n4', 'n5'], value: 'red' },
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
