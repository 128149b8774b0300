// The protocols that can be soaked: their random games, and their nodes that make one mistake.
import { benOr } from '../shared/protocols/ben-or/ben-or'
import * as paxosPlay from '../shared/protocols/paxos/testing/random-play'
import * as paxosTwins from '../shared/protocols/paxos/testing/twins'
import type { ReVoting } from '../shared/protocols/rounds/re-voting'
import { rounds } from '../shared/protocols/rounds/rounds'
import * as roundsPlay from '../shared/protocols/rounds/testing/random-play'
import { twins } from '../shared/protocols/rounds/testing/twins'
import type { Outcome, Play } from '../shared/simulator/simulate'

interface Subject {
  playOf(seed: number): Play
  troubleIn(outcome: Outcome): string[]
  /** How each twin was caught, and whether by nothing but the rules that it breaks. */
  catches(): { readonly words: string; readonly isRight: boolean }[]
}

const paxos: Subject = {
  playOf: (seed) => paxosPlay.randomPlay(seed),
  troubleIn: paxosPlay.troubleIn,
  catches: () =>
    paxosTwins.twins.map((twin) => {
      const found = paxosTwins.caught(twin)
      const isRight = found !== null && found.rules.every((rule) => twin.rules.includes(rule))
      return { words: paxosTwins.catchWords(twin, found), isRight }
    }),
}

/** So many games for each twin, so that two different answers may turn up, too. */
const twinGames = 300

function reVotingSubject(protocol: ReVoting, prefix: string): Subject {
  return {
    playOf: (seed) => roundsPlay.randomPlay(seed, protocol),
    troubleIn: roundsPlay.troubleIn,
    catches: () =>
      twins.map(({ mistake, twinOf, rules }) => {
        const twin = twinOf(protocol)
        const found = roundsPlay.caught(twin, protocol, twinGames)
        if (!found) return { words: `${mistake}: not caught in ${twinGames} games`, isRight: false }
        const own = rules.map((rule) => `${prefix}${rule}`)
        const isRight = found.rules.every((rule) => own.includes(rule))
        const both = roundsPlay.twoAnswersIn(twin, protocol, twinGames)
        const two = both === null ? `none in ${twinGames} games` : `game ${both}`
        const words = `${mistake}: ${found.rules.join(', ')} in game ${found.games}; two answers: ${two}`
        return { words, isRight }
      }),
  }
}

export const subjects = {
  paxos,
  rounds: reVotingSubject(rounds, 'ROU'),
  'ben-or': reVotingSubject(benOr, 'BEN'),
} as const

export function subjectOf(protocol: string): Subject | null {
  return protocol in subjects ? subjects[protocol as keyof typeof subjects] : null
}
