// `npm run -s backup -- FILE`: writes all rooms into one file, also while the server runs.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import Database from 'libsql'
import { readConfig } from '../config'
import { roomsFile } from '../store/database'
import { terminal, type Voice } from './voice'

const usage = 'Usage: npm run -s backup -- FILE'

/** The exit code: 0 it is written, 2 it is not. */
export function backup(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  voice: Voice,
): 0 | 2 {
  const sentence = whyNot(args, env)
  if (sentence !== null) {
    voice.error(sentence)
    return 2
  }
  voice.out(`All rooms are in ${resolve(args[0] ?? '')}.`)
  return 0
}

function whyNot(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  const [file] = args
  if (file === undefined || args.length > 1) return usage
  const read = readConfig(env)
  if (!read.ok) return read.sentence
  if (read.config.databaseUrl !== null)
    return 'The rooms are in PostgreSQL: back them up with "pg_dump --format=custom --file=FILE $DATABASE_URL".'
  const rooms = roomsFile(read.config.dataDir)
  if (!existsSync(rooms)) return `There are no rooms in "${resolve(read.config.dataDir)}".`
  if (existsSync(file)) return `"${resolve(file)}" is there already. Choose another name.`
  return copy(rooms, file)
}

/** A copy of one moment, however much is written meanwhile. */
function copy(rooms: string, file: string): string | null {
  try {
    const db = new Database(rooms)
    try {
      // Not prepared: a prepared statement would keep the file open after it is closed.
      db.exec(`vacuum into '${resolve(file).replaceAll("'", "''")}'`)
    } finally {
      db.close()
    }
    return null
  } catch (error) {
    return `It could not be written: ${(error as Error).message}.`
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = backup(process.argv.slice(2), process.env, terminal())
