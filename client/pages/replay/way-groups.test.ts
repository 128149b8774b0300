import { expect, test } from 'vitest'
import { nodeId } from '../../../shared/core/ids'
import { protocolOf } from '../../../shared/protocols/registry'
import { stepAxis } from '../../../shared/replay/axis'
import { diagramOf } from '../../../shared/replay/diagram'
import { journeysOf } from '../../../shared/replay/journeys'
import { type Lens, truth } from '../../../shared/replay/lens'
import { stepsOf } from '../../../shared/replay/steps'
import { walledGame } from '../../../shared/replay/testing/games'
import { timelineOf } from '../../../shared/replay/timeline'
import { groupedWays } from './way-groups'

const timeline = timelineOf(walledGame(), protocolOf)
const { events, nodes } = timeline
const axis = stepAxis(events, stepsOf(events))
const lanes = new Map(nodes.map((node, lane) => [node, lane]))
const frame = { axis, lanes, top: 0, gap: 60, unit: 12 }
const { ways } = diagramOf(timeline, journeysOf(events)).draw(frame, 0, Infinity)

function drawn(index: number, lens: Lens = truth) {
  const cursor = axis.positions[index]! * 12
  const values = ['blue', 'red']
  return groupedWays(ways, { lens, protocol: timeline.protocol, values, cursor, index, gap: 60 })
}

const looks = (index: number, lens?: Lens) => drawn(index, lens).groups.map(({ look }) => look)
const count = (path: string, letter: string) => path.split(letter).length - 1

test('at the start all is still to come, at the end nothing is', () => {
  expect(looks(0)).toEqual(['later'])
  expect(looks(timeline.last)).not.toContain('later')
  expect(looks(timeline.last).sort()).toEqual(['blue', 'note', 'red'])
})

test('in between, what is under way stands at the cursor', () => {
  const held = events.findIndex((event) => event.type === 'message.held')
  const { underway, pins } = drawn(held + 20)
  expect(underway.map(({ at }) => at.x)).toEqual(
    underway.map(() => axis.positions[held + 20]! * 12),
  )
  expect(underway.length).toBeGreaterThan(0)
  expect(pins).toHaveLength(1)
})

test('what the wall stopped has a cross, what arrived a head', () => {
  const { groups } = drawn(timeline.last)
  const crosses = groups.reduce((sum, group) => sum + count(group.crosses, 'M'), 0)
  const heads = groups.reduce((sum, group) => sum + count(group.heads, 'Z'), 0)
  expect(crosses).toBe(2)
  expect(heads).toBe(ways.filter((way) => way.end === 'arrow').length)
})

test('a node has the colours of what it sent and got, of the rest only a trace', () => {
  const groups = drawn(timeline.last, { kind: 'node', node: nodeId('n5') }).groups
  const unseen = groups.find(({ look }) => look === 'unseen')
  expect(unseen?.heads).toBe('')
  const heads = groups.reduce((sum, group) => sum + count(group.heads, 'Z'), 0)
  expect(heads).toBe(ways.filter((way) => way.journey.to === 'n5' && way.end === 'arrow').length)
})

test('in fog no way has a colour', () => {
  expect(looks(timeline.last, { kind: 'fog' })).toEqual(['note'])
})
