import type { NodeId } from '../../../shared/core/ids'
import { type Link, linksOf, policyOf } from '../../../shared/network/network'
import type { Policy } from '../../../shared/network/policy'
import type { Game } from '../../../shared/room/room'
import { delayWords, shareWords } from './pace'
import { say } from '../../words/language.svelte'

/** One directed link as a cell of the matrix. */
export interface Cell extends Link {
  readonly policy: Policy
  /** Messages on it now, held ones included. */
  readonly inFlight: number
  /** In few letters: another longest delay than most links have, "8 s"; what is lost, "−10 %"; what is doubled, "+20 %". */
  readonly notes: readonly string[]
  /** All of it, for those who cannot see it. */
  readonly words: string
}

/** Rows are senders, columns receivers; null where a node meets itself. */
export function matrixOf(game: Game): readonly (readonly (Cell | null)[])[] {
  const usual = usualDelay(game)
  return game.nodes.map((from) =>
    game.nodes.map((to) => (from === to ? null : cellOf(game, { from, to }, usual))),
  )
}

function cellOf({ network }: Game, { from, to }: Link, usual: string): Cell {
  const policy = policyOf(network, from, to)
  const flights = [...network.flights.values()]
  const inFlight = flights.filter((one) => one.from === from && one.to === to).length
  const delay = delayWords(policy.delayMs)
  const [, longest] = policy.delayMs
  const notes = [
    ...(delay === usual ? [] : [say('{count} s', { count: longest / 1000 })]),
    ...(policy.loss > 0 ? [`−${shareWords(policy.loss)}`] : []),
    ...(policy.duplicate > 0 ? [`+${shareWords(policy.duplicate)}`] : []),
  ]
  const words = [
    say('{from} to {to}, {state}', { from, to, state: say(stateWords[policy.state]) }),
    say('delay {delay}', { delay }),
    ...(policy.loss > 0 ? [say('loses {share}', { share: shareWords(policy.loss) })] : []),
    ...(policy.duplicate > 0
      ? [say('doubles {share}', { share: shareWords(policy.duplicate) })]
      : []),
    ...(inFlight > 0 ? [say('{count} in flight', { count: inFlight })] : []),
  ].join(', ')
  return { from, to, policy, inFlight, notes, words }
}

export const stateWords = { up: 'up', cut: 'cut', hold: 'holds' } as const

/** The delay that most links have: it is said once, and not in each cell. */
export function usualDelay({ nodes, network }: Game): string {
  const counts = new Map<string, number>()
  for (const { from, to } of linksOf(nodes)) {
    const words = delayWords(policyOf(network, from, to).delayMs)
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? say('none')
}

/** Picks these links too; or, if all of them are picked, puts them down. */
export function toggled(picked: readonly Link[], links: readonly Link[]): Link[] {
  const rest = picked.filter((link) => !has(links, link))
  const isAll = links.every((link) => has(picked, link))
  return isAll ? rest : [...rest, ...links]
}

export function has(links: readonly Link[], { from, to }: Link): boolean {
  return links.some((link) => link.from === from && link.to === to)
}

export function linksFrom({ nodes }: Game, node: NodeId): Link[] {
  return linksOf(nodes).filter(({ from }) => from === node)
}

export function linksTo({ nodes }: Game, node: NodeId): Link[] {
  return linksOf(nodes).filter(({ to }) => to === node)
}

export function linksAt({ nodes }: Game, node: NodeId): Link[] {
  return linksOf(nodes).filter(({ from, to }) => from === node || to === node)
}

/** "n2 to n3", "all from n2", "all to n3", "all of n3", "6 links" */
export function namedLinks(game: Game, links: readonly Link[]): string {
  const [first] = links
  if (!first) return say('no link')
  if (links.length === 1) return say('{from} to {to}', first)
  const isThese = (those: readonly Link[]) =>
    those.length === links.length && those.every((link) => has(links, link))
  if (isThese(linksOf(game.nodes))) return say('all links')
  for (const node of game.nodes) {
    if (isThese(linksAt(game, node))) return say('all links of {node}', { node })
    if (isThese(linksFrom(game, node))) return say('all links from {node}', { node })
    if (isThese(linksTo(game, node))) return say('all links to {node}', { node })
  }
  return say('{count} links', { count: links.length })
}

/**
 * Where an arrow key leads in the matrix, whose row and column 0 are its headings; where a node would meet itself
 * is stepped over. null: this key moves nothing.
 */
export function cellStep(key: string, [row, column]: Place, count: number): Place | null {
  const arrow = arrows[key]
  if (!arrow) return null
  const [down, right] = arrow
  const isItself = row + down === column + right && row + down > 0
  const far = isItself ? 2 : 1
  const next: Place = [row + down * far, column + right * far]
  return next.every((place) => place >= 0 && place <= count) ? next : [row, column]
}

export type Place = readonly [row: number, column: number]

const arrows: Readonly<Record<string, Place>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}
