import { isolated } from '../core/isolated'
import { adversaryHand } from '../adversary/guessing'
import { guessingSentence } from '../adversary/words'
import type { NodeId } from '../core/ids'
import { readAction } from '../referee/hand'
import { isNote } from '../referee/pad'
import type { Protocol } from '../referee/protocol'
import { listed } from '../referee/sentence'
import type { GameEvent } from '../room/event'
import { isSeatEvent } from '../room/evolve'
import type { SentMessage } from '../room/view'

/** What was sent under a message's id, copies included. */
export type Sent = (message: string) => SentMessage | undefined

/** What kind of message this is, in the protocol's words: "proposal". Else "message". */
export function kindOf(protocol: Protocol | null, body: SentMessage['body']): string {
  const read = protocol?.body.safeParse(body)
  return protocol && read?.success ? protocol.kind(read.data) : 'message'
}

/** The value that a message carries for all to see, if it does. */
export function valueOf(protocol: Protocol | null, body: SentMessage['body']): string | null {
  const read = protocol?.body.safeParse(body)
  const look = protocol && read?.success ? protocol.look(read.data) : null
  return look?.kind === 'value' ? look.value : null
}

/** One true sentence for any event, also where nobody knows the protocol. */
export function sentenceOf(event: GameEvent, protocol: Protocol | null, sent: Sent): string {
  switch (event.type) {
    case 'game.started':
      return `${protocol?.name ?? event.protocol} begins with ${event.nodes.length} nodes.`
    case 'request.made':
      return requestWords(event)
    case 'node.acted':
      return deed(event, protocol, sent)
    case 'message.sent':
      return `${event.from} sent ${event.to} ${article(messageWords(protocol, event))}.`
    case 'link.changed':
      return linkSentence(event)
    case 'partition.formed':
      return `A wall parts ${event.groups.map((group) => listed(group)).join(' from ')}.`
    case 'partition.healed':
      return 'The wall is gone.'
    case 'node.crashed':
      return event.by === adversaryHand
        ? `The adversary lets ${event.node} crash.`
        : `${event.node} crashed.`
    case 'node.recovered':
      return event.memory === 'kept'
        ? `${event.node} is back and kept its notebook.`
        : `${event.node} is back and lost its notebook.`
    case 'belief.asked':
      return `Everyone was asked “${event.question}”.`
    case 'belief.answered':
      return `${event.node ?? 'Somebody'} answered “${event.answer ?? 'nothing'}”.`
    case 'belief.revealed':
      return event.truth === null
        ? `The answers to “${event.question}” were shown.`
        : `The truth about “${event.question}” was told: ${listed(event.truth)}.`
    case 'game.paused':
      return event.waitsFor === 'desk'
        ? 'Everything waits: no instructor is connected.'
        : `Frozen by the instructor${because(event.reason)}.`
    case 'game.resumed':
      return `The game goes on${because(event.reason)}.`
    case 'game.ended':
      return `The game ended${because(event.reason)}.`
    case 'student.seated':
      return `${isolated(event.name) || 'A student'} plays ${event.node}.`
    case 'student.unseated':
      return `Nobody plays ${event.node} now.`
    case 'bot.seated':
      return `A bot plays ${event.node}.`
    case 'bot.unseated':
      return `The bot at ${event.node} gives up its seat.`
    case 'bot.called':
      return `A bot is called to make the next move of ${event.node}.`
    case 'bot.excused':
      return `The bot found nothing to do at ${event.node}.`
    case 'hand.told':
      return toldSentence(event)
    case 'guessing.started':
    case 'adversary.named':
    case 'guessing.ended':
      return guessingSentence(event)
    default:
      return messageSentence(event, protocol, sent)
  }
}

function toldSentence({ node, style }: Extract<GameEvent, { type: 'hand.told' }>): string {
  if (style === 'waits') return `${node} is told to wait.`
  return style === 'answers'
    ? `${node} is told to answer, and to start nothing.`
    : `${node} is told to play on.`
}

/** Only in a game for a lock can a node propose itself. */
function requestWords({ node, kind, value }: Extract<GameEvent, { type: 'request.made' }>): string {
  if (kind === 'query') return `A client asks ${node} what was decided.`
  return value === node
    ? `${node} tries to get the lock.`
    : `A client asks ${node} to propose ${value ?? 'something'}.`
}

type MessageEvent = Extract<GameEvent, { message: string }>

