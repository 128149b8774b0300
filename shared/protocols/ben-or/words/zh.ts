import type { Words } from '../../../core/words'
import type { Sentence } from '../../rounds/sentences'
import { words as rounds } from '../../rounds/words/zh'
import type { CoinSentence } from '../sentences'

export const words: Words<Sentence | CoinSentence> = {
  ...rounds,
  'Vote in rounds. Report your value to all; when more than half have reported, back what more than half report, or nothing; when more than half have backed, go on with a backed value, or flip a coin. Decide what more than half back in one round.':
    '一轮一轮地投票。把你的值报告给所有节点；超过半数报告后，支持超过半数报告的值，或什么都不支持；超过半数表态后，带上被支持的值继续，或抛硬币。决定在一轮中得到超过半数支持的值。',
  'Ben-Or': 'Ben-Or',
  'Flip for round {count}': '为第 {count} 轮抛硬币',
  'Next round by coin': '抛硬币进入下一轮',
  'Round {count}: nobody backed a value: flip the coin': '第 {count} 轮：没有值被支持：抛硬币',
  '{node} flipped a coin: {value} in round {count}.': '{node} 抛了硬币： {value}，第 {count} 轮。',
  'If nobody did, flip a coin between the values reported to you.':
    '如果没有，就在向你报告过的值之间抛硬币。',
  'nobody backed a value: flip': '没有值被支持：抛硬币',
  'nobody reported {value} to you': '没有节点向你报告过 {value}',
}
