import type { MessageId, NodeId, StudentId } from '../core/ids'
import { SmallMap } from '../core/small-map'
import type { Policy } from '../network/policy'

/** Who orders the deliveries. */
export type Adversary =
  | { readonly role: 'instructor' }
  | { readonly role: 'bot' }
  | { readonly role: 'student'; readonly student: StudentId }

/**
 * How it ended: a node decided; nothing can be decided any more; the class was still undecided after the most steps;
 * or the instructor stopped it.
 */
export type Outcome = 'decided' | 'frozen' | 'limit' | 'stopped'

/** The facts of the log that only this game has. */
export type GuessingEvent =
  | { readonly type: 'guessing.started'; readonly patience: number; readonly mostSteps: number }
  /** The first after the start, and again whenever the role is handed over. */
  | {
      readonly type: 'adversary.named'
      readonly role: Adversary['role']
      readonly student?: StudentId | undefined
      /** It may see what the nodes know, and what the explorer says of each delivery. */
      readonly hints: boolean
    }
  | { readonly type: 'guessing.ended'; readonly outcome: Outcome }

/** "Keep them guessing" in one game, as the log tells it. */
export interface Guessing {
  /** So often a message may be passed over; then it goes before anything else. */
  readonly patience: number
  /** The adversary has won once the class is undecided after so many. */
  readonly mostSteps: number
  readonly adversary: Adversary
  readonly hasHints: boolean
  /** The score: deliveries by the adversary. */
  readonly steps: number
  /** Its one crash. */
  readonly crashed: NodeId | null
  /** The debt: how often a message in flight was passed over, where it was. */
  readonly passed: SmallMap<MessageId, number>
  /** null while it goes on. */
  readonly outcome: Outcome | null
}

export type Winner = 'class' | 'adversary'

/** null while it goes on, and when it was stopped. */
export function winnerOf({ outcome }: Pick<Guessing, 'outcome'>): Winner | null {
  if (outcome === 'decided') return 'class'
  return outcome === 'frozen' || outcome === 'limit' ? 'adversary' : null
}

/** Its class is kept guessing now: its network is the adversary's. */
export function isGuessing({ guessing }: { readonly guessing: Guessing | null }): boolean {
  return guessing?.outcome === null
}

/** As whom the log names the adversary who delivers or crashes. */
export const adversaryHand = 'adversary'

/** Nothing arrives unless the adversary delivers it, and nothing is lost or doubled. */
export const adversaryNetwork: Policy = {
  state: 'hold',
  delayMs: [0, 0],
  loss: 0,
  duplicate: 0,
}

/** Least and most patience, and steps. */
export const patienceRange = [1, 500] as const
export const stepsRange = [10, 2_000] as const

/** Enough for a bot to keep rounds of five nodes undecided, and soon enough to be felt. */
export const defaultPatience = 20
export const defaultSteps = 200

export function beginGuessing(
  event: Extract<GuessingEvent, { type: 'guessing.started' }>,
): Guessing {
  return {
    patience: event.patience,
    mostSteps: event.mostSteps,
    adversary: { role: 'instructor' },
    hasHints: false,
    steps: 0,
    crashed: null,
    passed: SmallMap.of(),
    outcome: null,
  }
}

export function isSameAdversary(a: Adversary, b: Adversary): boolean {
  return a.role === b.role && studentIn(a) === studentIn(b)
}

export function studentIn(adversary: Adversary): StudentId | null {
  return adversary.role === 'student' ? adversary.student : null
}
