import type { EnvelopeLook } from '../../shared/referee/protocol'
import type { EnvelopeLook as Drawn } from '../ui/ring'

/** An envelope's look in the words of the parts. */
export function drawn(look: EnvelopeLook): { look: Drawn; value: string | null } {
  switch (look.kind) {
    case 'value':
      return { look: 'value', value: look.value }
    case 'question':
      return { look: 'question', value: null }
    case 'note':
      return { look: 'blank', value: null }
  }
}
