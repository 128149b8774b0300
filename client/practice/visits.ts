import type { NodeId } from '../../shared/core/ids'
import type { Picture } from '../../shared/referee/picture'

/** A client who has walked up to a node. */
export interface Visit {
  readonly node: NodeId
  readonly kind: 'propose' | 'query'
  readonly value: string | null
  /** Room ms. */
  readonly at: number
}

/** The next client: when it comes, and what it wants of whom. */
export interface NextVisit {
  readonly at: number
  readonly kind: 'propose' | 'query'
  /** One of these nodes. */
  readonly nodes: readonly NodeId[]
  /** One of these; empty for a query. */
  readonly values: readonly string[]
}

/** A page that is left open must not fill its log. */
const mostVisits = 60

/**
 * Clients come by themselves, so that something happens: the first asks the person's node to propose, the
 * second another node to propose something else; later ones ask who won, so that everybody comes to know.
 * Returns null when nobody comes any more, as the game is now.
 */
export function nextVisit(
  picture: Picture,
  visits: readonly Visit[],
  mine: NodeId,
  visitMs: number,
): NextVisit | null {
  const { game, chosen } = picture
  const last = visits.at(-1)
  const up = game.nodes.filter((node) => !game.network.crashed.has(node))
  if (game.status !== 'running' || visits.length >= mostVisits || up.length === 0) return null
  if (!last)
    return proposal(game.startedAt + visitMs / 4, up.includes(mine) ? [mine] : up, game.values)
  const proposals = visits.filter(({ kind }) => kind === 'propose')
  if (proposals.length < 2) {
    const open = game.values.filter((value) => proposals.every((one) => one.value !== value))
    const others = up.filter((node) => node !== mine && node !== proposals[0]?.node)
    if (others.length > 0) return proposal(last.at + visitMs, others, open)
  }
  const nodes = askable(picture, visits, up, mine)
  // While nothing is chosen, an answer would only be "not yet": they come when it has long been quiet.
  const quietAt = Math.max(last.at, picture.at) + 2 * visitMs
  const soon = chosen.length > 0 ? last.at + visitMs : quietAt
  const at = Math.max(soon, ...nodes.map((node) => lastQueryOf(node, visits) + 4 * visitMs))
  return nodes.length === 0 ? null : { at, kind: 'query', nodes, values: [] }
}

/** A client who was told nothing leaves, and it takes a while until another comes. */
function lastQueryOf(node: NodeId, visits: readonly Visit[]): number {
  const query = visits.findLast((visit) => visit.kind === 'query' && visit.node === node)
  return query?.at ?? -Infinity
}

function proposal(at: number, nodes: readonly NodeId[], values: readonly string[]): NextVisit {
  return { at, kind: 'propose', nodes, values }
}

/** Who has not decided, and has no client waiting who wants to know: those that were asked least; the person last. */
function askable(
  { hands }: Picture,
  visits: readonly Visit[],
  up: readonly NodeId[],
  mine: NodeId,
): NodeId[] {
  const open = up.filter((node) => {
    const hand = hands.get(node)
    const waits = hand?.inbox.some((card) => card.kind === 'request' && card.request === 'query')
    return hand?.decided === null && !waits
  })
  const asked = (node: NodeId) =>
    visits.filter((visit) => visit.kind === 'query' && visit.node === node).length
  const least = Math.min(...open.map(asked))
  const next = open.filter((node) => asked(node) === least)
  return next.length > 1 ? next.filter((node) => node !== mine) : next
}
