import type { Page } from '@playwright/test'
import { readdirSync } from 'node:fs'
import type { Order, Report } from '../../client/futures/order'
import type { GameEvent } from '../../shared/room/event'
import { browse } from './browse'
import { quantile, rounded } from './numbers'
import { startServer } from './subject'

/** How a page fares whose worker explores a game, event by event. */
export interface Gauge {
  /** From an event that reaches the page to the worker's answer there: what the gauge shows. */
  readonly p50Ms: number
  readonly p99Ms: number
  /** From one frame of the page to the next meanwhile: 16.7 is 60 a second. */
  readonly frameP50Ms: number
  readonly frameP99Ms: number
  /** The same without a worker, just before: what is more than this is the worker's doing. */
  readonly idleFrameP99Ms: number
}

/** So many frames of the page are looked at before its worker begins. */
const idleFrames = 120

/** Plays each game to the worker that desk, projector and replay have, in a page of the built project. */
export async function measureGauges<Name extends string>(
  games: Readonly<Record<Name, readonly GameEvent[]>>,
): Promise<Record<Name, Gauge>> {
  const server = await startServer()
  const browser = await browse()
  try {
    const gauges: Partial<Record<Name, Gauge>> = {}
    for (const name of Object.keys(games) as Name[]) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      // What runs the bench gives functions their names by it, also those that run in the page.
      await page.addInitScript('globalThis.__name = (made) => made')
      await page.goto(server.url)
      gauges[name] = await gaugeIn(page, games[name])
      await page.close()
    }
    return gauges as Record<Name, Gauge>
  } finally {
    await browser.close()
    await server.stop()
  }
}

async function gaugeIn(page: Page, events: readonly GameEvent[]): Promise<Gauge> {
  const idle = await page.evaluate(framesOf, idleFrames)
  const { times, frames } = await page.evaluate(explore, { worker: workerPath(), events })
  const of = (sample: readonly number[], share: number) => rounded(quantile(sample, share), 1)
  return {
    p50Ms: of(times, 0.5),
    p99Ms: of(times, 0.99),
    frameP50Ms: of(frames, 0.5),
    frameP99Ms: of(frames, 0.99),
    idleFrameP99Ms: of(idle, 0.99),
  }
}

/** Where the built pages find `client/futures/worker.ts`. */
function workerPath(): string {
  const files = readdirSync(new URL('../../dist/client/assets/', import.meta.url))
  const file = files.find((name) => /^worker-[\w-]+\.js$/.test(name))
  if (!file) throw new Error('the built project has no worker that explores')
  return `/assets/${file}`
}

// What follows runs in the page, and may use nothing from outside.

async function framesOf(count: number): Promise<number[]> {
  const times: number[] = []
  for (let before = performance.now(); times.length < count;) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    const now = performance.now()
    times.push(now - before)
    before = now
  }
  return times
}

/** An event a frame, each as soon as the answer to the one before is there. */
async function explore({
  worker: path,
  events,
}: {
  readonly worker: string
  readonly events: readonly GameEvent[]
}): Promise<{ times: number[]; frames: number[] }> {
  const worker = new Worker(path, { type: 'module' })
  const order = (what: Order) => worker.postMessage(what)
  const answered = (index: number) =>
    new Promise<void>((resolve, reject) => {
      worker.onerror = () => reject(new Error('the worker failed'))
      worker.onmessage = ({ data }: MessageEvent<Report>) => {
        if (data.type === 'now' && data.index === index) resolve()
      }
    })
  // It loads before the game begins, as it does on a desk whose gauge is shown.
  order({ type: 'hear', events: events.slice(0, 1) })
  order({ type: 'look', index: 0 })
  await answered(0)
  const times: number[] = []
  const frames: number[] = []
  let isOver = false
  const watch = (async () => {
    for (let before = performance.now(); !isOver;) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const now = performance.now()
      frames.push(now - before)
      before = now
    }
  })()
  for (let index = 1; index < events.length; index += 1) {
    const start = performance.now()
    order({ type: 'hear', events: events.slice(index, index + 1) })
    order({ type: 'look', index })
    await answered(index)
    times.push(performance.now() - start)
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  isOver = true
  await watch
  worker.terminate()
  return { times, frames }
}
