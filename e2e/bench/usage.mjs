// Loaded into a measured process before its own code (`node --import`): tells what it has used so far, and
// how late its event loop was since it was last asked.
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** What is counted is the time between two looks at the clock, so this much of it is no delay. */
const resolutionMs = 10
const loop = monitorEventLoopDelay({ resolution: resolutionMs })
loop.enable()

process.on('message', (/** @type {{ id: number, collect: boolean }} */ { id, collect }) => {
  if (collect) globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed, external } = process.memoryUsage()
  const late = (/** @type {number} */ ns) => Math.max(0, ns / 1e6 - resolutionMs)
  process.send?.({
    ...{ id, cpuUs: user + system, rssBytes: rss, heapBytes: heapUsed + external },
    loopMs: { p50: late(loop.percentile(50)), p99: late(loop.percentile(99)), max: late(loop.max) },
  })
  loop.reset()
})
// It must not outlive the one who measures.
process.on('disconnect', () => process.exit(1))
