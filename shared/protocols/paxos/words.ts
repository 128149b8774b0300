import type { NodeId } from '../../core/ids'
import type { Card, EnvelopeLook, Seating } from '../../referee/protocol'
import { type Ballot, formatBallot, type Proposal } from './ballot'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'

/** "blue in 1.n1" */
export function named({ ballot, value }: Proposal): string {
  return `${value} in ${formatBallot(ballot)}`
}

/** "promise, ballot 2.n2, accepted blue in 1.n1" */
export function contentOf(body: Body): string {
  const head = `${body.type}, ballot ${formatBallot(body.ballot)}`
  switch (body.type) {
    case 'prepare':
      return head
    case 'promise':
      return `${head}, accepted ${body.accepted ? named(body.accepted) : 'nothing'}`
    case 'reject':
      return `${head}, promised ${body.promised ? formatBallot(body.promised) : 'nothing'}`
    case 'accept':
    case 'accepted':
      return `${head}, value ${body.value}`
  }
}

/** The message card's one sentence. */
export function meaningOf(card: Card<Body>, _notebook: Notebook, { node }: Seating): string {
  if (card.kind === 'unreadable') return `An unreadable message from ${card.from}.`
  if (card.kind === 'request')
    return card.request === 'query'
      ? 'A client wants to know the answer.'
      : `A client asks you to propose ${card.value ?? 'something'}.`
  const { from, body } = card
  return from === node ? toMyself(body) : fromAnother(from, body)
}

function toMyself(body: Body): string {
  switch (body.type) {
    case 'prepare':
      return `You want your own promise for ballot ${formatBallot(body.ballot)}.`
    case 'accept':
      return `You ask yourself, too, to accept ${body.value} in ballot ${formatBallot(body.ballot)}.`
    default:
      return fromAnother('You', body)
  }
}

function fromAnother(from: string, body: Body): string {
  const ballot = formatBallot(body.ballot)
  switch (body.type) {
    case 'prepare':
      return `${from} wants your promise for ballot ${ballot}.`
    case 'promise':
      return promiseWords(from, body)
    case 'reject':
      return `${from} refused ${ballot}, having promised ${body.promised ? formatBallot(body.promised) : 'a higher one'}.`
    case 'accept':
      return `${from} asks you to accept ${body.value} in ballot ${ballot}.`
    case 'accepted':
      return `${from} accepted ${body.value} in ballot ${ballot}.`
  }
}

/** "n3 promised 2.n5 and accepted blue in 1.n1 before." */
export function promiseWords(
  from: string,
  { ballot, accepted }: { readonly ballot: Ballot; readonly accepted: Proposal | null },
): string {
  return `${from} promised ${formatBallot(ballot)} and accepted ${accepted ? named(accepted) : 'nothing'} before.`
}

export function told(node: NodeId, action: Action): string {
  if (action.type === 'decide') return `${node} decided ${action.value}.`
  const ballot = formatBallot(action.ballot)
  switch (action.type) {
    case 'prepare':
      return `${node} asked everyone to promise ${ballot}.`
    case 'promise': {
      const report = action.accepted ? `, reporting ${named(action.accepted)}` : ''
      return `${node} promised ${ballot}${report}.`
    }
    case 'reject':
      return `${node} refused ${ballot}.`
    case 'propose':
      return `${node} proposed ${action.value} in ${ballot}.`
    case 'accept':
      return `${node} accepted ${action.value} in ${ballot}.`
  }
}

/** Promises are no values, so they are plain notes. */
export function lookOf(body: Body): EnvelopeLook {
  if (body.type === 'prepare') return { kind: 'question' }
  return 'value' in body ? { kind: 'value', value: body.value } : { kind: 'note' }
}
