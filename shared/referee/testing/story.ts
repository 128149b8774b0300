import {
  actId,
  clusterId,
  gameId,
  messageId,
  type MessageId,
  nodeId,
  nodesOf,
  requestId,
  roomCode,
} from '../../core/ids'
import type { Body } from '../../network/flight'
import { defaultPolicy } from '../../network/policy'
import type { ActionData, GameEvent, GameEventBody } from '../../room/event'
import { type GameLog, headerOf } from '../../room/export'
import { sendsOf } from '../hand'
import { beginPicture, evolvePicture, type Picture } from '../picture'
import type { Protocol } from '../protocol'
import { type PropertyVerdict, verdictsOf } from '../referee'

type Send = readonly [to: string, body: Body]

/** The log of one game, written by hand and event by event: for tests that need an exact order. */
export class Story {
  readonly events: GameEvent[] = []
  readonly protocol: Protocol
  #picture: Picture | null = null
  #acts = 0
  #requests = 0

  constructor(protocol: Protocol) {
    this.protocol = protocol
  }

  get picture(): Picture {
    return this.#picture!
  }

  /** The number of the last event. */
  get seq(): number {
    return this.events.length
  }

  add(body: GameEventBody): number {
    const seq = this.events.length + 1
    const event = { ...body, game: gameId('g1'), seq, at: seq * 1000 } as GameEvent
    this.events.push(event)
    this.#picture = this.#picture
      ? evolvePicture(this.#picture, event)
      : beginPicture(event, () => this.protocol)
    return seq
  }

  /** A hand acts and sends what its protocol sends. Gives the number of the act. */
  act(node: string, action: ActionData, because?: string): number {
    const hand = this.picture.hands.get(nodeId(node))!
    const sends = sendsOf(this.protocol, hand, { action, because })
    const bodies = sends.map(({ to, body }) => [to, body as Body] as const)
    return this.actSending(node, action, bodies, because)
  }

  /** The same with messages of one's own. What goes to the node itself arrives at once. */
  actSending(node: string, action: ActionData, sends: readonly Send[], because?: string): number {
    const act = actId(`${node}.${(this.#acts += 1)}`)
    const why = because === undefined ? {} : { because }
    const seq = this.add({
      type: 'node.acted',
      act,
      node: nodeId(node),
      action,
      by: 's1',
      ...why,
    })
    for (const [index, [receiver, body]] of sends.entries()) {
      const message = messageId(`${act}>${receiver}:${index}`)
      const [from, to] = [nodeId(node), nodeId(receiver)]
      this.add({ type: 'message.sent', message, from, to, body, act })
      if (from === to) this.#arrive(message)
    }
    return seq
  }

  /** The oldest message between the two arrives. Gives its id, for `because`. */
  deliver(from: string, to: string): string {
    return this.#arrive(this.#between(from, to)[0]!)
  }

  /** The newest message between the two arrives, before older ones. */
  deliverNewest(from: string, to: string): string {
    return this.#arrive(this.#between(from, to).at(-1)!)
  }

  /** Everything that travels arrives. */
  deliverAll(): void {
    for (const message of this.picture.game.network.flights.keys()) this.#arrive(message)
  }

  drop(from: string, to: string): void {
    const message = this.#between(from, to)[0]!
    this.add({ type: 'message.dropped', message, reason: 'loss' })
  }

  request(node: string, kind: 'propose' | 'query', value?: string): string {
    const request = requestId(`${node}?${(this.#requests += 1)}`)
    const put = value === undefined ? {} : { value }
    this.add({ type: 'request.made', request, node: nodeId(node), kind, ...put })
    return request
  }

  cut(from: string, to: string): number {
    const policy = { ...defaultPolicy, state: 'cut' as const }
    return this.add({ type: 'link.changed', from: nodeId(from), to: nodeId(to), policy })
  }

  crash(node: string): number {
    return this.add({ type: 'node.crashed', node: nodeId(node) })
  }

  recover(node: string, memory: 'kept' | 'lost' = 'kept'): number {
    return this.add({ type: 'node.recovered', node: nodeId(node), memory })
  }

  verdict(id: PropertyVerdict['id']): PropertyVerdict {
    return verdictsOf(this.picture).find((row) => row.id === id)!
  }

  breaches(): { rule: string; node: string | null; seq: number }[] {
    return this.picture.breaches.map(({ rule, node, seq }) => ({ rule, node, seq }))
  }

  log(): GameLog {
    return { header: headerOf(roomCode('QWERTY'), this.events)!, events: this.events }
  }

  #between(from: string, to: string): MessageId[] {
    const flights = [...this.picture.game.network.flights.values()]
    return flights.filter((one) => one.from === from && one.to === to).map((one) => one.message)
  }

  #arrive(message: MessageId): string {
    this.add({ type: 'message.delivered', message })
    return message
  }
}

/** A game that has just started. */
export function beginStory(
  protocol: Protocol,
  count: number,
  values: readonly string[] = ['blue', 'red', 'green'],
  setup: Record<string, unknown> = {},
): Story {
  const story = new Story(protocol)
  story.add({
    type: 'game.started',
    cluster: clusterId('A'),
    protocol: protocol.id,
    nodes: nodesOf(count),
    setup,
    assistance: 'guided',
    scenario: null,
    values,
    network: defaultPolicy,
  })
  return story
}
