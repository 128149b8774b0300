import { browserWorld, worldAt } from '../../practice/browser-world'
import { type PracticeForm, formIn, searchOf } from '../../practice/form'
import { type Handover, readHandover, takeHandover } from '../../practice/handover'
import { type Kept, keptPractice } from '../../practice/keep'
import { formOfBranch } from '../../practice/open-branch'
import { Practice } from './practice.svelte'

/** What this tab was at goes on; otherwise a game begins at once, as the address says. */
export function firstPractice(): Practice {
  const isAsked = new URLSearchParams(location.search).has('branch')
  const left = isAsked && !isReload() ? takeHandover() : null
  if (left) return branchPractice(left)
  const kept = keptPractice()
  if (kept && goesOn(kept, location.search, isReload())) return keptOn(kept)
  return newPractice(formIn(location.search))
}

function keptOn({ search, log, branch: origin }: Kept): Practice {
  const lastAt = log.at(-1)?.at ?? 0
  const branch = origin && readHandover(origin)
  if (branch) return new Practice(formOfBranch(branch), worldAt(lastAt), { log, branch })
  return new Practice(formIn(search), browserWorld(lastAt), { log })
}

/** A game that others played goes on at the moment at which it was left. */
export function branchPractice(branch: Handover): Practice {
  const now = branch.begun.events.at(-1)?.at ?? 0
  return new Practice(formOfBranch(branch), worldAt(now), { branch })
}

export function newPractice(form: PracticeForm): Practice {
  return new Practice(form, browserWorld())
}

/** A game that is over is not what somebody wants who comes from elsewhere, nor one with other choices. */
export function goesOn({ search, log }: Kept, asked: string, isReload: boolean): boolean {
  if (isReload) return true
  const isSame = asked === '' || searchOf(formIn(asked)) === search
  return isSame && !log.some(({ type }) => type === 'game.ended')
}

/** Also the way back to this page, and a tab that a phone had to forget. */
function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return entry !== undefined && 'type' in entry && entry.type !== 'navigate'
}
