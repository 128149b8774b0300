import { describe, expect, test } from 'vitest'
import { nextDueAt } from '../network/network'
import { ends, holding, inbox, lawful, link, send, take } from './testing/faults'
import { instant, type Meeting, playing, steady, theGame, typesOf } from './testing/meeting'

describe('delay', () => {
  test('a message takes as long as its link says', () => {
    const meeting = playing(2, { ...steady, delayMs: [2000, 4000] })
    send(meeting, 'n1', 'n2')
    const until = nextDueAt(theGame(meeting).network)!
    expect(until - meeting.now).toBeGreaterThanOrEqual(2000)
    expect(until - meeting.now).toBeLessThanOrEqual(4000)
    expect(ends(meeting.wait(until - meeting.now - 1))).toEqual([])
    expect(ends(meeting.wait(1))).toEqual(['n1.1>n2 arrived'])
  })

  test('without delay it arrives in the same breath', () => {
    expect(typesOf(send(playing(2, instant), 'n1', 'n2'))).toEqual([
      'node.acted',
      'message.sent',
      'message.delivered',
    ])
  })

  test('what a node sends to itself arrives at once, whatever its links do', () => {
    const meeting = playing(2, { ...steady, state: 'cut', loss: 1 })
    expect(ends(send(meeting, 'n1', 'n1'))).toEqual(['n1.1>n1 arrived'])
  })

  test('messages with different delays overtake each other', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    link(meeting, 'n1', 'n2', { delayMs: [100, 100] })
    send(meeting, 'n1', 'n2')
    expect(ends(meeting.wait(2000))).toEqual(['n1.2>n2 arrived', 'n1.1>n2 arrived'])
  })

  test('a new delay is for what is sent from then on', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    link(meeting, 'n1', 'n2', { delayMs: [9000, 9000] })
    expect(ends(meeting.wait(1000))).toEqual(['n1.1>n2 arrived'])
  })
})

describe('loss and duplication', () => {
  test('at loss 1 everything is lost, when it is due', () => {
    const meeting = playing(2, { ...steady, loss: 1 })
    send(meeting, 'n1', 'n2')
    expect(ends(meeting.wait(999))).toEqual([])
    expect(ends(meeting.wait(1))).toEqual(['n1.1>n2 loss'])
  })

  test('at loss 1/2 about half is lost', () => {
    const meeting = playing(2, { ...instant, loss: 0.5 })
    const all = Array.from({ length: 400 }, () => ends(send(meeting, 'n1', 'n2'))).flat()
    const lost = all.filter((end) => end.endsWith('loss')).length
    expect(lost).toBeGreaterThan(150)
    expect(lost).toBeLessThan(250)
  })

  test('at duplicate 1 each message has one copy, which travels and ends by itself', () => {
    const meeting = playing(2, { ...steady, delayMs: [1000, 5000], duplicate: 1 })
    const sent = send(meeting, 'n1', 'n2')
    expect(typesOf(sent)).toEqual([
      'node.acted',
      'message.sent',
      'message.duplicated',
      'message.delayed',
      'message.delayed',
    ])
    const [first, copy] = [...theGame(meeting).network.flights.values()]
    expect(copy).toMatchObject({ message: 'n1.1>n2+1', copyOf: 'n1.1>n2', body: first!.body })
    expect(copy!.dueAt).not.toBe(first!.dueAt)
    expect(ends(meeting.wait(5000)).sort()).toEqual(['n1.1>n2 arrived', 'n1.1>n2+1 arrived'])
    expect(inbox(meeting, 'n2')).toHaveLength(2)
  })

  test('a copy made by hand is where the first one is', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    meeting.wait(400)
    expect(take(meeting, 'duplicate', 'n1.1>n2')).toMatchObject([
      { type: 'message.duplicated', copy: 'n1.1>n2+1', by: 'instructor' },
    ])
    take(meeting, 'duplicate', 'n1.1>n2+1')
    expect(ends(meeting.wait(600))).toEqual([
      'n1.1>n2 arrived',
      'n1.1>n2+1 arrived',
      'n1.1>n2+2 arrived',
    ])
    lawful(meeting)
  })

  test('a copy of a held message is held', () => {
    const meeting = playing(2, { ...steady, state: 'hold' })
    send(meeting, 'n1', 'n2')
    meeting.wait(1000)
    take(meeting, 'duplicate', 'n1.1>n2')
    expect(meeting.wait(9000)).toEqual([])
    take(meeting, 'release', 'n1.1>n2+1')
    expect(ends(meeting.wait(9000))).toEqual(['n1.1>n2+1 arrived'])
  })
})

