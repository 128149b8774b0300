import type { Breach, Move, MoveContext, Rule } from '../../referee/protocol'
import { atEvent, listed } from '../../referee/sentence'
import { backedIn, backsNow, countsOf, majorityIn, needOf, reportsNow } from './count'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'

/** Which of the two it is: what to do in a round in which nobody backs a value. */
export interface Way {
  /** The letters before the numbers of its rules. */
  readonly prefix: 'ROU' | 'BEN'
  /** Flip a coin; without one, take the value that is reported most. */
  readonly hasCoin: boolean
}

export const withoutCoin: Way = { prefix: 'ROU', hasCoin: false }
export const withCoin: Way = { prefix: 'BEN', hasCoin: true }

export function rulesOf({ prefix, hasCoin }: Way): readonly Rule[] {
  const sentences = [
    'In one round report one value and back one, and never go back to an earlier round.',
    'Begin with what a client asks for, or with a value and round that another node reports.',
    'Back only after reports from more than half of all nodes: the value that more than half of all report, and nothing if there is none.',
    'Go on to the next round only after you backed, and after more than half of all nodes have.',
    'If anyone backed a value in your round, take that one along.',
    hasCoin
      ? 'If nobody did, flip a coin between the values reported to you.'
      : 'If nobody did, take the value that was reported to you most, and in a tie the first in the list.',
    'Decide only what more than half of all nodes backed in one round, or what a node says it decided.',
  ]
  return sentences.map((sentence, index) => ({ id: `${prefix}${index + 1}`, sentence }))
}

type Context = MoveContext<Body>
/** What is wrong with a move: the number of its rule, to the hand, and for everyone. */
type Wrong =
  [rule: number, why: string, fact: string, witness?: readonly number[] | undefined] | null

/** The rule that a move breaks. No move breaks two. */
export function judgeFor(way: Way) {
  return (notebook: Notebook, { action }: Move<Action>, context: Context): Breach[] => {
    const wrong = wrongWith(notebook, action, context, way)
    if (!wrong) return []
    const [rule, why, fact, witness = []] = wrong
    const { seating, seq } = context
    const sentence = `${seating.node} ${didWords(action)}${atEvent(seq)}${fact}.`
    return [{ rule: `${way.prefix}${rule}`, why, sentence, witness: [...witness, seq] }]
  }
}

function didWords(action: Action): string {
  switch (action.type) {
    case 'propose':
      return `proposed ${action.value}`
    case 'join':
      return `joined round ${action.round} with ${action.value}`
    case 'back':
      return `backed ${action.value ?? 'nothing'} in round ${action.round}`
    case 'next':
      return `went on to round ${action.round} with ${action.value}`
    case 'flip':
      return `flipped ${action.value} for round ${action.round}`
    case 'decide':
      return `decided ${action.value}`
    case 'again':
      return 'sent again what it had sent'
  }
}

function wrongWith(notebook: Notebook, action: Action, { seating }: Context, way: Way): Wrong {
  switch (action.type) {
    case 'propose':
      return isSaid(notebook, 1, action.value) || notebook.round === 0 ? null : past(notebook)
    case 'join':
      return wrongJoin(notebook, action)
    case 'back':
      return wrongBack(notebook, action, seating)
    case 'next':
    case 'flip':
      return wrongNext(notebook, action, seating, way)
    case 'decide':
      return wrongDecision(notebook, action.value, seating)
    case 'again':
      return null
  }
}

/** To say the same again in the same round breaks nothing. */
function isSaid({ round, mine }: Notebook, inRound: number, value: string): boolean {
  return round === inRound && mine?.value === value
}

function past({ round, mine }: Notebook): Wrong {
  const [said, witness] = mine
    ? [`, reporting ${mine.value}${atEvent(mine.seq)}`, [mine.seq]]
    : ['', []]
  return [1, `you are in round ${round}`, ` while in round ${round}${said}`, witness]
}

