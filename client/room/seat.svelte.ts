import type { ClusterId, GameId, MessageId, NodeId } from '../../shared/core/ids'
import type { Body } from '../../shared/network/flight'
import { offersOf, offersTo, sendsOf } from '../../shared/referee/hand'
import { plainWords } from '../../shared/referee/form'
import type { Card, Move, Offer, Protocol, Send } from '../../shared/referee/protocol'
import type { Command } from '../../shared/room/command'
import type { StudentEvent, ViewEvent } from '../../shared/room/view'
import type { Answer } from '../../shared/wire'
import type { Connection, Listeners, Status } from './connection'
import { lineOf } from './lag'
import { patiently } from './patiently'
import { foldSeat, type SeatBelief, type SeatPicture } from './seat-fold'
import { hasTold, isAct, isSame, type Tap, withTaps } from './taps'
import { reword } from '../words/language.svelte'

/** A card of the inbox, with all that a hand could do because of it. */
export interface InboxCard {
  readonly card: Card
  /** What it means to this node; in freehand only what it says. */
  readonly sentence: string
  readonly offers: readonly Offer[]
  /** What was pressed here, and is on its way to the log. */
  readonly sending: Move | null
}

/** A press stays in sight for so many ms, so that a double tap does not press what moves into its place. */
export const lingerMs = 600

interface Press {
  readonly move: Move
  /** The card as it was when it was pressed; null for the bar. */
  readonly shown: InboxCard | null
}

/** Where a student sits: its stream folded, and what was pressed counted as done while it is on its way. */
export class OwnSeat {
  status: Status = $state.raw('connecting')
  /** Why the newest tap came to nothing. */
  refusal: string | null = $state(null)

  #lagMs: number | null = $state(null)
  #hasStream = $state(false)
  #protocols: readonly Protocol[] | null = $state.raw(null)
  #log: readonly StudentEvent[] = $state.raw([])
  /** Commands without an answer. */
  #waiting: readonly Command[] = $state.raw([])
  /** Taps that the server has taken, and whose events have not come yet. */
  #landed: readonly Tap[] = $state.raw([])
  #presses: readonly Press[] = $state.raw([])
  #pressedAt: Record<string, number> = {}
  readonly #connection: Connection

  /** The stream has come, at least once, and what is needed to play it. */
  readonly isKnown = $derived(this.#hasStream && this.#protocols !== null)
  readonly line = $derived(lineOf(this.status, this.#lagMs))
  readonly #logged = $derived(foldSeat(this.#log, (id) => this.#find(id)))
  readonly #taps = $derived(this.#tapsNow())
  readonly #offers = $derived.by(() => {
    const { played, told } = this.picture
    return played ? offersTo(told, played.protocol, played.hand) : []
  })

  readonly picture: SeatPicture = $derived.by(() => {
    const { played } = this.#logged
    if (!played) return this.#logged
    return { ...this.#logged, played: withTaps(played, this.#taps, this.#log.length) }
  })
  /** The oldest first: what is new comes at the end, so that nothing moves under a thumb. */
  readonly inbox: readonly InboxCard[] = $derived(this.#inboxNow())
  readonly bar: readonly Offer[] = $derived(this.#offers.filter(({ place }) => place === 'bar'))

  /** `connect` opens the line to the room, on a server or in this page. */
  constructor(connect: (listeners: Listeners) => Connection) {
    void this.#learn()
    this.#connection = connect({
      onframe: (events, isReset) => this.#hear(events, isReset),
      onstatus: (status) => (this.status = status),
      onlag: (ms) => (this.#lagMs = ms),
      onwaiting: (commands) => this.#follow(commands),
      onanswer: (command, answer) => this.#settle(command, answer),
    })
  }

  /** Is this what was pressed just now? */
  isSending(move: Move): boolean {
    return this.#sendingWhere((other) => isSameMove(other, move)) !== null
  }

  /**
   * Does something, once: the same card, or the same button, takes nothing more until the log has it.
   * `sends` is what goes out, if not everything that the act sends.
   */
  act(move: Move, sends?: readonly Send[]): void {
    const { game, played } = this.picture
    const isTaken =
      move.because === undefined ? this.isSending(move) : this.#sendingOn(move.because)
    if (!game || !played || isTaken) return
    this.refusal = null
    this.#press(move)
    void this.#connection.send({
      type: 'act',
      game: game.id,
      action: move.action,
      ...(move.because === undefined ? {} : { because: move.because }),
      messages: (sends ?? sendsOf(played.protocol, played.hand, move)).map(({ to, body }) => ({
        to,
        body: body as Body,
      })),
    })
  }

  /** Messages that the adversary has let go, and that are on their way to the log. */
  readonly delivering: readonly MessageId[] = $derived(
    this.#waiting.flatMap((command) =>
      command.type === 'adversary.deliver' ? [command.message] : [],
    ),
  )

  /** As the adversary: this message arrives next. */
  deliver(message: MessageId): void {
    const { game } = this.picture
    if (!game || this.delivering.includes(message)) return
    this.refusal = null
    void this.#connection.send({ type: 'adversary.deliver', game: game.id, message })
  }

  /** As the adversary: the one crash. */
  crash(node: NodeId): void {
    const { game } = this.picture
    if (!game) return
    this.refusal = null
    void this.#connection.send({ type: 'adversary.crash', game: game.id, node })
  }

  /** All events of its stream. */
  get log(): readonly StudentEvent[] {
    return this.#log
  }

  protocolOf(id: string): Protocol | null {
    return this.#find(id)
  }

