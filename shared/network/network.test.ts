import { describe, expect, test } from 'vitest'
import { actId, messageId, nodeId, nodesOf } from '../core/ids'
import { evolveNetwork, shifted } from './evolve-network'
import { progressOf, type Flight } from './flight'
import {
  calmNetwork,
  dueFlights,
  fateOf,
  linksAcross,
  linksOf,
  type Network,
  nextDueAt,
  policyOf,
} from './network'
import type { NetworkEvent } from './network-event'
import { defaultPolicy, type Policy } from './policy'

const [n1, n2, n3] = [nodeId('n1'), nodeId('n2'), nodeId('n3')]
const calm = calmNetwork(nodesOf(3), defaultPolicy)

/** `n1>n2` sent at 0, due at `until`, under the given id. */
const sent = (id: string, until = 1000): [NetworkEvent, number][] => [
  [
    {
      type: 'message.sent',
      message: messageId(id),
      from: n1,
      to: n2,
      body: { type: 'hi' },
      act: actId('n1.1'),
    },
    0,
  ],
  [{ type: 'message.delayed', message: messageId(id), untilMs: until }, 0],
]

function after(...events: readonly (readonly [NetworkEvent, number])[]): Network {
  return events.reduce((network, [event, at]) => evolveNetwork(network, event, at), calm)
}

const flightOf = (network: Network, id = 'm'): Flight => network.flights.get(messageId(id))!
const link = (policy: Partial<Policy>): [NetworkEvent, number] => [
  { type: 'link.changed', from: n1, to: n2, policy: { ...defaultPolicy, ...policy } },
  0,
]

describe('links', () => {
  test('are directed: one can change and its way back stays', () => {
    const network = after(link({ state: 'cut' }))
    expect(policyOf(network, n1, n2).state).toBe('cut')
    expect(policyOf(network, n2, n1).state).toBe('up')
  })

  test('run between all different nodes', () => {
    expect(linksOf([n1, n2, n3])).toHaveLength(6)
    expect(linksOf([n1])).toEqual([])
  })

  test('run across groups in both directions, and not within one', () => {
    expect(linksAcross([[n1, n2], [n3]])).toEqual([
      { from: n1, to: n3 },
      { from: n2, to: n3 },
      { from: n3, to: n1 },
      { from: n3, to: n2 },
    ])
  })
})

describe('a message that meets its link', () => {
  const crash: [NetworkEvent, number] = [{ type: 'node.crashed', node: n2 }, 0]
  const held: [NetworkEvent, number] = [{ type: 'message.held', message: messageId('m') }, 5]
  const freed: [NetworkEvent, number] = [{ type: 'message.released', message: messageId('m') }, 9]
  test.each([
    ['arrives on a link that is up', after(...sent('m')), 'deliver'],
    ['is dropped on a cut link', after(...sent('m'), link({ state: 'cut' })), { drop: 'cut' }],
    ['waits on a link that holds', after(...sent('m'), link({ state: 'hold' })), 'hold'],
    [
      'passes a link that holds once it was released',
      after(...sent('m'), link({ state: 'hold' }), held, freed),
      'deliver',
    ],
    [
      'is held again when it was held after its release',
      after(...sent('m'), link({ state: 'hold' }), freed, held),
      'hold',
    ],
    [
      'is dropped on a cut link although it was released',
      after(...sent('m'), link({ state: 'cut' }), held, freed),
      { drop: 'cut' },
    ],
    ['is dropped at a crashed node', after(...sent('m'), crash), { drop: 'crashed' }],
    [
      'is cut before it can find its node crashed',
      after(...sent('m'), crash, link({ state: 'cut' })),
      { drop: 'cut' },
    ],
    ['is lost by chance', after(...sent('m'), link({ loss: 0.6 })), { drop: 'loss' }],
    ['is kept by chance', after(...sent('m'), link({ loss: 0.5 })), 'deliver'],
  ])('%s', (_, network, fate) => {
    expect(fateOf(network, flightOf(network), false, 0.5)).toEqual(fate)
  })

  test('waits at a cut link where the room says that cut links hold', () => {
    const network = after(...sent('m'), link({ state: 'cut' }))
    expect(fateOf(network, flightOf(network), true, 0.5)).toBe('hold')
  })

  test('is always lost at loss 1 and never at loss 0', () => {
    const [all, none] = [after(...sent('m'), link({ loss: 1 })), after(...sent('m'))]
    expect(fateOf(all, flightOf(all), false, 0.999999)).toEqual({ drop: 'loss' })
    expect(fateOf(none, flightOf(none), false, 0)).toBe('deliver')
  })
})

