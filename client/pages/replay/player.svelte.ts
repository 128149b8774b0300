import type { NodeId } from '../../../shared/core/ids'
import { protocolOf } from '../../../shared/protocols/registry'
import { type Axis, indexAt, positionOf, stepAxis, timeAxis } from '../../../shared/replay/axis'
import { type Diagram, diagramOf } from '../../../shared/replay/diagram'
import { type Journeys, journeysOf } from '../../../shared/replay/journeys'
import { isSeen, type Lens, truth } from '../../../shared/replay/lens'
import { numbered, numberIn } from '../../../shared/replay/numbered'
import { type Story, storyOf } from '../../../shared/replay/moments'
import { type Steps, stepsOf } from '../../../shared/replay/steps'
import { type Timeline, timelineOf } from '../../../shared/replay/timeline'
import type { GameLog } from '../../../shared/room/export'
import { clockOf } from '../../../shared/room/room'
import { idle, rest } from './rest'

/** No pause between two events is longer, in ms at speed 1: nobody waits for somebody who thought. */
const mostWaitMs = 1200
/** So long at a stretch is worked ahead, in ms; then the page may answer. */
const sliceMs = 7
/** A game up to this many events is folded at once. */
const atOnce = 4000
/** The cursor goes on when it moves by so many steps at most; otherwise it leaps. */
const nearSteps = 3
/** Lanes and moments that come in while a long game is judged are shown so often, in ms. */
const tellEveryMs = 150

export type AxisKind = 'step' | 'time'

/** One game with a cursor in it: where it is, how it moves, and what there is to be seen. */
export class Player {
  readonly file: GameLog
  readonly log: GameLog
  readonly timeline: Timeline
  /** What may be decided: the same at each event, so that nothing is drawn anew for it. */
  readonly values: readonly string[]
  readonly steps: Steps
  readonly journeys: Journeys
  readonly diagram: Diagram
  readonly axes: Readonly<Record<AxisKind, Axis>>
  readonly #story: Story
  #isTouched = false
  #isClosed = false
  /** Counts what was read of the story, so that what shows it is drawn anew. */
  #told = $state(0)

  /** The event at the cursor. */
  index = $state(0)
  /** How far on the way to the next event, 0 to 1. */
  share = $state(0)
  isPlaying = $state(false)
  /** It came here from far away: what lies between was not seen, and nothing moves there. */
  hasLeapt = $state(true)
  speed = $state(1)
  lens: Lens = $state.raw(truth)
  /** The node whose eyes may be borrowed. */
  node: NodeId
  /** The node that whoever looks has played, if that is known. */
  readonly own: NodeId | null
  /** Through the eyes of a node: what it could not know is not even there, instead of pale. */
  isRestHidden = $state(false)
  axisKind: AxisKind = $state('step')

