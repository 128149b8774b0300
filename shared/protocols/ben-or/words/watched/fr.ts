import type { Words } from '../../../../core/words'
import type { Watched } from '../../../rounds/watched'
import { words as rounds } from '../../../rounds/words/watched/fr'
import type { CoinWatched } from '../../watched'

export const words: Words<Watched | CoinWatched> = {
  ...rounds,
  '{node} flipped {value} for round {count}':
    '{node} a lancé la pièce pour le tour {count} : {value}',
  '{words} without a coin, and nobody had backed a value.':
    '{words} sans pièce, alors que personne n’avait soutenu de valeur.',
  '{words}, which nobody had reported to it.': '{words}, que personne ne lui avait annoncé.',
}
