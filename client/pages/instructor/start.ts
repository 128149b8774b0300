import { type ClusterId, clusterId, type NodeId, type StudentId } from '../../../shared/core/ids'
import { seeded } from '../../../shared/core/random'
import { defaultPolicy, type Policy } from '../../../shared/network/policy'
import { protocols } from '../../../shared/protocols/registry'
import type { Request } from '../../../shared/room/command'
import type { GuessingWish } from '../../../shared/room/command-adversary'
import { decide } from '../../../shared/room/decide'
import type { Assistance } from '../../../shared/room/event'
import type { Game, Room } from '../../../shared/room/room'
import { sizesOf, valuesOf } from '../../../shared/scenarios/size'
import type { Script } from '../../../shared/scenarios/scenario'
import { guessingOf } from './guessing'
import type { Rest } from './split-words'
import { firstValues, formOfValues, type ValuesForm, valuesIn } from './values-form'
import { oneOf } from '../../words/lists'
import { say } from '../../words/language.svelte'

/** What the start panel asks for. */
export interface StartForm {
  readonly protocol: string
  readonly nodes: number
  readonly assistance: Assistance
  /** What there is to decide between. */
  readonly values: ValuesForm
  readonly speed: Speed
  /** The scenario whose cues the desk shows; null: free play. It says what can be proposed. */
  readonly script: Script | null
  /** Bots play the seats for which there is nobody. */
  readonly bots: boolean
  /** Who watched the game before plays this one, so that everybody plays in the end. */
  readonly rotates: boolean
  /** Somebody orders the deliveries; null: nobody. */
  readonly guessing: GuessingWish | null
}

export type Speed = 'follow' | 'brisk' | 'at-once'

export const speeds: Readonly<Record<Speed, Policy['delayMs']>> = {
  follow: defaultPolicy.delayMs,
  brisk: [500, 1000],
  'at-once': [0, 0],
}

export const cluster = clusterId('A')

/** As the last game, in which bots played or not, or as a first one should be. */
export function formOf(last: Game | null, bots = false): StartForm {
  if (last)
    return {
      protocol: last.protocol,
      nodes: last.nodes.length,
      assistance: last.assistance,
      values: formOfValues(last),
      speed: last.guessing ? 'follow' : speedOf(last.network.policy),
      script: null,
      bots,
      rotates: false,
      guessing: guessingOf(last),
    }
  return {
    protocol: protocols[0]?.id ?? '',
    nodes: 5,
    assistance: 'guided',
    values: firstValues,
    speed: 'follow',
    script: null,
    bots,
    rotates: false,
    guessing: null,
  }
}

function speedOf({ delayMs: [, most] }: Policy): Speed {
  if (most === 0) return 'at-once'
  return most < defaultPolicy.delayMs[0] ? 'brisk' : 'follow'
}

export function startRequest(
  form: StartForm,
  { id, nodes }: { readonly id: ClusterId; readonly nodes: number } = {
    id: cluster,
    nodes: form.nodes,
  },
): Request & { readonly type: 'game.start' } {
  const { script } = form
  return {
    type: 'game.start',
    cluster: id,
    protocol: form.protocol,
    nodes,
    assistance: form.assistance,
    values: script ? [...valuesOf(script, nodes)] : valuesIn(form.values, nodes),
    ...(script ? { setup: { ...script.setup }, scenario: script.id } : {}),
    network: { ...defaultPolicy, delayMs: speeds[form.speed], ...script?.network },
    bots: form.bots,
    ...(form.rotates ? { rotate: true } : {}),
    ...(form.guessing ? { guessing: form.guessing } : {}),
  }
}

/** In one class, or the same in all clusters at once, each with the nodes that it has. */
export function startRequests({ clusters }: Room, form: StartForm): Request {
  if (clusters.size < 2) return startRequest(form)
  const requests = [...clusters.values()].map(({ id, nodes }) =>
    startRequest(form, { id, nodes: nodes.length }),
  )
  return { type: 'together', requests }
}

/** Who would sit where: the room decides it, as it will on the server. */
export function seatsAfter(room: Room, form: StartForm): ReadonlyMap<StudentId, NodeId> {
  const command = { ...startRequest(form), id: 'preview-of-a-start' }
  const decision = decide(room, command, { role: 'instructor' }, 0, seeded(1))
  const students = decision.ok ? [...decision.room.students.values()] : []
  return new Map(
    students.flatMap(({ id, seat }) => (seat?.cluster === cluster ? [[id, seat.node]] : [])),
  )
}

/** Why a story cannot be played in one of these sizes. */
export function sizeProblem(script: Script, sizes: readonly number[]): string | null {
  const own = sizesOf(script).toSorted()
  if (sizes.every((size) => own.includes(size))) return null
  return say('this scenario is for {sizes} nodes', { sizes: oneOf(own.map(String)) })
}

/** "Start with 5 of 7 seats filled", "Start with 1 person and 6 bots" */
export function startWords(filled: number, nodes: number, hasBots: boolean): string {
  if (filled === nodes) return say('Start with all {nodes} seats filled', { nodes })
  if (!hasBots)
    return filled === 0
      ? say('Start with {nodes} free seats', { nodes })
      : say('Start with {filled} of {nodes} seats filled', { filled, nodes })
  const bots = say('{count} bot|{count} bots', { count: nodes - filled })
  if (filled === 0) return say('Start with {bots}', { bots })
  const people = say('{count} person|{count} people', { count: filled })
  return say('Start with {people} and {bots}', { people, bots })
}

/** With this scenario, or (null) in free play: the scenario says which protocol and how many nodes it is for. */
export function withScript(form: StartForm, script: Script | null): StartForm {
  if (!script) return { ...form, script }
  const protocol = script.protocol === 'any' ? form.protocol : script.protocol
  const nodes = sizesOf(script).includes(form.nodes) ? form.nodes : script.nodes
  return { ...form, script, protocol, nodes, bots: true }
}

/** With the class split into clusters of this size. Free seats of a story play themselves. */
export function withSplit(form: StartForm, nodes: number, rest: Rest): StartForm {
  return { ...form, nodes, bots: rest === 'bots' || form.script !== null }
}

/** With this protocol; a scenario of another one is put down. */
export function withProtocol(form: StartForm, protocol: string): StartForm {
  const fits = form.script?.protocol === 'any' || form.script?.protocol === protocol
  return { ...form, protocol, script: fits ? form.script : null }
}
