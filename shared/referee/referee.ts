import { clusterView, type Picture } from './picture'
import type { Board, ClusterView, Outlook, PropertyId, Verdict } from './protocol'
import { capital } from './sentence'

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

const nothing: Outlook = { possible: [], verdicts: {}, caption: null, danger: null }

const outlooks = new WeakMap<Picture, Outlook>()

/** What can still become of the game. Worked out once per picture. */
export function outlookOf(picture: Picture): Outlook {
  const known = outlooks.get(picture)
  if (known) return known
  const found = picture.protocol?.outlook(clusterView(picture)) ?? nothing
  // After the end nothing can happen any more: a danger that did not come true was none.
  const outlook = picture.game.status === 'ended' ? { ...found, danger: null } : found
  outlooks.set(picture, outlook)
  return outlook
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

/** The four properties in their fixed order; none when the protocol is unknown, because nothing was judged. */
export function verdictsOf(picture: Picture): PropertyVerdict[] {
  if (!picture.protocol) return []
  const outlook = outlookOf(picture)
  const row = (id: PropertyId, own: Found): PropertyVerdict => {
    const foreseen = own.status === 'holds' ? outlook.verdicts[id] : undefined
    const found = foreseen ? { ...foreseen, short: foreseen.short ?? foreseen.status } : own
    const isShaky = id === 'fault-tolerance' && outlook.danger !== null
    const mark = found.status === 'holds' && isShaky ? 'stuck' : found.status
    return { id, name: propertyNames[id], mark, ...found }
  }
  return [
    row('coherence', coherence(picture)),
    row('conflict-resolution', conflictResolution(picture)),
    row('no-decoherence', noDecoherence(picture)),
    row('fault-tolerance', faultTolerance(outlook)),
  ]
}

/** The one sentence under the ring: what is broken, else what is stuck or hangs by a thread, else null. */
export function captionOf(picture: Picture): string | null {
  const broken = verdictsOf(picture).find(({ status }) => status === 'broken')
  return broken?.sentence ?? outlookOf(picture).caption
}

type Found = Verdict & { readonly short: string }

function coherence({ decisions }: Picture): Found {
  const [first] = decisions
  if (!first)
    return holds('holds: nobody has decided', 'Nobody has decided yet, so nobody disagrees.', [])
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
function conflictResolution({ proposed, chosen, decisions }: Picture): Found {
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
    return holds('holds', 'Nothing is picked yet, and no proposal was refused.', [])
  return holds(
    'holds',
    `${capital(first.value)} was proposed (event ${origin}) and ${first.did} (event ${first.seq}).`,
    [origin, first.seq],
  )
}

function noDecoherence({ chosen }: Picture): Found {
  const [first, second] = chosen
  if (!first) return holds('holds', 'No value is chosen yet.', [])
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

function faultTolerance({ danger }: Outlook): Found {
  const sentence = 'The nodes that are up can still come to a decision'
  return danger === null
    ? holds('holds', `${sentence}.`, [])
    : holds(danger, `${sentence}; ${danger}.`, [])
}

function holds(short: string, sentence: string, witness: readonly number[]): Found {
  return { status: 'holds', short, sentence, witness }
}
