import { type ClusterId, type GameId, type RoomCode, roomCode } from '../../shared/core/ids'
import type { Picture } from '../../shared/referee/picture'
import { outlookOf } from '../../shared/referee/outlook'
import { boardOf, verdictsOf } from '../../shared/referee/referee'
import { clockOf, type Game } from '../../shared/room/room'
import type { ViewEvent } from '../../shared/room/view'
import { LiveFutures } from '../futures/live.svelte'
import { withFutures } from '../futures/ring-marks'
import { type Caption, captionOf, foggedCaptionOf } from './caption'
import { type ClusterMark, keptMarks } from './cluster-mark'
import { type Comparison, comparisonOf } from './comparison'
import type { Fault } from './faults'
import { emptyStage, evolveStage, type Stage, toldIn } from './stage-fold'
import { keptRings, ringFallen, ringView } from './stage-ring'
import { countsOf, tallyOf } from './tally'
import { keptWaiting, type Waiting } from './waiting'

export interface StageOptions {
  readonly code: RoomCode
  readonly role: 'instructor' | 'projector'
  /** Server ms. */
  readonly serverNow: () => number
  /** Told of each event, with the stage after it. */
  readonly watch?: StageWatch | undefined
}

export interface StageWatch {
  reset(): void
  see(event: ViewEvent, stage: Stage): void
  /** All of the frame is in. */
  rest(): void
}

/** One of the clusters, and how it stands. */
export interface Play {
  readonly cluster: ClusterId
  /** null: it has not played yet. */
  readonly game: Game | null
  readonly picture: Picture | null
  readonly mark: ClusterMark
}

const idle: Caption = { text: '', isBroken: false }

/**
 * The room as the desk and the projector watch it: the fold of their stream, and what their ring, boards and
 * captions show of it. Works without knowing any content, as the projector must in fog.
 */
export class LiveStage {
  readonly #options: StageOptions
  #fold: Stage = $state.raw(emptyStage(roomCode('')))
  /** Server ms of the last beat, for what changes with time alone. */
  #beatAt = $state(0)

  /** The cluster that the desk looks at. */
  #wanted: ClusterId | null = $state(null)
  readonly #rings = keptRings()
  readonly #marks = keptMarks()
  readonly #waitingIn = keptWaiting()
  /** What can still become of the game in focus, while somebody wants to see it. */
  readonly futures = new LiveFutures()

