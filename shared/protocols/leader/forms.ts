import type { Field, Form } from '../../referee/form'
import type { PadField } from '../../referee/pad'
import type { Action } from './messages'

const value: Field = { kind: 'value', name: 'value', label: 'Value' }

export const forms: readonly Form<Action['type']>[] = [
  { type: 'propose', label: 'Propose', requests: ['propose'], fields: [value] },
  {
    type: 'take',
    label: 'Take',
    messages: ['proposal'],
    requests: ['propose'],
    fields: [value],
  },
  {
    type: 'answer',
    label: 'Answer',
    messages: ['ask'],
    fields: [{ ...value, label: 'What I took', none: 'Nothing yet' }],
  },
  { type: 'ask', label: 'Ask my leader', isFree: true, fields: [] },
  { type: 'lead', label: 'Take over', isFree: true, fields: [] },
  {
    type: 'follow',
    label: 'Follow',
    messages: ['lead'],
    isFree: true,
    fields: [{ kind: 'node', name: 'leader', label: 'Whom' }],
  },
  { type: 'decide', label: 'Decide', requests: ['query'], isFree: true, fields: [value] },
]

export const pad: readonly PadField[] = [
  { name: 'follows', label: 'I follow', isDurable: true },
  { name: 'took', label: 'I took', isDurable: true },
  { name: 'proposed', label: 'I proposed', isDurable: true },
  { name: 'heard', label: 'My leader said', isDurable: false },
  { name: 'decided', label: 'I decided', isDurable: true },
]
