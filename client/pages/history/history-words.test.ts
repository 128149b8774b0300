import { expect, test } from 'vitest'
import type { ClusterMark } from '../../room/cluster-mark'
import type { HistoryRow } from '../../room/history'
import { historyWords } from './history-words'

const row = (kind: ClusterMark['kind'], cluster = 'A') =>
  ({ cluster, mark: { kind } }) as unknown as HistoryRow

test('all games in a sentence', () => {
  const rows = [row('decided'), row('split'), row('running')]
  expect(historyWords(rows)).toBe('3 games: 1 decided, 1 broken, 1 still running.')
  expect(historyWords([...rows, row('stuck', 'B')])).toBe(
    '4 games in 2 clusters: 1 decided, 1 broken, 1 got stuck, 1 still running.',
  )
})
