import { randomUUID } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import type { GameId, MessageId, NodeId, RoomCode } from '../../shared/core/ids'
import type { Body } from '../../shared/network/flight'
import type { Request } from '../../shared/room/command'
import type { ActionData } from '../../shared/room/event'
import type { ViewEvent } from '../../shared/room/view'
import type { Answer, ClientToServer, Frame, ServerToClient } from '../../shared/wire'
import { comingFrom } from './post'

/** An answer that takes longer never comes: the line is broken. */
export const patienceMs = 60_000

/** A page's line to its room, as the pages have it, but for coming back: nobody leaves here. */
export class Line {
  readonly code: RoomCode
  /** Ids of commands, in the order in which they were acknowledged. */
  readonly acknowledged: string[] = []
  readonly #socket: Socket<ServerToClient, ClientToServer>

  constructor(url: string, code: RoomCode, token: string, address?: string) {
    this.code = code
    this.#socket = io(url, {
      auth: { code, token },
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: comingFrom(address),
    })
  }

  /** Calls back with every event that arrives, from the first one on. */
  hear(listener: (events: readonly ViewEvent[], frame: Frame) => void): void {
    this.#socket.on('frame', (frame) => listener(frame.events, frame))
  }

  /** Resolves with the first frame; rejects when the server turns the page away. */
  arrive(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#socket.once('frame', () => resolve())
      this.#socket.once('connect_error', reject)
      this.#socket.once('farewell', ({ sentence }) => reject(new Error(sentence)))
    })
  }

  /** Resolves with the acknowledgement. A refusal or none at all voids what is measured. */
  ask(request: Request): Promise<void> {
    const command = { ...request, id: randomUUID() }
    return new Promise((resolve, reject) => {
      const broken = (why: string) => reject(new Error(`${request.type}: the line broke, ${why}`))
      this.#socket.once('disconnect', broken)
      const hear = (error: Error | null, answer?: Answer) => {
        this.#socket.off('disconnect', broken)
        if (answer?.ok) {
          this.acknowledged.push(command.id)
          resolve()
        } else reject(new Error(`${request.type}: ${error?.message ?? answer?.sentence}`))
      }
      this.#socket.timeout(patienceMs).emit('command', command, hear)
    })
  }

  close(): void {
    this.#socket.disconnect()
  }
}

/** Somebody at a node: answers what came first, and sends to the next node. */
export class Person {
  readonly line: Line
  game: GameId | null = null
  node: NodeId | null = null
  /** Messages that arrived, in all. */
  received = 0
  #nodes: readonly NodeId[] = []
  #inbox: MessageId[] = []
  #acts = 0

  constructor(url: string, code: RoomCode, token: string, address?: string) {
    this.line = new Line(url, code, token, address)
    this.line.hear((events, { from }) => {
      if (from === 0) this.#beginAnew()
      for (const event of events) this.#learn(event)
    })
  }

  /** Names the next act among those of all rooms, by the id that the log will give it. */
  get nextAct(): string {
    return `${this.line.code} ${this.game} ${this.node}.${this.#acts + 1}`
  }

  /** One act with one message. Resolves when it is acknowledged. */
  act(body: Body): Promise<void> {
    return this.#act({ type: 'vote', value: 'blue' }, body, this.#inbox.shift())
  }

  /** The same, of one's own accord and in words that pages can read: two who share a seat can both do it. */
  askNext(): Promise<void> {
    return this.#act({ type: 'ask' }, { type: 'ask' })
  }

  #act(action: ActionData, body: Body, because?: MessageId): Promise<void> {
    const { game, node } = this
    const to = this.#nodes[(this.#nodes.indexOf(node as NodeId) + 1) % this.#nodes.length]
    if (game === null || to === undefined) throw new Error('nobody acts without a seat')
    this.#acts += 1
    return this.line.ask({ type: 'act', game, action, because, messages: [{ to, body }] })
  }

  #beginAnew(): void {
    this.game = null
    this.node = null
    this.received = 0
    this.#inbox = []
    this.#acts = 0
  }

  #learn(event: ViewEvent): void {
    if (event.type === 'student.seated') this.node = event.node
    else if (event.type === 'game.started') {
      this.game = event.game
      this.#nodes = event.nodes
    } else if (event.type === 'message.delivered') {
      this.received += 1
      this.#inbox.push(event.message)
    }
  }
}
