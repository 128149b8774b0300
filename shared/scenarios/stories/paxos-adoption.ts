import { accepted, hasPromises, notChosen, prepares, proposes } from './paxos-steps'
import type { Condition, Cue, NodeName, Scenario } from '../scenario'

const common = {
  protocol: 'paxos',
  nodes: 5,
  values: ['blue', 'red'],
  setup: {},
  hands: { n1: 'answers', n5: 'answers' },
} as const

const first = { number: 1, node: 'n1' } as const
const second = { number: 2, node: 'n5' } as const

const n5Waits: Condition = {
  type: 'not',
  condition: { type: 'did', who: ['n5'], action: { type: 'propose' } },
}

/** Blue is accepted by n1 and n3 and by nobody else, n1 crashes, and n5 asks for promises: all but one node hear it. */
function untilTheSecondBallot(deaf: NodeName): readonly Cue[] {
  return [
    {
      say: 'A client asks n1 to propose blue. n1 prepares ballot 1.',
      notice: 'Each act of the proposer is done by hand: it does nothing that you do not ask for.',
      do: [{ type: 'propose', node: 'n1', value: 'blue' }, prepares(first, 'request')],
    },
    {
      say: 'All promised. Cut n1 off from all but n3; n1 proposes blue.',
      notice: 'Two of five will accept: not enough to be chosen.',
      when: [hasPromises(first, 'all')],
      claims: [notChosen, { type: 'only', who: [], action: { type: 'propose' } }],
      do: [
        { type: 'link', from: ['n1'], to: ['n2', 'n4', 'n5'], policy: { state: 'cut' } },
        proposes(first, 'blue'),
      ],
    },
    {
      say: `n1 and n3 accepted blue: two of five. Crash n1. A client asks n5 to propose red; ${deaf} does not hear n5.`,
      notice: 'Which three will n5 hear? That decides everything here.',
      when: [accepted(first, ['n1', 'n3'])],
      claims: [
        notChosen,
        { type: 'only', who: ['n1', 'n3'], action: { type: 'accept', ballot: first } },
      ],
      do: [
        { type: 'crash', node: 'n1' },
        { type: 'link', from: ['n5'], to: [deaf], policy: { state: 'hold' } },
        { type: 'propose', node: 'n5', value: 'red' },
        prepares(second, 'request'),
      ],
    },
  ]
}

export const paxosAdoption: Scenario = {
  ...common,
  id: 'paxos-adoption',
  title: 'The earlier acceptor is in the second quorum',
  script: [
    ...untilTheSecondBallot('n2'),
    {
      say: 'n3, n4 and n5 promised, and n3 reports blue. n5 wanted red: what must it propose?',
      notice: 'Let the class answer before n5 does. Could blue have been chosen?',
      when: [hasPromises(second, ['n3', 'n4', 'n5'])],
      claims: [notChosen, { type: 'down', nodes: ['n1'] }, n5Waits],
      do: [{ type: 'hand', node: 'n5', style: 'plays' }],
    },
    {
      say: 'Blue: n3 may be all that is left of a majority. It is chosen now; let go what was held.',
      notice: 'n5 cannot know whether blue was chosen, and so it acts as if it were.',
      when: [{ type: 'chosen', value: 'blue' }],
      do: [{ type: 'link', from: ['n5'], to: ['n2'], policy: { state: 'up' } }],
    },
    {
      say: 'All who are up have decided what n5 never wanted.',
      notice: 'That is how Paxos keeps a choice: not by a rule against red, but by asking first.',
      when: [{ type: 'decided', who: ['n2', 'n3', 'n4', 'n5'], value: 'blue' }],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'Who sees an accepted value must adopt it, because it may have been chosen.',
  expected: {
    properties: { 'fault-tolerance': 'holds' },
    breaches: [],
    chosen: ['blue'],
    decided: { n2: 'blue', n3: 'blue', n4: 'blue', n5: 'blue' },
  },
}

export const paxosNoAdoption: Scenario = {
  ...common,
  id: 'paxos-no-adoption',
  title: 'The earlier acceptor is not in the second quorum',
  script: [
    ...untilTheSecondBallot('n3'),
    {
      say: 'n2, n4 and n5 promised, and none of them accepted anything. What may n5 propose?',
      notice: 'Let the class answer. Blue was accepted twice: does n5 know?',
      when: [hasPromises(second, ['n2', 'n4', 'n5'])],
      claims: [notChosen, { type: 'down', nodes: ['n1'] }, n5Waits],
      do: [{ type: 'hand', node: 'n5', style: 'plays' }],
    },
    {
      say: 'Red: blue cannot have been chosen without one of these three. Let go what was held.',
      notice: 'Three who did not accept leave only two who could have.',
      when: [{ type: 'chosen', value: 'red' }],
      do: [{ type: 'link', from: ['n5'], to: ['n3'], policy: { state: 'up' } }],
    },
    {
      say: 'n3, too, decided red, although it had accepted blue.',
      notice: 'An accepted value may vanish. A chosen one may not. What is the difference?',
      when: [{ type: 'decided', who: ['n2', 'n3', 'n4', 'n5'], value: 'red' }],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'An accepted value is not a chosen one: what no majority accepted may vanish.',
  expected: {
    properties: { 'fault-tolerance': 'holds' },
    breaches: [],
    chosen: ['red'],
    decided: { n2: 'red', n3: 'red', n4: 'red', n5: 'red' },
  },
}
