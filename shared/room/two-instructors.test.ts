import { describe, expect, test } from 'vitest'
import { nodeId, studentId } from '../core/ids'
import type { Request } from './command'
import { refusals, type RefusalReason } from './refusal'
import { brokenLaws } from './testing/laws'
import {
  clusterA,
  g1,
  instructor,
  type Meeting,
  playing,
  startOf,
  steady,
  typesOf,
} from './testing/meeting'

const n1 = nodeId('n1')
const s1 = studentId('s1')
const halves = [[n1], [nodeId('n2'), nodeId('n3')]]

/** The same button, pressed by both in one moment: the second press changes nothing, or hears why not. */
const same: readonly (readonly [Request, string[] | RefusalReason])[] = [
  [{ type: 'game.pause', game: g1 }, []],
  [{ type: 'game.resume', game: g1 }, 'not-paused'],
  [{ type: 'game.end', game: g1 }, 'game-ended'],
  [{ type: 'node.crash', game: g1, node: n1 }, 'node-crashed'],
  [{ type: 'student.kick', student: s1 }, []],
  [{ type: 'student.readmit', student: s1 }, []],
  [{ type: 'student.nudge', student: s1 }, 'nudged'],
  [{ type: 'bot.call', game: g1, node: n1 }, []],
  [{ type: 'hand.tell', game: g1, node: n1, style: 'waits' }, []],
  [{ type: 'room.lock' }, []],
  [{ type: 'room.unlock' }, []],
  [{ type: 'partition.heal', game: g1 }, 'no-partition'],
  [startOf(3, steady), 'game-running'],
]

/** Opposite buttons: the one that comes second is done after the first. */
const opposite: readonly (readonly [Request, Request])[] = [
  [
    { type: 'game.pause', game: g1 },
    { type: 'game.resume', game: g1 },
  ],
  [
    { type: 'node.crash', game: g1, node: n1 },
    { type: 'node.recover', game: g1, node: n1, memory: 'kept' },
  ],
  [
    { type: 'partition.form', game: g1, groups: halves },
    { type: 'partition.heal', game: g1 },
  ],
  [{ type: 'room.lock' }, { type: 'room.unlock' }],
  [
    { type: 'student.kick', student: s1 },
    { type: 'student.readmit', student: s1 },
  ],
  [
    { type: 'bot.seat', cluster: clusterA, nodes: [n1] },
    { type: 'bot.unseat', cluster: clusterA, nodes: [n1] },
  ],
]

const ask = (meeting: Meeting, request: Request) => meeting.ask(instructor, request)

describe('two instructors', () => {
  test.each(same)('both press $type', (request, second) => {
    const meeting = playing(3)
    ask(meeting, request)
    expect(typesOf(ask(meeting, request))).toEqual(second)
    if (typeof second === 'string') expect(refusals[second]).toMatch(/^[A-Z].*\.$/)
    expect(brokenLaws(meeting.log)).toEqual([])
  })

  test.each(opposite)('one presses $type, the other $type', (one, other) => {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      const meeting = playing(3)
      ask(meeting, first)
      const outcome = ask(meeting, second)
      if (typeof outcome === 'string') expect(Object.keys(refusals)).toContain(outcome)
      expect(brokenLaws(meeting.log)).toEqual([])
    }
    const meeting = playing(3)
    expect(typesOf(ask(meeting, one))).toBeInstanceOf(Array)
    expect(typesOf(ask(meeting, other))).toBeInstanceOf(Array)
  })
})
