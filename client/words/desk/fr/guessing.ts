import type { Words } from '../../../../shared/core/words'
import type { DeskGuessingPhrase } from '../../phrases-desk-guessing'

export const words: Words<DeskGuessingPhrase> = {
  'The adversary': 'L’adversaire',
  'Hand the role to': 'Donner le rôle à',
  me: 'moi',
  'a bot': 'un bot',
  'Stop it': 'Arrêter',
  'Open “Which futures are open?” below to get hints.':
    'Ouvre « Quels futurs sont ouverts ? » ci-dessous pour avoir des indices.',
  'What is owed': 'Ce qui est dû',
  'What this shows, and what it does not': 'Ce que cela montre, et ce que cela ne montre pas',
  'Fischer, Lynch and Paterson proved in 1983: if messages may take any time, nodes are deterministic, and one of them may crash, then no protocol that is safe decides in every game. Somebody who orders the deliveries can keep both answers possible for ever, although every message arrives.':
    'Fischer, Lynch et Paterson l’ont prouvé en 1983 : si les messages peuvent prendre n’importe quel temps, si les nœuds sont déterministes et si l’un d’eux peut tomber en panne, alors aucun protocole sûr ne décide dans toutes les parties. Qui ordonne les livraisons peut garder les deux réponses possibles pour toujours, alors que chaque message arrive.',
  'It does not say that consensus is impossible in practice: a network is no adversary, and a coin (Ben-Or, 1983), a timeout or a little patience gets a class out. And stuck is not unsafe: while nobody decides, nobody decides wrongly.':
    'Cela ne dit pas que le consensus est impossible en pratique : un réseau n’est pas un adversaire, et une pièce (Ben-Or, 1983), un délai ou un peu de patience tire la classe d’affaire. Et être bloqué n’est pas dangereux : tant que personne ne décide, personne ne décide faux.',
  'Keep them guessing: who is the adversary?': 'Les garder dans le doute : qui est l’adversaire ?',
  'Which student': 'Quel étudiant',
  'A message may be passed over': 'Un message peut être dépassé',
  '{count} time|{count} times': '{count} fois|{count} fois',
  'Steps to hold out': 'Pas à tenir',
  'The explorer gives the adversary hints': 'L’explorateur donne des indices à l’adversaire',
  Nobody: 'Personne',
  'I am': 'Moi',
  'A student': 'Un étudiant',
  'A bot': 'Un bot',
  'The network delivers as it likes.': 'Le réseau livre comme il veut.',
  'You alone choose what arrives next, to keep the class from deciding. It wins by deciding.':
    'Toi seul choisis ce qui arrive ensuite, pour que la classe ne décide pas. Elle gagne en décidant.',
  'One student alone chooses what arrives next, and plays no node. The class wins by deciding.':
    'Un seul étudiant choisit ce qui arrive ensuite, et ne joue aucun nœud. La classe gagne en décidant.',
  'A bot chooses what arrives next, as in the proof of 1983. The class wins by deciding.':
    'Un bot choisit ce qui arrive ensuite, comme dans la preuve de 1983. La classe gagne en décidant.',
  '{name} (away)': '{name} (absent)',
}
