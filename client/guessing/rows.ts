import { choicesIn, debtsOf, type Owed } from '../../shared/adversary/debt'
import type { Guessing } from '../../shared/adversary/guessing'
import type { MessageId, NodeId } from '../../shared/core/ids'
import type { Protocol } from '../../shared/referee/protocol'
import type { Game } from '../../shared/room/room'
import type { FuturesNow } from '../../shared/simulator/explore/answer'

/** What the explorer says of a delivery. */
export type Hint =
  | { readonly type: 'open' }
  | { readonly type: 'settles'; readonly value: string }
  | { readonly type: 'freezes' }

/** A message in flight, as the adversary sees it. */
export interface DebtRow {
  readonly message: MessageId
  readonly from: NodeId
  readonly to: NodeId
  /** "report, round 2", in English. */
  readonly kind: string
  readonly value: string | null
  readonly passed: number
  readonly isDue: boolean
  /** The debt lets it go now. */
  readonly mayGo: boolean
  readonly hint: Hint | null
}

/** The oldest first. */
export function debtRows(
  game: Game,
  guessing: Guessing,
  protocol: Protocol | null,
  now: FuturesNow | null,
): DebtRow[] {
  const debts = debtsOf(guessing, game.network)
  const choices = new Set(choicesIn(debts).map(({ flight }) => flight.message))
  return debts.map((owed) => ({
    ...wordsOf(owed, protocol),
    message: owed.flight.message,
    from: owed.flight.from,
    to: owed.flight.to,
    passed: owed.passed,
    isDue: owed.isDue,
    mayGo: choices.has(owed.flight.message),
    hint: hintFor(owed.flight.message, now),
  }))
}

function wordsOf({ flight: { body } }: Owed, protocol: Protocol | null) {
  const read = protocol?.body.safeParse(body)
  if (!protocol || !read?.success) return { kind: body.type, value: null }
  const look = protocol.look(read.data)
  return {
    kind: protocol.kind(read.data),
    value: look.kind === 'value' ? look.value : null,
  }
}

function hintFor(message: MessageId, now: FuturesNow | null): Hint | null {
  if (now?.settled.type !== 'open') return null
  const critical = now.critical.find((one) => one.message === message)
  if (!critical) return { type: 'open' }
  return critical.value === null ? { type: 'freezes' } : { type: 'settles', value: critical.value }
}