function messageSentence(
  event: Exclude<MessageEvent, { type: 'message.sent' }>,
  protocol: Protocol | null,
  sent: Sent,
): string {
  const found = sent(event.message)
  const name = found ? `${found.from}'s ${messageWords(protocol, found)}` : 'A message'
  const to = found?.to ?? 'its node'
  const isByHand = event.by !== undefined
  switch (event.type) {
    case 'message.delayed':
      return `${name} to ${to} will take ${seconds(event.untilMs - event.at)}.`
    case 'message.held':
      return isByHand
        ? `The instructor holds ${name} to ${to}.`
        : `${name} to ${to} is held by its link.`
    case 'message.released':
      return isByHand ? `The instructor lets ${name} to ${to} go on.` : `${name} to ${to} goes on.`
    case 'message.duplicated':
      return isByHand
        ? `The instructor doubles ${name} to ${to}.`
        : `The network doubles ${name} to ${to}.`
    case 'message.delivered':
      if (event.by === adversaryHand) return `The adversary lets ${name} reach ${to}.`
      return isByHand
        ? `The instructor lets ${name} reach ${to} at once.`
        : `${name} reached ${to}.`
    case 'message.dropped':
      return `${name} to ${to} was dropped: ${dropReason(event.reason, to)}.`
  }
}

function dropReason(reason: string, to: string): string {
  switch (reason) {
    case 'cut':
      return 'the link is cut'
    case 'crashed':
      return `${to} has crashed`
    case 'instructor':
      return 'the instructor took it'
    default:
      return 'the link lost it'
  }
}

/** "proposal of blue", "ask", "message". */
export function messageWords(protocol: Protocol | null, message: SentMessage): string {
  const kind = kindOf(protocol, message.body)
  const value = valueOf(protocol, message.body)
  return value === null || kind.includes(value) ? kind : `${kind} of ${value}`
}

function deed(
  { node, action, because: card }: Extract<GameEvent, { type: 'node.acted' }>,
  protocol: Protocol | null,
  sent: Sent,
): string {
  if (action.type === 'ignore') {
    const found = card === undefined ? undefined : sent(card)
    return found
      ? `${node} ignored ${found.from}'s ${messageWords(protocol, found)}.`
      : `${node} ignored what it was asked.`
  }
  if (protocol && isNote(protocol, action)) {
    const label = protocol.pad.find(({ name }) => name === action.field)?.label ?? action.field
    return action.text === ''
      ? `${node} wiped “${label}” in its notebook.`
      : `${node} wrote “${label}: ${action.text}” into its notebook.`
  }
  const read = protocol && readAction(protocol, action)
  if (protocol && read) return protocol.tell(node, read)
  const value = action['value']
  if (typeof value !== 'string') return `${node}'s act: ${action.type}.`
  return action.type === 'decide'
    ? `${node} decided ${value}.`
    : `${node}'s act: ${action.type} ${value}.`
}

function linkSentence({ from, to, policy }: Extract<GameEvent, { type: 'link.changed' }>): string {
  const link = `The link from ${from} to ${to}`
  if (policy.state === 'cut') return `${link} is cut.`
  if (policy.state === 'hold') return `${link} holds what comes.`
  const [least, most] = policy.delayMs
  const takes = least === most ? seconds(most) : `${seconds(least)} to ${seconds(most)}`
  const loses = policy.loss > 0 ? `, loses ${percent(policy.loss)}` : ''
  const doubles = policy.duplicate > 0 ? `, doubles ${percent(policy.duplicate)}` : ''
  return `${link} is up and takes ${takes}${loses}${doubles}.`
}

function seconds(ms: number): string {
  return `${Math.round(Math.max(0, ms) / 100) / 10} s`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function because(reason: string | undefined): string {
  return reason === undefined || reason === '' ? '' : `: ${reason}`
}

function article(words: string): string {
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`
}

function seatedBots(events: readonly GameEvent[]): NodeId[] {
  return events.flatMap((event) => (event.type === 'bot.seated' ? [event.node] : []))
}

/** What a whole step was: its first event, and to whom messages went. */
export function stepSentence(
  events: readonly GameEvent[],
  first: number,
  last: number,
  protocol: Protocol | null,
  sent: Sent,
): string {
  const head = events[first]
  if (!head) return ''
  const bots = isSeatEvent(head) ? seatedBots(events.slice(first, last + 1)) : []
  if (bots.length > 1) return `Bots play ${listed(bots)} from here on.`
  const sentence = sentenceOf(head, protocol, sent)
  if (head.type !== 'node.acted') {
    const isByHand = 'by' in head && head.by !== undefined
    return isByHand && last > first ? `${sentence} And ${last - first} more.` : sentence
  }
  const goals = new Map<string, NodeId[]>()
  for (const event of events.slice(first + 1, last + 1)) {
    if (event.type !== 'message.sent') continue
    const words = messageWords(protocol, event)
    goals.set(words, [...(goals.get(words) ?? []), event.to])
  }
  const parts = [...goals].map(([words, to]) => `${words} to ${listed(to)}`)
  const [only] = goals.values()
  if (!only) return sentence
  return `${sentence} Sent${goals.size === 1 ? ` to ${listed(only)}` : `: ${parts.join('; ')}`}.`
}
