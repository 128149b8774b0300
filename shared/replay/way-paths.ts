import { between, type Point, type Stretch, type Way } from './ways'

/** An arrow's line ends this much before its tip, in px. */
const headPx = 9

const round = (value: number): number => Math.round(value * 10) / 10

export function pathOf(stretches: readonly Stretch[], end?: Way['end']): string {
  return stretches
    .map((stretch, index) => {
      const isLast = index === stretches.length - 1
      const to = isLast && end === 'arrow' ? short(stretch) : stretch.to
      return `M${round(stretch.from.x)} ${round(stretch.from.y)}L${round(to.x)} ${round(to.y)}`
    })
    .join('')
}

function short({ from, to }: Stretch): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  return length <= headPx ? to : between(from, to, 1 - headPx / 2 / length)
}

/** The arrow's head, its tip where the message arrives. */
export function headAt({ stretches }: Way): string {
  const last = stretches[stretches.length - 1]
  if (!last) return ''
  const { from, to } = last
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const corner = (turn: number) =>
    `${round(to.x - 11 * Math.cos(angle + turn))} ${round(to.y - 11 * Math.sin(angle + turn))}`
  return `M${round(to.x)} ${round(to.y)}L${corner(0.45)} ${corner(-0.45)}Z`
}

/** The first or last piece of a way, as far as a node can know it. */
export function stubOf({ stretches }: Way, isStart: boolean, gap: number): string {
  const one = isStart ? stretches[0] : stretches[stretches.length - 1]
  if (!one) return ''
  const length = Math.hypot(one.to.x - one.from.x, one.to.y - one.from.y)
  const share = length === 0 ? 1 : Math.min(1, (gap * 0.42) / length)
  const stub = isStart
    ? { ...one, to: between(one.from, one.to, share) }
    : { ...one, from: between(one.to, one.from, share) }
  return pathOf([stub], isStart ? 'open' : 'arrow')
}

/** The cross where a message was dropped. */
export function crossAt({ stretches }: Way): string {
  const end = stretches[stretches.length - 1]?.to
  return end ? `M${round(end.x - 5)} ${round(end.y - 5)}l10 10m0-10l-10 10` : ''
}
