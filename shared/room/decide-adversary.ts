import { canArrive, debtsOf, dueIn } from '../adversary/debt'
import {
  type Adversary,
  adversaryHand,
  type Guessing,
  isSameAdversary,
  studentIn,
  isGuessing,
} from '../adversary/guessing'
import type { GameId } from '../core/ids'
import { policyOf } from '../network/network'
import { adversaryGameOf } from './adversary-seat'
import type { Actor, CommandType } from './command'
import type { GuessingWish } from './command-adversary'
import type { Handler } from './decide'
import { sitBack, standUp } from './decide-people'
import type { Draft } from './draft'
import type { RefusalReason } from './refusal'
import { type Game, type Room, waitingStudents } from './room'

/** What touches the network, which belongs to the adversary while the class is kept guessing. */
const networkCommands: readonly CommandType[] = [
  'link.change',
  'partition.form',
  'partition.heal',
  'message.take',
  'node.crash',
  'node.recover',
]

/** Only the order of deliveries and one crash are the adversary's, and nobody else's. */
export function wrongHand(game: Game, type: CommandType): RefusalReason | undefined {
  return isGuessing(game) && networkCommands.includes(type) ? 'adversary-orders' : undefined
}

type Named = Pick<GuessingWish, 'role' | 'student' | 'hints'>

/** Looked at before the game starts, since what has started cannot be taken back. */
export function wrongGuessing(
  room: Room,
  wish: GuessingWish,
  seats: { readonly nodes: number; readonly seated: number; readonly hasBots: boolean },
): RefusalReason | undefined {
  const wrong = wrongAdversary(room, wish)
  if (wrong) return wrong
  if (seats.hasBots) return undefined
  const people = waitingStudents(room).filter(({ id }) => id !== wish.student)
  return seats.seated + people.length < seats.nodes ? 'too-few' : undefined
}

function wrongAdversary(
  room: Room,
  { role, student }: Named,
  game: GameId | null = null,
): RefusalReason | undefined {
  if (role !== 'student') return undefined
  const person = student === undefined ? undefined : room.students.get(student)
  if (!person) return 'no-student'
  if (person.isKicked) return 'kicked'
  const other = adversaryGameOf(room, person.id)
  return other && other.id !== game ? 'is-adversary' : undefined
}

export function startGuessing(draft: Draft, game: GameId, wish: GuessingWish): void {
  const { patience, mostSteps } = wish
  draft.add({ type: 'guessing.started', game, patience, mostSteps })
  name(draft, game, wish)
}

/** A student who is to order everybody's messages gets up first: no node may see the network. */
function name(draft: Draft, game: GameId, { role, student, hints }: Named): void {
  const person = student === undefined ? undefined : draft.room.students.get(student)
  if (role === 'student' && person?.seat) standUp(draft, person)
  draft.add({
    type: 'adversary.named',
    game,
    role,
    ...(role === 'student' && student !== undefined ? { student } : {}),
    hints,
  })
}

export const nameAdversary: Handler<'adversary.name'> = (draft, { game: id, ...wish }) => {
  const guessing = goingOn(draft, id)
  if (typeof guessing === 'string') return guessing
  const wrong = wrongAdversary(draft.room, wish, id)
  if (wrong) return wrong
  const next = adversaryIn(wish)
  const isSame = isSameAdversary(guessing.adversary, next)
  if (isSame && guessing.hasHints === wish.hints) return undefined
  name(draft, id, wish)
  if (!isSame) release(draft, guessing)
  return undefined
}

function adversaryIn({ role, student }: Named): Adversary {
  if (role === 'student') return student ? { role, student } : { role: 'instructor' }
  return { role }
}

/** Who was the adversary plays again, where a seat is open. */
function release(draft: Draft, { adversary }: Guessing): void {
  const student = studentIn(adversary)
  const person = student && draft.room.students.get(student)
  if (person && !person.isKicked) sitBack(draft, person)
}

/** A student who is removed leaves the role to the instructor, in whichever game it is. */
export function dismissAdversary(draft: Draft, student: string): void {
  for (const { id, guessing, status } of draft.room.games.values()) {
    if (!guessing || guessing.outcome !== null || status === 'ended') continue
    if (studentIn(guessing.adversary) !== student) continue
    draft.add({ type: 'adversary.named', game: id, role: 'instructor', hints: guessing.hasHints })
  }
}

export const deliverAsAdversary: Handler<'adversary.deliver'> = (draft, command, actor) => {
  const guessing = ownGuessing(draft, command.game, actor)
  if (typeof guessing === 'string') return guessing
  const network = draft.room.games.get(command.game)?.network
  const flight = network?.flights.get(command.message)
  if (!network || !flight) return 'no-message'
  if (!canArrive(network, flight))
    return policyOf(network, flight.from, flight.to).state === 'cut' ? 'link-cut' : 'node-crashed'
  const due = dueIn(debtsOf(guessing, network))
  if (due && due.flight.message !== flight.message) return 'debt-due'
  const { game, message } = command
  draft.add({ type: 'message.delivered', game, message, by: adversaryHand })
  if (guessing.steps + 1 >= guessing.mostSteps) end(draft, game, 'limit')
  return undefined
}

export const crashAsAdversary: Handler<'adversary.crash'> = (draft, { game: id, node }, actor) => {
  const guessing = ownGuessing(draft, id, actor)
  if (typeof guessing === 'string') return guessing
  const game = draft.room.games.get(id)
  if (!game?.nodes.includes(node)) return 'no-node'
  if (guessing.crashed !== null) return 'crash-used'
  draft.add({ type: 'node.crashed', game: id, node, by: adversaryHand })
  return undefined
}

export const stopGuessing: Handler<'guessing.stop'> = (draft, { game }) => {
  const guessing = goingOn(draft, game)
  if (typeof guessing === 'string') return guessing
  end(draft, game, 'stopped')
  return undefined
}

export const freezeGuessing: Handler<'guessing.freeze'> = (draft, { game }) => {
  const guessing = goingOn(draft, game)
  if (typeof guessing === 'string') return guessing
  end(draft, game, 'frozen')
  return undefined
}

/** Every protocol calls it a decision: then the class has won, with or without the rules. */
export function endWhenDecided(draft: Draft, game: Game, action: { readonly type: string }): void {
  if (action.type === 'decide' && draft.room.games.get(game.id)?.guessing?.outcome === null)
    end(draft, game.id, 'decided')
}

function end(draft: Draft, game: GameId, outcome: NonNullable<Guessing['outcome']>): void {
  draft.add({ type: 'guessing.ended', game, outcome })
}

function goingOn(draft: Draft, id: GameId): Guessing | RefusalReason {
  const guessing = draft.room.games.get(id)?.guessing
  return guessing?.outcome === null ? guessing : 'no-guessing'
}

function ownGuessing(draft: Draft, id: GameId, actor: Actor): Guessing | RefusalReason {
  const guessing = goingOn(draft, id)
  if (typeof guessing === 'string') return guessing
  return isAdversary(guessing.adversary, actor) ? guessing : 'not-adversary'
}

function isAdversary(adversary: Adversary, actor: Actor): boolean {
  switch (adversary.role) {
    case 'instructor':
      return actor.role === 'instructor'
    case 'bot':
      return actor.role === 'server'
    case 'student':
      return actor.role === 'student' && actor.student === adversary.student
  }
}