describe('a cut link', () => {
  test('drops what is due on it, also what set off before', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    meeting.wait(999)
    link(meeting, 'n1', 'n2', { state: 'cut' })
    expect(ends(meeting.wait(1))).toEqual(['n1.1>n2 cut'])
    lawful(meeting)
  })

  test('lets through what is due when it is up again', () => {
    const meeting = playing(2)
    link(meeting, 'n1', 'n2', { state: 'cut' })
    send(meeting, 'n1', 'n2')
    meeting.wait(500)
    link(meeting, 'n1', 'n2', { state: 'up' })
    expect(ends(meeting.wait(500))).toEqual(['n1.1>n2 arrived'])
  })

  test('is cut in one direction only', () => {
    const meeting = playing(2, instant)
    link(meeting, 'n1', 'n2', { state: 'cut' })
    expect(ends(send(meeting, 'n1', 'n2'))).toEqual(['n1.1>n2 cut'])
    expect(ends(send(meeting, 'n2', 'n1'))).toEqual(['n2.1>n1 arrived'])
  })

  test('holds instead, where the room says so, and lets go when it comes up', () => {
    const meeting = playing(2, steady, holding)
    link(meeting, 'n1', 'n2', { state: 'cut' })
    send(meeting, 'n1', 'n2')
    expect(typesOf(meeting.wait(5000))).toEqual(['message.held'])
    expect(typesOf(link(meeting, 'n1', 'n2', { state: 'up' }))).toEqual([
      'link.changed',
      'message.released',
    ])
    expect(ends(meeting.wait(800))).toEqual(['n1.1>n2 arrived'])
    lawful(meeting)
  })

  test('lets nothing be delivered or released by hand', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    take(meeting, 'hold', 'n1.1>n2')
    link(meeting, 'n1', 'n2', { state: 'cut' })
    expect(take(meeting, 'deliver', 'n1.1>n2')).toBe('link-cut')
    expect(take(meeting, 'release', 'n1.1>n2')).toBe('link-cut')
  })

  test('keeps what was held on it before, also when it does not hold itself', () => {
    const meeting = playing(2, { ...steady, state: 'hold' })
    send(meeting, 'n1', 'n2')
    meeting.wait(1000)
    link(meeting, 'n1', 'n2', { state: 'cut' })
    expect(meeting.wait(9000)).toEqual([])
    link(meeting, 'n1', 'n2', { state: 'up' })
    expect(ends(meeting.wait(800))).toEqual(['n1.1>n2 arrived'])
  })

  test('is no link from a node to itself, or to nowhere', () => {
    const meeting = playing(2)
    expect(link(meeting, 'n1', 'n1', { state: 'cut' })).toBe('no-link')
    expect(link(meeting, 'n1', 'n9', { state: 'cut' })).toBe('no-link')
  })

  test('that is cut again says nothing', () => {
    const meeting = playing(2)
    link(meeting, 'n1', 'n2', { state: 'cut' })
    expect(link(meeting, 'n1', 'n2', { state: 'cut' })).toEqual([])
  })
})

