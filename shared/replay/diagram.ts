import type { NodeId } from '../core/ids'
import { indexAt } from './axis'
import type { Journey, Journeys } from './journeys'
import { type LaneMark, markAt } from './marks'
import type { Timeline } from './timeline'
import { type Frame, type Way, wayOf, xOf, yOf } from './ways'

/** A crash: a black bar on its lane. */
export interface Bar {
  readonly node: NodeId
  /** Of the crash. */
  readonly index: number
  readonly x1: number
  readonly x2: number
  readonly y: number
}

/** A partition between two lanes, for as long as it stood. */
export interface Wall {
  readonly index: number
  readonly x1: number
  readonly x2: number
  readonly y: number
}

export interface PlacedMark extends LaneMark {
  readonly node: NodeId
  readonly index: number
  readonly x: number
  readonly y: number
  /** Where the tag has room: above or below its lane, or not at all. */
  readonly side: 'above' | 'below' | null
}

/** What is to be drawn of a part of the game, in px. */
export interface Drawing {
  readonly ways: readonly Way[]
  readonly bars: readonly Bar[]
  readonly walls: readonly Wall[]
  readonly marks: readonly PlacedMark[]
}

/** The space-time diagram of a game: a lane per node, time to the right. */
export interface Diagram {
  readonly nodes: readonly NodeId[]
  /** Only what touches the part from x1 to x2. */
  draw(frame: Frame, x1: number, x2: number): Drawing
}

interface Period<Of> {
  readonly of: Of
  readonly from: number
  /** The index of the event that ended it; the last one when nothing did. */
  to: number
}

/** A mark is some 30 px wide, and its tag up to 130. */
const markReachPx = 130
const tagCharPx = 7.2
const flagPx = 26

export function diagramOf(timeline: Timeline, journeys: Journeys): Diagram {
  const { nodes, last } = timeline
  const { crashes, walls } = periodsOf(timeline)
  const shelves = shelvesOf(journeys.all, nodes, last)
  const known = new Map<number, LaneMark | null>()
  const mark = (index: number): LaneMark | null => {
    const found = known.get(index)
    if (found !== undefined) return found
    const made = markAt(timeline, index)
    known.set(index, made)
    return made
  }
  return {
    nodes,
    draw(frame, x1, x2) {
      const from = indexAt(frame.axis, x1 / frame.unit)
      const to = indexAt(frame.axis, x2 / frame.unit)
      const isIn = (period: Period<unknown>) => period.from <= to && period.to >= from
      return {
        ways: journeys.between(from, to).flatMap((one) => wayOf(frame, one, shelves) ?? []),
        bars: crashes.filter(isIn).flatMap((period) => barOf(frame, period)),
        walls: walls.filter(isIn).flatMap((period) => wallsOf(frame, nodes, period)),
        marks: marksOf(timeline, frame, [x1 - markReachPx, x2 + 30], mark),
      }
    },
  }
}

type Groups = readonly (readonly NodeId[])[]

function periodsOf({ events, last }: Timeline) {
  const crashes: Period<NodeId>[] = []
  const walls: Period<Groups>[] = []
  for (const [index, event] of events.entries()) {
    if (event.type === 'node.crashed') crashes.push({ of: event.node, from: index, to: last })
    if (event.type === 'node.recovered') close(crashes, index, last, (node) => node === event.node)
    if (event.type === 'partition.formed' || event.type === 'partition.healed')
      close(walls, index, last, () => true)
    if (event.type === 'partition.formed') walls.push({ of: event.groups, from: index, to: last })
  }
  return { crashes, walls }
}

function close<Of>(
  periods: readonly Period<Of>[],
  index: number,
  last: number,
  isIt: (of: Of) => boolean,
): void {
  const open = periods.findLast((period) => isIt(period.of))
  if (open?.to === last) open.to = index
}

function barOf(frame: Frame, { of: node, from, to }: Period<NodeId>): Bar[] {
  const lane = frame.lanes.get(node)
  if (lane === undefined) return []
  return [{ node, index: from, x1: xOf(frame, from), x2: xOf(frame, to), y: yOf(frame, lane) }]
}

