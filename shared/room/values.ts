import { isBlank, sameLookAs } from './plain-letters'

/** Why people could not tell these values apart, or not see one; undefined if they can. */
export function wrongValues(values: readonly string[]): 'values-alike' | 'value-blank' | undefined {
  if (values.some(isBlank)) return 'value-blank'
  return values.some((_, place) => twinOf(values, place) !== null) ? 'values-alike' : undefined
}

/** The place of an earlier value that looks the same as the one at this place. */
export function twinOf(values: readonly string[], place: number): number | null {
  const isSame = sameLookAs(values[place] ?? '')
  const twin = values.findIndex((value, earlier) => earlier < place && isSame(value))
  return twin === -1 ? null : twin
}
