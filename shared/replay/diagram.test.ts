import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { protocolOf } from '../protocols/registry'
import type { GameLog } from '../room/export'
import { wishes } from '../room/testing/wishes'
import { stepAxis, timeAxis } from './axis'
import { diagramOf, type Drawing } from './diagram'
import { journeysOf } from './journeys'
import { stepsOf } from './steps'
import { brokenGame, longGame, otherGame, stuckGame, walledGame } from './testing/games'
import { unknown, wildGame } from './testing/logs'
import { timelineOf } from './timeline'
import { cutAt, type Frame } from './ways'

function drawn(log: GameLog, kind: 'step' | 'time' = 'step') {
  const timeline = timelineOf(log, protocolOf)
  const { events, nodes } = timeline
  const axis = kind === 'step' ? stepAxis(events, stepsOf(events)) : timeAxis(events, 1200)
  const lanes = new Map(nodes.map((node, lane) => [node, lane]))
  const frame: Frame = { axis, lanes, top: 0, gap: 60, unit: kind === 'step' ? 12 : 0.05 }
  const diagram = diagramOf(timeline, journeysOf(events))
  return { frame, events, draw: (x1 = 0, x2 = Infinity): Drawing => diagram.draw(frame, x1, x2) }
}

describe('a message', () => {
  const { draw, events, frame } = drawn(walledGame())
  const { ways, walls } = draw()

  test('goes from its sender lane to its receiver lane', () => {
    const way = ways.find((one) => one.journey.fate === 'delivered' && one.stretches.length === 1)!
    const { journey, stretches } = way
    expect(way.end).toBe('arrow')
    expect(stretches[0]).toEqual({
      from: {
        x: frame.axis.positions[journey.since]! * 12,
        y: frame.lanes.get(journey.from)! * 60,
      },
      to: { x: frame.axis.positions[journey.end!]! * 12, y: frame.lanes.get(journey.to)! * 60 },
      isWait: false,
    })
  })

  test('that is held lies still for as long, between two lanes', () => {
    const way = ways.find((one) => one.journey.waits.length > 0)!
    const wait = way.stretches.find((stretch) => stretch.isWait)!
    expect(wait.from.y).toBe(wait.to.y)
    expect(wait.from.y % 60).not.toBe(0)
    const { from, to } = way.journey.waits[0]!
    expect(events[from]?.type).toBe('message.held')
    expect(wait.from.x).toBe(frame.axis.positions[from]! * 12)
    expect(wait.to.x).toBe(frame.axis.positions[to!]! * 12)
  })

  test('that a wall stops ends at the wall', () => {
    const [wall] = walls
    const stopped = ways.filter((way) => way.journey.fate === 'cut')
    expect(stopped).toHaveLength(2)
    for (const { stretches, end } of stopped) {
      expect(end).toBe('cross')
      expect(stretches.at(-1)?.to.y).toBe(wall?.y)
      expect(stretches.at(-1)!.to.x).toBeLessThanOrEqual(wall!.x2)
    }
  })

  test('is cut by the cursor where it is at that moment', () => {
    const way = ways[0]!
    const [stretch] = way.stretches
    const x = (stretch!.from.x + stretch!.to.x) / 2
    const { done, ahead, at } = cutAt(way, x)
    expect(at?.x).toBe(x)
    expect(done.at(-1)?.to).toEqual(at)
    expect(ahead[0]?.from).toEqual(at)
    expect(cutAt(way, -1)).toEqual({ done: [], ahead: way.stretches, at: null })
    expect(cutAt(way, 1e9)).toEqual({ done: way.stretches, ahead: [], at: null })
  })
})

test('a wall stands between the groups for as long as it stood', () => {
  const { draw, events } = drawn(walledGame())
  const [wall, ...others] = draw().walls
  expect(others).toEqual([])
  expect(wall?.y).toBe(90)
  expect(events[wall!.index]?.type).toBe('partition.formed')
  expect(wall!.x2).toBeGreaterThan(wall!.x1)
})

test('a crash is a bar until the recovery', () => {
  const { draw, events, frame } = drawn(stuckGame())
  const [bar] = draw().bars
  expect(bar).toMatchObject({ node: 'n7', y: 360 })
  const back = events.findIndex((event) => event.type === 'node.recovered')
  expect(bar?.x2).toBe(frame.axis.positions[back]! * 12)
})

test('votes, wishes and decisions leave their marks', () => {
  const { marks } = drawn(stuckGame()).draw()
  const at = (kind: string) => marks.filter(({ mark }) => mark?.kind === kind)
  expect(at('wish').map(({ tag }) => tag)).toEqual(['wanted blue', 'wanted red', 'query', 'query'])
  expect(at('piece').map(({ node }) => node)).toEqual(['n1', 'n4', 'n2', 'n3', 'n5', 'n6', 'n7'])
  expect(at('decided').map(({ node }) => node)).toEqual(['n2'])
})

test('tags do not stand on each other, and say what is worth it', () => {
  const { marks } = drawn(otherGame('paxos')).draw()
  const tags = marks.flatMap(({ tag, side }) => (side === null || tag === null ? [] : [tag]))
  expect(tags).toContain('prepare')
  expect(tags).toContain('wanted red')
  expect(tags).toContain('proposes blue')
  for (const a of marks) {
    for (const b of marks) {
      if (a === b || a.node !== b.node || a.side === null || a.side !== b.side) continue
      expect(Math.abs(a.x - b.x)).toBeGreaterThan(20)
    }
  }
})

test('broken rules stand beside what broke them', () => {
  const { marks } = drawn(brokenGame()).draw()
  expect(marks.flatMap(({ breach }) => breach ?? [])).toEqual(['MAJ1', 'MAJ4', 'MAJ2', 'MAJ4'])
})

describe('a part of the diagram', () => {
  const whole = (log: GameLog, kind: 'step' | 'time') => {
    const { draw, frame } = drawn(log, kind)
    const all = draw()
    for (const share of [0, 0.31, 0.5, 0.93]) {
      const x1 = frame.axis.length * frame.unit * share
      const part = draw(x1, x1 + 300)
      const isIn = ({ stretches }: Drawing['ways'][number]) =>
        stretches.at(-1)!.to.x >= x1 && stretches[0]!.from.x <= x1 + 300
      const ids = (drawing: Drawing) =>
        drawing.ways.filter(isIn).map(({ journey }) => journey.message)
      expect(ids(part).sort()).toEqual(ids(all).sort())
      const marked = ({ marks }: Drawing) =>
        marks.filter(({ x }) => x > x1 && x < x1 + 300).map(({ index }) => index)
      expect(marked(part)).toEqual(marked(all))
    }
  }

  test('has all that the whole has there, and little else', () => {
    whole(longGame(800), 'step')
    whole(longGame(800), 'time')
    const { draw } = drawn(longGame(3000))
    expect(draw(5000, 5900).ways.length).toBeLessThan(150)
  })

  test('can be drawn of any game', () => {
    fc.assert(
      fc.property(wishes, fc.nat({ max: 999 }), (list, seed) => {
        for (const log of [wildGame(list, seed), unknown(wildGame(list, seed))]) {
          const text = JSON.stringify(
            drawn(log, seed % 2 === 0 ? 'step' : 'time').draw(),
            (key, value) => (key === 'journey' ? undefined : value),
          )
          // JSON has no NaN or Infinity: they are written as null.
          expect(text).not.toMatch(/"(x|y|x1|x2)":null/)
        }
      }),
      { numRuns: 40 },
    )
  })
})
