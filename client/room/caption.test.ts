import { expect, test } from 'vitest'
import { nodesOf } from '../../shared/core/ids'
import { paxos } from '../../shared/protocols/paxos/paxos'
import { protocolOf } from '../../shared/protocols/registry'
import { type Picture, pictureOf } from '../../shared/referee/picture'
import { beginStory } from '../../shared/referee/testing/story'
import { gameEvents } from '../../shared/room/export'
import { g1, instructor, type Meeting, playing } from '../../shared/room/testing/meeting'
import { captionOf, decidedOf, outcomeOf } from './caption'
import { withoutEvents } from './without-events'

function pictured(meeting: Meeting): Picture {
  const picture = pictureOf(gameEvents(meeting.log, g1), protocolOf)
  if (!picture) throw new Error('there is no game')
  return picture
}

function decide(meeting: Meeting, value: string, ...nodes: string[]): void {
  for (const node of nodes) meeting.act(node, { action: { type: 'decide', value } })
}

const end = (meeting: Meeting) => meeting.ask(instructor, { type: 'game.end', game: g1 })

test('numbers of events are left out', () => {
  expect(
    withoutEvents(
      'Broken: n1 did (event 64), and n2 (events 7 and 12), then n3 (events 1, 2 and 3).',
    ),
  ).toBe('Broken: n1 did, and n2, then n3.')
})

test('the outcome names who decided, or counts them', () => {
  const meeting = playing(5)
  expect(outcomeOf(pictured(meeting))).toBe('Nobody decided.')
  decide(meeting, 'red', 'n2')
  expect(outcomeOf(pictured(meeting))).toBe('n2 decided red, and the others had not decided yet.')
  decide(meeting, 'red', 'n1', 'n3', 'n4')
  expect(outcomeOf(pictured(meeting))).toBe(
    '4 of 5 nodes decided red, and the others had not decided yet.',
  )
  decide(meeting, 'red', 'n5')
  expect(outcomeOf(pictured(meeting))).toBe('All 5 nodes decided red.')
})

test('two answers are the outcome, and who changes its answer counts with the newest', () => {
  const meeting = playing(3)
  decide(meeting, 'red', 'n1', 'n2')
  decide(meeting, 'blue', 'n3', 'n2')
  expect(decidedOf(pictured(meeting))).toEqual([
    { value: 'red', nodes: ['n1'] },
    { value: 'blue', nodes: ['n2', 'n3'] },
  ])
  expect(outcomeOf(pictured(meeting))).toBe(
    'n1 decided red, n2 and n3 decided blue: coherence is broken.',
  )
})

test('what was chosen without anybody knowing is said', () => {
  const meeting = playing(3)
  for (const node of ['n1', 'n2']) meeting.act(node, { action: { type: 'propose', value: 'blue' } })
  end(meeting)
  expect(outcomeOf(pictured(meeting))).toBe('Blue was chosen, but no node had decided.')
})

test('a frozen game says to each who can let it go on', () => {
  const meeting = playing(3)
  meeting.ask(instructor, { type: 'game.pause', game: g1 })
  expect(captionOf(pictured(meeting), [], false).text).toMatch(/until the instructor goes on/)
  expect(captionOf(pictured(meeting), [], true).text).toMatch(/until you go on/)
})

test('the outcome of a game for a lock says who holds it', () => {
  const story = beginStory(paxos, 3, nodesOf(3))
  const accept = { type: 'accept', ballot: { number: 1, node: 'n2' }, value: 'n2' }
  for (const node of ['n1', 'n2']) story.act(node, accept)
  expect(outcomeOf(story.picture)).toBe('n2 holds the lock. No node had decided.')
  for (const node of ['n1', 'n2', 'n3']) story.act(node, { type: 'decide', value: 'n2' })
  expect(outcomeOf(story.picture)).toBe('n2 holds the lock. All 3 nodes decided n2.')
})
