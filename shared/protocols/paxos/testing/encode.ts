import {
  actId,
  clusterId,
  gameId,
  messageId,
  nodeId,
  type NodeId,
  nodesOf,
  roomCode,
} from '../../../core/ids'
import { defaultPolicy } from '../../../network/policy'
import type { Body } from '../../../network/flight'
import type { ActionData, GameEvent, GameEventBody } from '../../../room/event'
import { type GameLog, headerOf } from '../../../room/export'
import type { Game, Step } from './case'

/** Choices that somebody who writes a log from such a game is free to make. */
export interface Encoding {
  /** Who owns a ballot. */
  readonly owner: 'each its own' | 'n1' | 'the last node'
  /** What is added to the ballot's number. */
  readonly offset: 0 | 1
  readonly hasSelfMessages: boolean
  readonly hasBecause: boolean
  readonly promiseTo: 'owner' | 'all'
  readonly acceptedTo: 'all' | 'owner' | 'nobody'
  /** Does the log begin with `game.started`, or is the header enough? */
  readonly hasStart: boolean
}

export const plainEncoding: Encoding = {
  owner: 'each its own',
  offset: 1,
  hasSelfMessages: true,
  hasBecause: true,
  promiseTo: 'owner',
  acceptedTo: 'all',
  hasStart: true,
}

export interface Encoded {
  readonly log: GameLog
  /** The event of each step's act. */
  readonly acts: readonly number[]
}

interface Ballot {
  readonly number: number
  readonly node: NodeId
}
interface Report {
  readonly ballot: Ballot
  readonly value: string
}

/** A game as a log in the format of exports: each step is an act, and what it sends arrives at once. */
export function encoded(game: Game, encoding: Encoding): Encoded {
  const nodes = nodesOf(game.acceptors)
  const start = { ...startOf(nodes, game), game: gameId('g1'), seq: 1, at: 0 } as GameEvent
  const pen = penOf(nodes, encoding)
  if (encoding.hasStart) pen.events.push(start)
  const accepted = new Map<NodeId, Report>()
  for (const step of game.steps) write(pen, step, game, accepted)
  const header = headerOf(roomCode('QWERTY'), [start])!
  return { log: { header, events: pen.events }, acts: pen.acts }
}

/** Writes what one node does and sends. */
interface Pen {
  readonly nodes: readonly NodeId[]
  readonly encoding: Encoding
  readonly events: GameEvent[]
  readonly acts: number[]
  /** `answers` is the message that made it do so, if one did. */
  act(node: NodeId, action: ActionData, answers: Body | null): void
  send(from: NodeId, body: Body, to: readonly NodeId[]): void
}

function penOf(nodes: readonly NodeId[], encoding: Encoding): Pen {
  const events: GameEvent[] = []
  const acts: number[] = []
  const arrived = new Map<string, string>()
  const keyOf = (node: NodeId, body: Body) => JSON.stringify([node, body])
  const add = (body: GameEventBody): number => {
    const seq = events.length + 1
    events.push({ ...body, game: gameId('g1'), seq, at: seq })
    return seq
  }
  return {
    nodes,
    encoding,
    events,
    acts,
    act(node, action, answers) {
      const because = answers && encoding.hasBecause && arrived.get(keyOf(node, answers))
      const why = because ? { because } : {}
      const act = actId(`x.${acts.length + 1}`)
      acts.push(add({ type: 'node.acted', act, node, action, by: 's1', ...why }))
    },
    send(from, body, to) {
      const act = actId(`x.${acts.length}`)
      for (const node of to.filter((one) => one !== from || encoding.hasSelfMessages)) {
        const message = messageId(`${act}>${node}`)
        add({ type: 'message.sent', message, from, to: node, body, act })
        add({ type: 'message.delivered', message })
        arrived.set(keyOf(node, body), message)
      }
    },
  }
}

function write(pen: Pen, step: Step, game: Game, accepted: Map<NodeId, Report>): void {
  const { nodes, encoding } = pen
  const ballot = ballotOf(step, game, encoding)
  const node = step.acceptor === undefined ? ballot.node : nodeId(step.acceptor.replace('a', 'n'))
  const { value = '' } = step
  switch (step.phase) {
    case '1a':
      pen.act(node, { type: 'prepare', ballot }, null)
      pen.send(node, { type: 'prepare', ballot }, nodes)
      return
    case '1b': {
      const promise = { type: 'promise', ballot, accepted: accepted.get(node) ?? null }
      pen.act(node, promise, { type: 'prepare', ballot })
      pen.send(node, promise, encoding.promiseTo === 'all' ? nodes : [ballot.node])
      return
    }
    case '2a':
      pen.act(node, { type: 'propose', ballot, value }, null)
      pen.send(node, { type: 'accept', ballot, value }, nodes)
      return
    case '2b': {
      const to = { all: nodes, owner: [ballot.node], nobody: [] }[encoding.acceptedTo]
      pen.act(node, { type: 'accept', ballot, value }, { type: 'accept', ballot, value })
      pen.send(node, { type: 'accepted', ballot, value }, to)
      accepted.set(node, { ballot, value })
      return
    }
  }
}

function startOf(nodes: readonly NodeId[], { steps }: Game): GameEventBody {
  const values = new Set(steps.flatMap(({ value }) => value ?? []))
  return {
    type: 'game.started',
    cluster: clusterId('A'),
    protocol: 'paxos',
    nodes,
    setup: {},
    assistance: 'freehand',
    scenario: null,
    values: [...values],
    network: defaultPolicy,
  }
}

function ballotOf({ ballot }: Step, { acceptors }: Game, { owner, offset }: Encoding): Ballot {
  const index = { 'each its own': ballot % acceptors, n1: 0, 'the last node': acceptors - 1 }[owner]
  return { number: ballot + offset, node: nodeId(`n${index + 1}`) }
}