function wrongJoin(notebook: Notebook, { round, value }: { round: number; value: string }): Wrong {
  if (isSaid(notebook, round, value)) return null
  if (round <= notebook.round) return past(notebook)
  const isReported = notebook.reports.some((it) => it.round === round && it.value === value)
  if (isReported) return null
  return [2, 'nobody reported that to you', `, and nobody had reported that to it`]
}

function wrongBack(
  notebook: Notebook,
  { round, value }: { round: number; value: string | null },
  seating: Context['seating'],
): Wrong {
  const { backed } = notebook
  if (round !== notebook.round) return past(notebook)
  if (backed) {
    if (backed.value === value) return null
    const before = backed.value ?? 'nothing'
    return [
      1,
      `you backed ${before}`,
      ` after backing ${before}${atEvent(backed.seq)}`,
      [backed.seq],
    ]
  }
  const [reports, need] = [reportsNow(notebook, seating), needOf(seating)]
  const witness = reports.map(({ seq }) => seq)
  if (reports.length < need)
    return [
      3,
      `needs ${need} reports, has ${reports.length}`,
      ` with reports of ${listed(reports.map(({ from }) => from))} only; more than half of ${seating.nodes.length} nodes is ${need}`,
      witness,
    ]
  const majority = majorityIn(notebook, seating)
  if (majority === value) return null
  if (majority !== null)
    return [
      3,
      `${need} report ${majority}`,
      `, but ${majority} was reported by ${need} or more`,
      witness,
    ]
  const count = reports.filter((report) => report.value === value).length
  const fact = `, reported by ${count} of the ${need} that are needed`
  return [3, `${need} must report ${value ?? ''}, ${count} do`, fact, witness]
}

function wrongNext(
  notebook: Notebook,
  { type, round, value }: { type: 'next' | 'flip'; round: number; value: string },
  seating: Context['seating'],
  { hasCoin }: Way,
): Wrong {
  if (round !== notebook.round + 1) return past(notebook)
  if (!notebook.backed)
    return [4, 'first back a value, or nothing', ' before it had backed anything']
  const [backs, need] = [backsNow(notebook, seating), needOf(seating)]
  const witness = backs.map(({ seq }) => seq)
  if (backs.length < need)
    return [
      4,
      `needs ${need} that backed, has ${backs.length}`,
      ` knowing what ${backs.length} backed; more than half of ${seating.nodes.length} nodes is ${need}`,
      witness,
    ]
  const backed = backedIn(notebook, seating)
  const [first] = backed
  if (first) {
    if (type === 'next' && backed.some((one) => one.value === value)) return null
    return [
      5,
      `${listed(first.got)} backed ${first.value}`,
      `, but ${listed(first.got)} had backed ${first.value}`,
      first.witness,
    ]
  }
  const reported = countsOf(reportsNow(notebook, seating), seating)
  const rightly = hasCoin
    ? type === 'flip' && reported.some((one) => one.value === value)
    : reported[0]?.value === value
  if (rightly) return null
  if (hasCoin && type === 'next')
    return [6, 'nobody backed a value: flip', ' without a coin, and nobody had backed a value']
  const most = reported[0]?.value ?? 'nothing'
  return hasCoin
    ? [6, `nobody reported ${value} to you`, ', which nobody had reported to it', witness]
    : [
        6,
        `${most} was reported most`,
        `, but ${most} was reported to it most`,
        reported[0]?.witness,
      ]
}

/** To say again what was decided before breaks nothing: the first time was judged. */
function wrongDecision(notebook: Notebook, value: string, seating: Context['seating']): Wrong {
  const { decided, told } = notebook
  if (decided?.value === value || told?.value === value) return null
  const need = needOf(seating)
  const count = backedIn(notebook, seating).find((one) => one.value === value)
  const got = count?.got ?? []
  if (got.length >= need) return null
  const who = got.length === 0 ? 'nobody' : `only ${listed(got)}`
  return [
    7,
    `needs ${need} that back it, has ${got.length}`,
    ` in round ${notebook.round}, where ${who} backed it; more than half of ${seating.nodes.length} nodes is ${need}`,
    count?.witness,
  ]
}
