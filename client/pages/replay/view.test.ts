import { expect, test } from 'vitest'
import { longGame, tinyGame } from '../../../shared/replay/testing/games'
import { Player } from './player.svelte'
import { View } from './view.svelte'

function viewOf(log: ReturnType<typeof tinyGame>): View {
  const player = new Player(log)
  player.close()
  const view = new View(player)
  view.width = 800
  return view
}

test('zooming keeps what is under the finger in its place', () => {
  const view = viewOf(longGame(900))
  view.pan(-1500)
  const x = view.left + 300
  const index = view.indexAtX(x)
  view.zoomBy(2.5, x)
  expect(view.indexAtX(view.left + 300)).toBe(index)
})

test('what was zoomed too far takes no more clicks back', () => {
  const view = viewOf(longGame(900))
  const unit = view.unit
  view.fit()
  const least = view.unit
  expect(least).toBeLessThan(unit)
  for (let times = 0; times < 20; times += 1) view.zoom(-1)
  expect(view.unit).toBe(least)
  view.zoom(1)
  expect(view.unit / least).toBeCloseTo(1.4)
})

test('all of it is shown where there is room, and a third of a window is turned', () => {
  const tiny = viewOf(tinyGame())
  tiny.fit()
  expect(tiny.isWhole).toBe(true)
  const long = viewOf(longGame(900))
  long.follow(0, false)
  const before = long.left
  long.turn(1)
  expect(long.left - before).toBeCloseTo(800 / 3)
})
