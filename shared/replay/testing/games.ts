import { type NodeId, nodeId } from '../../core/ids'
import { pick, seeded, whole } from '../../core/random'
import { defaultPolicy, type Policy } from '../../network/policy'
import { protocolOf } from '../../protocols/registry'
import { sendsOf } from '../../referee/hand'
import { beginPicture, evolvePicture, type Picture } from '../../referee/picture'
import type { Move } from '../../referee/protocol'
import type { ActionData, GameEvent } from '../../room/event'
import { gameEvents, type GameLog, headerOf } from '../../room/export'
import { g1, guest, instructor, type Meeting, openMeeting } from '../../room/testing/meeting'

/** A game of majority vote in virtual time, played move by move or by honest hands. */
export interface Play {
  readonly meeting: Meeting
  picture(): Picture
  act(node: string, action: ActionData, card?: string): void
  /** The honest move of a node, if it has one. */
  honest(node: string): boolean
  wait(ms: number): void
  log(): GameLog
}

type Sends = { to: string; body: ActionData }[]

const quick: Policy = { ...defaultPolicy, delayMs: [900, 2400] }

export function play(
  nodes: number,
  values: readonly string[],
  seed = 7,
  network = quick,
  protocol = 'majority-vote',
): Play {
  const meeting = openMeeting(seed)
  for (let index = 0; index < nodes; index += 1) meeting.ask(guest, { type: 'student.join' })
  meeting.ask(instructor, {
    type: 'game.start',
    protocol,
    nodes,
    assistance: 'freehand',
    values: [...values],
    network,
  })
  const chance = seeded(seed)
  let folded = 0
  let picture: Picture | null = null
  const look = (): Picture => {
    for (; folded < meeting.log.length; folded += 1) {
      const event = meeting.log[folded] as GameEvent
      if (event.game !== g1) continue
      picture = picture ? evolvePicture(picture, event) : beginPicture(event, protocolOf)
    }
    if (!picture?.protocol) throw new Error('the game has not begun')
    return picture
  }
  const move = (node: string, made: Move): void => {
    const { protocol, hands } = look()
    const hand = hands.get(nodeId(node))!
    const sends = sendsOf(protocol!, hand, made) as unknown as Sends
    const { action, because } = made
    meeting.act(node, { action, messages: sends, ...(because === undefined ? {} : { because }) })
  }
  return {
    meeting,
    picture: look,
    act: (node, action, card) =>
      move(node, card === undefined ? { action } : { action, because: card }),
    honest(node) {
      const { protocol, hands } = look()
      const hand = hands.get(nodeId(node))!
      const made = hand.isCrashed
        ? null
        : protocol!.honest(hand.notebook, hand.inbox, hand.seating, chance)
      if (made) move(node, made)
      return made !== null
    },
    wait: (ms) => void meeting.wait(ms),
    log() {
      const events = gameEvents(meeting.log, g1)
      return { header: headerOf(meeting.room.code, events)!, events }
    },
  }
}

const ask = (game: Play, node: string, value?: string): void =>
  void game.meeting.ask(instructor, {
    type: 'request.make',
    game: g1,
    node: nodeId(node),
    ...(value === undefined ? { kind: 'query' as const } : { kind: 'propose' as const, value }),
  })

/** Everyone plays honestly, one hand at a time, until nothing is left to do or the log is long enough. */
function settle(game: Play, rounds: number, pauseMs = 700): void {
  const { nodes } = game.picture().game
  for (let round = 0; round < rounds; round += 1) {
    for (const node of nodes) {
      if (game.honest(node)) game.wait(pauseMs)
    }
    game.wait(pauseMs)
  }
}

const end = (game: Play): GameLog => {
  game.meeting.ask(instructor, { type: 'game.end', game: g1 })
  return game.log()
}

/** Three nodes, one proposal, no decision: about ten events. */
export function tinyGame(): GameLog {
  const game = play(3, ['blue', 'red'])
  ask(game, 'n1', 'blue')
  game.honest('n1')
  game.wait(1300)
  return game.log()
}

/** Two proposals, a wall, a held message, a decision: about 60 events. */
export function walledGame(): GameLog {
  const game = play(5, ['blue', 'red'], 3)
  const { meeting } = game
  ask(game, 'n1', 'blue')
  game.honest('n1')
  const held = [...game.picture().game.network.flights.keys()][1]!
  meeting.ask(instructor, { type: 'message.take', game: g1, messages: [held], deed: 'hold' })
  const groups = [['n1', 'n2'] as NodeId[], ['n3', 'n4', 'n5'] as NodeId[]]
  meeting.ask(instructor, { type: 'partition.form', game: g1, groups })
  game.wait(3000)
  settle(game, 1)
  meeting.ask(instructor, { type: 'partition.heal', game: g1 })
  meeting.ask(instructor, { type: 'message.take', game: g1, messages: [held], deed: 'release' })
  ask(game, 'n4', 'red')
  settle(game, 2)
  ask(game, 'n2')
  settle(game, 6, 600)
  return end(game)
}

