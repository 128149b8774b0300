import { leaderCrash, leaderFailover, leaderHappyPath, splitBrain } from './stories/leader'
import { leaderTwoClients, whoLeads } from './stories/leader-takeovers'
import { threeProposals, voteHappyPath } from './stories/majority-vote'
import { lock } from './stories/lock'
import { paxosAdoption, paxosNoAdoption } from './stories/paxos-adoption'
import {
  paxosLateLearner,
  paxosLostPrepare,
  paxosMinorityWall,
  paxosOneProposer,
} from './stories/paxos'
import { paxosContention, paxosDuel, paxosPromisedNeither } from './stories/paxos-proposers'
import { paxosChosenBeforeKnown } from './stories/paxos-known'
import { paxosHighestNotMost, paxosThreeThreeOne } from './stories/paxos-reports'
import { paxosRecoveryKept, paxosRecoveryLost } from './stories/paxos-recovery'
import {
  benOrCrash,
  benOrEscapes,
  roundsCrash,
  roundsUnanimous,
  roundsUndecided,
} from './stories/rounds'
import type { Scenario } from './scenario'
import { threeAllRecovers, threeAllUndecided, threeAllVoted } from './stories/three-three-one'
import { voteWall } from './stories/vote-wall'

/** Every scenario there is, in the order in which one would teach them. */
export const scenarios: readonly Scenario[] = [
  leaderHappyPath,
  leaderTwoClients,
  leaderCrash,
  leaderFailover,
  splitBrain,
  whoLeads,
  voteHappyPath,
  voteWall,
  threeProposals,
  threeAllUndecided,
  threeAllVoted,
  threeAllRecovers,
  roundsUnanimous,
  roundsUndecided,
  roundsCrash,
  benOrEscapes,
  benOrCrash,
  paxosOneProposer,
  paxosChosenBeforeKnown,
  paxosLostPrepare,
  paxosMinorityWall,
  paxosLateLearner,
  paxosContention,
  paxosDuel,
  paxosAdoption,
  paxosNoAdoption,
  paxosHighestNotMost,
  paxosPromisedNeither,
  paxosRecoveryKept,
  paxosRecoveryLost,
  paxosThreeThreeOne,
  lock,
]

export function scenarioOf(id: string): Scenario | null {
  return scenarios.find((scenario) => scenario.id === id) ?? null
}
