import { say } from './language.svelte'
import type { PlainPhrase } from './phrases'

interface Choice {
  readonly value: string
  readonly label: PlainPhrase
  readonly means?: PlainPhrase
}

/** A list to choose from, in the language of the page. */
export function saidChoices(
  choices: readonly Choice[],
): { value: string; label: string; means?: string }[] {
  return choices.map(({ value, label, means }) => ({
    ...{ value, label: say(label) },
    ...(means === undefined ? {} : { means: say(means) }),
  }))
}
