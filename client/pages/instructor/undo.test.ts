import * as fc from 'fast-check'
import { SmallMap } from '../../../shared/core/small-map'
import { describe, expect, test } from 'vitest'
import { gameId } from '../../../shared/core/ids'
import { linksOf, policyOf } from '../../../shared/network/network'
import { evolve } from '../../../shared/room/evolve'
import { emptyRoom, type Game } from '../../../shared/room/room'
import {
  crash,
  heal,
  holding,
  link,
  partition,
  recover,
  send,
  take,
} from '../../../shared/room/testing/faults'
import {
  g1,
  instructor,
  instant,
  type Meeting,
  playing,
  steady,
  theGame,
} from '../../../shared/room/testing/meeting'
import { playOut, wishes } from '../../../shared/room/testing/wishes'
import { type Faults, lastFault, noted } from '../../room/faults'
import { batched } from './batch'
import { holdAll } from './deeds'
import { undo, undoWords } from './undo'

/** The newest fault, as a desk that has just come back reads it out of the log. */
function last(meeting: Meeting, id = g1) {
  let room = emptyRoom(meeting.room.code)
  let faults: Faults = SmallMap.of()
  for (const event of meeting.log) {
    const before = room.games.get(id)?.network
    room = evolve(room, event)
    faults = noted(faults, event, before, room.games.get(id)?.network)
  }
  return lastFault(faults.get(id) ?? [])
}

function press(meeting: Meeting): void {
  meeting.now += 1
  const fault = last(meeting)!
  for (const request of batched(undo(theGame(meeting), fault)))
    expect(meeting.ask(instructor, request)).not.toBeTypeOf('string')
}

function breakThings(meeting: Meeting, ...deeds: ((meeting: Meeting) => unknown)[]): void {
  for (const deed of deeds) {
    meeting.now += 1
    deed(meeting)
  }
}

const words = (meeting: Meeting) => undoWords(theGame(meeting), last(meeting)!)

/** All of the network that faults change. */
function shape({ nodes, network }: Game) {
  const links = linksOf(nodes).map(({ from, to }) => policyOf(network, from, to))
  return { links, groups: network.groups, crashed: [...network.crashed].sort() }
}

describe('undo of the last fault', () => {
  test.each<[string, (meeting: Meeting) => unknown]>([
    ['a cut', (meeting) => link(meeting, 'n3', 'n4', { state: 'cut' })],
    ['a policy', (meeting) => link(meeting, 'n1', 'n2', { loss: 0.5, delayMs: [1, 2] })],
    ['a wall', (meeting) => partition(meeting, ['n1'], ['n2', 'n3', 'n4'])],
    ['a wall in another place', (meeting) => partition(meeting, ['n1', 'n4'], ['n2'], ['n3'])],
    ['a heal', heal],
    ['a crash', (meeting) => crash(meeting, 'n3')],
    ['a recovery', (meeting) => recover(meeting, 'n4', 'kept')],
    ['all held', (meeting) => meeting.ask(instructor, batched(holdAll(theGame(meeting)))[0]!)],
  ])('makes the network what it was before %s', (_, deed) => {
    const meeting = playing(4)
    breakThings(
      meeting,
      () => crash(meeting, 'n4'),
      () => link(meeting, 'n1', 'n2', { state: 'cut', loss: 0.3 }),
      () => link(meeting, 'n1', 'n3', { state: 'hold' }),
      () => partition(meeting, ['n1', 'n2'], ['n3', 'n4']),
    )
    const before = shape(theGame(meeting))
    breakThings(meeting, deed)
    expect(shape(theGame(meeting))).not.toEqual(before)
    press(meeting)
    expect(shape(theGame(meeting))).toEqual(before)
  })

  test('goes back one fault after the other, and is no fault itself', () => {
    const meeting = playing(3)
    breakThings(
      meeting,
      () => link(meeting, 'n1', 'n2', { state: 'cut' }),
      () => crash(meeting, 'n3'),
    )
    expect(words(meeting).what).toBe('crash of n3')
    press(meeting)
    expect(words(meeting).what).toBe('cut n1 to n2')
    press(meeting)
    expect(last(meeting)).toBeNull()
  })

  test('forgets a fault that was taken back by hand', () => {
    const meeting = playing(3)
    breakThings(
      meeting,
      () => crash(meeting, 'n3'),
      () => recover(meeting, 'n3', 'kept'),
    )
    expect(last(meeting)).toBeNull()
  })

  test('lets go what was held, and holds what was let go', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    breakThings(meeting, () => take(meeting, 'hold', 'n1.1>n2'))
    expect(words(meeting)).toEqual({ what: 'hold n1 to n2', how: 'It goes on.', isPossible: true })
    press(meeting)
    expect([...theGame(meeting).network.flights.values()][0]?.held).toBeNull()
  })

  test('takes a copy away, and leaves the first one', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    breakThings(meeting, () => take(meeting, 'duplicate', 'n1.1>n2'))
    press(meeting)
    expect([...theGame(meeting).network.flights.keys()]).toEqual(['n1.1>n2'])
  })

  test('says that a dropped message is gone', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    breakThings(meeting, () => take(meeting, 'drop', 'n1.1>n2'))
    expect(words(meeting)).toEqual({
      what: 'drop n1 to n2',
      how: 'A dropped message is gone and cannot be brought back.',
      isPossible: false,
    })
  })

  test('says when what was held has gone on and arrived', () => {
    const meeting = playing(2, { ...steady })
    send(meeting, 'n1', 'n2')
    breakThings(
      meeting,
      () => take(meeting, 'hold', 'n1.1>n2'),
      () => take(meeting, 'deliver', 'n1.1>n2'),
    )
    expect(words(meeting).isPossible).toBe(false)
    expect(words(meeting).how).toMatch(/^It is too late/)
  })

  test('what loss and cut links do by themselves is no fault', () => {
    const meeting = playing(2, { ...instant, loss: 1, duplicate: 1 }, holding)
    send(meeting, 'n1', 'n2')
    expect(last(meeting)).toBeNull()
  })

  test('of a memory that was lost says that it stays lost', () => {
    const meeting = playing(2)
    breakThings(
      meeting,
      () => crash(meeting, 'n1'),
      () => recover(meeting, 'n1', 'lost'),
    )
    // The crash is taken back by the recovery, as far as the network goes.
    expect(last(meeting)).toBeNull()
  })

  test('whatever was done: undo is understood, and the network is as it was before it', () => {
    fc.assert(
      fc.property(wishes, fc.nat(), (list, seed) => {
        const { meeting } = playOut(list, seed)
        const id = gameId('g1')
        const game = meeting.room.games.get(id)
        const fault = last(meeting, id)
        if (!game || game.status === 'ended' || meeting.room.isClosed || !fault) return
        const requests = undo(game, fault)
        expect(undoWords(game, fault).isPossible).toBe(requests.length > 0)
        meeting.now += 1
        for (const request of batched(requests)) meeting.ask(instructor, request)
        const after = shape(meeting.room.games.get(id)!)
        const before = shape({ ...game, network: fault.before })
        expect(after.groups).toEqual(before.groups)
        expect(after.crashed).toEqual(before.crashed)
        expect(after.links).toEqual(before.links)
      }),
      { numRuns: 60 },
    )
  })
})
