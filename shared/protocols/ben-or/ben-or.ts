import { coinForms } from '../rounds/forms'
import { coinActions } from '../rounds/messages'
import { reVoting } from '../rounds/re-voting'
import { withCoin } from '../rounds/rules'

/** Rounds with a coin: no order of deliveries can keep it undecided for ever, except by unending luck. */
export const benOr = reVoting(withCoin, {
  id: 'ben-or',
  name: 'Ben-Or',
  brief:
    'Vote in rounds. Report your value to all; when more than half have reported, back what more than half report, or nothing; when more than half have backed, go on with a backed value, or flip a coin. Decide what more than half back in one round.',
  action: coinActions,
  forms: coinForms,
})
