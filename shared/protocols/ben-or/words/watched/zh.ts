import type { Words } from '../../../../core/words'
import type { Watched } from '../../../rounds/watched'
import { words as rounds } from '../../../rounds/words/watched/zh'
import type { CoinWatched } from '../../watched'

export const words: Words<Watched | CoinWatched> = {
  ...rounds,
  '{node} flipped {value} for round {count}': '{node} 为第 {count} 轮抛出 {value}',
  '{words} without a coin, and nobody had backed a value.': '{words}，没有抛硬币，而没有值被支持。',
  '{words}, which nobody had reported to it.': '{words}，而没有节点向它报告过。',
}
