import type { ActionData } from '../room/event'
import type { Hand } from './hand'
import type { NotebookLine } from './protocol'

/** A line of the notebook that a hand writes itself. */
export interface PadField {
  readonly name: string
  /** The same as the label of the true line, where there is one: the replay puts them side by side. */
  readonly label: string
  /** Survives a crash. */
  readonly isDurable: boolean
}

/** What a hand wrote, by the names of the fields; nothing is the same as a line never touched. */
export type Notes = Readonly<Record<string, string>>

/** Longest text of a line, in characters. */
export const noteLimit = 40

type Padded = { readonly pad: readonly PadField[] }

/**
 * In freehand a hand writes its own notebook, one line a note. Possible in every protocol, like `ignore`: it sends
 * nothing and breaks no rule, and it changes the notes of its hand only, never the notebook, which says what is true.
 */
export interface Note extends ActionData {
  readonly type: 'note'
  readonly field: string
  readonly text: string
}

/** Is this a line that the notebook of this protocol has? */
export function isNote({ pad }: Padded, action: ActionData): action is Note {
  const { type, field, text } = action
  return (
    type === 'note' &&
    typeof text === 'string' &&
    text.length <= noteLimit &&
    pad.some(({ name }) => name === field)
  )
}

export function withNote(notes: Notes, { field, text }: Note): Notes {
  return { ...notes, [field]: text }
}

/** The notes after a crash. */
export function keptNotes({ pad }: Padded, notes: Notes): Notes {
  return Object.fromEntries(
    pad.flatMap(({ name, isDurable }) =>
      isDurable && notes[name] !== undefined ? [[name, notes[name]]] : [],
    ),
  )
}

/** The lines with something on them, as the notebook shows its lines. */
export function writtenLines({ pad }: Padded, notes: Notes): NotebookLine[] {
  return pad.flatMap(({ name, label, isDurable }) => {
    const text = notes[name] ?? ''
    return text === '' ? [] : [{ label, text, isDurable }]
  })
}

/** What the player wrote where this line has the truth, if it says something else; null if not, or nothing. */
export function wroteInstead(padded: Padded, { notes }: Hand, line: NotebookLine): string | null {
  const field = padded.pad.find(({ label }) => label === line.label)
  const text = field === undefined ? '' : (notes[field.name] ?? '')
  return text === '' || essence(text) === essence(line.text) ? null : text
}

/** Neither order nor case of the words matter, nor in which words somebody says that there is nothing. */
function essence(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.:-][\p{L}\p{N}]+)*/gu) ?? []
  const telling = words.filter((word) => word !== 'in')
  const isNothing = /^(no|none|not|nothing)$/.test(telling[0] ?? 'nothing')
  return isNothing ? '' : telling.sort().join(' ')
}
