import type { NodeId } from '../../core/ids'
import type { Body } from '../../network/flight'
import { policyOf } from '../../network/network'
import type { Letter, Table, TableHand } from '../../referee/futures'
import type { Picture } from '../../referee/picture'
import type { Card, Protocol, Seating } from '../../referee/protocol'
import { seqBase } from './canon'

/** The game at this moment. Its event numbers must stand above `seqBase`: see `raised` in watch.ts. */
export function tableOf(protocol: Protocol, picture: Picture): Table {
  const { network, nodes, values, setup } = picture.game
  const isCut = (from: NodeId, to: NodeId) => policyOf(network, from, to).state === 'cut'
  const up = [...picture.hands].filter(([, { isCrashed }]) => !isCrashed)
  const hands = new Map(
    up.map(([node, { notebook, inbox, decided }]) => [
      node,
      { notebook, inbox: tidied(inbox), decided: decided?.value ?? null },
    ]),
  )
  const flights = [...network.flights.values()].flatMap(({ from, to, body }) => {
    const read = readBody(protocol, body)
    return read !== null && hands.has(to) && !isCut(from, to) ? [{ from, to, body: read }] : []
  })
  return { nodes, values, setup, hands, flights, isCut }
}

/** Cards by what they say: equal ones once, and none that nobody can read. */
function tidied(inbox: readonly Card[]): Card[] {
  const cards = inbox.flatMap((card): Card[] => {
    if (card.kind !== 'message') return card.kind === 'request' ? [card] : []
    return [{ ...card, id: cardId(card) }]
  })
  return cards.filter(({ id }, index) => cards.findIndex((one) => one.id === id) === index)
}

function cardId({ from, body }: Pick<Letter, 'from' | 'body'>): string {
  return `${from}:${JSON.stringify(body)}`
}

/** What the receiver will read, or null when it will be unreadable: such a card changes nothing. */
export function readBody(protocol: Protocol, body: Body): unknown {
  const read = protocol.body.safeParse(body)
  return read.success ? read.data : null
}

export function seatingAt({ nodes, values, setup }: Table, node: NodeId): Seating {
  return { node, nodes, values, setup }
}

/** One node crashes, and stays so. */
export function withCrash(table: Table, node: NodeId): Table {
  const hands = new Map(table.hands)
  hands.delete(node)
  return { ...table, hands, flights: table.flights.filter(({ to }) => to !== node) }
}

/** One of the messages in flight arrives. */
export function withDelivery(protocol: Protocol, table: Table, letter: Letter): Table {
  const hand = table.hands.get(letter.to)
  if (!hand) return table
  const after = received(protocol, seatingAt(table, letter.to), hand, letter, lastSeq(hand) + 1)
  const index = table.flights.findIndex((one) => sameLetter(one, letter))
  const flights = table.flights.filter((_, at) => at !== index)
  return { ...table, hands: new Map(table.hands).set(letter.to, after), flights }
}

export function sameLetter(a: Letter, b: Letter): boolean {
  return a.from === b.from && a.to === b.to && JSON.stringify(a.body) === JSON.stringify(b.body)
}

/** Of two equal cards the second adds nothing: honest hands answer the same thing the same way. */
export function received(
  protocol: Protocol,
  seating: Seating,
  hand: TableHand,
  letter: Letter,
  seq: number,
): TableHand {
  const { from, body } = letter
  const id = cardId(letter)
  const card: Extract<Card, { kind: 'message' }> = { kind: 'message', id, from, body, seq }
  const notebook = protocol.receive(hand.notebook, card, seating)
  const isThere = hand.inbox.some((one) => one.id === id)
  const inbox = protocol.waits(body) && !isThere ? [...hand.inbox, card] : hand.inbox
  return { ...hand, notebook, inbox }
}

/** The highest event number anywhere in a hand. */
function lastSeq(value: unknown): number {
  if (typeof value === 'number') return value >= seqBase ? value : seqBase
  if (typeof value !== 'object' || value === null) return seqBase
  return Math.max(seqBase, ...Object.values(value).map(lastSeq))
}
