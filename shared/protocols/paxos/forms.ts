import type { Field, Form } from '../../referee/form'
import type { PadField } from '../../referee/pad'
import type { Action } from './messages'

function ballot(name: string, label: string): Extract<Field, { kind: 'group' }> {
  return {
    kind: 'group',
    name,
    label,
    fields: [
      { kind: 'number', name: 'number', label: 'Number' },
      { kind: 'node', name: 'node', label: 'Node' },
    ],
  }
}

const own = ballot('ballot', 'Ballot')
const value: Field = { kind: 'value', name: 'value', label: 'Value' }

export const forms: readonly Form<Action['type']>[] = [
  {
    type: 'prepare',
    label: 'Prepare',
    requests: ['propose', 'query'],
    isFree: true,
    fields: [own],
  },
  {
    type: 'promise',
    label: 'Promise',
    messages: ['prepare'],
    fields: [
      own,
      {
        kind: 'group',
        name: 'accepted',
        label: 'Accepted before',
        none: 'Nothing',
        fields: [ballot('ballot', 'In ballot'), value],
      },
    ],
  },
  { type: 'propose', label: 'Propose', requests: ['propose'], isFree: true, fields: [own, value] },
  { type: 'accept', label: 'Accept', messages: ['accept'], fields: [own, value] },
  {
    type: 'reject',
    label: 'Reject',
    messages: ['prepare', 'accept'],
    fields: [own, { ...ballot('promised', 'Promised before'), none: 'Nothing' }],
  },
  { type: 'decide', label: 'Decide', requests: ['query'], isFree: true, fields: [value] },
]

export const pad: readonly PadField[] = [
  { name: 'promised', label: 'I promised', isDurable: true },
  { name: 'accepted', label: 'I accepted last', isDurable: true },
  { name: 'ballot', label: 'My ballot', isDurable: true },
  { name: 'promises', label: 'Promises for it', isDurable: false },
  { name: 'accepts', label: 'Accepts I heard', isDurable: false },
  { name: 'decided', label: 'I decided', isDurable: true },
]
