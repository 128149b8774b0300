import type { Network } from '../network/network'
import type { NetworkEvent } from '../network/network-event'
import { passedAfter } from './debt'
import {
  type Adversary,
  adversaryHand,
  beginGuessing,
  type Guessing,
  type GuessingEvent,
} from './guessing'

type Fact = GuessingEvent | NetworkEvent | { readonly type: 'game.ended' }

/** The game after an event; `network` is as it was before. null: nobody is kept guessing. Never fails. */
export function evolveGuessing(
  guessing: Guessing | null,
  event: Fact,
  network: Network,
): Guessing | null {
  if (event.type === 'guessing.started') return beginGuessing(event)
  if (!guessing) return null
  switch (event.type) {
    case 'adversary.named':
      return { ...guessing, adversary: adversaryIn(event), hasHints: event.hints }
    case 'guessing.ended':
      return { ...guessing, outcome: guessing.outcome ?? event.outcome }
    case 'game.ended':
      return { ...guessing, outcome: guessing.outcome ?? 'stopped' }
    case 'message.delivered': {
      if (event.by !== adversaryHand || guessing.outcome !== null) return guessing
      const passed = passedAfter(guessing, network, event.message)
      return { ...guessing, steps: guessing.steps + 1, passed }
    }
    case 'message.dropped':
      return { ...guessing, passed: guessing.passed.without(event.message) }
    case 'node.crashed':
      return event.by === adversaryHand ? { ...guessing, crashed: event.node } : guessing
    default:
      return guessing
  }
}

function adversaryIn({
  role,
  student,
}: Extract<GuessingEvent, { type: 'adversary.named' }>): Adversary {
  if (role === 'student') return student === undefined ? { role: 'instructor' } : { role, student }
  return { role }
}
