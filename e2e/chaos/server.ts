// The real server on a real store, in a process that can be killed. Its disk can be full, and its clock
// can be set: whoever started it says so.
import { pino } from 'pino'
import { createServer } from '../../server/app'
import { readConfig } from '../../server/config'
import { SqliteStore } from '../../server/store/sqlite-store'
import type { Append, AppendOutcome } from '../../server/store/store'

/** What the one who started it may say. */
export type Order = { readonly disk: 'full' | 'well' } | { readonly clockMs: number }

let isFull = false
let clockMs = 0
const realNow = Date.now.bind(Date)
Date.now = () => realNow() + clockMs

class DiskOfChaos extends SqliteStore {
  #before: Promise<unknown> = Promise.resolve()

  /** As every store does: settles in the order in which it was asked, also when it fails. */
  override append(append: Append): Promise<AppendOutcome> {
    const outcome = isFull ? this.#before.then(full) : super.append(append)
    this.#before = outcome.catch(() => undefined)
    return outcome
  }
}

function full(): never {
  throw new Error('the disk is full')
}

process.on('message', (order: Order) => {
  if ('disk' in order) isFull = order.disk === 'full'
  else clockMs = order.clockMs
})

const read = readConfig(process.env)
if (!read.ok) throw new Error(read.sentence)
const logger = pino({ level: 'silent' })
await createServer(read.config, {
  openStore: () => new DiskOfChaos(read.config.dataDir, () => undefined),
  pages: '/nowhere',
  logger,
})
process.send?.('open')
