import type { Adversary, Guessing } from '../../shared/adversary/guessing'
import type { Record } from '../../shared/adversary/scores'
import type { Room } from '../../shared/room/room'
import { say } from '../words/language.svelte'

/** Who won, and why; null while it goes on. */
export function outcomeWords({ outcome, steps }: Guessing): string | null {
  switch (outcome) {
    case 'decided':
      return say('The class wins: it decided after {steps} steps.', { steps })
    case 'frozen':
      return say('The adversary wins: after {steps} steps nothing can be decided any more.', {
        steps,
      })
    case 'limit':
      return say('The adversary wins: after {steps} steps the class is still undecided.', { steps })
    case 'stopped':
      return say('Nobody wins: it was stopped after {steps} steps.', { steps })
    case null:
      return null
  }
}

/** "Adversary: Brisk Otter" */
export function adversaryWords(room: Room, adversary: Adversary): string {
  if (adversary.role === 'instructor') return say('Adversary: the instructor')
  if (adversary.role === 'bot') return say('Adversary: a bot')
  const name = room.students.get(adversary.student)?.name ?? '?'
  return say('Adversary: {name}', { name })
}

export function bestWords({ best: { outcome, steps } }: Record): string {
  return outcome === 'frozen'
    ? say('Best of this room: frozen after {steps} steps', { steps })
    : say('Best of this room: {steps} steps', { steps })
}
