import { describe, expect, test } from 'vitest'
import {
  actId,
  clusterId,
  gameId,
  messageId,
  nodeId,
  requestId,
  roomCode,
  studentId,
} from '../../shared/core/ids'
import { protocolOf, protocols } from '../../shared/protocols/registry'
import type { Audience } from '../../shared/room/event'
import { defaultSettings } from '../../shared/room/settings'
import { streamOf, type StudentEvent, viewerOf } from '../../shared/room/view'
import { simulate } from '../../shared/simulator/simulate'
import { foldSeat } from './seat-fold'

const game = gameId('g1')
const node = nodeId('n2')
const me = studentId('s2')

const joined: StudentEvent = { type: 'student.joined', at: 0, student: me, name: 'Brisk Otter' }
const seated: StudentEvent = {
  type: 'student.seated',
  at: 0,
  student: me,
  name: 'Brisk Otter',
  cluster: clusterId('A'),
  node,
}
const started: StudentEvent = {
  type: 'game.started',
  at: 0,
  game,
  cluster: clusterId('A'),
  protocol: 'majority-vote',
  nodes: ['n1', 'n2', 'n3'].map(nodeId),
  setup: {},
  assistance: 'guided',
  scenario: null,
  values: ['blue', 'red'],
  network: { state: 'up', delayMs: [0, 0], loss: 0, duplicate: 0 },
}
const asked: StudentEvent = {
  type: 'request.made',
  at: 0,
  game,
  request: requestId('n2?1'),
  node,
  kind: 'propose',
  value: 'blue',
}
const heard: StudentEvent = {
  type: 'message.delivered',
  at: 0,
  game,
  message: messageId('n1.1>n2'),
  from: nodeId('n1'),
  to: node,
  body: { type: 'answer', value: 'red' },
}
const crashed: StudentEvent = { type: 'node.crashed', at: 0, game, node }
const about = (type: 'game.paused' | 'game.resumed' | 'game.ended'): StudentEvent => ({
  type,
  at: 0,
  game,
})

const fold = (...log: StudentEvent[]) => foldSeat(log, protocolOf)

describe("a student's stream", () => {
  test('gives the hand that the replay gives, in every protocol', () => {
    for (const protocol of protocols) {
      for (let seed = 1; seed <= 10; seed += 1) {
        const { room, events, picture } = simulate({
          seed,
          protocol,
          nodes: 5,
          faults: { everyMs: 3000, untilMs: 60_000 },
          maxEvents: 400,
        })
        for (const [at, hand] of picture.hands) {
          const student = studentId(`s${at.slice(1)}`)
          const viewer = viewerOf(room, { role: 'student', student })
          const stream = streamOf(viewer, events) as StudentEvent[]
          const { played } = foldSeat(stream, protocolOf)
          const said = (one: typeof hand | undefined) =>
            one && {
              page: protocol.page(one.notebook, one.seating),
              inbox: one.inbox.map(({ id }) => id),
              decided: one.decided?.value,
              isCrashed: one.isCrashed,
              sent: one.sent.map(({ to, body }) => [to, body]),
            }
          expect(said(played?.hand), `${protocol.id}, seed ${seed}, ${at}`).toEqual(said(hand))
        }
      }
    }
  })

  test('knows the seat before what its node did without this student', () => {
    const { played, seat } = fold(joined, started, asked, seated)
    expect(seat).toEqual({ cluster: 'A', node: 'n2' })
    expect(played?.hand.inbox.map(({ id }) => id)).toEqual(['n2?1'])
  })

  test('numbers its events from 1, by their place', () => {
    expect(fold(joined, started, seated, asked).played?.hand.inbox[0]?.seq).toBe(4)
  })

  test('says whether the game runs, is frozen, or has ended', () => {
    const statusAfter = (...log: StudentEvent[]) => fold(joined, started, ...log).game?.status
    expect(statusAfter()).toBe('running')
    expect(statusAfter(about('game.paused'))).toBe('paused')
    expect(statusAfter(about('game.paused'), about('game.resumed'))).toBe('running')
    expect(statusAfter(about('game.ended'))).toBe('ended')
  })

  test('has no hand without a seat, and none in a game that this page does not know', () => {
    expect(fold(joined, started).played).toBeNull()
    expect(fold(joined, { ...started, protocol: 'raft' }, seated)).toMatchObject({
      played: null,
      game: { protocol: 'raft' },
    })
    const left: StudentEvent = { ...seated, type: 'student.unseated' }
    expect(fold(joined, started, seated, left)).toMatchObject({ seat: null, played: null })
  })

  test('follows the name, and being sent away and let in again', () => {
    const renamed: StudentEvent = { type: 'student.renamed', at: 0, student: me, name: 'Ada' }
    const kicked: StudentEvent = { type: 'student.kicked', at: 0, student: me }
    expect(fold(joined, renamed).me?.name).toBe('Ada')
    expect(fold(joined, kicked).isKicked).toBe(true)
    expect(fold(joined, kicked, { ...kicked, type: 'student.readmitted' }).isKicked).toBe(false)
    expect(fold(joined, { type: 'room.closed', at: 0 }).isClosed).toBe(true)
  })
})

