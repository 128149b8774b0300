import { resolve } from 'node:path'
import type { Config } from './config'
import { NewerDatabase } from './store/migrations'

/** One sentence that says why the server did not start, and what to do. */
export function sentenceFor(error: unknown, config: Config): string {
  const { port, host, dataDir, databaseUrl } = config
  const aboutDatabase = databaseUrl === null ? null : sentenceForDatabase(error, databaseUrl)
  if (aboutDatabase !== null) return aboutDatabase
  const { code, message } = error as { code?: string; message: string }
  const folder = resolve(dataDir)
  if (error instanceof NewerDatabase)
    return `The data in "${folder}" was written by a newer version. Update this one, or set DATA_DIR to another folder.`
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Stop what uses it, or set PORT to another number.`
    case 'EACCES':
      return isAboutListening(error)
        ? `Port ${port} is not open to you. Set PORT to a number from 1024 on.`
        : unwritable(folder)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address "${host}". Set HOST to one that it has, or leave it out.`
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return `Another server is using the data folder "${folder}". Stop it, or set DATA_DIR to another folder.`
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return `The data in "${folder}" is damaged. Move rooms.db away, or set DATA_DIR to another folder.`
    default:
      return isAboutFolder(code, message) ? unwritable(folder) : message
  }
}

/** Never shows the password. Null: it is about something else. */
function sentenceForDatabase(error: unknown, url: string): string | null {
  const { code = '', message } = error as { code?: string; message: string }
  const { host, pathname, username } = new URL(url)
  const database = `PostgreSQL at ${host === '' ? 'its socket' : host}`
  if (error instanceof NewerDatabase)
    return `The data in ${database} was written by a newer version. Update this one, or set DATABASE_URL to another database.`
  if (code === '28P01' || code === '28000')
    return `${database} does not let "${username}" in. Check the user and the password in DATABASE_URL.`
  if (code === '3D000')
    return `${database} has no database "${pathname.slice(1)}". Create it, or set DATABASE_URL to another one.`
  if (code === '42501')
    return `${database} does not let "${username}" create tables. Give it the right to, or use another user in DATABASE_URL.`
  const isAway = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ENOENT|57P03)$/.test(code)
  return isAway || /timeout/i.test(message)
    ? `${database} does not answer. Start it, or check the address in DATABASE_URL.`
    : null
}

function unwritable(folder: string): string {
  return `The data folder "${folder}" cannot be written. Make it writable, or set DATA_DIR to another folder.`
}

function isAboutListening(error: unknown): boolean {
  return (error as { syscall?: string }).syscall === 'listen'
}

function isAboutFolder(code: string | undefined, message: string): boolean {
  const codes = ['EEXIST', 'ENOTDIR', 'EROFS', 'EPERM', 'ENOENT', 'ENOSPC']
  return (
    codes.includes(code ?? '') ||
    /^SQLITE_(CANTOPEN|READONLY|PERM|IOERR|FULL)/.test(code ?? '') ||
    /unable to open|readonly database/i.test(message)
  )
}
