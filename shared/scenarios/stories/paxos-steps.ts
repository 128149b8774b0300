import type { Condition, Deed, NodeName, Who } from '../scenario'

/** Steps of Paxos by named hands, where a story needs them in one order. A ballot is `{number, node}`. */
export interface BallotName {
  readonly number: number
  readonly node: NodeName
}

/** Its owner asks everyone for a promise; `request`: because its client wants a value. */
export function prepares(ballot: BallotName, answers?: 'request'): Deed {
  return { type: 'act', node: ballot.node, action: { type: 'prepare', ballot }, answers }
}

/** Its owner asks everyone to accept. */
export function proposes(ballot: BallotName, value: string): Deed {
  return { type: 'act', node: ballot.node, action: { type: 'propose', ballot, value } }
}

/** Its owner has the promises of these nodes. */
export function hasPromises(ballot: BallotName, from: Who): Condition {
  return {
    type: 'arrived',
    from,
    message: { to: [ballot.node], body: { type: 'promise', ballot } },
  }
}

/** Its owner was refused by these nodes. */
export function isRefused(ballot: BallotName, from: Who): Condition {
  return {
    type: 'arrived',
    from,
    message: { to: [ballot.node], body: { type: 'reject', ballot } },
  }
}

/** Nobody has got a value through. */
export const notChosen: Condition = { type: 'not', condition: { type: 'chosen' } }

export function accepted(ballot: BallotName, who: Who): Condition {
  return { type: 'did', who, action: { type: 'accept', ballot } }
}
