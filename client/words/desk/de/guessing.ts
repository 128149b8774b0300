import type { Words } from '../../../../shared/core/words'
import type { DeskGuessingPhrase } from '../../phrases-desk-guessing'

export const words: Words<DeskGuessingPhrase> = {
  'The adversary': 'Der Gegner',
  'Hand the role to': 'Die Rolle übergeben an',
  me: 'mich',
  'a bot': 'ein Bot',
  'Stop it': 'Abbrechen',
  'Open “Which futures are open?” below to get hints.':
    'Öffne unten „Welche Zukünfte sind offen?“, um Tipps zu bekommen.',
  'What is owed': 'Was geschuldet wird',
  'What this shows, and what it does not': 'Was das zeigt und was nicht',
  'Fischer, Lynch and Paterson proved in 1983: if messages may take any time, nodes are deterministic, and one of them may crash, then no protocol that is safe decides in every game. Somebody who orders the deliveries can keep both answers possible for ever, although every message arrives.':
    'Fischer, Lynch und Paterson bewiesen 1983: Wenn Nachrichten beliebig lange brauchen dürfen, Knoten deterministisch sind und einer abstürzen darf, dann entscheidet kein sicheres Protokoll in jedem Spiel. Wer die Zustellungen ordnet, kann beide Antworten für immer möglich halten, obwohl jede Nachricht ankommt.',
  'It does not say that consensus is impossible in practice: a network is no adversary, and a coin (Ben-Or, 1983), a timeout or a little patience gets a class out. And stuck is not unsafe: while nobody decides, nobody decides wrongly.':
    'Das heißt nicht, dass Konsens in der Praxis unmöglich ist: Ein Netz ist kein Gegner, und eine Münze (Ben-Or, 1983), ein Timeout oder etwas Geduld hilft der Klasse heraus. Und festzustecken ist nicht unsicher: Solange niemand entscheidet, entscheidet niemand falsch.',
  'Keep them guessing: who is the adversary?': 'Im Ungewissen halten: Wer ist der Gegner?',
  'Which student': 'Wer aus der Klasse',
  'A message may be passed over': 'Eine Nachricht darf übergangen werden',
  '{count} time|{count} times': '{count}-mal|{count}-mal',
  'Steps to hold out': 'Schritte, die durchzuhalten sind',
  'The explorer gives the adversary hints': 'Der Erkunder gibt dem Gegner Tipps',
  Nobody: 'Niemand',
  'I am': 'Ich',
  'A student': 'Jemand aus der Klasse',
  'A bot': 'Ein Bot',
  'The network delivers as it likes.': 'Das Netz stellt zu, wie es will.',
  'You alone choose what arrives next, to keep the class from deciding. It wins by deciding.':
    'Du allein wählst, was als Nächstes ankommt, damit die Klasse nicht entscheidet. Sie gewinnt, wenn sie entscheidet.',
  'One student alone chooses what arrives next, and plays no node. The class wins by deciding.':
    'Eine Person allein wählt, was als Nächstes ankommt, und spielt keinen Knoten. Die Klasse gewinnt, wenn sie entscheidet.',
  'A bot chooses what arrives next, as in the proof of 1983. The class wins by deciding.':
    'Ein Bot wählt, was als Nächstes ankommt, wie im Beweis von 1983. Die Klasse gewinnt, wenn sie entscheidet.',
  '{name} (away)': '{name} (nicht da)',
}
