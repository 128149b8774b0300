// `npm run -s restore -- FILE`: puts a backup in the place of all rooms. The server must not run.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import Database from 'libsql'
import { readConfig } from '../config'
import { lockFolder, roomsFile } from '../store/database'
import { migrate } from '../store/migrations'
import { terminal, type Voice } from './voice'

const usage = 'Usage: npm run -s restore -- FILE'

/** The exit code: 0 it is restored, 2 nothing has changed. */
export function restore(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  voice: Voice,
): 0 | 2 {
  const [file] = args
  const read = readConfig(env)
  const refuse = (sentence: string): 2 => {
    voice.error(sentence)
    return 2
  }
  if (file === undefined || args.length > 1) return refuse(usage)
  if (!read.ok) return refuse(read.sentence)
  const { dataDir, databaseUrl } = read.config
  if (databaseUrl !== null)
    return refuse(
      'The rooms are in PostgreSQL: restore them with "pg_restore --clean --dbname=$DATABASE_URL FILE".',
    )
  if (!existsSync(file)) return refuse(`There is no file "${resolve(file)}".`)
  try {
    mkdirSync(dataDir, { recursive: true })
    const unlock = lockFolder(dataDir)
    try {
      voice.out(replace(file, roomsFile(dataDir)))
    } finally {
      unlock()
    }
    return 0
  } catch (error) {
    return refuse(sentenceOf(error, file))
  }
}

/** The copy is complete, checked and brought up to date before it takes the place of what was there. */
function replace(file: string, rooms: string): string {
  const fresh = `${rooms}.restoring`
  const old = `${rooms}.before-restore`
  rmSync(fresh, { force: true })
  copyFileSync(file, fresh)
  check(fresh)
  const hadRooms = existsSync(rooms)
  if (hadRooms) {
    foldIn(rooms)
    renameSync(rooms, old)
  }
  renameSync(fresh, rooms)
  return hadRooms
    ? `The rooms are restored. Those that were there are in ${resolve(old)}.`
    : 'The rooms are restored.'
}

/** Throws unless it is a whole file of rooms, of this version or an earlier one. */
function check(file: string): void {
  const db = new Database(file)
  try {
    const [row] = db.prepare('pragma integrity_check').all() as { integrity_check: string }[]
    if (row?.integrity_check !== 'ok') throw new Error(row?.integrity_check ?? 'it is damaged')
    db.prepare('select count(*) from migrations').get()
    migrate(db)
  } finally {
    db.close()
  }
}

/** What a server that was killed left beside the file goes into it. */
function foldIn(rooms: string): void {
  const db = new Database(rooms)
  db.pragma('journal_mode = DELETE')
  db.close()
}

function sentenceOf(error: unknown, file: string): string {
  const { code, message } = error as { code?: string; message: string }
  return code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED'
    ? 'The server is running. Stop it, then restore.'
    : `"${resolve(file)}" is no backup that this version can read${message === '' ? '' : `: ${message}`}.`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = restore(process.argv.slice(2), process.env, terminal())
