import { accepted, hasPromises, isRefused, notChosen, prepares, proposes } from './paxos-steps'
import type { Condition, Deed, NodeName, Scenario } from '../scenario'

const common = { protocol: 'paxos', values: ['blue', 'red'], setup: {} } as const

function link(
  from: readonly NodeName[],
  to: readonly NodeName[],
  state: 'hold' | 'cut' | 'up',
): Deed {
  return { type: 'link', from, to, policy: { state } }
}

function mayPropose(ballot: { number: number; node: NodeName }, value: string): Condition {
  return { type: 'may', node: ballot.node, action: { type: 'propose', ballot, value } }
}

/** What the promises for this ballot leave to its owner: red, or whatever it wants. */
function due(ballot: { number: number; node: NodeName }, what: 'red' | 'free') {
  const blue = mayPropose(ballot, 'blue')
  const others: Condition = what === 'free' ? blue : { type: 'not', condition: blue }
  return [mayPropose(ballot, 'red'), others] as const
}

function nobodyProposed(ballot: { number: number; node: NodeName }): Condition {
  return { type: 'only', who: [], action: { type: 'propose', ballot } }
}

const [low, middle, high] = [
  { number: 1, node: 'n1' },
  { number: 2, node: 'n5' },
  { number: 3, node: 'n1' },
] as const

const twoBlue: Condition = {
  type: 'only',
  who: ['n1', 'n2'],
  action: { type: 'accept', value: 'blue' },
}

