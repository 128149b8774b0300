import type { Condition, Cue, Scenario } from '../scenario'

/** Nobody has voted otherwise, nor n7 at all. */
const threeAll: readonly Condition[] = [
  { type: 'not', condition: { type: 'decided', who: ['n2'] } },
  ...(['n1', 'n2', 'n3'] as const).map((node): Condition => ({
    type: 'not',
    condition: { type: 'did', who: [node], action: { type: 'vote', value: 'red' } },
  })),
  ...(['n4', 'n5', 'n6'] as const).map((node): Condition => ({
    type: 'not',
    condition: { type: 'did', who: [node], action: { type: 'vote', value: 'blue' } },
  })),
  { type: 'not', condition: { type: 'did', who: ['n7'], action: { type: 'vote' } } },
]

const nobodyDecides: readonly Condition[] = (['n1', 'n2', 'n3', 'n4', 'n5', 'n6'] as const).map(
  (node) => ({ type: 'not', condition: { type: 'decided', who: [node] } }),
)

/** Six have voted, three and three, and a client waits at n2. n7 has both proposals before it. */
function untilThreeAll(first: 'n1' | 'n4'): readonly Cue[] {
  const second = first === 'n1' ? 'n4' : 'n1'
  const toN7 = (from: 'n1' | 'n4') =>
    ({
      type: 'arrived',
      from: [from],
      message: { to: ['n7'], body: { type: 'proposal' } },
    }) as const
  return [
    {
      say: 'Hold what n1 sends to n4, n5, n6 and n7, and n4 to n1, n2, n3 and n7. n1 proposes blue, n4 red.',
      notice: 'Slow messages are enough: half of the class hears blue first, half hears red.',
      do: [
        { type: 'link', from: ['n1'], to: ['n4', 'n5', 'n6', 'n7'], policy: { state: 'hold' } },
        { type: 'link', from: ['n4'], to: ['n1', 'n2', 'n3', 'n7'], policy: { state: 'hold' } },
        { type: 'propose', node: 'n1', value: 'blue' },
        { type: 'propose', node: 'n4', value: 'red' },
      ],
    },
    {
      say: `Three blue, three red. Let go what was held, the one from ${first} to n7 first.`,
      notice: 'Three against three, four needed: it is all up to n7 now.',
      when: [
        { type: 'did', who: ['n1'], action: { type: 'propose', value: 'blue' } },
        { type: 'did', who: ['n2', 'n3'], action: { type: 'vote', value: 'blue' } },
        { type: 'did', who: ['n4'], action: { type: 'propose', value: 'red' } },
        { type: 'did', who: ['n5', 'n6'], action: { type: 'vote', value: 'red' } },
      ],
      claims: threeAll,
      do: [
        { type: 'take', message: { from: [first], to: ['n7'] }, deed: 'deliver' },
        { type: 'link', from: ['n1'], to: ['n4', 'n5', 'n6', 'n7'], policy: { state: 'up' } },
        { type: 'link', from: ['n4'], to: ['n1', 'n2', 'n3', 'n7'], policy: { state: 'up' } },
      ],
    },
    {
      say: 'Only n7 can make a majority, and n7 takes its time. A client asks n2, and n2 asks everyone.',
      notice: 'One node has the whole decision in its hand. Ask the class what n2 will hear.',
      when: [toN7(first), toN7(second)],
      claims: threeAll,
      do: [{ type: 'query', node: 'n2' }],
    },
  ]
}

/** n2 has heard three blue (its own among them) and three red. */
const heardByN2 = {
  type: 'arrived',
  from: ['n1', 'n3', 'n4', 'n5', 'n6'],
  message: { to: ['n2'], body: { type: 'answer' } },
} as const

const threeThreeOne = {
  protocol: 'majority-vote',
  nodes: 7,
  values: ['blue', 'red'],
  setup: {},
  hands: { n7: 'waits' },
} as const

export const threeAllUndecided: Scenario = {
  ...threeThreeOne,
  id: 'three-three-one',
  title: 'Three, three, and the last one crashes',
  script: [
    ...untilThreeAll('n4'),
    {
      say: 'n2 has heard three blue and three red. Crash n7, which has not voted.',
      notice: 'Six are up. What do they know of the vote of n7?',
      when: [heardByN2],
      claims: threeAll,
      do: [{ type: 'crash', node: 'n7' }],
    },
    {
      say: 'Had it voted blue, or red, or not at all? Nobody can know, so nobody may decide.',
      notice:
        'Three worlds look the same to the six. Whatever they decide is wrong in one of them.',
      when: [{ type: 'passed', ms: 10_000 }],
      claims: [...nobodyDecides, { type: 'down', nodes: ['n7'] }],
      do: [{ type: 'end' }],
    },
  ],
  lesson:
    'One crash at the wrong moment freezes a vote: six healthy nodes wait until the seventh is back.',
  expected: {
    properties: { 'fault-tolerance': 'stuck' },
    breaches: [],
    chosen: null,
    decided: {},
  },
}

/** n7 votes, and is gone before it can tell anyone. */
const voteAndCrash: Cue = {
  say: 'n2 has heard three blue and three red. n7 votes blue, and crashes before it tells anyone.',
  notice: 'Blue has four of seven now. Who knows?',
  when: [heardByN2],
  claims: threeAll,
  do: [
    {
      type: 'act',
      node: 'n7',
      action: { type: 'vote', value: 'blue' },
      answers: { from: ['n1'], body: { type: 'proposal' } },
      crash: true,
    },
  ],
}

export const threeAllVoted: Scenario = {
  ...threeThreeOne,
  id: 'three-three-one-voted',
  title: 'Three, three, and the last one voted before it crashed',
  script: [
    ...untilThreeAll('n1'),
    voteAndCrash,
    {
      say: 'Blue is chosen, and what the six can see is the same as if it were not.',
      notice: 'Chosen is a fact, and not something that anybody has to know.',
      when: [{ type: 'passed', ms: 10_000 }],
      claims: [
        ...nobodyDecides,
        { type: 'chosen', value: 'blue' },
        { type: 'down', nodes: ['n7'] },
      ],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'A value can be chosen without anyone alive being able to know it.',
  expected: {
    properties: { 'fault-tolerance': 'stuck' },
    breaches: [],
    chosen: ['blue'],
    decided: {},
  },
}

export const threeAllRecovers: Scenario = {
  ...threeThreeOne,
  id: 'three-three-one-recovers',
  title: 'Three, three, and the last one comes back',
  script: [
    ...untilThreeAll('n1'),
    voteAndCrash,
    {
      say: 'Recover n7 with its memory: its vote is on paper, and it answers who asks.',
      notice: 'What one must write down before it counts: the vote.',
      when: [{ type: 'passed', ms: 10_000 }],
      claims: [
        ...nobodyDecides,
        { type: 'chosen', value: 'blue' },
        { type: 'down', nodes: ['n7'] },
      ],
      do: [
        { type: 'recover', node: 'n7', memory: 'kept' },
        { type: 'hand', node: 'n7', style: 'plays' },
      ],
    },
    {
      say: 'n2 asked again and has its fourth blue.',
      notice: 'They were stuck, and nothing was broken: it was only a matter of waiting.',
      when: [{ type: 'decided', who: ['n2'], value: 'blue' }],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'Stuck is not broken: what was written down before the crash decides after it.',
  expected: {
    properties: { 'fault-tolerance': 'stuck' },
    breaches: [],
    chosen: ['blue'],
    decided: { n2: 'blue' },
  },
}
