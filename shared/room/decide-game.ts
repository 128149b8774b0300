import { clusterId, gameId, nodesOf, requestId } from '../core/ids'
import { defaultPolicy } from '../network/policy'
import type { Handler } from './decide'
import { seatBots } from './decide-bots'
import { sit, standUp } from './decide-people'
import type { Draft } from './draft'
import { clusterLimit } from './limits'
import { type Cluster, freeNodes, waitingStudents } from './room'

/** A cluster starts a game. Who has no seat gets one, the connected first, in the order of joining. */
export const startGame: Handler<'game.start'> = (draft, command) => {
  const cluster = command.cluster ?? clusterId('A')
  const old = draft.room.clusters.get(cluster)
  const running = old?.game && draft.room.games.get(old.game)
  if (running && running.status !== 'ended') return 'game-running'
  if (!old && draft.room.clusters.size >= clusterLimit) return 'clusters-full'
  draft.add({
    type: 'game.started',
    game: gameId(`g${draft.room.games.size + 1}`),
    cluster,
    protocol: command.protocol,
    nodes: nodesOf(command.nodes),
    setup: command.setup ?? {},
    assistance: command.assistance,
    scenario: command.scenario ?? null,
    values: command.values,
    network: command.network ?? defaultPolicy,
  })
  const started = draft.room.clusters.get(cluster)
  if (started) arrange(draft, started)
  if (command.bots) seatBots(draft, cluster)
  return undefined
}

/** Seats of nodes that are gone are left; those kept are said again, because the export needs them. */
function arrange(draft: Draft, cluster: Cluster): void {
  for (const student of draft.room.students.values()) {
    if (student.isKicked || student.seat?.cluster !== cluster.id) continue
    if (!cluster.nodes.includes(student.seat.node)) standUp(draft, student)
  }
  for (const student of draft.room.students.values()) {
    if (student.isKicked || student.seat?.cluster !== cluster.id || !cluster.game) continue
    const { id, name, seat } = student
    draft.add({ type: 'student.seated', game: cluster.game, student: id, name, ...seat })
  }
  const waiting = waitingStudents(draft.room)
  const ready = [
    ...waiting.filter((one) => one.isConnected),
    ...waiting.filter((one) => !one.isConnected),
  ]
  for (const [index, node] of freeNodes(draft.room, cluster).entries()) {
    const student = ready[index]
    if (student) sit(draft, student.id, cluster.id, node)
  }
}

export const pauseGame: Handler<'game.pause'> = (draft, { game, reason }) => {
  if (draft.room.games.get(game)?.status === 'running')
    draft.add({ type: 'game.paused', game, ...(reason === undefined ? {} : { reason }) })
  return undefined
}

export const resumeGame: Handler<'game.resume'> = (draft, { game }) => {
  if (draft.room.games.get(game)?.status !== 'paused') return 'not-paused'
  draft.add({ type: 'game.resumed', game })
  return undefined
}

export const endGame: Handler<'game.end'> = (draft, { game }) => {
  draft.add({ type: 'game.ended', game })
  return undefined
}

/** A client walks up to a node. */
export const makeRequest: Handler<'request.make'> = (draft, command) => {
  const game = draft.room.games.get(command.game)
  const desk = game?.desks.get(command.node)
  if (!game || !desk) return 'no-node'
  if (game.network.crashed.has(command.node)) return 'node-crashed'
  if (command.kind === 'propose' && command.value === undefined) return 'no-value'
  draft.add({
    type: 'request.made',
    game: game.id,
    request: requestId(`${command.node}?${desk.requests + 1}`),
    node: command.node,
    kind: command.kind,
    ...(command.kind === 'propose' ? { value: command.value } : {}),
  })
  return undefined
}
