/** What the start panel offers, in the words of the people who choose. */

export const nodeCounts = ['3', '5', '7'].map((value) => ({ value, label: value }))

export const valueKinds = [
  { value: 'colours', label: 'Colours' },
  { value: 'lunch', label: 'Lunch' },
  { value: 'own', label: 'Own list' },
  {
    value: 'lock',
    label: 'Lock',
    means: 'Who holds the lock: each node proposes itself.',
  },
] as const

export const valueCounts = ['2', '3', '4', '5', '6'].map((value) => ({ value, label: value }))

export const assistances = [
  {
    value: 'guided',
    label: 'Guided',
    means: 'Only what the rules allow can be done; the rest says why not.',
  },
  {
    value: 'coached',
    label: 'Coached',
    means: 'Everything can be done; whoever is about to break a rule is asked first.',
  },
  {
    value: 'freehand',
    label: 'Freehand',
    means: 'Everyone fills in messages and the notebook alone, and may be wrong.',
  },
] as const

export const speedChoices = [
  { value: 'follow', label: 'Everyone can follow', means: 'A message takes 2 to 4 s.' },
  { value: 'brisk', label: 'Brisk', means: 'A message takes 0.5 to 1 s.' },
  { value: 'at-once', label: 'At once', means: 'A message arrives the moment it is sent.' },
] as const

/** The choice of that value: what a radio group gives back is only text. */
export function choiceOf<T extends { readonly value: string }>(
  choices: readonly T[],
  value: string,
): T | undefined {
  return choices.find((choice) => choice.value === value)
}
