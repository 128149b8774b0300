import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { postgresPrograms, warnWithoutPostgres } from '../../server/testing/postgres'
import { gameId, roomCode, studentId } from '../../shared/core/ids'
import type { Event } from '../../shared/room/event'
import { streamOf } from '../../shared/room/view'
import { chaos } from './chaos'
import type { Person } from './person'
import { judge } from './verdict'

test('given the command as people type it, then it starts outside of the test runner, too', () => {
  const main = fileURLToPath(new URL('main.ts', import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, '--kills', '0'])
  expect(String(stderr)).toMatch(/^Usage: npm run -s chaos/)
  expect(status).toBe(2)
}, 60_000)

warnWithoutPostgres('several processes that are killed while a class plays')

async function expectNothingLost(place: 'disk' | 'database', processes: number): Promise<void> {
  vi.stubGlobal('document', undefined)
  const scale = { kills: 3, seed: 7, place, processes, frozenMs: 4_000 }
  const found = await chaos(scale, () => undefined)
  const { kills, freezes, mishaps, acknowledged, lost, doubled, disordered, gaps, disorder } = found
  expect(disorder).toEqual([])
  expect({ kills, lost, doubled, disordered, gaps }).toEqual({
    ...{ kills: 3, lost: 0, doubled: 0, disordered: 0, gaps: 0 },
  })
  if (place === 'database') expect(mishaps).toBeGreaterThan(0)
  expect(freezes).toBe(processes > 1 ? 1 : 0)
  expect(acknowledged).toBeGreaterThan(5)
  vi.unstubAllGlobals()
}

test(
  'given a server that is killed while a class plays over bad networks, then nothing acknowledged is lost, doubled or out of order',
  () => expectNothingLost('disk', 1),
  120_000,
)

test.skipIf(postgresPrograms() === null)(
  'given three processes whose database loses replies, of which one is killed and one stands still now and then, then the same is true',
  () => expectNothingLost('database', 3),
  120_000,
)

const code = roomCode('AAAAAA')
const joined = (seq: number, command: string): Event => ({
  ...{ seq, at: seq, type: 'student.joined', student: studentId(`s${seq}`) },
  ...{ name: `Otter ${seq}`, command },
})
const log = [joined(1, 'a'), joined(2, 'b'), joined(3, 'c')]
const screen = (acknowledged: string[], events = streamOf({ role: 'instructor' }, log)) =>
  ({ who: { role: 'instructor' }, acknowledged, events }) as unknown as Person

test('the verdict counts what is lost, doubled, out of order, and seen otherwise', () => {
  const well = { acknowledged: 2, lost: 0, doubled: 0, disordered: 0, gaps: 0, disorder: [] }
  expect(judge(code, log, [screen(['a', 'c'])], [])).toEqual(well)
  expect(judge(code, log, [screen(['a', 'x'])], [])).toMatchObject({ lost: 1 })
  expect(judge(code, log, [screen(['b', 'a'])], [])).toMatchObject({ disordered: 1 })
  expect(judge(code, log, [screen(['a'], [])], [])).toMatchObject({ gaps: 1 })
  const again = [...log, joined(4, 'a')]
  expect(judge(code, again, [], [])).toMatchObject({ doubled: 1 })
  expect(judge(code, [joined(1, 'a'), joined(3, 'c')], [], [])).toMatchObject({ disordered: 1 })
  const given = { from: 'a process', game: gameId('g1'), text: 'half of it' }
  expect(judge(code, log, [], [given])).toMatchObject({ gaps: 1 })
})
