import type { Protocol } from '../../referee/protocol'
import { leader } from './leader'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'

/** Breaks LEA2: asked before it has taken anything, it names what was proposed to it. */
export const brokenEager: Protocol<Notebook, Action, Body> = {
  ...leader,
  honest(notebook, inbox, seating, random) {
    const question = inbox.find((card) => card.kind === 'message' && card.body.type === 'ask')
    if (!question || notebook.took || !notebook.first)
      return leader.honest(notebook, inbox, seating, random)
    return { action: { type: 'answer', value: notebook.first.value }, because: question.id }
  },
}
