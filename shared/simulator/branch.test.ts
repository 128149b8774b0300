import { describe, expect, test } from 'vitest'
import { type NodeId, nodeId } from '../core/ids'
import { protocolOf, protocols } from '../protocols/registry'
import { beginPicture, evolvePicture, type Picture, pictureOf } from '../referee/picture'
import { refereeLog } from '../referee/report'
import type { Request } from '../room/command'
import { type GameLog, parseGame, printGame } from '../room/export'
import { stepSentence } from '../replay/sentence'
import { stepsOf } from '../replay/steps'
import { rehearse } from '../scenarios/rehearse'
import { scenarioOf, scenarios } from '../scenarios/registry'
import { type Branch, goOn, type GoOn, underOther } from './branch'
import type { Growing } from './growing'

const played = (id: string, seed = 3) => rehearse(scenarioOf(id)!, seed).log
const bots: Pick<GoOn, 'find' | 'seed' | 'deed' | 'what' | 'comes'> = {
  ...{ find: protocolOf, seed: 5, deed: null, what: 'bots play on', comes: 'everything' },
}

function growing(branch: Branch): Growing {
  if (!branch.ok) throw new Error(branch.sentence)
  return branch
}

/** At most so many steps; undefined: to its end. */
function grown(branch: Branch, steps = Infinity): GameLog {
  const one = growing(branch)
  for (let step = 0; step < steps && !one.step(); step += 1);
  return one.log()
}

const seqs = (log: GameLog) => log.events.map(({ seq }) => seq)
const request = (deed: Record<string, unknown>) => ({ ...deed, game: 'g1' }) as unknown as Request

/** Everything that every branch keeps, wherever it begins. */
function expectBranch(log: GameLog, branch: GameLog, after: number): void {
  const kept = log.events.filter(({ seq, type }) => seq <= after && type !== 'game.ended')
  expect(branch.events.slice(0, kept.length)).toEqual(kept)
  const first = seqs(branch)[0]!
  const own = seqs(branch).slice(kept.length)
  const last = kept.at(-1)?.seq ?? first - 1
  expect(own).toEqual(own.map((_, place) => last + 1 + place))
  const parsed = parseGame(printGame(branch), false)
  expect(parsed.ok && parsed.log).toEqual(branch)
  expect(branch.header.branch).toEqual([{ after: last, what: 'bots play on' }])
}

describe.each(['three-three-one-recovers', 'split-brain', 'paxos-recovery-lost', 'lock'])(
  'a game of %s',
  (id) => {
    const log = played(id)

    test('is left at every one of its events, and what was before stays as it was', () => {
      for (const { seq } of log.events)
        expectBranch(log, grown(goOn({ ...bots, log, after: seq }), 60), seq)
    })

    test('is played on to an end from a moment in each tenth of it', () => {
      for (let tenth = 0; tenth < 10; tenth += 1) {
        const { seq } = log.events[Math.floor((tenth / 10) * log.events.length)]!
        const branch = grown(goOn({ ...bots, log, after: seq, seed: tenth }))
        expectBranch(log, branch, seq)
        expect(branch.events.at(-1)?.type).toBe('game.ended')
        const breaches = (game: GameLog) => refereeLog(game, protocolOf)!.breaches
        expect(breaches(branch)).toEqual(breaches(log).filter((breach) => breach.seq <= seq))
      }
    })
  },
)

test('the same seed gives the same branch, and another seed another', () => {
  const log = played('paxos-duel')
  const text = (seed: number) => printGame(grown(goOn({ ...bots, log, after: 40, seed })))
  expect(text(1)).toBe(text(1))
  expect(text(1)).not.toBe(text(2))
})

test.each(['paxos-minority-wall', 'three-three-one', 'leader-failover'])(
  'of %s, the replay of a branch is its live state after every event',
  (id) => {
    const log = played(id)
    const branch = growing(goOn({ ...bots, log, after: log.events[40]!.seq }))
    const seen = new Map<number, unknown>([[branch.picture().seq, branch.picture()]])
    while (!branch.step()) seen.set(branch.picture().seq, branch.picture())
    let replayed: Picture | null = null
    for (const event of branch.log().events) {
      replayed = replayed ? evolvePicture(replayed, event) : beginPicture(event, protocolOf)
      const live = seen.get(event.seq)
      if (live) expect(bare(replayed!)).toEqual(bare(live as Picture))
      seen.delete(event.seq)
    }
    expect(seen.size).toBe(0)
  },
)

/** A log keeps no ids of commands. */
function bare(picture: Picture) {
  const game = {
    ...picture.game,
    commands: [],
    desks: picture.game.desks.map((desk) => ({ ...desk, commands: [] })),
  }
  return { ...picture, game }
}

test('a game that was frozen goes on, and bots sit at all of its nodes', () => {
  const log = played('vote-happy-path')
  const at = log.events[12]!
  const paused = { ...at, type: 'game.paused' } as never
  const frozen: GameLog = { ...log, events: [...log.events.slice(0, 12), paused] }
  const branch = grown(goOn({ ...bots, log: frozen, after: at.seq }))
  expect(branch.events[13]).toMatchObject({ type: 'game.resumed' })
  expect([...pictureOf(branch.events, protocolOf)!.bots]).toHaveLength(5)
})

