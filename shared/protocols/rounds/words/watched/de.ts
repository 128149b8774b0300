import type { Words } from '../../../../core/words'
import type { Watched } from '../../watched'

export const words: Words<Watched> = {
  'stuck: {count} of {count2} crashed': 'steckt fest: {count} von {count2} abgestürzt',
  'stuck: links are cut': 'steckt fest: Verbindungen getrennt',
  '{nodes} crashed: nobody is left, and every step waits for {count}.':
    'Abgestürzt: {nodes}. Niemand ist übrig, und jeder Schritt wartet auf {count}.',
  '{nodes} crashed: only {count} of {count2} are left, and every step waits for {count3}.':
    'Abgestürzt: {nodes}. Nur {count} von {count2} sind übrig, und jeder Schritt wartet auf {count3}.',
  '{nodes} crashed, and cut links keep the rest apart: until they are back, nobody can hear from {count} nodes.':
    'Abgestürzt: {nodes}, und getrennte Verbindungen halten die anderen auseinander: Bis sie zurück sind, kann niemand von {count} Knoten hören.',
  'Cut links keep the rest apart: until they are back, nobody can hear from {count} nodes.':
    'Getrennte Verbindungen halten die anderen auseinander: Bis sie zurück sind, kann niemand von {count} Knoten hören.',
  'Round {count}: {numeral} reports {value}. More than half is {count2}.':
    'Runde {count}: {numeral} meldet {value}. Mehr als die Hälfte sind {count2}.',
  'Round {count}: {numeral} report {value}. More than half is {count2}.':
    'Runde {count}: {numeral} melden {value}. Mehr als die Hälfte sind {count2}.',
  'Round {count}: {numeral} reports {value}, {counts}. More than half is {count2}.':
    'Runde {count}: {numeral} meldet {value}, {counts}. Mehr als die Hälfte sind {count2}.',
  'Round {count}: {numeral} report {value}, {counts}. More than half is {count2}.':
    'Runde {count}: {numeral} melden {value}, {counts}. Mehr als die Hälfte sind {count2}.',
  '{value} is chosen: {nodes} backed it in round {count}.':
    '{value} ist gewählt, in Runde {count} unterstützt von {nodes}.',
  '{value} holds the lock: {nodes} backed it in round {count}.':
    '{value} hat die Sperre, in Runde {count} unterstützt von {nodes}.',
  '{words} No node has decided yet.': '{words} Noch hat kein Knoten entschieden.',
  '{node} proposed {value}': '{node} hat {value} vorgeschlagen',
  '{node} joined round {count} with {value}':
    '{node} ist mit {value} in Runde {count} eingestiegen',
  '{node} backed {value} in round {count}': '{node} hat {value} in Runde {count} unterstützt',
  '{node} went on to round {count} with {value}': '{node} ging mit {value} in Runde {count}',
  '{node} decided {value}': '{node} hat {value} entschieden',
  '{words} while in round {count}.': '{words}, obwohl er in Runde {count} war.',
  '{words} while in round {count}, reporting {value}.':
    '{words}, obwohl er in Runde {count} war und {value} meldete.',
  '{words}, and nobody had reported that to it.': '{words}, und niemand hatte ihm das gemeldet.',
  '{words} after backing {value}.': '{words}, und vorher schon {value} unterstützt.',
  '{words} with reports of {nodes} only; more than half of {count} nodes is {count2}.':
    '{words}, nur mit Meldungen von {nodes}; mehr als die Hälfte von {count} Knoten sind {count2}.',
  '{words}, but {value} was reported by {count} or more.':
    '{words}, aber {value} wurde von {count} oder mehr gemeldet.',
  '{words}, reported by {count} of the {count2} that are needed.':
    '{words}, gemeldet von {count} der {count2} nötigen.',
  '{words} before it had backed anything.': '{words}, bevor er etwas unterstützt hatte.',
  '{words} knowing what {count} backed; more than half of {count2} nodes is {count3}.':
    '{words} und wusste nur von {count}, was sie unterstützten; mehr als die Hälfte von {count2} Knoten sind {count3}.',
  '{words}, but {nodes} had backed {value}.': '{words}, aber {value} war unterstützt von {nodes}.',
  '{words}, but {value} was reported to it most.':
    '{words}, aber am meisten wurde ihm {value} gemeldet.',
  '{words} in round {count}, where nobody backed it; more than half of {count2} nodes is {count3}.':
    '{words}, und zwar in Runde {count}, wo es niemand unterstützte; mehr als die Hälfte von {count2} Knoten sind {count3}.',
  '{words} in round {count}, where only {nodes} backed it; more than half of {count2} nodes is {count3}.':
    '{words}, und zwar in Runde {count}, unterstützt nur von {nodes}; mehr als die Hälfte von {count2} Knoten sind {count3}.',
}
