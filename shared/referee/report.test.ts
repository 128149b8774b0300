import { describe, expect, test } from 'vitest'
import { majorityVote } from '../protocols/majority-vote/majority-vote'
import { protocolOf } from '../protocols/registry'
import { parseGame, printGame } from '../room/export'
import { outlookOf } from './outlook'
import { isBroken, refereeLog } from './report'
import { beginStory, type Story } from './testing/story'

function game(): Story {
  const story = beginStory(majorityVote, 3)
  story.act('n1', { type: 'propose', value: 'blue' })
  story.act('n2', { type: 'vote', value: 'blue' }, story.deliver('n1', 'n2'))
  return story
}

const report = (story: Story) => refereeLog(story.log(), protocolOf)!

test('a fair game: chosen, decided, nothing broken', () => {
  const story = game()
  story.act('n1', { type: 'ask' })
  story.act('n2', { type: 'answer', value: 'blue' }, story.deliver('n1', 'n2'))
  story.deliver('n2', 'n1')
  story.act('n1', { type: 'decide', value: 'blue' })
  expect(report(story)).toMatchObject({
    breaches: [],
    chosen: { value: 'blue', seq: 6 },
    decided: { n1: 'blue' },
  })
  expect(isBroken(report(story))).toBe(false)
})

test('a broken rule is something broken, although all properties hold', () => {
  const story = game()
  story.act('n1', { type: 'decide', value: 'blue' })
  expect(report(story).breaches).toMatchObject([{ rule: 'MAJ4', node: 'n1' }])
  expect(isBroken(report(story))).toBe(true)
})

test('stuck is not broken', () => {
  const story = beginStory(majorityVote, 3)
  story.act('n1', { type: 'propose', value: 'blue' })
  story.act('n2', { type: 'propose', value: 'red' })
  story.crash('n3')
  expect(report(story).properties.map(({ status }) => status)).toContain('stuck')
  expect(isBroken(report(story))).toBe(false)
})

describe('logs that others wrote', () => {
  /** The same game as text, each line changed. */
  function rewritten(story: Story, change: (line: Record<string, unknown>) => object | null) {
    const lines = printGame(story.log()).trim().split('\n')
    const text = lines
      .map((line) => change(JSON.parse(line) as Record<string, unknown>))
      .filter((line) => line !== null)
      .map((line) => JSON.stringify(line))
      .join('\n')
    const parsed = parseGame(text, false)
    if (!parsed.ok) throw new Error(parsed.sentence)
    return refereeLog(parsed.log, protocolOf)
  }

  test('fields that nobody knows are ignored', () => {
    const story = game()
    expect(rewritten(story, (line) => ({ ...line, weather: 'fine' }))).toEqual(report(story))
  })

  test('`because` may be missing', () => {
    const story = game()
    expect(rewritten(story, ({ because: _, ...line }) => line)).toEqual(report(story))
  })

  test('the start may be missing: the header says the same', () => {
    const story = game()
    const same = rewritten(story, (line) => (line['type'] === 'game.started' ? null : line))
    expect(same).toEqual(report(story))
  })

  test('the values may stand in the header alone, or nowhere', () => {
    const story = game()
    const bare = ({ values: _, ...line }: Record<string, unknown>) => line
    const inHeader = rewritten(story, (line) => ('format' in line ? line : bare(line)))
    expect(inHeader).toEqual(report(story))
    expect(rewritten(story, bare)?.properties).toEqual(report(story).properties)
  })

  test('a game that names no values is not stuck before anybody has proposed one', () => {
    const story = beginStory(majorityVote, 3, [])
    expect(report(story).properties.map(({ status }) => status)).not.toContain('stuck')
    story.act('n1', { type: 'propose', value: 'blue' })
    expect(outlookOf(story.picture).possible).toEqual(['blue'])
  })

  test('a protocol that nobody knows is not judged', () => {
    const story = game()
    expect(rewritten(story, (line) => ({ ...line, protocol: 'raft' }))).toBeNull()
  })

  test('numbers may have gaps, because a room has other events, too', () => {
    const story = game()
    const wide = rewritten(story, (line) =>
      'seq' in line ? { ...line, seq: (line['seq'] as number) * 3 } : line,
    )
    expect(wide?.chosen).toMatchObject({ value: 'blue', seq: 18 })
  })
})
