import type { GameId, MessageId } from '../../shared/core/ids'
import type { Event } from '../../shared/room/event'
import type { LookUp, SentMessage } from '../../shared/room/view'

type Sent = Map<MessageId, SentMessage>

/** So many ended games are remembered; those before them are read again when somebody asks. */
const endedLimit = 8

/** What was sent in each game, so that a delivery can be shown with its content however late it is asked for. */
export class Mail {
  readonly #gameOf: (game: GameId) => readonly Event[]
  readonly #sent = new Map<GameId, Sent>()
  readonly #lookUps = new Map<GameId, LookUp>()
  readonly #ended = new Set<GameId>()

  /** `gameOf`: all events of a game that were noted. */
  constructor(gameOf: (game: GameId) => readonly Event[]) {
    this.#gameOf = gameOf
  }

  /** Feed it every event in order. */
  note(event: Event): void {
    if (event.game === undefined) return
    if (event.type === 'game.started') this.#sent.set(event.game, new Map())
    else if (event.type === 'game.ended') this.#retire(event.game)
    else post(this.#sent.get(event.game), event)
  }

  /** Everybody in a game asks for the same message, one after the other. */
  find(game: GameId): LookUp {
    const known = this.#lookUps.get(game)
    if (known) return known
    const sent = this.#sent.get(game) ?? this.#readAgain(game)
    let last: { message: MessageId; sent: SentMessage | undefined } | null = null
    const lookUp: LookUp = (message) => {
      if (last?.message !== message) last = { message, sent: sent.get(message) }
      return last.sent
    }
    this.#lookUps.set(game, lookUp)
    return lookUp
  }

  #readAgain(game: GameId): Sent {
    const sent: Sent = new Map()
    for (const event of this.#gameOf(game)) post(sent, event)
    this.#sent.set(game, sent)
    this.#retire(game)
    return sent
  }

  #retire(game: GameId): void {
    this.#ended.add(game)
    for (const oldest of this.#ended) {
      if (this.#ended.size <= endedLimit) return
      this.#ended.delete(oldest)
      this.#sent.delete(oldest)
      this.#lookUps.delete(oldest)
    }
  }
}

function post(sent: Sent | undefined, event: Event): void {
  if (event.type === 'message.sent') sent?.set(event.message, event)
  else if (event.type === 'message.duplicated') {
    const original = sent?.get(event.message)
    if (original) sent?.set(event.copy, original)
  }
}
