import { clusterView } from './cluster-view'
import { outlookOf } from './outlook'
import type { Picture } from './picture'
import type { Board, ClusterView, PropertyId, Verdict } from './protocol'
import { capital } from './sentence'
import { faultTolerance } from './fault-tolerance'
import { fared, type Found, untested } from './verdict'

/** What is true of one of the four properties, for people and for machines. */
export interface PropertyVerdict extends Verdict {
  readonly id: PropertyId
  readonly name: string
  /** For the projector's board: "holds: nobody has decided", "broken: two answers". */
  readonly short: string
  /** The sign beside it. A property that holds but hangs by a thread shows the sign of `stuck`, too. */
  readonly mark: Verdict['status']
}

export const propertyNames: Readonly<Record<PropertyId, string>> = {
  coherence: 'Coherence',
  'conflict-resolution': 'Conflict resolution',
  'no-decoherence': 'No decoherence',
  'fault-tolerance': 'Fault tolerance',
}

/** Who did what in which attempt, which is a fact of the log, and who has decided, which is what nodes say. */
export interface BoardNow {
  readonly board: Board
  readonly decided: ClusterView['decided']
}

/** null: the protocol has no board, or is unknown. */
export function boardOf(picture: Picture): BoardNow | null {
  const { protocol } = picture
  if (!protocol?.board) return null
  const view = clusterView(picture)
  return { board: protocol.board(view), decided: view.decided }
}

/**
 * The four properties in their fixed order, judged over the whole game: what was lost once stays so, whatever set it
 * going again. None when the protocol is unknown, because nothing was judged.
 */
export function verdictsOf(picture: Picture): PropertyVerdict[] {
  return judged(picture, picture.trial.troubles)
}

/** The same of this moment alone: what was stuck and is no more counts for nothing. */
export function verdictsNow(picture: Picture): PropertyVerdict[] {
  return judged(picture, {})
}

function judged(picture: Picture, troubles: Picture['trial']['troubles']): PropertyVerdict[] {
  if (!picture.protocol) return []
  const { danger } = outlookOf(picture)
  const row = (id: PropertyId, found: Found): PropertyVerdict => {
    const isShaky = id === 'fault-tolerance' && danger !== null
    const isCalm = found.status === 'holds' || found.status === 'untested'
    return {
      id,
      name: propertyNames[id],
      mark: isCalm && isShaky ? 'stuck' : found.status,
      ...found,
    }
  }
  const agreed = coherence(picture)
  const settled = noDecoherence(picture)
  const isBroken = agreed.status === 'broken' || settled.status === 'broken'
  return [
    row('coherence', agreed),
    row('conflict-resolution', conflictResolution(picture, troubles)),
    row('no-decoherence', settled),
    row('fault-tolerance', faultTolerance(picture, troubles['fault-tolerance'], isBroken)),
  ]
}

/** What stands still at this moment, and may be stuck for good or until somebody comes back; null: nothing does. */
export function stuckNow(picture: Picture): Verdict | null {
  const { verdicts } = outlookOf(picture)
  return verdicts['conflict-resolution'] ?? verdicts['fault-tolerance'] ?? null
}

/** The one sentence under the ring: what is broken, else what is stuck or hangs by a thread, else null. */
export function captionOf(picture: Picture): string | null {
  const broken = verdictsOf(picture).find(({ status }) => status === 'broken')
  return broken?.sentence ?? outlookOf(picture).caption
}

function coherence({ decisions }: Picture): Found {
  const [first] = decisions
  if (!first)
    return untested('untested: nobody has decided', 'Nobody has decided yet, so nobody disagrees.')
  const other = decisions.find(({ value }) => value !== first.value)
  if (!other) {
    const nodes = new Set(decisions.map(({ node }) => node))
    const who = nodes.size === 1 ? 'one node' : `${nodes.size} nodes`
    return holds(
      `holds: ${who}, ${first.value}`,
      `All decisions are ${first.value}, the first by ${first.node} (event ${first.seq}).`,
      [first.seq],
    )
  }
  return {
    status: 'broken',
    short: 'broken: two answers',
    sentence: `Coherence is broken: ${first.node} decided ${first.value} (event ${first.seq}), and ${other.node} decided ${other.value} (event ${other.seq}).`,
    witness: [first.seq, other.seq],
  }
}

/** Several proposals are no error, and what is picked is one of them. */
function conflictResolution(picture: Picture, troubles: Picture['trial']['troubles']): Found {
  const own = pickedOne(picture)
  if (own.status === 'broken') return own
  const id = 'conflict-resolution'
  return fared(picture, outlookOf(picture).verdicts[id], troubles[id]) ?? own
}

function pickedOne({ proposed, chosen, decisions }: Picture): Found {
  const picked = [
    ...chosen.map(({ value, seq }) => ({ value, seq, did: 'became chosen' })),
    ...decisions.map(({ node, value, seq }) => ({ value, seq, did: `was decided by ${node}` })),
  ]
  const odd = picked.find(({ value, seq }) => (proposed.get(value) ?? Infinity) > seq)
  if (odd) {
    return {
      status: 'broken',
      short: `broken: nobody proposed ${odd.value}`,
      sentence: `Conflict resolution is broken: ${odd.value} ${odd.did} (event ${odd.seq}), and nobody had proposed it.`,
      witness: [odd.seq],
    }
  }
  const first = picked[0]
  const origin = first && proposed.get(first.value)
  if (!first || origin === undefined)
    return untested(
      'untested: nothing is picked',
      'Nothing is picked yet, and no proposal was refused.',
    )
  const [only, other] = [...proposed]
  if (only && !other)
    return untested(
      'untested: one proposal',
      `Only ${only[0]} was proposed (event ${only[1]}), so there was nothing to resolve.`,
      [only[1]],
    )
  return holds(
    'holds',
    `${capital(first.value)} was proposed (event ${origin}) and ${first.did} (event ${first.seq}).`,
    [origin, first.seq],
  )
}

function noDecoherence({ chosen }: Picture): Found {
  const [first, second] = chosen
  if (!first) return untested('untested: nothing is chosen', 'No value is chosen yet.')
  if (!second)
    return holds(
      `holds: ${first.value} for good`,
      `${capital(first.value)} is chosen (event ${first.seq}), and nothing else was.`,
      [first.seq],
    )
  return {
    status: 'broken',
    short: `broken: ${first.value}, then ${second.value}`,
    sentence: `No decoherence is broken: ${first.value} was chosen (event ${first.seq}), and then ${second.value} (event ${second.seq}).`,
    witness: [first.seq, second.seq],
  }
}

function holds(short: string, sentence: string, witness: readonly number[]): Found {
  return { status: 'holds', short, sentence, witness }
}
