import { patiently } from '../../room/patiently'

/** What only some who see a replay need. It comes behind the page. */
export const parts = {
  whatIf: () => import('./WhatIf.svelte'),
  branchBar: () => import('./BranchBar.svelte'),
  machinery: () => import('../../../shared/simulator/branch'),
}

/** Brings it all as soon as the page is there: by the time it is asked for, the network may be gone. */
export function bringParts(): void {
  for (const load of Object.values(parts)) void patiently<object>(load)
}