/** Seven nodes, three blue, three red, and the last one crashes; later it is back, and they decide. */
export function stuckGame(): GameLog {
  const game = play(7, ['blue', 'red'], 11)
  const { meeting } = game
  ask(game, 'n1', 'blue')
  ask(game, 'n4', 'red')
  game.act('n1', { type: 'propose', value: 'blue' }, 'n1?1')
  game.act('n4', { type: 'propose', value: 'red' }, 'n4?1')
  const late = [...game.picture().game.network.flights.values()].filter(({ from, to }) =>
    (from === 'n1' ? ['n4', 'n5', 'n6', 'n7'] : ['n1', 'n2', 'n3', 'n7']).includes(to),
  )
  const messages = late.map(({ message }) => message)
  meeting.ask(instructor, { type: 'message.take', game: g1, messages, deed: 'hold' })
  game.wait(2600)
  for (const node of ['n2', 'n3', 'n5', 'n6']) {
    game.honest(node)
    game.wait(900)
  }
  meeting.ask(instructor, { type: 'node.crash', game: g1, node: nodeId('n7') })
  ask(game, 'n2')
  settle(game, 3)
  meeting.ask(instructor, { type: 'node.recover', game: g1, node: nodeId('n7'), memory: 'kept' })
  meeting.ask(instructor, { type: 'message.take', game: g1, messages, deed: 'release' })
  settle(game, 4)
  ask(game, 'n2')
  settle(game, 6)
  return end(game)
}

/** Two nodes want to propose, in another protocol: honest hands play until nothing is left to do. */
export function otherGame(protocol: string): GameLog {
  const game = play(5, ['blue', 'red'], 4, quick, protocol)
  ask(game, 'n1', 'blue')
  settle(game, 2)
  ask(game, 'n4', 'red')
  settle(game, 8)
  ask(game, 'n2')
  settle(game, 4)
  return end(game)
}

/** Freehand: n2 votes twice, n3 decides too early, and two nodes decide differently. */
export function brokenGame(): GameLog {
  const game = play(5, ['blue', 'red', 'green'], 5)
  ask(game, 'n1', 'blue')
  ask(game, 'n5', 'red')
  game.act('n1', { type: 'propose', value: 'blue' }, 'n1?1')
  game.act('n5', { type: 'propose', value: 'red' }, 'n5?1')
  game.wait(2600)
  game.act('n2', { type: 'vote', value: 'blue' })
  game.act('n3', { type: 'vote', value: 'blue' })
  game.wait(900)
  game.act('n3', { type: 'decide', value: 'blue' })
  game.wait(700)
  game.act('n2', { type: 'vote', value: 'red' })
  game.act('n4', { type: 'vote', value: 'red' })
  game.wait(900)
  game.act('n4', { type: 'ask' })
  game.wait(3000)
  settle(game, 1)
  game.wait(3000)
  game.act('n4', { type: 'decide', value: 'red' })
  game.wait(500)
  return end(game)
}

/** Honest hands that go on asking, under random faults, until the log has so many events. */
export function longGame(events: number, seed = 1, nodes = 7): GameLog {
  const game = play(nodes, ['blue', 'red'], seed, { ...quick, loss: 0.05, duplicate: 0.03 })
  const { meeting } = game
  const random = seeded(seed + 1)
  ask(game, 'n1', 'blue')
  ask(game, `n${nodes}`, 'red')
  while (meeting.log.length < events) {
    const node = pick(random, game.picture().game.nodes)!
    if (random() < 0.25) ask(game, node)
    if (random() < 0.1) game.act(node, { type: 'ask' })
    for (const other of game.picture().game.nodes) if (random() < 0.6) game.honest(other)
    game.wait(whole(random, 100, 900))
    disturb(game, random)
  }
  return end(game)
}

function disturb({ meeting, picture }: Play, random: () => number): void {
  const { network, nodes } = picture().game
  const node = pick(random, nodes)!
  const deed = whole(random, 0, 160)
  const crashed = [...network.crashed][0]
  if (crashed && random() < 0.08)
    meeting.ask(instructor, { type: 'node.recover', game: g1, node: crashed, memory: 'kept' })
  if (deed === 0 && network.crashed.size < 2)
    meeting.ask(instructor, { type: 'node.crash', game: g1, node })
  if (network.groups && random() < 0.06)
    meeting.ask(instructor, { type: 'partition.heal', game: g1 })
  if (deed === 1 && !network.groups) {
    const cut = whole(random, 1, nodes.length - 1)
    const groups = [nodes.slice(0, cut), nodes.slice(cut)]
    meeting.ask(instructor, { type: 'partition.form', game: g1, groups })
  }
  const [flight] = network.flights.values()
  if (deed > 1 && deed < 6 && flight) {
    const take = flight.held ? 'release' : 'hold'
    meeting.ask(instructor, {
      type: 'message.take',
      game: g1,
      messages: [flight.message],
      deed: take,
    })
  }
}
