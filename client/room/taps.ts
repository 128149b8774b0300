import { actId } from '../../shared/core/ids'
import type { Command, CommandOf } from '../../shared/room/command'
import type { StudentEvent } from '../../shared/room/view'
import { evolvePlayed, type Played } from './seat-fold'

type Act = CommandOf<'act'>

/** A button that was pressed. */
export interface Tap {
  readonly command: Act
  /** Events of the stream when it was pressed. */
  readonly from: number
}

export function isAct(command: Command): command is Act {
  return command.type === 'act'
}

/** The same as if the server had said yes already: what a hand may do next follows from what it has just done. */
export function withTaps(played: Played, taps: readonly Act[], length: number): Played {
  if (played.hand.isCrashed) return played
  const { node } = played.hand.seating
  return taps.reduce(
    (tapped, { game, action, because }, index) =>
      evolvePlayed(tapped, {
        type: 'node.acted',
        at: 0,
        seq: length + 1 + index,
        game,
        act: actId(''),
        node,
        action,
        ...(because === undefined ? {} : { because }),
        by: '',
      }),
    played,
  )
}

/** Whether the stream tells of this act, at `from` or later. */
export function hasTold(
  log: readonly StudentEvent[],
  from: number,
  { game, action, because }: Act,
): boolean {
  return log
    .slice(from)
    .some(
      (event) =>
        event.type === 'node.acted' &&
        event.game === game &&
        event.because === because &&
        isSame(event.action, action),
    )
}

/** Equal as JSON, whatever the order of the fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))]
  return (
    one.length === other.size &&
    one.every(([field, value]) => other.has(field) && isSame(value, other.get(field)))
  )
}
