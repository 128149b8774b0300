import { evolveGuessing } from '../adversary/evolve-guessing'
import type { NodeId } from '../core/ids'
import { evolveNetwork, shifted } from '../network/evolve-network'
import { evolveBelief } from './evolve-belief'
import type { GameEvent, GameEventBody } from './event'
import { clockOf, type Desk, type Game, inboxLimit, newest, remembered } from './room'

/** The game after one of its events. Never fails. */
export function evolveGame(game: Game, event: GameEvent & GameEventBody): Game {
  const next = guessed(applied(game, event), game, event)
  if (event.command === undefined || isOfStudent(event)) return next
  return { ...next, commands: remembered(next.commands, event.command) }
}

type GuessingFact = Parameters<typeof evolveGuessing>[1]

/** The adversary's game sees the network as it was before the event. */
function guessed(next: Game, { guessing, network }: Game, event: GameEvent & GameEventBody): Game {
  if (guessing === null && event.type !== 'guessing.started') return next
  const after = evolveGuessing(guessing, event as GuessingFact, network)
  return after === guessing ? next : { ...next, guessing: after }
}

/** What students ask is remembered at their seat, or with the question. */
function isOfStudent({ type }: GameEventBody): boolean {
  return type === 'node.acted' || type === 'belief.answered'
}

function applied(game: Game, event: GameEvent & GameEventBody): Game {
  switch (event.type) {
    case 'game.started':
    case 'guessing.started':
    case 'adversary.named':
    case 'guessing.ended':
      return game
    case 'belief.asked':
    case 'belief.answered':
    case 'belief.revealed':
      return { ...game, belief: evolveBelief(game.belief, event) }
    case 'request.made':
      return withDesk(game, event.node, (desk) => ({
        ...desk,
        requests: desk.requests + 1,
        inbox: filled(desk.inbox, event.request),
      }))
    case 'node.acted':
      return withDesk(game, event.node, (desk) => ({
        ...desk,
        acts: desk.acts + 1,
        inbox: answered(desk.inbox, event.because),
        commands:
          event.command === undefined ? desk.commands : remembered(desk.commands, event.command),
        hands: desk.hands.includes(event.by) ? desk.hands : [...desk.hands, event.by],
        isBotCalled: false,
      }))
    case 'bot.called':
    case 'bot.excused':
      return withCall(game, event.node, event.type === 'bot.called')
    case 'hand.told':
      return withDesk(game, event.node, (desk) => ({ ...desk, told: event.style }))
    case 'message.delivered': {
      const to = game.network.flights.get(event.message)?.to
      return withNetworkAndDesk(game, event, to, (desk) => ({
        ...desk,
        inbox: filled(desk.inbox, event.message),
      }))
    }
    case 'message.duplicated': {
      const from = game.network.flights.get(event.message)?.from
      return withNetworkAndDesk(game, event, from, (desk) => ({
        ...desk,
        copies: desk.copies + 1,
      }))
    }
    case 'node.crashed':
      return withNetworkAndDesk(game, event, event.node, (desk) => ({
        ...desk,
        inbox: [],
        isBotCalled: false,
      }))
    case 'game.paused':
      return paused(game, event)
    case 'game.resumed':
      return {
        ...game,
        status: 'running',
        stoppedAt: null,
        isWaitingForDesk: false,
        belief: game.belief && { ...game.belief, state: 'over' },
        network: shifted(game.network, event.at - (game.stoppedAt ?? event.at)),
      }
    case 'game.ended':
      return { ...game, status: 'ended', stoppedAt: game.stoppedAt ?? event.at }
    default:
      return withNetwork(game, event)
  }
}

function paused(game: Game, { at, waitsFor }: GameEvent & { type: 'game.paused' }): Game {
  return { ...game, status: 'paused', stoppedAt: at, isWaitingForDesk: waitsFor === 'desk' }
}

type NetworkFact = Parameters<typeof evolveNetwork>[1] & { readonly at: number }

function withNetwork(game: Game, event: NetworkFact): Game {
  return { ...game, network: evolveNetwork(game.network, event, clockOf(game, event.at)) }
}

function withNetworkAndDesk(
  game: Game,
  event: NetworkFact,
  node: NodeId | undefined,
  change: (desk: Desk) => Desk,
): Game {
  const desk = node && game.desks.get(node)
  if (!desk) return withNetwork(game, event)
  const network = evolveNetwork(game.network, event, clockOf(game, event.at))
  return { ...game, network, desks: game.desks.with(node, change(desk)) }
}

function withDesk(game: Game, node: NodeId, change: (desk: Desk) => Desk): Game {
  const desk = game.desks.get(node)
  return desk ? { ...game, desks: game.desks.with(node, change(desk)) } : game
}

function withCall(game: Game, node: NodeId, isBotCalled: boolean): Game {
  return withDesk(game, node, (desk) => ({ ...desk, isBotCalled }))
}

function filled(inbox: readonly string[], id: string): readonly string[] {
  return newest(inbox, id, inboxLimit)
}

function answered(inbox: readonly string[], because: string | undefined): readonly string[] {
  return because === undefined ? inbox : inbox.filter((id) => id !== because)
}
