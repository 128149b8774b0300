import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { GroupCommit } from './group-commit'

/** Synced by hand. */
class HandWriter {
  readonly written: string[][] = []
  readonly syncs: (() => void)[] = []
  readonly breaks: ((error: Error) => void)[] = []
  renewals = 0

  write(jobs: readonly string[]) {
    if (jobs.includes('bad')) throw new Error('the disk is full')
    this.written.push([...jobs])
    return jobs.map(() => 'stored' as const)
  }

  sync(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.syncs.push(resolve)
      this.breaks.push(reject)
    })
  }

  renew(): Promise<void> {
    this.renewals += 1
    return this.sync()
  }
}

let writer: HandWriter
let commits: GroupCommit<string>
let settled: string[]

beforeEach(() => {
  vi.useFakeTimers()
  writer = new HandWriter()
  settled = []
  commits = new GroupCommit(writer, 20)
})
afterEach(() => vi.useRealTimers())

function add(job: string): void {
  commits.add(job).then(
    () => settled.push(job),
    (error: Error) => settled.push(error.message),
  )
}

async function syncOnce(): Promise<void> {
  writer.breaks.shift()
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

async function breakOnce(): Promise<void> {
  writer.syncs.shift()
  writer.breaks.shift()?.(new Error('EIO'))
  await vi.advanceTimersByTimeAsync(0)
}

test('given a sync that fails, then neither what it was for is acknowledged, nor what was written behind it', async () => {
  add('a')
  await vi.advanceTimersByTimeAsync(25)
  add('b')
  await vi.advanceTimersByTimeAsync(25)
  await breakOnce()
  expect(settled).toEqual(['EIO', 'EIO'])
})

test('given a sync that fails, then the next one counts only after all was written anew', async () => {
  add('a')
  await vi.advanceTimersByTimeAsync(25)
  await breakOnce()
  add('b')
  await vi.advanceTimersByTimeAsync(25)
  expect(writer.renewals).toBe(1)
  await breakOnce()
  add('c')
  await vi.advanceTimersByTimeAsync(25)
  expect(writer.renewals).toBe(2)
  await syncOnce()
  add('d')
  await vi.advanceTimersByTimeAsync(25)
  await syncOnce()
  expect(writer.renewals).toBe(2)
  expect(settled).toEqual(['EIO', 'EIO', 'c', 'd'])
})

test('given that somebody asks whether all is safe, then the answer waits for what is written, and is no after a sync that failed', async () => {
  const asked: string[] = []
  const ask = () =>
    void commits.safe().then(
      () => asked.push('safe'),
      () => asked.push('unsure'),
    )
  ask()
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toEqual(['safe'])
  add('a')
  ask()
  await vi.advanceTimersByTimeAsync(25)
  expect(asked).toEqual(['safe'])
  await breakOnce()
  expect(asked).toEqual(['safe', 'unsure'])
  ask()
  await vi.advanceTimersByTimeAsync(0)
  expect(writer.renewals).toBe(1)
  await syncOnce()
  expect(asked).toEqual(['safe', 'unsure', 'safe'])
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
