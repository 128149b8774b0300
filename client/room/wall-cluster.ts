import { reword } from '../words/language.svelte'
import { clockOf, type Game } from '../../shared/room/room'
import type { WallCluster } from '../ui/ClusterWall.svelte'
import type { Status } from '../ui/status'
import type { ClusterMark } from './cluster-mark'
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

/** The cluster as a wall of rings shows it. */
export function wallCluster(
  play: {
    readonly cluster: string
    readonly mark: ClusterMark
    readonly game: Game
    readonly ring: RingView
  },
  serverNow: () => number,
): WallCluster {
  const { cluster, mark, game, ring } = play
  const { value } = mark
  const now = () => clockOf(game, serverNow())
  return {
    cluster,
    values: game.values,
    now,
    ring,
    words: reword(mark.words),
    sign: signOf(mark),
    piece: value,
  }
}
