import { expect, test, vi } from 'vitest'
import { pause, say, start, startServer, temporaryFolder } from '../testing/classroom'
import {
  actsOf,
  classOfBots,
  decisions,
  pictureAt,
  propose,
  query,
  quick,
} from './testing/class-of-bots'

test.each(['leader', 'majority-vote', 'rounds', 'ben-or', 'paxos'])(
  'given one instructor and nobody else, when a client asks n2 to propose, then a class of bots decides by %s',
  async (protocol) => {
    const { api, complaints } = await startServer()
    const { desk } = await classOfBots(api, { protocol })
    await desk.ask(propose('n2'))
    await desk.until(() => pictureAt(desk).chosen.length > 0, 20_000)
    for (const node of ['n1', 'n2', 'n3', 'n4', 'n5']) await desk.ask(query(node))
    await desk.until(() => decisions(desk, 5).every((value) => value === 'red'), 20_000)
    expect(pictureAt(desk).breaches).toEqual([])
    expect(actsOf(desk.events, undefined, 'bot')).toHaveLength(actsOf(desk.events).length)
    expect(complaints).toEqual([])
  },
  60_000,
)

test('given bots among people, then they answer people, and never act for them', async () => {
  const { api } = await startServer()
  const { desk, phones } = await classOfBots(api, { people: 1, protocol: 'majority-vote' })
  await phones[0]!.until((events) => events.some(({ type }) => type === 'student.seated'))
  const messages = ['n2', 'n3', 'n4', 'n5'].flatMap((to) => say(to).messages)
  await phones[0]!.ask({ ...say('n2'), messages })
  await desk.until((events) => actsOf(events, undefined, 'bot').length >= 4)
  await pause(500)
  expect(actsOf(desk.events, 'n1')).toMatchObject([{ by: 's1' }])
})

test('given a student who comes late, then it has the notebook as the bot left it, and the bot is silent', async () => {
  const { api, complaints } = await startServer()
  const { room, desk } = await classOfBots(api, { nodes: 3, protocol: 'majority-vote' })
  await desk.ask(propose('n1', 'blue'))
  await desk.until((events) => actsOf(events, undefined, 'bot').length >= 3)
  const { student, studentToken } = await api.join(room.code)
  const waiting = await api.connect(room.code, studentToken)
  expect(actsOf(waiting.events)).toEqual([])
  expect(await waiting.ask({ type: 'seat.take', cluster: 'A', node: 'n1' })).toEqual({ ok: true })
  const phone = await api.connect(room.code, studentToken)
  expect(phone.key).toBe(`student:${student}:A:n1:g1`)
  expect(actsOf(phone.events)).toEqual([
    expect.objectContaining({ node: 'n1', by: 'bot', action: { type: 'propose', value: 'blue' } }),
  ])
  // The bot would have answered both.
  await desk.ask(query('n1'))
  await phone.until((events) => events.some(({ type }) => type === 'request.made'))
  const before = actsOf(desk.events, 'n1').length
  await pause(1_000)
  expect(actsOf(desk.events, 'n1')).toHaveLength(before)
  expect(await phone.ask({ ...say('n2'), messages: [] })).toEqual({ ok: true })
  await desk.until((events) => actsOf(events, 'n1', student).length === 1)
  // And when the student goes, a bot can go on.
  await desk.ask({ type: 'bot.seat', cluster: 'A', nodes: ['n1'] })
  await desk.until((events) => actsOf(events, 'n1', 'bot').length > before)
  expect(complaints).toEqual([])
})

test('given free seats in mid-game, then bots sit down at once, and leave at once', async () => {
  const { api } = await startServer()
  const { desk } = await classOfBots(api, { nodes: 3, protocol: 'majority-vote', bots: false })
  await desk.ask(propose('n2'))
  await pause(500)
  expect(actsOf(desk.events)).toEqual([])
  await desk.ask({ type: 'bot.seat', cluster: 'A' })
  await desk.until((events) => actsOf(events, 'n2').length === 1)
  await desk.ask({ type: 'bot.unseat', cluster: 'A', nodes: ['n2'] })
  await desk.ask({ type: 'bot.unseat', cluster: 'A' })
  // What they did before has come when this has.
  await desk.until((events) => events.filter(({ type }) => type === 'bot.unseated').length === 3)
  const before = actsOf(desk.events).length
  for (const node of ['n1', 'n2', 'n3']) await desk.ask(query(node))
  await pause(500)
  expect(actsOf(desk.events)).toHaveLength(before)
})

