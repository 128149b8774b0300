import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterId } from '../core/ids'
import type { Command, Request } from './command'
import { decide, decideInParts } from './decide'
import { effortOf } from './effort'
import { effortLimit } from './limits'
import { guest, instructor, type Meeting, openMeeting, server, startOf } from './testing/meeting'
import { playOut, wishes } from './testing/wishes'

/** A room with so many people who are here. */
function full(people: number): Meeting {
  const meeting = openMeeting()
  const settings = { capacity: 500 }
  meeting.ask(instructor, { type: 'settings.change', settings })
  for (let index = 0; index < people; index += 1) meeting.ask(guest, { type: 'student.join' })
  for (const student of meeting.room.students.keys())
    meeting.ask(server, { type: 'student.connect', student })
  return meeting
}

const all = (requests: readonly Request[]): Request => ({
  type: 'together',
  requests: requests.map((request) => ({ ...request })),
})
const split = { type: 'clusters.form', size: 9, rest: 'crews' } as const

describe('what a command makes', () => {
  test('is no more than was known before, whatever people do', () => {
    fc.assert(
      fc.property(wishes, fc.nat(999_999), (list, seed) => {
        for (const { before, command, decision } of playOut(list, seed).steps)
          if (decision.ok && command.type !== 'together')
            expect(decision.events.length, command.type).toBeLessThanOrEqual(
              effortOf(before, command),
            )
      }),
      { numRuns: 300 },
    )
  })

  test('is known of a class of 500 in 40 clusters, too', () => {
    const meeting = full(500)
    const commands: Request[] = [split, split, { type: 'clusters.dissolve' }, split]
    for (const request of commands) {
      const effort = effortOf(meeting.room, { ...request, id: 'command-x' })
      const made = meeting.ask(instructor, request)
      expect(made.length).toBeGreaterThan(500)
      expect(made.length).toBeLessThanOrEqual(effort)
    }
  }, 60_000)
})

describe('several things in one', () => {
  test('are refused before anything is done, when they are too much together', () => {
    const meeting = full(300)
    const draws = { count: 0 }
    const random = () => (draws.count += 1) / 1e9
    const splits = all(Array.from({ length: 80 }, () => split))
    const command = { ...splits, id: 'command-x' } as Command & { type: 'together' }
    const parts = decideInParts(meeting.room, command, instructor, meeting.now, random)
    // Not even one of them was begun.
    expect(parts.next()).toMatchObject({ done: true, value: { ok: false, reason: 'too-much' } })
    expect(decide(meeting.room, command, instructor, meeting.now, random)).toMatchObject({
      reason: 'too-much',
    })
    expect(draws.count).toBe(0)
  })

  test('are never too much where a class of 500 starts, parts, and heals in 40 clusters', () => {
    const meeting = full(500)
    meeting.ask(instructor, split)
    const clusters = [...meeting.room.clusters.keys()]
    expect(clusters).toHaveLength(40)
    const starts = clusters.map((cluster) => ({ ...startOf(9), cluster, bots: true }))
    expect(meeting.ask(instructor, all(starts)).length).toBeGreaterThan(500)
    const games = [...meeting.room.games.keys()]
    const [nodes] = [...meeting.room.clusters.values()].map((cluster) => cluster.nodes)
    const groups = [nodes!.slice(0, 4), nodes!.slice(4)]
    const press = (request: object) =>
      meeting.ask(instructor, all(games.map((game) => ({ ...request, game }) as Request)))
    const parted = press({ type: 'partition.form', groups })
    expect(parted.length).toBe(40 * 41)
    expect(press({ type: 'partition.heal' }).length).toBe(40 * 41)
    expect(parted.length).toBeLessThan(effortLimit / 4)
  }, 60_000)

  test('stop after each part, for others to have their turn', () => {
    const meeting = full(20)
    const requests = ['A', 'B', 'C'].map((id) => ({ ...startOf(3), cluster: clusterId(id) }))
    const command = { ...all(requests), id: 'command-x' } as Command & { type: 'together' }
    const parts = decideInParts(meeting.room, command, instructor, meeting.now, meeting.random)
    const stops = [parts.next(), parts.next(), parts.next()]
    expect(stops.map(({ done }) => done)).toEqual([false, false, false])
    expect(parts.next()).toMatchObject({ done: true, value: { ok: true } })
  })
})
