import type { NodeId } from '../../core/ids'
import type {
  ArcPage,
  Card,
  EnvelopeLook,
  NotebookLine,
  NotebookPage,
  Seating,
} from '../../referee/protocol'
import { backedIn, backsNow, countsOf, majorityIn, needOf, reportsNow } from './count'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'
import type { Way } from './rules'

export function pageFor(way: Way) {
  return (notebook: Notebook, seating: Seating): NotebookPage => {
    const { round, mine, backed, decided } = notebook
    const lines = [
      line('My round', round === 0 ? 'not begun' : String(round)),
      line('My value', mine?.value ?? 'none yet', mine?.value),
      line('I backed', backed ? (backed.value ?? 'nothing') : 'not yet', backed?.value),
    ]
    if (decided) lines.push(line('I decided', decided.value, decided.value))
    if (round === 0) return { lines, arc: null }
    return { lines, arc: backed ? backsArc(notebook, seating, way) : reportsArc(notebook, seating) }
  }
}

function line(label: string, text: string, value?: string | null): NotebookLine {
  return { label, text, ...(value ? { value } : {}), isDurable: true }
}

function reportsArc(notebook: Notebook, seating: Seating): ArcPage {
  const reports = reportsNow(notebook, seating)
  const need = needOf(seating)
  const heard = `Round ${notebook.round}: ${reports.length} of ${need} reports`
  const majority = majorityIn(notebook, seating)
  const advice =
    majority === null ? `none is reported by ${need}: back nothing` : `back ${majority}`
  return {
    rows: countsOf(reports, seating).map(({ value, got }) => ({ value, got })),
    need,
    total: seating.nodes.length,
    caption: reports.length < need ? heard : `Round ${notebook.round}: ${advice}`,
  }
}

function backsArc(notebook: Notebook, seating: Seating, way: Way): ArcPage {
  const backs = backsNow(notebook, seating)
  const need = needOf(seating)
  const isOver = backs.length >= need
  const heard = `Round ${notebook.round}: ${backs.length} of ${need} have backed`
  return {
    rows: countsOf(backs, seating).map(({ value, got }) => ({ value, got })),
    need,
    total: seating.nodes.length,
    caption: isOver ? `Round ${notebook.round}: ${advised(notebook, seating, way)}` : heard,
  }
}

function advised(notebook: Notebook, seating: Seating, { hasCoin }: Way): string {
  const [backed] = backedIn(notebook, seating)
  if (backed && backed.got.length >= needOf(seating)) return `${backed.value} can be decided`
  if (backed) return `somebody backed ${backed.value}: take it along`
  if (hasCoin) return 'nobody backed a value: flip the coin'
  const [most] = countsOf(reportsNow(notebook, seating), seating)
  return `nobody backed a value: take ${most?.value ?? 'one'}, reported most`
}

/** "report, round 2, value blue" */
export function contentOf(body: Body): string {
  switch (body.type) {
    case 'report':
      return `report, round ${body.round}, value ${body.value}`
    case 'back':
      return `back, round ${body.round}, value ${body.value ?? 'nothing'}`
    case 'decided':
      return `decided, value ${body.value}`
  }
}

/** One sentence for a card; messages only ever stand among what was heard. */
export function meaningOf(card: Card<Body>, { decided }: Notebook): string {
  if (card.kind === 'unreadable') return `An unreadable message from ${card.from}.`
  if (card.kind === 'request') {
    if (card.request === 'propose')
      return `A client asks you to propose ${card.value ?? 'something'}.`
    return `A client wants to know the answer.${decided ? '' : ' Answer when you can decide.'}`
  }
  const { body, from } = card
  switch (body.type) {
    case 'report':
      return `${from} reports ${body.value} in round ${body.round}.`
    case 'back':
      return `${from} backs ${body.value ?? 'nothing'} in round ${body.round}.`
    case 'decided':
      return `${from} decided ${body.value}.`
  }
}

export function told(node: NodeId, action: Action): string {
  switch (action.type) {
    case 'propose':
      return `${node} proposed ${action.value}.`
    case 'join':
      return `${node} joined round ${action.round} with ${action.value}.`
    case 'back':
      return `${node} backed ${action.value ?? 'nothing'} in round ${action.round}.`
    case 'next':
      return `${node} went on to round ${action.round} with ${action.value}.`
    case 'flip':
      return `${node} flipped a coin: ${action.value} in round ${action.round}.`
    case 'decide':
      return `${node} decided ${action.value}.`
    case 'again':
      return `${node} sent its last words again.`
  }
}

export function lookOf({ value }: Body): EnvelopeLook {
  return value === null ? { kind: 'note' } : { kind: 'value', value }
}
