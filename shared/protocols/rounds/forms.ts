import type { Field, Form } from '../../referee/form'
import type { PadField } from '../../referee/pad'
import type { Action } from './messages'

const value: Field = { kind: 'value', name: 'value', label: 'Value' }
const round: Field = { kind: 'number', name: 'round', label: 'Round' }

export const plainForms: readonly Form<Action['type']>[] = [
  { type: 'propose', label: 'Propose', requests: ['propose'], fields: [value] },
  { type: 'join', label: 'Join a round', isFree: true, fields: [round, value] },
  {
    type: 'back',
    label: 'Back a value',
    isFree: true,
    fields: [round, { ...value, none: 'Nothing' }],
  },
  { type: 'next', label: 'Next round', isFree: true, fields: [round, value] },
  { type: 'decide', label: 'Decide', requests: ['query'], isFree: true, fields: [value] },
  { type: 'again', label: 'Send again', isFree: true, fields: [] },
]

/** In freehand the coin is a real one. */
export const coinForms: readonly Form<Action['type']>[] = [
  ...plainForms.slice(0, 4),
  { type: 'flip', label: 'Next round by coin', isFree: true, fields: [round, value] },
  ...plainForms.slice(4),
]

export const pad: readonly PadField[] = [
  { name: 'round', label: 'My round', isDurable: true },
  { name: 'value', label: 'My value', isDurable: true },
  { name: 'backed', label: 'I backed', isDurable: true },
  { name: 'reports', label: 'Reports I heard', isDurable: false },
  { name: 'backs', label: 'What others backed', isDurable: false },
  { name: 'decided', label: 'I decided', isDurable: true },
]
