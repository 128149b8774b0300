import type { Store } from '../store/store'
import type { LiveRoom } from './live-room'
import { longWork, stretchMs } from './long-work'

/** Reads a log, a piece at a time, while it fits. False: it does not, and was not read to its end. */
export async function readLog(store: Store, live: LiveRoom, fits: () => boolean): Promise<boolean> {
  let startedAt = performance.now()
  for await (const events of store.pieces(live.code)) {
    live.read(events)
    if (!fits()) return false
    if (performance.now() - startedAt < stretchMs) continue
    await longWork.turn()
    startedAt = performance.now()
  }
  return true
}