  readonly picture = $derived.by(() => this.timeline.at(this.index))
  /** Who sits where at the cursor. */
  readonly players = $derived.by(() => this.picture.players)
  readonly step = $derived.by(() => this.steps.of(this.index))
  readonly axis = $derived.by(() => this.axes[this.axisKind])
  readonly moments = $derived.by(() => (this.#told >= 0 ? [...this.#story.moments] : []))
  readonly lanes = $derived.by(() =>
    this.#told >= 0 ? this.#story.lanes.map((lane) => ({ ...lane, spans: [...lane.spans] })) : [],
  )
  /** Who had the proof of what is chosen, as far as the story was read. */
  readonly proofs = $derived.by(() => (this.#told >= 0 ? [...this.#story.proofs] : []))
  /** The game's own time at the cursor, server ms. */
  readonly now = $derived.by(() => {
    const { events } = this.timeline
    const at = events[this.index]?.at ?? 0
    const next = events[this.index + 1]?.at ?? at
    return clockOf(this.picture.game, at + (next - at) * this.share)
  })

  /** Its events are counted from 1, as people do; `file` keeps the numbers that the room's log has. */
  constructor(file: GameLog, own: NodeId | null = null) {
    const log = numbered(file)
    this.file = file
    this.log = log
    this.own = own
    this.timeline = timelineOf(log, protocolOf)
    const { events, nodes, last } = this.timeline
    this.values = this.timeline.at(0).game.values
    this.steps = stepsOf(events)
    this.journeys = journeysOf(events)
    this.diagram = diagramOf(this.timeline, this.journeys)
    this.axes = { step: stepAxis(events, this.steps), time: timeAxis(events, mostWaitMs) }
    this.#story = storyOf(this.timeline, this.steps, this.journeys)
    this.node = $state(own ?? (nodes[0] as NodeId))
    if (last <= atOnce) this.index = last
    void this.#workAhead()
  }

  /** The last event that the story was read to. */
  get toldTo(): number {
    return this.#told >= 0 ? this.#story.upTo() : 0
  }

  get isAtEnd(): boolean {
    return this.index === this.timeline.last
  }

  /** The number of what the cursor is at: a whole step has that of its first event. */
  get seq(): number {
    const isWhole = this.index === this.steps.last(this.step)
    return this.timeline.events[isWhole ? this.steps.first(this.step) : this.index]?.seq ?? 0
  }

  /** The number in the file of an event that people know by this one; 0: it stands before all that are there. */
  seqInFile(number: number): number {
    return this.file.events[number - 1]?.seq ?? 0
  }

  /** To the event of this number in the file. */
  seekInFile(seq: number): void {
    const number = numberIn(this.file.events, seq)
    this.seek(this.steps.last(this.steps.of(this.timeline.indexOf(number))))
  }

  seek(index: number): void {
    this.#isTouched = true
    const before = this.step
    this.index = Math.max(0, Math.min(this.timeline.last, Math.round(index)))
    this.hasLeapt = Math.abs(this.step - before) > nearSteps
    this.share = 0
  }

  /** To the end of a step, by the index of any of its events. */
  seekStep(index: number): void {
    this.isPlaying = false
    this.seek(this.steps.last(this.steps.of(index)))
  }

  /** To the event with this number in the log; with the first of a step, the whole step has happened. */
  jump(seq: number): void {
    const index = this.timeline.indexOf(seq)
    if (index === this.steps.first(this.steps.of(index))) return this.seekStep(index)
    this.isPlaying = false
    this.seek(index)
  }

  /** One step on or back. Within a step: first to its end. */
  go(by: 1 | -1): void {
    const isWhole = this.index === this.steps.last(this.step)
    this.seekStep(this.steps.first(by === 1 && !isWhole ? this.step : this.step + by))
  }

  /** To the next or the last key moment. */
  leap(by: 1 | -1): void {
    const { moments, index, steps } = this
    const first = steps.first(this.step)
    const next =
      by === 1
        ? moments.find((moment) => moment.index > index)
        : moments.findLast((moment) => moment.index < first)
    this.seekStep(next?.index ?? (by === 1 ? this.timeline.last : 0))
  }

  toggle(): void {
    if (this.isPlaying) this.isPlaying = false
    else this.play()
  }

  play(): void {
    if (this.isAtEnd) this.seek(0)
    this.#isTouched = true
    this.isPlaying = true
    let before = performance.now()
    const frame = (now: number): void => {
      if (!this.isPlaying || this.#isClosed) return
      // A page in the background gets no frames: it goes on where it was.
      this.#advance(Math.min(250, now - before) * this.speed)
      before = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  }

  /** Whether the lens could see the event. */
  sees(index: number): boolean {
    const event = this.timeline.events[index]
    return event !== undefined && isSeen(this.lens, event, this.journeys.find)
  }

  close(): void {
    this.isPlaying = false
    this.#isClosed = true
  }

  #advance(ms: number): void {
    const { time } = this.axes
    const position = positionOf(time, this.index, this.share) + ms
    if (position >= time.length) {
      this.seek(this.timeline.last)
      this.isPlaying = false
      return
    }
    this.index = indexAt(time, position)
    this.hasLeapt = false
    const [here, next] = [positionOf(time, this.index), positionOf(time, this.index + 1)]
    this.share = next > here ? (position - here) / (next - here) : 0
  }

  /** Folds the whole game, so that every seek is quick; then reads its story while nothing else is to do. */
  async #workAhead(): Promise<void> {
    await rest()
    while (!this.#isClosed && !this.timeline.build(256)) await rest()
    if (!this.#isTouched) this.index = this.timeline.last
    let shownAt = 0
    let isRead = false
    while (!this.#isClosed && !isRead) {
      const end = performance.now() + sliceMs
      isRead = this.#story.readOn(() => performance.now() > end)
      if (isRead || performance.now() > shownAt + tellEveryMs) {
        this.#told += 1
        shownAt = performance.now()
      }
      await idle()
    }
  }
}
