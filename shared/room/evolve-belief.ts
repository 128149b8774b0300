import type { GameEvent } from './event'
import { type Belief, remembered, roomCommandMemory } from './room'

type BeliefEvent = Extract<
  GameEvent,
  { type: 'belief.asked' | 'belief.answered' | 'belief.revealed' }
>

/** The question of a game after an event about it. A new question takes the place of the last one. */
export function evolveBelief(belief: Belief | null, event: BeliefEvent): Belief | null {
  switch (event.type) {
    case 'belief.asked': {
      const { question, options = [], seq } = event
      const commands = belief?.commands ?? []
      return {
        question,
        options,
        seq,
        answers: new Map(),
        state: 'open',
        truth: null,
        commands,
      }
    }
    case 'belief.answered':
      return belief && event.answer !== undefined ? answered(belief, event, event.answer) : belief
    case 'belief.revealed':
      if (belief?.question !== event.question) return belief
      return { ...belief, state: 'revealed', truth: event.truth }
  }
}

function answered(
  belief: Belief,
  event: Extract<BeliefEvent, { type: 'belief.answered' }>,
  answer: string,
): Belief {
  if (belief.question !== event.question) return belief
  const who = event.student ?? `#${event.voice ?? event.node ?? belief.answers.size + 1}`
  const answers = new Map(belief.answers).set(who, answer)
  const { command } = event
  if (command === undefined) return { ...belief, answers }
  return { ...belief, answers, commands: remembered(belief.commands, command, roomCommandMemory) }
}
