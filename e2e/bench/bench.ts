// `npm run bench -- [--json] [--only KEY] [--quick]`: the figures that this project is held to.
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { build, install } from '../../server/prepare.mjs'
import { measureBehindOneAddress } from './behind-one-address'
import { measureDearest } from './dearest'
import { measureExplorer } from './explorer'
import { measureDiagramPan } from './diagram-pan'
import { measureFirstPaint } from './first-paint'
import { measureGrowth } from './growth'
import { type Hands, type HandsScale, measureHands } from './hands'
import { measureLecture } from './lecture'
import { measureLongLog } from './long-log'
import { measureMemory } from './memory'
import { measureNeighbour } from './neighbour'
import { rounded } from './numbers'
import { measureProcesses } from './processes'
import { measureRouted } from './routed'
import { full, quick, type Scale } from './scale'
import { measureScripts } from './scripts'
import { table } from './table'

/** What is measured, by its key in the JSON. */
const measures = {
  routedVsAckedRelay: async ({ routed }: Scale) => {
    const { ratio, wsRatio, oursUs, relayUs, wsUs } = await measureRouted(routed)
    const cpuUsPerMessage = { ours: oursUs, relay: relayUs, ws: wsUs }
    return { routedVsAckedRelay: ratio, routedVsWs: wsRatio, cpuUsPerMessage }
  },
  hands: async ({ hands }: Scale) => ({ hands: await eachOf(hands) }),
  handsAtOnce: async ({ handsAtOnce }: Scale) => ({ handsAtOnce: await eachOf(handsAtOnce) }),
  handsInOneRoom: async (scale: Scale) => ({ handsInOneRoom: await eachOf(scale.handsInOneRoom) }),
  lecture500: async ({ lecture }: Scale) => ({ lecture500: await measureLecture(lecture) }),
  rssMB: async ({ memory }: Scale) => {
    const { emptyMB, playingMB, restUsPerSecond, arrivalUs, ...heap } = await measureMemory(memory)
    return { rssMB: { '1000in40': playingMB, empty: emptyMB }, heap, restUsPerSecond, arrivalUs }
  },
  behindOneAddress: async () => ({ behindOneAddress: await measureBehindOneAddress() }),
  growth: async ({ growth }: Scale) => ({ growth: await measureGrowth(growth) }),
  processes: async ({ processes }: Scale) => {
    const figures = await measureProcesses(processes)
    return figures === null ? {} : { processes: figures }
  },
  neighbour: async ({ neighbour }: Scale) => ({ neighbour: await measureNeighbour(neighbour) }),
  dearest: async ({ dearest }: Scale) => ({ dearest: await measureDearest(dearest) }),
  firstPaintMs: async ({ paint }: Scale) => ({ firstPaintMs: await measureFirstPaint(paint) }),
  scriptGzipBytes: () => Promise.resolve({ scriptGzipBytes: measureScripts() }),
  diagramPan: async ({ logEvents, pan }: Scale) => ({
    diagramPan: await measureDiagramPan(logEvents, pan),
  }),
  log100k: ({ logEvents }: Scale) => Promise.resolve({ log100k: measureLongLog(logEvents) }),
  explorer: async ({ explorer }: Scale) => ({ explorer: await measureExplorer(explorer) }),
} as const

type Key = keyof typeof measures
const keys = Object.keys(measures) as Key[]

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
})

try {
  await install()
  await build()
  await run(keysToMeasure(options.only))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function keysToMeasure(only: string | undefined): readonly Key[] {
  if (only === undefined) return keys
  const key = keys.find((one) => one === only)
  if (!key) throw new Error(`There is no figure "${only}". There are: ${keys.join(', ')}.`)
  return [key]
}

async function run(wanted: readonly Key[]): Promise<void> {
  const scale = options.quick ? quick : full
  const figures: Record<string, unknown> = {}
  const loadBefore: Record<string, number> = {}
  for (const key of wanted) {
    loadBefore[key] = rounded(loadavg()[0] ?? NaN, 2)
    console.error(`Measuring ${key} at load ${loadBefore[key]} ...`)
    Object.assign(figures, await measures[key](scale))
  }
  // Figures mean something only beside what else this machine did.
  Object.assign(figures, { machine: { cores: availableParallelism(), loadBefore } })
  console.log(options.json ? JSON.stringify(figures) : table(figures))
}

async function eachOf(scales: Readonly<Record<string, HandsScale>>) {
  const figures: Record<string, Hands> = {}
  for (const [name, scale] of Object.entries(scales)) figures[name] = await measureHands(scale)
  return figures
}
