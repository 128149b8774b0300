import { adversaryNetwork } from '../adversary/guessing'
import { clusterId, gameId, nodesOf, requestId } from '../core/ids'
import { defaultPolicy } from '../network/policy'
import type { CommandOf } from './command'
import type { Handler } from './decide'
import { startGuessing, wrongGuessing } from './decide-adversary'
import { seatBots } from './decide-bots'
import { sit, standUp } from './decide-people'
import type { Draft } from './draft'
import { clusterLimit, gamesLimit } from './limits'
import { wrongValues } from './values'
import type { RefusalReason } from './refusal'
import { type Cluster, freeNodes, type Room, type Student, waitingStudents } from './room'

/** A cluster starts a game. Who has no seat gets one: the connected first, then who had fewer turns. */
export const startGame: Handler<'game.start'> = (draft, command) => {
  const cluster = command.cluster ?? clusterId('A')
  const old = draft.room.clusters.get(cluster)
  const running = old?.game && draft.room.games.get(old.game)
  if (running && running.status !== 'ended') return 'game-running'
  if (!old && draft.room.clusters.size >= clusterLimit) return 'clusters-full'
  if (draft.room.games.size >= gamesLimit) return 'log-full'
  const wrong =
    wrongValues(command.values) ?? (command.guessing && wrongStart(draft.room, command, old))
  if (wrong) return wrong
  if (command.rotate && old) rotate(draft, old, command.nodes)
  const game = gameId(`g${draft.room.games.size + 1}`)
  draft.add({
    type: 'game.started',
    game,
    cluster,
    protocol: command.protocol,
    nodes: nodesOf(command.nodes),
    setup: command.setup ?? {},
    assistance: command.assistance,
    scenario: command.scenario ?? null,
    values: command.values,
    network: command.guessing ? adversaryNetwork : (command.network ?? defaultPolicy),
  })
  if (command.guessing) startGuessing(draft, game, command.guessing)
  const started = draft.room.clusters.get(cluster)
  if (started) arrange(draft, started)
  if (command.bots) seatBots(draft, cluster)
  return undefined
}

/** Everybody who is to guess must be able to: no node without a player. */
function wrongStart(
  room: Room,
  { guessing, nodes, bots = false }: CommandOf<'game.start'>,
  cluster: Cluster | undefined,
): RefusalReason | undefined {
  if (!guessing) return undefined
  const kept = nodesOf(nodes)
  const seats = [...room.students.values()].flatMap(({ id, isKicked, seat }) =>
    !isKicked && id !== guessing.student && seat && seat.cluster === cluster?.id ? [seat.node] : [],
  )
  const seated = kept.filter((node) => seats.includes(node)).length
  // Who loses a seat because there are fewer nodes waits for one.
  const moved = seats.filter((node) => !kept.includes(node)).length
  return wrongGuessing(room, guessing, { nodes, seated: seated + moved, hasBots: bots })
}

/**
 * Those stand up who have had the most turns, one for each that waits and has had fewer. Who shares a seat goes with all
 * of its crew, so crews stay as they are.
 */
function rotate(draft: Draft, { id }: Cluster, nodes: number): void {
  const seated = [...draft.room.students.values()].filter(
    ({ isKicked, seat }) => !isKicked && seat?.cluster === id,
  )
  if (new Set(seated.map(({ seat }) => seat?.node)).size < seated.length) return
  const waiting = waitingInTurn(draft.room).filter((one) => one.isConnected)
  const free = Math.max(0, nodes - seated.length)
  const resting = seated.toSorted((a, b) => b.turns - a.turns)
  for (const [index, next] of waiting.slice(free).entries()) {
    const tired = resting[index]
    if (tired && tired.turns > next.turns) standUp(draft, tired)
  }
}

/** Who waits for a seat, the fewest turns first, and then in the order of joining. */
function waitingInTurn(room: Room): Student[] {
  return waitingStudents(room).toSorted((a, b) => a.turns - b.turns)
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
  const waiting = waitingInTurn(draft.room)
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
