import { assert } from '../core/assert'
import { defaultPolicy } from '../network/policy'
import { protocolOf } from '../protocols/registry'
import { type Outcome, simulate } from '../simulator/simulate'
import { direct } from './director'
import type { Script } from './scenario'
import { sizesOf, valuesOf } from './size'

/** Far beyond any script that goes on: what ends a game is its script. */
const patience = { maxMs: 3_600_000, maxEvents: 20_000 } as const

/** Plays a scenario to its end without a class. The same seed and size give the same log. */
export function rehearse(scenario: Script, seed: number, nodes = scenario.nodes): Outcome {
  assert(sizesOf(scenario).includes(nodes), `${scenario.id} works with ${nodes} nodes`)
  const protocol = protocolOf(scenario.protocol)
  assert(protocol, `${scenario.id} names a protocol that is there`)
  const { director, player, waitsFor } = direct(scenario, protocol)
  const outcome = simulate({
    seed,
    protocol,
    nodes,
    values: valuesOf(scenario, nodes),
    setup: scenario.setup,
    scenario: scenario.id,
    policy: { ...defaultPolicy, ...scenario.network },
    director,
    player,
    ...patience,
  })
  const cue = waitsFor()
  assert(cue === null, `${scenario.id}, seed ${seed}: cue ${cue} of the script never came`)
  return outcome
}