test('given another game in the same room, then the bots of the first do not play it', async () => {
  const { api } = await startServer()
  const { desk } = await classOfBots(api, { nodes: 3 })
  await desk.ask({ type: 'game.end', game: 'g1' })
  await desk.ask(start(3, { delayMs: [0, 0] }))
  await desk.ask(propose('n1', 'red', 'g2'))
  await pause(500)
  expect(actsOf(desk.events)).toEqual([])
  await desk.ask({ type: 'bot.seat', cluster: 'A' })
  await desk.until((events) => actsOf(events).length > 0)
})

test('a bot thinks for as long as the room says, also when that changes in mid-game', async () => {
  const { api } = await startServer()
  const { desk } = await classOfBots(api, { nodes: 3, thinkMs: [900, 1_000] })
  // They have looked once, and have nothing to do.
  await pause(2_500)
  const askedAt = Date.now()
  await desk.ask(propose('n1'))
  await desk.until((events) => actsOf(events, 'n1').length === 1)
  expect(Date.now() - askedAt).toBeGreaterThanOrEqual(900)
  await desk.ask({ type: 'settings.change', settings: { botThinkMs: [60_000, 60_000] } })
  // What was begun before is done.
  await pause(2_500)
  const before = actsOf(desk.events).length
  await pause(1_500)
  expect(actsOf(desk.events)).toHaveLength(before)
  // Nobody waits for a thought that was begun when bots were slow.
  await desk.ask({ type: 'settings.change', settings: { botThinkMs: quick } })
  await desk.until((events) => actsOf(events).length > before)
})

test('in a frozen game bots do nothing, and afterwards they go on', async () => {
  const { api } = await startServer()
  const { desk } = await classOfBots(api, { nodes: 3 })
  await desk.ask({ type: 'game.pause', game: 'g1' })
  await desk.ask(propose('n1'))
  await pause(800)
  expect(actsOf(desk.events)).toEqual([])
  await desk.ask({ type: 'game.resume', game: 'g1' })
  await desk.until((events) => actsOf(events).length > 3)
})

test('a crashed node does nothing in the hands of a bot, and goes on with what it wrote down', async () => {
  const { api } = await startServer()
  const { desk } = await classOfBots(api, { nodes: 3 })
  await desk.ask({ type: 'node.crash', game: 'g1', node: 'n3' })
  await desk.ask(propose('n1'))
  await desk.until(() => pictureAt(desk).chosen.length > 0, 20_000)
  expect(actsOf(desk.events, 'n3')).toEqual([])
  await desk.ask({ type: 'node.recover', game: 'g1', node: 'n3', memory: 'kept' })
  await desk.ask(query('n3'))
  await desk.until(() => decisions(desk, 3)[2] === 'red', 20_000)
}, 60_000)

test('given a server that ends in mid-game, then its bots go on in the next one without anybody asking', async () => {
  const folder = temporaryFolder()
  const first = await startServer({}, { dataDir: folder })
  const { room, desk } = await classOfBots(first.api, { thinkMs: [300, 400] })
  await desk.ask(propose('n2'))
  // Long before anything can be chosen.
  await desk.until((events) => actsOf(events).length > 0)
  await first.server.close()
  expect(pictureAt(desk).chosen).toEqual([])

  const second = await startServer({}, { dataDir: folder })
  const path = `/api/rooms/${room.code}/games/g1.jsonl`
  await vi.waitFor(async () => {
    const { body } = await second.api.get(path, room.instructorToken)
    const acts = String(body).match(/"node.acted"/g)?.length
    expect(acts).toBeGreaterThan(actsOf(desk.events).length)
  }, 20_000)
  const again = await second.api.connect(room.code, room.instructorToken)
  await again.until(() => pictureAt(again).chosen[0]?.value === 'red', 30_000)
  expect(pictureAt(again).breaches).toEqual([])
  expect([...first.complaints, ...second.complaints]).toEqual([])
}, 60_000)
