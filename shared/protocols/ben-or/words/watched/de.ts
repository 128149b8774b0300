import type { Words } from '../../../../core/words'
import type { Watched } from '../../../rounds/watched'
import { words as rounds } from '../../../rounds/words/watched/de'
import type { CoinWatched } from '../../watched'

export const words: Words<Watched | CoinWatched> = {
  ...rounds,
  '{node} flipped {value} for round {count}':
    '{node} hat für Runde {count} die Münze geworfen: {value}',
  '{words} without a coin, and nobody had backed a value.':
    '{words}, ohne Münze, obwohl niemand einen Wert unterstützt hatte.',
  '{words}, which nobody had reported to it.': '{words}, was ihm niemand gemeldet hatte.',
}
