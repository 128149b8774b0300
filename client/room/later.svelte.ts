import { patiently } from './patiently'

/** A part of the page that comes when it is wanted for the first time, and stays. To be called as a component begins. */
export function later<Part>(
  isWanted: () => boolean,
  load: () => Promise<{ readonly default: Part }>,
): { readonly part: Part | null } {
  let part: Part | null = $state.raw(null)
  $effect(() => {
    if (part === null && isWanted()) void patiently(load).then((file) => (part = file.default))
  })
  return {
    get part() {
      return part
    },
  }
}
