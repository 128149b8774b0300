import type { NodeId } from '../core/ids'
import type { GameEvent, GameEventBody } from '../room/event'
import { inLockWords, isLockGame } from './lock'
import { breachesOf, type Hand, isCommon, readAction } from './hand'
import { isOwed, owedBy } from './owed'
import type { FoundBreach, Picture } from './picture'
import type { Breach, Chosen, Move, Protocol } from './protocol'

type Judged = GameEvent & GameEventBody
type Acted = Extract<Judged, { type: 'node.acted' }>
type Sent = Extract<Judged, { type: 'message.sent' }>

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
    case 'message.sent':
      return withSent(picture, protocol, event)
    case 'node.acted':
      return withAct(picture, protocol, hand, event)
    default:
      return picture
  }
}

function withAct(picture: Picture, protocol: Protocol, hand: Hand, event: Acted): Picture {
  const action = readAction(protocol, event.action)
  if (!action && !isCommon(protocol, event.action)) return withUnreadable(picture, event)
  const move: Move = { action: action ?? event.action, because: event.because }
  const owed = owedBy(protocol, event.act, hand, move)
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

/** A message must follow from its act. Ones that are missing are a crash between two sends, and no breach. */
function withSent(picture: Picture, protocol: Protocol, event: Sent): Picture {
  const { owed } = picture
  if (owed?.act !== event.act) return picture
  const body = protocol.body.safeParse(event.body)
  if (body.success && isOwed(protocol, owed, body.data)) return picture
  const { from, to, seq } = event
  const what = body.success
    ? 'a message that does not follow from what it did'
    : 'something unreadable'
  return withBreaches(picture, { node: from, seq }, [
    sendBreach(seq, 'this is not what you did', `${from} sent ${to} ${what} (event ${seq}).`),
  ])
}

function withUnreadable(picture: Picture, event: Acted): Picture {
  const sentence = `${event.node} did something that the protocol does not know (event ${event.seq}).`
  return {
    ...withBreaches(picture, event, [
      sendBreach(event.seq, 'this is no action of the protocol', sentence),
    ]),
    owed: null,
  }
}

/** The one rule of every protocol: do what it knows, and send what you did. */
function sendBreach(seq: number, why: string, sentence: string): Breach {
  return { rule: 'SEND', why, sentence, witness: [seq] }
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
