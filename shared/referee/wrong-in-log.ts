import type { NodeId } from '../core/ids'
import { policyOf } from '../network/network'
import type { GameEvent, GameEventBody } from '../room/event'
import { isOwed, type Owed } from './owed'
import type { FoundBreach, Picture } from './picture'
import type { Protocol } from './protocol'

type Judged = GameEvent & GameEventBody
type Sent = Extract<Judged, { type: 'message.sent' }>
type Ending = Extract<Judged, { type: 'message.delivered' | 'message.dropped' }>

/**
 * What contradicts the log itself, whatever the protocol: SEND, a message that no act of its sender explains, or an
 * act of a node that is down; NET, one that arrives from nowhere, twice, over a cut link or at a node that is down. The
 * server writes no such log, but a file may hold one. Messages that are missing are a crash between two sends, and none.
 */
export function wrongInLog(picture: Picture, event: Judged): readonly FoundBreach[] {
  switch (event.type) {
    case 'node.acted': {
      const crash = picture.crashes.get(event.node)
      if (crash === undefined) return []
      const { node, seq } = event
      return [
        breach(
          'SEND',
          node,
          [crash, seq],
          'it has crashed',
          `${node} acted (event ${seq}) after it had crashed (event ${crash}).`,
        ),
      ]
    }
    case 'message.sent':
      return wrongSending(picture, event)
    case 'message.delivered':
    case 'message.dropped':
      return wrongEnding(picture, event)
    default:
      return []
  }
}

function wrongSending(picture: Picture, event: Sent): readonly FoundBreach[] {
  const { protocol } = picture
  // In fog a message comes sealed and without its act: there is nothing to hold against it.
  if (!protocol || event.body.type === 'sealed') return []
  const { from, to, seq } = event
  const own = picture.owed.get(from)?.findLast(({ act }) => act === event.act)
  if (own) return own.isTold ? [] : notOwed(protocol, own, event)
  const other = ownerOf(picture, event)
  const fact = other
    ? `in the name of what ${other.node} did (event ${other.seq})`
    : 'that follows from no act of its own'
  return [
    breach(
      'SEND',
      from,
      [...(other ? [other.seq] : []), seq],
      'this is not what you did',
      `${from} sent ${to} a message (event ${seq}) ${fact}.`,
    ),
  ]
}

function ownerOf({ owed }: Picture, { act }: Sent): { node: NodeId; seq: number } | null {
  for (const [node, acts] of owed) {
    const found = acts.find((one) => one.act === act)
    if (found) return { node, seq: found.seq }
  }
  return null
}

function notOwed(protocol: Protocol, owed: Owed, event: Sent): readonly FoundBreach[] {
  const body = protocol.body.safeParse(event.body)
  if (body.success && isOwed(protocol, owed, body.data)) return []
  const { from, to, seq } = event
  const what = body.success
    ? 'a message that does not follow from what it did'
    : 'something unreadable'
  return [
    breach(
      'SEND',
      from,
      [seq],
      'this is not what you did',
      `${from} sent ${to} ${what} (event ${seq}).`,
    ),
  ]
}

function wrongEnding(picture: Picture, event: Ending): readonly FoundBreach[] {
  const { network } = picture.game
  const { message, seq } = event
  const flight = network.flights.get(message)
  if (!flight) return endedBefore(picture, event)
  if (event.type === 'message.dropped') return []
  const { from, to } = flight
  const crash = picture.crashes.get(to)
  const wrong = (witness: readonly number[], why: string, sentence: string) => [
    breach('NET', to, witness, why, sentence),
  ]
  if (crash !== undefined)
    return wrong(
      [crash, seq],
      'its receiver has crashed',
      `A message of ${from} reached ${to} (event ${seq}), which had crashed (event ${crash}).`,
    )
  const isCut = from !== to && policyOf(network, from, to).state === 'cut'
  return isCut
    ? wrong(
        [seq],
        'the link is cut',
        `A message of ${from} reached ${to} (event ${seq}), though the link between them was cut.`,
      )
    : []
}

function endedBefore({ ended }: Picture, { message, seq, type }: Ending): readonly FoundBreach[] {
  const did = type === 'message.delivered' ? 'arrived' : 'was dropped'
  const before = ended.findLast(({ flight }) => flight.message === message)
  if (!before)
    return [
      breach(
        'NET',
        null,
        [seq],
        'nothing was on its way',
        `A message ${did} (event ${seq}) that was not on its way.`,
      ),
    ]
  const { from, to } = before.flight
  const again = did === before.how ? `${did} again` : did
  return [
    breach(
      'NET',
      to,
      [before.seq, seq],
      'a message ends once',
      `A message of ${from} to ${to} ${again} (event ${seq}) after it ${before.how === 'arrived' ? 'had arrived' : 'had been dropped'} (event ${before.seq}).`,
    ),
  ]
}

function breach(
  rule: 'SEND' | 'NET',
  node: NodeId | null,
  witness: readonly number[],
  why: string,
  sentence: string,
): FoundBreach {
  return { rule, node, seq: witness.at(-1) ?? 0, why, sentence, witness }
}
