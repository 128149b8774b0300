import { type Axis, indexAt, positionOf } from '../../../shared/replay/axis'
import type { Player } from './player.svelte'

/** Free room before the first and after the last event, in px. */
const padPx = 20
/** A step is drawn this wide, in px, when the game is too long to be seen whole with steps of at least `leastPx`. */
const usualPx = 12
const leastPx = 7
/** And no wider than this, in px. */
const mostPx = 360
const zoomStep = 1.4
const leastZoom = 0.01
const mostZoom = 6
/** Below this, steps cannot be told apart, in px. */
const leastStepPx = 3

/** Which part of the game the diagram shows: the whole, or a window that follows the cursor. */
export class View {
  readonly player: Player
  /** Of the lanes, without their names, in px. */
  width = $state(0)
  /** How much bigger words and names are: 1 on a laptop. */
  scale = $state(1)
  #zoom = $state(1)
  #left = $state(-padPx)

  /** px for one unit of the axis: where it starts, and the least. */
  readonly #units = $derived.by(() => {
    const { axis, steps } = this.player
    const length = Math.max(axis.length, 1)
    // On the axis of time a step is as wide as that on average.
    const step = length / Math.max(1, steps.count - 1)
    const fit = Math.max(1, this.width - 2 * padPx) / length
    const start = fit * step < leastPx ? usualPx / step : Math.min(fit, mostPx / step)
    return { start, least: Math.min(start, Math.max(fit, leastStepPx / step)) }
  })
  readonly unit = $derived.by(() => Math.max(this.#units.least, this.#units.start * this.#zoom))
  readonly length = $derived.by(() => this.player.axis.length * this.unit)
  readonly isWhole = $derived.by(() => this.length <= this.width - 2 * padPx + 1)
  /** x of the left edge; x is 0 at the first event. */
  readonly left = $derived.by(() => this.#within(this.#left))
  readonly cursor = $derived.by(() => this.x(this.player.index, this.player.share))

  constructor(player: Player) {
    this.player = player
  }

  x(index: number, share = 0): number {
    return positionOf(this.player.axis, index, share) * this.unit
  }

  indexAtX(x: number): number {
    return indexAt(this.player.axis, Math.max(0, x) / this.unit + 1e-6)
  }

  /** Keeps the cursor in sight; while playing it is not let run to the edge. */
  follow(cursor: number, isPlaying: boolean): void {
    const { left, width } = this
    if (width === 0) return
    const most = left + width * (isPlaying ? 0.75 : 0.94)
    if (cursor > most) this.#left = cursor - width * (isPlaying ? 0.75 : 0.6)
    else if (cursor < left + padPx / 2) this.#left = cursor - width * 0.4
  }

  pan(px: number): void {
    this.#left = this.#within(this.left + px)
  }

  zoom(by: 1 | -1): void {
    this.zoomBy(zoomStep ** by)
  }

  /** `x` keeps its place on the screen. */
  zoomBy(factor: number, x = this.cursor): void {
    const place = x - this.left
    const share = this.length > 0 ? x / this.length : 0
    const [before, zoom] = [this.unit, this.#zoom]
    this.#zoom = Math.max(leastZoom, Math.min(mostZoom, zoom * factor))
    // What was no use is not counted up, or it would take as many clicks back.
    if (this.unit === before) this.#zoom = zoom
    this.#left = share * this.length - place
  }

  /** As much of the game as can be told apart. */
  fit(): void {
    const { least, start } = this.#units
    this.#zoom = least / start
    this.#left = this.cursor - this.width / 2
  }

  /** A third of what is in sight further. */
  turn(by: 1 | -1): void {
    this.pan((by * this.width) / 3)
  }

  #within(left: number): number {
    if (this.isWhole) return -(this.width - this.length) / 2
    return Math.max(-padPx, Math.min(this.length - this.width + padPx, left))
  }
}

/** A share of the axis that lies in sight, 0 to 1, for the scrubber. */
export function sightOf(view: View, axis: Axis): { from: number; to: number } {
  const length = Math.max(1, axis.length * view.unit)
  const share = (x: number) => Math.max(0, Math.min(1, x / length))
  return { from: share(view.left), to: share(view.left + view.width) }
}
