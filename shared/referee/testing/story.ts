import {
  actId,
  clusterId,
  gameId,
  messageId,
  type NodeId,
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

/** The log of one game, written by hand and event by event: for tests that need an exact order. */
export interface Story {
  readonly events: GameEvent[]
  readonly picture: Picture
  /** The number of the last event. */
  readonly seq: number
  add(body: GameEventBody): number
  /** A hand acts and sends what its protocol sends; to itself it arrives at once. Gives the number of the act. */
  act(node: string, action: ActionData, because?: string): number
  /** The same with messages of one's own. */
  actSending(
    node: string,
    action: ActionData,
    sends: [to: string, body: Body][],
    because?: string,
  ): number
  /** The oldest message between the two arrives. Gives its id, for `because`. */
  deliver(from: string, to: string): string
  /** The newest message between the two arrives, before older ones. */
  deliverNewest(from: string, to: string): string
  /** Everything that travels arrives. */
  deliverAll(): void
  drop(from: string, to: string): void
  request(node: string, kind: 'propose' | 'query', value?: string): string
  crash(node: string): number
  recover(node: string, memory?: 'kept' | 'lost'): number
  verdict(id: PropertyVerdict['id']): PropertyVerdict
  breaches(): { rule: string; node: string; seq: number }[]
  log(): GameLog
}

export function beginStory(
  protocol: Protocol,
  count: number,
  values: readonly string[] = ['blue', 'red', 'green'],
  setup: Record<string, unknown> = {},
): Story {
  const nodes = nodesOf(count)
  const events: GameEvent[] = []
  let picture: Picture | null = null
  let acts = 0
  let requests = 0

  const story: Story = {
    events,
    get picture() {
      return picture!
    },
    get seq() {
      return events.length
    },
    add(body) {
      const seq = events.length + 1
      const event = { ...body, game: gameId('g1'), seq, at: seq * 1000 } as GameEvent
      events.push(event)
      picture = picture ? evolvePicture(picture, event) : beginPicture(event, () => protocol)
      return seq
    },
    act(node, action, because) {
      const hand = picture!.hands.get(nodeId(node))!
      const sends = sendsOf(protocol, hand, { action, because })
      return put(node, action, sends as { to: NodeId; body: Body }[], because)
    },
    actSending(node, action, sends, because) {
      const named = sends.map(([to, body]) => ({ to: nodeId(to), body }))
      return put(node, action, named, because)
    },
    deliver: (from, to) => arrive(between(from, to)[0]!),
    deliverNewest: (from, to) => arrive(between(from, to).at(-1)!),
    deliverAll() {
      for (const message of picture!.game.network.flights.keys()) arrive(message)
    },
    drop(from, to) {
      story.add({ type: 'message.dropped', message: between(from, to)[0]!, reason: 'loss' })
    },
    request(node, kind, value) {
      const request = requestId(`${node}?${(requests += 1)}`)
      const put = value === undefined ? {} : { value }
      story.add({ type: 'request.made', request, node: nodeId(node), kind, ...put })
      return request
    },
    crash: (node) => story.add({ type: 'node.crashed', node: nodeId(node) }),
    recover: (node, memory = 'kept') =>
      story.add({ type: 'node.recovered', node: nodeId(node), memory }),
    verdict: (id) => verdictsOf(picture!).find((row) => row.id === id)!,
    breaches: () => picture!.breaches.map(({ rule, node, seq }) => ({ rule, node, seq })),
    log: () => ({ header: headerOf(roomCode('QWERTY'), events)!, events }),
  }

  function put(
    node: string,
    action: ActionData,
    sends: { to: NodeId; body: Body }[],
    because?: string,
  ): number {
    const act = actId(`${node}.${(acts += 1)}`)
    const why = because === undefined ? {} : { because }
    const seq = story.add({ type: 'node.acted', act, node: nodeId(node), action, by: 's1', ...why })
    for (const [index, { to, body }] of sends.entries()) {
      const message = messageId(`${act}>${to}:${index}`)
      story.add({ type: 'message.sent', message, from: nodeId(node), to, body, act })
      if (to === node) arrive(message)
    }
    return seq
  }

  function between(from: string, to: string) {
    const flights = [...picture!.game.network.flights.values()]
    return flights.filter((one) => one.from === from && one.to === to).map((one) => one.message)
  }

  function arrive(message: ReturnType<typeof messageId>): string {
    story.add({ type: 'message.delivered', message })
    return message
  }

  story.add({
    type: 'game.started',
    cluster: clusterId('A'),
    protocol: protocol.id,
    nodes,
    setup,
    assistance: 'guided',
    scenario: null,
    values,
    network: defaultPolicy,
  })
  return story
}
