import { expect, test } from 'vitest'
import { protocolOf } from '../../shared/protocols/registry'
import { journeysOf } from '../../shared/replay/journeys'
import { storyOf } from '../../shared/replay/moments'
import { stepsOf } from '../../shared/replay/steps'
import { brokenGame, otherGame, stuckGame } from '../../shared/replay/testing/games'
import { unknown } from '../../shared/replay/testing/logs'
import { timelineOf } from '../../shared/replay/timeline'
import { historyRow } from './history'

const paxos = otherGame('paxos')

test('a row tells when a value was chosen, and when everybody could know', () => {
  const row = historyRow(paxos)!
  const timeline = timelineOf(paxos, protocolOf)
  const story = storyOf(timeline, stepsOf(timeline.events), journeysOf(timeline.events))
  while (!story.readOn(() => false)) continue
  const sinceStart = (kind: string) => {
    const moment = story.moments.find(({ kinds }) => (kinds as string[]).includes(kind))!
    return paxos.events[moment.index]!.at - paxos.events[0]!.at
  }
  expect(row).toMatchObject({
    ...{ protocol: 'Paxos', cluster: 'A', nodes: 5, chosen: 'blue', breaches: 0, decided: 5 },
    ...{ chosenMs: sinceStart('chosen'), knownMs: sinceStart('last-known') },
    decidedMs: sinceStart('first-decided'),
    messages: paxos.events.filter(({ type }) => type === 'message.sent').length,
  })
  expect(row.mark.words).toBe('decided blue')
  expect(row.sentence).toBe('All 5 nodes decided blue.')
})

test('while it was frozen, no time went by', () => {
  const { header, events } = paxos
  const pauseMs = 60_000
  const at = 8
  const { game } = header
  const before = events[at]!.at
  const later = events.slice(at + 1).map((event) => ({ ...event, at: event.at + pauseMs }))
  const frozen = [
    ...events.slice(0, at + 1),
    { type: 'game.paused', game, seq: 9001, at: before } as const,
    { type: 'game.resumed', game, seq: 9002, at: before + pauseMs } as const,
    ...later,
  ]
  const { chosenMs, decidedMs, knownMs } = historyRow(paxos)!
  expect(historyRow({ header, events: frozen })).toMatchObject({ chosenMs, decidedMs, knownMs })
})

test('what went wrong is counted, and what nobody knows is empty', () => {
  expect(historyRow(brokenGame())).toMatchObject({ breaches: 4, mark: { kind: 'split' } })
  expect(historyRow(stuckGame())).toMatchObject({ decided: 1, knownMs: null })
  expect(historyRow(unknown(stuckGame()))).toMatchObject({
    ...{ protocol: 'chit-chat', chosen: null, chosenMs: null, decidedMs: null, breaches: 0 },
  })
  expect(historyRow({ header: paxos.header, events: [] })).toBeNull()
})
