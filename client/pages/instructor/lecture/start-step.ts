import type { NodeId, StudentId } from '../../../../shared/core/ids'
import type { Request } from '../../../../shared/room/command'
import type { Room } from '../../../../shared/room/room'
import type { Script } from '../../../../shared/scenarios/scenario'
import {
  formOf,
  seatsAfter,
  sizeProblem,
  type StartForm,
  startRequests,
  withScript,
} from '../start'
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
export function splitProblem({ clusters }: Room, script: Script): string | null {
  const sizes = [...clusters.values()].map(({ nodes }) => nodes.length)
  return sizes.length < 2 ? null : sizeProblem(script, sizes)
}
