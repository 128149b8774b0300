import { notChosen, prepares } from './paxos-steps'
import type { Scenario } from '../scenario'

const common = { protocol: 'paxos', nodes: 5, values: ['blue', 'red'], setup: {} } as const

export const paxosOneProposer: Scenario = {
  ...common,
  id: 'paxos-one-proposer',
  title: 'One proposer',
  otherSizes: [3, 7, 9],
  script: [
    {
      say: 'A client asks n1 to propose blue. First n1 asks everyone for a promise, then to accept.',
      notice: 'Two rounds: first who listens to me, then my value.',
      do: [{ type: 'propose', node: 'n1', value: 'blue' }],
    },
    {
      say: 'A majority accepted blue, and everybody has heard of it.',
      notice: 'When exactly was it chosen? When a majority had accepted it, before anybody knew.',
      when: [{ type: 'decided', who: 'all', value: 'blue' }],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'Two rounds to a majority, and everyone knows: without contention Paxos is that short.',
  expected: { properties: {}, breaches: [], chosen: ['blue'], decided: { all: 'blue' } },
}

export const paxosLostPrepare: Scenario = {
  ...common,
  id: 'paxos-lost-prepare',
  title: 'The prepares are lost',
  otherSizes: [3, 7, 9],
  script: [
    {
      say: 'A client asks n1 to propose blue.',
      notice: 'n1 will ask for promises. Let the class watch the envelopes.',
      do: [{ type: 'propose', node: 'n1', value: 'blue' }],
    },
    {
      say: 'Drop all that n1 sent. It has its own promise and waits for others.',
      notice: 'n1 cannot tell lost messages from slow ones. What may it do?',
      when: [{ type: 'in-flight', message: { from: ['n1'], body: { type: 'prepare' } } }],
      do: [
        { type: 'take', message: { body: { type: 'prepare' } }, deed: 'drop' },
        prepares({ number: 2, node: 'n1' }),
      ],
    },
    {
      say: 'After a while n1 tried again in a higher ballot, and that got through.',
      notice: 'Trying again is always safe: a higher ballot changes nothing that was chosen.',
      when: [{ type: 'decided', who: 'all', value: 'blue' }],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'Who hears nothing cannot know why; a higher ballot is always safe, so just try again.',
  expected: { properties: {}, breaches: [], chosen: ['blue'], decided: { all: 'blue' } },
}

export const paxosLateLearner: Scenario = {
  ...common,
  id: 'paxos-late-learner',
  title: 'The late learner',
  script: [
    {
      say: 'Wall off n5. A client asks n1 to propose blue; the other four can go on.',
      notice: 'Nobody waits for n5: three promises are a majority.',
      do: [
        { type: 'partition', groups: [['n1', 'n2', 'n3', 'n4'], ['n5']] },
        { type: 'propose', node: 'n1', value: 'blue' },
      ],
    },
    {
      say: 'Four have decided, and n5 knows nothing. Heal the wall; a client asks n5.',
      notice: 'How can n5 find out? There is no message that only asks.',
      when: [{ type: 'decided', who: ['n1', 'n2', 'n3', 'n4'], value: 'blue' }],
      do: [{ type: 'heal' }, { type: 'query', node: 'n5' }],
    },
    {
      say: 'To find out, n5 started a ballot of its own, and had to propose what it was told.',
      notice: 'n5 wanted nothing. To read is to run a ballot.',
      when: [{ type: 'decided', who: ['n5'], value: 'blue' }],
      claims: [{ type: 'did', who: ['n5'], action: { type: 'propose', value: 'blue' } }],
      do: [{ type: 'end' }],
    },
  ],
  lesson:
    'To ask for the answer is to run a ballot: once a value is chosen, it can only find that one again.',
  expected: { properties: {}, breaches: [], chosen: ['blue'], decided: { all: 'blue' } },
}

export const paxosMinorityWall: Scenario = {
  ...common,
  id: 'paxos-minority-wall',
  title: 'A proposer behind the wall',
  script: [
    {
      say: 'Draw a wall: n1 and n2 here, three there. A client asks n1 to propose blue.',
      notice: 'Remember the split brain. Will it happen again?',
      do: [
        {
          type: 'partition',
          groups: [
            ['n1', 'n2'],
            ['n3', 'n4', 'n5'],
          ],
        },
        { type: 'propose', node: 'n1', value: 'blue' },
      ],
    },
    {
      say: 'n1 has two promises of five and stays there. On the other side a client wants red.',
      notice: 'Two are not a majority of all five. The side of n1 can only wait.',
      when: [
        {
          type: 'arrived',
          from: ['n1', 'n2'],
          message: { to: ['n1'], body: { type: 'promise' } },
        },
      ],
      claims: [notChosen],
      do: [{ type: 'propose', node: 'n4', value: 'red' }],
    },
    {
      say: 'The three have decided red. Heal the wall; a client asks n2 for the answer.',
      notice: 'What if n1 tries blue again now? Let the class guess.',
      when: [{ type: 'decided', who: ['n3', 'n4', 'n5'], value: 'red' }],
      do: [{ type: 'heal' }, { type: 'query', node: 'n2' }],
    },
    {
      say: 'n1 and n2 have learned that it is red.',
      notice: 'One answer. The price was that the smaller side had to wait.',
      when: [{ type: 'decided', who: 'all', value: 'red' }],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'A minority can only wait; the majority goes on, and there is one answer after the wall.',
  expected: {
    properties: { 'fault-tolerance': 'holds' },
    breaches: [],
    chosen: ['red'],
    decided: { all: 'red' },
  },
}
