import { expect, test } from 'vitest'
import { otherGame, stuckGame, walledGame } from '../../../shared/replay/testing/games'
import { type HistoryRow, historyRow } from '../../room/history'
import { messagesPerDecision, plotOf, timeToDecide } from './plot'

const base = historyRow(otherGame('paxos'))!
const row = (protocol: string, decidedMs: number | null, more: Partial<HistoryRow> = {}) => ({
  ...base,
  ...{ protocol, decidedMs, ...more },
})

test('a line for each protocol, with the middle and what never came to it', () => {
  const rows = [
    row('Paxos', 42_000),
    row('Majority vote', 10_000),
    row('Paxos', 20_000),
    row('Paxos', 30_000),
    row('Majority vote', null),
    row('One leader', null),
  ]
  const plot = plotOf(rows, timeToDecide)
  expect(plot.lines.map(({ protocol, median, missing }) => [protocol, median, missing])).toEqual([
    ['Paxos', 30_000, 0],
    ['Majority vote', 10_000, 1],
    ['One leader', null, 1],
  ])
  expect(plot.ticks.map(({ label }) => label)).toEqual([
    ...['0:00', '0:10', '0:20', '0:30', '0:40', '0:50'],
  ])
  expect(plot.words).toBe(
    'Time to decide. Paxos: 0:20 to 0:42 in 3 games, half of them up to 0:30. Majority vote: 0:10 in one game; 1 never. One leader: none of 1.',
  )
})

test('dots of the same place lie on each other, and each says which game it is', () => {
  const same = Array.from({ length: 5 }, () => row('Paxos', 30_000))
  const [line] = plotOf([...same, row('Paxos', 60_000)], timeToDecide).lines
  expect(line?.dots.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4, 0])
  expect(line?.dots[0]?.words).toBe('Paxos, cluster A, game g1: 0:30')
})

test('messages count by decision, and all fits on the axis', () => {
  const rows = [base, historyRow(stuckGame())!, historyRow(walledGame())!]
  const plot = plotOf(rows, messagesPerDecision)
  for (const { dots } of plot.lines)
    for (const { at } of dots) expect(at).toBeLessThanOrEqual(plot.end)
  expect(plot.lines[0]?.dots[0]?.at).toBe(base.messages / 5)
  expect(plotOf([], timeToDecide)).toMatchObject({ lines: [], end: 1000 })
})
