import { expect, test, vi } from 'vitest'
import { roomCode } from '../../shared/core/ids'
import { ClassGames } from './class-games.svelte'
import type { HistoryRow } from './history'
import { loadHistory } from './load-history'

vi.mock('./load-history')

const rows = (count: number) =>
  Array.from(
    { length: count },
    () => ({ protocol: 'Paxos', verdicts: [] }) as unknown as HistoryRow,
  )

test('given a game that ends while another look is on its way, then the newest is what is shown, and none runs beside another', async () => {
  let [running, most] = [0, 0]
  const answers = [
    { count: 1, ms: 40 },
    { count: 2, ms: 1 },
  ]
  vi.mocked(loadHistory).mockImplementation(async () => {
    const { count, ms } = answers.shift()!
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, ms))
    running -= 1
    return { ok: true, rows: rows(count) }
  })
  const games = new ClassGames(roomCode('AAAAAA'))
  await Promise.all([games.look(), games.look()])
  expect(games.count).toBe(2)
  expect(most).toBe(1)
})
