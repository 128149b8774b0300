import type { Game, Step, Verdict } from './case'

/**
 * Lamport's specification of Paxos (the TLA+ module of the same name), transcribed action by action and sharing no
 * code with the rules it is held against. Names are those of the specification; -1 and null stand for "none".
 */
export interface State {
  readonly maxBal: Map<string, number>
  readonly maxVBal: Map<string, number>
  readonly maxVal: Map<string, string | null>
  readonly msgs: Message[]
}

type Message =
  | { readonly type: '1a'; readonly bal: number }
  | {
      readonly type: '1b'
      readonly acc: string
      readonly bal: number
      readonly mbal: number
      readonly mval: string | null
    }
  | { readonly type: '2a'; readonly bal: number; readonly val: string }
  | { readonly type: '2b'; readonly acc: string; readonly bal: number; readonly val: string }

export function acceptorsOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `a${index + 1}`)
}

const quorums = new Map<number, readonly ReadonlySet<string>[]>()

/** Every majority, as a set of names. */
function quorumsOf(count: number): readonly ReadonlySet<string>[] {
  const known = quorums.get(count)
  if (known) return known
  const names = acceptorsOf(count)
  const subsets = Array.from({ length: 2 ** count }, (_, bits) =>
    names.filter((_name, index) => (bits & (2 ** index)) !== 0),
  )
  const majorities = subsets.filter((subset) => 2 * subset.length > count)
  const all = majorities.map((subset) => new Set(subset))
  quorums.set(count, all)
  return all
}

export function initialState(count: number): State {
  const all = <T>(value: T) => new Map(acceptorsOf(count).map((name) => [name, value]))
  return { maxBal: all(-1), maxVBal: all(-1), maxVal: all<string | null>(null), msgs: [] }
}

/** Does the guard of the step's action hold? */
export function isEnabled(state: State, step: Step, count: number): boolean {
  const { phase, ballot } = step
  const maxBal = state.maxBal.get(step.acceptor ?? '') ?? -1
  switch (phase) {
    case '1a':
      return true
    case '1b':
      return state.msgs.some((m) => m.type === '1a' && m.bal === ballot) && ballot > maxBal
    case '2a':
      return phase2a(state, ballot, step.value ?? '', count)
    case '2b':
      return (
        state.msgs.some((m) => m.type === '2a' && m.bal === ballot && m.val === step.value) &&
        ballot >= maxBal
      )
  }
}

function phase2a({ msgs }: State, b: number, v: string, count: number): boolean {
  if (msgs.some((m) => m.type === '2a' && m.bal === b)) return false
  return quorumsOf(count).some((Q) => {
    const Q1b = msgs.filter((m) => m.type === '1b' && Q.has(m.acc) && m.bal === b) as Extract<
      Message,
      { type: '1b' }
    >[]
    const Q1bv = Q1b.filter((m) => m.mbal >= 0)
    const hasAll = [...Q].every((a) => Q1b.some((m) => m.acc === a))
    const isForced = Q1bv.some((m) => m.mval === v && Q1bv.every((mm) => m.mbal >= mm.mbal))
    return hasAll && (Q1bv.length === 0 || isForced)
  })
}

/** Does the step only send a prepare, promise or proposal that was sent before? */
export function isRepeat({ msgs, maxVBal, maxVal }: State, step: Step): boolean {
  const { phase, ballot: bal, acceptor = '', value } = step
  return msgs.some((m) => {
    if (m.type !== phase || m.bal !== bal) return false
    if (m.type === '1b')
      return (
        m.acc === acceptor && m.mbal === maxVBal.get(acceptor) && m.mval === maxVal.get(acceptor)
      )
    return m.type === '1a' || (m.type === '2a' && m.val === value)
  })
}

/** Does the step, also when its guard does not hold: what follows then is nobody's business. */
export function take(state: State, { phase, ballot, acceptor = '', value = '' }: Step): void {
  switch (phase) {
    case '1a':
      state.msgs.push({ type: '1a', bal: ballot })
      return
    case '1b': {
      const mbal = state.maxVBal.get(acceptor) ?? -1
      const mval = state.maxVal.get(acceptor) ?? null
      state.maxBal.set(acceptor, ballot)
      state.msgs.push({ type: '1b', acc: acceptor, bal: ballot, mbal, mval })
      return
    }
    case '2a':
      state.msgs.push({ type: '2a', bal: ballot, val: value })
      return
    case '2b':
      state.maxBal.set(acceptor, ballot)
      state.maxVBal.set(acceptor, ballot)
      state.maxVal.set(acceptor, value)
      state.msgs.push({ type: '2b', acc: acceptor, bal: ballot, val: value })
      return
  }
}

function isChosen({ msgs }: State, step: Step, count: number): boolean {
  return quorumsOf(count).some((Q) =>
    [...Q].every((a) =>
      msgs.some(
        (m) => m.type === '2b' && m.acc === a && m.bal === step.ballot && m.val === step.value,
      ),
    ),
  )
}

/** What the specification says of a whole game. After the first step that it does not allow it says nothing more. */
export function verdictOf({ acceptors, steps }: Game): Verdict {
  const state = initialState(acceptors)
  let chosen: Verdict['chosen'] = null
  for (const [index, step] of steps.entries()) {
    if (!isEnabled(state, step, acceptors)) return { firstIllegal: index, chosen }
    take(state, step)
    if (!chosen && step.phase === '2b' && isChosen(state, step, acceptors))
      chosen = { value: step.value ?? '', afterStep: index }
  }
  return { firstIllegal: null, chosen }
}