describe('a student who is slow', () => {
  const actBy = (by: string): StudentEvent => ({
    ...{ type: 'node.acted', at: 0, game, node, by },
    ...{ act: actId('n2.1'), action: { type: 'vote', value: 'blue' } },
  })
  const nudged: StudentEvent = { type: 'student.nudged', at: 7, student: me }

  test('hears that the class waits, until its node has acted', () => {
    expect(fold(joined, started, seated, nudged).nudgedAt).toBe(7)
    expect(fold(joined, started, seated, nudged, actBy(me)).nudgedAt).toBeNull()
    expect(fold(joined, started, seated, nudged, actBy('instructor')).nudgedAt).toBeNull()
    const left: StudentEvent = { ...seated, type: 'student.unseated' }
    expect(fold(joined, started, seated, nudged, left)).toMatchObject({
      nudgedAt: null,
      lastSeat: { cluster: 'A', node: 'n2' },
    })
    expect(fold(joined, seated, nudged, started).nudgedAt).toBeNull()
  })

  test.each(['instructor', 'bot'])('sees that the %s acted for it, until it acts', (by) => {
    const acted = { by, action: { type: 'vote', value: 'blue' } }
    expect(fold(joined, started, seated, actBy(by)).actedFor).toEqual(acted)
    expect(fold(joined, started, seated, actBy(by), actBy(me)).actedFor).toBeNull()
  })

  test('is not told of what was done before it sat there', () => {
    expect(fold(joined, started, actBy('bot'), seated).actedFor).toBeNull()
  })
})

test('knows whether the replays are shared, whenever that changes', () => {
  const settings = (replays: Audience): StudentEvent => ({
    type: 'settings.changed',
    at: 0,
    settings: { ...defaultSettings, replays },
  })
  const opened: StudentEvent = {
    type: 'room.opened',
    at: 0,
    code: roomCode('QWERTY'),
    settings: defaultSettings,
  }
  expect(fold(opened, joined).hasReplays).toBe(true)
  expect(fold(opened, joined, settings('private')).hasReplays).toBe(false)
  expect(fold(opened, joined, settings('private'), settings('public')).hasReplays).toBe(true)
})

describe('after a crash', () => {
  test('the notebook before it is still there to compare with', () => {
    const { played } = fold(joined, started, seated, heard, crashed)
    expect(played?.hand.isCrashed).toBe(true)
    expect(played?.beforeCrash?.notebook).toMatchObject({ heard: { n1: { value: 'red' } } })
    expect(played?.hand.notebook).toMatchObject({ heard: {} })
  })

  test('the page knows how the node came back, until its next act', () => {
    const back: StudentEvent = { type: 'node.recovered', at: 0, game, node, memory: 'lost' }
    const acted: StudentEvent = {
      ...{ type: 'node.acted', at: 0, game, node, by: me },
      ...{ act: actId('n2.1'), action: { type: 'ask' } },
    }
    expect(fold(joined, started, seated, crashed, back).played?.cameBack).toBe('lost')
    expect(fold(joined, started, seated, crashed, back, acted).played?.cameBack).toBeNull()
  })
})

describe('the notebook that a student writes', () => {
  const note = (field: string, text: string, by = me): StudentEvent => ({
    ...{ type: 'node.acted', at: 0, game, node, by, act: actId('n2.1') },
    action: { type: 'note', field, text },
  })

  test('is there for whoever takes the node over', () => {
    const before = studentId('s9')
    const { played } = fold(joined, started, note('vote', 'blue', before), seated)
    expect(played?.hand.notes).toEqual({ vote: 'blue' })
  })

  test('keeps what a crash leaves, and writing in it does not hide how the node came back', () => {
    const back: StudentEvent = { type: 'node.recovered', at: 0, game, node, memory: 'kept' }
    const written = [note('vote', 'blue'), note('heard', 'n1 red')]
    const { played } = fold(joined, started, seated, ...written, crashed, back, note('heard', ''))
    expect(played?.hand.notes).toEqual({ vote: 'blue', heard: '' })
    expect(played?.beforeCrash?.notes).toEqual({ vote: 'blue', heard: 'n1 red' })
    expect(played?.cameBack).toBe('kept')
  })
})
