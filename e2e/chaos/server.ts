// The real server on a real store, in a process that can be killed. Its disk can be full, and its clock
// can be set: whoever started it says so.
import { pino } from 'pino'
import { createServer } from '../../server/app'
import { readConfig } from '../../server/config'
import { PostgresStore } from '../../server/store/postgres/postgres-store'
import { SqliteStore } from '../../server/store/sqlite-store'
import type { Append, Store } from '../../server/store/store'

/** What the one who started it may say. */
export type Order = { readonly disk: 'full' | 'well' } | { readonly clockMs: number }

let isFull = false
let clockMs = 0
const realNow = Date.now.bind(Date)
Date.now = () => realNow() + clockMs

/** As every store does: settles in the order in which it was asked, also when it fails. */
function onDiskOfChaos<S extends Store>(store: S): S {
  const append = store.append.bind(store)
  let before: Promise<unknown> = Promise.resolve()
  return Object.assign(store, {
    append(asked: Append) {
      const outcome = isFull ? before.then(full) : append(asked)
      before = outcome.catch(() => undefined)
      return outcome
    },
  })
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
const { databaseUrl, dataDir } = read.config
const logger = pino({ level: 'silent' })
const server = await createServer(read.config, {
  openStore: async () =>
    databaseUrl === null
      ? onDiskOfChaos(new SqliteStore(dataDir))
      : onDiskOfChaos(await PostgresStore.open(databaseUrl, () => undefined)),
  pages: '/nowhere',
  logger,
})
process.once('SIGTERM', () => void server.close().then(() => process.exit()))
process.send?.('open')
