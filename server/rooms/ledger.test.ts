import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type GameId, gameId } from '../../shared/core/ids'
import type { Event } from '../../shared/room/event'
import { streamOf, type Viewer, viewerOf } from '../../shared/room/view'
import { playOut, wishes } from '../../shared/room/testing/wishes'
import { Ledger } from './ledger'

function ledgerOf(log: readonly Event[]): Ledger {
  const ledger = new Ledger()
  for (const event of log) ledger.add(event)
  return ledger
}

/** Everybody who was there, in a game and outside of it. */
function viewersOf({ room }: ReturnType<typeof playOut>['meeting']): Viewer[] {
  return [...room.students.keys()].flatMap((student): Viewer[] => {
    const now = viewerOf(room, { role: 'student', student })
    const outside = { role: 'student', student, cluster: null, node: null, game: null } as const
    return now.role === 'student' ? [now, outside] : [outside]
  })
}

test('what is found without reading all of a log is what the filter lets through of all of it, whole or in pieces', () => {
  const property = fc.property(wishes, fc.nat(99_999), (list, seed) => {
    const { meeting } = playOut(list, seed)
    const ledger = ledgerOf(meeting.log)
    for (const viewer of viewersOf(meeting)) {
      const whole = streamOf(viewer, meeting.log)
      expect(ledger.streamOf(viewer)).toEqual(whole)
      const read = []
      for (let seq = 0; seq < ledger.last;) {
        const piece = ledger.read(viewer, seq, { events: 3, chars: 10_000, looks: 5 })
        expect(piece.seq).toBeGreaterThan(seq)
        read.push(...piece.events)
        seq = piece.seq
      }
      expect(read).toEqual(whole)
    }
  })
  fc.assert(property, { numRuns: 40 })
})

test('who plays in no game is shown what they answered of one', () => {
  const { meeting } = playOut([], 1)
  const game: GameId = gameId('g1')
  const [student] = meeting.room.students.keys()
  if (!student) throw new Error('somebody is in the room')
  const seq = meeting.log.length + 1
  const answered = { type: 'belief.answered', question: 'Why?', student, answer: 'so' } as const
  const ledger = ledgerOf([
    ...meeting.log,
    { ...answered, node: null, game, seq, at: 9 } as unknown as Event,
  ])
  const viewer = { role: 'student', student, cluster: null, node: null, game: null } as const
  expect(ledger.streamOf(viewer).at(-1)).toMatchObject({ type: 'belief.answered', answer: 'so' })
})
