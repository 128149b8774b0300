import type { Protocol } from '../referee/protocol'
import { leader } from './leader/leader'
import { majorityVote } from './majority-vote/majority-vote'
import { paxos } from './paxos/paxos'

/** Every protocol there is. To add one: a folder, and a line here. */
export const protocols: readonly Protocol[] = [leader, majorityVote, paxos]

export function protocolOf(id: string): Protocol | null {
  return protocols.find((protocol) => protocol.id === id) ?? null
}
