import { accepted, hasPromises, isRefused, notChosen, prepares, proposes } from './paxos-steps'
import type { Cue, Scenario } from '../scenario'

const common = { protocol: 'paxos', nodes: 5, values: ['blue', 'red'], setup: {} } as const
const redForAll = {
  properties: {},
  breaches: [],
  chosen: ['red'],
  decided: { all: 'red' },
} as const

export const paxosContention: Scenario = {
  ...common,
  id: 'paxos-contention',
  title: 'Two proposers, and one reaches more',
  script: [
    {
      say: 'n1 reaches only the acceptor n3, n2 only n4 and n5. A client asks n1 to propose blue.',
      notice: 'n1 is first, and slow links keep it from a majority.',
      do: [
        { type: 'link', from: ['n1'], to: ['n2', 'n4', 'n5'], policy: { state: 'hold' } },
        { type: 'link', from: ['n2'], to: ['n1', 'n3'], policy: { state: 'hold' } },
        { type: 'propose', node: 'n1', value: 'blue' },
      ],
    },
    {
      say: 'n1 was first and has two promises of five. A client asks n2 to propose red.',
      notice: 'Does it count to be first? Ask before you press.',
      when: [hasPromises({ number: 1, node: 'n1' }, ['n1', 'n3'])],
      claims: [notChosen],
      do: [{ type: 'propose', node: 'n2', value: 'red' }],
    },
    {
      say: 'n2, n4 and n5 accepted red: chosen. Let go what was held.',
      notice: 'The late messages of n1 come now. What can they still do?',
      when: [{ type: 'chosen', value: 'red' }],
      do: [
        { type: 'link', from: ['n1'], to: ['n2', 'n4', 'n5'], policy: { state: 'up' } },
        { type: 'link', from: ['n2'], to: ['n1', 'n3'], policy: { state: 'up' } },
      ],
    },
    {
      say: 'n1 has learned that it is red.',
      notice: 'n1 proposed what was chosen, and not what its client wanted.',
      when: [{ type: 'decided', who: 'all', value: 'red' }],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'Not who comes first but who has a majority gets a value through.',
  expected: redForAll,
}

const low = { number: 1, node: 'n1' } as const
const high = { number: 100, node: 'n5' } as const

export const paxosPromisedNeither: Scenario = {
  ...common,
  id: 'paxos-promised-neither',
  title: 'Prepare 1, prepare 100, and a node that promised neither',
  hands: { n1: 'answers', n5: 'answers' },
  script: [
    {
      say: 'n1 cannot reach n4 and n5, n5 cannot reach n1 and n4. n1 prepares ballot 1 for blue.',
      notice: 'n4 will hear from neither of them at first.',
      do: [
        { type: 'link', from: ['n1'], to: ['n4', 'n5'], policy: { state: 'hold' } },
        { type: 'link', from: ['n5'], to: ['n1', 'n4'], policy: { state: 'hold' } },
        { type: 'propose', node: 'n1', value: 'blue' },
        prepares(low, 'request'),
      ],
    },
    {
      say: 'n1, n2 and n3 promised ballot 1. n5 prepares ballot 100 for red.',
      notice: 'Ballots are only compared: 100 is just a way to say later.',
      when: [hasPromises(low, ['n1', 'n2', 'n3'])],
      claims: [notChosen],
      do: [{ type: 'propose', node: 'n5', value: 'red' }, prepares(high, 'request')],
    },
    {
      say: 'n2, n3 and n5 promised 100. n1 knows nothing of it: it proposes blue, and n4 hears it.',
      notice: 'n4 promised nobody anything. May it accept? Let the class vote.',
      when: [hasPromises(high, ['n2', 'n3', 'n5'])],
      claims: [notChosen],
      do: [
        proposes(low, 'blue'),
        {
          type: 'take',
          message: { from: ['n1'], to: ['n4'], body: { type: 'accept' } },
          deed: 'deliver',
        },
      ],
    },
    {
      say: 'n4 promised neither, so it accepts; n2 and n3 refuse. n5 proposes red in ballot 100.',
      notice: 'Blue has two of five and can get no third: the promises to 100 stop it.',
      when: [accepted(low, ['n1', 'n4']), isRefused(low, ['n2', 'n3'])],
      claims: [notChosen],
      do: [proposes(high, 'red')],
    },
    {
      say: 'n2, n3 and n5 accepted red: chosen. Let go what was held.',
      notice: 'n4 holds blue. Is that a danger for red?',
      when: [{ type: 'chosen', value: 'red' }],
      do: [
        { type: 'link', from: ['n1'], to: ['n4', 'n5'], policy: { state: 'up' } },
        { type: 'link', from: ['n5'], to: ['n1', 'n4'], policy: { state: 'up' } },
      ],
    },
    {
      say: 'n4 accepted red on top of blue, as it may: 100 is higher than 1.',
      notice: 'What a node accepted may change. What was chosen may not.',
      when: [accepted(high, 'all'), { type: 'decided', who: 'all', value: 'red' }],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'To accept needs no promise; it is the majority of promises that stops the lower ballot.',
  expected: redForAll,
}

/** n1 has the odd ballots, n2 the even ones. */
function duelBallot(number: number) {
  return { number, node: number % 2 === 1 ? 'n1' : 'n2' } as const
}

/** Each new ballot makes the one before it fail: promised by all just before its proposal goes out. */
function turnOf(number: number): Cue[] {
  const [now, before, refused] = [number, number - 1, number - 2].map(duelBallot)
  if (!now || !before || !refused) return []
  const value = before.node === 'n1' ? 'blue' : 'red'
  return [
    {
      say: `${refused.node} is refused by all, and tries again: ballot ${number}.`,
      notice: 'A higher ballot is always allowed. Is it polite?',
      when: [isRefused(refused, 'all')],
      claims: [notChosen],
      do: [prepares(now)],
    },
    {
      say: `All promised ballot ${number}. ${before.node} does not know, and proposes ${value} in ballot ${before.number}.`,
      notice: 'Once more just too late. Ask the class how long this can go on.',
      when: [hasPromises(now, 'all')],
      claims: [notChosen],
      do: [proposes(before, value)],
    },
  ]
}

const lastTurn = 6

export const paxosDuel: Scenario = {
  ...common,
  id: 'paxos-duel',
  title: 'Duelling proposers',
  otherSizes: [3, 7, 9],
  hands: { n1: 'answers', n2: 'answers' },
  script: [
    {
      say: 'A client asks n1 to propose blue. n1 prepares ballot 1.',
      notice: 'Each act of the proposer is done by hand: it does nothing that you do not ask for.',
      do: [{ type: 'propose', node: 'n1', value: 'blue' }, prepares(duelBallot(1), 'request')],
    },
    {
      say: 'All promised ballot 1. A client asks n2 to propose red. n2 prepares ballot 2.',
      notice: 'Who promises 2 gives up ballot 1. Does n1 hear of that?',
      when: [hasPromises(duelBallot(1), 'all')],
      claims: [notChosen],
      do: [{ type: 'propose', node: 'n2', value: 'red' }, prepares(duelBallot(2), 'request')],
    },
    {
      say: 'All promised ballot 2. n1 does not know, and proposes blue in ballot 1.',
      notice: 'Too late, and n1 will only learn it from the refusals.',
      when: [hasPromises(duelBallot(2), 'all')],
      claims: [notChosen],
      do: [proposes(duelBallot(1), 'blue')],
    },
    ...Array.from({ length: lastTurn - 2 }, (_, index) => turnOf(index + 3)).flat(),
    {
      say: `n1 is refused again, and now it waits a while. n2 proposes red in ballot ${lastTurn}.`,
      notice: 'What is different this time? Only that somebody waits.',
      when: [isRefused(duelBallot(lastTurn - 1), 'all')],
      claims: [notChosen],
      do: [proposes(duelBallot(lastTurn), 'red')],
    },
    {
      say: 'Nobody came in between: red is chosen, and all know it.',
      notice:
        'All it took was that one of them waited. That is why real systems wait for a random time.',
      when: [{ type: 'decided', who: 'all', value: 'red' }],
      do: [{ type: 'end' }],
    },
  ],
  lesson:
    'Two who never wait can stop each other for ever; nothing goes wrong, and nothing gets done.',
  expected: redForAll,
}