/** The groups need not lie side by side, so that one partition can be several walls. */
function wallsOf(
  frame: Frame,
  nodes: readonly NodeId[],
  { of: groups, from, to }: Period<Groups>,
): Wall[] {
  const group = (node: NodeId | undefined) =>
    groups.findIndex((one) => node !== undefined && one.includes(node))
  return nodes
    .slice(1)
    .flatMap((node, lane) =>
      group(node) === group(nodes[lane])
        ? []
        : [{ index: from, x1: xOf(frame, from), x2: xOf(frame, to), y: yOf(frame, lane + 0.5) }],
    )
}

/** Held messages of one time between the same two lanes lie on different shelves. */
function shelvesOf(
  all: readonly Journey[],
  nodes: readonly NodeId[],
  last: number,
): ReadonlyMap<Journey, number> {
  const shelves = new Map<Journey, number>()
  const takenUntil = new Map<string, number[]>()
  for (const journey of all) {
    const [first] = journey.waits
    if (!first) continue
    const isDown = nodes.indexOf(journey.from) < nodes.indexOf(journey.to)
    const key = `${first.by === 'instructor' ? journey.from : journey.to} ${isDown}`
    const taken = takenUntil.get(key) ?? []
    takenUntil.set(key, taken)
    const free = taken.findIndex((until) => until < first.from)
    const place = free === -1 ? taken.length : free
    taken[place] = journey.end ?? last
    shelves.set(journey, place)
  }
  return shelves
}

function marksOf(
  { events }: Timeline,
  frame: Frame,
  [x1, x2]: readonly [number, number],
  mark: (index: number) => LaneMark | null,
): PlacedMark[] {
  const to = indexAt(frame.axis, x2 / frame.unit)
  const placed: Draft[] = []
  for (let index = indexAt(frame.axis, x1 / frame.unit); index <= to; index += 1) {
    const event = events[index]
    const node = (event && 'node' in event ? event.node : null) ?? null
    const lane = node === null ? undefined : frame.lanes.get(node)
    const found = lane === undefined ? null : mark(index)
    if (!found || lane === undefined || node === null) continue
    const [x, y] = [xOf(frame, index), yOf(frame, lane)]
    placed.push({ ...found, node, index, lane, x, y, side: null })
  }
  putTags(placed, frame.lanes.size - 1)
  return placed
}

type Draft = { -readonly [Key in keyof PlacedMark]: PlacedMark[Key] } & { readonly lane: number }

/** Tags go where no other one stands; those that say the most choose first. Outside of the outer lanes there is room. */
function putTags(marks: readonly Draft[], lastLane: number): void {
  const taken = new Map<string, { from: number; to: number }[]>()
  const weight = ({ breach, mark }: Draft) => (breach !== null ? 0 : mark?.kind === 'wish' ? 2 : 1)
  // A flag stands where the words above a lane would.
  for (const { mark, lane, x } of marks) {
    const key = `${lane} above`
    if (mark?.kind === 'decided')
      taken.set(key, [...(taken.get(key) ?? []), { from: x - 4, to: x + flagPx }])
  }
  for (const wanted of [0, 1, 2]) {
    for (const mark of marks) {
      const text = [mark.breach, mark.tag].filter((words) => words !== null).join(' ')
      if (text === '' || weight(mark) !== wanted || isGranted(mark, marks)) continue
      const sides = sidesOf(mark.lane, lastLane, mark.mark?.kind)
      const [from, to] = [mark.x - 14, mark.x + text.length * tagCharPx]
      mark.side =
        sides.find((side) => {
          const others = taken.get(`${mark.lane} ${side}`) ?? []
          return others.every((other) => other.to < from || other.from > to)
        }) ?? null
      const key = `${mark.lane} ${mark.side}`
      taken.set(key, [...(taken.get(key) ?? []), { from, to }])
    }
  }
}

/** A wish that is at once proposed by its node goes without saying. */
function isGranted({ mark, lane, x }: Draft, marks: readonly Draft[]): boolean {
  if (mark?.kind !== 'wish') return false
  const tag = `proposes ${mark.value}`
  return marks.some((one) => one.tag === tag && one.lane === lane && one.x >= x && one.x < x + 90)
}

/** Nothing crosses the room outside of the outer lanes. Clients stand below a lane, deeds above it. */
function sidesOf(lane: number, lastLane: number, kind?: string): readonly ('above' | 'below')[] {
  if (lane === 0) return ['above']
  if (lane === lastLane) return ['below']
  return kind === 'wish' ? ['below', 'above'] : ['above', 'below']
}
