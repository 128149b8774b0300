import { describe, expect, test } from 'vitest'
import { nodeId } from '../core/ids'
import { majorityVote } from '../protocols/majority-vote/majority-vote'
import { protocolOf } from '../protocols/registry'
import { beginPicture, evolvePicture } from '../referee/picture'
import { beginStory, type Story } from '../referee/testing/story'
import type { GameEvent } from '../room/event'
import { scenarioOf, scenarios } from './registry'
import { rehearse } from './rehearse'
import { sizesOf } from './size'
import type { Cue, Script } from './scenario'
import { beginSheet, cueOf, evolveSheet, isLit, type Sheet, skipped, stepsOf } from './sheet'

/** The sheet after each event of a game. */
function sheetsOf(script: Script, events: readonly GameEvent[]): Sheet[] {
  const sheets: Sheet[] = []
  let picture = beginPicture(events[0]!, protocolOf)!
  sheets.push(beginSheet(script, picture))
  for (const event of events.slice(1)) {
    picture = evolvePicture(picture, event)
    sheets.push(evolveSheet(sheets.at(-1)!, picture, event))
  }
  return sheets
}

/** When each cue came next, was lit first, and was done: ms of the game. */
function timesOf(sheets: readonly Sheet[]) {
  return sheets[0]!.cues.map((_, cue) => {
    const own = sheets.filter(({ next }) => next === cue)
    const after = sheets.find(({ next }) => next > cue)
    const at = (sheet: Sheet | undefined) => sheet?.picture.at ?? null
    return { litAt: at(own.find((sheet) => isLit(sheet, sheet.picture.at))), doneAt: at(after) }
  })
}

const cases = scenarios.flatMap((one) => sizesOf(one).map((nodes) => [one.id, nodes] as const))

describe.each(cases)('%s with %i nodes, played by bots', (id, nodes) => {
  const scenario = scenarioOf(id)!
  const { log } = rehearse(scenario, 3, nodes)
  const sheets = sheetsOf(scenario, log.events)

  test('every cue is done in the end', () => {
    expect(sheets.at(-1)!.next).toBe(scenario.script.length)
  })

  test('each lights at the very moment at which the script goes on, and no earlier', () => {
    const waits = scenario.script.map(({ when = [] }) => when.some(({ type }) => type === 'passed'))
    for (const [cue, { litAt, doneAt }] of timesOf(sheets).entries()) {
      if (waits[cue]) continue
      // Words alone are done when what comes after them is there.
      const isWords = scenario.script[cue]!.do.every(({ type }) => type === 'hand')
      expect(litAt, `cue ${cue + 1}`).not.toBeNull()
      if (!isWords) expect(litAt, `cue ${cue + 1}`).toBe(doneAt)
    }
  })

  test('one that waits for time alone is lit by time alone', () => {
    for (const [cue, { when = [] }] of scenario.script.entries()) {
      const [wait] = when.flatMap((one) => (one.type === 'passed' ? [one.ms] : []))
      const sheet = sheets.find(({ next }) => next === cue)
      if (wait === undefined || !sheet) continue
      expect(isLit(sheet, sheet.since + wait - 1)).toBe(false)
      expect(isLit(sheet, sheet.since + wait)).toBe(true)
    }
  })
})

const votes = (value: string): Cue['when'] => [
  { type: 'did', who: ['n2'], action: { type: 'vote', value } },
]

function scriptOf(...script: readonly Cue[]): Script {
  const { protocol, nodes, values, setup } = scenarioOf('vote-happy-path')!
  return { id: 'mine', title: 'Mine', lesson: '', protocol, nodes, values, setup, script }
}

function sheetOf(script: Script, story: Story): Sheet {
  return sheetsOf(script, story.events).at(-1)!
}

/** n1 proposed blue, and n2, which has heard it, voted. */
function story(): Story {
  const story = beginStory(majorityVote, 3)
  story.act('n1', { type: 'propose', value: 'blue' })
  story.act('n2', { type: 'vote', value: 'blue' }, story.deliver('n1', 'n2'))
  return story
}

describe('what is done by other means counts', () => {
  const crash: Cue = { say: 'Crash n3.', when: votes('red'), do: [{ type: 'crash', node: 'n3' }] }
  const last: Cue = { say: 'End.', do: [{ type: 'end' }] }

  test('a node that was crashed by hand, before the moment was there', () => {
    const game = story()
    expect(sheetOf(scriptOf(crash, last), game).next).toBe(0)
    game.add({ type: 'node.crashed', node: nodeId('n3') })
    expect(sheetOf(scriptOf(crash, last), game).next).toBe(1)
    game.add({ type: 'game.ended' })
    expect(sheetOf(scriptOf(crash, last), game).next).toBe(2)
  })

  test('but what is so from before waits for its moment', () => {
    const heal: Cue = { ...crash, do: [{ type: 'heal' }] }
    expect(sheetOf(scriptOf(heal, last), story()).next).toBe(0)
    expect(sheetOf(scriptOf({ ...heal, when: votes('blue') }, last), story()).next).toBe(1)
  })

  test('a cue can be passed over', () => {
    const sheet = sheetOf(scriptOf(crash, last), story())
    expect(cueOf(skipped(sheet, 1))).toBe(last)
  })
})

test('what the desk can do comes first, then what it asks of hands, then the rest', () => {
  const ask: Cue = {
    say: 'Go.',
    do: [
      { type: 'heal' },
      { type: 'query', node: 'n1' },
      { type: 'act', node: 'n3', action: { type: 'vote', value: 'blue' } },
      { type: 'crash', node: 'n3' },
    ],
  }
  const types = (sheet: Sheet) =>
    Object.values(stepsOf(sheet)).map((steps) => steps.map(({ deed }) => deed.type))
  const game = story()
  expect(types(sheetOf(scriptOf(ask), game))).toEqual([['query'], ['act'], ['crash']])
  game.request('n1', 'query')
  expect(types(sheetOf(scriptOf(ask), game))).toEqual([[], ['act'], ['crash']])
  game.act('n3', { type: 'vote', value: 'blue' }, game.deliver('n1', 'n3'))
  expect(types(sheetOf(scriptOf(ask), game))).toEqual([['crash'], [], []])
})

test('of what was recorded elsewhere the impossible is passed over, when its moment is there', () => {
  const take: Cue = {
    say: 'Drop.',
    when: votes('blue'),
    do: [{ type: 'take', message: { from: 'n2', to: 'n1', nth: 1 }, deed: 'drop' }],
  }
  expect(sheetOf(scriptOf(take), story()).next).toBe(0)
  expect(sheetOf(scriptOf({ ...take, optional: true }), story()).next).toBe(1)
})