export const paxosHighestNotMost: Scenario = {
  ...common,
  nodes: 5,
  id: 'paxos-highest-not-most',
  title: 'The highest ballot, not the most reports',
  hands: { n1: 'answers', n5: 'answers' },
  script: [
    {
      say: 'n1 reaches n2 and n3. A client asks it to propose blue, and it asks for promises of 1.n1.',
      notice: 'Three are a majority of five: n1, n2 and n3.',
      do: [
        link(['n1'], ['n4', 'n5'], 'hold'),
        { type: 'propose', node: 'n1', value: 'blue' },
        prepares(low, 'request'),
      ],
    },
    {
      say: 'n1, n2 and n3 promised. From now on n1 reaches only n2; it proposes blue.',
      notice: 'How many will accept, and is that enough?',
      when: [hasPromises(low, ['n1', 'n2', 'n3'])],
      claims: [notChosen, { type: 'only', who: [], action: { type: 'propose' } }],
      do: [link(['n1'], ['n3'], 'hold'), proposes(low, 'blue')],
    },
    {
      say: 'n1 and n2 accepted blue: two of five. n5 wants red; it reaches n3 and n4, and asks for 2.n5.',
      notice: 'What will n3 report, which promised 1.n1 and accepted nothing?',
      when: [accepted(low, ['n1', 'n2'])],
      claims: [notChosen, twoBlue],
      do: [
        link(['n3', 'n4', 'n5'], ['n1', 'n2'], 'hold'),
        { type: 'propose', node: 'n5', value: 'red' },
        prepares(middle, 'request'),
      ],
    },
    {
      say: 'n3, n4 and n5 promised 2.n5, and none of them accepted anything: n5 is free, and proposes red.',
      notice: 'Could blue have been chosen? Three who did not accept leave two.',
      when: [hasPromises(middle, ['n3', 'n4', 'n5'])],
      claims: [notChosen, twoBlue, nobodyProposed(middle), ...due(middle, 'free')],
      do: [proposes(middle, 'red')],
    },
    {
      say: 'n3, n4 and n5 accepted red: chosen, and n1 knows nothing of it. Now only n5 comes through to n1.',
      notice: 'n5 has promised 2.n5. What does it say to 1.n1?',
      when: [accepted(middle, ['n3', 'n4', 'n5'])],
      claims: [{ type: 'chosen', value: 'red' }, twoBlue],
      do: [
        { type: 'take', message: { from: ['n5'], to: ['n1'] }, deed: 'drop' },
        link(['n1'], ['n5'], 'up'),
        link(['n5'], ['n1'], 'up'),
      ],
    },
    {
      say: 'n5 refused 1.n1. n1 tries again for blue, and asks for 3.n1.',
      notice: 'n1, n2 and n5 will answer. What will each report?',
      when: [isRefused(low, ['n5'])],
      claims: [twoBlue, nobodyProposed(high)],
      do: [prepares(high)],
    },
    {
      say: 'n1 and n2 report blue in 1.n1, n5 reports red in 2.n5. What must n1 propose?',
      notice:
        'Let the class answer before n1 does: two to one for blue, and its client wants blue.',
      when: [hasPromises(high, ['n1', 'n2', 'n5'])],
      claims: [twoBlue, nobodyProposed(high), ...due(high, 'red')],
      do: [{ type: 'hand', node: 'n1', style: 'plays' }],
    },
    {
      say: 'Red: of what is reported, the value of the highest ballot. Let go what was held.',
      notice:
        'Red had been chosen, and neither n1 nor n2 could know. What if n1 had counted reports?',
      when: [{ type: 'did', who: ['n1'], action: { type: 'propose', ballot: high, value: 'red' } }],
      claims: [
        { type: 'chosen', value: 'red' },
        { type: 'not', condition: { type: 'chosen', value: 'blue' } },
      ],
      do: [
        link(['n1'], ['n3', 'n4'], 'up'),
        link(['n3', 'n4'], ['n1', 'n2'], 'up'),
        link(['n5'], ['n2'], 'up'),
      ],
    },
    {
      say: 'All have decided red.',
      notice: 'More had been reported for blue. Which sentence of the rules saved red?',
      when: [{ type: 'decided', who: 'all', value: 'red' }],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'What counts is the highest ballot among the reports, and not how many report a value.',
  expected: { properties: {}, breaches: [], chosen: ['red'], decided: { all: 'red' } },
}

const [blueBallot, redBallot, askedBallot] = [
  { number: 1, node: 'n1' },
  { number: 2, node: 'n4' },
  { number: 3, node: 'n5' },
] as const
const six = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6'] as const

const blueAtThree: Condition = {
  type: 'only',
  who: ['n1', 'n2', 'n3'],
  action: { type: 'accept', ballot: blueBallot },
}
const nobodyDecided: readonly Condition[] = six.map((node) => ({
  type: 'not',
  condition: { type: 'decided', who: [node] },
}))

export const paxosThreeThreeOne: Scenario = {
  ...common,
  nodes: 7,
  id: 'paxos-three-three-one',
  title: 'Three, three, and one: the same crash with Paxos',
  hands: { n1: 'answers', n4: 'answers', n5: 'answers', n7: 'answers' },
  script: [
    {
      say: 'Seven nodes once more. n1 reaches n2, n3 and n7; it asks them to promise 1.n1, for blue.',
      notice: 'The same halves as in the vote that one crash froze.',
      do: [
        link(['n1'], ['n4', 'n5', 'n6'], 'cut'),
        link(['n4'], ['n1', 'n2', 'n3'], 'cut'),
        { type: 'propose', node: 'n1', value: 'blue' },
        prepares(blueBallot, 'request'),
      ],
    },
    {
      say: 'n1 has four promises of seven: n1, n2, n3 and n7. n4 asks n5, n6 and n7 to promise 2.n4, for red.',
      notice: 'n7 is asked twice. May it promise both?',
      when: [hasPromises(blueBallot, ['n1', 'n2', 'n3', 'n7'])],
      claims: [notChosen, { type: 'only', who: [], action: { type: 'propose' } }],
      do: [{ type: 'propose', node: 'n4', value: 'red' }, prepares(redBallot, 'request')],
    },
    {
      say: 'n4 has four, too: n4, n5, n6 and n7. n7 is held back, while n1 proposes blue and n4 proposes red.',
      notice: 'n7 promised the higher ballot. What will it do with 1.n1?',
      when: [hasPromises(redBallot, ['n4', 'n5', 'n6', 'n7'])],
      claims: [
        notChosen,
        { type: 'only', who: [], action: { type: 'propose' } },
        ...due(redBallot, 'free'),
      ],
      do: [
        { type: 'hand', node: 'n7', style: 'waits' },
        proposes(blueBallot, 'blue'),
        proposes(redBallot, 'red'),
      ],
    },
    {
      say: 'Blue at three, red at three. n7 accepts red, and crashes before it tells anyone.',
      notice: 'Four of seven accepted red. Who of the six can know?',
      when: [
        accepted(blueBallot, ['n1', 'n2', 'n3']),
        accepted(redBallot, ['n4', 'n5', 'n6']),
        {
          type: 'arrived',
          from: ['n4'],
          message: { to: ['n7'], body: { type: 'accept', ballot: redBallot } },
        },
      ],
      claims: [
        notChosen,
        blueAtThree,
        { type: 'only', who: ['n4', 'n5', 'n6'], action: { type: 'accept', ballot: redBallot } },
      ],
      do: [
        {
          type: 'act',
          node: 'n7',
          action: { type: 'accept', ballot: redBallot, value: 'red' },
          answers: { from: ['n4'], body: { type: 'accept' } },
          crash: true,
        },
      ],
    },
    {
      say: 'The links are up again, but n5 does not hear n4 and n6 yet. A client asks n5, and n5 asks for 3.n5.',
      notice: 'Did n7 accept red? Nobody of the six can know. In the vote that was the end.',
      when: [{ type: 'down', nodes: ['n7'] }],
      claims: [{ type: 'chosen', value: 'red' }, blueAtThree, ...nobodyDecided],
      do: [
        link(['n1'], ['n4', 'n5', 'n6'], 'up'),
        link(['n4'], ['n1', 'n2', 'n3'], 'up'),
        link(['n4', 'n6'], ['n5'], 'hold'),
        { type: 'query', node: 'n5' },
        prepares(askedBallot, 'request'),
      ],
    },
    {
      say: 'n1, n2 and n3 report blue in 1.n1; n5 itself reports red in 2.n4. What must n5 propose?',
      notice: 'Three to one for blue. Let the class answer before n5 does.',
      when: [hasPromises(askedBallot, ['n1', 'n2', 'n3', 'n5'])],
      claims: [
        { type: 'down', nodes: ['n7'] },
        nobodyProposed(askedBallot),
        ...due(askedBallot, 'red'),
      ],
      do: [{ type: 'hand', node: 'n5', style: 'plays' }],
    },
    {
      say: 'Red, whatever n7 did: 2.n4 is the highest ballot reported. Let go what was held.',
      notice: 'Had n7 crashed before it accepted, n5 would have done just the same.',
      when: [
        {
          type: 'did',
          who: ['n5'],
          action: { type: 'propose', ballot: askedBallot, value: 'red' },
        },
      ],
      claims: [{ type: 'down', nodes: ['n7'] }],
      do: [link(['n4', 'n6'], ['n5'], 'up')],
    },
    {
      say: 'n7 is down, and all others have decided red: {up} of {nodes}.',
      notice:
        'One act is right in every world. The vote had no such act, since no vote may change.',
      when: [{ type: 'decided', who: [...six], value: 'red' }],
      claims: [{ type: 'down', nodes: ['n7'] }],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'The crash that froze the vote does not stop Paxos: what n7 did need not be known.',
  expected: {
    properties: { 'fault-tolerance': 'holds' },
    breaches: [],
    chosen: ['red'],
    decided: { n1: 'red', n2: 'red', n3: 'red', n4: 'red', n5: 'red', n6: 'red' },
  },
}
