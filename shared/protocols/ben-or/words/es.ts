import type { Words } from '../../../core/words'
import type { Sentence } from '../../rounds/sentences'
import { words as rounds } from '../../rounds/words/es'
import type { CoinSentence } from '../sentences'

export const words: Words<Sentence | CoinSentence> = {
  ...rounds,
  'Vote in rounds. Report your value to all; when more than half have reported, back what more than half report, or nothing; when more than half have backed, go on with a backed value, or flip a coin. Decide what more than half back in one round.':
    'Votad por rondas. Informa a todos de tu valor; cuando haya informado más de la mitad, respalda lo que informa más de la mitad, o nada; cuando haya respaldado más de la mitad, sigue con un valor respaldado o lanza una moneda. Decide lo que más de la mitad respalda en una ronda.',
  'Ben-Or': 'Ben-Or',
  'Flip for round {count}': 'Lanzar la moneda para la ronda {count}',
  'Next round by coin': 'Ronda siguiente a cara o cruz',
  'Round {count}: nobody backed a value: flip the coin':
    'Ronda {count}: nadie respaldó un valor: lanza la moneda',
  '{node} flipped a coin: {value} in round {count}.':
    '{node} lanzó una moneda: {value} en la ronda {count}.',
  'If nobody did, flip a coin between the values reported to you.':
    'Si nadie lo hizo, lanza una moneda entre los valores de los que te informaron.',
  'nobody backed a value: flip': 'nadie respaldó un valor: lanza la moneda',
  'nobody reported {value} to you': 'nadie te informó de {value}',
}
