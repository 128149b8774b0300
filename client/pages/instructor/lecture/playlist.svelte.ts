import {
  lessonOf,
  type Lesson,
  type Playlist,
  wholeLecture,
} from '../../../../shared/scenarios/lecture'
import { parsePlaylist, printPlaylist, progressIn } from '../../../../shared/scenarios/playlist'
import { scenarioOf } from '../../../../shared/scenarios/registry'
import type { Script } from '../../../../shared/scenarios/scenario'
import type { RoomCode } from '../../../../shared/core/ids'
import type { Game } from '../../../../shared/room/room'
import type { LiveStage } from '../../../room/stage.svelte'
import type { PageStorage } from '../../../room/storage'

/** A story of the playlist, as it can be started. */
export interface Step {
  readonly place: number
  readonly lesson: Lesson
  readonly script: Script
}

/** The stories that a room has played, in order; all clusters that began in the same moment played one. */
export function playedIn(games: readonly Pick<Game, 'scenario' | 'startedAt'>[]): string[] {
  return games.flatMap(({ scenario, startedAt }, index) => {
    const before = games[index - 1]
    const isSame = before?.scenario === scenario && before.startedAt === startedAt
    return scenario === null || isSame ? [] : [scenario]
  })
}

/** The lesson of the playlist to which a story belongs. */
export function playedLesson(playlist: Playlist, story: string | null): Lesson | null {
  const lessons = playlist.map(lessonOf)
  return lessons.find((lesson) => story !== null && lesson?.stories.includes(story)) ?? null
}

interface Teller {
  readonly code: RoomCode
  readonly stage: LiveStage
}

/** The lecture that the desk gives: its lessons, and which one comes next by the games of the room. */
export class PlaylistBook {
  readonly #desk: Teller
  readonly #storage: PageStorage
  #playlist: Playlist = $state.raw(wholeLecture)
  /** What somebody has chosen in this browser. */
  #mode: 'lessons' | 'settings' | null = $state(null)
  /** A place that somebody has chosen out of turn, until the next game begins. */
  #chosen: { readonly place: number; readonly games: number } | null = $state.raw(null)

  readonly #played = $derived.by(() => playedIn(this.#desk.stage.games))
  readonly #progress = $derived(progressIn(this.#playlist, this.#played))

  constructor(desk: Teller, storage: PageStorage) {
    this.#desk = desk
    this.#storage = storage
    const kept = storage.get(this.#key('playlist'))
    const parsed = kept === null ? null : parsePlaylist(kept)
    if (parsed?.ok) this.#playlist = parsed.playlist
    const mode = storage.get(this.#key('lobby'))
    if (mode === 'lessons' || mode === 'settings') this.#mode = mode
  }

  get playlist(): Playlist {
    return this.#playlist
  }

  get isDone(): readonly boolean[] {
    return this.#progress.isDone
  }

  /** What comes next by what was played. null: the lecture is over. */
  get next(): Step | null {
    const { next } = this.#progress
    return next && this.#step(next.place, next.story)
  }

  /** What would be started now: what was chosen, or what comes next; at the end the last lesson once more. */
  readonly shown: Step | null = $derived.by(() => {
    if (this.#chosen && this.isChosen) return this.#step(this.#chosen.place)
    return this.next ?? this.#step(this.#playlist.length - 1)
  })

  /** Somebody has chosen what comes next. */
  get isChosen(): boolean {
    return this.#chosen?.games === this.#desk.stage.games.length
  }

  readonly choose = (place: number): void => {
    this.#chosen = { place, games: this.#desk.stage.games.length }
  }

  readonly take = (playlist: Playlist): void => {
    this.#playlist = playlist
    this.#chosen = null
    this.#storage.set(this.#key('playlist'), printPlaylist(playlist))
  }

  /** Everything can be set, and nothing is proposed: as it was chosen, or as the room has played last. */
  get isFree(): boolean {
    if (this.#mode !== null) return this.#mode === 'settings'
    const last = this.#desk.stage.games.at(-1)
    return last !== undefined && playedLesson(this.#playlist, last.scenario) === null
  }

  readonly setFree = (isFree: boolean): void => {
    this.#mode = isFree ? 'settings' : 'lessons'
    this.#storage.set(this.#key('lobby'), this.#mode)
  }

  /** Of a lesson that is chosen: the story of it that comes next, or its first. */
  #step(place: number, story?: string): Step | null {
    const lesson = lessonOf(this.#playlist[place] ?? '')
    if (!lesson) return null
    const { next } = this.#progress
    const its = story ?? (next?.place === place ? next.story : lesson.stories[0])
    const script = scenarioOf(its)
    return script && { place, lesson, script }
  }

  #key(what: string): string {
    return `${what}/${this.#desk.code}`
  }
}
