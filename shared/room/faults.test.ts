import { describe, expect, test } from 'vitest'
import type { MessageId } from '../core/ids'
import {
  crash,
  cuts,
  ends,
  heal,
  holding,
  inbox,
  lawful,
  link,
  partition,
  pause,
  recover,
  resume,
  send,
  take,
} from './testing/faults'
import { instant, playing, steady, theGame, typesOf } from './testing/meeting'

describe('a partition', () => {
  test('cuts every link between its groups, both ways, and none within', () => {
    const meeting = playing(4)
    const events = partition(meeting, ['n1', 'n2'], ['n3', 'n4'])
    expect(typesOf(events)).toEqual([
      'partition.formed',
      ...Array.from({ length: 8 }, () => 'link.changed'),
    ])
    expect(cuts(meeting)).toHaveLength(8)
    expect(cuts(meeting)).not.toContain('n1>n2')
  })

  test('heals: the links are up, what comes then passes', () => {
    const meeting = playing(3, instant)
    partition(meeting, ['n1'], ['n2', 'n3'])
    expect(ends(send(meeting, 'n1', 'n2'))).toEqual(['n1.1>n2 cut'])
    expect(heal(meeting)).toMatchObject([
      { type: 'partition.healed', groups: [['n1'], ['n2', 'n3']] },
      ...Array.from({ length: 4 }, () => ({ type: 'link.changed', policy: { state: 'up' } })),
    ])
    expect(ends(send(meeting, 'n1', 'n2'))).toEqual(['n1.2>n2 arrived'])
    expect(heal(meeting)).toBe('no-partition')
  })

  test('gives back on healing what its links held', () => {
    const meeting = playing(2, steady, holding)
    partition(meeting, ['n1'], ['n2'])
    send(meeting, 'n1', 'n2')
    meeting.wait(3000)
    heal(meeting)
    expect(ends(meeting.wait(800))).toEqual(['n1.1>n2 arrived'])
    lawful(meeting)
  })

  test('is replaced by another: only links that this one does not cut come up', () => {
    const meeting = playing(3)
    partition(meeting, ['n1'], ['n2', 'n3'])
    const before = meeting.log.length
    partition(meeting, ['n1', 'n2'], ['n3'])
    const since = meeting.log.slice(before)
    expect(since[0]?.type).toBe('partition.formed')
    expect(cuts(meeting).sort()).toEqual(['n1>n3', 'n2>n3', 'n3>n1', 'n3>n2'])
    const changed = since.flatMap((event) =>
      event.type === 'link.changed' ? [`${event.from}>${event.to}`] : [],
    )
    expect(changed.sort()).toEqual(['n1>n2', 'n2>n1', 'n2>n3', 'n3>n2'])
  })

  test('lets nothing slip through a link that the one after it cuts too', () => {
    const meeting = playing(3, instant, holding)
    partition(meeting, ['n1'], ['n2', 'n3'])
    send(meeting, 'n1', 'n3')
    expect(ends(partition(meeting, ['n1', 'n2'], ['n3']))).toEqual([])
    expect(theGame(meeting).network.flights.get('n1.1>n3' as MessageId)?.held?.by).toBe('link')
  })

  test.each([
    [[['n1', 'n2']]],
    [[['n1'], ['n2']]],
    [[['n1'], ['n2', 'n3', 'n3']]],
    [[['n1'], ['n2', 'n9']]],
  ])('needs groups that name every node once: %j', (groups) => {
    const outcome = partition(playing(3), ...groups)
    expect(['bad-groups', 'bad-command']).toContain(outcome)
  })
})

describe('a crash', () => {
  test('drops what arrives, empties the inbox, and stops the hand', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    meeting.wait(1000)
    send(meeting, 'n1', 'n2')
    crash(meeting, 'n2')
    expect(inbox(meeting, 'n2')).toEqual([])
    expect(send(meeting, 'n2', 'n1')).toBe('node-crashed')
    expect(ends(meeting.wait(1000))).toEqual(['n1.2>n2 crashed'])
    lawful(meeting)
  })

  test('leaves on their way what the node had sent', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    crash(meeting, 'n1')
    expect(ends(meeting.wait(1000))).toEqual(['n1.1>n2 arrived'])
  })

  test('lets nothing be delivered by hand', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    crash(meeting, 'n2')
    expect(take(meeting, 'deliver', 'n1.1>n2')).toBe('node-crashed')
  })

  test('is over with the recovery: what is due then arrives, what was in the inbox is gone', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    meeting.wait(1000)
    send(meeting, 'n1', 'n2')
    crash(meeting, 'n2')
    expect(recover(meeting, 'n2', 'lost')).toMatchObject([
      { type: 'node.recovered', memory: 'lost' },
    ])
    expect(ends(meeting.wait(1000))).toEqual(['n1.2>n2 arrived'])
    expect(meeting.act('n2', { because: 'n1.1>n2' })).toBe('not-yours')
    expect(typesOf(meeting.act('n2', { because: 'n1.2>n2' }))).toEqual(['node.acted'])
  })

  test('happens to a node that is up, recovery to one that is not', () => {
    const meeting = playing(2)
    expect(recover(meeting, 'n1')).toBe('node-up')
    crash(meeting, 'n1')
    expect(crash(meeting, 'n1')).toBe('node-crashed')
    expect(crash(meeting, 'n9')).toBe('no-node')
    expect(recover(meeting, 'n9')).toBe('no-node')
  })
})

describe('a pause', () => {
  test('stops what travels, and on it goes for what was left', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    meeting.wait(400)
    pause(meeting)
    expect(meeting.wait(60_000)).toEqual([])
    resume(meeting)
    expect(meeting.wait(599)).toEqual([])
    expect(ends(meeting.wait(1))).toEqual(['n1.1>n2 arrived'])
    lawful(meeting)
  })

  test('stops hands, and delivery by hand', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    pause(meeting)
    expect(send(meeting, 'n1', 'n2')).toBe('game-paused')
    expect(take(meeting, 'deliver', 'n1.1>n2')).toBe('game-paused')
  })

  test('lets faults be prepared, which work when it is over', () => {
    const meeting = playing(3)
    send(meeting, 'n1', 'n2', 'n3')
    meeting.wait(100)
    pause(meeting)
    take(meeting, 'hold', 'n1.1>n2')
    meeting.wait(500)
    take(meeting, 'release', 'n1.1>n2')
    link(meeting, 'n1', 'n3', { state: 'cut' })
    crash(meeting, 'n2')
    recover(meeting, 'n2')
    meeting.wait(500)
    resume(meeting)
    expect(meeting.wait(899)).toEqual([])
    expect(ends(meeting.wait(1))).toEqual(['n1.1>n3 cut', 'n1.1>n2 arrived'])
    lawful(meeting)
  })

  test('delivers nothing of a link without delay that comes up', () => {
    const meeting = playing(2, { ...instant, state: 'hold' })
    send(meeting, 'n1', 'n2')
    pause(meeting)
    expect(typesOf(link(meeting, 'n1', 'n2', { state: 'up' }))).toEqual([
      'link.changed',
      'message.released',
    ])
    meeting.wait(100)
    resume(meeting)
    expect(ends(meeting.wait(0))).toEqual(['n1.1>n2 arrived'])
  })

  test('is made once, and ended once', () => {
    const meeting = playing(2)
    expect(resume(meeting)).toBe('not-paused')
    pause(meeting)
    expect(pause(meeting)).toEqual([])
    resume(meeting)
    expect(resume(meeting)).toBe('not-paused')
  })
})