  readonly room = $derived(this.#fold.room)
  readonly clusters: readonly ClusterId[] = $derived([...this.room.clusters.keys()])
  /** Several clusters, not one class. */
  readonly isSplit = $derived(this.clusters.length > 1)
  /** The cluster in focus: its game is what ring, boards and caption show. */
  readonly focus: ClusterId | null = $derived.by(() => {
    const wanted = this.#isDesk ? this.#wanted : this.room.projectorCluster
    if (wanted !== null && this.room.clusters.has(wanted)) return wanted
    return this.clusters.find((id) => this.#gameIn(id)) ?? this.clusters[0] ?? null
  })
  /** How the clusters stand, in their order. */
  readonly plays: readonly Play[] = $derived(this.clusters.map((id) => this.#playOf(id)))
  /** Games that have not ended. */
  readonly running: readonly Game[] = $derived(
    this.plays.flatMap(({ game }) => (game && game.status !== 'ended' ? [game] : [])),
  )
  /** The ring of each cluster that has played, small and without names. */
  readonly rings = $derived(
    this.plays.flatMap(({ cluster, picture, mark }) =>
      picture
        ? [{ cluster, mark, game: picture.game, ring: this.#rings(this.room, picture, this.isFog) }]
        : [],
    ),
  )
  readonly comparison: readonly Comparison[] = $derived(
    this.plays.flatMap(({ game, picture }) =>
      game && picture ? [comparisonOf(picture, this.#fold.numbers.get(game.id), this.isFog)] : [],
    ),
  )
  /** Who holds up which game, the longest first. */
  readonly waiting: readonly Waiting[] = $derived(
    this.plays.flatMap(({ picture }) =>
      picture ? this.#waitingIn(this.room, picture, this.#fold.arrivals.get(picture.game.id)) : [],
    ),
  )
  /** All games of the room, in the order of starting. */
  readonly games = $derived([...this.room.games.values()])
  /** The game of the cluster in focus. */
  readonly game = $derived(this.focus === null ? null : this.#gameIn(this.focus))
  /** What just happened in it, and in the room. */
  readonly told = $derived(toldIn(this.#fold, this.game?.id ?? null))
  /** Its whole truth, or as much of it as fog lets through. */
  readonly picture = $derived((this.game && this.#fold.pictures.get(this.game.id)) ?? null)
  /** The game's time as of the last beat, for countdowns. */
  readonly beatAt = $derived(this.game ? clockOf(this.game, this.#beatAt) : this.#beatAt)
  readonly isFog = $derived(!this.#isDesk && this.room.projectorShows === 'fog')
  readonly ring = $derived(
    this.picture &&
      withFutures(
        ringView(this.room, this.picture, { isFog: this.isFog, hasNames: this.#isDesk }),
        this.futures.now,
      ),
  )
  readonly fallen = $derived(
    this.picture
      ? ringFallen(this.picture, this.isFog, Math.max(this.#beatAt, this.picture.at))
      : [],
  )
  readonly counts = $derived(
    this.picture &&
      countsOf(this.picture, this.#fold.numbers.get(this.picture.game.id)?.dropped ?? 0),
  )
  /** The picture, where its content may be judged and shown. */
  readonly #known = $derived(this.isFog || !this.picture?.protocol ? null : this.picture)
  /** The four properties; none in fog, or when the protocol is unknown. */
  readonly verdicts = $derived(this.#known ? verdictsOf(this.#known) : [])
  readonly outlook = $derived(this.#known && outlookOf(this.#known))
  /** For protocols that work in attempts; none in fog. */
  readonly board = $derived(this.#known && boardOf(this.#known))
  readonly tally = $derived(this.#known && tallyOf(this.#known))
  readonly caption = $derived.by(() => {
    if (!this.picture) return idle
    return this.isFog
      ? foggedCaptionOf(this.picture, this.told)
      : captionOf(this.picture, this.told, this.#isDesk)
  })

  constructor(options: StageOptions) {
    this.#options = options
    this.#fold = emptyStage(options.code)
  }

  get #isDesk(): boolean {
    return this.#options.role === 'instructor'
  }

  #gameIn(id: ClusterId): Game | null {
    const game = this.room.clusters.get(id)?.game
    return (game && this.room.games.get(game)) ?? null
  }

  #playOf(cluster: ClusterId): Play {
    const game = this.#gameIn(cluster)
    const picture = game && (this.#fold.pictures.get(game.id) ?? null)
    return { cluster, game, picture, mark: this.#marks(picture, this.isFog) }
  }

  /** Looks at another cluster. */
  look(cluster: ClusterId): void {
    this.#wanted = cluster
  }

  /** Takes in the next events of the stream; `isReset` forgets all earlier ones. */
  hear(events: readonly ViewEvent[], isReset: boolean): void {
    const { code, watch } = this.#options
    if (isReset) watch?.reset()
    this.#fold = events.reduce(
      (stage, seen) => {
        const next = evolveStage(stage, seen)
        watch?.see(seen, next)
        return next
      },
      isReset ? emptyStage(code) : this.#fold,
    )
    watch?.rest()
    this.futures.hear(events, isReset)
  }

  /** Call several times a second while the page is in sight. */
  beat(): void {
    this.#beatAt = this.#options.serverNow()
  }

  /** Server ms as of the last beat. */
  get wallBeatAt(): number {
    return this.#beatAt
  }

  readonly serverNow = (): number => this.#options.serverNow()

  /** The game's own time in server ms: it stands still while the game is frozen, and after its end. */
  readonly now = (): number => {
    const now = this.#options.serverNow()
    return this.game ? clockOf(this.game, now) : now
  }

  /** What was true when this game's newest question was asked; null where nobody can say. */
  truthOf(id: GameId): readonly string[] | null {
    return this.#fold.truths.get(id) ?? null
  }

  /** What was done to its network, the newest last. */
  faultsOf(id: GameId): readonly Fault[] {
    return this.#fold.faults.get(id) ?? []
  }

  pictureOf(id: GameId): Picture | null {
    return this.#fold.pictures.get(id) ?? null
  }
}
