// `npm run -s chaos -- [--kills N] [--seed S] [--processes P] [--json]`: a class plays while everything
// happens to its server and its networks; with several processes, on a PostgreSQL of its own. Exit 0 only if
// nothing that was acknowledged is lost, doubled or out of order.
import { parseArgs } from 'node:util'
import { postgresPrograms } from '../../server/testing/postgres'
import { chaos, type ChaosScale } from './chaos'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    processes: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
})
const scale = {
  kills: Number(values.kills),
  seed: Number(values.seed),
  processes: Number(values.processes),
  frozenMs: 20_000,
}
const wrong = whatIsWrong(scale)
if (wrong === null) process.exitCode = await run(scale)
else {
  console.error(wrong)
  process.exitCode = 2
}

function whatIsWrong({ kills, seed, processes }: ChaosScale): string | null {
  const isWhole = [kills, seed, processes].every(Number.isSafeInteger)
  if (!isWhole || kills < 1 || processes < 1)
    return 'Usage: npm run -s chaos -- [--kills N] [--seed S] [--processes P] [--json], with whole numbers.'
  if (processes > 1 && postgresPrograms() === null)
    return 'Several processes need PostgreSQL, which is not installed here.'
  return null
}

async function run(scale: ChaosScale): Promise<0 | 1> {
  const { kills, seed, processes } = scale
  console.error(`chaos with seed ${seed}: ${kills} kills of ${processes} processes`)
  const found = await chaos(scale, (count) => {
    if (count % 10 === 0) console.error(`${count} kills so far`)
  })
  const { disorder, ...figures } = found
  const { acknowledged, lost, doubled, disordered, freezes, cuts, backMs, goesOnMs } = figures
  for (const sentence of disorder) console.error(sentence)
  if (values.json) console.log(JSON.stringify(figures))
  else
    console.log(
      `${kills} kills, ${freezes} freezes, ${cuts} cuts, ${acknowledged} commands acknowledged: ${lost} lost, ${doubled} doubled, ${disordered} out of order.` +
        ` Back after ${backMs.p50} ms (p50), ${backMs.p99} ms (p99), ${backMs.max} ms at most.` +
        ` Play went on after ${goesOnMs.p50} ms (p50), ${goesOnMs.max} ms at most.`,
    )
  return lost + doubled + disordered === 0 ? 0 : 1
}
