import type { Words } from '../../../../shared/core/words'
import type { DeskStartPhrase } from '../../phrases-desk-start'

export const words: Words<DeskStartPhrase> = {
  'Start a game': 'Ein Spiel beginnen',
  'Play again': 'Noch einmal spielen',
  Protocol: 'Protokoll',
  Clusters: 'Cluster',
  '{clusters} play it at the same time.': '{clusters} spielen es gleichzeitig.',
  Nodes: 'Knoten',
  'This scenario is for {nodes} nodes.': 'Dieses Szenario ist für {nodes} Knoten.',
  'this scenario is for {sizes} nodes': 'dieses Szenario ist für {sizes} Knoten',
  'Help on the phones': 'Hilfe auf den Handys',
  'Messages travel': 'Nachrichten reisen',
  'Start in all {count} clusters': 'In allen {count} Clustern beginnen',
  'Start with all {nodes} seats filled': 'Mit allen {nodes} Plätzen besetzt beginnen',
  'Start with {nodes} free seats': 'Mit {nodes} freien Plätzen beginnen',
  'Start with {filled} of {nodes} seats filled':
    'Mit {filled} von {nodes} Plätzen besetzt beginnen',
  'Start with {bots}': 'Beginnen: {bots}',
  'Start with {people} and {bots}': 'Beginnen: {people} und {bots}',
  'Free seats': 'Freie Plätze',
  'Wait for people': 'Auf Leute warten',
  'Whoever comes late can sit down at a free seat.':
    'Wer später kommt, kann sich auf einen freien Platz setzen.',
  'Bots play them': 'Bots spielen sie',
  'Whoever comes late can take over from a bot.':
    'Wer später kommt, kann von einem Bot übernehmen.',
  Values: 'Werte',
  'How many': 'Wie viele',
  Colours: 'Farben',
  Lunch: 'Mittagessen',
  'Own list': 'Eigene Liste',
  Lock: 'Sperre',
  'Who holds the lock: each node proposes itself.':
    'Wer die Sperre hat: Jeder Knoten schlägt sich selbst vor.',
  'Everyone can follow': 'Alle können folgen',
  'A message takes 2 to 4 s.': 'Eine Nachricht braucht 2 bis 4 s.',
  Brisk: 'Zügig',
  'A message takes 0.5 to 1 s.': 'Eine Nachricht braucht 0,5 bis 1 s.',
  'At once': 'Sofort',
  'A message arrives the moment it is sent.': 'Eine Nachricht kommt im Moment des Sendens an.',
  'Own values': 'Eigene Werte',
  'Value {number}': 'Wert {number}',
  'value {number}': 'Wert {number}',
  'one more': 'noch einer',
  '“{value}” looks like “{other}”, which is there already.':
    '„{value}“ sieht aus wie „{other}“, das schon da ist.',
  'This value has nothing to see.': 'Bei diesem Wert ist nichts zu sehen.',
  '“{value}” is there already.': '„{value}“ ist schon da.',
  'A value has at most {most} characters, and this has {count}.':
    'Ein Wert hat höchstens {most} Zeichen, und dieser hat {count}.',
  'type at least {count} values': 'gib mindestens {count} Werte ein',
  'see what is wrong with the values': 'sieh nach, was an den Werten nicht stimmt',
  Scenario: 'Szenario',
  'Free play, without cues': 'Freies Spiel, ohne Hinweise',
  'Your own': 'Eigene',
  'Your own…': 'Eigene …',
}
