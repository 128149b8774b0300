import type { GameId, NodeId } from '../core/ids'
import { type Random, whole } from '../core/random'
import type { Body } from '../network/flight'
import { beginHand, evolveHand, type Hand, type HandEvent, sendsOf } from '../referee/hand'
import type { Move, Protocol } from '../referee/protocol'
import type { CommandData } from '../room/command'
import type { ViewEvent } from '../room/view'
import type { HandStyle } from '../room/hands'
import { playerOf } from './players'

export type Act = { readonly type: 'act' } & CommandData<'act'>

/** What a bot needs of the world around it. */
export interface BotParts {
  readonly node: NodeId
  /** The registry. */
  readonly find: (protocol: string) => Protocol | null
  readonly random: Random
  /** How long it thinks before each act, in ms; asked anew each time. */
  readonly thinkMs: () => readonly [min: number, max: number]
  /** Calls back after so many ms, unless the returned function is called before. */
  readonly wait: (ms: number, then: () => void) => () => void
  /** Asks the room for it; false when it was refused. */
  readonly act: (act: Act) => Promise<boolean>
}

/** So many times in a row it looks at a desk on which nothing changes; an honest node may need some luck. */
const patience = 30

interface Table {
  readonly game: GameId
  readonly protocol: Protocol
  readonly hand: Hand
  readonly isRunning: boolean
  readonly style: HandStyle
}

/**
 * Plays one node honestly, at the pace of a person. It hears the same stream as a student at its node
 * would, and asks for the same acts, so it knows nothing that its node does not know.
 */
export class Bot {
  readonly #parts: BotParts
  #table: Table | null = null
  /** Events of its stream so far: they number what it sees. */
  #heard = 0
  #looks = 0
  /** It found nothing to do, and only looks again in case. */
  #isIdle = false
  /** An act of its own is on its way into the log. */
  #isActing = false
  #stopThinking: (() => void) | null = null
  #isGone = false

  constructor(parts: BotParts) {
    this.#parts = parts
  }

  /** The next events of its stream; `isReset` forgets all earlier ones. */
  hear(events: readonly ViewEvent[], isReset: boolean): void {
    if (isReset) this.#forget()
    for (const event of events) this.#learn(event)
    this.#looks = 0
    // What comes to an idle hand is thought about from now on, and for as long as anything else.
    if (this.#isIdle) this.#stop()
    this.#isIdle = false
    this.#think()
  }

  /** It does nothing more. */
  leave(): void {
    this.#isGone = true
    this.#stop()
  }

  #stop(): void {
    this.#stopThinking?.()
    this.#stopThinking = null
  }

  #forget(): void {
    this.#table = null
    this.#heard = 0
    this.#isActing = false
  }

  #learn(event: ViewEvent): void {
    this.#heard += 1
    if (event.type === 'node.acted' || event.type === 'node.crashed') this.#isActing = false
    this.#table = tableAfter(this.#table, event, this.#heard, this.#parts)
  }

  /** Looks at its desk in a while, unless it is about to. */
  #think(): void {
    const isAble = this.#table?.isRunning === true && !this.#table.hand.isCrashed
    if (!isAble || this.#isActing || this.#isGone || this.#stopThinking) return
    if (this.#looks >= patience) return
    const { random, thinkMs, wait } = this.#parts
    this.#stopThinking = wait(whole(random, ...thinkMs()), () => {
      this.#stopThinking = null
      this.#look()
    })
  }

  #look(): void {
    const table = this.#table
    if (!table?.isRunning || table.hand.isCrashed || this.#isActing) return
    const move = moveAt(table, this.#parts.random)
    this.#looks += 1
    this.#isIdle = move === null
    if (!move) return this.#think()
    this.#isActing = true
    void this.#parts.act(actFor(table, move)).then((isDone) => {
      if (isDone) return
      this.#isActing = false
      this.#think()
    })
  }
}

/** What an honest hand does now at a node with this stream, once and at once; null when there is nothing to do. */
export function nextAct(
  stream: readonly ViewEvent[],
  parts: Pick<BotParts, 'node' | 'find' | 'random'>,
): Act | null {
  const table = stream.reduce<Table | null>(
    (before, event, index) => tableAfter(before, event, index + 1, parts),
    null,
  )
  if (!table?.isRunning || table.hand.isCrashed) return null
  for (let look = 0; look < patience; look += 1) {
    const move = moveAt(table, parts.random)
    if (move) return actFor(table, move)
  }
  return null
}

/** What an honest hand does that plays as it was told. */
function moveAt({ protocol, hand, style }: Table, random: Random): Move | null {
  return playerOf(protocol, style)(hand, random)
}

function actFor({ game, protocol, hand }: Table, move: Move): Act {
  const messages = sendsOf(protocol, hand, move)
  return {
    type: 'act',
    game,
    action: move.action,
    because: move.because,
    messages: messages.map(({ to, body }) => ({ to, body: body as Body })),
  }
}

function tableAfter(
  table: Table | null,
  event: ViewEvent,
  seq: number,
  { node, find }: Pick<BotParts, 'node' | 'find'>,
): Table | null {
  switch (event.type) {
    case 'game.started': {
      const { game, nodes, values, setup } = event
      const protocol = find(event.protocol)
      if (!protocol) return null
      const hand = beginHand(protocol, { node, nodes, values, setup })
      return { game, protocol, hand, isRunning: true, style: 'plays' }
    }
    case 'game.paused':
    case 'game.ended':
      return table && { ...table, isRunning: false }
    case 'game.resumed':
      return table && { ...table, isRunning: true }
    case 'hand.told':
      return table && event.game === table.game ? { ...table, style: event.style } : table
    case 'request.made':
    case 'node.acted':
    case 'message.sent':
    case 'message.delivered':
    case 'node.crashed':
    case 'node.recovered': {
      if (!table || event.game !== table.game) return table
      // The stream of a node holds deliveries with their content, and nothing of other nodes.
      const hand = evolveHand(table.protocol, table.hand, { ...event, seq } as HandEvent)
      return { ...table, hand }
    }
    default:
      return table
  }
}
