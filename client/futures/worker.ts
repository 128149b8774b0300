import '../boot/older'
import { protocolOf } from '../../shared/protocols/registry'
import type { Picture } from '../../shared/referee/picture'
import type { GameEvent } from '../../shared/room/event'
import { futuresNow } from '../../shared/simulator/explore/answer'
import { raisedPicture, Watch } from '../../shared/simulator/explore/watch'
import type { KnownPasts } from '../../shared/simulator/explore/worlds'
import type { Order, Report } from './order'

/** So long at a stretch it follows the game, in ms; then it hears what the page wants. */
const sliceMs = 40
/** So many events lie between two kept pictures. */
const keptEvery = 64

const watch = new Watch(protocolOf)
const events: GameEvent[] = []
const kept: (Picture | null)[] = []
const pasts: KnownPasts = new Map()
let wanted: number | null = null
let isAwake = false

addEventListener('message', ({ data: order }: MessageEvent<Order>) => {
  if (order.type === 'hear') events.push(...order.events)
  else wanted = order.index
  wake()
})

function wake(): void {
  if (isAwake) return
  isAwake = true
  setTimeout(work)
}

/** Follows the game for a while, and answers as soon as it has come that far. */
function work(): void {
  const end = performance.now() + sliceMs
  while (watch.events.length < events.length && performance.now() < end) {
    const index = watch.events.length
    const event = events[index]
    if (event) watch.hear(event)
    if (index % keptEvery === 0) kept.push(watch.picture)
  }
  const isDone = watch.events.length === events.length
  if (wanted !== null && wanted < watch.events.length) answer(wanted)
  say({ type: 'lane', lane: watch.lane, isDone })
  isAwake = false
  if (!isDone) wake()
}

function answer(index: number): void {
  wanted = null
  const picture = pictureAt(index)
  const now = picture && futuresNow(picture, events.slice(0, index + 1), pasts)
  say({ type: 'now', index, now })
}

function pictureAt(index: number): Picture | null {
  if (index === watch.events.length - 1) return watch.picture
  const place = Math.floor(index / keptEvery)
  let picture = kept[place] ?? null
  for (let at = place * keptEvery + 1; at <= index; at += 1) {
    const event = events[at]
    if (event) picture = raisedPicture(picture, event, protocolOf)
  }
  return picture
}

function say(report: Report): void {
  postMessage(report)
}
