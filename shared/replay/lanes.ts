import type { PropertyId } from '../referee/protocol'
import { outlookOf } from '../referee/outlook'
import { type PropertyVerdict, verdictsNow } from '../referee/referee'
import { listed } from '../referee/sentence'
import type { Picture } from '../referee/picture'

/**
 * A bar along the game, below the lanes of the nodes: how one property fared, from the first event to the last one that
 * was read, or whatever else has its times.
 */
export interface Lane {
  readonly id: string
  readonly name: string
  readonly spans: readonly Span[]
}

/**
 * danger: it holds, but hangs by a thread: one more move or fault can break it. open: something goes on, and is no
 * judgement. none: nothing is drawn.
 */
export type LaneStatus = PropertyVerdict['status'] | 'danger' | 'open' | 'none'

/** A stretch in which a property's status stays the same. */
export interface Span {
  /** Index of the event that brought it. It lasts until the next span begins. */
  readonly from: number
  readonly status: LaneStatus
  /** Few words for a bar: "holds", "stuck", "blue for good". */
  readonly label: string
  /** The referee's sentence when it began, and its event numbers. */
  readonly sentence: string
  readonly witness: readonly number[]
}

/** The spans that touch the events from `from` to `to`, each with the one after it. */
export function spansIn(
  spans: readonly Span[],
  from: number,
  to: number,
): { span: Span; next: Span | undefined }[] {
  let [low, high] = [0, spans.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((spans[middle]?.from ?? Infinity) <= from) low = middle
    else high = middle - 1
  }
  const found: { span: Span; next: Span | undefined }[] = []
  for (let place = low; place < spans.length; place += 1) {
    const span = spans[place]
    if (!span || span.from > to) break
    found.push({ span, next: spans[place + 1] })
  }
  return found
}

export interface LaneBook {
  readonly lanes: readonly Lane[]
  /** Notes the truth after the event at `index`, and tells which verdicts are another status than before. */
  note(picture: Picture, index: number): PropertyVerdict[]
}

export function laneBook(): LaneBook {
  const lanes: { id: PropertyId; name: string; spans: Span[] }[] = []
  return {
    lanes,
    note(picture, index) {
      const threats = threatsIn(picture)
      return verdictsNow(picture).filter((verdict, place) => {
        const { id, name, witness } = verdict
        const lane = (lanes[place] ??= { id, name, spans: [] })
        const span = lane.spans[lane.spans.length - 1]
        const threat = isCalm(verdict) ? threats[id] : undefined
        const status = threat === undefined ? verdict.status : 'danger'
        const label = threat ?? labelOf(verdict, span)
        if (span?.status === status && span.label === label) return false
        const sentence = threat === undefined ? verdict.sentence : inDanger(name, threat)
        lane.spans.push({ from: index, status, label, sentence, witness })
        return calm(span?.status) !== calm(status)
      })
    },
  }
}

function isCalm({ status }: PropertyVerdict): boolean {
  return status === 'holds' || status === 'untested'
}

/** A danger is no turn of the game: nothing has come of it yet. */
function calm(status: LaneStatus | undefined): LaneStatus {
  return status === undefined || status === 'danger' || status === 'untested' ? 'holds' : status
}

/**
 * What hangs by a thread, in few words. What is chosen or decided is in danger while anything else can still be decided;
 * once the game has ended, nothing can happen any more.
 */
function threatsIn(picture: Picture): Partial<Record<PropertyId, string>> {
  if (picture.game.status === 'ended') return {}
  const { possible, danger } = outlookOf(picture)
  const against = (value: string | undefined) =>
    value === undefined ? [] : possible.filter((other) => other !== value)
  const overturn = against(picture.chosen[0]?.value)
  const contradict = against(picture.decisions[0]?.value)
  return {
    ...(contradict.length > 0 && { coherence: couldCome(contradict) }),
    ...(overturn.length > 0 && { 'no-decoherence': couldCome(overturn) }),
    ...(danger !== null && { 'fault-tolerance': danger }),
  }
}

function couldCome(values: readonly string[]): string {
  return `${listed(values, 'or')} can still come`
}

function inDanger(name: string, threat: string): string {
  return `${name} holds, but it is in danger: ${threat}.`
}

function labelOf({ id, status, short }: PropertyVerdict, before: Span | undefined): string {
  if (status !== 'holds') return status === 'broken' ? short : status
  if (id === 'no-decoherence') return short.replace(/^holds: /, '')
  if (before?.status === 'holds') return before.label
  const wasLost = before?.status === 'stuck' || before?.status === 'broken'
  return wasLost ? 'holds again' : 'holds'
}
