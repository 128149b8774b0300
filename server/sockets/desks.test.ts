import { expect, test } from 'vitest'
import { deskGone } from '../../shared/room/desk-gone'
import { say, startServer } from '../testing/classroom'

test('given two desks in one room, then both see what either does, and neither has to go', async () => {
  const { api } = await startServer()
  const { room, desk } = await api.play(2)
  const second = await api.connect(room.code, room.instructorToken)
  expect(second.events).toEqual(desk.events)
  expect(await second.ask({ type: 'node.crash', game: 'g1', node: 'n1' })).toEqual({ ok: true })
  await desk.until((events) => events.some(({ type }) => type === 'node.crashed'))
  expect(await desk.ask({ type: 'room.lock' })).toEqual({ ok: true })
  for (const page of [desk, second])
    await page.until((events) => events.some(({ type }) => type === 'room.locked'))
  expect(second.events).toEqual(desk.events)
  expect([desk.farewell, second.farewell]).toEqual([null, null])
})

test('given an instructor whose laptop dies, then phones hear that all waits, and it goes on for whoever has the secret link', async () => {
  const { api, complaints } = await startServer()
  const { room, desk, phones } = await api.play(2)
  const pages = [...phones, await api.connect(room.code, room.projectorToken)]
  await desk.ask({ type: 'settings.change', settings: { whenDeskGone: 'pauses' } })
  desk.socket.disconnect()
  for (const page of pages)
    await page.until((events) =>
      events.some((event) => event.type === 'game.paused' && event.reason === deskGone),
    )
  expect(await phones[0]!.ask(say('n2'))).toMatchObject({ reason: 'game-paused' })
  await api.connect(room.code, room.instructorToken)
  for (const page of pages)
    await page.until((events) => events.some(({ type }) => type === 'game.resumed'))
  expect(await phones[0]!.ask(say('n2'))).toEqual({ ok: true })
  expect(complaints).toEqual([])
})

test('given a page that measures its line, then the answer comes at once, whoever asks, and nonsense does no harm', async () => {
  const { api, complaints } = await startServer()
  const { room, desk, phones } = await api.play(2)
  const screen = await api.connect(room.code, room.projectorToken)
  for (const page of [desk, screen, ...phones]) await page.socket.timeout(5_000).emitWithAck('echo')
  desk.socket.emit('echo')
  desk.socket.emit('echo', 'nonsense', { a: 1 })
  expect(await desk.ask({ type: 'room.lock' })).toEqual({ ok: true })
  expect(complaints).toEqual([])
})
