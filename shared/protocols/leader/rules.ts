import type { Breach, Move, MoveContext, Rule, Seating } from '../../referee/protocol'
import { atEvent, sinceCrash } from '../../referee/sentence'
import type { Action, Body } from './messages'
import { isLeader, leadersAnswer, type Notebook } from './notebook'

export const rules: readonly Rule[] = [
  {
    id: 'LEA1',
    sentence:
      'Only a node that follows itself takes a value, and only the first proposal that reaches it.',
  },
  { id: 'LEA2', sentence: 'Answer what you took, or that you have taken nothing yet.' },
  {
    id: 'LEA3',
    sentence: 'Decide only what the leader you follow answered, or what you took yourself.',
  },
]

type Context = MoveContext<Body>

/** The rule that a move breaks. No move breaks two. */
export function judged(notebook: Notebook, { action }: Move<Action>, context: Context): Breach[] {
  const breach = brokenBy(notebook, action, context)
  return breach ? [breach] : []
}

function brokenBy(notebook: Notebook, action: Action, context: Context): Breach | null {
  const leads = isLeader(notebook, context.seating)
  switch (action.type) {
    case 'take':
      if (!leads) return notLeading(notebook, action.value, context)
      return secondTake(notebook, action.value, context) ?? unasked(notebook, context)
    case 'propose':
      return leads ? secondTake(notebook, action.value, context) : null
    case 'answer':
      return untrue(notebook, action.value, context)
    case 'decide':
      return hearsay(notebook, action.value, context)
    case 'ask':
    case 'lead':
    case 'follow':
      return null
  }
}

function notLeading({ follows }: Notebook, value: string, { seating, seq }: Context): Breach {
  const since = follows.seq > 0 ? [follows.seq] : []
  return {
    rule: 'LEA1',
    why: `you follow ${follows.leader}`,
    sentence: `${seating.node} took ${value}${atEvent(seq)} while following ${follows.leader}${atEvent(follows.seq)}.`,
    witness: [...since, seq],
  }
}

/** LEA1 of a leader: it took another value, or another proposal came first. The same value again breaks nothing. */
function secondTake(notebook: Notebook, value: string, context: Context): Breach | null {
  const { took, first } = notebook
  if (!took) return notFirst(first, value, context)
  if (took.value === value) return null
  const { seating, seq } = context
  return {
    rule: 'LEA1',
    why: `you took ${took.value}`,
    sentence: `${seating.node} took ${value}${atEvent(seq)} after taking ${took.value}${atEvent(took.seq)}.`,
    witness: [took.seq, seq],
  }
}

/** What a client asked the leader itself before the first proposal came may still be taken. */
function notFirst(first: Notebook['first'], value: string, context: Context): Breach | null {
  const { seating, card, seq } = context
  if (!first || first.value === value) return null
  if (card?.kind === 'request' && card.seq < first.seq) return null
  return {
    rule: 'LEA1',
    why: `${first.from}'s proposal came first`,
    sentence: `${seating.node} took ${value}${atEvent(seq)} although ${first.from}'s proposal of ${first.value} reached it first${atEvent(first.seq)}.`,
    witness: [first.seq, seq],
  }
}

function unasked(
  { took, first }: Notebook,
  { seating, card, seq, crashedSeq }: Context,
): Breach | null {
  if (took || first || card?.kind === 'request') return null
  return {
    rule: 'LEA1',
    why: 'no proposal has reached you',
    sentence: `${seating.node} took a value${atEvent(seq)}, and no proposal had reached it${sinceCrash(crashedSeq)}.`,
    witness: crashedSeq === undefined ? [seq] : [crashedSeq, seq],
  }
}

/** LEA2. */
function untrue({ took }: Notebook, value: string | null, context: Context): Breach | null {
  if ((took?.value ?? null) === value) return null
  const { seating, seq } = context
  const said = value === null ? 'that it had taken nothing' : value
  const truth = took ? `it had taken ${took.value}${atEvent(took.seq)}` : 'it had taken nothing'
  return {
    rule: 'LEA2',
    why: took ? `you took ${took.value}` : 'you have taken nothing',
    sentence: `${seating.node} answered ${said}${atEvent(seq)}, but ${truth}.`,
    witness: took ? [took.seq, seq] : [seq],
  }
}

/** LEA3. To say again what was decided before breaks nothing: the first time was judged. */
function hearsay(notebook: Notebook, value: string, { seating, seq }: Context): Breach | null {
  const { took, decided } = notebook
  if (took?.value === value || decided?.value === value) return null
  const said = leadersAnswer(notebook)
  if (said?.value === value) return null
  const fact = leadersWord(notebook, seating)
  return {
    rule: 'LEA3',
    why: fact.why,
    sentence: `${seating.node} decided ${value}${atEvent(seq)}, but ${fact.sentence}.`,
    witness: [...(said ? [said.seq] : []), seq],
  }
}

/** What the leader that a node follows told it. */
function leadersWord(notebook: Notebook, seating: Seating): { why: string; sentence: string } {
  const { leader } = notebook.follows
  if (isLeader(notebook, seating))
    return { why: 'you took nothing else', sentence: 'it follows itself and had not taken that' }
  const said = leadersAnswer(notebook)
  if (!said)
    return {
      why: `${leader} has not answered`,
      sentence: `${leader}, whom it follows, had not answered`,
    }
  const word = said.value ?? 'nothing yet'
  return {
    why: `${leader} answered ${word}`,
    sentence: `${leader}, whom it follows, answered ${word}${atEvent(said.seq)}`,
  }
}
