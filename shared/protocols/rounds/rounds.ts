import { plainForms } from './forms'
import { plainActions } from './messages'
import { reVoting } from './re-voting'
import { withoutCoin } from './rules'

/** Voting again and again, by a fixed rule: always safe, and by an unlucky order of deliveries never done. */
export const rounds = reVoting(withoutCoin, {
  id: 'rounds',
  name: 'Rounds',
  brief:
    'Vote in rounds. Report your value to all; when more than half have reported, back what more than half report, or nothing; when more than half have backed, go on with a backed value, or with what was reported most. Decide what more than half back in one round.',
  action: plainActions,
  forms: plainForms,
})
