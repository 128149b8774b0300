import type { Actor, Command, Request } from '../../shared/room/command'
import {
  postOffice,
  see,
  streamOf,
  type ViewEvent,
  viewerOf,
  viewKey,
  type Who,
} from '../../shared/room/view'
import type { Answer } from '../../shared/wire'
import type { Connection, Listeners } from '../room/connection'
import { newId } from '../room/new-id'
import type { LocalRoom } from './local-room'

/** Somebody's line to a room on this page. What they see goes through the same filter as on the server. */
export function lineTo(room: LocalRoom, who: Who & Actor, listeners: Listeners): Connection {
  return new LocalLine(room, who, listeners)
}

class LocalLine implements Connection {
  readonly #room: LocalRoom
  readonly #who: Who & Actor
  readonly #listeners: Listeners
  readonly #unlisten: () => void
  #office = postOffice()
  #key: string | null = null
  /** Events of the log that were looked at. */
  #read = 0

  constructor(room: LocalRoom, who: Who & Actor, listeners: Listeners) {
    this.#room = room
    this.#who = who
    this.#listeners = listeners
    this.#unlisten = room.listen(() => this.#follow())
    this.#follow()
    listeners.onstatus?.('online')
  }

  send(request: Request): Promise<Answer> {
    const command = { ...request, id: newId() } as Command
    const { onwaiting, onanswer } = this.#listeners
    onwaiting?.([command])
    const answer = this.#room.submit(this.#who, command)
    onwaiting?.([])
    onanswer?.(command, answer)
    return Promise.resolve(answer)
  }

  serverNow(): number {
    return this.#room.world.now()
  }

  /** Nobody else can take it. */
  comeBack(): void {
    this.#listeners.onstatus?.('online')
  }

  close(): void {
    this.#unlisten()
  }

  #follow(): void {
    const { room, log } = this.#room
    const viewer = viewerOf(room, this.#who)
    const key = viewKey(viewer)
    const isReset = key !== this.#key
    this.#key = key
    const fresh = log.slice(this.#read)
    this.#read = log.length
    const seen: ViewEvent[] = []
    for (const event of fresh) {
      this.#office.note(event)
      const { game } = event
      const sent = game === undefined ? () => undefined : this.#office.find(game)
      const one = isReset ? null : see(viewer, event, sent)
      if (one) seen.push(one)
    }
    if (isReset) this.#listeners.onframe(streamOf(viewer, log), true)
    else if (seen.length > 0) this.#listeners.onframe(seen, false)
  }
}
