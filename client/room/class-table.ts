import type { GameId } from '../../shared/core/ids'
import type { PropertyId } from '../../shared/referee/protocol'
import { propertyNames } from '../../shared/referee/referee'
import type { Status } from '../ui/status'
import type { HistoryRow } from './history'

/** How a property fared in the class's games by one protocol: the worst of them. */
export interface ClassCell {
  readonly property: PropertyId
  readonly status: Status
  /** A few words that begin with the status; null: nobody has played it. */
  readonly short: string | null
  readonly sentence: string | null
  readonly values: readonly string[]
  /** The game in which it was so, and the event at which to look; null: no event shows it. */
  readonly moment: { readonly game: GameId; readonly seq: number } | null
}

export interface ClassRow {
  readonly protocol: string
  readonly games: number
  readonly cells: readonly ClassCell[]
}

/** The worst first. What nothing put to the test says less than what held. */
const order: readonly Status[] = ['broken', 'stuck', 'holds', 'untested']

const properties = Object.keys(propertyNames) as PropertyId[]

/** The article's table, made by the class: each protocol by name, in the order that is given, also one that nobody has played. */
export function classTable(protocols: readonly string[], rows: readonly HistoryRow[]): ClassRow[] {
  return protocols.map((protocol) => {
    const games = rows.filter((row) => row.protocol === protocol)
    return {
      protocol,
      games: games.length,
      cells: properties.map((property) => worst(property, games)),
    }
  })
}

function worst(property: PropertyId, games: readonly HistoryRow[]): ClassCell {
  const found = games.flatMap((game) =>
    game.verdicts.filter(({ id }) => id === property).map((verdict) => ({ game, verdict })),
  )
  // Of two that are alike the later one: the class remembers it.
  const [first] = found
    .toReversed()
    .toSorted((a, b) => order.indexOf(a.verdict.status) - order.indexOf(b.verdict.status))
  if (!first)
    return {
      ...{ property, status: 'untested', short: null, sentence: null },
      ...{ values: [], moment: null },
    }
  const { game, verdict } = first
  const seq = verdict.witness.at(-1)
  return {
    property,
    status: verdict.status,
    short: verdict.short,
    sentence: verdict.sentence,
    values: game.values,
    moment: seq === undefined ? null : { game: game.game, seq },
  }
}

/** Those that kept all four wherever they were put to the test, and were put to the test in each. */
export function keptAll(table: readonly ClassRow[]): string[] {
  return table
    .filter(({ cells }) => cells.every(({ status }) => status === 'holds'))
    .map(({ protocol }) => protocol)
}
