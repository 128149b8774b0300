import { accepted, hasPromises, notChosen, prepares, proposes } from './paxos-steps'
import type { Condition, Scenario } from '../scenario'

const ballot = { number: 1, node: 'n1' } as const
const five = ['n1', 'n2', 'n3', 'n4', 'n5'] as const

const nobodyDecided: readonly Condition[] = five.map((node) => ({
  type: 'not',
  condition: { type: 'decided', who: [node] },
}))

export const paxosChosenBeforeKnown: Scenario = {
  protocol: 'paxos',
  nodes: 5,
  values: ['blue', 'red'],
  setup: {},
  id: 'paxos-chosen-before-known',
  title: 'Chosen before anybody knows',
  hands: { n1: 'answers' },
  script: [
    {
      say: 'A client asks n1 to propose blue. n1 asks everyone to promise 1.n1.',
      notice: 'Ask first, then propose. How many may propose, and how many must n1 know?',
      do: [{ type: 'propose', node: 'n1', value: 'blue' }, prepares(ballot, 'request')],
    },
    {
      say: '{promised} of {nodes} promised 1.n1: they take no older ballot. n1 proposes blue, and only n2 and n3 hear it.',
      notice: 'All else that is said now is held. Watch who accepts.',
      when: [hasPromises(ballot, 'majority')],
      claims: [notChosen, { type: 'only', who: [], action: { type: 'propose' } }],
      counts: {
        promised: {
          type: 'arrived',
          from: 'majority',
          message: { to: ['n1'], body: { type: 'promise', ballot } },
        },
      },
      do: [
        { type: 'link', from: [...five], to: [...five], policy: { state: 'hold' } },
        proposes(ballot, 'blue'),
        {
          type: 'take',
          message: { from: ['n1'], to: ['n2', 'n3'], body: { type: 'accept' } },
          deed: 'deliver',
        },
      ],
    },
    {
      say: '{accepted} of {nodes} accepted blue, so it is chosen. Nobody knows it. Let go what was held; a client asks n5.',
      notice:
        'Ask each node: do you know it? Chosen is a fact of the log, and stands in no notebook.',
      when: [accepted(ballot, ['n1', 'n2', 'n3'])],
      claims: [
        { type: 'chosen', value: 'blue' },
        { type: 'only', who: ['n1', 'n2', 'n3'], action: { type: 'accept' } },
        ...nobodyDecided,
      ],
      counts: { accepted: { type: 'did', who: 'majority', action: { type: 'accept', ballot } } },
      do: [
        { type: 'hand', node: 'n1', style: 'plays' },
        { type: 'link', from: [...five], to: [...five], policy: { state: 'up' } },
        { type: 'query', node: 'n5' },
      ],
    },
    {
      say: 'Everybody has decided blue, which was chosen before the first of them knew.',
      notice: 'At which event was it chosen? Find it in the replay.',
      when: [{ type: 'decided', who: 'all', value: 'blue' }],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'A value is chosen when a majority has accepted it in one ballot, whoever knows.',
  expected: { properties: {}, breaches: [], chosen: ['blue'], decided: { all: 'blue' } },
}
