import type { Protocol } from '../../../shared/referee/protocol'
import type { Lens } from '../../../shared/replay/lens'
import { sightOf } from '../../../shared/replay/lens'
import { cutAt, type Point, type Stretch, type Way } from '../../../shared/replay/ways'
import { envelopeOf } from '../../room/stage-ring'
import { type Colour, paletteOf } from '../../ui/value'
import { crossAt, headAt, pathOf, stubOf } from '../../../shared/replay/way-paths'

/** Ways that look alike, drawn as one path each: hundreds of messages are then a few elements. */
export interface WayGroup {
  /** Class of the group: a value's colour, or `note`, with `later` or `unseen`. */
  readonly look: string
  lines: string
  /** Lines of second copies. */
  copies: string
  waits: string
  heads: string
  crosses: string
}

/** A message that is under way at the cursor. */
export interface Underway {
  readonly look: ReturnType<typeof envelopeOf>
  readonly at: Point
  /** What is still before it. */
  readonly ahead: string
}

export interface Grouped {
  readonly groups: readonly WayGroup[]
  readonly underway: readonly Underway[]
  /** Where messages wait: the pin, and whether there is room for the word. */
  readonly pins: readonly { readonly at: Point; readonly hasWord: boolean }[]
}

interface Scene {
  readonly lens: Lens
  readonly protocol: Protocol | null
  readonly values: readonly string[]
  /** x of the cursor, and the event there. */
  readonly cursor: number
  readonly index: number
  /** Between two lanes, in px. */
  readonly gap: number
}

/** What has happened is drawn in colour, what is still to come without. */
export function groupedWays(ways: readonly Way[], scene: Scene): Grouped {
  const groups = new Map<string, WayGroup>()
  const group = (look: string): WayGroup => {
    const known = groups.get(look)
    if (known) return known
    const made = { look, lines: '', copies: '', waits: '', heads: '', crosses: '' }
    groups.set(look, made)
    return made
  }
  const underway: Underway[] = []
  const pins: { at: Point; hasWord: boolean }[] = []
  for (const way of ways) {
    const sight = sightOf(scene.lens, way.journey)
    const look = envelopeOf(sight === 'sealed' ? null : scene.protocol, way.journey.body)
    const colour = colourOf(look.value, scene.values)
    if (sight !== 'all' && sight !== 'sealed') {
      group('unseen').lines += pathOf(way.stretches, way.end)
      addStub(group(colour), way, sight, scene)
      continue
    }
    const { done, ahead, at } = placeOf(way, scene.cursor)
    const isLater = done.length === 0
    const target = group(isLater ? 'later' : colour)
    const shown = isLater ? ahead : done
    const line = pathOf(moving(shown), at ? 'open' : way.end)
    if (way.journey.copyOf) target.copies += line
    else target.lines += line
    target.waits += pathOf(waiting(shown))
    if (!at) addEnd(target, way, isLater || scene.index >= (way.journey.end ?? 0))
    else underway.push({ look, at, ahead: pathOf(ahead) })
    const pin = way.stretches.find((stretch) => stretch.isWait)
    if (pin && pin.from.x <= scene.cursor)
      pins.push({
        at: pin.from,
        hasWord: way.shelf === 0 && pin.to.x - pin.from.x > 64,
      })
  }
  return { groups: [...groups.values()], underway, pins }
}

const moving = (stretches: readonly Stretch[]) => stretches.filter((one) => !one.isWait)
const waiting = (stretches: readonly Stretch[]) => stretches.filter((one) => one.isWait)

function colourOf(value: string | null, values: readonly string[]): Colour | 'note' {
  return value === null ? 'note' : paletteOf(value, values).colour
}

/** The way before and after the cursor; where the game ended first, the message stays at its end. */
function placeOf(way: Way, cursor: number) {
  const cut = cutAt(way, cursor)
  const last = way.stretches[way.stretches.length - 1]
  const isLeft = way.end === 'open' && cut.ahead.length === 0
  return isLeft && last ? { ...cut, at: last.to } : cut
}

function addEnd(group: WayGroup, way: Way, hasEnded: boolean): void {
  if (way.end === 'arrow') group.heads += headAt(way)
  if (way.end === 'cross' && hasEnded) group.crosses += crossAt(way)
}

/** A node sees a message set off, or arrive, and nothing between. */
function addStub(group: WayGroup, way: Way, sight: 'start' | 'end' | 'none', scene: Scene): void {
  const isStart = sight === 'start'
  const begin = way.stretches[0]?.from.x ?? Infinity
  const finish = way.stretches[way.stretches.length - 1]?.to.x ?? Infinity
  if (sight === 'none' || (isStart ? begin : finish) > scene.cursor) return
  group.lines += stubOf(way, isStart, scene.gap)
  if (!isStart) group.heads += headAt(way)
}
