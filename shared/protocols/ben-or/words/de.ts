import type { Words } from '../../../core/words'
import type { Sentence } from '../../rounds/sentences'
import { words as rounds } from '../../rounds/words/de'
import type { CoinSentence } from '../sentences'

export const words: Words<Sentence | CoinSentence> = {
  ...rounds,
  'Vote in rounds. Report your value to all; when more than half have reported, back what more than half report, or nothing; when more than half have backed, go on with a backed value, or flip a coin. Decide what more than half back in one round.':
    'Stimmt in Runden ab. Melde allen deinen Wert; wenn mehr als die Hälfte gemeldet hat, unterstütze, was mehr als die Hälfte meldet, oder nichts; wenn mehr als die Hälfte unterstützt hat, mach mit einem unterstützten Wert weiter oder wirf eine Münze. Entscheide, was mehr als die Hälfte in einer Runde unterstützt.',
  'Ben-Or': 'Ben-Or',
  'Flip for round {count}': 'Münze werfen für Runde {count}',
  'Next round by coin': 'Nächste Runde per Münze',
  'Round {count}: nobody backed a value: flip the coin':
    'Runde {count}: niemand unterstützt einen Wert: wirf die Münze',
  '{node} flipped a coin: {value} in round {count}.':
    '{node} hat eine Münze geworfen: {value} in Runde {count}.',
  'If nobody did, flip a coin between the values reported to you.':
    'Hat es niemand, wirf eine Münze zwischen den Werten, die dir gemeldet wurden.',
  'nobody backed a value: flip': 'niemand unterstützt einen Wert: wirf die Münze',
  'nobody reported {value} to you': 'niemand hat dir {value} gemeldet',
}
