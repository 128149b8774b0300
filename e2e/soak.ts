// `npm run soak -- [--protocol paxos|rounds|ben-or] [--games N] [--seed S]`: random games of honest nodes until it is
// enough, on all cores. Before that, how many games it takes to catch each node that makes a classic mistake.
// `npm run soak -- --scenarios [--classes N] [--seed S]`: classes of four kinds of hands play every story.
// `npm run soak -- --fuzz N [--seed S]`: so many inputs that nobody should send, to a server in a process of its own.
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { simulate } from '../shared/simulator/simulate'
import { soakFuzz } from './fuzz/soak'
import { soakScenarios } from './soak-scenarios'
import { subjectOf, subjects } from './soak-subjects'

/** So many games go to a core at a time. */
const batchSize = 500

interface Batch {
  readonly protocol: string
  readonly first: number
  readonly games: number
}

interface Result {
  readonly games: number
  readonly events: number
  readonly trouble: readonly { readonly seed: number; readonly what: string }[]
}

function play({ protocol, first, games }: Batch): Result {
  const { playOf, troubleIn } = subjectOf(protocol) ?? subjects.paxos
  let events = 0
  const trouble: { seed: number; what: string }[] = []
  for (let seed = first; seed < first + games; seed += 1) {
    const outcome = simulate(playOf(seed))
    events += outcome.log.events.length
    for (const what of troubleIn(outcome)) trouble.push({ seed, what })
  }
  return { games, events, trouble }
}

function batchesOf(protocol: string, games: number, seed: number): Batch[] {
  return Array.from({ length: Math.ceil(games / batchSize) }, (_, index) => ({
    protocol,
    first: seed + index * batchSize,
    games: Math.min(batchSize, games - index * batchSize),
  }))
}

/** One more process that plays batches until none is left. */
function worker(batches: Batch[], onResult: (result: Result) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, ['--worker'])
    const next = () => {
      const batch = batches.shift()
      if (batch) child.send(batch)
      else child.disconnect()
    }
    child.on('message', (result: Result) => {
      onResult(result)
      next()
    })
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`A player ended with code ${code}.`))
    })
    next()
  })
}

async function soak(protocol: string, games: number, seed: number): Promise<number> {
  const again = `npm run soak -- --protocol ${protocol} --seed ${seed}`
  console.log(`${games} games of ${protocol} from seed ${seed} on (${again})`)
  const startedAt = performance.now()
  const total = { games: 0, events: 0, trouble: 0, shownAt: startedAt }
  const batches = batchesOf(protocol, games, seed)
  const onResult = (result: Result) => {
    total.games += result.games
    total.events += result.events
    total.trouble += result.trouble.length
    for (const { seed: bad, what } of result.trouble) console.log(`seed ${bad}: ${what}`)
    if (performance.now() - total.shownAt < 10_000) return
    total.shownAt = performance.now()
    console.log(`${total.games} games, ${total.events} events so far`)
  }
  const count = Math.min(availableParallelism(), batches.length)
  await Promise.all(Array.from({ length: count }, () => worker(batches, onResult)))
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0)
  const found = total.trouble === 0 ? 'nothing broke, and who had to decide in the end did' : ''
  const trouble = found || `${total.trouble} troubles; keep their seeds in games.test.ts`
  console.log(`${total.games} games, ${total.events} events in ${seconds} s: ${trouble}.`)
  return total.trouble === 0 ? 0 : 1
}

if (process.argv.includes('--worker')) {
  process.on('message', (batch: Batch) => process.send?.(play(batch)))
} else {
  const { values } = parseArgs({
    options: {
      ...{ protocol: { type: 'string' }, games: { type: 'string' }, seed: { type: 'string' } },
      fuzz: { type: 'string' },
      ...{ scenarios: { type: 'boolean' }, classes: { type: 'string' } },
    },
  })
  const games = Number(values.games ?? 100_000)
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000)
  const protocol = values.protocol ?? 'paxos'
  const subject = subjectOf(protocol)
  const inputs = Number(values.fuzz ?? 1)
  const classes = Number(values.classes ?? 20)
  const isWell = [games, inputs, classes].every((count) => Number.isSafeInteger(count) && count > 0)
  if (values.fuzz !== undefined && isWell && Number.isSafeInteger(seed)) {
    process.exitCode = await soakFuzz(inputs, seed)
  } else if (values.scenarios && isWell && Number.isSafeInteger(seed)) {
    process.exitCode = soakScenarios(classes, seed)
  } else if (subject && Number.isSafeInteger(games) && games > 0 && Number.isSafeInteger(seed)) {
    console.log('Nodes that make one mistake, and the game in which the referee names the rule:')
    const isCaught = subject.catches().every(({ words, isRight }) => {
      console.log(`  ${words}`)
      return isRight
    })
    process.exitCode = (await soak(protocol, games, seed)) || (isCaught ? 0 : 1)
  } else {
    console.error(
      `Usage: npm run soak -- [--protocol ${Object.keys(subjects).join('|')}] [--games N] [--seed S], or` +
        ' npm run soak -- --scenarios [--classes N] [--seed S], or npm run soak -- --fuzz N [--seed S], with whole numbers.',
    )
    process.exitCode = 2
  }
}
