import type { Picture } from '../../shared/referee/picture'
import type { GameEvent } from '../../shared/room/event'

/** What a game has to show for itself in numbers, besides its picture. Times are in ms of its own clock. */
export interface GameNumbers {
  readonly sent: number
  readonly dropped: number
  /** Until the first value was chosen; null: none is, as far as the viewer knows. */
  readonly chosenMs: number | null
  readonly endedMs: number | null
  /** While the game was frozen its clock stood still. */
  readonly frozenMs: number
  /** Server ms. */
  readonly frozenSince: number | null
}

const begun: GameNumbers = {
  sent: 0,
  dropped: 0,
  chosenMs: null,
  endedMs: null,
  frozenMs: 0,
  frozenSince: null,
}

/** The numbers after an event; `picture` is the game after it, too. */
export function counted(
  numbers: GameNumbers = begun,
  picture: Picture,
  event: GameEvent,
): GameNumbers {
  const next = counters(numbers, event)
  const isFirst = next.chosenMs === null && picture.chosen.length > 0
  return isFirst
    ? { ...next, chosenMs: elapsed(next, picture, event) }
    : withEnd(next, picture, event)
}

function withEnd(numbers: GameNumbers, picture: Picture, event: GameEvent): GameNumbers {
  return event.type === 'game.ended'
    ? { ...numbers, endedMs: elapsed(numbers, picture, event) }
    : numbers
}

function counters(numbers: GameNumbers, event: GameEvent): GameNumbers {
  switch (event.type) {
    case 'message.sent':
      return { ...numbers, sent: numbers.sent + 1 }
    case 'message.dropped':
      return { ...numbers, dropped: numbers.dropped + 1 }
    case 'game.paused':
      return { ...numbers, frozenSince: event.at }
    case 'game.resumed': {
      const { frozenMs, frozenSince } = numbers
      const more = frozenSince === null ? 0 : event.at - frozenSince
      return { ...numbers, frozenMs: frozenMs + more, frozenSince: null }
    }
    default:
      return numbers
  }
}

/** The game's own time since its start, in ms. `startedAt` moves with nothing: what was frozen is taken off here. */
export function elapsed(
  { frozenMs, frozenSince }: GameNumbers,
  { game }: Picture,
  { at }: GameEvent,
): number {
  return (frozenSince ?? at) - game.startedAt - frozenMs
}
