import { say } from '../../words/language.svelte'

/** Something of this browser that the game needs, or is better with. */
export interface Line {
  readonly what: string
  /** What was found, in a few words. */
  readonly words: string
  readonly isWell: boolean
}

declare global {
  interface Window {
    /** What this browser lacks, as client/boot/guard.js has found. */
    lackingHere?: readonly string[]
  }
}

/** A page shows them in this order, below what was measured. Another one is a function more. */
export const lines: readonly (() => Line)[] = [ownBrowser]

export function browserWords(lacking: readonly string[]): string {
  return lacking.length === 0
    ? say('has all that the game needs')
    : say('lacks {names}', { names: lacking.join(', ') })
}

function ownBrowser(): Line {
  const lacking = window.lackingHere ?? []
  return { what: say('This browser'), words: browserWords(lacking), isWell: lacking.length === 0 }
}
