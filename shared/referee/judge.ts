import type { NodeId } from '../core/ids'
import type { GameEvent, GameEventBody } from '../room/event'
import { inLockWords, isLockGame } from './lock'
import { breachesOf, type Hand, isCommon, readAction } from './hand'
import { type Owed, owedBy } from './owed'
import type { FoundBreach, Picture } from './picture'
import type { Breach, Chosen, Move, Protocol } from './protocol'

type Judged = GameEvent & GameEventBody
type Acted = Extract<Judged, { type: 'node.acted' }>

/** What an event changes in the truth over all nodes: values put forward, chosen, decided, and rules broken. */
export function judgedEvent(
  picture: Picture,
  protocol: Protocol,
  hand: Hand,
  event: Judged,
): Picture {
  switch (event.type) {
    case 'request.made':
      return event.value === undefined ? picture : withProposed(picture, event.value, event.seq)
    case 'node.acted':
      return withAct(picture, protocol, hand, event)
    default:
      return picture
  }
}

function withAct(picture: Picture, protocol: Protocol, hand: Hand, event: Acted): Picture {
  const action = readAction(protocol, event.action)
  if (!action && !isCommon(protocol, event.action))
    return withUnreadable(picture, protocol, hand, event)
  const move: Move = { action: action ?? event.action, because: event.because }
  const owed = withOwed(picture, event, owedBy(protocol, event, hand, move, hand.isCrashed))
  if (!action) return { ...picture, owed }
  const { node, seq } = event
  const ledger = protocol.ledger.record(picture.ledger, { node, action, seq })
  const put = protocol.proposed(action)
  const next = put === null ? picture : withProposed(picture, put, seq)
  const decided = action.type === 'decide' ? action['value'] : undefined
  return {
    ...withBreaches(next, event, breachesOf(protocol, hand, move, seq)),
    ledger,
    chosen: chosenIn(picture, protocol.ledger.chosen(ledger)),
    decisions:
      typeof decided === 'string' ? withDecision(next, node, decided, seq) : next.decisions,
    owed,
  }
}

/** What is chosen stays so, and a game for a lock has words of its own for it. */
function chosenIn({ chosen, game }: Picture, now: readonly Chosen[]): readonly Chosen[] {
  if (now.length === chosen.length) return chosen
  return isLockGame(game) ? now.map(inLockWords) : now
}

/** Saying the same again, to another client, is no further decision: a long game would drown in them. */
function withDecision({ decisions }: Picture, node: NodeId, value: string, seq: number) {
  const last = decisions.findLast((one) => one.node === node)
  return last?.value === value ? decisions : [...decisions, { node, value, seq }]
}

function withProposed(picture: Picture, value: string, seq: number): Picture {
  if (picture.proposed.has(value)) return picture
  return { ...picture, proposed: new Map(picture.proposed).set(value, seq) }
}

function withUnreadable(picture: Picture, protocol: Protocol, hand: Hand, event: Acted): Picture {
  const sentence = `${event.node} did something that the protocol does not know (event ${event.seq}).`
  return {
    ...withBreaches(picture, event, [
      { rule: 'SEND', why: 'this is no action of the protocol', sentence, witness: [event.seq] },
    ]),
    owed: withOwed(picture, event, owedBy(protocol, event, hand, { action: event.action }, true)),
  }
}

/** So many acts of a node can still be followed by what they send. */
const owedLimit = 8

function withOwed({ owed }: Picture, { node }: Acted, newest: Owed): Picture['owed'] {
  return owed.with(node, [...(owed.get(node) ?? []).slice(1 - owedLimit), newest])
}

function withBreaches(
  picture: Picture,
  { node, seq }: { node: NodeId; seq: number },
  breaches: readonly Breach[],
): Picture {
  if (breaches.length === 0) return picture
  const found: FoundBreach[] = breaches.map((breach) => ({ ...breach, node, seq }))
  return { ...picture, breaches: [...picture.breaches, ...found] }
}
