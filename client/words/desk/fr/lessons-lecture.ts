import type { Words } from '../../../../shared/core/words'
import type { LessonsLecturePhrase } from '../../phrases-lessons-lecture'

export const words: Words<LessonsLecturePhrase> = {
  'One leader': 'Un leader',
  'one node decides for all': 'un nœud décide pour tous',
  'One node makes agreement easy, and stops everybody when it stops.':
    'Un nœud rend l’accord facile, et arrête tout le monde quand il s’arrête.',
  'Many computers, one variable, set once. Two calls: propose(v) and query(). The simplest plan: one node decides. What can go wrong?':
    'Beaucoup d’ordinateurs, une variable, fixée une fois. Deux appels : propose(v) et query(). Le plan le plus simple : un nœud décide. Qu’est-ce qui peut mal tourner ?',
  'The answer exists, in one notebook that nobody can read.':
    'La réponse existe, dans un carnet que personne ne peut lire.',
  'Split brain': 'Cerveau divisé',
  'two leaders, two answers': 'deux leaders, deux réponses',
  'A node that is silent to me may be well and at work.':
    'Un nœud dont je n’entends rien peut aller bien et travailler.',
  'n3 hears nothing from n1. Has it crashed? Is it cut off, or slow? What would you do in its place?':
    'n3 n’entend rien de n1. Est-il en panne ? Coupé, ou lent ? Que ferais-tu à sa place ?',
  'Everybody kept the rules; it is the protocol that is wrong.':
    'Tout le monde a respecté les règles ; c’est le protocole qui est faux.',
  'Who leads?': 'Qui dirige ?',
  'to appoint a leader is the same question again':
    'désigner un leader, c’est encore la même question',
  'Whoever wants one leader needs consensus before it can begin.':
    'Qui veut un seul leader a besoin d’un consensus avant de commencer.',
  'This time nothing is cut. n1 crashes, and two nodes are ready to help.':
    'Cette fois, rien n’est coupé. n1 tombe en panne, et deux nœuds sont prêts à aider.',
  'Who leads is a value like any other: all have to agree on it.':
    'Qui dirige est une valeur comme une autre : tous doivent s’accorder.',
  'Majority vote': 'Vote à la majorité',
  'no leader needed': 'sans leader',
  'Two majorities of all nodes share a node, so two values can never both have one.':
    'Deux majorités de tous les nœuds ont un nœud en commun : deux valeurs ne peuvent jamais en avoir chacune une.',
  'No boss, then. How do friends choose a restaurant? Everyone votes for the first proposal that comes, once, for ever.':
    'Donc pas de chef. Comment des amis choisissent-ils un restaurant ? Chacun vote pour la première proposition qui arrive, une fois pour toutes.',
  'A majority of all nodes, and not of those who answer.':
    'Une majorité de tous les nœuds, et non de ceux qui répondent.',
  'Three, three, and one': 'Trois, trois et un',
  'one crash, and nobody can tell': 'une panne, et personne ne peut savoir',
  'One crash at one moment, and six nodes that are well cannot know the answer.':
    'Une panne à un moment, et six nœuds valides ne peuvent pas connaître la réponse.',
  'Seven nodes bear three crashes, we think. I shall use one.':
    'Sept nœuds supportent trois pannes, pensons-nous. J’en utiliserai une.',
  'The six are not stupid: any rule that lets them go on is wrong in one of the worlds that fit what they have seen.':
    'Les six ne sont pas bêtes : toute règle qui les laisse continuer est fausse dans l’un des mondes compatibles avec ce qu’ils ont vu.',
  'Three proposals': 'Trois propositions',
  'nobody is at fault, and nobody can decide':
    'personne n’est en faute, et personne ne peut décider',
  'A vote that may never change can end without an answer.':
    'Un vote qui ne peut jamais changer peut finir sans réponse.',
  'Three clients, three wishes, and nothing crashes. Can this go wrong?':
    'Trois clients, trois souhaits, et rien ne tombe en panne. Cela peut-il mal tourner ?',
  'How would you repair it? One sentence from each; then try the best of them.':
    'Comment le réparerais-tu ? Une phrase de chacun ; puis essayez la meilleure.',
  'It can stay open': 'Cela peut rester ouvert',
  'an order of messages that never ends': 'un ordre des messages qui ne finit jamais',
  'Without clocks, and if one node may crash, no protocol without chance can promise an answer.':
    'Sans horloges, et si un nœud peut tomber en panne, aucun protocole sans hasard ne peut promettre une réponse.',
  'Vote again, in rounds, and wait for any majority, never for a certain node: no crash stops that. Something else will.':
    'Voter encore, par tours, et attendre une majorité quelconque, jamais un nœud précis : aucune panne n’arrête cela. Autre chose le fera.',
  'Fischer, Lynch and Paterson proved it in 1983. While it stays open, nobody decides wrongly.':
    'Fischer, Lynch et Paterson l’ont prouvé en 1983. Tant que cela reste ouvert, personne ne décide à tort.',
  'Flip a coin': 'Lancer une pièce',
  'what nobody can foresee': 'ce que personne ne peut prévoir',
  'What nobody can foresee, nobody can steer for ever.':
    'Ce que personne ne peut prévoir, personne ne peut le diriger sans fin.',
  'Three words of the theorem can be given up: no clocks, no chance, a crash. Take the middle one.':
    'On peut renoncer à trois mots du théorème : sans horloges, sans hasard, une panne. Prends celui du milieu.',
  'The coin buys an end with chance one, but not by a fixed time.':
    'La pièce achète une fin avec probabilité un, mais pas à une heure fixe.',
  Paxos: 'Paxos',
  'ask first, then propose': 'demander d’abord, proposer ensuite',
  'Who is told of an accepted value carries it on, because it may have been chosen.':
    'Qui apprend une valeur acceptée la porte plus loin, car elle a pu être choisie.',
  'A vote could not be changed. Paxos may change it, safely: ask first, then propose.':
    'Un vote ne pouvait pas changer. Paxos peut le changer, sans danger : demander d’abord, proposer ensuite.',
  'Any two majorities share a node: through it the later ballot hears of the earlier one.':
    'Deux majorités ont toujours un nœud en commun : par lui, le scrutin suivant apprend le précédent.',
  'The duel': 'Le duel',
  'two who never wait stop each other': 'deux qui n’attendent jamais s’arrêtent l’un l’autre',
  'Two proposers who never wait stop each other: nothing breaks, and nothing gets done.':
    'Deux proposants qui n’attendent jamais s’arrêtent l’un l’autre : rien ne casse, et rien n’aboutit.',
  'So nothing goes wrong. Does it end?': 'Donc rien ne tourne mal. Est-ce que cela finit ?',
  'It is the same window once more, and now it does no harm. To wait for a random time is a coin, too.':
    'C’est encore la même fenêtre, et maintenant elle ne nuit pas. Attendre un temps au hasard, c’est aussi une pièce.',
  'What one crash does now': 'Ce que fait une panne maintenant',
  'the same seven, the same crash': 'les mêmes sept, la même panne',
  'The crash that froze the vote does not stop Paxos, and what n7 did does not matter.':
    'La panne qui a figé le vote n’arrête pas Paxos, et ce que n7 a fait n’importe pas.',
  'One debt is left. Same seven, same three and three, same n7.':
    'Il reste une dette. Les mêmes sept, les mêmes trois et trois, le même n7.',
  'The six still cannot know, and need not: one act is right in every world.':
    'Les six ne peuvent toujours pas savoir, et n’en ont pas besoin : un acte est juste dans chaque monde.',
  'A lock': 'Un verrou',
  'what it is for': 'à quoi cela sert',
  'Each proposes itself, and whoever is decided holds the lock.':
    'Chacun se propose, et celui qui est décidé tient le verrou.',
  'tryLock() is propose(me), and then query() == me. How many can hold it?':
    'tryLock(), c’est propose(me), puis query() == me. Combien peuvent le tenir ?',
  'To release it, decide the next one.': 'Pour le libérer, décidez le suivant.',
}
