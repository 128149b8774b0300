import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roomCode } from '../core/ids'
import type { Actor } from './command'
import type { Event } from './event'
import { eventSchema } from './event-schema'
import { evolve } from './evolve'
import { emptyRoom, playersOf, type Room } from './room'
import { brokenLaws } from './testing/laws'
import type { Step } from './testing/wishes'
import { playOut, wishes } from './testing/wishes'
import { snapshot } from './testing/snapshot'

const seed = fc.nat({ max: 999_999 })

function whatever(check: (played: ReturnType<typeof playOut>) => void, numRuns = 150): void {
  fc.assert(
    fc.property(wishes, seed, (list, number) => {
      check(playOut(list, number))
    }),
    { numRuns },
  )
}

function fold(room: Room, events: readonly Event[]): Room {
  return events.reduce(evolve, room)
}

describe('whatever people, the instructor and the network do', () => {
  test('the log keeps the laws of the network', () => {
    whatever(({ meeting }) => expect(brokenLaws(meeting.log)).toEqual([]), 500)
  })

  test('folding the log gives the live room, exactly', () => {
    whatever(({ meeting }) => {
      const live = snapshot(meeting.room)
      expect(snapshot(fold(emptyRoom(meeting.room.code), meeting.log))).toStrictEqual(live)
    })
  })

  test('so does folding what was written to a file and read again', () => {
    whatever(({ meeting }) => {
      const text = meeting.log.map((event) => JSON.stringify(event))
      const read = text.map((line) => eventSchema.parse(JSON.parse(line)))
      expect(read).toStrictEqual(meeting.log)
      expect(snapshot(fold(emptyRoom(meeting.room.code), read))).toStrictEqual(
        snapshot(meeting.room),
      )
    })
  })

  test('the room of a decision is the fold of its events', () => {
    whatever(({ steps }) => {
      for (const { before, decision } of steps)
        if (decision.ok)
          expect(snapshot(decision.room)).toStrictEqual(snapshot(fold(before, decision.events)))
    })
  })

  test('the log up to any moment gives the room of that moment, which nothing changes later', () => {
    whatever(({ meeting, steps }) => {
      for (const { before } of steps.filter((_, index) => index % 20 === 0)) {
        const folded = fold(emptyRoom(before.code), meeting.log.slice(0, before.seq))
        expect(snapshot(folded)).toStrictEqual(snapshot(before))
      }
    })
  })

  test('a refused command changes nothing', () => {
    whatever(({ steps }) => {
      for (const [index, { before, decision }] of steps.entries())
        if (!decision.ok) expect(steps[index + 1]?.before ?? before).toBe(before)
    })
  })

  test('folding never fails, even on a log that somebody shook up', () => {
    const property = fc.property(
      wishes,
      seed,
      fc.infiniteStream(fc.nat(99)),
      (list, number, draw) => {
        const { log } = playOut(list, number).meeting
        const shaken = log.flatMap((event) => {
          const drawn = draw.next().value % 4
          return drawn === 0 ? [] : drawn === 1 ? [event, log[(drawn * 31) % log.length]!] : [event]
        })
        const half = shaken.length / 2
        expect(() => fold(emptyRoom(roomCode('')), shaken.slice(half))).not.toThrow()
        expect(() => fold(emptyRoom(roomCode('')), shaken.reverse())).not.toThrow()
      },
    )
    fc.assert(property, { numRuns: 60 })
  })

  test('the same seed gives the same log', () => {
    fc.assert(
      fc.property(wishes, seed, (list, number) => {
        expect(playOut(list, number).meeting.log).toStrictEqual(playOut(list, number).meeting.log)
      }),
      { numRuns: 100 },
    )
  })

  test('a command that was done is done once, and answered well each time', () => {
    whatever(({ steps }) => {
      for (const { repeats, decision, before, actor } of steps) {
        if (!repeats || !wasDone(repeats) || actor.role === 'server') continue
        expect(decision).toStrictEqual({ ok: true, events: [], room: before })
      }
    })
  })

  test('a node acts only by the hand that sits there, a bot that was called, or the instructor for it', () => {
    whatever(({ steps }) => {
      for (const { actor, before, decision } of steps)
        for (const event of decision.ok ? decision.events : [])
          if (event.type === 'node.acted') {
            const isForIt = actor.role === 'instructor'
            expect(event.by === 'instructor').toBe(isForIt)
            if (!isForIt && !isCalled(before, actor)) expect(event.node).toBe(seatOf(before, actor))
          }
    })
  })

  test('a bot and a person never play the same node', () => {
    whatever(({ meeting: { room } }) => {
      for (const { id, bots, nodes } of room.clusters.values()) {
        expect(nodes).toEqual(expect.arrayContaining([...bots]))
        for (const node of bots) expect(playersOf(room, id, node)).toEqual([])
      }
    })
  })
})

function wasDone({ decision }: Step): boolean {
  return decision.ok && decision.events.length > 0
}

function isCalled({ clusters, games }: Room, actor: Actor): boolean {
  const game = actor.role === 'bot' ? clusters.get(actor.cluster)?.game : null
  return (
    actor.role === 'bot' && ((game && games.get(game)?.desks.get(actor.node)?.isBotCalled) ?? false)
  )
}

function seatOf(room: Room, actor: Actor): string | undefined {
  if (actor.role === 'bot')
    return room.clusters.get(actor.cluster)?.bots.find((node) => node === actor.node)
  return actor.role === 'student' ? room.students.get(actor.student)?.seat?.node : undefined
}
