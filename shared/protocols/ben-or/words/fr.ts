import type { Words } from '../../../core/words'
import type { Sentence } from '../../rounds/sentences'
import { words as rounds } from '../../rounds/words/fr'
import type { CoinSentence } from '../sentences'

export const words: Words<Sentence | CoinSentence> = {
  ...rounds,
  'Vote in rounds. Report your value to all; when more than half have reported, back what more than half report, or nothing; when more than half have backed, go on with a backed value, or flip a coin. Decide what more than half back in one round.':
    'Votez par tours. Annonce ta valeur à tous ; quand plus de la moitié a annoncé, soutiens ce que plus de la moitié annonce, ou rien ; quand plus de la moitié a soutenu, continue avec une valeur soutenue, ou lance une pièce. Décide ce que plus de la moitié soutient dans un tour.',
  'Ben-Or': 'Ben-Or',
  'Flip for round {count}': 'Lancer la pièce pour le tour {count}',
  'Next round by coin': 'Tour suivant à pile ou face',
  'Round {count}: nobody backed a value: flip the coin':
    'Tour {count} : personne n’a soutenu de valeur : lance la pièce',
  '{node} flipped a coin: {value} in round {count}.':
    '{node} a lancé une pièce : {value} au tour {count}.',
  'If nobody did, flip a coin between the values reported to you.':
    'Sinon, tire à pile ou face entre les valeurs qui t’ont été annoncées.',
  'nobody backed a value: flip': 'personne n’a soutenu de valeur : lance la pièce',
  'nobody reported {value} to you': 'personne ne t’a annoncé {value}',
}
