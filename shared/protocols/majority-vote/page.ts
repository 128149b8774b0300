import { majorityOf, type NodeId } from '../../core/ids'
import type {
  Card,
  EnvelopeLook,
  NotebookLine,
  NotebookPage,
  Seating,
} from '../../referee/protocol'
import type { Action, Body } from './messages'
import { countsOf, type Fact, type Notebook } from './notebook'

export function notebookPage(notebook: Notebook, seating: Seating): NotebookPage {
  const { vote, proposed, decided } = notebook
  const lines = [line('My vote', vote, 'none yet'), line('I proposed', proposed, 'nothing')]
  if (decided) lines.push(line('I decided', decided, ''))
  const need = majorityOf(seating.nodes.length)
  const rows = countsOf(notebook, seating).map(({ value, got }) => ({ value, got }))
  const caption = contradiction(notebook) ?? `Answers I heard: ${need} alike decide`
  return { lines, arc: { rows, need, total: seating.nodes.length, caption } }
}

function line(label: string, fact: Fact | null, none: string): NotebookLine {
  return fact
    ? { label, text: fact.value, value: fact.value, isDurable: true }
    : { label, text: none, isDurable: true }
}

/** Votes never change, so two answers of one node that differ are worth a line. */
function contradiction({ heard }: Notebook): string | null {
  for (const [node, { value, before }] of Object.entries(heard)) {
    if (before !== null && value !== null) return `${node} said ${before}, then ${value}!`
  }
  return null
}

/** "answer, vote blue" */
export function contentOf(body: Body): string {
  switch (body.type) {
    case 'proposal':
      return `proposal, value ${body.value}`
    case 'answer':
      return `answer, vote ${body.value ?? 'none yet'}`
    case 'ask':
      return 'ask'
  }
}

/** The message card's one sentence. */
export function meaningOf(card: Card<Body>, { vote, first, asked, decided }: Notebook): string {
  if (card.kind === 'unreadable') return `An unreadable message from ${card.from}.`
  if (card.kind === 'request') {
    if (card.request === 'propose')
      return `A client asks you to propose ${card.value ?? 'something'}.`
    const isNext = asked === null && decided === null
    return `A client wants to know the answer.${isNext ? ' Ask everyone first.' : ''}`
  }
  const { body, from } = card
  switch (body.type) {
    case 'proposal': {
      if (vote?.value === body.value) return `${from} proposes ${body.value}. You voted for it.`
      const isFirst = !vote && first?.seq === card.seq
      return `${from} proposes ${body.value}.${isFirst ? ' The first proposal to reach you.' : ''}`
    }
    case 'ask':
      return `${from} asks what you voted for.`
    case 'answer':
      return body.value === null ? `${from} has not voted yet.` : `${from} voted ${body.value}.`
  }
}

export function told(node: NodeId, action: Action): string {
  switch (action.type) {
    case 'propose':
      return `${node} proposed ${action.value}.`
    case 'vote':
      return `${node} voted ${action.value}.`
    case 'ask':
      return `${node} asked everyone.`
    case 'answer':
      return `${node} answered: ${action.value ?? 'no vote yet'}.`
    case 'decide':
      return `${node} decided ${action.value}.`
  }
}

export function lookOf(body: Body): EnvelopeLook {
  if (body.type === 'ask') return { kind: 'question' }
  return body.value === null ? { kind: 'note' } : { kind: 'value', value: body.value }
}
