import type { NodeId } from '../../core/ids'
import { pick, type Random, seeded } from '../../core/random'
import { defaultPolicy } from '../../network/policy'
import { protocolOf } from '../../protocols/registry'
import { offersTo } from '../../referee/hand'
import type { Protocol } from '../../referee/protocol'
import { refereeLog } from '../../referee/report'
import { parseGame, printGame } from '../../room/export'
import { anyLegalPlayer, type Player, playerOf } from '../../simulator/players'
import { type Director, type Outcome, simulate } from '../../simulator/simulate'
import type { Stage } from '../../simulator/stage'
import { falsehoods } from '../expected'
import type { Scenario } from '../scenario'
import { sizesOf, valuesOf } from '../size'
import { Lecturer } from './lecturer'

/** How a class plays: as it should, pressing what is filled at once, hardly ever, or anything that breaks no rule. */
export const handKinds = ['obedient', 'eager', 'lazy', 'random'] as const
export type HandKind = (typeof handKinds)[number]

/** One class that plays a story under a lecturer's eyes. */
export interface SchoolClass {
  readonly scenario: Scenario
  readonly nodes: number
  readonly hands: HandKind
  readonly seed: number
}

export interface Lesson {
  /** `lesson`: the story came to its end; else what the desk said, and at which cue. */
  readonly ended: string
  /** What was not true, or why it hung; none when all is well. */
  readonly trouble: readonly string[]
}

const patience = { maxMs: 1_200_000, maxEvents: 15_000 } as const

const thinkMs: Readonly<Record<HandKind, readonly [number, number]>> = {
  obedient: [500, 2_500],
  eager: [100, 600],
  lazy: [2_000, 9_000],
  random: [500, 2_500],
}

export function teach({ scenario, nodes, hands, seed }: SchoolClass): Lesson {
  const protocol = protocolOf(scenario.protocol)
  if (!protocol) return { ended: 'nothing', trouble: ['no such protocol'] }
  let lecturer: Lecturer | null = null
  let stageNow: Stage | null = null
  const outcome = simulate({
    ...{ seed, protocol, nodes, values: valuesOf(scenario, nodes), setup: scenario.setup },
    scenario: scenario.id,
    policy: { ...defaultPolicy, ...scenario.network },
    player: (node) => playerAt(protocol, hands, node, () => stageNow),
    thinkMs: thinkMs[hands],
    director: (stage): Director => {
      stageNow = stage
      lecturer = new Lecturer(scenario, stage, seeded(seed + 1))
      return lecturer
    },
    ...patience,
  })
  return lessonOf(scenario, hands, lecturer, outcome)
}

function lessonOf(
  scenario: Scenario,
  hands: HandKind,
  lecturer: Lecturer | null,
  outcome: Outcome,
): Lesson {
  const { detour = null, wrong = [], isTaught = false } = lecturer ?? {}
  if (detour !== null) {
    const late = hands === 'obedient' ? [`obedient hands met a detour: ${detour}`] : []
    return { ended: detour, trouble: [...wrong, ...late] }
  }
  if (!isTaught || outcome.ended !== 'until')
    return { ended: outcome.ended, trouble: [...wrong, `it hangs, ${outcome.ended}`] }
  const parsed = parseGame(printGame(outcome.log), false)
  const report = parsed.ok ? refereeLog(parsed.log, protocolOf) : null
  const nodes = outcome.log.header.nodes.length
  const odd = report ? falsehoods(scenario, nodes, report) : ['no report']
  return { ended: 'lesson', trouble: [...wrong, ...odd] }
}

function playerAt(
  protocol: Protocol,
  kind: HandKind,
  node: NodeId,
  stage: () => Stage | null,
): Player {
  return (hand, random) => {
    const told = stage()?.game().desks.get(node)?.told ?? 'plays'
    switch (kind) {
      case 'obedient':
        return playerOf(protocol, told)(hand, random)
      case 'lazy':
        return random() < 0.3 ? playerOf(protocol, told)(hand, random) : null
      case 'random':
        return told === 'plays' ? anyLegalPlayer(protocol)(hand, random) : offered(random, false)
      case 'eager':
        return offered(random, true) ?? nudged(random)
    }
    /** Where nothing is filled, somebody helps after a while. */
    function nudged(by: Random) {
      return by() < 0.1 ? playerOf(protocol, told)(hand, by) : null
    }
    function offered(by: Random, isFilled: boolean) {
      const offers = offersTo(told, protocol, hand).filter(
        ({ breaks, weight, isTrick }) =>
          breaks === null && isTrick !== true && (weight === 'main' || !isFilled),
      )
      const first = offers[0]
      const same = offers.filter(
        ({ because, label }) => because === first?.because && label === first?.label,
      )
      const offer = isFilled ? pick(by, same) : pick(by, offers)
      return offer ? { action: offer.action, because: offer.because } : null
    }
  }
}

/** All classes of this seed: each story, each size, each kind of hands. */
export function classesOf(scenarios: readonly Scenario[], seed: number): readonly SchoolClass[] {
  return scenarios.flatMap((scenario) =>
    sizesOf(scenario).flatMap((nodes) =>
      handKinds.map((hands) => ({ scenario, nodes, hands, seed })),
    ),
  )
}
