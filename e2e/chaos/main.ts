// `npm run -s chaos -- [--kills N] [--seed S] [--processes P] [--json]`: a class plays while everything
// happens to its server and its networks: first one process on a disk, then two on a PostgreSQL of their own
// that loses replies; or only as many processes as were asked for, several of them on PostgreSQL. Exit 0 only
// if nothing that was acknowledged is lost, doubled or out of order, and every desk, screen and export shows
// what the rows of the store say.
import { parseArgs } from 'node:util'
import { postgresPrograms } from '../../server/testing/postgres'
import { chaos, type ChaosScale } from './chaos'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    processes: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const kills = Number(values.kills)
const seed = Number(values.seed)
const usage =
  'Usage: npm run -s chaos -- [--kills N] [--seed S] [--processes P] [--json], with whole numbers.'
const plays = playsFor(values.processes)
if (typeof plays === 'string') {
  console.error(plays)
  process.exitCode = 2
} else for (const scale of plays) process.exitCode = (await run(scale)) || process.exitCode || 0

/** What is to be played, or what is wrong. */
function playsFor(asked: string | undefined): ChaosScale[] | string {
  const processes = Number(asked ?? 1)
  const isWhole = [kills, seed, processes].every(Number.isSafeInteger)
  if (!isWhole || kills < 1 || processes < 1) return usage
  const hasPostgres = postgresPrograms() !== null
  const scale = (place: 'disk' | 'database', count: number) =>
    ({ kills, seed, place, processes: count, frozenMs: 20_000 }) as const
  if (processes > 1)
    return hasPostgres
      ? [scale('database', processes)]
      : 'Several processes need PostgreSQL, which is not installed here.'
  if (asked !== undefined) return [scale('disk', 1)]
  if (!hasPostgres)
    console.error('PostgreSQL is not installed here. NOT TRIED: lost replies of a database.')
  return hasPostgres ? [scale('disk', 1), scale('database', 2)] : [scale('disk', 1)]
}

async function run(scale: ChaosScale): Promise<0 | 1> {
  const { place, processes } = scale
  console.error(`chaos with seed ${seed}: ${kills} kills of ${processes} processes on a ${place}`)
  const found = await chaos(scale, (count) => {
    if (count % 10 === 0) console.error(`${count} kills so far`)
  })
  const { disorder, ...figures } = found
  const { acknowledged, lost, doubled, disordered, gaps, freezes, cuts, mishaps } = figures
  const { backMs, goesOnMs } = figures
  for (const sentence of disorder) console.error(sentence)
  if (values.json) console.log(JSON.stringify({ place, processes, ...figures }))
  else
    console.log(
      `${place}, ${processes} at work: ${kills} kills, ${freezes} freezes, ${cuts} cuts, ${mishaps} appends cut off or unanswered,` +
        ` ${acknowledged} commands acknowledged: ${lost} lost, ${doubled} doubled, ${disordered} out of order,` +
        ` ${gaps} gaps on desks, fresh desks, screens and exports.` +
        ` Back after ${backMs.p50} ms (p50), ${backMs.p99} ms (p99), ${backMs.max} ms at most.` +
        ` Play went on after ${goesOnMs.p50} ms (p50), ${goesOnMs.max} ms at most.`,
    )
  return lost + doubled + disordered + gaps === 0 ? 0 : 1
}
