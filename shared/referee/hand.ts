import type { NodeId } from '../core/ids'
import type { Body } from '../network/flight'
import type { ActionData, GameEvent } from '../room/event'
import type { Arrival, StudentEvent } from '../room/view'
import type { HandStyle } from '../room/hands'
import { isNote, keptNotes, type Notes, withNote } from './pad'
import type { Breach, Card, Move, Offer, Protocol, Seating, Send } from './protocol'

/**
 * What one node is: its notebook and its inbox. The student's page folds its own stream into this,
 * the replay folds the whole log into one of these per node, and both are the same.
 */
export interface Hand {
  readonly seating: Seating
  readonly notebook: unknown
  /** What its player wrote, right or wrong. */
  readonly notes: Notes
  /** Cards that wait for this hand, the oldest first. */
  readonly inbox: readonly Card[]
  readonly decided: { readonly value: string; readonly seq: number } | null
  readonly isCrashed: boolean
  /** Its newest crash: what had reached it before that, it has forgotten. */
  readonly crashedSeq: number | null
  /** What was in the inbox when it crashed. */
  readonly lost: readonly Card[]
  /** The newest things that happened to it, for "what n3 saw". */
  readonly sent: readonly { readonly to: NodeId; readonly body: Body; readonly seq: number }[]
  /** The newest messages that told it something and ask for nothing, until a crash. */
  readonly heard: readonly MessageCard[]
}

type MessageCard = Extract<Card, { kind: 'message' }>

/** An event as one node sees it, numbered by its log (or by the student's own stream). */
export type HandEvent = (
  | Arrival
  | Extract<
      StudentEvent,
      { type: 'request.made' | 'node.acted' | 'message.sent' | 'node.crashed' | 'node.recovered' }
    >
) & {
  readonly seq: number
}

/** Messages sent, and messages heard. */
const keptLimit = 64

export function beginHand(protocol: Protocol, seating: Seating): Hand {
  return {
    seating,
    notebook: protocol.begin(seating),
    notes: {},
    inbox: [],
    decided: null,
    isCrashed: false,
    crashedSeq: null,
    lost: [],
    sent: [],
    heard: [],
  }
}

/** The hand after an event of its own node. Never fails: what the protocol cannot read is shown as unreadable. */
export function evolveHand(protocol: Protocol, hand: Hand, event: HandEvent): Hand {
  switch (event.type) {
    case 'request.made':
      return withCard(hand, {
        kind: 'request',
        id: event.request,
        request: event.kind,
        value: event.value ?? null,
        seq: event.seq,
      })
    case 'message.delivered':
      return received(protocol, hand, event)
    case 'message.sent':
      return {
        ...hand,
        sent: [
          ...hand.sent.slice(1 - keptLimit),
          { to: event.to, body: event.body, seq: event.seq },
        ],
      }
    case 'node.acted':
      return acted(protocol, hand, event)
    case 'node.crashed':
      return {
        ...hand,
        isCrashed: true,
        crashedSeq: event.seq,
        lost: hand.inbox,
        inbox: [],
        heard: [],
        notebook: protocol.crash(hand.notebook),
        notes: keptNotes(protocol, hand.notes),
      }
    case 'node.recovered': {
      const notebook = event.memory === 'lost' ? protocol.begin(hand.seating) : hand.notebook
      const decided = event.memory === 'lost' ? null : hand.decided
      const notes = event.memory === 'lost' ? {} : hand.notes
      return { ...hand, isCrashed: false, lost: [], notebook, notes, decided }
    }
  }
}

function received(protocol: Protocol, hand: Hand, event: Arrival & { seq: number }): Hand {
  const body = protocol.body.safeParse(event.body)
  const { message: id, from, seq } = event
  if (!body.success) return withCard(hand, { kind: 'unreadable', id, from, seq })
  const card = { kind: 'message', id, from, body: body.data, seq } as const
  const heard = { ...hand, notebook: protocol.receive(hand.notebook, card, hand.seating) }
  return protocol.waits(body.data)
    ? withCard(heard, card)
    : { ...heard, heard: [...heard.heard.slice(1 - keptLimit), card] }
}

