import { browserWorld } from '../../practice/browser-world'
import { type PracticeForm, formIn, searchOf } from '../../practice/form'
import { type Kept, keptPractice } from '../../practice/keep'
import { Practice } from './practice.svelte'

/** What this tab was at goes on; otherwise a game begins at once, as the address says. */
export function firstPractice(): Practice {
  const kept = keptPractice()
  if (kept && goesOn(kept, location.search, isReload())) {
    const lastAt = kept.log.at(-1)?.at ?? 0
    return new Practice(formIn(kept.search), browserWorld(lastAt), kept.log)
  }
  return newPractice(formIn(location.search))
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
