import type { Words } from '../../../shared/core/words'
import type { GuessingPhrase } from '../phrases-guessing'

export const words: Words<GuessingPhrase> = {
  'Keep them guessing': 'Im Ungewissen halten',
  'of {most} steps undecided': 'von {most} Schritten unentschieden',
  'of {most}': 'von {most}',
  'Above each ring: the steps for which its cluster has stayed undecided.':
    'Über jedem Ring: die Schritte, die sein Cluster schon unentschieden ist.',
  'The class wins': 'Die Klasse gewinnt',
  'The adversary wins': 'Der Gegner gewinnt',
  'Nobody wins': 'Niemand gewinnt',
  'The class wins: it decided after {steps} steps.':
    'Die Klasse gewinnt: Sie hat nach {steps} Schritten entschieden.',
  'The adversary wins: after {steps} steps nothing can be decided any more.':
    'Der Gegner gewinnt: Nach {steps} Schritten kann nichts mehr entschieden werden.',
  'The adversary wins: after {steps} steps the class is still undecided.':
    'Der Gegner gewinnt: Nach {steps} Schritten ist die Klasse noch unentschieden.',
  'Nobody wins: it was stopped after {steps} steps.':
    'Niemand gewinnt: Nach {steps} Schritten wurde abgebrochen.',
  'Adversary: the instructor': 'Gegner: die Kursleitung',
  'Adversary: a bot': 'Gegner: ein Bot',
  'Adversary: {name}': 'Gegner: {name}',
  'Best of this room: {steps} steps': 'Bestwert dieses Raums: {steps} Schritte',
  'Best of this room: frozen after {steps} steps':
    'Bestwert dieses Raums: eingefroren nach {steps} Schritten',
  'The class has won {decided} of {games}': 'Die Klasse hat {decided} von {games} gewonnen',
  'on its way': 'unterwegs',
  'another one is due first': 'eine andere ist zuerst fällig',
  'Messages in flight, the oldest first': 'Nachrichten unterwegs, die älteste zuerst',
  'Due: {from} to {to} must arrive before anything else.':
    'Fällig: {from} an {to} muss vor allem anderen ankommen.',
  'A message may be passed over {patience} times, and then it is due.':
    'Eine Nachricht darf {patience}-mal übergangen werden, dann ist sie fällig.',
  'Nothing is in flight. Wait until somebody sends something.':
    'Nichts ist unterwegs. Warte, bis jemand etwas sendet.',
  'due now': 'jetzt fällig',
  'passed over {passed} of {patience}': '{passed} von {patience} Mal übergangen',
  'keeps it open': 'hält es offen',
  'freezes it': 'friert es ein',
  'settles {value}': 'legt {value} fest',
  Deliver: 'Zustellen',
  'Deliver {from} to {to}, {what}': '{from} an {to} zustellen, {what}',
  'The one crash': 'Der eine Absturz',
  'It is used: {node} is down.': 'Er ist verbraucht: {node} ist abgestürzt.',
  'The window is open: a crash of {nodes} freezes everything.':
    'Das Fenster ist offen: Ein Absturz von {nodes} friert alles ein.',
  'Which node crashes?': 'Welcher Knoten stürzt ab?',
  'Crash {node}, for good': '{node} abstürzen lassen, endgültig',
  'all is frozen': 'alles ist angehalten',
  'You stay the adversary, taps are kept.':
    'Du bleibst der Gegner, was du tippst, wird aufgehoben.',
  'You are the adversary of cluster {cluster}, {protocol}':
    'Du bist der Gegner von Cluster {cluster}, {protocol}',
  'Stay on this page for the next game.': 'Bleib für das nächste Spiel auf dieser Seite.',
  'You are the network: you choose what arrives next. Keep the class from deciding, and deliver everything in the end.':
    'Du bist das Netz: Du wählst, was als Nächstes ankommt. Halte die Klasse davon ab, sich zu entscheiden, und stelle am Ende alles zu.',
  'Too many futures to count: there is no hint now.':
    'Zu viele Zukünfte, um sie zu zählen: Jetzt gibt es keinen Tipp.',
  'It is settled. All you can do is to be slow.':
    'Es ist entschieden, was herauskommt. Du kannst nur noch langsam sein.',
  '{from} to {to}': '{from} an {to}',
}
