import { io, type Socket } from 'socket.io-client'
import { onTestFinished } from 'vitest'
import type { ViewEvent } from '../../shared/room/view'
import type { Answer, Farewell, Frame } from '../../shared/wire'
import { freshId } from './classroom'

/** A page as the server sees one: keeps its stream, and complains when a frame does not fit. */
export class Phone {
  readonly socket: Socket
  readonly frames: (Frame & { readonly arrivedAt: number })[] = []
  readonly misfits: string[] = []
  key: string | undefined
  events: ViewEvent[] = []
  farewell: Farewell | null = null
  isOpen = true

  private constructor(socket: Socket, was: Phone | undefined) {
    this.socket = socket
    if (was) {
      this.key = was.key
      this.events = was.events
    }
    socket.on('frame', (frame: Frame) => this.#take(frame))
    socket.on('farewell', (farewell: Farewell) => (this.farewell = farewell))
    socket.on('disconnect', () => (this.isOpen = false))
    onTestFinished(() => void socket.disconnect())
  }

  /**
   * Settles when the first frame or a farewell is here; rejects when the server does not let it in.
   * `was` is an earlier page of the same person, whose stream goes on.
   */
  static async connect(url: string, auth: object, was?: Phone, options: object = {}) {
    const socket = io(url, {
      auth: { ...auth, ...was?.place },
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      ...options,
    })
    const phone = new Phone(socket, was)
    await new Promise<void>((resolve, reject) => {
      socket.once('frame', () => resolve())
      socket.once('farewell', () => resolve())
      socket.once('connect_error', reject)
    })
    return phone
  }

  get count(): number {
    return this.events.length
  }

  /** What the page would say when it comes back. */
  get place() {
    return { key: this.key, count: this.count }
  }

  types(): string[] {
    return this.events.map(({ type }) => type)
  }

  /** Sends a command once, and gives the answer. */
  async ask(command: object): Promise<Answer> {
    return this.raw({ id: freshId(), ...command })
  }

  /** Sends anything as a command. */
  raw(content: unknown, event = 'command'): Promise<Answer> {
    return this.socket.timeout(5_000).emitWithAck(event, content) as Promise<Answer>
  }

  /** Settles when the stream is so; rejects after a while with what it is instead. */
  async until(isSo: (events: readonly ViewEvent[]) => boolean, withinMs = 20_000): Promise<void> {
    const end = Date.now() + withinMs
    while (!isSo(this.events)) {
      if (Date.now() > end) throw new Error(`the stream is ${JSON.stringify(this.events, null, 1)}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }

  /** Settles when the server has closed the socket. */
  async gone(withinMs = 20_000): Promise<void> {
    const end = Date.now() + withinMs
    while (this.isOpen) {
      if (Date.now() > end) throw new Error('the socket is still open')
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }

  #take(frame: Frame): void {
    this.frames.push({ ...frame, arrivedAt: performance.now() })
    if (frame.from === 0) this.events = []
    else if (frame.key !== this.key || frame.from !== this.count)
      this.misfits.push(`${frame.key} from ${frame.from} after ${this.key} with ${this.count}`)
    this.key = frame.key
    this.events = [...this.events, ...frame.events]
  }
}
