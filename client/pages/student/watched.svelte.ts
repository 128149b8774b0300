import type { GameId, NodeId } from '../../../shared/core/ids'

/** The replay that stands where the table was, in the eyes of the node that this student had. */
export interface Watched {
  readonly game: GameId
  readonly node: NodeId | null
}

// A step of the tab's history: its "Back" leads to the room, and a refresh to where one was.
let now: Watched | null = $state.raw(inState(history.state))

export function watched(): Watched | null {
  return now
}

/** A link to a replay was pressed: it opens in this page, which stays in the room. In a new tab it goes its own way. */
export function watch(event: MouseEvent, next: Watched): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  history.pushState({ ...stateNow(), watched: next }, '')
  now = next
  scrollTo({ top: 0 })
}

/** Not a step back, which might lead out of the room. */
export function backToRoom(): void {
  history.replaceState({ ...stateNow(), watched: null }, '')
  now = null
  scrollTo({ top: 0 })
}

/** Gives what ends it. */
export function followHistory(): () => void {
  const follow = () => (now = inState(history.state))
  addEventListener('popstate', follow)
  return () => removeEventListener('popstate', follow)
}

function stateNow(): object {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null ? state : {}
}

/** What stands there is from this page, of this version or an older one. */
function inState(state: unknown): Watched | null {
  if (typeof state !== 'object' || state === null || !('watched' in state)) return null
  const { watched: found } = state
  const isOurs = typeof found === 'object' && found !== null && 'game' in found && 'node' in found
  return isOurs && typeof found.game === 'string' ? (found as Watched) : null
}
