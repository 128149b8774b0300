import { wallScore } from '../guessing/wall-score'
import { reword } from '../words/language.svelte'
import { clockOf, type Game } from '../../shared/room/room'
import type { WallCluster } from '../ui/ClusterWall.svelte'
import type { Status } from '../ui/status'
import type { ClusterMark } from './cluster-mark'
import { asBefore } from '../ui/kept'
import type { RingView } from './stage-ring'

const signs: Readonly<Record<ClusterMark['kind'], Status | null>> = {
  waiting: null,
  running: null,
  ended: null,
  decided: 'holds',
  stuck: 'stuck',
  split: 'broken',
}

export function signOf({ kind }: Pick<ClusterMark, 'kind'>): Status | null {
  return signs[kind]
}

interface RingedPlay {
  readonly cluster: string
  readonly mark: ClusterMark
  readonly game: Game
  readonly ring: RingView
}

/** The clusters as a wall of rings shows them: each is the same as before as long as it looks the same. */
export function openWall(
  serverNow: () => number,
): (plays: readonly RingedPlay[]) => readonly WallCluster[] {
  const before = new Map<string, WallCluster>()
  const clocks = new Map<
    string,
    { readonly stoppedAt: number | null; readonly now: () => number }
  >()
  const clockFor = ({ cluster, game }: RingedPlay) => {
    const old = clocks.get(cluster)
    if (old?.stoppedAt === game.stoppedAt) return old.now
    const now = () => clockOf(game, serverNow())
    clocks.set(cluster, { stoppedAt: game.stoppedAt, now })
    return now
  }
  return (plays) =>
    plays.map((play) => {
      const { cluster, mark, game, ring } = play
      const score = game.guessing && wallScore(game.guessing)
      const wall = asBefore(before.get(cluster), {
        cluster,
        values: game.values,
        now: clockFor(play),
        ring,
        words: reword(mark.words),
        sign: signOf(mark) ?? score?.sign ?? null,
        piece: mark.value,
        score: score && (mark.isFrozen ? { ...score, beside: reword('frozen') } : score),
      })
      before.set(cluster, wall)
      return wall
    })
}
