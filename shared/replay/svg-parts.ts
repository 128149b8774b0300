import type { Protocol } from '../referee/protocol'
import type { Bar, Drawing, PlacedMark, Wall } from './diagram'
import type { Lane } from './lanes'
import { paletteOf } from './palette'
import { valueOf } from './sentence'
import { deadFace, deadInk, edge, ink, inkSoft, outlines, paints, paper, stone } from './svg-look'
import { attributes, type Attributes, element, short, text } from './svg-text'
import { crossAt, headAt, pathOf } from './way-paths'
import type { Way } from './ways'

/** What the pieces of a game mean. */
export interface Meaning {
  readonly protocol: Protocol | null
  readonly values: readonly string[]
}

/** Everything between the lanes and on them, as it is once the game is over. */
export function drawn(drawing: Drawing, meaning: Meaning): string {
  return [
    ...drawing.walls.map(wall),
    ...drawing.bars.map(bar),
    ...drawing.ways.map((way) => wayShape(way, meaning)),
    ...drawing.marks.map((mark) => markShape(mark, meaning)),
  ].join('')
}

function wall({ x1, x2, y }: Wall): string {
  const width = Math.max(2, x2 - x1)
  const stones = element('rect', { x: x1, y: y - 8, width, height: 16, fill: 'url(#bricks)' })
  return width > 40 ? stones + label(x1, y + 25, 'wall') : stones
}

function bar({ node, x1, x2, y }: Bar): string {
  const width = Math.max(4, x2 - x1)
  const black = element('rect', { x: x1, y: y - 11, width, height: 22, fill: deadFace })
  return width > 92
    ? black + text(x1 + 10, y + 5, `${node} crashed`, { size: 14, weight: 600, fill: deadInk })
    : black
}

function wayShape(way: Way, { protocol, values }: Meaning): string {
  const value = valueOf(protocol, way.journey.body)
  const colour = value === null ? inkSoft : paints[paletteOf(value, values).colour].wire
  const line = { fill: 'none', stroke: colour, 'stroke-width': 3, 'stroke-linecap': 'round' }
  const moving = way.stretches.filter(({ isWait }) => !isWait)
  const waits = way.stretches.filter(({ isWait }) => isWait)
  const dashes = way.journey.copyOf ? { 'stroke-dasharray': '7 6' } : {}
  const parts = [path(pathOf(moving, way.end), { ...line, ...dashes })]
  if (waits.length > 0) parts.push(path(pathOf(waits), { ...line, 'stroke-dasharray': '0.1 8' }))
  if (way.end === 'arrow') parts.push(path(headAt(way), { fill: colour }))
  if (way.end === 'cross')
    parts.push(path(crossAt(way), { ...line, stroke: ink, 'stroke-width': 3.5 }))
  const [first] = waits
  if (first && way.shelf === 0 && first.to.x - first.from.x > 64)
    parts.push(label(first.from.x + 12, first.from.y - 7, 'held'))
  return parts.join('')
}

function markShape(mark: PlacedMark, { values }: Meaning): string {
  const kind = mark.mark?.kind
  const value = mark.mark && 'value' in mark.mark ? mark.mark.value : null
  const place = { transform: `translate(${short(mark.x)} ${short(mark.y)})` }
  return `<g${attributes(place)}>${sign(kind, value, values)}${words(mark, kind)}</g>`
}

function sign(kind: string | undefined, value: string | null, values: readonly string[]): string {
  const look = value === null ? null : paletteOf(value, values)
  const paint = look && paints[look.colour]
  if (kind === 'decided') {
    const pole = path('M0 10V-24', { stroke: ink, 'stroke-width': 3, 'stroke-linecap': 'round' })
    const fill = { fill: paint?.fill ?? paper, stroke: paint?.edge ?? ink, 'stroke-width': 2 }
    return pole + path('M1-24H22L16-16 22-8H1Z', fill)
  }
  if (kind === 'note')
    return element('circle', { r: 7, fill: paper, stroke: ink, 'stroke-width': 3 })
  if (kind === 'act' || (kind === 'wish' && !look)) return element('circle', { r: 5, fill: ink })
  if (!look || !paint) return ''
  const scale = (kind === 'wish' ? 20 : 28) / 120
  return path(outlines[look.shape], {
    transform: `scale(${scale.toFixed(3)})`,
    fill: paint.fill,
    stroke: paint.edge,
    'stroke-width': 8,
    'stroke-linejoin': 'round',
  })
}

/** The rule that was broken, inverted, and the few words beside a mark. */
function words({ breach, tag, side }: PlacedMark, kind: string | undefined): string {
  const y = side === 'below' ? 29 : kind === 'decided' ? -31 : -19
  const breachWidth = (breach?.length ?? 0) * 9.6
  const block =
    breach === null
      ? ''
      : element('rect', {
          x: -4,
          y: y - 15,
          width: breachWidth + 8,
          height: 20,
          rx: 3,
          fill: ink,
        }) + text(0, y, breach, { size: 14, weight: 700, fill: paper })
  const said =
    tag === null || side === null ? '' : label(breach === null ? -12 : 8 + breachWidth, y, tag)
  return block + said
}

/** A bar: what became of one property from x1 to x2. */
export function propertyBar(
  lane: Lane,
  [x1, x2]: readonly [number, number],
  y: number,
  xOf: (index: number) => number,
): string {
  return lane.spans
    .map((span, place) => {
      const next = lane.spans[place + 1]
      const from = place === 0 ? x1 : Math.max(x1, xOf(span.from))
      const to = next ? Math.min(x2, xOf(next.from)) : x2
      if (to - from < 0.5) return ''
      const isBroken = span.status === 'broken'
      const fill = isBroken ? ink : span.status === 'stuck' ? 'url(#hatch)' : 'none'
      const isCalm = span.status === 'holds' || span.status === 'untested'
      const stroke = isCalm ? edge : ink
      const box = { x: from, y, width: to - from, height: 20, fill, stroke, 'stroke-width': 1.5 }
      const hasRoom = to - from > span.label.length * 7 + 14
      return (
        element('rect', box) +
        (hasRoom
          ? text(from + 8, y + 15, span.label, {
              size: 13,
              ...(isBroken ? { fill: paper, weight: 700 } : { halo: true }),
            })
          : '')
      )
    })
    .join('')
}

export const patterns = `<defs>
<pattern id="bricks" width="26" height="16" patternUnits="userSpaceOnUse" y="-8"><path d="M0 0H26V8H0ZM-13 8H13V16H-13ZM13 8H39V16H13Z"${attributes({ fill: stone, stroke: paper, 'stroke-width': 2 })}/></pattern>
<pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V9"${attributes({ stroke: edge, 'stroke-width': 2.5 })}/></pattern>
</defs>
`

function label(x: number, y: number, words: string): string {
  return text(x, y, words, { size: 14, weight: 600, halo: true })
}

export function path(d: string, look: Attributes): string {
  return d === '' ? '' : element('path', { d, ...look })
}
