import type { Words } from '../../../../shared/core/words'
import type { LessonsLeaderPhrase } from '../../phrases-lessons-leader'

export const words: Words<LessonsLeaderPhrase> = {
  'A leader decides': 'Un leader décide',
  'With one boss there is nothing to count and nobody to disagree with.':
    'Avec un seul chef, rien à compter et personne pour le contredire.',
  'A client asks n2 to propose blue; n2 brings it to n1, whom all follow.':
    'Un client demande à n2 de proposer bleu ; n2 l’apporte à n1, que tous suivent.',
  'Nobody asks the others: who follows a leader only has to reach it.':
    'Personne n’interroge les autres : qui suit un leader n’a qu’à l’atteindre.',
  'n1 took blue, so blue is chosen. Another client asks n3 for the answer.':
    'n1 a pris bleu, donc bleu est choisi. Un autre client demande la réponse à n3.',
  'Only n1 knows it so far. Ask the class: who can answer now?':
    'Seul n1 le sait pour l’instant. Demande à la classe : qui peut répondre maintenant ?',
  'All who asked have heard it from n1.': 'Tous ceux qui ont demandé l’ont entendu de n1.',
  'So few messages, and one node that all of it hangs on.':
    'Si peu de messages, et un nœud dont tout dépend.',
  'The leader crashes': 'Le leader tombe en panne',
  'One crash stops everyone: a leader is a single point of failure.':
    'Une panne arrête tout le monde : un leader est un point de défaillance unique.',
  'A client asks n2 to propose blue; n2 brings it to n1.':
    'Un client demande à n2 de proposer bleu ; n2 l’apporte à n1.',
  'As before: all goes through n1.': 'Comme avant : tout passe par n1.',
  'n1 takes blue and crashes before it tells anyone. A client asks n3 for the answer.':
    'n1 prend bleu et tombe en panne avant de le dire à quiconque. Un client demande la réponse à n3.',
  'Ask the class what n3 can do. It can ask n1, and nobody else knows.':
    'Demande à la classe ce que n3 peut faire. Il peut demander à n1, et personne d’autre ne sait.',
  'All others are well and can do nothing: the answer is in the notebook of n1.':
    'Tous les autres vont bien et ne peuvent rien faire : la réponse est dans le carnet de n1.',
  'All the others are up and nothing moves: that is a single point of failure.':
    'Tous les autres marchent et rien ne bouge : c’est un point de défaillance unique.',
  'A new leader, and the old one comes back': 'Un nouveau leader, et l’ancien revient',
  'A new leader must find out what the old one may have chosen; this one did not.':
    'Un nouveau leader doit chercher ce que l’ancien a pu choisir ; celui-ci ne l’a pas fait.',
  'A client asks n1 to propose blue, and n1, which leads, takes it.':
    'Un client demande à n1 de proposer bleu, et n1, qui mène, le prend.',
  'No message was needed: the leader asks nobody.':
    'Aucun message n’a été nécessaire : le leader n’interroge personne.',
  'Crash n1 before it tells anyone. n3 takes over.':
    'Mets n1 en panne avant qu’il le dise à quiconque. n3 prend la relève.',
  'n3 breaks no rule. Ask the class what it does not know.':
    'n3 n’enfreint aucune règle. Demande à la classe ce qu’il ne sait pas.',
  'The others follow n3. A client asks n4 to propose red.':
    'Les autres suivent n3. Un client demande à n4 de proposer rouge.',
  'For them nothing was chosen yet. Only one notebook says otherwise, and it is out of reach.':
    'Pour eux, rien n’est encore choisi. Un seul carnet dit le contraire, et il est hors d’atteinte.',
  'n3 took red, and n4 has heard it. Recover n1: in its notebook stands blue.':
    'n3 a pris rouge, et n4 l’a entendu. Rétablis n1 : dans son carnet il y a bleu.',
  'What will n1 say if somebody asks it now? Let the class guess first.':
    'Que dira n1 si on l’interroge maintenant ? Laisse d’abord la classe deviner.',
  'n1 leads in its own eyes, and answers blue.': 'n1 mène à ses propres yeux, et répond bleu.',
  'Two answers. Which step was wrong, if nobody broke a rule?':
    'Deux réponses. Quelle étape était fausse, si personne n’a enfreint de règle ?',
  'Split brain': 'Split brain',
  'No node can tell a crashed leader from one behind a wall; with two leaders there are two answers.':
    'Aucun nœud ne distingue un leader en panne d’un leader derrière un mur ; avec deux leaders il y a deux réponses.',
  'n1 leads. Draw a wall: n1 and n2 here, n3, n4 and n5 there. n3 takes over on its side.':
    'n1 mène. Trace un mur : n1 et n2 ici, n3, n4 et n5 là-bas. n3 prend la relève de son côté.',
  'From behind the wall n1 looks just like a crashed node.':
    'De derrière le mur, n1 ressemble à un nœud en panne.',
  'n4 and n5 follow n3; n1 and n2 know nothing of it. A client asks n2 to propose blue.':
    'n4 et n5 suivent n3 ; n1 et n2 n’en savent rien. Un client demande à n2 de proposer bleu.',
  'There are two leaders now, and each is sure to be the only one.':
    'Il y a maintenant deux leaders, et chacun est sûr d’être le seul.',
  'n1 took blue: chosen. On the other side a client asks n4 to propose red.':
    'n1 a pris bleu : choisi. De l’autre côté un client demande à n4 de proposer rouge.',
  'Ask the class: can n3 find out that blue was chosen?':
    'Demande à la classe : n3 peut-il apprendre que bleu a été choisi ?',
  'n3 took red: chosen, too. Clients ask around on both sides.':
    'n3 a pris rouge : choisi aussi. Des clients interrogent des deux côtés.',
  'Each side is at one with itself.': 'Chaque côté est d’accord avec lui-même.',
  'Two answers, and nobody broke a rule.': 'Deux réponses, et personne n’a enfreint de règle.',
  'Would it help if a leader needed more than half of the nodes?':
    'Est-ce que cela aiderait qu’un leader ait besoin de plus de la moitié des nœuds ?',
}
