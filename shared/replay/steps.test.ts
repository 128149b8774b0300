import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { wishes } from '../room/testing/wishes'
import { indexAt, positionOf, stepAxis, timeAxis } from './axis'
import { stepsOf } from './steps'
import { otherGame, stuckGame, walledGame } from './testing/games'
import { wildGame } from './testing/logs'

test('every event is in one step, and steps follow each other', () => {
  fc.assert(
    fc.property(wishes, fc.nat({ max: 999 }), (list, seed) => {
      const { events } = wildGame(list, seed)
      const steps = stepsOf(events)
      let index = 0
      for (let step = 0; step < steps.count; step += 1) {
        expect(steps.first(step)).toBe(index)
        for (; index <= steps.last(step); index += 1) expect(steps.of(index)).toBe(step)
      }
      expect(index).toBe(events.length)
    }),
    { numRuns: 60 },
  )
})

test('an act and what it sends are one step; so are a wall and the links it cuts', () => {
  const { events } = walledGame()
  const steps = stepsOf(events)
  const typesAt = (type: string) => {
    const step = steps.of(events.findIndex((event) => event.type === type))
    return [...new Set(events.slice(steps.first(step), steps.last(step) + 1).map((e) => e.type))]
  }
  expect(typesAt('node.acted')).toEqual(['node.acted', 'message.sent', 'message.delayed'])
  expect(typesAt('partition.formed')).toEqual(['partition.formed', 'link.changed'])
  expect(typesAt('game.started')).toEqual(['game.started', 'student.seated'])
  expect(typesAt('message.delivered')).toEqual(['message.delivered'])
})

test('what a node sends to itself arrives within its act', () => {
  const { events } = otherGame('paxos')
  const steps = stepsOf(events)
  const act = events.findIndex((event) => event.type === 'node.acted')
  const types = events.slice(act, steps.last(steps.of(act)) + 1).map((event) => event.type)
  expect(types.filter((type) => type === 'message.sent')).toHaveLength(5)
  expect(types.filter((type) => type === 'message.delivered')).toHaveLength(1)
})

test('messages that one hand takes at once are one step', () => {
  const { events } = stuckGame()
  const steps = stepsOf(events)
  const held = steps.of(events.findIndex((event) => event.type === 'message.held'))
  expect(steps.last(held) - steps.first(held)).toBe(7)
})

test('positions on an axis never fall, and lead back to their event', () => {
  const { events } = stuckGame()
  const steps = stepsOf(events)
  for (const axis of [stepAxis(events, steps), timeAxis(events, 1200)]) {
    const places = [...axis.positions]
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBe(0)
    for (const [index, place] of places.entries()) {
      expect(places[indexAt(axis, place)]).toBe(place)
      expect(positionOf(axis, index)).toBe(place)
    }
    expect(indexAt(axis, axis.length + 5)).toBe(events.length - 1)
  }
})

test('a pause of an hour is cut short, a second is not', () => {
  const { events } = walledGame()
  const late = events.map((event, index) => ({ ...event, at: index < 20 ? 0 : 3_600_000 }))
  expect(timeAxis(late, 1200).length).toBe(1200)
  const soon = events.map((event, index) => ({ ...event, at: index < 20 ? 0 : 1000 }))
  expect(timeAxis(soon, 1200).length).toBe(1000)
})
