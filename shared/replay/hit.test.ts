import { describe, expect, test } from 'vitest'
import { protocolOf } from '../protocols/registry'
import type { GameLog } from '../room/export'
import { aboutHit } from './about'
import { stepAxis } from './axis'
import { diagramOf } from './diagram'
import { type Hit, hitAt } from './hit'
import { journeysOf } from './journeys'
import { stepsOf } from './steps'
import { brokenGame, stuckGame, walledGame } from './testing/games'
import { timelineOf } from './timeline'

function drawn(log: GameLog) {
  const timeline = timelineOf(log, protocolOf)
  const { events, nodes } = timeline
  const journeys = journeysOf(events)
  const lanes = new Map(nodes.map((node, lane) => [node, lane]))
  const frame = { axis: stepAxis(events, stepsOf(events)), lanes, top: 0, gap: 60, unit: 40 }
  const drawing = diagramOf(timeline, journeys).draw(frame, 0, Infinity)
  const about = (hit: Hit | null) => hit && aboutHit(hit, timeline, journeys)
  return { drawing, events, about }
}

describe('a click', () => {
  const { drawing, events, about } = drawn(walledGame())

  test('on a mark finds what its node did', () => {
    const mark = drawing.marks.find((one) => one.mark?.kind === 'piece')!
    const found = about(hitAt(drawing, { x: mark.x + 5, y: mark.y - 6 }))
    expect(found).toMatchObject({ index: mark.index, title: 'n1 proposed blue.' })
    expect(found?.lines).toEqual([
      expect.stringMatching(/^A client had asked for it: event \d+\.$/),
    ])
  })

  test('on a line finds the message, and tells all that befell it', () => {
    const way = drawing.ways.find(({ journey }) => journey.waits.length > 0)!
    const wait = way.stretches.find(({ isWait }) => isWait)!
    const found = about(hitAt(drawing, { x: (wait.from.x + wait.to.x) / 2, y: wait.from.y + 2 }))
    expect(found?.title).toBe(`n1's proposal of blue to ${way.journey.to}.`)
    expect(found?.lines.map((line) => line.replace(/\d+/g, '#'))).toEqual([
      'Sent by event #.',
      'Held by the instructor from event # until event #.',
      `It reached n# with event #.`,
    ])
    expect(found?.index).toBe(way.journey.end)
  })

  test('on a line that ends in a cross tells why', () => {
    const way = drawing.ways.find(({ journey }) => journey.fate === 'cut')!
    const at = way.stretches.at(-1)!.to
    expect(about(hitAt(drawing, { x: at.x - 2, y: at.y }))?.lines.at(-1)).toMatch(
      /^It was dropped, because the link was cut: event \d+\.$/,
    )
  })

  test('on a wall finds it, and beside everything finds nothing', () => {
    const [wall] = drawing.walls
    const free = { x: wall!.x1 + 3, y: wall!.y + 8 }
    const found = hitAt({ ...drawing, marks: [], ways: [] }, free)
    expect(found).toEqual({ kind: 'wall', wall })
    expect(about(found)?.title).toBe('A wall parts n1 and n2 from n3, n4 and n5.')
    expect(events[about(found)!.index]?.type).toBe('partition.formed')
    expect(hitAt(drawing, { x: -500, y: -500 })).toBeNull()
  })
})

test('a click on a crash finds it', () => {
  const { drawing, about } = drawn(stuckGame())
  const [bar] = drawing.bars
  const found = hitAt({ ...drawing, ways: [] }, { x: bar!.x1 + 60, y: bar!.y + 4 })
  expect(about(found)?.title).toBe('n7 crashed.')
})

test('what broke a rule says which', () => {
  const { drawing, about } = drawn(brokenGame())
  const mark = drawing.marks.find(({ breach }) => breach === 'MAJ4')!
  expect(about(hitAt(drawing, mark))?.lines.join(' ')).toMatch(/MAJ4 broken: n3 decided blue/)
})
