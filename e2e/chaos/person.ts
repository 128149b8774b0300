import { connect, type Connection, type Status } from '../../client/room/connection'
import { memoryStorage } from '../../client/room/storage'
import type { NodeId, RoomCode, StudentId } from '../../shared/core/ids'
import type { Random } from '../../shared/core/random'
import { protocolOf } from '../../shared/protocols/registry'
import type { Command, Request } from '../../shared/room/command'
import type { ViewEvent, Who } from '../../shared/room/view'
import { Bot } from '../../shared/simulator/bot'
import type { Answer } from '../../shared/wire'

/** A player thinks so long, in ms. */
const thinkMs = [20, 150] as const

/** Where nothing has to be changed, all is well, and there is nothing to write. */
const mayBeDoneAlready: ReadonlySet<string> = new Set(['link.change', 'partition.heal'])

export interface PersonParts {
  readonly url: string
  readonly code: RoomCode
  readonly token: string
  readonly who: Who
}

/** Somebody with the real connection of a page: notes all that it hears, sends, and is told. */
export class Person {
  readonly who: Who
  readonly connection: Connection
  events: ViewEvent[] = []
  /** Ids of commands in the order in which they were acknowledged. */
  readonly acknowledged: string[] = []
  /** How long it took to be back, in ms, each time. */
  readonly backMs: number[] = []
  readonly #listeners: ((events: readonly ViewEvent[], isReset: boolean) => void)[] = []
  #status: Status = 'connecting'
  /** Something is in its way: the network is gone, or there is no server. */
  #isExcused = true
  /** Since when it has been away with nothing in its way. */
  #missedSince: number | null = null

  constructor({ url, code, token, who }: PersonParts) {
    this.who = who
    this.connection = connect({
      ...{ url, code, token, storage: memoryStorage() },
      onframe: (events, isReset) => this.#hear(events, isReset),
      onstatus: (status) => this.#turn(status),
      onanswer: (command, answer) => this.#note(command, answer),
    })
  }

  get isOnline(): boolean {
    return this.#status === 'online'
  }

  /** From now on being away counts: nothing is in the way any more. */
  expectBack(): void {
    this.#isExcused = false
    this.#turn(this.#status)
  }

  /** Something is in the way again: how long it takes now says nothing of the page. */
  excuse(): void {
    this.#isExcused = true
    this.#missedSince = null
  }

  onFrame(listener: (events: readonly ViewEvent[], isReset: boolean) => void): void {
    this.#listeners.push(listener)
  }

  send(request: Request): Promise<Answer> {
    return this.connection.send(request)
  }

  /** A page that has lost its line, and knows it, has to be back soon. */
  #turn(status: Status): void {
    this.#status = status
    if (status === 'offline' && !this.#isExcused) this.#missedSince ??= performance.now()
  }

  #hear(events: readonly ViewEvent[], isReset: boolean): void {
    if (isReset) this.events = []
    this.events.push(...events)
    if (this.#missedSince !== null) this.backMs.push(performance.now() - this.#missedSince)
    this.#missedSince = null
    for (const listener of this.#listeners) listener(events, isReset)
  }

  #note({ id, type }: Command, answer: Answer): void {
    if (answer.ok && !mayBeDoneAlready.has(type)) this.acknowledged.push(id)
  }
}

/** Lets a person play its node honestly. Gives what stops it. */
export function play(person: Person, node: NodeId, random: Random): () => void {
  const bot = new Bot({
    node,
    find: protocolOf,
    random,
    thinkMs: () => thinkMs,
    wait: (ms, then) => {
      const timer = setTimeout(then, ms)
      return () => clearTimeout(timer)
    },
    act: async (act) => (await person.send(act)).ok,
  })
  person.onFrame((events, isReset) => bot.hear(events, isReset))
  return () => bot.leave()
}

export function student(student: StudentId): Who {
  return { role: 'student', student }
}
