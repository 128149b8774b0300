import type { NodeId } from '../core/ids'
import { type Axis, positionOf } from './axis'
import type { Journey } from './journeys'

/** How big the diagram is drawn, in px. x is 0 at the first event. */
export interface Frame {
  readonly axis: Axis
  /** The lane of each node, from 0 at the top. */
  readonly lanes: ReadonlyMap<NodeId, number>
  /** y of the first lane. */
  readonly top: number
  /** Between two lanes. */
  readonly gap: number
  /** For one unit of the axis. */
  readonly unit: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A straight piece of a message's way. In a wait it lies still. */
export interface Stretch {
  readonly from: Point
  readonly to: Point
  readonly isWait: boolean
}

/** The line of one message from left to right: at each x it is at one place. */
export interface Way {
  readonly journey: Journey
  readonly stretches: readonly Stretch[]
  /** An arrow where it arrived, a cross where it was dropped, nothing where the game ended first. */
  readonly end: 'arrow' | 'cross' | 'open'
  /** Which of several that wait at the same place, from 0. */
  readonly shelf: number
}

/** Which line of waiting messages between two lanes a message joins, so that they do not cover each other. */
export type Shelves = ReadonlyMap<Journey, number>

export const xOf = ({ axis, unit }: Frame, index: number, share = 0): number =>
  positionOf(axis, index, share) * unit
export const yOf = ({ top, gap }: Frame, lane: number): number => top + lane * gap

/** The way of a message, or null where one of its nodes has no lane, or it went nowhere. */
export function wayOf(frame: Frame, journey: Journey, shelves: Shelves): Way | null {
  const [a, b] = [frame.lanes.get(journey.from), frame.lanes.get(journey.to)]
  if (a === undefined || b === undefined || a === b) return null
  const direction = Math.sign(b - a)
  const last = frame.axis.positions.length - 1
  const end = { x: xOf(frame, journey.end ?? last), y: yOf(frame, endLane(frame, journey, a, b)) }
  const place = shelves.get(journey) ?? 0
  const stretches: Stretch[] = []
  let here = beginning(frame, journey, a, b)
  for (const wait of journey.waits) {
    const y = yOf(frame, shelf(place, wait.by, a, b))
    const stop = { x: Math.max(here.x, xOf(frame, wait.from)), y: further(here.y, y, direction) }
    const leave = { x: Math.max(stop.x, xOf(frame, wait.to ?? last)), y: stop.y }
    stretches.push({ from: here, to: stop, isWait: false }, { from: stop, to: leave, isWait: true })
    here = leave
  }
  const isOpen = journey.end === null
  const isWaiting = journey.waits[journey.waits.length - 1]?.to === null
  const goal = journey.fate === 'instructor' && stretches.length > 0 ? { ...end, y: here.y } : end
  if (!isWaiting) stretches.push({ from: here, to: goal, isWait: false })
  const kind = journey.fate === 'delivered' ? 'arrow' : 'cross'
  return { journey, stretches, end: isOpen ? 'open' : kind, shelf: place }
}

/** A copy made under way begins where its original is then. */
function beginning(frame: Frame, { since, copyOf }: Journey, a: number, b: number): Point {
  const x = xOf(frame, since)
  if (!copyOf) return { x, y: yOf(frame, a) }
  const [start, end] = [xOf(frame, copyOf.since), xOf(frame, copyOf.end ?? copyOf.since)]
  const share = end > start ? Math.min(0.8, (x - start) / (end - start)) : 0
  return { x, y: yOf(frame, a + (b - a) * share) }
}

/** How far a message came, as a lane: a wall stops it between two lanes. */
function endLane(frame: Frame, journey: Journey, a: number, b: number): number {
  const direction = Math.sign(b - a)
  switch (journey.fate) {
    case 'delivered':
      return b
    case 'crashed':
      return b - direction * 0.28
    case 'cut':
      return wallLane(frame, journey, a, b) ?? b - direction * 0.5
    default:
      return a + (b - a) * 0.55
  }
}

/** The first place between two lanes where the wall stood that stopped it. */
function wallLane({ lanes }: Frame, { groups }: Journey, a: number, b: number): number | null {
  if (!groups) return null
  const direction = Math.sign(b - a)
  const groupAt = (lane: number) =>
    groups.findIndex((group) => group.some((node) => lanes.get(node) === lane))
  for (let lane = a; lane !== b; lane += direction) {
    if (groupAt(lane) !== groupAt(lane + direction)) return lane + direction * 0.5
  }
  return null
}

/** Held by hand it waits beside its sender, held by its link at the receiver's door. */
function shelf(place: number, by: 'link' | 'instructor', a: number, b: number): number {
  const away = Math.sign(b - a) * (0.3 + 0.12 * (place % 4))
  return by === 'instructor' ? a + away : b - away
}

/** It never goes back. */
function further(y: number, wanted: number, direction: number): number {
  return direction > 0 ? Math.max(y, wanted) : Math.min(y, wanted)
}

/** The parts of a way before and after some x, and where the message is there: null before or after its way. */
export function cutAt(
  way: Way,
  x: number,
): { done: Stretch[]; ahead: Stretch[]; at: Point | null } {
  const done: Stretch[] = []
  const ahead: Stretch[] = []
  let at: Point | null = null
  for (const stretch of way.stretches) {
    const { from, to } = stretch
    if (to.x <= x) done.push(stretch)
    else if (from.x > x) ahead.push(stretch)
    else {
      at = between(from, to, (x - from.x) / (to.x - from.x))
      done.push({ ...stretch, to: at })
      ahead.push({ ...stretch, from: at })
    }
  }
  return { done, ahead, at }
}

export function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}
