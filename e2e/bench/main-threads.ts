import type { Browser, Page } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** CPU time of the thread, in microseconds. */
  readonly tdur?: number
}

/**
 * Runs something while the browser records what its pages work at, and gives for each page the CPU time of every task of
 * its main thread, in ms: for so long it could neither draw nor hear. A busy machine makes a task late, but not longer.
 */
export async function tasksDuring<T>(
  browser: Browser,
  pages: readonly Page[],
  run: () => Promise<T>,
): Promise<{ readonly result: T; readonly tasks: readonly (readonly number[])[] }> {
  await browser.startTracing(undefined, { categories: ['toplevel', 'blink.user_timing'] })
  const marks = pages.map((_, index) => `page ${index}`)
  for (const [index, page] of pages.entries())
    await page.evaluate((mark) => void performance.mark(mark), marks[index] ?? '')
  const result = await run()
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  const threads = new Map<string, number[]>()
  for (const event of trace.traceEvents) {
    if (!event.name.endsWith('::RunTask') || event.tdur === undefined) continue
    const tasks = threads.get(threadOf(event)) ?? []
    tasks.push(event.tdur / 1_000)
    threads.set(threadOf(event), tasks)
  }
  const tasks = marks.map((mark) => {
    const event = trace.traceEvents.find(({ name }) => name === mark)
    return (event && threads.get(threadOf(event))) ?? []
  })
  return { result, tasks }
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`
}
