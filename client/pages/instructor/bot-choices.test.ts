import { expect, test } from 'vitest'
import { instructor, openMeeting } from '../../../shared/room/testing/meeting'
import { botPaceOf, botPaces, thinkWords } from './bot-choices'

test('each pace can be chosen, and is then the one that is shown', () => {
  const meeting = openMeeting()
  expect(botPaceOf(meeting.room.settings.botThinkMs)).toBe('human')
  for (const { value, thinkMs } of botPaces) {
    meeting.ask(instructor, { type: 'settings.change', settings: { botThinkMs: thinkMs } })
    expect(botPaceOf(meeting.room.settings.botThinkMs)).toBe(value)
  }
})

test('a pace that is none of them is told all the same', () => {
  expect(botPaceOf([1000, 1000])).toBe('')
  expect(thinkWords([1000, 1000])).toBe('1 s')
  expect(thinkWords([500, 1500])).toBe('0.5 to 1.5 s')
})
