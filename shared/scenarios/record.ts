import { linkKey, linksAcross } from '../network/network'
import type { Policy } from '../network/policy'
import type { Event, GameEvent } from '../room/event'
import type { GameLog } from '../room/export'
import { takingOf } from '../room/taking'
import { postOffice } from '../room/view'
import type { Condition, Cue, Deed, NodeName, NthMessage, Script } from './scenario'
import { deedWords } from './words'

/** Another protocol may need fewer acts, or never send that message: then a fault comes when nothing moves any more. */
const orQuietMs = 12_000
/** More would not be a script that anyone can follow. */
const mostCues = 60
export const mostDeeds = 24

/**
 * What the instructor did to a game, as a script for any protocol: each deed after as many acts as before it, and
 * messages by their place on their link, whatever they say. What clients asked is part of it, since without that
 * nothing moves.
 */
export function recordFaults({ header, events }: GameLog, title: string): Script {
  const recorder = recorderOf(events)
  const script = events.reduce<readonly Cue[]>((cues, event) => {
    const step = recorder(event)
    return step ? withStep(cues, step, event) : cues
  }, [])
  return {
    id: `faults-${header.game}`,
    title,
    protocol: 'any',
    nodes: header.nodes.length,
    values: header.values,
    setup: {},
    script: [...script.slice(0, mostCues).map(spoken), lastCue(events)],
    lesson: 'The same faults, and another protocol: what holds now, and what does not?',
  }
}

interface Step {
  readonly deed: Deed
  readonly when: readonly Condition[]
}

/** Of one moment, so that it is one cue. */
interface DraftCue extends Cue {
  readonly at?: number
}

/** What was done in one moment is one cue. */
function withStep(cues: readonly DraftCue[], step: Step, { at }: Event): readonly DraftCue[] {
  const last = cues.at(-1)
  if (last?.at !== at || last.do.length >= mostDeeds)
    return [...cues, { say: '', when: step.when, do: [step.deed], optional: true, at }]
  const known = new Set((last.when ?? []).map((one) => JSON.stringify(one)))
  const fresh = step.when.filter((one) => !known.has(JSON.stringify(one)))
  return [
    ...cues.slice(0, -1),
    { ...last, when: [...(last.when ?? []), ...fresh], do: joined(last.do, step.deed) },
  ]
}

/** Links from one node that change alike are one deed. */
function joined(deeds: readonly Deed[], deed: Deed): readonly Deed[] {
  const last = deeds.at(-1)
  const isAlike =
    last?.type === 'link' &&
    deed.type === 'link' &&
    last.from.join() === deed.from.join() &&
    JSON.stringify(last.policy) === JSON.stringify(deed.policy)
  if (!isAlike) return [...deeds, deed]
  return [...deeds.slice(0, -1), { ...last, to: [...last.to, ...deed.to] }]
}

function spoken({ at: _, ...cue }: DraftCue): Cue {
  const words = cue.do.slice(0, 3).map(deedWords)
  const more = cue.do.length > 3 ? [`and ${cue.do.length - 3} more`] : []
  return { ...cue, say: `${[...words, ...more].join('; ')}.` }
}

function lastCue(events: readonly GameEvent[]): Cue {
  const acts = events.filter(({ type }) => type === 'node.acted').length
  return {
    say: 'That was all that was recorded.',
    when: [{ type: 'acts', count: Math.max(1, acts), orQuietMs }],
    do: [{ type: 'end' }],
  }
}

/** Reads a game event by event, and gives what the instructor did. */
function recorderOf(events: readonly GameEvent[]): (event: GameEvent) => Step | null {
  const office = postOffice()
  const numbers = numbersOf(events)
  const links = linkReader(events)
  let acts = 0
  return (event) => {
    office.note(event)
    if (event.type === 'node.acted') acts += 1
    const after: readonly Condition[] = acts === 0 ? [] : [{ type: 'acts', count: acts, orQuietMs }]
    if ('message' in event && 'by' in event && event.by === 'instructor') {
      const message = numbers.get(event.message.split('+')[0] ?? '')
      const taking = takingOf(event.type)
      if (!message || !taking) return null
      const deed: Deed = { type: 'take', message, deed: taking }
      // What is delivered or let go has been on its way for long.
      const isNew = taking !== 'deliver' && taking !== 'release'
      return { deed, when: isNew ? [{ type: 'sent', message, orQuietMs }] : after }
    }
    const link = links(event)
    const deed = link ?? deedIn(event)
    return deed && { deed, when: after }
  }
}

function deedIn(event: GameEvent): Deed | null {
  switch (event.type) {
    case 'request.made': {
      const node = nameOf(event.node)
      if (event.kind === 'query') return { type: 'query', node }
      return event.value === undefined ? null : { type: 'propose', node, value: event.value }
    }
    case 'partition.formed':
      return { type: 'partition', groups: event.groups.map((group) => group.map(nameOf)) }
    case 'partition.healed':
      return { type: 'heal' }
    case 'node.crashed':
      return { type: 'crash', node: nameOf(event.node) }
    case 'node.recovered':
      return { type: 'recover', node: nameOf(event.node), memory: event.memory }
    default:
      return null
  }
}

/** What changed of a link; null for what a wall did to it. */
function linkReader(events: readonly GameEvent[]): (event: GameEvent) => Deed | null {
  const start = events.find((event) => event.type === 'game.started')
  const policies = new Map<string, Policy>()
  let walled = new Set<string>()
  let walledAt = -1
  return (event) => {
    if (event.type === 'partition.formed' || event.type === 'partition.healed') {
      // Those of the wall before come up, those of this one are cut, all in the same moment.
      walledAt = event.at
      const links = linksAcross(event.groups ?? []).map(({ from, to }) => linkKey(from, to))
      walled = new Set([...walled, ...links])
    }
    if (event.type !== 'link.changed') return null
    const key = linkKey(event.from, event.to)
    const old = policies.get(key) ?? start?.network
    policies.set(key, event.policy)
    const policy = changeOf(old, event.policy)
    if (event.at === walledAt && walled.has(key) && Object.keys(policy).join() === 'state')
      return null
    return { type: 'link', from: [nameOf(event.from)], to: [nameOf(event.to)], policy }
  }
}

function changeOf(old: Policy | undefined, next: Policy): Partial<Policy> {
  const changed = Object.entries(next).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(old?.[key as keyof Policy]),
  )
  return Object.fromEntries(changed)
}

/** Every message by its place on its link. */
function numbersOf(events: readonly GameEvent[]): ReadonlyMap<string, NthMessage> {
  const counts = new Map<string, number>()
  const numbers = new Map<string, NthMessage>()
  for (const event of events) {
    if (event.type !== 'message.sent') continue
    const key = linkKey(event.from, event.to)
    const nth = (counts.get(key) ?? 0) + 1
    counts.set(key, nth)
    numbers.set(event.message, { from: nameOf(event.from), to: nameOf(event.to), nth })
  }
  return numbers
}

function nameOf(node: string): NodeName {
  return node as NodeName
}
