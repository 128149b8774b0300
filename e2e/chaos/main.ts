// `npm run -s chaos -- [--kills N] [--seed S] [--json]`: a class plays while everything happens to its
// server and its networks. Exit 0 only if nothing that was acknowledged is lost, doubled or out of order.
import { parseArgs } from 'node:util'
import { chaos } from './chaos'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    json: { type: 'boolean', default: false },
  },
})
const kills = Number(values.kills)
const seed = Number(values.seed)
if (Number.isSafeInteger(kills) && kills > 0 && Number.isSafeInteger(seed)) {
  process.exitCode = await run()
} else {
  console.error('Usage: npm run -s chaos -- [--kills N] [--seed S] [--json], with whole numbers.')
  process.exitCode = 2
}

async function run(): Promise<0 | 1> {
  console.error(`chaos with seed ${seed}: ${kills} kills`)
  const found = await chaos(kills, seed, (count) => {
    if (count % 10 === 0) console.error(`${count} kills so far`)
  })
  const { disorder, ...figures } = found
  const { acknowledged, lost, doubled, disordered, cuts, backMs } = figures
  for (const sentence of disorder) console.error(sentence)
  if (values.json) console.log(JSON.stringify(figures))
  else
    console.log(
      `${kills} kills, ${cuts} cuts, ${acknowledged} commands acknowledged: ${lost} lost, ${doubled} doubled, ${disordered} out of order.` +
        ` Back after ${backMs.p50} ms (p50), ${backMs.p99} ms (p99), ${backMs.max} ms at most.`,
    )
  return lost + doubled + disordered === 0 ? 0 : 1
}
