import type { Protocol } from '../referee/protocol'
import { benOr } from './ben-or/ben-or'
import { leader } from './leader/leader'
import { majorityVote } from './majority-vote/majority-vote'
import { paxos } from './paxos/paxos'
import { rounds } from './rounds/rounds'

/** Every protocol there is. To add one: a folder, and a line here. */
export const protocols: readonly Protocol[] = [leader, majorityVote, rounds, benOr, paxos]

export function protocolOf(id: string): Protocol | null {
  return protocols.find((protocol) => protocol.id === id) ?? null
}
