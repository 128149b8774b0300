import type { PlacedMark } from '../../../shared/replay/diagram'
import { outlines } from '../../../shared/replay/svg-look'
import { paletteOf } from '../../ui/value'

/** A mark as it is drawn, in px from where it stands. */
export interface DrawnMark {
  readonly index: number
  readonly x: number
  readonly y: number
  /** Classes: how it is painted, and a value's colour. */
  readonly look: string
  /** In relative commands. */
  readonly outline: string
  /** Times the outline. */
  readonly size: number
  readonly isFlag: boolean
  /** y of all words. */
  readonly wordsY: number
  /** The rule that was broken, and how wide that is. */
  readonly breach: { readonly rule: string; readonly width: number } | null
  /** English, or nothing. */
  readonly tag: string
  readonly tagX: number
}

/** Marks that look alike, drawn as one path: dozens of them are then a few elements. */
export interface MarkGroup {
  readonly look: string
  readonly size: number
  readonly isLater: boolean
  readonly path: string
}

/** A mark covers so much to each side, in px. */
const reachPx = 15

/** `scale`: how much bigger words are than on a laptop. */
export function drawnMark(placed: PlacedMark, values: readonly string[], scale: number): DrawnMark {
  const { mark, index, x, y, side, tag } = placed
  const isFlag = mark?.kind === 'decided'
  const breachWidth = (placed.breach?.length ?? 0) * 8.6 * scale
  return {
    ...{ index, x, y, isFlag },
    ...shapeOf(mark, values),
    // A flag stands as high as the words would.
    wordsY: side === 'below' ? 17 + 12 * scale : isFlag ? -31 : -19,
    breach: placed.breach === null ? null : { rule: placed.breach, width: breachWidth },
    tag: side === null ? '' : (tag ?? ''),
    tagX: placed.breach === null ? -12 : 8 + breachWidth,
  }
}

type Shape = Pick<DrawnMark, 'look' | 'outline' | 'size'>

function shapeOf(mark: PlacedMark['mark'], values: readonly string[]): Shape {
  if (mark === null) return { look: '', outline: '', size: 1 }
  if (mark.kind === 'note') return { look: 'wrote', outline: roundOf(7), size: 1 }
  if (mark.kind === 'act' || mark.value === null)
    return { look: 'dot', outline: roundOf(5), size: 1 }
  const { colour, shape } = paletteOf(mark.value, values)
  if (mark.kind === 'decided')
    return { look: `shape flag ${colour}`, outline: 'm1-24h21l-6 8 6 8h-21z', size: 1 }
  const size = (mark.kind === 'wish' ? 20 : 28) / 120
  return { look: `shape ${colour}`, outline: outlines[shape], size }
}

function roundOf(r: number): string {
  return `m${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0 ${r} ${r} 0 1 1 ${-2 * r} 0z`
}

interface Layer extends MarkGroup {
  path: string
  readonly marks: DrawnMark[]
}

/** From the bottom up: a mark lies above all before it that it touches. */
export function groupedMarks(
  marks: readonly DrawnMark[],
  isLater: (index: number) => boolean,
): readonly MarkGroup[] {
  const layers: Layer[] = []
  for (const mark of marks) {
    if (mark.outline === '') continue
    const { look, size } = mark
    const later = isLater(mark.index)
    const below = layers.findLastIndex((layer) => layer.marks.some((one) => touch(one, mark)))
    const layer =
      layers.find(
        (one, place) =>
          place > below && one.look === look && one.size === size && one.isLater === later,
      ) ?? add(layers, { look, size, isLater: later, path: '', marks: [] })
    layer.marks.push(mark)
    layer.path += `M${short(mark.x / size)} ${short(mark.y / size)}${mark.outline}`
  }
  return layers
}

function touch(a: DrawnMark, b: DrawnMark): boolean {
  return Math.abs(a.x - b.x) < 2 * reachPx && Math.abs(a.y - b.y) < 2 * reachPx
}

function add(layers: Layer[], layer: Layer): Layer {
  layers.push(layer)
  return layer
}

function short(px: number): number {
  return Math.round(px * 10) / 10
}
