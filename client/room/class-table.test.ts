import { expect, test } from 'vitest'
import { gameId } from '../../shared/core/ids'
import type { PropertyId } from '../../shared/referee/protocol'
import type { Status } from '../ui/status'
import { classTable, keptAll } from './class-table'
import type { HistoryRow } from './history'

const ids = ['coherence', 'conflict-resolution', 'no-decoherence', 'fault-tolerance'] as const

/** A game with these verdicts, in the order above; its third event shows each that was put to the test. */
function game(id: string, protocol: string, statuses: readonly Status[]): HistoryRow {
  const verdicts = ids.map((property: PropertyId, at) => {
    const status = statuses[at] ?? 'untested'
    const witness = status === 'untested' ? [] : [2, 3]
    const words = `${status}: ${id}`
    return {
      id: property,
      name: property,
      status,
      mark: status,
      short: words,
      sentence: words,
      witness,
    }
  })
  return { game: gameId(id), protocol, values: ['blue'], verdicts } as unknown as HistoryRow
}

const statusesOf = (table: ReturnType<typeof classTable>) =>
  table.map(({ cells }) => cells.map(({ status }) => status))

test('a cell is the worst of all games, and what held says more than what nothing tested', () => {
  const table = classTable(
    ['Leader', 'Paxos'],
    [
      game('g1', 'Paxos', ['holds', 'untested', 'broken', 'stuck']),
      game('g2', 'Paxos', ['untested', 'holds', 'holds', 'holds']),
    ],
  )
  expect(statusesOf(table)).toEqual([
    ['untested', 'untested', 'untested', 'untested'],
    ['holds', 'holds', 'broken', 'stuck'],
  ])
  expect(table.map(({ games }) => games)).toEqual([0, 2])
  expect(table[1]?.cells.map(({ moment }) => moment)).toEqual([
    { game: 'g1', seq: 3 },
    { game: 'g2', seq: 3 },
    { game: 'g1', seq: 3 },
    { game: 'g1', seq: 3 },
  ])
  expect(table[0]?.cells[0]).toMatchObject({ short: null, moment: null })
})

test('of two that are alike the later game is shown', () => {
  const all = ['holds', 'holds', 'holds', 'stuck'] as const
  const [row] = classTable(['Paxos'], [game('g1', 'Paxos', all), game('g2', 'Paxos', all)])
  expect(row?.cells.map(({ moment }) => moment?.game)).toEqual(['g2', 'g2', 'g2', 'g2'])
})

test('who kept all four was put to the test in all four', () => {
  const rows = [
    game('g1', 'Leader', ['holds', 'holds', 'holds', 'untested']),
    game('g2', 'Majority vote', ['holds', 'holds', 'holds', 'stuck']),
    game('g3', 'Paxos', ['holds', 'untested', 'untested', 'untested']),
    game('g4', 'Paxos', ['untested', 'holds', 'holds', 'holds']),
  ]
  expect(keptAll(classTable(['Leader', 'Majority vote', 'Rounds', 'Paxos'], rows))).toEqual([
    'Paxos',
  ])
})
