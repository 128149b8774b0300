import type { Field, Form } from '../../referee/form'
import type { PadField } from '../../referee/pad'
import type { Action } from './messages'

const value: Field = { kind: 'value', name: 'value', label: 'Value' }

export const forms: readonly Form<Action['type']>[] = [
  { type: 'propose', label: 'Propose', requests: ['propose'], fields: [value] },
  { type: 'vote', label: 'Vote', messages: ['proposal'], fields: [value] },
  {
    type: 'answer',
    label: 'Answer',
    messages: ['ask'],
    fields: [{ ...value, label: 'My vote', none: 'None yet' }],
  },
  { type: 'ask', label: 'Ask everyone', isFree: true, fields: [] },
  { type: 'decide', label: 'Decide', requests: ['query'], isFree: true, fields: [value] },
]

export const pad: readonly PadField[] = [
  { name: 'vote', label: 'My vote', isDurable: true },
  { name: 'proposed', label: 'I proposed', isDurable: true },
  { name: 'heard', label: 'Votes I heard', isDurable: false },
  { name: 'decided', label: 'I decided', isDurable: true },
]
