import Database from 'libsql'
import { migrate } from './migrations'

/** The write-ahead log is folded into the file when it has so many pages of 4 kB. */
const checkpointPages = 4_000

/** Opens a database file for this process alone, with its tables as this version needs them. */
export function openDatabase(file: string): Database.Database {
  const db = new Database(file)
  // Held from the first read on, so that a second server on this folder fails at once.
  db.pragma('locking_mode = EXCLUSIVE')
  db.pragma('journal_mode = WAL')
  // WalSync makes commits safe; the database itself syncs when it folds its log into the file.
  db.pragma('synchronous = NORMAL')
  db.pragma(`wal_autocheckpoint = ${checkpointPages}`)
  // "Delete now" leaves no names behind in free pages.
  db.pragma('secure_delete = ON')
  try {
    migrate(db)
  } catch (error) {
    closeDatabase(db)
    throw error
  }
  return db
}

/**
 * Prepared statements keep a closed database locked until they are garbage; so the lock is given back
 * by hand, which SQLite allows only outside of the write-ahead mode.
 */
export function closeDatabase(db: Database.Database): void {
  db.pragma('journal_mode = DELETE')
  db.pragma('locking_mode = NORMAL')
  db.prepare('select count(*) from migrations').get()
  db.close()
}
