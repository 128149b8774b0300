import { majorityOf, type NodeId } from '../core/ids'
import type { GameEvent } from '../room/event'
import { clusterView } from './cluster-view'
import type { Picture } from './picture'
import type { ClusterView, PropertyId } from './protocol'
import { outlookOf } from './outlook'

/** A time in which a property was lost: nothing could be decided any more. Numbers are of events. */
export interface Trouble {
  readonly from: number
  /** The event that set it going again; null while nothing did. */
  readonly to: number | null
  /** What that event was: somebody came back, links did, or a node or a message moved things on. */
  readonly freedBy: {
    readonly what: 'recovery' | 'links' | 'act'
    readonly node: NodeId | null
  } | null
}

/** What put a game to the test, and what came of it. Kept for good: a verdict is about the whole game. */
export interface Trial {
  /** The first event that crashed a node or cut a link. */
  readonly fault: { readonly seq: number; readonly crashed: NodeId | null } | null
  /** The first decision after it, at a node that was up. */
  readonly decided: { readonly seq: number; readonly node: NodeId } | null
  /** The newest time of each property that was lost. */
  readonly troubles: Troubles
  /** A wall is many links that are cut one after the other: what is lost is seen once all of them are. */
  readonly isSettling: boolean
}

type Troubles = Partial<Readonly<Record<PropertyId, Trouble>>>

export const untried: Trial = { fault: null, decided: null, troubles: {}, isSettling: false }

/** The trial after an event, between the pictures before and after it. Costs little while there was no fault. */
export function evolveTrial(before: Picture, after: Picture, event: GameEvent): Trial {
  const { trial } = before
  const fault = trial.fault ?? faultIn(after, event)
  if (!fault) return trial
  const isSettling = event.type === 'link.changed'
  const known =
    trial.isSettling && !isSettling ? lostIn(before, trial.troubles, before.seq) : trial.troubles
  const open = isSettling ? known : lostIn(after, known, event.seq)
  const troubles = freedBy(after, open, event)
  const decided = trial.decided ?? decisionAfter(after, event)
  const isSame =
    troubles === trial.troubles && decided === trial.decided && isSettling === trial.isSettling
  return fault === trial.fault && isSame ? trial : { fault, decided, troubles, isSettling }
}

function faultIn({ game }: Picture, event: GameEvent): Trial['fault'] {
  if (event.type === 'node.crashed') return { seq: event.seq, crashed: event.node }
  const canCut = event.type === 'game.started' || event.type === 'link.changed'
  if (!canCut && event.type !== 'partition.formed') return null
  const { links, policy } = game.network
  const isCut = policy.state === 'cut' || links.items.some(({ state }) => state === 'cut')
  return isCut ? { seq: event.seq, crashed: null } : null
}

function decisionAfter({ decisions }: Picture, event: GameEvent): Trial['decided'] {
  if (event.type !== 'node.acted' || event.action.type !== 'decide') return null
  // To say the same again is no new decision, but it is one that the fault did not stop.
  const own = decisions.some(({ node }) => node === event.node)
  return own ? { seq: event.seq, node: event.node } : null
}

const judgedByOutlook = ['conflict-resolution', 'fault-tolerance'] as const

/** With what is stuck in this picture and was not before, though only a minority is to blame. */
function lostIn(picture: Picture, troubles: Troubles, seq: number): Troubles {
  const { verdicts } = outlookOf(picture)
  const lost = judgedByOutlook.filter(
    (id) => verdicts[id]?.status === 'stuck' && troubles[id]?.to !== null,
  )
  if (lost.length === 0 || !isBearable(clusterView(picture))) return troubles
  const open = { from: seq, to: null, freedBy: null }
  return { ...troubles, ...Object.fromEntries(lost.map((id) => [id, open])) }
}

/** What ends with the game was not freed by its end. */
function freedBy(picture: Picture, troubles: Troubles, event: GameEvent): Troubles {
  if (event.type === 'game.ended') return troubles
  const { verdicts } = outlookOf(picture)
  const over = judgedByOutlook.flatMap((id) => {
    const known = troubles[id]
    if (known?.to !== null || verdicts[id]?.status === 'stuck') return []
    return [[id, { ...known, to: event.seq, freedBy: freeing(event) }] as const]
  })
  return over.length === 0 ? troubles : { ...troubles, ...Object.fromEntries(over) }
}

function freeing(event: GameEvent): Trouble['freedBy'] {
  switch (event.type) {
    case 'node.recovered':
      return { what: 'recovery', node: event.node }
    case 'link.changed':
    case 'partition.healed':
    case 'partition.formed':
      return { what: 'links', node: null }
    default:
      return { what: 'act', node: event.type === 'node.acted' ? event.node : null }
  }
}

/**
 * Is only a minority crashed or cut off? There is then a majority of all nodes that is up, and in which every two
 * can reach each other. More is more than any of the designs promises to bear.
 */
export function isBearable(view: ClusterView): boolean {
  const up = view.nodes.filter((node) => !view.crashed.has(node))
  return hasClique(view, up, [], majorityOf(view.nodes.length), { left: mostSteps })
}

/** Ample for the nine nodes of the largest game; a file may name a hundred, cut into whatever pieces. */
const mostSteps = 5_000

function hasClique(
  view: ClusterView,
  left: readonly NodeId[],
  found: readonly NodeId[],
  need: number,
  steps: { left: number },
): boolean {
  if (found.length >= need) return true
  steps.left -= 1
  if (steps.left < 0) return false
  if (found.length + left.length < need) return false
  const [first, ...others] = left
  if (first === undefined) return false
  const isNear = (node: NodeId) => !view.isCut(first, node) && !view.isCut(node, first)
  const near = others.filter(isNear)
  if (hasClique(view, near, [...found, first], need, steps)) return true
  // Without `first` only if leaving it out can help: whoever reaches all others is in some largest one.
  return near.length < others.length && hasClique(view, others, found, need, steps)
}
