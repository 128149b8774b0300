import { assert } from '../core/assert'
import { nodeId } from '../core/ids'
import { defaultPolicy } from '../network/policy'
import { protocolOf } from '../protocols/registry'
import type { Protocol } from '../referee/protocol'
import { adversaryDirector } from '../simulator/adversary/director'
import { type ClientRequest, type Outcome, type Play, simulate } from '../simulator/simulate'
import { direct, type Halt } from './director'
import type { Deed, Script } from './scenario'
import { sizesOf, valuesOf } from './size'

/** Far beyond any script that goes on: what ends a game is its script. */
const patience = { maxMs: 3_600_000, maxEvents: 20_000 } as const

/** What has not come by then will not come in a lesson. */
const trial = { maxMs: 1_200_000, maxEvents: 4_000 } as const

/** Its most steps are many events. */
const adversarysPatience = { ...patience, maxEvents: 100_000 } as const

/** Plays a scenario to its end without a class. The same seed and size give the same log. */
export function rehearse(scenario: Script, seed: number, nodes = scenario.nodes): Outcome {
  const start = startOf(scenario, seed, nodes)
  const { director, player, halt } = direct(scenario, start.protocol)
  const outcome = simulate({ ...start, director, player, ...patience })
  const found = halt()
  assert(found === null, `${scenario.id}, seed ${seed}: ${found && haltWords(found)}`)
  return outcome
}

function haltWords(halt: Halt): string {
  return halt.type === 'refused'
    ? `in cue ${halt.cue} ${halt.deed.type} was refused, or changed nothing`
    : `cue ${halt.cue} of the script never came`
}

/** How far a script gets with bots, without which nobody could say whether a class can play it; null: to its end. */
export function tryOut(script: Script, protocol: Protocol, nodes: number, seed: number) {
  const { director, player, halt } = direct(script, protocol)
  simulate({
    ...startOf({ ...script, protocol: protocol.id }, seed, nodes),
    ...{ director, player },
    until: () => halt()?.type === 'refused',
    ...trial,
  })
  return halt()
}

/**
 * The same class with a bot as its adversary. The network is the adversary's, so of the script only its clients are left,
 * who come at once, and every hand plays. It is over when one side has won.
 */
export function rehearseGuessing(
  scenario: Script,
  seed: number,
  guessing: NonNullable<Play['guessing']>,
  nodes = scenario.nodes,
): Outcome {
  return simulate({
    ...startOf(scenario, seed, nodes),
    requests: clientsOf(scenario),
    guessing,
    director: adversaryDirector,
    until: ({ game }) => game.guessing?.outcome !== null,
    ...adversarysPatience,
  })
}

function startOf(scenario: Script, seed: number, nodes: number): Play {
  assert(sizesOf(scenario).includes(nodes), `${scenario.id} works with ${nodes} nodes`)
  const protocol = protocolOf(scenario.protocol)
  assert(protocol, `${scenario.id} names a protocol that is there`)
  return {
    seed,
    protocol,
    nodes,
    values: valuesOf(scenario, nodes),
    setup: scenario.setup,
    scenario: scenario.id,
    policy: { ...defaultPolicy, ...scenario.network },
  }
}

function clientsOf({ script }: Script): ClientRequest[] {
  return script.flatMap((cue) => cue.do.flatMap(clientIn))
}

function clientIn(deed: Deed): ClientRequest[] {
  if (deed.type !== 'propose' && deed.type !== 'query') return []
  const client = { atMs: 0, node: nodeId(deed.node), kind: deed.type }
  return [deed.type === 'propose' ? { ...client, value: deed.value } : client]
}
