import type { Words } from '../../../../core/words'
import type { Watched } from '../../../rounds/watched'
import { words as rounds } from '../../../rounds/words/watched/es'
import type { CoinWatched } from '../../watched'

export const words: Words<Watched | CoinWatched> = {
  ...rounds,
  '{node} flipped {value} for round {count}':
    '{node} lanzó la moneda para la ronda {count}: {value}',
  '{words} without a coin, and nobody had backed a value.':
    '{words} sin moneda, y nadie había respaldado un valor.',
  '{words}, which nobody had reported to it.': '{words}, del que nadie le había informado.',
}
