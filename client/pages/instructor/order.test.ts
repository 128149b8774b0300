import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linksOf, policyOf } from '../../../shared/network/network'
import type { Request } from '../../../shared/room/command'
import type { Game } from '../../../shared/room/room'
import { crash, ends, inbox, link, send, take } from '../../../shared/room/testing/faults'
import {
  g1,
  instructor,
  type Meeting,
  playing,
  theGame,
} from '../../../shared/room/testing/meeting'
import { batched } from './batch'
import { filtered, inOrder, typesIn } from './flights'
import { chooseOrder, heal, isOrdered, leaveOrder, nextOf, oneWay, step, wall } from './order'

function press(meeting: Meeting, wish: (game: Game) => readonly Request[]) {
  const outcomes = batched(wish(theGame(meeting))).map((one) => meeting.ask(instructor, one))
  return outcomes.flatMap((outcome) => (typeof outcome === 'string' ? [] : outcome))
}

const flights = (meeting: Meeting) => inOrder(theGame(meeting))
const deliverNext = (meeting: Meeting) => press(meeting, (game) => step(game, inOrder(game)))
const state = (meeting: Meeting, from: string, to: string) =>
  policyOf(theGame(meeting).network, from as never, to as never).state

describe('choosing the order', () => {
  test('nothing arrives, neither what travels nor what is sent later, until it ends', () => {
    const meeting = playing(3)
    send(meeting, 'n1', 'n2')
    press(meeting, chooseOrder)
    expect(isOrdered(theGame(meeting))).toBe(true)
    send(meeting, 'n2', 'n3')
    expect(ends(meeting.wait(100_000))).toEqual([])
    press(meeting, leaveOrder)
    expect(isOrdered(theGame(meeting))).toBe(false)
    expect(ends(meeting.wait(2000)).sort()).toEqual(['n1.1>n2 arrived', 'n2.1>n3 arrived'])
  })

  test('a step delivers exactly the oldest', () => {
    const meeting = playing(3)
    press(meeting, chooseOrder)
    send(meeting, 'n1', 'n2', 'n3')
    meeting.wait(10)
    send(meeting, 'n2', 'n3')
    expect(ends(deliverNext(meeting))).toEqual(['n1.1>n2 arrived'])
    expect(ends(deliverNext(meeting))).toEqual(['n1.1>n3 arrived'])
    expect(flights(meeting)).toHaveLength(1)
  })

  test('a hand delivers in any order', () => {
    const meeting = playing(2)
    press(meeting, chooseOrder)
    for (let count = 0; count < 3; count += 1) send(meeting, 'n1', 'n2')
    for (const act of [3, 1, 2]) take(meeting, 'deliver', `n1.${act}>n2`)
    expect(inbox(meeting, 'n2')).toEqual(['n1.3>n2', 'n1.1>n2', 'n1.2>n2'])
  })

  test('a step passes over what cannot arrive', () => {
    const meeting = playing(4)
    press(meeting, chooseOrder)
    send(meeting, 'n1', 'n2', 'n3', 'n4')
    link(meeting, 'n1', 'n2', { state: 'cut' })
    crash(meeting, 'n3')
    expect(nextOf(theGame(meeting), flights(meeting))?.to).toBe('n4')
    deliverNext(meeting)
    expect(deliverNext(meeting)).toEqual([])
  })

  test('a link that is cut stays cut before, meanwhile and afterwards', () => {
    const meeting = playing(3)
    link(meeting, 'n1', 'n2', { state: 'cut' })
    press(meeting, chooseOrder)
    expect(state(meeting, 'n1', 'n2')).toBe('cut')
    press(meeting, leaveOrder)
    expect(state(meeting, 'n1', 'n2')).toBe('cut')
  })

  test('walls come and go, and meanwhile nothing arrives', () => {
    const deed = fc.oneof(
      fc.constant('heal' as const),
      fc.array(fc.nat({ max: 2 }), { minLength: 4, maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 8 }), (deeds) => {
        const meeting = playing(4)
        press(meeting, chooseOrder)
        send(meeting, 'n1', 'n2', 'n3', 'n4')
        const log = meeting.log.length
        for (const one of deeds) {
          meeting.wait(1500)
          if (one === 'heal') press(meeting, heal)
          else press(meeting, (game) => wall(game, partsOf(game, one)))
        }
        meeting.wait(20_000)
        const later = meeting.log.slice(log)
        expect(later.filter(({ type }) => type === 'message.delivered')).toEqual([])
        const up = later.filter(
          (each) => each.type === 'link.changed' && each.policy.state === 'up',
        )
        expect(up).toEqual([])
        press(meeting, heal)
        expect(
          linksOf(theGame(meeting).nodes).every(
            ({ from, to }) => state(meeting, from, to) === 'hold',
          ),
        ).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

function partsOf({ nodes }: Game, place: readonly number[]): string[][] {
  const groups = [0, 1, 2].map((group) => nodes.filter((_, index) => place[index] === group))
  return groups.filter((group) => group.length > 0)
}

describe('walls', () => {
  test('part more than two groups', () => {
    const meeting = playing(5)
    press(meeting, (game) => wall(game, [['n1'], ['n2', 'n3'], ['n4', 'n5']]))
    expect(theGame(meeting).network.groups).toEqual([['n1'], ['n2', 'n3'], ['n4', 'n5']])
    expect(state(meeting, 'n2', 'n3')).toBe('up')
    expect(state(meeting, 'n3', 'n4')).toBe('cut')
  })

  test('stop one way only: n1 and n2 are heard by nobody beyond, and hear everybody', () => {
    const meeting = playing(4)
    press(meeting, (game) => oneWay(game, ['n1', 'n2'], ['n3', 'n4']))
    send(meeting, 'n1', 'n3')
    send(meeting, 'n3', 'n1')
    expect(ends(meeting.wait(2000))).toEqual(['n1.1>n3 cut', 'n3.1>n1 arrived'])
    expect(state(meeting, 'n1', 'n2')).toBe('up')
  })

  test('are not built with nodes of another cluster', () => {
    expect(wall(theGame(playing(3)), [['n1'], ['n2']])).toEqual([])
  })
})

describe('the table of messages', () => {
  test('is filtered by node, as sender or receiver, and by kind', () => {
    const meeting = playing(3)
    meeting.act('n1', { messages: [{ to: 'n2', body: { type: 'ask' } }, { to: 'n3' }] })
    send(meeting, 'n3', 'n2')
    const all = flights(meeting)
    const n1 = theGame(meeting).nodes[0]!
    const ids = (filter: Parameters<typeof filtered>[1]) =>
      filtered(all, filter).map(({ message }) => message)
    expect(ids({ node: null, type: null })).toHaveLength(3)
    expect(ids({ node: n1, type: null })).toEqual(['n1.1>n2', 'n1.1>n3'])
    expect(ids({ node: n1, type: 'ask' })).toEqual(['n1.1>n2'])
    expect(typesIn(all, null)).toEqual(['ask', 'hi'])
    expect(typesIn([], 'ask')).toEqual(['ask'])
  })
})

describe('a fault that comes too late', () => {
  test('is refused with a word when the game has ended, alone and with others', () => {
    const meeting = playing(3)
    send(meeting, 'n1', 'n2')
    const game = theGame(meeting)
    meeting.ask(instructor, { type: 'game.end', game: g1 })
    for (const wish of [chooseOrder, heal, (one: Game) => step(one, inOrder(one))])
      for (const request of batched(wish(game)))
        expect(meeting.ask(instructor, request)).toBe('game-ended')
  })

  test('is refused with a word when the message has just arrived', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    const late = step(theGame(meeting), flights(meeting))
    meeting.wait(2000)
    for (const request of batched(late)) expect(meeting.ask(instructor, request)).toBe('no-message')
  })
})
