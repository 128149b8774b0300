import { pick, type Random, whole } from '../../../core/random'
import type { Game, Step } from './case'
import { acceptorsOf, initialState, isEnabled, isRepeat, type State, take } from './specification'

const values = ['red', 'blue', 'green']

/**
 * A game of random steps that the specification allows, and mostly with one somewhere that it does not. Left out are
 * steps that only say again what was said: the specification has no word for them, and they break nothing.
 */
export function randomGame(random: Random): Game {
  const acceptors = pick(random, [3, 3, 3, 4, 5, 7]) ?? 3
  const kinds = kindsOf(acceptors, whole(random, 2, 5))
  const length = whole(random, 6, 40)
  const isPatient = random() < 0.5
  let wrongFrom = random() < 0.2 ? length : whole(random, 0, length - 1)
  const state = initialState(acceptors)
  const steps: Step[] = []
  while (steps.length < length) {
    const isTrap = isPatient && steps.length < length - 1
    const mistake = steps.length < wrongFrom ? null : isTrap ? 'trap' : 'any'
    const next = nextStep(state, acceptors, kinds, mistake, random)
    if (!next) break
    take(state, next.step)
    steps.push(next.step)
    if (next.isWrong) wrongFrom = length
  }
  return { acceptors, steps }
}

function nextStep(
  state: State,
  acceptors: number,
  kinds: readonly (readonly Step[])[],
  mistake: 'trap' | 'any' | null,
  random: Random,
): { step: Step; isWrong: boolean } | null {
  const isLegal = (step: Step) => isEnabled(state, step, acceptors)
  const trap = mistake === 'trap' ? pick(random, trapsIn(kinds.flat(), isLegal)) : undefined
  if (trap) return { step: trap, isWrong: true }
  const isWrong = mistake === 'any'
  const isFitting = (step: Step) => isLegal(step) !== isWrong && !isRepeat(state, step)
  const step = pickStep(kinds, isFitting, random)
  return step ? { step, isWrong } : null
}

/**
 * Proposals of one value where the promises allow only another: the mistake that is rarest by chance, so that half of
 * the games wait for it.
 */
function trapsIn(steps: readonly Step[], isLegal: (step: Step) => boolean): Step[] {
  const proposals = steps.filter(({ phase }) => phase === '2a')
  const open = new Set(proposals.filter(isLegal).map(({ ballot }) => ballot))
  return proposals.filter((step) => open.has(step.ballot) && !isLegal(step))
}

/** First the kind, then the step, so that the few proposals are not lost among the many accepts. */
function pickStep(
  kinds: readonly (readonly Step[])[],
  isFitting: (step: Step) => boolean,
  random: Random,
): Step | undefined {
  const left = [...kinds]
  for (;;) {
    const kind = pick(random, left)
    if (!kind) return undefined
    const step = pick(random, kind.filter(isFitting))
    if (step) return step
    left.splice(left.indexOf(kind), 1)
  }
}

/** Every step there can be, by phase. */
function kindsOf(acceptors: number, ballots: number): Step[][] {
  const numbers = Array.from({ length: ballots }, (_, ballot) => ballot)
  const names = acceptorsOf(acceptors)
  const proposals = numbers.flatMap((ballot) =>
    values.map((value): Step => ({ phase: '2a', ballot, value })),
  )
  return [
    numbers.map((ballot) => ({ phase: '1a', ballot })),
    numbers.flatMap((ballot) => names.map((acceptor): Step => ({ phase: '1b', acceptor, ballot }))),
    proposals,
    proposals.flatMap(({ ballot, value }) =>
      names.map((acceptor): Step => ({ phase: '2b', acceptor, ballot, value })),
    ),
  ]
}
