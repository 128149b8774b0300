import { majorityOf, type NodeId } from '../core/ids'
import { unreachable } from '../core/assert'
import { breachesOf, offersOf, readAction } from '../referee/hand'
import { outlookOf } from '../referee/outlook'
import type { Picture } from '../referee/picture'
import { stuckNow } from '../referee/referee'
import { type Evidence, sentOn } from './evidence'
import { fits, isMatch } from './match'
import type { Condition, Counted, NodeName, Who } from './scenario'

/** A game at a moment: the fold of its log, and what of the log conditions ask about. */
export interface Moment {
  readonly picture: Picture
  readonly evidence: Evidence
  /** Ms on the game's clock: now, and when the cue before was done. */
  readonly now: number
  readonly since: number
}

export function isMet(condition: Condition, moment: Moment): boolean {
  const { picture, evidence } = moment
  switch (condition.type) {
    case 'passed':
      return isTime(condition, moment)
    case 'did':
      return covers(condition.who, evidence.who.get(condition), picture)
    case 'only': {
      const did = evidence.who.get(condition) ?? nobody
      if (condition.some === true) return lossOf(condition, moment) === null
      return did.size === condition.who.length && covers(condition.who, did, picture)
    }
    case 'not':
      return !isMet(condition.condition, moment)
    case 'may':
      return isAllowed(condition, picture)
    case 'open':
      return outlookOf(picture).possible.length > 1
    case 'stuck':
      return stuckNow(picture) !== null
    case 'up':
    case 'down': {
      const { crashed } = picture.game.network
      const isDown = condition.type === 'down'
      return condition.nodes.every((node) => crashed.has(node as string as NodeId) === isDown)
    }
    case 'arrived':
      return covers(condition.from, evidence.who.get(condition), picture)
    case 'in-flight':
      return [...picture.game.network.flights.values()].some(
        (flight) =>
          isMatch(flight, condition.message) &&
          (condition.isHeld === undefined || condition.isHeld === (flight.held !== null)),
      )
    case 'chosen': {
      const { value } = condition
      return picture.chosen.some((chosen) => value === undefined || chosen.value === value)
    }
    case 'decided':
      return covers(condition.who, decidersOf(condition, picture), picture)
    case 'acts':
      return evidence.acts >= condition.count || isTime(condition, moment)
    case 'sent': {
      const { from, to, nth } = condition.message
      return sentOn(evidence, from, to).length >= nth || isTime(condition, moment)
    }
    default:
      return unreachable(condition)
  }
}

/** How many nodes it is true of, whichever are named. */
export function countOf(counted: Counted, { picture, evidence }: Moment): number {
  const who = counted.type === 'decided' ? decidersOf(counted, picture) : evidence.who.get(counted)
  return who?.size ?? 0
}

function decidersOf(
  { value }: Extract<Condition, { type: 'decided' }>,
  { decisions }: Picture,
): ReadonlySet<NodeId> {
  const fitting = decisions.filter((one) => value === undefined || one.value === value)
  return new Set(fitting.map(({ node }) => node))
}

/** As its phone offers it, or as it could be filled in there. */
function isAllowed(
  { node, action }: Extract<Condition, { type: 'may' }>,
  { protocol, hands }: Picture,
): boolean {
  const hand = hands.get(node as string as NodeId)
  if (!protocol || !hand || hand.isCrashed) return false
  const offers = offersOf(protocol, hand).filter((offer) => fits(offer.action, action))
  if (offers.length > 0) return offers.some(({ breaks }) => breaks === null)
  const isWhole = readAction(protocol, action) !== null
  return isWhole && breachesOf(protocol, hand, { action }, 0).length === 0
}

/** What happened so that it can never be so again in this game: what was done stays done. null: it still can. */
export function lossOf(condition: Condition, moment: Moment): Condition | null {
  if (condition.type === 'not')
    return lasts(condition.condition) && !isMet(condition, moment) ? condition.condition : null
  if (condition.type !== 'only') return null
  const meant: readonly string[] = condition.who
  const did = [...(moment.evidence.who.get(condition) ?? nobody)]
  const others = did.filter((node) => !meant.includes(node)) as readonly string[] as NodeName[]
  return others.length === 0 ? null : { type: 'did', who: others, action: condition.action }
}

function lasts({ type }: Condition): boolean {
  return type === 'did' || type === 'arrived' || type === 'chosen' || type === 'decided'
}

/** When it comes true if nothing happens until then; Infinity: not by time alone. */
export function dueAt(condition: Condition, evidence: Evidence, since: number): number {
  if (condition.type === 'passed') return since + condition.ms
  if (condition.type !== 'acts' && condition.type !== 'sent') return Infinity
  // Counted anew from the cue before, so that what was recorded does not come all at once.
  return Math.max(since, evidence.movedAt) + (condition.orQuietMs ?? Infinity)
}

function isTime(condition: Condition, { evidence, now, since }: Moment): boolean {
  return now >= dueAt(condition, evidence, since)
}

const nobody: ReadonlySet<NodeId> = new Set()

function covers(who: Who, nodes = nobody, { game }: Picture): boolean {
  if (who === 'majority') return nodes.size >= majorityOf(game.nodes.length)
  const needed = who === 'all' ? game.nodes : (who as readonly NodeId[])
  return needed.every((node) => nodes.has(node))
}
