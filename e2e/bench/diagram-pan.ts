import type { Page } from '@playwright/test'
import { browse } from './browse'
import { gameOf } from './long-log'
import { quantile, rounded } from './numbers'
import { startServer } from './subject'

export interface PanScale {
  readonly frames: number
  readonly seeks: number
  /** Between opening and panning: the page still works ahead then. */
  readonly restMs: number
}

export interface DiagramPan {
  /** From one frame to the next while the diagram is moved at each of them: 16.7 is 60 a second. */
  readonly frameP50Ms: number
  readonly frameP99Ms: number
  /** From the drop of the file until the game is there. */
  readonly openMs: number
  /** From the input that asks for a jump to anywhere, until the page has all of it and is laid out. */
  readonly seekP50Ms: number
  readonly seekP99Ms: number
  /** From the same input until a frame shows it. Frames come each 16.7 ms at best. */
  readonly seekToFrameP50Ms: number
  readonly seekToFrameP99Ms: number
  /** What a jump costs the page's main thread, its painting included: the same however busy the machine is. */
  readonly seekCpuMs: number
}

/** Opens a long game in a browser, as a person does, moves the diagram, and jumps about. */
export async function measureDiagramPan(events: number, scale: PanScale): Promise<DiagramPan> {
  const server = await startServer()
  const browser = await browse()
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${server.url}/replay`)
    const openMs = await page.evaluate(dropAndWait, gameOf(events))
    await page.waitForTimeout(scale.restMs)
    const frames = await pan(page, scale.frames)
    const cpuMs = await cpuOf(page)
    const seeks = await page.evaluate(jumpAbout, scale.seeks)
    const seekCpuMs = (await cpuMs()) / seeks.length
    const [laidOut, shown] = [seeks.map((seek) => seek.laidOut), seeks.map((seek) => seek.shown)]
    const of = (times: number[], share: number) => rounded(quantile(times, share), 1)
    return {
      frameP50Ms: of(frames, 0.5),
      frameP99Ms: of(frames, 0.99),
      openMs: rounded(openMs, 0),
      seekP50Ms: of(laidOut, 0.5),
      seekP99Ms: of(laidOut, 0.99),
      seekToFrameP50Ms: of(shown, 0.5),
      seekToFrameP99Ms: of(shown, 0.99),
      seekCpuMs: rounded(seekCpuMs, 1),
    }
  } finally {
    await browser.close()
    await server.stop()
  }
}

async function pan(page: Page, frames: number): Promise<number[]> {
  const diagram = page.getByRole('img', { name: /^Space-time diagram/ })
  return diagram.evaluate(async (element, frames) => {
    const times: number[] = []
    let before = performance.now()
    for (let frame = 0; frame < frames; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const now = performance.now()
      times.push(now - before)
      before = now
      const deltaX = frame % 150 < 75 ? -37 : 37
      const wheel = { deltaX, clientX: 800, clientY: 400, bubbles: true, cancelable: true }
      element.dispatchEvent(new WheelEvent('wheel', wheel))
    }
    // The first one also waited for the command to come.
    return times.slice(1)
  }, frames)
}

/** Tells the CPU time of the page's main thread from now on, in ms. */
async function cpuOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN)
  }
  const before = await read()
  return async () => (await read()) - before
}

// What follows runs in the page, and may use nothing from outside.

async function dropAndWait(text: string): Promise<number> {
  const transfer = new DataTransfer()
  transfer.items.add(new File([text], 'game.jsonl'))
  const before = performance.now()
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }))
  while (!document.querySelector('input[type=range]'))
    await new Promise((resolve) => requestAnimationFrame(resolve))
  return performance.now() - before
}

async function jumpAbout(seeks: number): Promise<{ laidOut: number; shown: number }[]> {
  const slider = document.querySelector<HTMLInputElement>('input[type=range]')
  const times: { laidOut: number; shown: number }[] = []
  for (let seek = 0; slider && seek < seeks; seek += 1) {
    // Somewhere between two frames, as a person does it.
    await new Promise((resolve) => setTimeout(resolve, 20 + 16 * Math.random()))
    const before = performance.now()
    slider.valueAsNumber = Math.random() * Number(slider.max)
    slider.dispatchEvent(new Event('input', { bubbles: true }))
    // Svelte changes the page in a microtask, and asking for a size makes the browser lay it out.
    await Promise.resolve()
    await Promise.resolve()
    document.body.getBoundingClientRect()
    const laidOut = performance.now() - before
    // What is asked for in a frame comes once that frame is painted.
    await new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve()
        port2.postMessage(null)
      }),
    )
    times.push({ laidOut, shown: performance.now() - before })
  }
  return times
}
