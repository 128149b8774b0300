// `npm run soak -- [--games N] [--seed S]`: random games of honest Paxos nodes until it is enough, on all cores.
// Before that, how many games it takes to catch each node that makes a classic mistake.
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { randomPlay, troubleIn } from '../shared/protocols/paxos/testing/random-play'
import { caught, catchWords, twins } from '../shared/protocols/paxos/testing/twins'
import { simulate } from '../shared/simulator/simulate'

/** So many games go to a core at a time. */
const batchSize = 500

interface Batch {
  readonly first: number
  readonly games: number
}

interface Result {
  readonly games: number
  readonly events: number
  readonly trouble: readonly { readonly seed: number; readonly what: string }[]
}

function play({ first, games }: Batch): Result {
  let events = 0
  const trouble: { seed: number; what: string }[] = []
  for (let seed = first; seed < first + games; seed += 1) {
    const outcome = simulate(randomPlay(seed))
    events += outcome.log.events.length
    for (const what of troubleIn(outcome)) trouble.push({ seed, what })
  }
  return { games, events, trouble }
}

function batchesOf(games: number, seed: number): Batch[] {
  return Array.from({ length: Math.ceil(games / batchSize) }, (_, index) => ({
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

/** Whether each was caught, and by nothing but the rules that it breaks. */
function catchTwins(): boolean {
  console.log('Nodes that make one mistake, and the game in which the referee names the rule:')
  return twins
    .map((twin) => {
      const found = caught(twin)
      console.log(`  ${catchWords(twin, found)}`)
      return found !== null && found.rules.every((rule) => twin.rules.includes(rule))
    })
    .every((isRight) => isRight)
}

async function soak(games: number, seed: number): Promise<number> {
  console.log(`${games} games of Paxos from seed ${seed} on (npm run soak -- --seed ${seed})`)
  const startedAt = performance.now()
  const total = { games: 0, events: 0, trouble: 0, shownAt: startedAt }
  const batches = batchesOf(games, seed)
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
  const found = total.trouble === 0 ? 'nothing broke and every last client got an answer' : ''
  const trouble = found || `${total.trouble} troubles; keep their seeds in games.test.ts`
  console.log(`${total.games} games, ${total.events} events in ${seconds} s: ${trouble}.`)
  return total.trouble === 0 ? 0 : 1
}

if (process.argv.includes('--worker')) {
  process.on('message', (batch: Batch) => process.send?.(play(batch)))
} else {
  const { values } = parseArgs({
    options: { games: { type: 'string' }, seed: { type: 'string' } },
  })
  const games = Number(values.games ?? 100_000)
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000)
  if (Number.isSafeInteger(games) && games > 0 && Number.isSafeInteger(seed)) {
    const isCaught = catchTwins()
    process.exitCode = (await soak(games, seed)) || (isCaught ? 0 : 1)
  } else {
    console.error('Usage: npm run soak -- [--games N] [--seed S], with whole numbers.')
    process.exitCode = 2
  }
}
