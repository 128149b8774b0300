import { lessonOf, type Playlist } from './lecture'

/** Where a class is in a playlist. Places count from 0. */
export interface Progress {
  /** Of each place: all its stories have been played. */
  readonly isDone: readonly boolean[]
  /** What comes next: the story of the lesson at that place. null: the lecture is over. */
  readonly next: { readonly place: number; readonly story: string } | null
}

/**
 * Walks through a playlist by the scenarios that the room has played, in order: the log knows them, so that every desk
 * is at the same place. What was played beside the playlist, or out of turn, moves it on only if it is ahead.
 */
export function progressIn(playlist: Playlist, played: readonly string[]): Progress {
  const steps = playlist.flatMap((id, place) =>
    (lessonOf(id)?.stories ?? []).map((story) => ({ place, story })),
  )
  const left = [...steps.keys()]
  let last = -1
  for (const scenario of played) {
    const ahead = left.find((index) => index > last && steps[index]?.story === scenario)
    const index = ahead ?? left.find((index) => steps[index]?.story === scenario)
    if (index === undefined) continue
    left.splice(left.indexOf(index), 1)
    last = Math.max(last, index)
  }
  const isDone = playlist.map((_, place) => !left.some((index) => steps[index]?.place === place))
  return { isDone, next: steps[left.find((index) => index > last) ?? -1] ?? null }
}

const format = 'show-of-hands-playlist/1'

/** A playlist as a file that people keep. */
export function printPlaylist(playlist: Playlist): string {
  return `${JSON.stringify({ format, lessons: playlist }, null, 2)}\n`
}

export type ParsedPlaylist =
  | { readonly ok: true; readonly playlist: Playlist }
  | { readonly ok: false; readonly sentence: string }

/** Most lessons of a playlist. */
export const playlistLimit = 40

/** Reads such a file, or says in a sentence what is wrong with it. */
export function parsePlaylist(text: string): ParsedPlaylist {
  const refuse = (sentence: string) => ({ ok: false, sentence }) as const
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return refuse('This file is no playlist: it is not JSON.')
  }
  if (typeof read !== 'object' || read === null || !('format' in read) || read.format !== format)
    return refuse('This file is no playlist of Show of Hands.')
  const given = 'lessons' in read && Array.isArray(read.lessons) ? (read.lessons as unknown[]) : []
  if (given.length === 0) return refuse('This playlist has no lessons.')
  if (given.length > playlistLimit)
    return refuse(`This playlist has ${given.length} lessons; at most ${playlistLimit} fit.`)
  const unknown = given.findIndex((id) => typeof id !== 'string' || lessonOf(id) === null)
  if (unknown !== -1)
    return refuse(
      `Lesson ${unknown + 1} of this playlist is unknown here: ${shown(given[unknown])}.`,
    )
  return { ok: true, playlist: given as string[] }
}

function shown(id: unknown): string {
  const text = typeof id === 'string' ? id : JSON.stringify(id)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

/** How long it takes, in minutes. */
export function minutesOf(playlist: Playlist): number {
  return playlist.reduce((sum, id) => sum + (lessonOf(id)?.minutes ?? 0), 0)
}
