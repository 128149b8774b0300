import { fruitless, holdTheRest, proposeAll, threeTwo, twoThree } from './rounds-steps'
import type { Cue, Scenario } from '../scenario'

const common = { nodes: 5, values: ['blue', 'red'], setup: {} } as const
const allWait = { n1: 'waits', n2: 'waits', n3: 'waits', n4: 'waits', n5: 'waits' } as const

export const roundsUnanimous: Scenario = {
  ...common,
  protocol: 'rounds',
  id: 'rounds-unanimous',
  title: 'All agree: one round',
  otherSizes: [3, 7, 9],
  script: [
    {
      say: 'A client asks n1 to propose blue; the others join round 1 with what they hear.',
      notice: 'Nobody waits for n1: a report from anyone is enough to join in.',
      do: [{ type: 'propose', node: 'n1', value: 'blue' }],
    },
    {
      say: 'More than half report blue, more than half back blue: everybody decides, in round 1.',
      notice: 'Only one value was ever in the game. Could any delay have changed the answer?',
      when: [{ type: 'decided', who: 'all', value: 'blue' }],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'Where all nodes agree, no order of deliveries can make a difference.',
  expected: { properties: {}, breaches: [], chosen: ['blue'], decided: { all: 'blue' } },
}

/** The first two rounds by which three blue, two red become two red, three blue, and the same again. */
const begin: Cue = {
  say: 'n1, n2 and n3 begin with blue, n4 and n5 with red. Each hears two others first; the rest is held.',
  notice: 'Three against two, and nobody knows it. Who will hear which two?',
  do: [...holdTheRest, ...proposeAll(threeTwo)],
}

function inVain(round: number): Cue[] {
  const back = `Round ${round}: nobody has heard the same from three. All back nothing.`
  const next = `Nobody backed a value, so each takes what most of the three reported: round ${round + 1}.`
  return fruitless(
    round,
    {
      back,
      next,
      noticeBack: 'Each has heard two of one value and one of the other. More than half is three.',
      noticeNext: 'Count again: still three blue and two red, only at other nodes.',
    },
    'next',
    round % 2 === 1 ? twoThree : threeTwo,
  )
}

export const roundsUndecided: Scenario = {
  ...common,
  protocol: 'rounds',
  id: 'rounds-undecided',
  title: 'An order of deliveries that keeps it undecided',
  network: { delayMs: [1_000, 2_000] },
  hands: allWait,
  script: [
    begin,
    ...[1, 2, 3, 4].flatMap(inVain),
    {
      say: 'Round 5 begins as round 1 did. Nobody crashed, nobody broke a rule, and so it can go on.',
      notice: 'Whoever orders the deliveries can do this for ever. Would a real network?',
      when: [{ type: 'passed', ms: 5_000 }],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'The order in which messages arrive is enough to keep a fixed rule undecided for ever.',
  expected: { properties: {}, breaches: [], chosen: null, decided: {} },
}

export const roundsCrash: Scenario = {
  ...common,
  protocol: 'rounds',
  id: 'rounds-crash',
  title: 'A crash in mid-round',
  script: [
    {
      say: 'Clients ask n1, n2 and n3 to propose blue, n4 and n5 to propose red.',
      notice: 'Nobody knows which value leads. Each needs reports from three, its own among them.',
      do: [
        { type: 'propose', node: 'n1', value: 'blue' },
        { type: 'propose', node: 'n2', value: 'blue' },
        { type: 'propose', node: 'n3', value: 'blue' },
        { type: 'propose', node: 'n4', value: 'red' },
        { type: 'propose', node: 'n5', value: 'red' },
      ],
    },
    {
      say: 'n2 has reported blue, and backed nothing yet. Crash it.',
      notice: 'Some have its report, some may not. Does anyone need to know?',
      when: [{ type: 'did', who: ['n2'], action: { value: 'blue' } }],
      do: [{ type: 'crash', node: 'n2' }],
    },
    {
      say: 'Every step waits for three of five, never for a certain one: the others go on and decide.',
      notice: 'Nobody waited for n2 by name. With three crashed, nobody could go on.',
      when: [{ type: 'decided', who: ['n1', 'n3', 'n4', 'n5'] }],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'Who waits for more than half, and for nobody by name, is not stopped by a crash.',
  expected: {
    properties: { 'fault-tolerance': 'holds' },
    breaches: [],
    chosen: ['blue', 'red'],
    decided: { n1: null, n3: null, n4: null, n5: null },
  },
}

export const benOrEscapes: Scenario = {
  ...common,
  protocol: 'ben-or',
  id: 'ben-or-escapes',
  title: 'The coin escapes',
  network: { delayMs: [1_000, 2_000] },
  hands: allWait,
  script: [
    begin,
    ...fruitless(
      1,
      {
        back: 'The same order as in the game without a coin: nobody has heard three alike.',
        noticeBack: 'So far the coin has changed nothing.',
        noticeNext: 'Could anyone have known how the coins would fall?',
        next: 'All flip a coin. By bad luck they fall three and two again.',
      },
      'flip',
      twoThree,
    ),
    ...fruitless(
      2,
      {
        back: 'Nobody has heard the same from three this time, either.',
        noticeBack: 'How often can the coins fall badly?',
        noticeNext: 'The order of deliveries was fixed before these coins fell.',
        next: 'All flip again, and this time only n3 gets red. No order of deliveries can foresee that.',
      },
      'flip',
      ['blue', 'blue', 'red', 'blue', 'blue'],
    ),
    {
      say: 'The same links, but now four report blue. Let everyone play, and let go what was held.',
      notice:
        'Four of five alike: nearly every order ends it now. One could still keep it open; only five alike leave none.',
      do: [
        ...(['n1', 'n2', 'n3', 'n4', 'n5'] as const).map(
          (node) => ({ type: 'hand', node, style: 'plays' }) as const,
        ),
        {
          type: 'link',
          from: ['n1', 'n2', 'n3', 'n4', 'n5'],
          to: ['n1', 'n2', 'n3', 'n4', 'n5'],
          policy: { state: 'up' },
        },
      ],
    },
    {
      say: 'Everybody decided blue.',
      notice: 'The coins decided how long it took. That all agree comes from the counting.',
      when: [{ type: 'decided', who: 'all' }],
      do: [{ type: 'end' }],
    },
  ],
  lesson:
    'Nobody can foresee how coins fall, so nobody can order the deliveries badly for ever: with chance one, it ends.',
  expected: { properties: {}, breaches: [], chosen: ['blue'], decided: { all: 'blue' } },
}

export const benOrCrash: Scenario = {
  ...roundsCrash,
  protocol: 'ben-or',
  id: 'ben-or-crash',
  title: 'A crash between two flips',
  lesson: 'The coin only helps to agree; it is the counting that keeps it safe.',
}
