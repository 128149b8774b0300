import { expect, test } from 'vitest'
import { layoutRing } from './ring-layout'
import { drawnLinks, linkPaths } from './ring-links'
import type { LinkState } from './ring-path'

const ids = ['n1', 'n2', 'n3', 'n4', 'n5']
const space = { width: 640, height: 640, text: 16, labelChars: 0 }
const ring = layoutRing(ids, null, space)

test('each pair of nodes is one link', () => {
  const links = drawnLinks(ring, ids, () => 'up')
  expect(links).toHaveLength(10)
  expect(links.every((link) => link.lines.length === 1)).toBe(true)
})

test('a link whose directions differ is two lines', () => {
  const only = (from: string, to: string): LinkState =>
    from === 'n2' && to === 'n1' ? 'hold' : 'up'
  const link = drawnLinks(ring, ids, only).find((each) => each.key === 'n1-n2')
  expect(link).toMatchObject({ there: 'up', back: 'hold' })
  expect(link?.lines).toHaveLength(2)
  expect(link?.pins).toHaveLength(1)
})

test('a single cut link has stones, on the side of the direction that is cut', () => {
  const both = drawnLinks(ring, ids, () => 'cut')[0]
  expect(both?.stones?.top).toBe(-(both?.stones?.bottom ?? 0))
  const one = drawnLinks(ring, ids, (from) => (from === 'n1' ? 'cut' : 'up'))[0]
  expect(one?.stones?.top).toBe(0)
})

test('links that a wall cuts are stubs that stop short of it', () => {
  const groups = [
    ['n1', 'n2'],
    ['n3', 'n4', 'n5'],
  ]
  const layout = layoutRing(ids, groups, space)
  const wall = layout.walls[0]?.x ?? NaN
  const link = drawnLinks(layout, ids, () => 'cut').find((each) => each.key === 'n1-n3')
  expect(link?.stones).toBeNull()
  expect(link?.lines).toHaveLength(2)
  for (const line of link?.lines ?? []) {
    expect((line.x1 - wall) * (line.x2 - wall)).toBeGreaterThan(0)
  }
})

test('the lines of all links are one path for each state', () => {
  const state = (from: string): LinkState => (from === 'n1' ? 'cut' : 'up')
  const links = drawnLinks(ring, ids, state)
  const paths = linkPaths(links)
  expect(paths.map((each) => each.state).toSorted()).toEqual(['cut', 'up'])
  const lines = links.flatMap((link) => link.lines)
  expect(
    paths
      .map(({ d }) => d)
      .join('')
      .match(/M/g),
  ).toHaveLength(lines.length)
})
