import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SmallMap } from './small-map'

const key = fc.constantFrom('n1', 'n2', 'n3', 'n4', 'toString', '__proto__')
const change = fc.record({
  key,
  value: fc.option(fc.nat(), { nil: undefined }),
  goes: fc.boolean(),
})

describe('a small map', () => {
  test('is what a Map is, whatever comes and goes', () => {
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const map = new Map<string, number | undefined>()
        let small = SmallMap.of<string, number | undefined>()
        for (const { key, value, goes } of changes) {
          if (goes) map.delete(key)
          else map.set(key, value)
          small = goes ? small.without(key) : small.with(key, value)
          expect([small.size, small.get(key), small.has(key)]).toEqual([
            ...[map.size, map.get(key), map.has(key)],
          ])
        }
        expect([...small]).toEqual([...map])
        expect([...small.keys()]).toEqual([...map.keys()])
        expect([...small.values()]).toEqual([...map.values()])
        const visited: unknown[] = []
        small.forEach((value, key) => visited.push([key, value]))
        expect(visited).toEqual([...map])
      }),
    )
  })

  test('is replaced, never changed', () => {
    const map = SmallMap.of<string, number>([
      ['n1', 1],
      ['n2', 2],
    ])
    map.with('n1', 5)
    map.with('n3', 3)
    map.without('n1')
    expect([...map]).toEqual([
      ['n1', 1],
      ['n2', 2],
    ])
    expect(map.without('n9')).toBe(map)
  })

  test('keeps a key that has a new value in its place, and moves none', () => {
    const map = SmallMap.of<string, number>([
      ['n1', 1],
      ['n2', 2],
    ])
    expect([...map.with('n1', 5)]).toEqual([
      ['n1', 5],
      ['n2', 2],
    ])
    expect([...map.map((value, key) => `${key} ${value}`)]).toEqual([
      ['n1', 'n1 1'],
      ['n2', 'n2 2'],
    ])
  })

  test('with other entries is not equal', () => {
    expect(SmallMap.of([['n1', 1]])).not.toEqual(SmallMap.of([['n1', 2]]))
    expect(SmallMap.of([['n1', 1]])).toEqual(SmallMap.of([['n1', 1]]))
  })
})
