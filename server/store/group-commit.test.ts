import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { GroupCommit } from './group-commit'

/** Synced by hand. */
class HandWriter {
  readonly written: string[][] = []
  readonly syncs: (() => void)[] = []

  write(jobs: readonly string[]) {
    if (jobs.includes('bad')) throw new Error('the disk is full')
    this.written.push([...jobs])
    return jobs.map(() => 'stored' as const)
  }

  sync(): Promise<void> {
    return new Promise((resolve) => this.syncs.push(resolve))
  }
}

let writer: HandWriter
let commits: GroupCommit<string>
let settled: string[]

beforeEach(() => {
  vi.useFakeTimers()
  writer = new HandWriter()
  settled = []
  commits = new GroupCommit({ write: (jobs) => writer.write(jobs), sync: () => writer.sync() }, 20)
})
afterEach(() => vi.useRealTimers())

function add(job: string): void {
  commits.add(job).then(
    () => settled.push(job),
    (error: Error) => settled.push(error.message),
  )
}

async function syncOnce(): Promise<void> {
  writer.syncs.shift()?.()
  await vi.advanceTimersByTimeAsync(0)
}

test('given jobs of one turn, then they are written together, at once after a rest', async () => {
  add('a')
  add('b')
  expect(writer.written).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(writer.written).toEqual([['a', 'b']])
})

test('given jobs soon after a write, then they wait for each other', async () => {
  add('a')
  await vi.advanceTimersByTimeAsync(5)
  add('b')
  await vi.advanceTimersByTimeAsync(5)
  add('c')
  await vi.advanceTimersByTimeAsync(5)
  expect(writer.written).toEqual([['a']])
  await vi.advanceTimersByTimeAsync(10)
  expect(writer.written).toEqual([['a'], ['b', 'c']])
})

test('given a slow disk, then nothing settles before it is safe, and then in order', async () => {
  add('a')
  await vi.advanceTimersByTimeAsync(25)
  add('b')
  await vi.advanceTimersByTimeAsync(25)
  expect(writer.written).toEqual([['a'], ['b']])
  expect(settled).toEqual([])
  // This sync began before b was written, so b needs the next one.
  await syncOnce()
  expect(settled).toEqual(['a'])
  await syncOnce()
  expect(settled).toEqual(['a', 'b'])
})

test('given a write that fails, then its jobs are told, in order with the others', async () => {
  add('a')
  await vi.advanceTimersByTimeAsync(25)
  add('bad')
  add('b')
  await vi.advanceTimersByTimeAsync(25)
  expect(settled).toEqual([])
  await syncOnce()
  await syncOnce()
  expect(settled).toEqual(['a', 'the disk is full', 'the disk is full'])
})

test('given a drain, then it settles when all that waits is written and safe', async () => {
  add('a')
  const drained = vi.fn()
  void commits.drain().then(drained)
  expect(writer.written).toEqual([['a']])
  await vi.advanceTimersByTimeAsync(100)
  expect(drained).not.toHaveBeenCalled()
  await syncOnce()
  expect(drained).toHaveBeenCalled()
  expect(settled).toEqual(['a'])
})
