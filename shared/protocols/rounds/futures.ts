import type { Reach, Table } from '../../referee/futures'
import { favoured } from './favour'
import { isLost } from './lost'
import type { Body } from './messages'
import type { Notebook } from './notebook'
import type { Way } from './rules'

export type RoundTable = Table<Notebook, Body>

/**
 * What can still be decided, from two sides. A value that one game, played forward with its own honest moves, decides is
 * possible (favour.ts): that is certain. A value that `isLost` is not (lost.ts): that is proved there. Where neither is so, and that
 * is rare, the answer says that it is not complete.
 */
export function futuresFor(way: Way) {
  return (table: RoundTable): Reach => {
    const played = valuesIn(table).map((value) => ({ value, ...favoured(table, value, way) }))
    const rest = played.filter(({ isFound }) => !isFound)
    return {
      values: played.filter(({ isFound }) => isFound).map(({ value }) => value),
      isComplete: rest.every(({ value }) => isLost(table, value, way)),
      // So many moments of imagined games.
      explored: played.reduce((sum, { steps }) => sum + steps, 1),
    }
  }
}

/** The game's values in its order, and what somebody brought in besides. */
function valuesIn({ values, hands, flights }: RoundTable): string[] {
  const told = flights.map(({ body }) => body.value)
  const known = [...hands.values()].flatMap(({ notebook, inbox, decided }) => [
    ...[decided, notebook.decided?.value, notebook.told?.value],
    ...[notebook.mine?.value, notebook.backed?.value],
    ...[...notebook.reports, ...notebook.backs].map(({ value }) => value),
    ...inbox.map((card) => (card.kind === 'request' ? card.value : null)),
  ])
  return [...new Set([...values, ...told, ...known])].filter((value) => typeof value === 'string')
}
