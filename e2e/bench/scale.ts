import type { DearestScale } from './dearest'
import type { ExplorerScale } from './explorer'
import type { PanScale } from './diagram-pan'
import type { PaintScale } from './first-paint'
import type { HandsScale } from './hands'
import type { GrowthScale } from './growth'
import type { LectureScale } from './lecture'
import type { MemoryScale } from './memory'
import type { NeighbourScale } from './neighbour'
import type { ProcessesScale } from './processes'
import type { RoutedScale } from './routed'

/** How much is done for each figure. */
export interface Scale {
  readonly routed: RoutedScale
  /** By the name of the figure. */
  readonly hands: Readonly<Record<string, HandsScale>>
  readonly handsAtOnce: Readonly<Record<string, HandsScale>>
  readonly handsInOneRoom: Readonly<Record<string, HandsScale>>
  readonly lecture: LectureScale
  readonly memory: MemoryScale
  readonly growth: GrowthScale
  readonly processes: ProcessesScale
  readonly neighbour: NeighbourScale
  readonly dearest: DearestScale
  readonly paint: PaintScale
  readonly logEvents: number
  readonly explorer: ExplorerScale
  readonly pan: PanScale
}

const inRooms = { perRoom: 30, nodes: 5, withinMs: 1_000 }

/** Some minutes on two cores. */
export const full: Scale = {
  routed: { people: 300, perRoom: 30, perSecond: 8, roundMs: 4_000, rounds: 7 },
  hands: {
    '30': { ...inRooms, people: 30, rounds: 20 },
    '300': { ...inRooms, people: 300, rounds: 10 },
    '1000': { ...inRooms, people: 1_000, rounds: 6 },
    '3000': { ...inRooms, people: 3_000, rounds: 4 },
  },
  handsAtOnce: {
    '30': { ...inRooms, people: 30, rounds: 20, withinMs: 0 },
    '300': { ...inRooms, people: 300, rounds: 10, withinMs: 0 },
    '1000': { ...inRooms, people: 1_000, rounds: 6, withinMs: 0 },
    '3000': { ...inRooms, people: 3_000, rounds: 4, withinMs: 0 },
  },
  // A room has at most 40 clusters and 500 people, so a thousand do not fit in one.
  handsInOneRoom: {
    '300': { people: 300, perRoom: 300, nodes: 9, rounds: 10, withinMs: 1_000 },
  },
  lecture: { people: 500, nodes: 7, everyMs: 5_000, presses: 10, betweenMs: 1_000 },
  memory: {
    rooms: 40,
    socketsPerRoom: 25,
    acts: 10,
    share: { people: 1_000, few: 10, many: 200 },
  },
  growth: {
    ...{ people: 300, perSecond: 4, roundMs: 3_000, rounds: 5 },
    // A room has at most 40 clusters.
    halls: [
      { perRoom: 300, nodes: 9 },
      { perRoom: 30, nodes: 5 },
      { perRoom: 5, nodes: 5 },
    ],
    longLog: { perRoom: 30, nodes: 5, events: 50_000 },
  },
  // Each room's act is nearly always alone in its row, as in classes.
  processes: { people: 300, perRoom: 5, perSecond: 3, roundMs: 8_000 },
  neighbour: { scale: 3, attacks: Infinity },
  dearest: { people: 500, nodes: 7, rounds: 3 },
  paint: { rounds: 7 },
  logEvents: 100_000,
  explorer: { events: 600, searches: 5, states: 20_000 },
  pan: { frames: 300, seeks: 100, restMs: 4_000 },
}

const few = { people: 6, perRoom: 3, nodes: 3, rounds: 1, withinMs: 100 }

/** Some seconds: shows that everything can be measured, and nothing else. */
export const quick: Scale = {
  routed: { people: 6, perRoom: 3, perSecond: 8, roundMs: 250, rounds: 1 },
  hands: { '30': few, '300': few, '1000': few, '3000': few },
  handsAtOnce: { '30': few, '300': few, '1000': few, '3000': few },
  handsInOneRoom: { '300': { ...few, perRoom: 6 } },
  lecture: { people: 6, nodes: 3, everyMs: 200, presses: 1, betweenMs: 100 },
  memory: { rooms: 2, socketsPerRoom: 5, acts: 1, share: { people: 12, few: 2, many: 4 } },
  growth: {
    ...{ people: 6, perSecond: 8, roundMs: 250, rounds: 1 },
    halls: [
      { perRoom: 6, nodes: 3 },
      { perRoom: 3, nodes: 3 },
    ],
    longLog: { perRoom: 3, nodes: 3, events: 100 },
  },
  processes: { people: 6, perRoom: 3, perSecond: 8, roundMs: 250 },
  neighbour: { scale: 0.1, attacks: 1 },
  dearest: { people: 6, nodes: 3, rounds: 1 },
  paint: { rounds: 1 },
  logEvents: 1_000,
  explorer: { events: 60, searches: 1, states: 500 },
  pan: { frames: 20, seeks: 5, restMs: 0 },
}
