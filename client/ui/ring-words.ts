import { reword, say } from '../words/language.svelte'
import type { RingFallen, RingFlight, RingNode } from './ring'
import type { LinkState } from './ring-path'

/** "n1", "n1 and n2", "n1, n2 and n3". */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}

/** "n3, Bold Lynx, holds red, decided red, leads, crashed". */
export function nodeWords(node: RingNode): string {
  const words: string[] = []
  if (node.bot) words.push('a bot')
  if (node.value && !node.crashed) words.push(`holds ${node.value}`)
  if (node.decided && !node.crashed) words.push(`decided ${node.decided}`)
  if (node.crown) words.push('leads')
  if (node.crashed) words.push('crashed')
  if (node.fatal) words.push('its crash now would freeze everything')
  if (node.away) words.push('student away')
  if (node.pale) words.push('which could not be known')
  // A name is nobody's to translate.
  const name = !node.bot && node.label ? [node.label] : []
  return [node.id, ...name, ...words.map(reword)].join(', ')
}

function messageName(message: Pick<RingFlight, 'look' | 'value'>): string {
  if (message.look === 'value' && message.value) return `${message.value} message`
  return message.look === 'question' ? 'question' : 'message'
}

/** "n2 to n7, blue message, on its way". */
export function flightWords(flight: RingFlight): string {
  const words = [
    `${flight.from} to ${flight.to}`,
    messageName(flight),
    flight.state === 'held' ? 'held' : 'on its way',
    ...(flight.copy ? ['second copy'] : []),
    ...settlesWords(flight),
  ]
  return words.map(reword).join(', ')
}

/** "its arrival settles blue" */
function settlesWords({ settles }: RingFlight): readonly string[] {
  if (settles === undefined) return []
  return [settles === null ? 'its arrival freezes everything' : `its arrival settles ${settles}`]
}

/** "link n1 to n2, cut; back, up". */
export function linkWords(from: string, to: string, there: LinkState, back: LinkState): string {
  return there === back
    ? say('link between {from} and {to}, {state}', { from, to, state: say(there) })
    : say('link {from} to {to}, {there}; back, {back}', {
        ...{ from, to },
        ...{ there: say(there), back: say(back) },
      })
}

function groupedBy(nodes: readonly RingNode[], key: 'value' | 'decided'): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const node of nodes) {
    const value = node[key]
    if (!value || node.crashed) continue
    groups.set(value, [...(groups.get(value) ?? []), node.id])
  }
  return groups
}

function said(ids: readonly string[], one: string, many: string): string {
  return `${list(ids)} ${ids.length === 1 ? one : many}`
}

function idsOf(nodes: readonly RingNode[], is: (node: RingNode) => unknown): string[] {
  return nodes.filter(is).map((node) => node.id)
}

function nodeSentences(nodes: readonly RingNode[]): string[] {
  const sentences: string[] = []
  for (const [value, ids] of groupedBy(nodes, 'value')) {
    sentences.push(`${said(ids, 'holds', 'hold')} ${value}`)
  }
  for (const [value, ids] of groupedBy(nodes, 'decided')) {
    sentences.push(`${list(ids)} decided ${value}`)
  }
  const crowned = idsOf(nodes, (node) => node.crown)
  const crashed = idsOf(nodes, (node) => node.crashed)
  const away = idsOf(nodes, (node) => node.away)
  const bots = idsOf(nodes, (node) => node.bot)
  if (crowned.length > 0) sentences.push(said(crowned, 'leads', 'lead'))
  if (crashed.length > 0) sentences.push(said(crashed, 'has crashed', 'have crashed'))
  const fatal = idsOf(nodes, (node) => node.fatal && !node.crashed)
  if (fatal.length > 0) sentences.push(`if ${fatal.join(' or ')} crashes now, everything freezes`)
  if (away.length > 0)
    sentences.push(`the ${away.length === 1 ? 'student' : 'students'} of ${list(away)} away`)
  if (bots.length > 0) sentences.push(said(bots, 'is played by a bot', 'are played by bots'))
  return sentences
}

/** The whole ring in words, for those who cannot see it. */
export function ringWords(
  nodes: readonly RingNode[],
  groups: readonly string[][] | null,
  flights: readonly RingFlight[],
  fallen: readonly RingFallen[],
): string {
  const sentences = [`Ring of ${nodes.length} ${nodes.length === 1 ? 'node' : 'nodes'}`]
  if (groups !== null && groups.length > 1) {
    sentences.push(`a wall parts ${groups.map(list).join(' from ')}`)
  }
  sentences.push(...nodeSentences(nodes))
  for (const flight of flights) {
    const where = flight.state === 'held' ? 'is held' : 'is on its way'
    const way = `a ${messageName(flight)} from ${flight.from} to ${flight.to} ${where}`
    sentences.push([way, ...settlesWords(flight)].join(', '))
  }
  for (const each of fallen) {
    sentences.push(`a ${messageName(each)} from ${each.from} to ${each.to} was dropped`)
  }
  return sentences.map((words) => reword(`${capital(words)}.`)).join(' ')
}

/** A sentence begins with a capital letter, but the name of a node stays as it is. */
function capital(words: string): string {
  return /^\p{L}\d/u.test(words) ? words : words.charAt(0).toUpperCase() + words.slice(1)
}
