import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { protocolOf } from '../protocols/registry'
import { wishes } from '../room/testing/wishes'
import { journeysOf } from './journeys'
import { sentenceOf, stepSentence } from './sentence'
import { stepsOf } from './steps'
import { stuckGame, walledGame } from './testing/games'
import { unknown, wildGame } from './testing/logs'

const walled = walledGame()
const protocol = protocolOf('majority-vote')

function said(type: string, log = walled, known = protocol): string {
  const event = log.events.find((one) => one.type === type)!
  return sentenceOf(event, known, journeysOf(log.events).find)
}

test.each([
  ['game.started', 'Majority vote begins with 5 nodes.'],
  ['request.made', 'A client asks n1 to propose blue.'],
  ['node.acted', 'n1 proposed blue.'],
  ['message.sent', 'n1 sent n2 a proposal of blue.'],
  ['message.held', "The instructor holds n1's proposal of blue to n3."],
  ['message.delivered', "n1's proposal of blue reached n2."],
  ['message.dropped', "n1's proposal of blue to n5 was dropped: the link is cut."],
  ['link.changed', 'The link from n1 to n3 is cut.'],
  ['partition.formed', 'A wall parts n1 and n2 from n3, n4 and n5.'],
])('%s is told in plain words', (type, sentence) => {
  expect(said(type)).toBe(sentence)
})

test.each([
  ['game.started', 'chit-chat begins with 5 nodes.'],
  ['node.acted', "n1's act: propose blue."],
  ['message.sent', 'n1 sent n2 a message.'],
  ['message.dropped', "n1's message to n5 was dropped: the link is cut."],
])('%s of an unknown protocol is still told, and true', (type, sentence) => {
  expect(said(type, unknown(walled), null)).toBe(sentence)
})

test('a step tells what was sent to whom', () => {
  const { events } = stuckGame()
  const steps = stepsOf(events)
  const find = journeysOf(events).find
  const tell = (type: string) => {
    const step = steps.of(events.findIndex((event) => event.type === type))
    return stepSentence(events, steps.first(step), steps.last(step), protocol, find)
  }
  expect(tell('node.acted')).toBe('n1 proposed blue. Sent to n2, n3, n4, n5, n6 and n7.')
  expect(tell('message.held')).toBe("The instructor holds n1's proposal of blue to n4. And 7 more.")
})

test('every event of any game has one sentence', () => {
  fc.assert(
    fc.property(wishes, fc.nat({ max: 999 }), (list, seed) => {
      const log = wildGame(list, seed)
      const { find } = journeysOf(log.events)
      for (const event of log.events) {
        for (const known of [protocol, null]) {
          const sentence = sentenceOf(event, known, find)
          expect(sentence).toMatch(/^\S.*\.$/)
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object/)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test.each([
  [{ field: 'vote', text: 'blue' }, 'n1 wrote “My vote: blue” into its notebook.'],
  [{ field: 'vote', text: '' }, 'n1 wiped “My vote” in its notebook.'],
  [{ field: 'mood', text: 'good' }, "n1's act: note."],
])('a note %j is told as writing', (note, sentence) => {
  const act = walled.events.find(({ type }) => type === 'node.acted')!
  const event = { ...act, action: { type: 'note', ...note } } as typeof act
  expect(sentenceOf(event, protocol, () => undefined)).toBe(sentence)
})
