import { gamesContract } from '../rounds/testing/games-contract'
import { benOr } from './ben-or'

gamesContract(benOr, { badSeeds: [1764, 2889, 16209], roundsEnd: 'flip', rulePrefix: 'BEN' })
