import { majorityOf } from '../../core/ids'
import type { Breach, Move, MoveContext, Rule } from '../../referee/protocol'
import { atEvent, sinceCrash, eventsNamed } from '../../referee/sentence'
import type { Action, Body } from './messages'
import { countOf, type Notebook } from './notebook'

export const rules: readonly Rule[] = [
  { id: 'MAJ1', sentence: 'Vote for the first proposal that reaches you.' },
  { id: 'MAJ2', sentence: 'Never change your vote.' },
  { id: 'MAJ3', sentence: 'Once you have voted, propose nothing else.' },
  {
    id: 'MAJ4',
    sentence:
      'Decide a value only when more than half of all nodes voted for it, by the answers you got and your own vote.',
  },
  { id: 'MAJ5', sentence: 'Answer truthfully: your vote, or that you have none yet.' },
]

type Context = MoveContext<Body>

/** The rule that a move breaks. No move breaks two. */
export function judged(notebook: Notebook, { action }: Move<Action>, context: Context): Breach[] {
  const breach = brokenBy(notebook, action, context)
  return breach ? [breach] : []
}

function brokenBy(notebook: Notebook, action: Action, context: Context): Breach | null {
  switch (action.type) {
    case 'vote':
      return notebook.vote
        ? changed('MAJ2', 'voted', notebook.vote, action.value, context)
        : notFirst('voted', notebook, action.value, context)
    case 'propose':
      return notebook.vote
        ? changed('MAJ3', 'proposed', notebook.vote, action.value, context)
        : notFirst('proposed', notebook, action.value, context)
    case 'decide':
      return tooFew(notebook, action.value, context)
    case 'answer':
      return untrue(notebook, action.value, context)
    case 'ask':
      return null
  }
}

/** MAJ2 and MAJ3: another value than the one voted for. The same one again breaks nothing. */
function changed(
  rule: 'MAJ2' | 'MAJ3',
  did: string,
  vote: NonNullable<Notebook['vote']>,
  value: string,
  { seating, seq }: Context,
): Breach | null {
  if (vote.value === value) return null
  return {
    rule,
    why: `you voted ${vote.value}`,
    sentence: `${seating.node} ${did} ${value}${atEvent(seq)} after voting ${vote.value}${atEvent(vote.seq)}.`,
    witness: [vote.seq, seq],
  }
}

/** MAJ1. What a client asked for before the first proposal came may still be proposed. */
function notFirst(
  did: 'voted' | 'proposed',
  { first }: Notebook,
  value: string,
  { seating, card, seq, crashedSeq }: Context,
): Breach | null {
  if (!first) {
    if (did === 'proposed') return null
    return {
      rule: 'MAJ1',
      why: 'no proposal has reached you',
      sentence: `${seating.node} voted ${value}${atEvent(seq)}, and no proposal had reached it${sinceCrash(crashedSeq)}.`,
      witness: crashedSeq === undefined ? [seq] : [crashedSeq, seq],
    }
  }
  const wasAskedBefore = did === 'proposed' && card?.kind === 'request' && card.seq < first.seq
  if (first.value === value || wasAskedBefore) return null
  return {
    rule: 'MAJ1',
    why: `${first.from}'s proposal came first`,
    sentence: `${seating.node} ${did} ${value}${atEvent(seq)} although ${first.from}'s proposal of ${first.value} reached it first${atEvent(first.seq)}.`,
    witness: [first.seq, seq],
  }
}

/** MAJ4. To say again what was decided before breaks nothing: the first time was judged. */
function tooFew(notebook: Notebook, value: string, { seating, seq }: Context): Breach | null {
  if (notebook.decided?.value === value) return null
  const need = majorityOf(seating.nodes.length)
  const { got, witness } = countOf(notebook, seating, value)
  if (got.length >= need) return null
  const known = got.length === 0 ? 'no known vote for it' : votesNamed(got.length, witness)
  return {
    rule: 'MAJ4',
    why: `needs ${need} votes, has ${got.length}`,
    sentence: `${seating.node} decided ${value}${atEvent(seq)} with ${known}; more than half of ${seating.nodes.length} nodes is ${need}.`,
    witness: [...witness, seq],
  }
}

function votesNamed(count: number, witness: readonly number[]): string {
  return `${count} known vote${count === 1 ? '' : 's'} (${eventsNamed(witness)})`
}

/** MAJ5. */
function untrue({ vote }: Notebook, value: string | null, context: Context): Breach | null {
  if ((vote?.value ?? null) === value) return null
  const { seating, seq } = context
  const said = value === null ? 'that it had not voted' : value
  const truth = vote ? `it had voted ${vote.value}${atEvent(vote.seq)}` : 'it had not voted'
  return {
    rule: 'MAJ5',
    why: vote ? `you voted ${vote.value}` : 'you have not voted',
    sentence: `${seating.node} answered ${said}${atEvent(seq)}, but ${truth}.`,
    witness: vote ? [vote.seq, seq] : [seq],
  }
}