describe('what is due', () => {
  test('is what travels and whose time has come, the earliest first', () => {
    const network = after(...sent('a', 900), ...sent('b', 300), ...sent('c', 901))
    expect(dueFlights(network, 900).map(({ message }) => message)).toEqual(['b', 'a'])
    expect(nextDueAt(network)).toBe(300)
  })

  test('does not include what is held', () => {
    const network = after(...sent('a', 900), [{ type: 'message.held', message: messageId('a') }, 9])
    expect(dueFlights(network, 5000)).toEqual([])
    expect(nextDueAt(network)).toBeNull()
  })

  test('comes in the order of setting off where the times are equal', () => {
    const release = (id: string): [NetworkEvent, number] => [
      { type: 'message.released', message: messageId(id), untilMs: 500 },
      10,
    ]
    const network = after(...sent('a', 500), ...sent('b', 500), ...sent('c', 500), release('a'))
    expect(dueFlights(network, 500).map(({ message }) => message)).toEqual(['b', 'c', 'a'])
  })
})

describe('an envelope on its way', () => {
  test('goes from 0 to 1 in exactly its delay', () => {
    const network = after(...sent('m', 2000))
    expect([0, 500, 2000, 9000].map((now) => progressOf(flightOf(network), now))).toEqual([
      0, 0.25, 1, 1,
    ])
  })

  test('stands where it was held', () => {
    const network = after(...sent('m', 2000), [
      { type: 'message.held', message: messageId('m'), by: 'instructor' },
      500,
    ])
    expect(progressOf(flightOf(network), 1800)).toBe(0.25)
  })

  test('goes on from there when it is released', () => {
    const network = after(
      ...sent('m', 2000),
      [{ type: 'message.held', message: messageId('m'), by: 'instructor' }, 500],
      [{ type: 'message.released', message: messageId('m'), untilMs: 5500 }, 4000],
    )
    expect(progressOf(flightOf(network), 4000)).toBe(0.25)
    expect(progressOf(flightOf(network), 5500)).toBe(1)
  })

  test('still has a visible last step when it was held at the door', () => {
    const network = after(
      ...sent('m', 2000),
      [{ type: 'message.held', message: messageId('m') }, 2000],
      [{ type: 'message.released', message: messageId('m'), untilMs: 4800 }, 4000],
    )
    expect(progressOf(flightOf(network), 4000)).toBeCloseTo(0.6)
  })

  test('stands still while time does', () => {
    const network = shifted(after(...sent('m', 2000)), 700)
    expect(progressOf(flightOf(network), 1200)).toBe(0.25)
    expect(nextDueAt(network)).toBe(2700)
  })
})

describe('evolveNetwork', () => {
  test('makes a copy where the message is, with the same content', () => {
    const network = after(...sent('m', 2000), [
      { type: 'message.duplicated', message: messageId('m'), copy: messageId('m+1') },
      400,
    ])
    expect(flightOf(network, 'm+1')).toEqual({
      ...flightOf(network),
      message: 'm+1',
      copyOf: 'm',
    })
  })

  test('leaves what it does not know as it is', () => {
    const nobody = messageId('nobody')
    for (const type of ['message.held', 'message.released', 'message.delivered'] as const)
      expect(evolveNetwork(calm, { type, message: nobody }, 1)).toEqual(calm)
  })

  test('changes nothing in place', () => {
    const before = after(...sent('m'))
    const flights = [...before.flights]
    evolveNetwork(before, { type: 'message.delivered', message: messageId('m') }, 9)
    evolveNetwork(before, link({ state: 'cut' })[0], 9)
    evolveNetwork(before, { type: 'node.crashed', node: n2 }, 9)
    expect([...before.flights]).toEqual(flights)
    expect([before.links.size, before.crashed.size]).toEqual([0, 0])
  })
})
