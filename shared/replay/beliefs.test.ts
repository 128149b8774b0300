import { expect, test } from 'vitest'
import { nodeId } from '../core/ids'
import { protocolOf } from '../protocols/registry'
import { g1, instructor, student } from '../room/testing/meeting'
import { beliefLane, beliefsOf, countsAt, countWords } from './beliefs'
import { play } from './testing/games'
import { timelineOf } from './timeline'

const isChosen = 'Has a value been chosen?'

/** n1 proposes blue to two others; the class is asked before anyone votes, and once more after it. */
function askedGame() {
  const game = play(3, ['blue', 'red'])
  const { meeting } = game
  const ask = (question: string, options = ['yes', 'no']) =>
    meeting.ask(instructor, { type: 'belief.ask', game: g1, question, options })
  const say = (who: string, question: string, answer: string) =>
    meeting.ask(student(who), { type: 'belief.answer', game: g1, question, answer })
  meeting.ask(instructor, {
    ...{ type: 'request.make', game: g1, node: nodeId('n1') },
    ...{ kind: 'propose', value: 'blue' },
  })
  game.honest('n1')
  game.wait(3000)
  ask(isChosen)
  say('s1', isChosen, 'yes')
  say('s2', isChosen, 'no')
  say('s1', isChosen, 'no')
  say('s3', isChosen, 'yes')
  meeting.ask(instructor, {
    ...{ type: 'belief.reveal', game: g1, question: isChosen, truth: ['no'] },
  })
  meeting.ask(instructor, { type: 'game.resume', game: g1 })
  game.honest('n2')
  ask(isChosen)
  ask('Is it fun?')
  say('s2', 'Is it fun?', 'yes')
  return timelineOf(game.log(), protocolOf)
}

test('an answer is held against what was true when it was asked, the newest of each person', () => {
  const timeline = askedGame()
  const [first] = beliefsOf(timeline)
  expect(first).toMatchObject({ question: isChosen, truth: ['no'] })
  expect(timeline.events[first!.index]?.type).toBe('belief.asked')
  expect(timeline.events[first!.until]?.type).toBe('belief.revealed')
  expect(countsAt(first!, timeline.last)).toEqual([
    { option: 'yes', count: 1, nodes: ['n3'], isRight: false },
    { option: 'no', count: 2, nodes: ['n1', 'n2'], isRight: true },
  ])
  expect(countWords(countsAt(first!, timeline.last))).toBe('2 of 3 were right')
  expect(countsAt(first!, first!.index + 1).map(({ count }) => count)).toEqual([1, 0])
  expect(countWords(countsAt(first!, first!.index))).toBe('nobody answered')
})

test('a question that was never told is judged all the same, one in own words is not', () => {
  const timeline = askedGame()
  const [, second, third] = beliefsOf(timeline)
  expect(second).toMatchObject({ truth: ['yes'], answers: [], until: third!.index })
  expect(third).toMatchObject({ truth: null, until: timeline.last })
  expect(countWords(countsAt(third!, timeline.last))).toBe('1 answered')
})

test('the questions are a bar that tells how many were right', () => {
  const timeline = askedGame()
  const beliefs = beliefsOf(timeline)
  const lane = beliefLane(beliefs, timeline.last)
  expect(lane?.spans.map(({ status, label }) => [status, label])).toEqual([
    ['none', ''],
    ['open', '2 of 3 were right'],
    ['none', ''],
    ['open', 'nobody answered'],
    ['open', '1 answered'],
  ])
  expect(lane?.spans[1]?.sentence).toBe(`“${isChosen}” 2 of 3 were right.`)
  expect(beliefLane([], 9)).toBeNull()
})
