import { type NodeId, nodesOf } from '../../../shared/core/ids'
import { isLockGame } from '../../../shared/referee/lock'
import { isBlank } from '../../../shared/room/plain-letters'
import { twinOf } from '../../../shared/room/values'
import { palette } from '../../ui/value'
import { say } from '../../words/language.svelte'

export type ValuesKind = 'colours' | 'lunch' | 'own' | 'lock'

/** What there is to decide between, as the start panel asks for it. What was typed stays while another kind is chosen. */
export interface ValuesForm {
  readonly kind: ValuesKind
  /** How many colours or places, 2 to 6. */
  readonly count: number
  /** The own list as it was typed, one for each field. */
  readonly own: readonly string[]
}

export const ownFields = 6
/** Longest value of an own list, in characters. */
export const valueLimit = 24

const lunches = ['Pizza', 'Ramen', 'Falafel', 'Salad', 'Burger', 'Curry']
const colours = palette.slice(0, 6).map(({ colour }) => colour)
const fewest = 2

export const firstValues: ValuesForm = { kind: 'colours', count: fewest, own: fieldsOf([]) }

function fieldsOf(values: readonly string[]): string[] {
  return Array.from({ length: ownFields }, (_, place) => values[place] ?? '')
}

/** The values of the game. Of an own list: those that are filled in, whatever is wrong with them. */
export function valuesIn({ kind, count, own }: ValuesForm, nodes: number): string[] {
  switch (kind) {
    case 'colours':
      return colours.slice(0, count)
    case 'lunch':
      return lunches.slice(0, count)
    case 'own':
      return own.map(tidied).filter((value) => value !== '')
    case 'lock':
      return nodesOf(nodes)
  }
}

/** What was typed, as the value that it is. */
export function tidied(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ')
}

/** What is wrong with each field of the own list, in a sentence; null: nothing is. */
export function fieldProblems(own: readonly string[]): (string | null)[] {
  const values = own.map(tidied)
  return values.map((value, place) => {
    const length = [...value].length
    if (length > valueLimit)
      return say('A value has at most {most} characters, and this has {count}.', {
        ...{ most: valueLimit, count: length },
      })
    if (value === '') return null
    if (isBlank(value)) return say('This value has nothing to see.')
    const twin = twinOf(values, place)
    return twin === null ? null : twinWords(value, values[twin] ?? '')
  })
}

/** A sentence begins with a capital letter, so that two that differ in that alone would be one there. */
function twinWords(value: string, other: string): string {
  return value.toLowerCase() === other.toLowerCase()
    ? say('“{value}” is there already.', { value })
    : say('“{value}” looks like “{other}”, which is there already.', { value, other })
}

/** Why no game can start with this, in a few words for the button; null: one can. */
export function valuesProblem({ kind, own }: ValuesForm): string | null {
  if (kind !== 'own') return null
  if (fieldProblems(own).some((problem) => problem !== null))
    return say('see what is wrong with the values')
  const filled = own.filter((typed) => tidied(typed) !== '').length
  return filled < fewest ? say('type at least {count} values', { count: fewest }) : null
}

/** The form that gives the values of the last game again. */
export function formOfValues(last: {
  readonly nodes: readonly NodeId[]
  readonly values: readonly string[]
}): ValuesForm {
  const { values } = last
  if (isLockGame(last)) return { ...firstValues, kind: 'lock' }
  const isStartOf = (list: readonly string[]) =>
    values.length >= fewest && values.every((value, place) => value === list[place])
  if (isStartOf(colours)) return { ...firstValues, kind: 'colours', count: values.length }
  if (isStartOf(lunches)) return { ...firstValues, kind: 'lunch', count: values.length }
  return { ...firstValues, kind: 'own', own: fieldsOf(values) }
}
