import { describe, expect, test } from 'vitest'
import { filled } from '../core/words'
import { protocolOf } from '../protocols/registry'
import { beginPicture, evolvePicture, type Picture } from '../referee/picture'
import { rehearse } from './rehearse'
import { scenarioOf, scenarios } from './registry'
import { saidIn, unfilled } from './said'
import { beginSheet, cueOf, evolveSheet, isLit, type Sheet } from './sheet'
import { sizesOf } from './size'

/** What is said at each cue when it is lit first, in a game of bots. */
function toldIn(id: string, nodes: number, seed = 1): readonly string[] {
  const told = new Map<number, string>()
  let picture: Picture | null = null
  let sheet: Sheet | null = null
  for (const event of rehearse(scenarioOf(id)!, seed, nodes).log.events) {
    if (event.game === undefined) continue
    picture = picture ? evolvePicture(picture, event) : beginPicture(event, protocolOf)
    if (!picture) continue
    sheet = sheet ? evolveSheet(sheet, picture, event) : beginSheet(scenarioOf(id)!, picture)
    const cue = cueOf(sheet)
    if (!cue || told.has(sheet.next) || !isLit(sheet, event.at)) continue
    const { evidence, since } = sheet
    told.set(sheet.next, filled(cue.say, saidIn(cue, { picture, evidence, since, now: event.at })))
  }
  return [...told.values()]
}

describe('numbers in a sentence', () => {
  test('are those of the log at that moment', () => {
    const told = toldIn('paxos-chosen-before-known', 5)
    expect(told[1]).toMatch(/^[345] of 5 promised 1\.n1: /)
    expect(told[2]).toMatch(/^3 of 5 accepted blue, so it is chosen\./)
    expect(toldIn('paxos-three-three-one', 7).at(-1)).toContain('decided red: 6 of 7.')
  })

  test('and of the size, and the value is the one that was chosen', () => {
    const notice = scenarioOf('leader-two-clients')!.script[1]!.notice
    expect(notice).toContain('{nodes}')
    for (const nodes of [3, 9])
      expect(toldIn('leader-two-clients', nodes)[1]).toMatch(/^n1 took (blue|red): /)
  })

  test('every blank is filled', () => {
    const cues = scenarios.flatMap(({ script }) => script)
    expect(cues.flatMap(unfilled)).toEqual([])
    expect(unfilled({ say: '{maj} of {nodes}', notice: '{heard}', do: [] })).toEqual([
      'maj',
      'heard',
    ])
  })
})

const numerals = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const ofAll = new RegExp(`\\b\\w+ (?:acceptors )?of (?:all )?(${numerals.join('|')})\\b`, 'g')

test('"two of five" is said only where five play, in every size', () => {
  const wrong = scenarios.flatMap((scenario) =>
    scenario.script.flatMap(({ say, notice = '' }) =>
      [...`${say} ${notice}`.matchAll(ofAll)]
        .map(([, numeral = '']) => numerals.indexOf(numeral) + 3)
        .filter((count) => sizesOf(scenario).some((nodes) => nodes !== count))
        .map((count) => `${scenario.id}: of ${count} in “${say}”`),
    ),
  )
  expect(wrong).toEqual([])
})
