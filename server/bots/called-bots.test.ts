import { expect, test } from 'vitest'
import { startServer } from '../testing/classroom'
import { actsOf, classOfBots, propose } from './testing/class-of-bots'

const call = (node: string) => ({ type: 'bot.call', game: 'g1', node })

async function classOfPeople() {
  const { api, complaints } = await startServer()
  const all = { people: 3, nodes: 3, protocol: 'majority-vote', bots: false }
  const { desk, phones } = await classOfBots(api, all)
  return { complaints, desk, phones }
}

test('given a student who is slow, when a bot is called, then it makes one move and the seat is theirs again', async () => {
  const { complaints, desk, phones } = await classOfPeople()
  await desk.ask(propose('n1'))
  await desk.ask(propose('n1', 'blue'))
  expect(await desk.ask(call('n1'))).toEqual({ ok: true })
  await phones[0]!.until((events) => actsOf(events, 'n1', 'bot').length === 1)
  expect(phones[0]!.types()).toContain('bot.called')
  // The second wish still waits, and is answered by the student.
  const because = 'n1?2'
  const ignore = { type: 'act', game: 'g1', action: { type: 'ignore' }, because, messages: [] }
  expect(await phones[0]!.ask(ignore)).toEqual({ ok: true })
  await desk.until((events) => actsOf(events, 'n1', 's1').length === 1)
  expect(actsOf(desk.events, 'n1', 'bot')).toHaveLength(1)
  expect(desk.types()).not.toContain('student.unseated')
  expect(complaints).toEqual([])
})

test('given nothing to do, when a bot is called, then it says so and does nothing later', async () => {
  const { desk } = await classOfPeople()
  await desk.ask(call('n2'))
  await desk.until((events) => events.some(({ type }) => type === 'bot.excused'))
  await desk.ask(propose('n2'))
  await desk.ask({ type: 'game.pause', game: 'g1' })
  await desk.until((events) => events.at(-1)?.type === 'game.paused')
  expect(actsOf(desk.events)).toEqual([])
})

test('given a frozen game, then no bot can be called, and one that was called moves when it goes on', async () => {
  const { desk } = await classOfPeople()
  await desk.ask(propose('n1'))
  await desk.ask({ type: 'game.pause', game: 'g1' })
  expect(await desk.ask(call('n1'))).toMatchObject({ reason: 'game-paused' })
  await desk.ask({ type: 'game.resume', game: 'g1' })
  expect(await desk.ask(call('n1'))).toEqual({ ok: true })
  await desk.until((events) => actsOf(events, 'n1', 'bot').length === 1)
})
