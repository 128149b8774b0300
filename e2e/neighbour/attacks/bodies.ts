import type { Attack } from '../attack'
import { hostileNodes, type HostileRoom, openHostileRoom, shapes } from '../hostile-room'
import type { Stranger } from '../stranger'

/** So many bodies of 2,000 characters go into a packet of 64 kB. */
const perPacket = 28

/** What counts little as text and much in memory, by all that carries what nobody looks into. */
export const bodyAttacks: readonly Attack[] = [
  ...Object.entries(shapes).map(([shape, make]) => ({
    name: `messages of ${shape}`,
    run: async (stranger: Stranger) => {
      const room = await openHostileRoom(stranger)
      await fill(stranger, room, make)
    },
  })),
  { name: 'several rooms full of empty objects', run: hoard },
  { name: 'one dear body by every command that carries any', run: everywhere },
  { name: 'questions and scenario files without end', run: texts },
]

/** Everybody at once, as fast as a seat may. */
async function fill(stranger: Stranger, { hands }: HostileRoom, make: () => unknown) {
  const body = make()
  const messages = Array.from({ length: perPacket }, (_, index) => ({
    to: hostileNodes[index % hostileNodes.length],
    body,
  }))
  const act = { type: 'act', game: 'g1', action: body, messages }
  await stranger.times(stranger.most(180), 2 * hands.length, async (index) => {
    const hand = hands[index % hands.length]
    if (hand) await stranger.command(hand, act)
  })
}

async function hoard(stranger: Stranger): Promise<void> {
  const rooms = []
  while (rooms.length < 4) rooms.push(await openHostileRoom(stranger))
  const make = shapes['empty objects']
  if (make) await Promise.all(rooms.map((room) => fill(stranger, room, make)))
}

async function everywhere(stranger: Stranger): Promise<void> {
  const { desk } = await openHostileRoom(stranger)
  const bodies = Object.values(shapes).map((make) => make())
  await stranger.times(stranger.most(12), 4, async (index) => {
    const body = bodies[index % bodies.length]
    const messages = [{ to: 'n2', body }]
    const deed = { game: 'g1', node: 'n1', action: body, messages }
    const some = Array.from({ length: 12 }, () => ({ type: 'act.for', ...deed }))
    for (const request of [
      { type: 'act.for', ...deed },
      { type: 'together', requests: some },
      { type: 'together', requests: Array.from({ length: 30 }, () => body) },
      { type: 'game.start', cluster: 'B', setup: body, protocol: 'paxos', nodes: 9 },
      { type: 'settings.change', settings: body },
      { type: 'link.change', game: 'g1', links: [body], policy: body },
    ])
      await stranger.command(desk, request)
  })
}

async function texts(stranger: Stranger): Promise<void> {
  const { desk, hands } = await openHostileRoom(stranger)
  const text = '"'.repeat(29_000)
  const options = Array.from({ length: 12 }, (_, index) => `${index}`.padEnd(60, '€'))
  await stranger.times(stranger.most(25), 4, async (index) => {
    const question = `${index}`.padEnd(120, '€')
    await stranger.command(desk, { type: 'belief.ask', game: 'g1', question, options })
    for (const hand of hands)
      for (const answer of options.slice(0, 2))
        await stranger.command(hand, { type: 'belief.answer', game: 'g1', question, answer })
    await stranger.command(desk, { type: 'scenario.keep', scenario: `${index % 25}`, text })
  })
}