function acted(
  protocol: Protocol,
  hand: Hand,
  event: Extract<HandEvent, { type: 'node.acted' }>,
): Hand {
  const inbox =
    event.because === undefined
      ? hand.inbox
      : hand.inbox.filter((card) => card.id !== event.because)
  const action = readAction(protocol, event.action)
  if (!action) return { ...hand, inbox, notes: notesAfter(protocol, hand, event.action) }
  const context = { seating: hand.seating, card: cardOf(hand, event.because), seq: event.seq }
  const { notebook } = protocol.apply(hand.notebook, { action, because: event.because }, context)
  return { ...hand, inbox, notebook, decided: decidedBy(action, event.seq) ?? hand.decided }
}

function notesAfter(protocol: Protocol, { notes }: Hand, action: ActionData): Notes {
  return isNote(protocol, action) ? withNote(notes, action) : notes
}

/** Possible in every protocol, and of no consequence for any other node. */
export function isCommon(protocol: Protocol, action: ActionData): boolean {
  return action.type === 'ignore' || isNote(protocol, action)
}

/** An action in the words of the protocol, or null: what is common to all and what it cannot read change no notebook. */
export function readAction(protocol: Protocol, action: ActionData): ActionData | null {
  if (action.type === 'ignore' || action.type === 'note') return null
  const read = protocol.action.safeParse(action)
  return read.success ? read.data : null
}

export function cardOf(hand: Hand, because: string | undefined): Card | null {
  return hand.inbox.find((card) => card.id === because) ?? null
}

function decidedBy(action: ActionData, seq: number): Hand['decided'] {
  return action.type === 'decide' && typeof action['value'] === 'string'
    ? { value: action['value'], seq }
    : null
}

function withCard(hand: Hand, card: Card): Hand {
  return { ...hand, inbox: [...hand.inbox, card] }
}

/** Everything this hand could do now. */
export function offersOf(protocol: Protocol, hand: Hand): readonly Offer[] {
  return hand.isCrashed ? [] : protocol.actions(hand.notebook, hand.inbox, hand.seating)
}

/** What of it is offered to a hand that was told to play so: who waits does nothing, who answers starts nothing. */
export function offersTo(style: HandStyle, protocol: Protocol, hand: Hand): readonly Offer[] {
  if (style === 'waits') return []
  const offers = offersOf(protocol, hand)
  return style === 'plays' ? offers : offers.filter((offer) => isAnswer(offer, hand))
}

/** It answers a message, or says what the node knows; a client's wish is left lying. */
export function isAnswer({ action, because }: Move, { inbox }: Hand): boolean {
  const card = inbox.find(({ id }) => id === because)
  return action.type === 'decide' || (card !== undefined && card.kind !== 'request')
}

/** What a move sends, to be carried by the server together with the move. */
export function sendsOf(protocol: Protocol, hand: Hand, move: Move): readonly Send[] {
  const action = readAction(protocol, move.action)
  if (!action) return []
  return protocol.apply(
    hand.notebook,
    { ...move, action },
    { seating: hand.seating, card: cardOf(hand, move.because), seq: 0 },
  ).sends
}

/** The rules that an event of this hand breaks. */
export function breachesOf(
  protocol: Protocol,
  hand: Hand,
  move: Move,
  seq: number,
): readonly Breach[] {
  const action = readAction(protocol, move.action)
  if (!action) return []
  return protocol.judge(
    hand.notebook,
    { ...move, action },
    {
      seating: hand.seating,
      card: cardOf(hand, move.because),
      seq,
      ...(hand.crashedSeq === null ? {} : { crashedSeq: hand.crashedSeq }),
    },
  )
}

/** The events of a game as one node sees them need the content of what arrives. */
export function isHandEvent(event: GameEvent, node: NodeId): boolean {
  switch (event.type) {
    case 'request.made':
    case 'node.acted':
    case 'node.crashed':
    case 'node.recovered':
      return event.node === node
    case 'message.sent':
      return event.from === node
    default:
      return false
  }
}
