import {
  existsSync,
  fdatasync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { roomCode } from '../../shared/core/ids'
import { NewerDatabase } from './migrations'
import { SqliteStore } from './sqlite-store'
import { faultContract, UnsureStore } from './testing/fault-contract'
import { joined, storeContract } from './testing/store-contract'

const room = roomCode('AAAAAA')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const open = () => new SqliteStore(folder)
const bytes = (of = folder) =>
  readdirSync(of)
    .map((name) => readFileSync(join(of, name), 'latin1'))
    .join('')
const opening = { room, after: 0, known: 0, events: [joined(1)], isLive: false }

describe('SqliteStore', () => {
  describe('keeps the contract', () => storeContract(open, { isLasting: true }))

  describe('under a room', () =>
    faultContract(async () => {
      const unsure = new UnsureStore()
      let badSyncs = 0
      const witness = new SqliteStore(folder, {
        sync: (file, done) => {
          badSyncs -= 1
          if (badSyncs < 0) fdatasync(file, done)
          else setImmediate(() => done(new Error('EIO: i/o error, fdatasync')))
        },
      })
      return {
        stores: [unsure.over(witness)],
        witness,
        strike: (fault) => {
          if (/^sync/.test(fault)) badSyncs = fault === 'sync' ? 1 : 3
          else unsure.strike(fault)
        },
        close: () => witness.close(),
      }
    }, [...UnsureStore.faults, 'sync', 'sync, unread']))

  test('given a second server on the same folder, then it is refused at once', async () => {
    const first = open()
    expect(open).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }))
    await first.close()
    await open().close()
  })

  test('given a process that dies without closing, then what was acknowledged is in the files', async () => {
    const store = open()
    await store.append(opening)
    const copy = mkdtempSync(join(tmpdir(), 'store-'))
    for (const name of readdirSync(folder))
      writeFileSync(join(copy, name), readFileSync(join(folder, name)))
    const after = new SqliteStore(copy)
    expect(await after.load(room)).toEqual([joined(1)])
    await after.close()
    await store.close()
    rmSync(copy, { recursive: true })
  })

  test('given a deleted room, then no file holds a name of it any more', async () => {
    const store = open()
    await store.append(opening)
    await store.append({ ...opening, after: 1, events: [joined(2)] })
    expect(await store.delete(room)).toBe('nothing')
    expect(bytes()).not.toContain('Otter')
    await store.close()
  })

  test('given somebody who reads the files while a room is deleted, then the answer says that bytes are left, and they go when the reader does', async () => {
    const store = open()
    await store.append(opening)
    const reader = new Database(join(folder, 'rooms.db'))
    reader.exec('begin')
    expect(reader.prepare('select count(*) as count from batches').get()).toMatchObject({
      count: 1,
    })
    expect(await store.delete(room)).toBe('reader')
    expect(bytes()).toContain('Otter')
    expect(await store.load(room)).toBeNull()
    reader.exec('commit')
    reader.close()
    await vi.waitFor(() => expect(bytes()).not.toContain('Otter'), 20_000)
    await store.close()
  })

  test('given a server that is killed before the bytes are gone, then the next one sees to it', async () => {
    const store = open()
    await store.append(opening)
    const reader = new Database(join(folder, 'rooms.db'))
    reader.exec('begin')
    reader.prepare('select count(*) as count from batches').get()
    await store.delete(room)
    const copy = mkdtempSync(join(tmpdir(), 'store-'))
    for (const name of readdirSync(folder))
      writeFileSync(join(copy, name), readFileSync(join(folder, name)))
    expect(bytes(copy)).toContain('Otter')
    const after = new SqliteStore(copy)
    expect(bytes(copy)).not.toContain('Otter')
    await after.close()
    reader.exec('commit')
    reader.close()
    await store.close()
    rmSync(copy, { recursive: true })
  })

  test('given a folder that is not there, then it is made, with those above it', async () => {
    const deep = join(folder, 'a/b')
    await new SqliteStore(deep).close()
    expect(existsSync(join(deep, 'rooms.db'))).toBe(true)
  })

  test('given a commit that fails, then nothing is written, and the next one works', async () => {
    const store = open()
    await store.append({ ...opening, grants: [grant('t1')] })
    // The same token twice breaks the table's own rule, in the middle of the transaction.
    const failing = store.append({
      ...opening,
      after: 1,
      events: [joined(2)],
      grants: [grant('t1')],
    })
    const beside = store.append({ ...opening, after: 2, events: [joined(3)] })
    await expect(failing).rejects.toThrow('UNIQUE')
    await expect(beside).rejects.toThrow('UNIQUE')
    expect(await store.load(room)).toEqual([joined(1)])
    expect(await store.append({ ...opening, after: 1, events: [joined(2)] })).toBe('stored')
    await store.close()
    const again = open()
    expect(await again.load(room)).toEqual([joined(1), joined(2)])
    await again.close()
  })

  test('given a database of a newer version, then it is left alone', async () => {
    await open().close()
    const db = new Database(join(folder, 'rooms.db'))
    db.exec('insert into migrations values (99, 0)')
    db.close()
    expect(open).toThrow(NewerDatabase)
  })
})

function grant(tokenHash: string) {
  return { tokenHash, room, role: 'instructor', student: null, attemptHash: null } as const
}
