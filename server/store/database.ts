import { join } from 'node:path'
import Database from 'libsql'
import { migrate } from './migrations'

/** The write-ahead log is folded into the file when it has so many pages of 4 kB. */
const checkpointPages = 4_000

/** Where rooms lie in a data folder. */
export function roomsFile(folder: string): string {
  return join(folder, 'rooms.db')
}

/** Opens the rooms of a folder, with their tables as this version needs them. */
export function openDatabase(folder: string): Database.Database {
  const db = new Database(roomsFile(folder))
  db.pragma('journal_mode = WAL')
  // WalSync makes commits safe; the database itself syncs when it folds its log into the file.
  db.pragma('synchronous = NORMAL')
  db.pragma(`wal_autocheckpoint = ${checkpointPages}`)
  // "Delete now" leaves no names behind in free pages.
  db.pragma('secure_delete = ON')
  // Handles may be short later on: nothing but what is open now is needed.
  db.pragma('temp_store = MEMORY')
  db.prepare('select random()').get()
  try {
    migrate(db)
  } catch (error) {
    db.close()
    throw error
  }
  return db
}

/**
 * Keeps a data folder for this process alone until it is let go of, so that a second server fails at
 * once. It is a file of its own, because a backup may read the rooms at any time. Throws SQLITE_BUSY.
 */
export function lockFolder(folder: string): () => void {
  const lock = new Database(join(folder, 'lock.db'))
  try {
    lock.pragma('locking_mode = EXCLUSIVE')
    lock.exec('create table if not exists held (at integer); delete from held')
  } catch (error) {
    lock.close()
    throw error
  }
  return () => {
    // A closed database stays locked until its statements are garbage: give the lock back by hand.
    lock.pragma('locking_mode = NORMAL')
    lock.prepare('select count(*) from held').get()
    lock.close()
  }
}
