import type { Event } from '../../../shared/room/event'
import { type GameLog, gameEvents, headerOf } from '../../../shared/room/export'
import { OwnSeat } from '../../room/seat.svelte'
import { LiveStage } from '../../room/stage.svelte'
import { type PracticeForm, paces, searchOf } from '../../practice/form'
import { Host } from '../../practice/host'
import { keep } from '../../practice/keep'
import { seatBots } from '../../practice/local-bots'
import { lineTo } from '../../practice/local-line'
import { LocalRoom, type World } from '../../practice/local-room'
import { game, instructor, myself, openPractice, practiceCode } from '../../practice/open-practice'
import { Tools } from './tools.svelte'

/** So long after a change the practice is kept, in ms: several changes at once are written once. */
const keepAfterMs = 250
const beatMs = 250

/** One game against bots: the room, everybody in it, and what this page shows of it. */
export class Practice {
  readonly form: PracticeForm
  readonly seat: OwnSeat
  readonly stage: LiveStage
  readonly tools: Tools
  readonly #room: LocalRoom
  readonly #leaves: (() => void)[]
  #stopKeeping: (() => void) | null = null

  /** With a log it goes on from there. */
  constructor(form: PracticeForm, world: World, log: readonly Event[] | null = null) {
    const room = log ? new LocalRoom(practiceCode, log, world) : openPractice(form, world)
    this.form = form
    this.#room = room
    this.seat = new OwnSeat((listeners) => lineTo(room, myself, listeners))
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
    const host = new Host(room, paces[form.pace].visitMs)
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
    this.#room.ask(instructor, { type: 'game.end', game })
  }

  /** The game as its file would hold it. */
  gameLog(): GameLog | null {
    const events = gameEvents(this.#room.log, game)
    const header = headerOf(this.#room.code, events)
    return header && { header, events }
  }

  /** Writes down where the practice is, so that a refresh goes on from here. */
  readonly keepNow = (): void => {
    this.#stopKeeping?.()
    this.#stopKeeping = null
    keep({ search: searchOf(this.form), log: this.#room.log })
  }

  close(): void {
    for (const leave of this.#leaves) leave()
  }

  #changed(): void {
    const hasEnded = this.#room.room.games.get(game)?.status === 'ended'
    // What was so may be seen now.
    if (hasEnded && this.#room.room.projectorShows === 'fog') this.show('reveal')
    this.#stopKeeping ??= this.#room.world.wait(keepAfterMs, this.keepNow)
  }
}
