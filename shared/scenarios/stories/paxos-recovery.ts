import type { Cue, Scenario } from '../scenario'

const common = { protocol: 'paxos', nodes: 5, values: ['blue', 'red'], setup: {} } as const

/** n3 is the one node that both majorities share. It crashes between the two. */
function untilTheRecovery(memory: 'kept' | 'lost'): readonly Cue[] {
  return [
    {
      say: 'Wall off n4 and n5. A client asks n1 to propose blue.',
      notice: 'Three are a majority. Remember which: n1, n2 and n3.',
      do: [
        {
          type: 'partition',
          groups: [
            ['n1', 'n2', 'n3'],
            ['n4', 'n5'],
          ],
        },
        { type: 'propose', node: 'n1', value: 'blue' },
      ],
    },
    {
      say: 'n1, n2 and n3 accepted blue: chosen. Crash n3, and move the wall: n3 will be on the other side.',
      notice: 'The next majority is n3, n4 and n5. Which node do the two share?',
      when: [{ type: 'decided', who: ['n1', 'n2'], value: 'blue' }],
      do: [
        { type: 'crash', node: 'n3' },
        {
          type: 'partition',
          groups: [
            ['n1', 'n2'],
            ['n3', 'n4', 'n5'],
          ],
        },
      ],
    },
    {
      say: `Recover n3, its memory ${memory}. A client asks n5 to propose red.`,
      notice: 'n5 will ask n3, n4 and n5. What will n3 say of what it accepted?',
      when: [{ type: 'passed', ms: 5_000 }],
      do: [
        { type: 'recover', node: 'n3', memory },
        { type: 'propose', node: 'n5', value: 'red' },
      ],
    },
  ]
}

export const paxosRecoveryKept: Scenario = {
  ...common,
  id: 'paxos-recovery-kept',
  title: 'An acceptor crashes and remembers',
  script: [
    ...untilTheRecovery('kept'),
    {
      say: 'n3 reported what it had accepted, so n5 had to propose blue.',
      notice: 'One notebook carried the choice from one majority to the other.',
      when: [{ type: 'decided', who: ['n3', 'n4', 'n5'], value: 'blue' }],
      do: [{ type: 'end' }],
    },
  ],
  lesson:
    'Promises and accepted values are written down before they are sent: then a crash is only a pause.',
  expected: { properties: {}, breaches: [], chosen: ['blue'], decided: { all: 'blue' } },
}

export const paxosRecoveryLost: Scenario = {
  ...common,
  id: 'paxos-recovery-lost',
  title: 'An acceptor crashes and forgets',
  script: [
    ...untilTheRecovery('lost'),
    {
      say: 'n3 reported nothing, in good faith. Red was chosen after blue.',
      notice: 'Nobody lied and nobody broke a rule. What one promises must be on disk first.',
      when: [{ type: 'decided', who: ['n3', 'n4', 'n5'], value: 'red' }],
      do: [{ type: 'end' }],
    },
  ],
  lesson: 'One lost memory breaks what no crash can: all played fair, and two values were chosen.',
  expected: {
    properties: { coherence: 'broken', 'no-decoherence': 'broken' },
    breaches: [],
    chosen: ['blue'],
    decided: { n1: 'blue', n2: 'blue', n3: 'red', n4: 'red', n5: 'red' },
  },
}
