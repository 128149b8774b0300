import type { NodeId } from '../core/ids'
import { evolvePicture, type Picture } from './picture'
import type { Protocol } from './protocol'
import { stuckNow } from './referee'

/** A question about what people believe, with what is true at this moment. */
export interface BeliefQuestion {
  readonly question: string
  readonly options: readonly string[]
  /** The right options: two values can be chosen, and two nodes lead, when it has gone wrong. */
  readonly truth: readonly string[]
}

/** What can be asked of a class at this moment. `node`: whose crash to think of. */
export function questionsOf(picture: Picture, node: NodeId | null): readonly BeliefQuestion[] {
  const { protocol } = picture
  if (!protocol) return []
  return [
    isChosen(picture),
    whichIsChosen(picture),
    ...(hasLeaders(picture, protocol) ? [whoLeads(picture, protocol)] : []),
    ...(node === null || picture.crashes.has(node) ? [] : [ifCrashed(picture, node)]),
  ]
}

/** What is true at this moment of a question that was asked in these words; null for the instructor's own. */
export function truthOf(picture: Picture, question: string): readonly string[] | null {
  for (const node of picture.game.nodes) {
    const found = questionsOf(picture, node).find((one) => one.question === question)
    if (found) return found.truth
  }
  return null
}

function isChosen({ chosen }: Picture): BeliefQuestion {
  return {
    question: 'Has a value been chosen?',
    options: ['yes', 'no'],
    truth: [chosen.length > 0 ? 'yes' : 'no'],
  }
}

function whichIsChosen({ chosen, game }: Picture): BeliefQuestion {
  const none = 'none yet'
  return {
    question: 'Which value has been chosen?',
    options: [...game.values, none],
    truth: chosen.length > 0 ? [...new Set(chosen.map(({ value }) => value))] : [none],
  }
}

/** A protocol in which some node leads from the start has leaders. */
function hasLeaders({ hands }: Picture, protocol: Protocol): boolean {
  return [...hands.values()].some(({ seating }) => protocol.leads(protocol.begin(seating), seating))
}

function whoLeads({ game, hands }: Picture, protocol: Protocol): BeliefQuestion {
  const nobody = 'nobody'
  const leaders = [...hands]
    .filter(([, hand]) => !hand.isCrashed && protocol.leads(hand.notebook, hand.seating))
    .map(([node]) => node)
  return {
    question: 'Who leads?',
    options: [...game.nodes, nobody],
    truth: leaders.length > 0 ? leaders : [nobody],
  }
}

function ifCrashed(picture: Picture, node: NodeId): BeliefQuestion {
  const { game, seq, at } = picture
  const after = evolvePicture(picture, { type: 'node.crashed', game: game.id, node, seq, at })
  const isStuck = stuckNow(after) !== null
  const open = 'the others can still decide'
  const stuck = 'the others are stuck'
  return {
    question: `What happens if ${node} crashes now?`,
    options: [open, stuck],
    truth: [isStuck ? stuck : open],
  }
}
