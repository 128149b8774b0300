import type { Offer } from '../../referee/protocol'
import type { Action } from './messages'

/** An offer before it is judged. */
export type Button = Pick<
  Offer<Action>,
  'action' | 'label' | 'value' | 'note' | 'grounds' | 'isTrick' | 'place' | 'weight'
>

export function main(label: string, action: Action): Button {
  const value = 'value' in action ? { value: action.value } : {}
  return { label, ...value, action, place: 'card', weight: 'main' }
}
