import { expect, test } from 'vitest'
import type { ViewEvent } from '../../shared/room/view'
import { gameEvents } from '../../shared/room/export'
import { firstForm, paces } from './form'
import { Host } from './host'
import { seatBots } from './local-bots'
import { lineTo } from './local-line'
import { LocalRoom } from './local-room'
import { game, instructor, me, myself, openPractice, practiceCode } from './open-practice'
import { fakeWorld } from './testing/fake-world'
import { n, playByHand, truthOf } from './testing/table'

const { visitMs } = paces.lively

/** A whole practice without a page: room, bots, clients, and a hand. */
function practice(protocol: string, seed = 1, nodes = 5) {
  const world = fakeWorld(seed)
  const room = openPractice({ ...firstForm, protocol, nodes }, world)
  const leaves = [seatBots(room), playByHand(room)]
  const host = new Host(room, visitMs, me)
  const close = () => {
    host.close()
    for (const leave of leaves) leave()
    room.close()
  }
  return { world, room, close }
}

const statusOf = (room: LocalRoom) => room.room.games.get(game)?.status

test('a practice begins with one person and bots at all other nodes', () => {
  const room = openPractice({ ...firstForm, node: n(3) }, fakeWorld())
  expect(room.room.clusters.get(theCluster(room))?.bots).toEqual([1, 2, 4, 5].map(n))
  expect([...room.room.students.values()]).toMatchObject([
    { name: 'You', isConnected: true, seat: { node: 'n3' } },
  ])
})

const theCluster = (room: LocalRoom) => [...room.room.clusters.keys()][0]!

test('a message arrives when it is due, and not before', async () => {
  const world = fakeWorld()
  const room = openPractice(firstForm, world)
  const line = lineTo(room, myself, { onframe: () => undefined })
  const hi = { to: n(2), body: { type: 'proposal', value: 'blue' } }
  await line.send({ type: 'act', game, action: { type: 'note' }, messages: [hi] })
  const arrived = () => room.log.filter(({ type }) => type === 'message.delivered').length
  const delayed = room.log.find((event) => event.type === 'message.delayed')!
  await world.run(delayed.untilMs - world.now() - 1)
  expect(arrived()).toBe(0)
  await world.run(1)
  expect(arrived()).toBe(1)
  expect(world.alarms()).toBe(0)
})

test('in a room that was kept, what was on its way arrives although nobody does anything', async () => {
  const first = fakeWorld()
  const before = openPractice(firstForm, first)
  const messages = [{ to: n(2), body: { type: 'proposal', value: 'blue' } }]
  before.ask(myself, { type: 'act', game, action: { type: 'note' }, messages })
  const world = fakeWorld(2, first.now() + 500)
  const room = new LocalRoom(practiceCode, before.log, world)
  await world.run(4000)
  expect(room.log.at(-1)).toMatchObject({ type: 'message.delivered' })
})

test.each(['leader', 'majority-vote', 'rounds', 'ben-or', 'paxos'])(
  'by %s: clients come by themselves, everybody decides by the rules, and the game ends',
  async (protocol) => {
    for (const seed of [1, 2, 3]) {
      const { world, room, close } = practice(protocol, seed)
      for (let s = 0; s < 180 && statusOf(room) === 'running'; s += 1) await world.run(1000)
      const truth = truthOf(room)
      expect(statusOf(room)).toBe('ended')
      expect(truth.breaches).toEqual([])
      expect(new Set(truth.decisions.map(({ value }) => value)).size).toBe(1)
      expect(truth.decisions.length).toBe(5)
      // The flag of the last one was seen for a while.
      const { at } = gameEvents(room.log, game).findLast(
        ({ seq }) => seq === truth.decisions.at(-1)!.seq,
      )!
      expect(room.log.find(({ type }) => type === 'game.ended')!.at - at).toBeGreaterThanOrEqual(
        1000,
      )
      close()
      expect(world.alarms()).toBe(0)
    }
  },
)

test('a game does not end while somebody who is up has not decided; a crashed node is not waited for', async () => {
  const { world, room } = practice('paxos', 1, 3)
  await world.run(5000)
  room.ask(instructor, { type: 'node.crash', game, node: n(1) })
  await world.run(120_000)
  expect(statusOf(room)).toBe('ended')
  expect(
    truthOf(room)
      .decisions.map(({ node }) => node)
      .sort(),
  ).toEqual(['n2', 'n3'])

  const idle = openPractice({ ...firstForm, protocol: 'paxos' }, fakeWorld())
  seatBots(idle)
  new Host(idle, visitMs, me)
  await (idle.world as ReturnType<typeof fakeWorld>).run(300_000)
  expect(truthOf(idle).decisions.length).toBe(4)
  expect(statusOf(idle)).toBe('running')
})

