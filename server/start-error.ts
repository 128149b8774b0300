import { resolve } from 'node:path'
import type { Config } from './config'
import { NewerDatabase } from './store/migrations'

/** One sentence that says why the server did not start, and what to do. */
export function sentenceFor(error: unknown, { port, host, dataDir }: Config): string {
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
