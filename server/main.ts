import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { renderUnicodeCompact } from 'uqr'
import { createServer, type RunningServer } from './app'
import { type Config, readConfig } from './config'
import { SqliteStore } from './store/sqlite-store'
import type { Store } from './store/store'
import { plainError } from './plain-error'
import { sentenceFor } from './start-error'

const read = readConfig(process.env)
if (read.ok) await start(read.config)
else giveUp(read.sentence)

async function start(config: Config): Promise<void> {
  const logger = pino({ level: config.logLevel }, pino.destination(2))
  const pages = fileURLToPath(new URL('../dist/client', sourceOf(import.meta.url)))
  try {
    const server = await createServer(config, {
      openStore: () => openStore(config, (error) => logger.error(plainError(error))),
      pages,
      logger,
    })
    announce(server)
    stopOnSignal(server)
  } catch (error) {
    giveUp(sentenceFor(error, config))
  }
}

async function openStore(config: Config, onError: (error: unknown) => void): Promise<Store> {
  const { databaseUrl, dataDir } = config
  if (databaseUrl === null) return new SqliteStore(dataDir)
  // Most classes have no PostgreSQL, and its client takes 10 MB.
  const { PostgresStore } = await import('./store/postgres/postgres-store')
  return PostgresStore.open(databaseUrl, onError)
}

/** The built server lies in dist/server, the source in server/: give the place of the source. */
function sourceOf(url: string): string {
  return url.replace(/\/dist\/server\/[^/]*$/, '/server/main.ts')
}

function announce({ origins, url }: RunningServer): void {
  const [origin = url, ...others] = origins
  console.log(`\nShow of Hands is open.\n\n  On this machine:  ${url}`)
  if (origin === url) return
  const more = others.map((other) => `  or, if not:       ${other}\n`).join('')
  console.log(
    `  On phones:        ${origin}\n${more}\n${renderUnicodeCompact(origin, { border: 2 })}`,
  )
}

/** Who does not let go within this, in ms, is not waited for: all that was acknowledged is stored. */
const closingMs = 10_000

function stopOnSignal(server: RunningServer): void {
  const stop = () => {
    setTimeout(() => process.exit(1), closingMs).unref()
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.once('SIGTERM', stop).once('SIGINT', stop)
}

function giveUp(sentence: string): void {
  console.error(`Show of Hands could not start: ${sentence}`)
  process.exit(1)
}
