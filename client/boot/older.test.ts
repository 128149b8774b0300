import { expect, test, vi } from 'vitest'

/** What the newest browsers do by themselves. */
const own = {
  toReversed: Array.prototype.toReversed,
  toSorted: Array.prototype.toSorted,
  toSpliced: Array.prototype.toSpliced,
  with: Array.prototype.with,
}
type Name = keyof typeof own

const calls: readonly (readonly [Name, readonly unknown[]])[] = [
  ['toReversed', []],
  ['toSorted', []],
  ['toSorted', [(a: number, b: number) => b - a]],
  ['toSpliced', [1]],
  ['toSpliced', [1, 1]],
  ['toSpliced', [-2, 1, 7, 8]],
  ['toSpliced', []],
  ['with', [0, 9]],
  ['with', [-1, 9]],
]

test('what an old browser lacks does there what it does elsewhere, and changes no list', async () => {
  for (const name of Object.keys(own) as Name[]) Reflect.deleteProperty(Array.prototype, name)
  const timeout = AbortSignal.timeout
  Reflect.deleteProperty(AbortSignal, 'timeout')
  try {
    expect('toSorted' in Array.prototype).toBe(false)
    await import('./older')
    for (const [name, args] of calls)
      for (const list of [[], [3, 1, 2], [10, 9, 1, 2, 3]]) {
        const before = [...list]
        const now = attempt(list, Array.prototype[name], args)
        expect(now, `${name}(${args.join()}) of ${list.join()}`).toEqual(
          attempt(list, own[name], args),
        )
        expect(list).toEqual(before)
      }
    expect(Object.keys(Array.prototype)).toEqual([])
    expect(AbortSignal.timeout).not.toBe(timeout)
    vi.useFakeTimers()
    const signal = AbortSignal.timeout(50)
    vi.advanceTimersByTime(49)
    expect(signal.aborted).toBe(false)
    vi.advanceTimersByTime(1)
    expect(signal.reason).toMatchObject({ name: 'TimeoutError' })
  } finally {
    vi.useRealTimers()
    Object.assign(AbortSignal, { timeout })
  }
})

function attempt(list: readonly number[], method: unknown, args: readonly unknown[]): unknown {
  try {
    return Reflect.apply(method as () => unknown, list, args)
  } catch (error) {
    return (error as Error).name
  }
}
