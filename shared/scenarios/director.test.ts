import { describe, expect, test } from 'vitest'
import { voteHappyPath } from './stories/majority-vote'
import { rehearse } from './rehearse'
import type { Cue, Deed, Scenario } from './scenario'

const end: Cue = { say: 'It is over.', do: [{ type: 'end' }] }

/** Voting with a script of its own. */
function withScript(...script: readonly Cue[]): Scenario {
  return { ...voteHappyPath, script: [...script, end] }
}

function eventsOf(scenario: Scenario) {
  return rehearse(scenario, 1).log.events.filter(({ type }) => type !== 'student.seated')
}

test('the deeds of a cue are done together, and cues without conditions at once', () => {
  const deeds: Deed[] = [
    { type: 'partition', groups: [['n1'], ['n2', 'n3', 'n4', 'n5']] },
    { type: 'heal' },
    { type: 'crash', node: 'n2' },
  ]
  const recover: Cue = { say: '', do: [{ type: 'recover', node: 'n2', memory: 'lost' }] }
  const events = eventsOf(withScript({ say: '', do: deeds }, recover))
  expect(new Set(events.map(({ at }) => at))).toEqual(new Set([0]))
  expect(events.filter(({ type }) => type !== 'link.changed').map(({ type }) => type)).toEqual([
    'game.started',
    'partition.formed',
    'partition.healed',
    'node.crashed',
    'node.recovered',
    'game.ended',
  ])
})

test('a wait counts from the cue before, also while nothing happens', () => {
  const wait = (ms: number): Cue => ({
    say: '',
    when: [{ type: 'passed', ms }],
    do: [{ type: 'query', node: 'n1' }],
  })
  const events = eventsOf({
    ...withScript(wait(30_000), wait(5_000)),
    hands: { n1: 'waits' },
  })
  expect(events.map(({ type, at }) => [type, at])).toEqual([
    ['game.started', 0],
    ['request.made', 30_000],
    ['request.made', 35_000],
    ['game.ended', 35_000],
  ])
})

describe('messages', () => {
  const proposal = { from: ['n1'], to: ['n2', 'n3'], body: { type: 'proposal' } } as const
  const ask: Cue = { say: '', do: [{ type: 'propose', node: 'n1', value: 'blue' }] }
  const take = (deed: Extract<Deed, { type: 'take' }>['deed']): Cue => ({
    say: '',
    when: [{ type: 'in-flight', message: proposal }],
    do: [{ type: 'take', message: proposal, deed }],
  })

  test('are taken the moment they set off, and all that fit', () => {
    const events = eventsOf(withScript(ask, take('drop')))
    const act = events.find(({ type }) => type === 'node.acted')
    expect(events.filter(({ type }) => type === 'message.dropped')).toMatchObject([
      { at: act!.at, message: 'n1.1>n2', reason: 'instructor' },
      { at: act!.at, message: 'n1.1>n3', reason: 'instructor' },
    ])
  })

  test.each(['hold', 'duplicate', 'deliver'] as const)('%s', (deed) => {
    const type = `message.${{ hold: 'held', duplicate: 'duplicated', deliver: 'delivered' }[deed]}`
    expect(eventsOf(withScript(ask, take(deed))).filter((one) => one.type === type)).toHaveLength(2)
  })

  test('meet the policy that a cue gave their link', () => {
    const policy = { delayMs: [9_000, 9_000] } as const
    const slow: Cue = { say: '', do: [{ type: 'link', from: ['n1'], to: ['n1', 'n2'], policy }] }
    const arrived = { type: 'arrived', from: ['n1'], message: { to: ['n2'] } } as const
    const events = eventsOf(
      withScript(slow, ask, { say: '', when: [arrived], do: [{ type: 'query', node: 'n1' }] }),
    )
    expect(events.filter(({ type }) => type === 'link.changed')).toHaveLength(1)
    const sent = events.find((one) => one.type === 'message.sent' && one.message === 'n1.1>n2')
    expect(events.at(-1)!.at - sent!.at).toBe(9_000)
  })
})

describe('hands', () => {
  const voted = { type: 'did', who: ['n2'], action: { type: 'vote' } } as const

  test('do what they are told, and say what they answer', () => {
    const told: Cue = {
      say: '',
      when: [{ type: 'arrived', from: ['n1'], message: { to: ['n2'] } }],
      do: [
        {
          type: 'act',
          node: 'n2',
          action: { type: 'vote', value: 'blue' },
          answers: { from: ['n1'] },
        },
      ],
    }
    const ask: Cue = {
      say: '',
      do: [
        { type: 'propose', node: 'n1', value: 'blue' },
        { type: 'act', node: 'n1', action: { type: 'propose', value: 'blue' }, answers: 'request' },
      ],
    }
    const acts = eventsOf({ ...withScript(ask, told), hands: { n2: 'waits' } }).filter(
      (one) => one.type === 'node.acted' && ['n1', 'n2'].includes(one.node),
    )
    expect(acts).toMatchObject([
      { act: 'n1.1', because: 'n1?1' },
      { act: 'n2.1', because: 'n1.1>n2' },
    ])
  })

  test('change how they play when the script says so', () => {
    const ask: Cue = { say: '', do: [{ type: 'propose', node: 'n1', value: 'blue' }] }
    const others: Cue = {
      say: '',
      when: [{ type: 'did', who: ['n3', 'n4', 'n5'], action: { type: 'vote' } }],
      do: [{ type: 'hand', node: 'n2', style: 'plays' }],
    }
    const last: Cue = { say: '', when: [voted], do: [] }
    const voters = eventsOf({ ...withScript(ask, others, last), hands: { n2: 'waits' } }).flatMap(
      (one) => (one.type === 'node.acted' && one.action.type === 'vote' ? [one.node] : []),
    )
    expect(voters.at(-1)).toBe('n2')
  })
})

describe('a mistake of the scenario is found when it is played', () => {
  const deedsThatFail: readonly (readonly [string, Deed, RegExp])[] = [
    ['what the room refuses', { type: 'heal' }, /in cue 1 heal was refused/],
    [
      'a deed that changes nothing',
      { type: 'link', from: ['n1'], to: ['n2'], policy: { state: 'up' } },
      /link was refused/,
    ],
    ['no such message', { type: 'take', message: {}, deed: 'drop' }, /take was refused/],
    ['no such action', { type: 'act', node: 'n1', action: { type: 'lead' } }, /act was refused/],
    [
      'nothing to answer',
      { type: 'act', node: 'n1', action: { type: 'ask' }, answers: 'request' },
      /act was refused/,
    ],
  ]
  test.each(deedsThatFail)('%s', (_, deed, sentence) => {
    expect(() => rehearse(withScript({ say: 'Look.', do: [deed] }), 1)).toThrow(sentence)
  })

  test('a cue that never comes', () => {
    const never: Cue = { say: '', when: [{ type: 'chosen', value: 'green' }], do: [] }
    expect(() => rehearse(withScript(never), 1)).toThrow(/seed 1: cue 1 of the script never came/)
  })

  test('a size that it is not made for', () => {
    expect(() => rehearse(voteHappyPath, 1, 4)).toThrow('vote-happy-path works with 4 nodes')
  })
})
