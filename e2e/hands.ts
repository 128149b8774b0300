import { randomUUID } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import { foldSeat, type SeatPicture } from '../client/room/seat-fold'
import type { MessageId, NodeId } from '../shared/core/ids'
import { type Random, seeded } from '../shared/core/random'
import { protocolOf } from '../shared/protocols/registry'
import { sendsOf } from '../shared/referee/hand'
import type { Move } from '../shared/referee/protocol'
import type { Command, Request } from '../shared/room/command'
import type { ActionData } from '../shared/room/event'
import type { StudentEvent } from '../shared/room/view'
import type { Answer, ClientToServer, Frame, JoinedRoom, ServerToClient } from '../shared/wire'

/** A student without a phone: joins and acts through the real wire, and needs no browser. */
export class Hand {
  readonly name: string
  readonly #socket: Socket<ServerToClient, ClientToServer>
  readonly #random: Random
  #events: StudentEvent[] = []
  #key = ''

  private constructor(origin: string, joined: JoinedRoom, seed: number) {
    const { code, studentToken: token } = joined
    this.name = joined.name
    this.#random = seeded(seed)
    this.#socket = io(origin, { auth: { code, token }, transports: ['websocket'], forceNew: true })
    this.#socket.on('frame', (frame) => this.#hear(frame))
  }

  /** Resolves when the person is in, and was told so. */
  static async join(origin: string, code: string, seed = 1): Promise<Hand> {
    const response = await fetch(`${origin}/api/rooms/${code}/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ attempt: randomUUID() }),
    })
    if (!response.ok) throw new Error(await response.text())
    const hand = new Hand(origin, (await response.json()) as JoinedRoom, seed)
    await until(() => hand.#events.length > 0)
    return hand
  }

  get seat(): SeatPicture {
    return foldSeat(this.#events, protocolOf)
  }

  get node(): NodeId | null {
    return this.seat.seat?.node ?? null
  }

  /** Makes a move, as the student's page would. */
  async move(move: Move): Promise<Answer> {
    const { game, played } = this.seat
    if (!game || !played) throw new Error(`${this.name} plays no node`)
    const messages = sendsOf(played.protocol, played.hand, move).map(({ to, body }) => ({
      to,
      body: body as ActionData,
    }))
    const because = move.because === undefined ? {} : { because: move.because }
    const before = this.#acts
    const answer = await this.#send({
      ...{ type: 'act', game: game.id, action: move.action, messages, ...because },
    })
    // Who does not wait for what the log says of it does it again.
    if (answer.ok) await until(() => this.#acts > before)
    return answer
  }

  /** Does what a correct node does next; false when there is nothing to do. */
  async act(): Promise<boolean> {
    const { played } = this.seat
    if (!played || played.hand.isCrashed) return false
    const { protocol, hand } = played
    const move = protocol.honest(hand.notebook, hand.inbox, hand.seating, this.#random)
    return move !== null && (await this.move(move)).ok
  }

  /** Whether something that this hand has sent to one of the others has not reached it yet. */
  isAwaited(others: readonly Hand[]): boolean {
    const { game } = this.seat
    return this.#events.some((event) => {
      if (event.type !== 'message.sent' || event.game !== game?.id) return false
      const receiver = others.find(
        ({ node, seat }) => node === event.to && seat.game?.id === game.id,
      )
      return receiver !== undefined && !receiver.#has(event.message)
    })
  }

  #has(message: MessageId): boolean {
    return this.#events.some(
      (event) => event.type === 'message.delivered' && event.message === message,
    )
  }

  /** How often its node has acted, as far as it was told. */
  get #acts(): number {
    return this.#events.filter(({ type }) => type === 'node.acted').length
  }

  /** Goes away without a word, as a phone does that loses its network. */
  leave(): void {
    this.#socket.disconnect()
  }

  #hear({ key, from, events }: Frame): void {
    if (key !== this.#key || from === 0) this.#events = []
    this.#key = key
    this.#events.push(...(events as StudentEvent[]))
  }

  #send(request: Request): Promise<Answer> {
    const command = { ...request, id: randomUUID() } as Command
    return this.#socket.timeout(5000).emitWithAck('command', command)
  }
}

/** So many people join one after the other, so that hand i plays node n(i+1). */
export async function joinHands(origin: string, code: string, count: number): Promise<Hand[]> {
  const hands: Hand[] = []
  for (let index = 0; index < count; index += 1)
    hands.push(await Hand.join(origin, code, index + 1))
  return hands
}

/** Everyone acts as a correct node does until nobody has anything to do, and nothing is on its way between them. */
export async function settle(hands: readonly Hand[]): Promise<void> {
  for (let hasActed = true; hasActed;) {
    await until(() => !hands.some((hand) => hand.isAwaited(hands)))
    hasActed = false
    for (const hand of hands) hasActed = (await hand.act()) || hasActed
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

export async function until(is: () => boolean, withinMs = 20_000): Promise<void> {
  const end = Date.now() + withinMs
  while (!is()) {
    if (Date.now() > end) throw new Error('it did not come to that')
    await pause(20)
  }
}