describe('a link that holds', () => {
  test('holds what reaches its end, until released', () => {
    const meeting = playing(2, { ...steady, state: 'hold' })
    send(meeting, 'n1', 'n2')
    expect(meeting.wait(999)).toEqual([])
    expect(typesOf(meeting.wait(60_000))).toEqual(['message.held'])
    expect(take(meeting, 'release', 'n1.1>n2')).toMatchObject([
      { type: 'message.released', untilMs: meeting.now + 800, by: 'instructor' },
    ])
    expect(ends(meeting.wait(800))).toEqual(['n1.1>n2 arrived'])
    lawful(meeting)
  })

  test('lets go of everything when it comes up, in the order of sending', () => {
    const meeting = playing(2, { ...steady, state: 'hold' })
    for (let count = 0; count < 3; count += 1) send(meeting, 'n1', 'n2')
    meeting.wait(1000)
    link(meeting, 'n1', 'n2', { state: 'up' })
    expect(ends(meeting.wait(800))).toEqual([
      'n1.1>n2 arrived',
      'n1.2>n2 arrived',
      'n1.3>n2 arrived',
    ])
  })

  test.each([
    ['one after the other', (meeting: Meeting) => [3, 1, 2].map((act) => release(meeting, act))],
    ['in one command', (meeting: Meeting) => [release(meeting, 3, 1, 2)]],
  ])('gives any order: what is released %s arrives in that order', (_, releaseAll) => {
    const meeting = playing(2, { ...steady, state: 'hold' })
    for (let count = 0; count < 3; count += 1) send(meeting, 'n1', 'n2')
    meeting.wait(1000)
    releaseAll(meeting)
    expect(ends(meeting.wait(800))).toEqual([
      'n1.3>n2 arrived',
      'n1.1>n2 arrived',
      'n1.2>n2 arrived',
    ])
  })

  const release = (meeting: Meeting, ...acts: number[]) =>
    take(meeting, 'release', ...acts.map((act) => `n1.${act}>n2`))

  test('without delay lets go at once', () => {
    const meeting = playing(2, { ...instant, state: 'hold' })
    expect(typesOf(send(meeting, 'n1', 'n2'))).toContain('message.held')
    expect(typesOf(take(meeting, 'release', 'n1.1>n2'))).toEqual([
      'message.released',
      'message.delivered',
    ])
  })

  test('does not let go of what the instructor holds', () => {
    const meeting = playing(2, { ...steady, state: 'hold' })
    send(meeting, 'n1', 'n2')
    take(meeting, 'hold', 'n1.1>n2')
    expect(typesOf(link(meeting, 'n1', 'n2', { state: 'up' }))).toEqual(['link.changed'])
    expect(meeting.wait(9000)).toEqual([])
  })

  test('is passed by what is delivered by hand', () => {
    const meeting = playing(2, { ...steady, state: 'hold' })
    send(meeting, 'n1', 'n2')
    meeting.wait(1000)
    expect(ends(take(meeting, 'deliver', 'n1.1>n2'))).toEqual(['n1.1>n2 arrived'])
  })
})

describe('a message taken in flight', () => {
  test('can be held on its way, and goes on for what was left of it', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    meeting.wait(100)
    take(meeting, 'hold', 'n1.1>n2')
    expect(meeting.wait(60_000)).toEqual([])
    take(meeting, 'release', 'n1.1>n2')
    expect(meeting.wait(899)).toEqual([])
    expect(ends(meeting.wait(1))).toEqual(['n1.1>n2 arrived'])
  })

  test('can be delivered now, ahead of what was sent before it', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    send(meeting, 'n1', 'n2')
    expect(ends(take(meeting, 'deliver', 'n1.2>n2'))).toEqual(['n1.2>n2 arrived'])
    expect(ends(meeting.wait(1000))).toEqual(['n1.1>n2 arrived'])
  })

  test('is delivered by hand whatever the chance of loss', () => {
    const meeting = playing(2, { ...steady, loss: 1 })
    send(meeting, 'n1', 'n2')
    expect(ends(take(meeting, 'deliver', 'n1.1>n2'))).toEqual(['n1.1>n2 arrived'])
  })

  test('can be dropped', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    expect(ends(take(meeting, 'drop', 'n1.1>n2'))).toEqual(['n1.1>n2 instructor'])
    expect(meeting.wait(5000)).toEqual([])
  })

  test('cannot be taken once it has ended', () => {
    const meeting = playing(2, instant)
    send(meeting, 'n1', 'n2')
    for (const deed of ['deliver', 'hold', 'release', 'drop', 'duplicate'] as const)
      expect(take(meeting, deed, 'n1.1>n2')).toBe('no-message')
  })

  test('is released only if it is held, and held once', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    expect(take(meeting, 'release', 'n1.1>n2')).toBe('not-held')
    expect(typesOf(take(meeting, 'hold', 'n1.1>n2'))).toEqual(['message.held'])
    expect(take(meeting, 'hold', 'n1.1>n2')).toEqual([])
  })

  test('of several, those that are gone are passed over', () => {
    const meeting = playing(3)
    send(meeting, 'n1', 'n2', 'n3')
    take(meeting, 'drop', 'n1.1>n2')
    expect(ends(take(meeting, 'deliver', 'n1.1>n2', 'n1.1>n3', 'n1.1>n3'))).toEqual([
      'n1.1>n3 arrived',
    ])
  })
})
