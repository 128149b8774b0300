import type { Event } from '../../../shared/room/event'
import type { GameId, StudentId } from '../../../shared/core/ids'
import { type GameLog, gameEvents, headerOf } from '../../../shared/room/export'
import { botHand } from '../../../shared/room/hands'
import { OwnSeat } from '../../room/seat.svelte'
import { LiveStage } from '../../room/stage.svelte'
import { type PracticeForm, paces, searchOf } from '../../practice/form'
import { Host } from '../../practice/host'
import { keep } from '../../practice/keep'
import { seatBots } from '../../practice/local-bots'
import { lineTo } from '../../practice/local-line'
import { LocalRoom, type World } from '../../practice/local-room'
import { type Handover, written } from '../../practice/handover'
import { newcomer, openBranch } from '../../practice/open-branch'
import { game, instructor, me, openPractice, practiceCode } from '../../practice/open-practice'
import { Tools } from './tools.svelte'

/** So long after a change the practice is kept, in ms: several changes at once are written once. */
const keepAfterMs = 250
const beatMs = 250

/** What a practice goes on with, if it does not begin anew. */
export interface Beginning {
  /** What this tab kept. */
  readonly log?: readonly Event[] | undefined
  /** A game that others played, to be played on. */
  readonly branch?: Handover | undefined
}

/** One game against bots: the room, everybody in it, and what this page shows of it. */
export class Practice {
  readonly form: PracticeForm
  readonly seat: OwnSeat
  readonly stage: LiveStage
  readonly tools: Tools
  readonly branch: Handover | null
  readonly #game: GameId
  readonly #room: LocalRoom
  readonly #leaves: (() => void)[]
  #stopKeeping: (() => void) | null = null
  /** So many events of the log have been written down. */
  #keptTo = 0

  constructor(form: PracticeForm, world: World, beginning: Beginning = {}) {
    const { branch = null } = beginning
    const room = roomOf(form, world, beginning)
    const student: StudentId = branch ? newcomer : me
    this.form = form
    this.branch = branch
    this.#game = branch?.begun.header.game ?? game
    this.#room = room
    this.seat = new OwnSeat((listeners) => lineTo(room, { role: 'student', student }, listeners))
    this.stage = new LiveStage({ code: room.code, role: 'projector', serverNow: world.now })
    const line = lineTo(
      room,
      { role: 'projector' },
      {
        onframe: (events, isReset) => this.stage.hear(events, isReset),
      },
    )
    this.tools = new Tools(
      () => this.stage.game,
      (request) => room.ask(instructor, request),
    )
    const host = new Host(room, paces[form.pace].visitMs, student)
    const beat = setInterval(() => this.stage.beat(), beatMs)
    this.#leaves = [
      seatBots(room),
      room.listen(() => this.#changed()),
      () => host.close(),
      () => line.close(),
      () => this.seat.close(),
      () => clearInterval(beat),
      () => this.#stopKeeping?.(),
      () => room.close(),
    ]
    this.keepNow()
  }

  get hasEnded(): boolean {
    return this.stage.game?.status === 'ended'
  }

  show(shows: 'fog' | 'reveal'): void {
    this.#room.ask(instructor, { type: 'projector.show', shows })
  }

  end(): void {
    this.#room.ask(instructor, { type: 'game.end', game: this.#game })
  }

  /** The game as its file would hold it. */
  gameLog(): GameLog | null {
    const events = gameEvents(this.#room.log, this.#game)
    const header = this.branch?.begun.header ?? headerOf(this.#room.code, events)
    return header && { header, events }
  }

  /** Writes down where the practice is, so that a refresh goes on from here. */
  readonly keepNow = (): void => {
    this.#stopKeeping?.()
    this.#stopKeeping = null
    const { branch } = this
    const origin = branch
      ? { search: '', branch: written(branch) }
      : { search: searchOf(this.form) }
    keep({ ...origin, log: this.#room.log })
    this.#keptTo = this.#room.log.length
  }

  close(): void {
    for (const leave of this.#leaves) leave()
  }

  #changed(): void {
    const hasEnded = this.#room.room.games.get(this.#game)?.status === 'ended'
    // What was so may be seen now.
    if (hasEnded && this.#room.room.projectorShows === 'fog') this.show('reveal')
    // A refresh may follow a press at once, and where site data is blocked a page that goes away can keep nothing more.
    if (this.#hasPressed()) this.keepNow()
    else this.#stopKeeping ??= this.#room.world.wait(keepAfterMs, this.keepNow)
  }

  /** Since it was written down last, a person has done something. */
  #hasPressed(): boolean {
    return this.#room.log
      .slice(this.#keptTo)
      .some((event) => event.type === 'node.acted' && event.by !== botHand)
  }
}

function roomOf(form: PracticeForm, world: World, { log, branch }: Beginning): LocalRoom {
  if (log) return new LocalRoom(branch?.begun.header.room ?? practiceCode, log, world)
  return branch ? openBranch(branch, form.pace, world) : openPractice(form, world)
}
