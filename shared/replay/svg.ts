import type { Axis } from './axis'
import type { Diagram } from './diagram'
import type { Lane } from './lanes'
import type { Steps } from './steps'
import { edge, ink, inkSoft, paper, rule } from './svg-look'
import { drawn, path, patterns, propertyBar } from './svg-parts'
import { attributes, element, escaped, short, text } from './svg-text'
import type { Timeline } from './timeline'
import type { Frame } from './ways'

/** What a picture is made of: the same as the replay's own diagram. */
export interface PictureParts {
  readonly timeline: Timeline
  readonly steps: Steps
  /** A step is a unit. */
  readonly axis: Axis
  readonly diagram: Diagram
  /** How the properties fared. */
  readonly lanes: readonly Lane[]
}

export interface Drawn {
  readonly svg: string
  /** In px. */
  readonly width: number
  readonly height: number
  /** y at which it can be cut into sheets: the beginning of each row but the first. */
  readonly cuts: readonly number[]
}

/** A game of more events is no picture any more. */
export const mostDrawn = 20_000

/** All sizes in px. The width is that of a page laid across, so that what is printed can be read. */
const width = 1480
const margin = 24
const namesWidth = 160
const plotWidth = width - 2 * margin - namesWidth
/** Free room before the first and after the last event of a row. */
const pad = 24
const headHeight = 84
const footHeight = 64
const laneGap = 62
const lanesTop = 66
const propertyGap = 26
const leastStep = 26
const mostStep = 110
/** Between two event numbers. */
const tickGap = 150
const fonts = `'Atkinson Hyperlegible Next', system-ui, 'Helvetica Neue', Arial, sans-serif`

/** How the rows are laid out. */
interface Layout {
  readonly frame: Frame
  /** Steps in a row. */
  readonly rowSteps: number
  readonly rows: number
  readonly rowHeight: number
  /** y of the last lane. */
  readonly lanesEnd: number
}

/** The space-time diagram of a whole game in rows, like music: a long game is not one long strip. */
export function drawGame(parts: PictureParts): Drawn {
  const layout = layoutOf(parts)
  const rows = Array.from({ length: layout.rows }, (_, row) => rowOf(parts, layout, row))
  const height = headHeight + layout.rows * layout.rowHeight + footHeight
  const size = { viewBox: `0 0 ${width} ${height}`, width, height }
  const root = { xmlns: 'http://www.w3.org/2000/svg', ...size, 'font-family': fonts, role: 'img' }
  const svg = `<svg${attributes(root)}>
<title>${escaped(titleOf(parts.timeline))}</title>
${patterns}${element('rect', { width, height, fill: paper })}${head(parts.timeline)}${rows.join('')}${legend(height)}</svg>
`
  const cuts = rows.slice(1).map((_, row) => headHeight + (row + 1) * layout.rowHeight)
  return { svg, width, height, cuts }
}

/** The picture as one picture for each row, so that no sheet of paper ends within one. */
export function inSheets({ svg, width, height, cuts }: Drawn): string[] {
  return [0, ...cuts].map((top, sheet) => {
    const part = (cuts[sheet] ?? height) - top
    return svg.replace(
      / viewBox="[^"]*" width="[^"]*" height="[^"]*"/,
      attributes({ viewBox: `0 ${short(top)} ${width} ${short(part)}`, width, height: part }),
    )
  })
}

function layoutOf({ axis, diagram: { nodes }, lanes }: PictureParts): Layout {
  const inner = plotWidth - 2 * pad
  // All rows are as long as each other, so that the last one is no stub.
  const rows = Math.max(1, Math.ceil((axis.length * leastStep) / inner))
  const rowSteps = Math.max(1, Math.ceil(axis.length / rows))
  const frame: Frame = {
    axis,
    lanes: new Map(nodes.map((node, lane) => [node, lane])),
    top: lanesTop,
    gap: laneGap,
    unit: Math.min(mostStep, inner / rowSteps),
  }
  const lanesEnd = lanesTop + laneGap * (nodes.length - 1)
  const rowHeight = lanesEnd + 52 + lanes.length * propertyGap + 24
  return {
    frame,
    rowSteps,
    rows,
    rowHeight,
    lanesEnd,
  }
}

