import { rounds } from './rounds'
import { gamesContract } from './testing/games-contract'

gamesContract(rounds, { badSeeds: [], roundsEnd: 'next', rulePrefix: 'ROU' })
