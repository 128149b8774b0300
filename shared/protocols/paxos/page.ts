import type { ArcPage, NotebookLine, NotebookPage, Seating } from '../../referee/protocol'
import { compareBallots, formatBallot, isSameProposal, type Proposal } from './ballot'
import type { Notebook } from './notebook'
import {
  freedomOf,
  myBallot,
  needOf,
  promisesFor,
  proposalIn,
  reasonOf,
  reportsOf,
  type Tally,
  talliesOf,
} from './quorum'

export function notebookPage(notebook: Notebook, seating: Seating): NotebookPage {
  const { promised, accepted, decided } = notebook
  const mine = myBallot(notebook)
  const lines = [
    line('I promised', promised ? formatBallot(promised.ballot) : 'nothing yet'),
    acceptedLine(accepted),
    line('My ballot', mine ? formatBallot(mine) : 'none yet'),
  ]
  if (decided) lines.push({ ...line('I decided', decided.value), value: decided.value })
  return { lines, arc: arcOf(notebook, seating) }
}

function line(label: string, text: string): NotebookLine {
  return { label, text, isDurable: true }
}

function acceptedLine(accepted: Proposal | null): NotebookLine {
  if (!accepted) return line('I accepted last', 'nothing yet')
  const { ballot, value } = accepted
  return { ...line('I accepted last', `${formatBallot(ballot)} ${value}`), value }
}

/** The count that matters now: promises for my ballot, accepts of my proposal, or what I hear of a newer one. */
function arcOf(notebook: Notebook, seating: Seating): ArcPage | null {
  const mine = myBallot(notebook)
  const made = mine && proposalIn(notebook, mine)
  const newest = newestTally(notebook, seating)
  const isOvertaken = newest !== null && mine !== null && compareBallots(newest.ballot, mine) > 0
  if (newest && (isOvertaken || mine === null)) return acceptsArc(newest, seating)
  if (made) {
    const tally = talliesOf(notebook, seating).find((known) => isSameProposal(known, made))
    return acceptsArc(tally ?? { ...made, got: [], witness: [] }, seating)
  }
  return mine ? promisesArc(notebook, seating) : null
}

function newestTally(notebook: Notebook, seating: Seating): Tally | null {
  const tallies = talliesOf(notebook, seating)
  return tallies.toSorted((a, b) => compareBallots(b.ballot, a.ballot))[0] ?? null
}

function acceptsArc({ ballot, value, got }: Tally, { nodes }: Seating): ArcPage {
  const need = needOf({ nodes })
  const caption = `${Math.min(got.length, need)} of ${need} accepts of ${value} in ${formatBallot(ballot)}`
  return { rows: [{ value, got }], need, total: nodes.length, caption }
}

function promisesArc(notebook: Notebook, seating: Seating): ArcPage | null {
  const ballot = myBallot(notebook)
  if (!ballot) return null
  const promises = promisesFor(notebook, ballot)
  const need = needOf(seating)
  const count = `${Math.min(promises.length, need)} of ${need} promises for my ballot ${formatBallot(ballot)}`
  const hint = promises.length < need ? '' : `. ${whatNow(promises, seating)}`
  return {
    rows: [{ value: null, got: promises.map(({ from }) => from) }],
    need,
    total: seating.nodes.length,
    caption: count + hint,
  }
}

/** What a majority of promises means for the proposer. */
function whatNow(promises: ReturnType<typeof promisesFor>, seating: Seating): string {
  const reason = reasonOf(promises, seating)
  if (reason) return `${reason.fact}: you must propose ${reason.value}.`
  const { isFree } = freedomOf(reportsOf(promises), needOf(seating))
  return isFree
    ? 'A majority has accepted nothing: you are free.'
    : 'You must propose a reported value.'
}
