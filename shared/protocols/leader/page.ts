import type {
  Card,
  EnvelopeLook,
  NotebookLine,
  NotebookPage,
  Seating,
} from '../../referee/protocol'
import type { Action, Body } from './messages'
import { type Fact, isLeader, leadersAnswer, type Notebook } from './notebook'

export function notebookPage(notebook: Notebook, seating: Seating): NotebookPage {
  const { took, proposed, decided } = notebook
  const leads = isLeader(notebook, seating)
  const lines = [followLine(notebook, leads)]
  if (leads || took) lines.push(line('I took', took, 'nothing yet'))
  if (!leads) lines.push(line('I proposed', proposed, 'nothing'), answerLine(notebook))
  if (decided) lines.push(line('I decided', decided, ''))
  return { lines, arc: null }
}

function followLine({ follows }: Notebook, leads: boolean): NotebookLine {
  return { label: 'I follow', text: leads ? 'myself: I lead' : follows.leader, isDurable: true }
}

function line(label: string, fact: Fact | null, none: string): NotebookLine {
  return fact
    ? { label, text: fact.value, value: fact.value, isDurable: true }
    : { label, text: none, isDurable: true }
}

function answerLine(notebook: Notebook): NotebookLine {
  const label = `${notebook.follows.leader} answered`
  const said = leadersAnswer(notebook)
  if (!said) return { label, text: 'nothing heard', isDurable: false }
  return said.value === null
    ? { label, text: 'nothing yet', isDurable: false }
    : { label, text: said.value, value: said.value, isDurable: false }
}

/** "answer, value blue" */
export function contentOf(body: Body): string {
  return 'value' in body ? `${body.type}, value ${body.value ?? 'nothing yet'}` : body.type
}

/** The message card's one sentence. */
export function meaningOf(card: Card<Body>, notebook: Notebook, seating: Seating): string {
  if (card.kind === 'unreadable') return `An unreadable message from ${card.from}.`
  const leads = isLeader(notebook, seating)
  if (card.kind === 'request') {
    if (card.request === 'query') return 'A client wants to know the answer.'
    const way = leads ? 'You lead: take it.' : `You follow ${notebook.follows.leader}.`
    return `A client asks you to propose ${card.value ?? 'something'}. ${way}`
  }
  const { body, from } = card
  switch (body.type) {
    case 'proposal':
      return `${from} proposes ${body.value}.${proposalHint(card, notebook, leads)}`
    case 'ask':
      return `${from} asks what you took.`
    case 'lead':
      return `${from} wants to lead. You follow ${leads ? 'yourself' : notebook.follows.leader}.`
    case 'answer':
      return body.value === null ? `${from} has taken nothing yet.` : `${from} took ${body.value}.`
  }
}

function proposalHint(
  card: Card<Body>,
  { took, first, follows }: Notebook,
  leads: boolean,
): string {
  if (!leads) return ` But you follow ${follows.leader}.`
  if (took) return ` You took ${took.value}.`
  return first?.seq === card.seq ? ' The first proposal to reach you.' : ''
}

export function told(node: string, action: Action): string {
  switch (action.type) {
    case 'propose':
      return `${node} proposed ${action.value}.`
    case 'take':
      return `${node} took ${action.value}.`
    case 'ask':
      return `${node} asked its leader.`
    case 'answer':
      return `${node} answered: ${action.value ?? 'nothing yet'}.`
    case 'lead':
      return `${node} took over as leader.`
    case 'follow':
      return `${node} follows ${action.leader}.`
    case 'decide':
      return `${node} decided ${action.value}.`
  }
}

export function lookOf(body: Body): EnvelopeLook {
  if (body.type === 'ask' || body.type === 'lead') return { kind: 'question' }
  return body.value === null ? { kind: 'note' } : { kind: 'value', value: body.value }
}
