import type { StudentId } from '../../shared/core/ids'
import { pick } from '../../shared/core/random'
import { protocolOf } from '../../shared/protocols/registry'
import { beginPicture, evolvePicture, type Picture } from '../../shared/referee/picture'
import type { Event } from '../../shared/room/event'
import type { LocalRoom } from './local-room'
import { instructor } from './open-practice'
import { type NextVisit, nextVisit, type Visit } from './visits'

/** The end comes so long after the last decision that its flag is seen, in ms. */
const flagMs = 1500

/**
 * Keeps a practice going: sends clients to the nodes, and ends the game when everybody who is up has decided.
 * It looks at the whole truth, which a client or a bot does not. Whatever it knows is in the log, so that it
 * goes on after a refresh where it was.
 */
export class Host {
  readonly #room: LocalRoom
  /** From one client to the next. */
  readonly #visitMs: number
  readonly #me: StudentId
  readonly #unlisten: () => void
  #picture: Picture | null = null
  #visits: readonly Visit[] = []
  /** Room ms. */
  #overAt: number | null = null
  #read = 0
  #stopWaiting: (() => void) | null = null

  /** `me`: who plays by hand. */
  constructor(room: LocalRoom, visitMs: number, me: StudentId) {
    this.#room = room
    this.#me = me
    this.#visitMs = visitMs
    this.#unlisten = room.listen(() => this.#follow())
    this.#follow()
  }

  close(): void {
    this.#unlisten()
    this.#stopWaiting?.()
  }

  #follow(): void {
    const { log } = this.#room
    for (const event of log.slice(this.#read)) this.#learn(event)
    this.#read = log.length
    this.#stopWaiting?.()
    this.#stopWaiting = null
    const picture = this.#picture
    if (picture?.game.status !== 'running') return
    if (this.#overAt !== null) this.#wait(this.#overAt + flagMs, () => this.#end(picture))
    else this.#awaitVisit(picture)
  }

  #learn(event: Event): void {
    if (event.game === undefined) return
    this.#picture = this.#picture
      ? evolvePicture(this.#picture, event)
      : beginPicture(event, protocolOf)
    const hasEnd = this.#picture !== null && isOver(this.#picture)
    this.#overAt = hasEnd ? (this.#overAt ?? event.at) : null
    if (event.type !== 'request.made') return
    const { node, kind, value = null, at } = event
    this.#visits = [...this.#visits, { node, kind, value, at }]
  }

  #awaitVisit(picture: Picture): void {
    const mine = this.#room.room.students.get(this.#me)?.seat?.node
    const next = mine && nextVisit(picture, this.#visits, mine, this.#visitMs)
    if (next) this.#wait(next.at, () => this.#visit(picture, next))
  }

  #visit({ game }: Picture, { kind, nodes, values }: NextVisit): void {
    const { random } = this.#room.world
    const node = pick(random, nodes)
    const value = pick(random, values)
    if (!node) return
    const wish = kind === 'propose' ? { kind, value } : { kind }
    this.#room.ask(instructor, { type: 'request.make', game: game.id, node, ...wish })
  }

  #end({ game }: Picture): void {
    this.#room.ask(instructor, { type: 'game.end', game: game.id })
  }

  #wait(at: number, then: () => void): void {
    const { now, wait } = this.#room.world
    this.#stopWaiting = wait(Math.max(0, at - now()), then)
  }
}

/** Everybody who is up has decided. */
function isOver({ game, hands }: Picture): boolean {
  const up = game.nodes.filter((node) => !game.network.crashed.has(node))
  return up.length > 0 && up.every((node) => (hands.get(node)?.decided ?? null) !== null)
}
