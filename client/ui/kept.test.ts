import { describe, expect, test, vi } from 'vitest'
import { asBefore, kept } from './kept'

describe('what says the same', () => {
  const old = {
    nodes: [{ id: 'n1', crashed: false }, { id: 'n2' }],
    groups: null as null | string[],
  }
  const copy = () => structuredClone(old)

  test('is the old thing, also in parts', () => {
    expect(asBefore(old, copy())).toBe(old)
    const next = { ...copy(), groups: ['n1'] }
    const made = asBefore(old, next)
    expect(made).toEqual(next)
    expect(made.nodes).toBe(old.nodes)
  })

  test('changes where it differs, and nowhere else', () => {
    const next = { ...copy(), nodes: [{ id: 'n1', crashed: true }, { id: 'n2' }] }
    const made = asBefore(old, next)
    expect(made).toEqual(next)
    expect(made.nodes[1]).toBe(old.nodes[1])
    expect(made.nodes[0]).not.toBe(old.nodes[0])
  })

  test('a field or an item more or less is a difference', () => {
    expect(asBefore<object>({ a: 1, b: undefined }, { a: 1 })).toEqual({ a: 1 })
    expect(Object.keys(asBefore<object>({ a: 1, b: undefined }, { a: 1 }))).toEqual(['a'])
    expect(asBefore([1, 2], [1])).toEqual([1])
    expect(asBefore([1], [1, 2])).toEqual([1, 2])
  })

  test('what is no plain data is the same only if it is the same thing', () => {
    const [one, other] = [new Map([[1, 1]]), new Map([[1, 1]])]
    expect(asBefore({ one }, { one: other }).one).toBe(other)
    expect(asBefore(undefined, one)).toBe(one)
  })
})

test('what was made is kept while all that it was made of is the same', () => {
  const make = vi.fn((key: { id: string }, by: number) => [`${key.id} ${by}`])
  const keeping = kept(make)
  const [a, b] = [{ id: 'a' }, { id: 'b' }]
  expect(keeping(a, 1)).toBe(keeping(a, 1))
  expect(keeping(b, 1)).toEqual(['b 1'])
  expect(keeping(a, 2)).toEqual(['a 2'])
  expect(make).toHaveBeenCalledTimes(3)
})
