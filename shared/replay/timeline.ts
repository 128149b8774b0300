import type { NodeId } from '../core/ids'
import type { Protocol } from '../referee/protocol'
import { beginPicture, evolvePicture, type Picture } from '../referee/picture'
import { assert } from '../core/assert'
import type { GameEvent } from '../room/event'
import { type GameLog, type GameReader, gameReader, type Header } from '../room/export'

export type FindProtocol = (id: string) => Protocol | null

/** So many events lie between two kept pictures; a seek folds fewer than that. */
const snapshotEvery = 128

/** A whole game that can be looked at after any of its events. Indexes count events from 0. */
export interface Timeline {
  readonly header: Header
  /** Begins with `game.started`, also where the file does not. Never empty. */
  readonly events: readonly GameEvent[]
  readonly nodes: readonly NodeId[]
  /** null: nobody here knows it. Network and messages still show. */
  readonly protocol: Protocol | null
  /** The index of the last event. */
  readonly last: number
  /** The truth after the event at `index`. */
  at(index: number): Picture
  /** Folds so many events further, so that later seeks are quick. True when nothing is left to do. */
  build(events: number): boolean
  /** The last event whose number is not above `seq`. */
  indexOf(seq: number): number
}

/** Begins to read a `.jsonl` file; a file that was cut off opens up to its last good line when `lenient`. */
export function open(text: string, lenient: boolean): GameReader {
  return gameReader(text, lenient)
}

export function timelineOf(log: GameLog, find: FindProtocol): Timeline {
  const events = withStart(log)
  const last = events.length - 1
  const snapshots: Picture[] = [firstPicture(events, find)]
  // Stepping and playing ask for the next one, which is then one fold away.
  let recent = { index: 0, picture: snapshots[0] as Picture }

  function fold(from: { index: number; picture: Picture }, to: number): Picture {
    let { picture } = from
    for (let index = from.index + 1; index <= to; index += 1) {
      picture = evolvePicture(picture, events[index] as GameEvent)
      if (index === snapshots.length * snapshotEvery) snapshots.push(picture)
    }
    return picture
  }

  function at(wanted: number): Picture {
    const index = Math.max(0, Math.min(last, Math.trunc(wanted)))
    const place = Math.min(Math.floor(index / snapshotEvery), snapshots.length - 1)
    const kept = { index: place * snapshotEvery, picture: snapshots[place] as Picture }
    const isNearer = recent.index <= index && recent.index > kept.index
    const picture = fold(isNearer ? recent : kept, index)
    recent = { index, picture }
    return picture
  }

  function build(count: number): boolean {
    const place = snapshots.length - 1
    const from = { index: place * snapshotEvery, picture: snapshots[place] as Picture }
    const to = Math.min(last, from.index + Math.max(count, snapshotEvery))
    if (to < from.index + snapshotEvery) return true
    fold(from, to)
    return false
  }

  return {
    header: log.header,
    events,
    nodes: recent.picture.game.nodes,
    protocol: recent.picture.protocol,
    last,
    at,
    build,
    indexOf: (seq) => indexOf(events, seq),
  }
}

function firstPicture(events: readonly GameEvent[], find: FindProtocol): Picture {
  const picture = events[0] && beginPicture(events[0], find)
  assert(picture, 'a game begins with game.started')
  return picture
}

/** A file may lack the first event, but its header says the same. */
function withStart({ header, events }: GameLog): readonly GameEvent[] {
  if (events[0]?.type === 'game.started') return events
  const { game, cluster, protocol, nodes, setup, assistance, scenario, values } = header
  const start: GameEvent = {
    type: 'game.started',
    seq: Math.max(0, (events[0]?.seq ?? 1) - 1),
    at: events[0]?.at ?? 0,
    game,
    cluster,
    protocol,
    nodes,
    setup,
    assistance,
    scenario,
    values,
    network: { state: 'up', delayMs: [0, 0], loss: 0, duplicate: 0 },
  }
  return [start, ...events]
}

function indexOf(events: readonly GameEvent[], seq: number): number {
  let [low, high] = [0, events.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((events[middle]?.seq ?? Infinity) <= seq) low = middle
    else high = middle - 1
  }
  return low
}
