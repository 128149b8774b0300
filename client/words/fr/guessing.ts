import type { Words } from '../../../shared/core/words'
import type { GuessingPhrase } from '../phrases-guessing'

export const words: Words<GuessingPhrase> = {
  'Keep them guessing': 'Les garder dans le doute',
  'of {most} steps undecided': 'sur {most} pas sans décision',
  'of {most}': 'sur {most}',
  'Above each ring: the steps for which its cluster has stayed undecided.':
    'Au-dessus de chaque anneau : les pas que son cluster a passés sans décision.',
  'The class wins': 'La classe gagne',
  'The adversary wins': 'L’adversaire gagne',
  'Nobody wins': 'Personne ne gagne',
  'The class wins: it decided after {steps} steps.':
    'La classe gagne : elle a décidé après {steps} pas.',
  'The adversary wins: after {steps} steps nothing can be decided any more.':
    'L’adversaire gagne : après {steps} pas, plus rien ne peut être décidé.',
  'The adversary wins: after {steps} steps the class is still undecided.':
    'L’adversaire gagne : après {steps} pas, la classe est toujours indécise.',
  'Nobody wins: it was stopped after {steps} steps.':
    'Personne ne gagne : on a arrêté après {steps} pas.',
  'Adversary: the instructor': 'Adversaire : l’enseignant',
  'Adversary: a bot': 'Adversaire : un bot',
  'Adversary: {name}': 'Adversaire : {name}',
  'Best of this room: {steps} steps': 'Record de cette salle : {steps} pas',
  'Best of this room: frozen after {steps} steps':
    'Record de cette salle : figée après {steps} pas',
  'The class has won {decided} of {games}': 'La classe a gagné {decided} sur {games}',
  'on its way': 'en route',
  'another one is due first': 'un autre est dû avant',
  'Messages in flight, the oldest first': 'Messages en route, le plus ancien d’abord',
  'Due: {from} to {to} must arrive before anything else.':
    'Dû : {from} à {to} doit arriver avant tout le reste.',
  'A message may be passed over {patience} times, and then it is due.':
    'Un message peut être dépassé {patience} fois, puis il est dû.',
  'Nothing is in flight. Wait until somebody sends something.':
    'Rien n’est en route. Attends que quelqu’un envoie quelque chose.',
  'due now': 'dû maintenant',
  'passed over {passed} of {patience}': 'dépassé {passed} sur {patience}',
  'keeps it open': 'laisse tout ouvert',
  'freezes it': 'fige tout',
  'settles {value}': 'fixe {value}',
  Deliver: 'Livrer',
  'Deliver {from} to {to}, {what}': 'Livrer {from} à {to}, {what}',
  'The one crash': 'La seule panne',
  'It is used: {node} is down.': 'Elle est utilisée : {node} est en panne.',
  'The window is open: a crash of {nodes} freezes everything.':
    'La fenêtre est ouverte : une panne de {nodes} fige tout.',
  'Which node crashes?': 'Quel nœud tombe en panne ?',
  'Crash {node}, for good': 'Mettre {node} en panne, pour de bon',
  'all is frozen': 'tout est figé',
  'You stay the adversary, taps are kept.': 'Tu restes l’adversaire, tes gestes sont gardés.',
  'You are the adversary of cluster {cluster}, {protocol}':
    'Tu es l’adversaire du cluster {cluster}, {protocol}',
  'Stay on this page for the next game.': 'Reste sur cette page pour la prochaine partie.',
  'You are the network: you choose what arrives next. Keep the class from deciding, and deliver everything in the end.':
    'Tu es le réseau : tu choisis ce qui arrive ensuite. Empêche la classe de décider, et remets tout à la fin.',
  'Too many futures to count: there is no hint now.':
    'Trop de futurs à compter : pas d’indice pour l’instant.',
  'It is settled. All you can do is to be slow.': 'C’est joué. Tu ne peux plus qu’être lent.',
  '{from} to {to}': '{from} à {to}',
}
