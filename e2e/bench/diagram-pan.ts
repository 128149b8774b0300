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
  /** Until a jump to anywhere has changed the whole page, laid out. */
  readonly seekP50Ms: number
  readonly seekP99Ms: number
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
    const seeks = await page.evaluate(jumpAbout, scale.seeks)
    const of = (times: number[], share: number) => rounded(quantile(times, share), 1)
    return {
      frameP50Ms: of(frames, 0.5),
      frameP99Ms: of(frames, 0.99),
      openMs: rounded(openMs, 0),
      seekP50Ms: of(seeks, 0.5),
      seekP99Ms: of(seeks, 0.99),
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

async function jumpAbout(seeks: number): Promise<number[]> {
  const slider = document.querySelector<HTMLInputElement>('input[type=range]')
  const times: number[] = []
  for (let seek = 0; slider && seek < seeks; seek += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    const before = performance.now()
    slider.valueAsNumber = Math.random() * Number(slider.max)
    slider.dispatchEvent(new Event('input', { bubbles: true }))
    // Svelte changes the page in a microtask, and asking for a size makes the browser lay it out.
    await Promise.resolve()
    await Promise.resolve()
    document.body.getBoundingClientRect()
    times.push(performance.now() - before)
  }
  return times
}