test('in the replay its bots sit down in one step, which says so', () => {
  const log = played('vote-happy-path')
  const { events } = grown(goOn({ ...bots, log, after: 30 }))
  const steps = stepsOf(events)
  const first = events.findIndex(({ seq }) => seq > 30)
  const last = steps.last(steps.of(first))
  expect(steps.first(steps.of(first))).toBe(first)
  expect(events[last + 1]?.type).not.toMatch(/seated/)
  expect(stepSentence(events, first, last, null, () => undefined)).toBe(
    'Bots play n1, n2, n3, n4 and n5 from here on.',
  )
})

test('another deed is done at that moment, and a deed that is impossible says so', () => {
  const log = played('paxos-one-proposer')
  const crash = request({ type: 'node.crash', node: 'n3' })
  const after = 40
  const branch = growing(goOn({ ...bots, log, after, deed: crash, what: 'n3 crashes' }))
  expect(branch.startSeq).toBe(branch.log().events.at(-1)!.seq)
  expect(branch.log().events.at(-1)).toMatchObject({ type: 'node.crashed', node: 'n3' })
  const recover = request({ type: 'node.recover', node: 'n3', memory: 'kept' })
  expect(goOn({ ...bots, log, after, deed: recover })).toMatchObject({ ok: false })
})

test('a file without its first event is left as well, and its branch is read again', () => {
  const whole = played('vote-happy-path')
  const log = { ...whole, events: whole.events.slice(1) }
  const branch = grown(goOn({ ...bots, log, after: log.events[20]!.seq }))
  expect(branch.events.slice(0, 21)).toEqual(log.events.slice(0, 21))
  expect(parseGame(printGame(branch), false).ok).toBe(true)
  expect(refereeLog(branch, protocolOf)?.chosen?.value).toBe('blue')
})

test('a branch of a branch says both', () => {
  const log = grown(goOn({ ...bots, log: played('paxos-duel'), after: 60 }))
  const branch = grown(goOn({ ...bots, log, after: 30, what: 'again' }))
  expect(branch.header.branch).toEqual([
    { after: 60, what: 'bots play on' },
    { after: 30, what: 'again' },
  ])
})

test('nobody plays on a game of an unknown protocol, and it says why', () => {
  const log = played('vote-happy-path')
  const odd = { ...log, header: { ...log.header, protocol: 'chit-chat' } }
  expect(goOn({ ...bots, log: odd, after: 9 })).toEqual({
    ok: false,
    sentence: 'Nobody here knows the protocol “chit-chat”, so no bot can play on.',
  })
})

test('what cut links hold is held in the branch, too', () => {
  const log = played('paxos-minority-wall')
  const cut = log.events.find((event) => event.type === 'message.dropped')!
  const held = { ...cut, type: 'message.held', reason: undefined } as never
  const holding = { ...log, events: log.events.map((event) => (event === cut ? held : event)) }
  const branch = grown(goOn({ ...bots, log: holding, after: cut.seq - 1 }))
  const own = branch.events.filter(({ seq }) => seq >= cut.seq)
  expect(own.some(({ type }) => type === 'message.held')).toBe(true)
  expect(own.filter((event) => event.type === 'message.dropped' && event.reason === 'cut')).toEqual(
    [],
  )
})

describe('the same clients and faults under another protocol', () => {
  test.each(scenarios.map(({ id }) => id))('%s: all others play it by their rules', (id) => {
    const log = played(id)
    for (const protocol of protocols.filter((one) => one.id !== log.header.protocol)) {
      const other = growing(underOther({ log, seed: 1, protocol }))
      const branch = grown(other)
      const report = refereeLog(branch, protocolOf)!
      expect(report.breaches).toEqual([])
      expect(branch.header).toMatchObject({ protocol: protocol.id, room: log.header.room })
      expect(branch.header.branch).toMatchObject([{ after: 0 }])
      expect(parseGame(printGame(branch), false).ok).toBe(true)
      const asked = (game: GameLog) =>
        game.events.flatMap((event) =>
          event.type === 'request.made' ? `${event.node} ${event.kind} ${event.value}` : [],
        )
      const missed = other.missed()
      if (missed === 0) expect(asked(branch)).toEqual(asked(log))
      expect(asked(branch).length).toBeGreaterThanOrEqual(asked(log).length - missed)
    }
  })

  test('nodes that are no nodes of a game here are no game to be played anew', () => {
    const log = played('vote-happy-path')
    const odd = (node: NodeId) => nodeId(`p${node.slice(1)}`)
    const events = log.events.map((event) =>
      event.type === 'game.started' ? { ...event, nodes: event.nodes.map(odd) } : event,
    )
    const [protocol] = protocols
    expect(underOther({ log: { ...log, events }, seed: 1, protocol: protocol! }).ok).toBe(false)
  })
})
