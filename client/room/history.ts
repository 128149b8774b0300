import { type Score, scoreOf } from '../../shared/adversary/scores'
import type { ClusterId, GameId } from '../../shared/core/ids'
import { protocolOf } from '../../shared/protocols/registry'
import { beginPicture, evolvePicture, type Picture } from '../../shared/referee/picture'
import { type PropertyVerdict, verdictsOf } from '../../shared/referee/referee'
import { proofBook } from '../../shared/replay/evidence'
import { scenarioOf } from '../../shared/scenarios/registry'
import type { GameEvent } from '../../shared/room/event'
import type { GameLog } from '../../shared/room/export'
import { outcomeOf } from './caption'
import { type ClusterMark, markOf } from './cluster-mark'
import { counted, elapsed, type GameNumbers } from './game-numbers'

/** One game among all that a room has played. Times are in ms of its own clock; null: it never came to that. */
export interface HistoryRow {
  readonly game: GameId
  readonly cluster: ClusterId
  /** "Paxos", or the id that nobody here knows. */
  readonly protocol: string
  /** Its title; of one that only a room knew, its id. */
  readonly scenario: string | null
  readonly nodes: number
  readonly values: readonly string[]
  readonly mark: ClusterMark
  readonly sentence: string
  readonly messages: number
  /** The nodes that decided. */
  readonly decided: number
  readonly chosen: string | null
  readonly chosenMs: number | null
  readonly decidedMs: number | null
  /** Until every node that was up had the proof. */
  readonly knownMs: number | null
  readonly breaches: number
  /** The four properties, judged over the whole game; none of a protocol that nobody here knows. */
  readonly verdicts: readonly PropertyVerdict[]
  /** Of "keep them guessing"; null: it was none, or nobody won. */
  readonly score: Score | null
}

interface Fold {
  readonly picture: Picture
  readonly numbers: GameNumbers
  readonly decidedMs: number | null
  readonly knownMs: number | null
}

/** What a whole game has to show; null for a log without a beginning. */
export function historyRow({ header, events }: GameLog): HistoryRow | null {
  const book = proofBook()
  let fold: Fold | null = null
  for (const [index, event] of events.entries()) {
    const picture: Picture | null = fold
      ? evolvePicture(fold.picture, event)
      : beginPicture(event, protocolOf)
    if (!picture) return null
    const news = book.note(picture, index)
    const isKnown = news.some(({ isLast }) => isLast)
    fold = after(fold, picture, event, isKnown)
  }
  if (!fold) return null
  const { picture, numbers, decidedMs, knownMs } = fold
  return {
    game: header.game,
    cluster: header.cluster,
    protocol: picture.protocol?.name ?? header.protocol,
    scenario: header.scenario && (scenarioOf(header.scenario)?.title ?? header.scenario),
    nodes: header.nodes.length,
    values: picture.game.values,
    mark: markOf(picture, false),
    sentence: outcomeOf(picture),
    messages: numbers.sent,
    decided: new Set(picture.decisions.map(({ node }) => node)).size,
    chosen: picture.chosen[0]?.value ?? null,
    chosenMs: numbers.chosenMs,
    decidedMs,
    knownMs,
    breaches: picture.breaches.length,
    verdicts: verdictsOf(picture),
    score: scoreOf({
      protocol: picture.protocol?.name ?? header.protocol,
      guessing: picture.game.guessing,
    }),
  }
}

function after(fold: Fold | null, picture: Picture, event: GameEvent, isKnown: boolean): Fold {
  const numbers = counted(fold?.numbers, picture, event)
  const now = elapsed(numbers, picture, event)
  const first = picture.decisions.length > 0 ? now : null
  return {
    picture,
    numbers,
    decidedMs: fold?.decidedMs ?? first,
    knownMs: fold?.knownMs ?? (isKnown ? now : null),
  }
}
