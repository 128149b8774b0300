import type { PropertyId } from '../referee/protocol'
import type { PropertyVerdict } from '../referee/referee'

/** How one property fared, from the first event to the last one that was read. */
export interface Lane {
  readonly id: PropertyId
  readonly name: string
  readonly spans: readonly Span[]
}

/** A stretch in which a property's status stays the same. */
export interface Span {
  /** Index of the event that brought it. It lasts until the next span begins. */
  readonly from: number
  readonly status: PropertyVerdict['status']
  /** Few words for a bar: "holds", "stuck", "blue for good". */
  readonly label: string
  /** The referee's sentence when it began, and its event numbers. */
  readonly sentence: string
  readonly witness: readonly number[]
}

export interface LaneBook {
  readonly lanes: readonly Lane[]
  /** Notes the verdicts after the event at `index`, and tells which are another status than before. */
  note(verdicts: readonly PropertyVerdict[], index: number): PropertyVerdict[]
}

export function laneBook(): LaneBook {
  const lanes: { id: PropertyId; name: string; spans: Span[] }[] = []
  return {
    lanes,
    note: (verdicts, index) =>
      verdicts.filter((verdict, place) => {
        const { id, name } = verdict
        const lane = (lanes[place] ??= { id, name, spans: [] })
        const span = lane.spans[lane.spans.length - 1]
        const label = labelOf(verdict, span)
        if (span?.status === verdict.status && span.label === label) return false
        const { status, sentence, witness } = verdict
        lane.spans.push({ from: index, status, label, sentence, witness })
        return (span?.status ?? 'holds') !== status
      }),
  }
}

function labelOf({ id, status, short }: PropertyVerdict, before: Span | undefined): string {
  if (status !== 'holds') return status === 'broken' ? short : status
  if (id === 'no-decoherence') return short.replace(/^holds: /, '')
  if (before?.status === 'holds') return before.label
  return before ? 'holds again' : 'holds'
}
