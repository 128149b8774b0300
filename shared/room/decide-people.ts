import { type ClusterId, type NodeId, studentId, type StudentId } from '../core/ids'
import { adversaryGameOf } from './adversary-seat'
import type { Handler } from './decide'
import { dismissAdversary } from './decide-adversary'
import { withdrawBot } from './decide-bots'
import type { Draft } from './draft'
import { nudgeEveryMs, peopleLimit } from './limits'
import { freeName, ungivenName, wrongName } from './name'
import type { RefusalReason } from './refusal'
import { gameOf, openNodes, playersOf, type Student } from './room'
import { tidyName } from './tidy-name'

/** A person comes in and gets a name. Where a game runs, they look on, until they take a seat or get one. */
export const join: Handler<'student.join'> = (draft, command, _actor, random) => {
  const { room } = draft
  if (room.isLocked) return 'room-locked'
  const present = [...room.students.values()].filter((student) => !student.isKicked)
  if (present.length >= room.settings.capacity) return 'room-full'
  if (room.students.size >= peopleLimit) return 'room-full'
  const name = command.name === undefined ? freeName(room, random) : tidyName(command.name)
  const wrong = wrongName(room, name) ?? ungivenName(room, name)
  if (wrong) return wrong
  const student = studentId(`s${room.students.size + 1}`)
  draft.add({ type: 'student.joined', student, name })
  return undefined
}

/** Where this person sat before, unless somebody else plays there by now. */
export function sitBack(draft: Draft, { id, lastSeat }: Student): void {
  const cluster = lastSeat && draft.room.clusters.get(lastSeat.cluster)
  if (cluster && openNodes(draft.room, cluster).includes(lastSeat.node))
    sit(draft, id, lastSeat.cluster, lastSeat.node)
}

/** Sits down; the seat's game is named, so that its export says whose hand it was. */
export function sit(draft: Draft, student: StudentId, cluster: ClusterId, node: NodeId): void {
  const person = draft.room.students.get(student)
  if (!person) return
  if (person.seat) standUp(draft, person)
  withdrawBot(draft, cluster, node)
  draft.add({
    type: 'student.seated',
    student,
    name: person.name,
    cluster,
    node,
    ...playing(draft, cluster),
  })
}

export function standUp(draft: Draft, person: Student): void {
  if (!person.seat) return
  const { cluster, node } = person.seat
  draft.add({
    type: 'student.unseated',
    student: person.id,
    cluster,
    node,
    ...playing(draft, cluster),
  })
}

export function playing(draft: Draft, cluster: ClusterId) {
  const id = draft.room.clusters.get(cluster)?.game
  const game = id && draft.room.games.get(id)
  return game && game.status !== 'ended' ? { game: game.id } : {}
}

export const connect: Handler<'student.connect'> = (draft, { student }) => {
  const person = draft.room.students.get(student)
  if (!person) return 'no-student'
  if (person.isKicked) return 'kicked'
  if (!person.isConnected) draft.add({ type: 'student.connected', student })
  return undefined
}

export const disconnect: Handler<'student.disconnect'> = (draft, { student }) => {
  if (draft.room.students.get(student)?.isConnected)
    draft.add({ type: 'student.disconnected', student })
  return undefined
}

/** Without a name it is the room's to give one. The instructor may rename anybody, to anything decent. */
export const rename: Handler<'student.rename'> = (draft, command, actor, random) => {
  const { room } = draft
  const person = present(draft, actor.role === 'student' ? actor.student : command.student)
  if (typeof person === 'string') return person
  const name = command.name === undefined ? freeName(room, random) : tidyName(command.name)
  const wrong = wrongName(room, name, person.id)
  if (wrong) return wrong
  if (name === person.name) return undefined
  if (actor.role === 'student' && ungivenName(room, name)) return 'name-given'
  draft.add({ type: 'student.renamed', student: person.id, name })
  return undefined
}

/** The phone of somebody whose class waits says so, and not more often than one can bear. */
export const nudge: Handler<'student.nudge'> = (draft, { student }) => {
  const person = present(draft, student)
  if (typeof person === 'string') return person
  const game = gameOf(draft.room, person)
  if (game?.status !== 'running') return 'not-playing'
  if (person.seat && game.desks.get(person.seat.node)?.told === 'waits') return 'held-back'
  if (person.nudgedAt !== null && draft.now - person.nudgedAt < nudgeEveryMs) return 'nudged'
  draft.add({ type: 'student.nudged', student })
  return undefined
}

/** It says of itself alone where it looks; what it looks at, the server asks anew. */
export const look: Handler<'replay.look'> = (draft, { replay }, actor) => {
  const person = present(draft, actor.role === 'student' ? actor.student : undefined)
  if (typeof person === 'string') return person
  if (replay !== null && !draft.room.games.has(replay)) return 'no-game'
  if (person.looksAt !== replay) draft.add({ type: 'student.looked', student: person.id, replay })
  return undefined
}

/** A student takes a seat that nobody plays, or a bot. */
export const takeSeat: Handler<'seat.take'> = (draft, { cluster, node }, actor) => {
  const person = present(draft, actor.role === 'student' ? actor.student : undefined)
  if (typeof person === 'string') return person
  const wrong = wrongSeat(draft, person, cluster, node)
  if (wrong) return wrong
  if (playersOf(draft.room, cluster, node).length > 0) return 'seat-taken'
  sit(draft, person.id, cluster, node)
  return undefined
}

/** The instructor gives a seat; who sat there stands up, unless they are to be a crew. */
export const seatStudent: Handler<'student.seat'> = (draft, { student, cluster, node, crew }) => {
  const person = present(draft, student)
  if (typeof person === 'string') return person
  const wrong = wrongSeat(draft, person, cluster, node)
  if (wrong) return wrong
  if (person.seat?.cluster === cluster && person.seat.node === node) return undefined
  if (!crew) for (const other of playersOf(draft.room, cluster, node)) standUp(draft, other)
  sit(draft, student, cluster, node)
  return undefined
}

export const unseatStudent: Handler<'student.unseat'> = (draft, { student }) => {
  const person = draft.room.students.get(student)
  if (!person) return 'no-student'
  standUp(draft, person)
  return undefined
}

export const kick: Handler<'student.kick'> = (draft, { student }) => {
  const person = draft.room.students.get(student)
  if (!person) return 'no-student'
  if (person.isKicked) return undefined
  standUp(draft, person)
  dismissAdversary(draft, student)
  draft.add({ type: 'student.kicked', student })
  return undefined
}

export const readmit: Handler<'student.readmit'> = (draft, { student }) => {
  const person = draft.room.students.get(student)
  if (!person) return 'no-student'
  if (!person.isKicked) return undefined
  draft.add({ type: 'student.readmitted', student })
  sitBack(draft, person)
  return undefined
}

function present(draft: Draft, student: StudentId | undefined): Student | RefusalReason {
  const person = student && draft.room.students.get(student)
  if (!person) return 'no-student'
  return person.isKicked ? 'kicked' : person
}

function wrongSeat(
  draft: Draft,
  person: Student,
  cluster: ClusterId,
  node: NodeId,
): RefusalReason | undefined {
  if (adversaryGameOf(draft.room, person.id)) return 'is-adversary'
  return draft.room.clusters.get(cluster)?.nodes.includes(node) ? undefined : 'no-node'
}
