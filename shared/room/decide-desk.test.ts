import { expect, test } from 'vitest'
import { deskGone } from './desk-gone'
import { eventSchema } from './event-schema'
import { defaultSettings } from './settings'
import { g1, instructor, type Meeting, playing, server, steady, typesOf } from './testing/meeting'

function waiting(): Meeting {
  const meeting = playing(3, steady)
  meeting.ask(instructor, { type: 'settings.change', settings: { whenDeskGone: 'pauses' } })
  return meeting
}

test('given a room as it is at first, when no desk is connected, then games go on', () => {
  const meeting = playing(3, steady)
  expect(meeting.room.settings.whenDeskGone).toBe('goes-on')
  expect(meeting.ask(server, { type: 'desk.disconnect' })).toEqual([])
})

test('given a room that waits, when no desk is connected, then its games are paused with a reason, and go on when one is', () => {
  const meeting = waiting()
  meeting.act('n1', { messages: [{ to: 'n2' }] })
  expect(meeting.ask(server, { type: 'desk.disconnect' })).toMatchObject([
    { type: 'game.paused', game: g1, reason: deskGone, waitsFor: 'desk' },
  ])
  expect(meeting.ask(server, { type: 'desk.disconnect' })).toEqual([])
  expect(meeting.wait(5_000)).toEqual([])
  expect(meeting.act('n1', {})).toBe('game-paused')
  expect(meeting.ask(server, { type: 'desk.connect' })).toMatchObject([
    { type: 'game.resumed', game: g1 },
  ])
  expect(meeting.ask(server, { type: 'desk.connect' })).toEqual([])
  expect(typesOf(meeting.wait(1_000))).toEqual(['message.delivered'])
})

test('given a game that the instructor has frozen, then no desk that comes or goes changes that', () => {
  const meeting = waiting()
  meeting.ask(instructor, { type: 'game.pause', game: g1, reason: 'look up' })
  expect(meeting.ask(server, { type: 'desk.disconnect' })).toEqual([])
  expect(meeting.ask(server, { type: 'desk.connect' })).toEqual([])
  expect(meeting.room.games.get(g1)?.status).toBe('paused')
})

test('given a game that waited once, when the instructor freezes it later, then it stays frozen', () => {
  const meeting = waiting()
  meeting.ask(server, { type: 'desk.disconnect' })
  meeting.ask(server, { type: 'desk.connect' })
  meeting.ask(instructor, { type: 'game.pause', game: g1 })
  expect(meeting.ask(server, { type: 'desk.connect' })).toEqual([])
})

test('given a game that waits, when it is ended, then it is over', () => {
  const meeting = waiting()
  meeting.ask(server, { type: 'desk.disconnect' })
  meeting.ask(instructor, { type: 'game.end', game: g1 })
  expect(meeting.ask(server, { type: 'desk.connect' })).toEqual([])
})

test('given the log of a room that knew no such setting, then its games go on', () => {
  const { whenDeskGone: _, ...settings } = defaultSettings
  const old = { seq: 1, at: 1, type: 'settings.changed', settings }
  expect(eventSchema.parse(old)).toMatchObject({ settings: { whenDeskGone: 'goes-on' } })
})
