import { expect, test, vi } from 'vitest'
import type { Event } from '../../shared/room/event'
import { evolve } from '../../shared/room/evolve'
import { emptyRoom } from '../../shared/room/room'
import { streamOf, type ViewEvent, viewerOf } from '../../shared/room/view'
import { roomCode } from '../../shared/core/ids'
import { startServer } from '../testing/classroom'
import { SeatedBot } from './seated-bot'
import { actsOf, classOfBots, propose } from './testing/class-of-bots'

test('what reaches a bot is what its node can see, and nothing of others', async () => {
  const take = vi.spyOn(SeatedBot.prototype, 'take')
  const { api } = await startServer()
  const { desk } = await classOfBots(api, { people: 1, protocol: 'majority-vote', nodes: 4 })
  const links = [
    { from: 'n3', to: 'n2' },
    { from: 'n4', to: 'n2' },
    { from: 'n4', to: 'n3' },
  ]
  await desk.ask({ type: 'link.change', game: 'g1', links, policy: { state: 'hold' } })
  await desk.ask(propose('n1', 'narwhal'))
  await desk.ask(propose('n4', 'quokka'))
  await desk.until((events) => actsOf(events, 'n4').length > 0)
  await desk.ask({ type: 'node.crash', game: 'g1', node: 'n3' })
  // Of all this and what follows from it everybody has heard when this has come.
  await desk.until((events) => events.some(({ type }) => type === 'message.delivered'))
  await desk.ask({ type: 'game.pause', game: 'g1' })
  const ofBots = () => {
    const heard = new Map<SeatedBot, ViewEvent[]>()
    for (const [index, [{ events }]] of take.mock.calls.entries()) {
      const bot = take.mock.contexts[index] as SeatedBot
      heard.set(bot, [...(heard.get(bot) ?? []), ...events])
    }
    return heard
  }
  await desk.until((events) => [...ofBots().values(), events].every(isPaused))

  const log = desk.events as Event[]
  const room = log.reduce(evolve, emptyRoom(roomCode('')))
  const heard = ofBots()
  expect([...heard.keys()].map(({ who }) => who.node)).toEqual(['n2', 'n3', 'n4'])
  for (const [bot, events] of heard)
    expect(events, bot.who.node).toEqual(streamOf(viewerOf(room, bot.who), log))
  const [n2, n3, n4] = [...heard.values()].map((events) => JSON.stringify(events))
  // Nobody has put n1's value on the table, and n4's has reached neither n2 nor n3.
  for (const text of [n2, n3, n4]) expect(text).not.toMatch(/narwhal|"seq"|"student/)
  expect(n4).toContain('quokka')
  expect(n2).not.toContain('quokka')
  expect(n3).not.toContain('quokka')
})

function isPaused(events: readonly ViewEvent[]): boolean {
  return events.at(-1)?.type === 'game.paused'
}