  /** Writes a line of the notebook, in freehand. */
  write(field: string, text: string): void {
    const { game, played } = this.picture
    if (!game || !played || (played.hand.notes[field] ?? '') === text) return
    const action = { type: 'note', field, text }
    void this.#connection.send({ type: 'act', game: game.id, action, messages: [] })
  }

  /** What people call a protocol. */
  nameOf(protocol: string): string {
    return this.#find(protocol)?.name ?? protocol
  }

  /** Without a name the room gives one. */
  rename(name?: string): Promise<Answer> {
    return this.#connection.send({ type: 'student.rename', name })
  }

  #looksAt: GameId | null = null

  /** Lets the desk know that this student looks at a replay, or (null) at the room again. */
  look(replay: GameId | null): void {
    if (replay === null && this.#looksAt === null) return
    this.#looksAt = replay
    void this.#connection.send({ type: 'replay.look', replay })
  }

  /** Sits down where nobody plays. */
  take(cluster: ClusterId, node: NodeId): Promise<Answer> {
    return this.#connection.send({ type: 'seat.take', cluster, node })
  }

  /** Says what this person believes; nobody's node hears of it. */
  answer({ game, question }: SeatBelief, answer: string): Promise<Answer> {
    return this.#connection.send({ type: 'belief.answer', game, question, answer })
  }

  /** After a farewell. */
  comeBack(): void {
    this.#connection.comeBack()
  }

  close(): void {
    this.#connection.close()
  }

  /** The protocols come after the page itself: a lobby needs none of them. */
  async #learn(): Promise<void> {
    const [{ protocols }, { inWords }] = await Promise.all([
      patiently(() => import('../../shared/protocols/registry')),
      patiently(() => import('../words/protocol')),
    ])
    this.#protocols = protocols.map(inWords)
  }

  #find(id: string): Protocol | null {
    return this.#protocols?.find((protocol) => protocol.id === id) ?? null
  }

  #hear(events: readonly ViewEvent[], isReset: boolean): void {
    // The server's filter lets nothing else through to a student.
    const own = events as readonly StudentEvent[]
    this.#log = isReset ? own : [...this.#log, ...own]
    this.#hasStream = true
    if (!isReset) return
    this.#landed = []
    // The numbers of the stream's events have begun anew.
    for (const id of Object.keys(this.#pressedAt)) this.#pressedAt[id] = 0
  }

  #follow(commands: readonly Command[]): void {
    for (const { id } of commands) this.#pressedAt[id] ??= this.#log.length
    this.#waiting = commands
  }

  #settle(command: Command, answer: Answer): void {
    if (!isAct(command)) {
      if (!answer.ok && command.type.startsWith('adversary.')) this.refusal = answer.sentence
      return
    }
    const tap = { command, from: this.#pressedAt[command.id] ?? 0 }
    const { [command.id]: _, ...others } = this.#pressedAt
    this.#pressedAt = others
    if (answer.ok) this.#landed = [...this.#landed, tap].filter((one) => !this.#isTold(one))
    else this.#undo(tap, answer.sentence)
  }

  #undo({ command }: Tap, sentence: string): void {
    this.#presses = this.#presses.filter(({ move }) => !isSameMove(move, command))
    // What was pressed in a game that is over does not matter in the next.
    if (command.game === this.#logged.game?.id) this.refusal = sentence
  }

  #press(move: Move): void {
    const shown = this.inbox.find(({ card }) => card.id === move.because) ?? null
    const press = { move, shown }
    this.#presses = [...this.#presses, press]
    setTimeout(() => {
      this.#presses = this.#presses.filter((other) => other !== press)
    }, lingerMs)
  }

  /** An answer and the frame with its event come in any order: a tap is over when the stream tells of it. */
  #tapsNow(): readonly Tap['command'][] {
    const open = this.#waiting
      .filter(isAct)
      .map((command) => ({ command, from: this.#pressedAt[command.id] ?? 0 }))
    return [...this.#landed, ...open]
      .filter((tap) => tap.command.game === this.#logged.game?.id && !this.#isTold(tap))
      .map(({ command }) => command)
  }

  #isTold({ command, from }: Tap): boolean {
    return hasTold(this.#log, from, command)
  }

  #inboxNow(): readonly InboxCard[] {
    const cards = this.#logged.played?.hand.inbox ?? []
    const gone = this.#presses.flatMap(({ shown }) =>
      shown && !cards.some(({ id }) => id === shown.card.id) ? [shown.card] : [],
    )
    return [...gone, ...cards].sort((a, b) => a.seq - b.seq).map((card) => this.#show(card))
  }

  /** While its answer is on its way, a card stays as it was when it was pressed. */
  #show(card: Card): InboxCard {
    const sending = this.#sendingOn(card.id)
    const pressed = this.#presses.find(({ shown }) => shown?.card.id === card.id)?.shown
    if (pressed) return { ...pressed, sending }
    const { played } = sending ? this.#logged : this.picture
    if (!played) return { card, sentence: '', offers: [], sending }
    const { protocol, hand } = played
    return {
      card,
      sentence:
        this.picture.game?.assistance === 'freehand'
          ? reword(plainWords(protocol, card))
          : protocol.meaning(card, hand.notebook, hand.seating),
      offers: (sending ? offersOf(protocol, hand) : this.#offers).filter(
        ({ place, because }) => place === 'card' && because === card.id,
      ),
      sending,
    }
  }

  #sendingOn(card: string): Move | null {
    return this.#sendingWhere(({ because }) => because === card)
  }

  #sendingWhere(isIt: (move: Move) => boolean): Move | null {
    return this.#taps.find(isIt) ?? this.#presses.map(({ move }) => move).find(isIt) ?? null
  }
}

function isSameMove(a: Move, b: Move): boolean {
  return a.because === b.because && isSame(a.action, b.action)
}
