import { leaderCrash, leaderFailover, leaderHappyPath, splitBrain } from './leader'
import { threeProposals, voteHappyPath } from './majority-vote'
import { lock } from './lock'
import { paxosAdoption, paxosNoAdoption } from './paxos-adoption'
import { paxosLateLearner, paxosLostPrepare, paxosMinorityWall, paxosOneProposer } from './paxos'
import { paxosContention, paxosDuel, paxosPromisedNeither } from './paxos-proposers'
import { paxosRecoveryKept, paxosRecoveryLost } from './paxos-recovery'
import { benOrCrash, benOrEscapes, roundsCrash, roundsUnanimous, roundsUndecided } from './rounds'
import type { Scenario } from './scenario'
import { threeAllRecovers, threeAllUndecided, threeAllVoted } from './three-three-one'

/** Every scenario there is, in the order in which one would teach them. */
export const scenarios: readonly Scenario[] = [
  leaderHappyPath,
  leaderCrash,
  leaderFailover,
  splitBrain,
  voteHappyPath,
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
  paxosLostPrepare,
  paxosMinorityWall,
  paxosLateLearner,
  paxosContention,
  paxosDuel,
  paxosAdoption,
  paxosNoAdoption,
  paxosPromisedNeither,
  paxosRecoveryKept,
  paxosRecoveryLost,
  lock,
]

export function scenarioOf(id: string): Scenario | null {
  return scenarios.find((scenario) => scenario.id === id) ?? null
}