test('what the person sees holds nothing of other nodes', async () => {
  const { world, room } = practice('paxos')
  const seen: ViewEvent[] = []
  lineTo(room, myself, { onframe: (events) => seen.push(...events) })
  await world.run(60_000)
  expect(seen.length).toBeGreaterThan(20)
  for (const event of seen) {
    expect('seq' in event || 'command' in event).toBe(false)
    const owners = [
      'node' in event && event.type !== 'student.seated' && event.node,
      event.type === 'message.sent' && event.from,
      event.type === 'message.delivered' && 'to' in event && event.to,
    ]
    expect(owners.filter((owner) => owner !== false && owner !== 'n1')).toEqual([])
  }
})

test('a tap is answered at once, and its event comes before its answer', async () => {
  const room = openPractice(firstForm, fakeWorld())
  const heard: string[] = []
  const line = lineTo(room, myself, {
    onframe: (events, isReset) =>
      heard.push(isReset ? 'reset' : events.map(({ type }) => type).join()),
    onwaiting: (commands) => heard.push(`waiting ${commands.length}`),
    onanswer: (_, { ok }) => heard.push(ok ? 'yes' : 'no'),
  })
  await line.send({ type: 'act', game, action: { type: 'note' }, messages: [] })
  await line.send({ type: 'act', game, action: { type: 'note' }, because: 'nothing', messages: [] })
  await line.send({ type: 'game.end', game })
  expect(heard).toEqual([
    ...['reset', 'waiting 1', 'node.acted', 'waiting 0', 'yes'],
    ...['waiting 1', 'waiting 0', 'no'],
    ...['waiting 1', 'waiting 0', 'no'],
  ])
})

test('the projector sees no content in fog; when it reveals, its stream begins anew', async () => {
  const { world, room } = practice('majority-vote')
  let stream: ViewEvent[] = []
  lineTo(
    room,
    { role: 'projector' },
    {
      onframe: (events, isReset) => (stream = [...(isReset ? [] : stream), ...events]),
    },
  )
  await world.run(15_000)
  const types = () => new Set<string>(stream.map(({ type }) => type))
  expect(types().has('message.sent')).toBe(true)
  expect(types().has('node.acted') || types().has('request.made')).toBe(false)
  expect(JSON.stringify(stream.filter(({ type }) => type === 'message.sent'))).not.toMatch(
    /blue|red/,
  )
  room.ask(instructor, { type: 'projector.show', shows: 'reveal' })
  expect(stream).toHaveLength(room.log.length)
  expect(types().has('node.acted')).toBe(true)
})

test.each(['majority-vote', 'paxos'])(
  'by %s: a room that was kept goes on where it was: messages arrive, bots and clients come back',
  async (protocol) => {
    const first = practice(protocol)
    await first.world.run(9000)
    const kept = JSON.parse(JSON.stringify(first.room.log)) as typeof first.room.log
    first.close()
    const before = first.room.log.length
    await first.world.run(20_000)
    expect(first.room.log.length).toBe(before)

    const world = fakeWorld(2, first.world.now())
    const room = new LocalRoom(practiceCode, kept, world)
    expect(room.room).toEqual(first.room.room)
    const inFlight = [...room.room.games.get(game)!.network.flights.keys()]
    seatBots(room)
    playByHand(room)
    new Host(room, visitMs, me)
    await world.run(120_000)
    expect(statusOf(room)).toBe('ended')
    const arrived = room.log.flatMap((event) =>
      event.type === 'message.delivered' ? [event.message] : [],
    )
    expect(inFlight.length).toBeGreaterThan(0)
    expect(arrived).toEqual(expect.arrayContaining(inFlight))
    expect(truthOf(room).breaches).toEqual([])
    expect(room.log.map(({ seq }) => seq)).toEqual(room.log.map((_, index) => index + 1))
    // Nobody was asked twice to begin.
    const proposals = room.log.filter(
      (event) => event.type === 'request.made' && event.kind === 'propose',
    )
    expect(proposals).toHaveLength(2)
  },
)
