import type { Condition, Cue, Deed, NodeName } from '../scenario'

/** Five nodes, three blue and two red, on links that let each hear two others only: just enough to go on. */
export const hears: Readonly<Record<NodeName, readonly NodeName[]>> = {
  n1: ['n4', 'n5'],
  n2: ['n4', 'n5'],
  n3: ['n1', 'n4'],
  n4: ['n1', 'n2'],
  n5: ['n1', 'n2'],
}
export const five = ['n1', 'n2', 'n3', 'n4', 'n5'] as const
type Values = readonly [string, string, string, string, string]

/** What is reported in odd rounds ... */
export const threeTwo: Values = ['blue', 'blue', 'blue', 'red', 'red']
/** ... and in even ones, when each has taken what most of those it heard report. */
export const twoThree: Values = ['red', 'red', 'blue', 'blue', 'blue']

/** Everything else waits: held by order, as a slow network might. */
export const holdTheRest: readonly Deed[] = five.map((to) => ({
  type: 'link',
  from: five.filter((from) => from !== to && !hears[to]?.includes(from)),
  to: [to],
  policy: { state: 'hold' },
}))

export function proposeAll(values: Values): readonly Deed[] {
  return five.flatMap((node, index): Deed[] => {
    const value = values[index] ?? ''
    const action = { type: 'propose', value }
    return [
      { type: 'propose', node, value },
      { type: 'act', node, action, answers: 'request' },
    ]
  })
}

/** Everyone has such words of this round from the two that it hears. */
function allHeard(type: 'report' | 'back', round: number): Condition[] {
  return five.map((to) => ({
    type: 'arrived',
    from: hears[to] ?? [],
    message: { to: [to], body: { type, round } },
  }))
}

/** What is said, and what the class should see, when all back nothing and when all go on. */
interface FruitlessWords {
  readonly back: string
  readonly noticeBack: string
  readonly next: string
  readonly noticeNext: string
}

const undecided: readonly Condition[] = [{ type: 'not', condition: { type: 'chosen' } }]

/** No one has heard three alike: all back nothing, and go on as they must, or as their coins fall. */
export function fruitless(
  round: number,
  words: FruitlessWords,
  type: 'next' | 'flip',
  values: Values,
): Cue[] {
  const backs = five.map((node): Deed => ({
    type: 'act',
    node,
    action: { type: 'back', round, value: null },
  }))
  const nexts = five.map((node, index): Deed => ({
    type: 'act',
    node,
    action: { type, round: round + 1, value: values[index] },
  }))
  return [
    {
      say: words.back,
      notice: words.noticeBack,
      when: allHeard('report', round),
      claims: undecided,
      do: backs,
    },
    {
      say: words.next,
      notice: words.noticeNext,
      when: allHeard('back', round),
      claims: undecided,
      do: nexts,
    },
  ]
}