function rowOf(parts: PictureParts, layout: Layout, row: number): string {
  const { timeline, axis, diagram, lanes } = parts
  const { frame, rowSteps, rowHeight, lanesEnd } = layout
  const from = row * rowSteps
  const to = Math.min(axis.length, from + rowSteps)
  const [x1, x2] = [from * frame.unit - pad, to * frame.unit + pad]
  const meaning = { protocol: timeline.protocol, values: timeline.header.values }
  const bars = lanes.map((lane, place) =>
    propertyBar(
      lane,
      [x1 + 1, x2 - 1],
      lanesEnd + 52 + place * propertyGap,
      (index) => (axis.positions[index] ?? 0) * frame.unit,
    ),
  )
  const inside = [
    ...diagram.nodes.map((_, lane) => laneLine(frame, lane, x1, x2)),
    ticks(parts, layout, from, to),
    drawn(diagram.draw(frame, x1, x2), meaning),
    ...bars,
  ].join('')
  const plot = { x: namesWidth, width: x2 - x1, height: rowHeight, overflow: 'hidden' }
  const viewBox = [x1, 0, x2 - x1, rowHeight].map(short).join(' ')
  return `<g transform="translate(${margin} ${headHeight + row * rowHeight})">
${names(parts, layout)}<svg${attributes({ ...plot, viewBox })}>
${inside}</svg>
</g>
`
}

function laneLine({ top, gap }: Frame, lane: number, x1: number, x2: number): string {
  const d = `M${short(x1)} ${top + gap * lane}H${short(x2)}`
  return path(d, { stroke: edge, 'stroke-width': 2.5 })
}

/** The numbers of events, so that what the referee says can be found. */
function ticks(
  { timeline, steps }: PictureParts,
  layout: Layout,
  from: number,
  to: number,
): string {
  const { unit } = layout.frame
  const every = Math.max(1, Math.round(tickGap / unit))
  const found: string[] = []
  for (let step = Math.ceil(from / every) * every; step <= to; step += every) {
    const x = step * unit
    const number = timeline.events[steps.first(step)]?.seq ?? 0
    found.push(
      path(`M${short(x)} 20V${layout.lanesEnd + 34}`, { stroke: rule, 'stroke-width': 1 }),
      text(x + 4, 18, step === from ? `event ${number}` : String(number), {
        size: 12,
        fill: inkSoft,
        halo: true,
      }),
    )
  }
  return found.join('')
}

function names({ timeline, diagram, lanes }: PictureParts, { lanesEnd }: Layout): string {
  const { players } = timeline.at(timeline.last)
  return [
    ...diagram.nodes.flatMap((node, lane) => {
      const y = lanesTop + laneGap * lane
      const player = players.get(node) ?? ''
      const who = player.length > 15 ? `${player.slice(0, 14)}…` : player
      return [
        text(0, y + 6, node, { size: 19, weight: 750 }),
        text(36, y + 5, who, { size: 14, fill: inkSoft }),
      ]
    }),
    ...lanes.map(({ name }, place) =>
      text(0, lanesEnd + 67 + place * propertyGap, name, { size: 14, weight: 600 }),
    ),
  ].join('')
}

function titleOf({ header, protocol }: Timeline): string {
  return `${protocol?.name ?? header.protocol}, cluster ${header.cluster}`
}

function head(timeline: Timeline): string {
  const { nodes, events, header } = timeline
  const scenario = header.scenario === null ? [] : [header.scenario]
  const facts = [`${nodes.length} nodes`, `${events.length} events`, ...scenario].join(', ')
  return [
    text(margin, margin + 22, titleOf(timeline), { size: 28, weight: 750 }),
    text(margin, margin + 48, `${facts}. Time runs to the right; a line per node.`, {
      size: 15,
      fill: inkSoft,
    }),
  ].join('')
}

/** What the lines mean, with a sample of each. */
function legend(height: number): string {
  const y = height - 28
  const line = { stroke: inkSoft, 'stroke-width': 3, 'stroke-linecap': 'round', fill: 'none' }
  const samples: readonly (readonly [string, string])[] = [
    [path('M0-4H30', line) + path('M36-4L26-9V1Z', { fill: inkSoft }), 'delivered'],
    [path('M0-4H28', line) + path('M26-9l10 10m0-10l-10 10', { ...line, stroke: ink }), 'dropped'],
    [path('M0-4H36', { ...line, 'stroke-dasharray': '0.1 8' }), 'held'],
    [path('M0-4H36', { ...line, 'stroke-dasharray': '7 6' }), 'second copy'],
    [element('rect', { y: -14, width: 36, height: 20, fill: ink }), 'crashed'],
    [element('rect', { y: -12, width: 36, height: 16, fill: 'url(#bricks)' }), 'partition'],
    [path('M8 4V-18', line) + path('M8-18H28L22-12 28-6H8Z', { fill: inkSoft }), 'decided'],
    [element('circle', { cx: 18, cy: -4, r: 7, ...line }), 'wrote down'],
  ]
  return samples
    .map(
      ([sample, words], place) =>
        `<g transform="translate(${margin + place * 170} ${short(y)})">${sample}${text(46, 0, words, { size: 14 })}</g>\n`,
    )
    .join('')
}
