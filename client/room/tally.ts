import { majorityOf, type NodeId } from '../../shared/core/ids'
import type { Picture } from '../../shared/referee/picture'

/** How the pieces lie: one row for each value, with the nodes that hold it. */
export interface Tally {
  readonly rows: readonly { readonly value: string | null; readonly got: readonly NodeId[] }[]
  readonly need: number
  readonly total: number
  /** Nodes that hold no value yet. */
  readonly without: number
}

/** So many values have their row from the start; of more only those that some node holds. */
const mostRows = 3

/**
 * The truth over all nodes, crashed ones included: their notebooks still say it. null: in this protocol no node
 * counts, so that a majority line would mean nothing.
 */
export function tallyOf({ game, protocol, hands }: Picture): Tally | null {
  const counts = [...hands.values()].some((hand) => protocol?.page(hand.notebook, hand.seating).arc)
  if (!counts) return null
  const pieces = [...hands].map(
    ([node, hand]) => [node, protocol?.piece(hand.notebook) ?? null] as const,
  )
  const rows = game.values
    .map((value) => ({
      value,
      got: pieces.filter(([, piece]) => piece === value).map(([node]) => node),
    }))
    .filter(({ got }) => got.length > 0 || game.values.length <= mostRows)
  const held = rows.reduce((sum, { got }) => sum + got.length, 0)
  const total = game.nodes.length
  return {
    rows: rows.length > 0 ? rows : [{ value: null, got: [] }],
    need: majorityOf(total),
    total,
    without: total - held,
  }
}

/** What happens on the network, in numbers. */
export interface Counts {
  readonly inFlight: number
  readonly held: number
  readonly dropped: number
  readonly crashed: number
}

export function countsOf({ game }: Picture, dropped: number): Counts {
  const { flights, crashed } = game.network
  const held = [...flights.values()].filter((flight) => flight.held !== null).length
  return { inFlight: flights.size - held, held, dropped, crashed: crashed.size }
}
