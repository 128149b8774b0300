import type { NodeId, StudentId } from '../core/ids'
import type { GameEvent } from '../room/event'
import { type LookUp, see, type Viewer } from '../room/view'
import type { Journey } from './journeys'

/** Whose eyes the game is seen with. */
export type Lens =
  | { readonly kind: 'truth' }
  | { readonly kind: 'node'; readonly node: NodeId }
  /** The class, on a projector in fog: the network, and nothing of what nodes know or say. */
  | { readonly kind: 'fog' }

export const truth: Lens = { kind: 'truth' }

/** Could this lens see the event when it happened? The room's one view filter decides, as it did in class. */
export function isSeen(lens: Lens, event: GameEvent, find: LookUp): boolean {
  if (lens.kind === 'truth') return true
  if (lens.kind === 'node' && event.type === 'student.seated') return event.node === lens.node
  return see(viewerOf(lens, event), event, find) !== null
}

function viewerOf(lens: Exclude<Lens, { kind: 'truth' }>, event: GameEvent): Viewer {
  if (lens.kind === 'fog') return { role: 'projector', shows: 'fog' }
  const student = '' as StudentId
  return { role: 'student', student, cluster: null, node: lens.node, game: event.game }
}

/** How much of a message's way a lens shows: a node sees what it sends set off and what it gets arrive. */
export type Sight = 'all' | 'sealed' | 'start' | 'end' | 'none'

export function sightOf(lens: Lens, { from, to, fate }: Journey): Sight {
  if (lens.kind === 'truth') return 'all'
  if (lens.kind === 'fog') return 'sealed'
  if (from === lens.node) return to === lens.node ? 'all' : 'start'
  return to === lens.node && fate === 'delivered' ? 'end' : 'none'
}
