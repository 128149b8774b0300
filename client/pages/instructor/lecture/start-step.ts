import type { NodeId, StudentId } from '../../../../shared/core/ids'
import type { Request } from '../../../../shared/room/command'
import type { Room } from '../../../../shared/room/room'
import type { Script } from '../../../../shared/scenarios/scenario'
import { sizesOf } from '../../../../shared/scenarios/size'
import { say } from '../../../words/language.svelte'
import { oneOf } from '../../../words/lists'
import { formOf, seatsAfter, type StartForm, startRequests, withScript } from '../start'
import type { Step } from './playlist.svelte'

/** As a lesson is given: by the size that its story is written for, with bots at the seats that are free. */
export function formOfStep({ script }: Pick<Step, 'script'>): StartForm {
  return { ...withScript(formOf(null), script), nodes: script.nodes, rotates: true }
}

export function startsOf(room: Room, step: Step): Request {
  return startRequests(room, formOfStep(step))
}

/** Who would sit where. */
export function seatsOf(room: Room, step: Step): ReadonlyMap<StudentId, NodeId> {
  return seatsAfter(room, formOfStep(step))
}

/** Why this story cannot be played by the clusters as they are. */
export function sizeProblem({ clusters }: Room, script: Script): string | null {
  const sizes = sizesOf(script).toSorted()
  const isFine = [...clusters.values()].every(({ nodes }) => sizes.includes(nodes.length))
  if (clusters.size < 2 || isFine) return null
  return say('this scenario is for {sizes} nodes', { sizes: oneOf(sizes.map(String)) })
}
