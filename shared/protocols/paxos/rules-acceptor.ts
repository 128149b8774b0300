import type { Breach } from '../../referee/protocol'
import { atEvent, sinceCrash } from '../../referee/sentence'
import { compareBallots, formatBallot, isSameBallot, isSameProposal } from './ballot'
import type { AcceptFact, Notebook, PromiseFact } from './notebook'
import { named } from './words'

/** PAX1 and PAX2. The identical promise once more breaks nothing: its prepare has come twice. */
export function wrongPromise(
  notebook: Notebook,
  promise: PromiseFact,
  crashedSeq?: number,
): Breach | null {
  const earlier = notebook.given.find(({ ballot }) => isSameBallot(ballot, promise.ballot))
  if (earlier)
    return isSameProposal(earlier.accepted, promise.accepted) ? null : twice(promise, earlier)
  return (
    tooLow(notebook, promise) ??
    unprepared(notebook, promise, crashedSeq) ??
    untrue(notebook, promise)
  )
}

function twice(promise: PromiseFact, earlier: PromiseFact): Breach {
  const { from, ballot, seq } = promise
  const [now, then] = [promise, earlier].map(({ accepted }) => reported(accepted))
  return {
    rule: 'PAX1',
    why: `you promised it, reporting ${then}`,
    sentence: `${from} promised ${formatBallot(ballot)}${atEvent(seq)} reporting ${now}, after promising it reporting ${then}${atEvent(earlier.seq)}.`,
    witness: [earlier.seq, seq],
  }
}

function tooLow({ promised }: Notebook, { from, ballot, seq }: PromiseFact): Breach | null {
  if (!promised || compareBallots(ballot, promised.ballot) > 0) return null
  const did = promised.by === 'promise' ? 'promising' : 'accepting in'
  return {
    rule: 'PAX1',
    why: wordGiven(promised),
    sentence: `${from} promised ${formatBallot(ballot)}${atEvent(seq)} after ${did} ${formatBallot(promised.ballot)}${atEvent(promised.seq)}.`,
    witness: [promised.seq, seq],
  }
}

function wordGiven({ ballot, by }: NonNullable<Notebook['promised']>): string {
  return `you ${by === 'promise' ? 'promised' : 'accepted in'} ${formatBallot(ballot)}`
}

function unprepared(
  { prepares }: Notebook,
  { from, ballot, seq }: PromiseFact,
  crashedSeq: number | undefined,
): Breach | null {
  if (prepares.some((prepare) => isSameBallot(prepare.ballot, ballot))) return null
  const name = formatBallot(ballot)
  return {
    rule: 'PAX1',
    why: `nobody asked you to promise ${name}`,
    sentence: `${from} promised ${name}${atEvent(seq)}, and no prepare of that ballot had reached it${sinceCrash(crashedSeq)}.`,
    witness: crashedSeq === undefined ? [seq] : [crashedSeq, seq],
  }
}

function untrue({ accepted }: Notebook, promise: PromiseFact): Breach | null {
  if (isSameProposal(accepted, promise.accepted)) return null
  const { from, ballot, seq } = promise
  const truth = accepted ? `it had accepted ${named(accepted)}` : 'it had accepted nothing'
  return {
    rule: 'PAX2',
    why: accepted ? `you accepted ${named(accepted)}` : 'you accepted nothing',
    sentence: `${from} promised ${formatBallot(ballot)} reporting ${reported(promise.accepted)}${atEvent(seq)}, but ${truth}${atEvent(accepted?.seq ?? 0)}.`,
    witness: accepted ? [accepted.seq, seq] : [seq],
  }
}

function reported(accepted: PromiseFact['accepted']): string {
  return accepted ? named(accepted) : 'nothing'
}

/** PAX6. To accept the same again breaks nothing, as long as no higher ballot was promised since. */
export function wrongAccept(
  notebook: Notebook,
  accept: AcceptFact,
  crashedSeq?: number,
): Breach | null {
  const { promised } = notebook
  const { from, seq } = accept
  if (promised && compareBallots(accept.ballot, promised.ballot) < 0) {
    const did = promised.by === 'promise' ? 'promising' : 'accepting in'
    return {
      rule: 'PAX6',
      why: wordGiven(promised),
      sentence: `${from} accepted ${named(accept)}${atEvent(seq)} after ${did} ${formatBallot(promised.ballot)}${atEvent(promised.seq)}.`,
      witness: [promised.seq, seq],
    }
  }
  return isSameProposal(notebook.accepted, accept) ? null : unasked(notebook, accept, crashedSeq)
}

function unasked(
  { accepts }: Notebook,
  { from, seq, ...accept }: AcceptFact,
  crashedSeq: number | undefined,
): Breach | null {
  if (accepts.some((asked) => isSameProposal(asked, accept))) return null
  const name = formatBallot(accept.ballot)
  const other = accepts.find(({ ballot }) => isSameBallot(ballot, accept.ballot))
  const fact = other
    ? `what it was asked to accept in that ballot is ${other.value}${atEvent(other.seq)}`
    : `nobody had asked it to accept anything in that ballot${sinceCrash(crashedSeq)}`
  return {
    rule: 'PAX6',
    why: other ? `${name} asks for ${other.value}` : `nobody proposed in ${name}`,
    sentence: `${from} accepted ${named(accept)}${atEvent(seq)}, but ${fact}.`,
    witness: [...(other ? [other.seq] : crashedSeq === undefined ? [] : [crashedSeq]), seq],
  }
}
