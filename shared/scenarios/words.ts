import { unreachable } from '../core/assert'
import type { NodeId } from '../core/ids'
import type { Policy } from '../network/policy'
import { readAction } from '../referee/hand'
import type { Protocol } from '../referee/protocol'
import { listed } from '../referee/sentence'
import type {
  Condition,
  Deed,
  HandStyle,
  MessagePattern,
  NthMessage,
  Pattern,
  Who,
} from './scenario'

/** What a deed is, in the imperative and without a full stop: "Crash n7", "Tell n7 to wait". */
export function deedWords(deed: Deed): string {
  switch (deed.type) {
    case 'propose':
      return deed.value === deed.node
        ? `Let ${deed.node} try to get the lock`
        : `Let a client ask ${deed.node} to propose ${deed.value}`
    case 'query':
      return `Let a client ask ${deed.node} who won`
    case 'act':
      return `Ask ${deed.node} to do this: ${actionWords(deed.action)}`
    case 'hand':
      return `Tell ${deed.node} ${styleWords[deed.style]}`
    case 'link':
      return linkWords(deed.from, deed.to, deed.policy)
    case 'partition':
      return `Build a wall: ${deed.groups.map((group) => listed(group)).join(' | ')}`
    case 'heal':
      return 'Take the wall away'
    case 'take':
      return `${takeWords[deed.deed]} ${messageWords(deed.message)}`
    case 'crash':
      return `Crash ${deed.node}`
    case 'recover':
      return `Recover ${deed.node}, memory ${deed.memory}`
    case 'end':
      return 'End the game'
    default:
      return unreachable(deed)
  }
}

const styleWords: Readonly<Record<HandStyle, string>> = {
  plays: 'to play on',
  answers: 'to answer, and to start nothing alone',
  waits: 'to wait and do nothing until you say so',
}

const takeWords = {
  deliver: 'Deliver',
  hold: 'Hold',
  release: 'Release',
  drop: 'Drop',
  duplicate: 'Duplicate',
} as const

function linkWords(
  from: readonly string[],
  to: readonly string[],
  policy: Partial<Policy>,
): string {
  const [ends, others] = [listed(from), listed(to)]
  const { state, delayMs, loss, duplicate } = policy
  const parts = [
    ...(delayMs ? [`let it take ${delayMs.map((ms) => ms / 1000).join(' to ')} s`] : []),
    ...(loss === undefined ? [] : [`lose ${Math.round(loss * 100)} %`]),
    ...(duplicate === undefined ? [] : [`duplicate ${Math.round(duplicate * 100)} %`]),
  ]
  const way = `From ${ends} to ${others}: ${listed(parts)}`
  if (state === undefined) return way
  const first = {
    cut: `Cut the way from ${ends} to ${others}`,
    hold: `Hold what ${ends} sends to ${others}`,
    up: `Let go what ${ends} sends to ${others}`,
  }[state]
  return parts.length === 0 ? first : `${first}; ${listed(parts)}`
}

/** "the 3rd message from n2 to n3", "every prepare from n1" */
export function messageWords(message: MessagePattern | NthMessage): string {
  if ('nth' in message)
    return `the ${ordinal(message.nth)} message from ${message.from} to ${message.to}`
  const { from, to, body } = message
  const type = body?.['type']
  const kind = typeof type === 'string' ? type : 'message'
  return `every ${kind}${from ? ` from ${listed(from)}` : ''}${to ? ` to ${listed(to)}` : ''}`
}

function ordinal(count: number): string {
  const last = count % 100 > 10 && count % 100 < 14 ? 0 : count % 10
  return `${count}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`
}

/** What a condition waits for, as it goes on after "when": "n2 and n3 voted blue". */
export function conditionWords(condition: Condition, protocol: Protocol | null = null): string {
  switch (condition.type) {
    case 'passed':
      return `${condition.ms / 1000} s have passed`
    case 'did':
      return didWords(whoWords(condition.who), condition.action, protocol)
    case 'only':
      return `${onlyWords(condition.who)} did this: ${actionWords(condition.action)}`
    case 'not':
      return `it is not so that ${conditionWords(condition.condition, protocol)}`
    case 'may':
      return `${condition.node} may do this: ${actionWords(condition.action)}`
    case 'open':
      return 'more than one value can still be decided'
    case 'stuck':
      return 'those who are up get no answer'
    case 'up':
    case 'down':
      return `${listed(condition.nodes)} ${condition.nodes.length === 1 ? 'is' : 'are'} ${condition.type}`
    case 'arrived': {
      const { to, body } = condition.message
      const kind = typeof body?.['type'] === 'string' ? `${body['type']} ` : ''
      const receiver = to ? listed(to) : 'somebody'
      return `the ${kind}messages of ${whoWords(condition.from)} have reached ${receiver}`
    }
    case 'in-flight': {
      const held =
        condition.isHeld === undefined ? '' : condition.isHeld ? ' and held' : ', not held'
      return `there is on its way${held}: ${messageWords(condition.message).replace(/^every/, 'a')}`
    }
    case 'chosen':
      return `${condition.value ?? 'a value'} is chosen`
    case 'decided':
      return `${whoWords(condition.who)} decided${condition.value === undefined ? '' : ` ${condition.value}`}`
    case 'acts':
      return `${condition.count} acts are done${quietWords(condition.orQuietMs)}`
    case 'sent':
      return `${messageWords(condition.message)} is sent${quietWords(condition.orQuietMs)}`
    default:
      return unreachable(condition)
  }
}

function quietWords(ms: number | undefined): string {
  return ms === undefined ? '' : `, or nothing has moved for ${ms / 1000} s`
}

function onlyWords(who: readonly string[]): string {
  return who.length === 0 ? 'nobody' : `only ${listed(who)}`
}

function whoWords(who: Who): string {
  if (who === 'all') return 'all nodes'
  return who === 'majority' ? 'a majority' : listed(who)
}

/** In the protocol's own words, where the pattern says enough for that. */
function didWords(who: string, action: Pattern, protocol: Protocol | null): string {
  const { type } = action
  const read = protocol && typeof type === 'string' && readAction(protocol, { ...action, type })
  if (!protocol || !read) return `${who} did this: ${actionWords(action)}`
  return protocol.tell(who as NodeId, read).replace(/\.$/, '')
}

/** "vote blue", "prepare 2.n5" */
function actionWords(action: Pattern): string {
  return Object.values(action).map(fieldWords).join(' ')
}

function fieldWords(field: unknown): string {
  if (typeof field !== 'object' || field === null) return String(field)
  return Object.values(field).map(fieldWords).join('.')
}
