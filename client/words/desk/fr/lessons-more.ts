import type { Words } from '../../../../shared/core/words'
import type { LessonsMorePhrase } from '../../phrases-lessons-more'

export const words: Words<LessonsMorePhrase> = {
  'Two clients, one leader': 'Deux clients, un leader',
  'One node that decides makes agreement easy, whoever proposes what.':
    'Un nœud qui décide rend l’accord facile, qui que ce soit qui propose.',
  'Two clients come at the same time: n2 is asked to propose blue, n3 red. Both send to n1.':
    'Deux clients arrivent en même temps : n2 doit proposer bleu, n3 rouge. Les deux envoient à n1.',
  'Which one will it be? Let the class guess, and then say why.':
    'Lequel sera-ce ? Laisse la classe deviner, puis dire pourquoi.',
  'n1 took {chosen}: it is chosen. Both clients ask for the answer.':
    'n1 a pris {chosen} : c’est choisi. Les deux clients demandent la réponse.',
  'Of {nodes} nodes one picked the value. What about the wish of the other client?':
    'Sur {nodes} nœuds, un seul a pris la valeur. Et le souhait de l’autre client ?',
  'Both say {chosen}, though one of them had been asked for something else.':
    'Les deux disent {chosen}, alors qu’on avait demandé autre chose à l’un d’eux.',
  'Several proposals are no error: one of them is picked. What if n1 stops?':
    'Plusieurs propositions ne sont pas une erreur : l’une est prise. Et si n1 s’arrête ?',
  'Who leads?': 'Qui dirige ?',
  'To appoint a leader is the same question again: it takes consensus.':
    'Désigner un leader, c’est encore la même question : il faut un consensus.',
  'Crash n1. n3 and n4 take over at the same moment, and each is heard by one other node first.':
    'Fais tomber n1. n3 et n4 prennent la relève au même moment, et chacun est d’abord entendu par un autre nœud.',
  'Nothing is cut this time: messages are slow, no more.':
    'Cette fois rien n’est coupé : les messages sont lents, rien de plus.',
  'n2 follows n3, n5 follows n4. Clients ask n2 to propose blue, n5 red.':
    'n2 suit n3, n5 suit n4. Des clients demandent à n2 de proposer bleu, à n5 rouge.',
  'Ask the class how many leaders there are, and who of the four knows it.':
    'Demande à la classe combien il y a de leaders, et qui des quatre le sait.',
  'Chosen twice, and there is no wall. Both clients ask for the answer.':
    'Choisi deux fois, et il n’y a pas de mur. Les deux clients demandent la réponse.',
  'The slow messages will still arrive. Whom will they help?':
    'Les messages lents arriveront encore. Qui aideront-ils ?',
  'n2 says blue, n5 says red, and nobody broke a rule.':
    'n2 dit bleu, n5 dit rouge, et personne n’a enfreint de règle.',
  'To agree who leads is to agree on a value. Which of the four properties must it have?':
    'S’accorder sur qui dirige, c’est s’accorder sur une valeur. Laquelle des quatre propriétés faut-il ?',
  'A wall through the vote': 'Un mur à travers le vote',
  'A majority is one of all nodes: so there is one answer, wall or not.':
    'Une majorité l’est de tous les nœuds : il y a donc une seule réponse, mur ou pas.',
  'The wall of the split brain: n1 and n2 here, n3, n4 and n5 there. n2 proposes blue, n4 red.':
    'Le mur du split brain : n1 et n2 ici, n3, n4 et n5 là. n2 propose bleu, n4 rouge.',
  'Everyone votes for the first proposal that comes, once. Will it split again?':
    'Chacun vote une fois, pour la première proposition qui arrive. Cela va-t-il encore se diviser ?',
  'Two voted blue on the left, three red on the right; {majority} of {nodes} are needed. Clients ask n1 and n5.':
    'À gauche deux ont voté bleu, à droite trois rouge ; il en faut {majority} sur {nodes}. Des clients demandent à n1 et n5.',
  'Red is chosen. On which side can somebody find that out?':
    'Rouge est choisi. De quel côté quelqu’un peut-il le découvrir ?',
  'n5 counted three red and decided. n1 has heard from all it can reach: two blue, and it waits.':
    'n5 a compté trois rouges et a décidé. n1 a entendu tous ceux qu’il atteint : deux bleus, et il attend.',
  'A majority of all nodes, not of those who answer. May n1 decide after a minute?':
    'Une majorité de tous les nœuds, pas de ceux qui répondent. n1 peut-il décider après une minute ?',
  'After the wall n1 asked again and heard three red: one answer.':
    'Après le mur, n1 a redemandé et entendu trois rouges : une seule réponse.',
  'Any two majorities of all share a node. Could the left side ever have decided blue?':
    'Deux majorités de tous partagent un nœud. Le côté gauche aurait-il pu décider bleu ?',
  'Chosen before anybody knows': 'Choisi avant que quiconque le sache',
  'A value is chosen when a majority has accepted it in one ballot, whoever knows.':
    'Une valeur est choisie quand une majorité l’a acceptée dans un même scrutin, qui que ce soit qui le sache.',
  'A client asks n1 to propose blue. n1 asks everyone to promise 1.n1.':
    'Un client demande à n1 de proposer bleu. n1 demande à tous de promettre 1.n1.',
  'Ask first, then propose. How many may propose, and how many must n1 know?':
    'D’abord demander, puis proposer. Combien peuvent proposer, et combien n1 doit-il en connaître ?',
  '{promised} of {nodes} promised 1.n1: they take no older ballot. n1 proposes blue, and only n2 and n3 hear it.':
    '{promised} sur {nodes} ont promis 1.n1 : ils ne prennent plus de scrutin plus ancien. n1 propose bleu, et seuls n2 et n3 l’entendent.',
  'All else that is said now is held. Watch who accepts.':
    'Tout ce qui est dit d’autre est retenu. Regarde qui accepte.',
  '{accepted} of {nodes} accepted blue, so it is chosen. Nobody knows it. Let go what was held; a client asks n5.':
    '{accepted} sur {nodes} ont accepté bleu : c’est choisi. Personne ne le sait. Relâche ce qui était retenu ; un client demande à n5.',
  'Ask each node: do you know it? Chosen is a fact of the log, and stands in no notebook.':
    'Demande à chaque nœud : le sais-tu ? Choisi est un fait du journal, et n’est dans aucun carnet.',
  'Everybody has decided blue, which was chosen before the first of them knew.':
    'Tous ont décidé bleu, qui était choisi avant que le premier le sache.',
  'At which event was it chosen? Find it in the replay.':
    'À quel événement a-t-il été choisi ? Cherche-le dans le replay.',
  'The highest ballot, not the most reports': 'Le scrutin le plus haut, pas le plus d’annonces',
  'What counts is the highest ballot among the reports, and not how many report a value.':
    'Ce qui compte est le scrutin le plus haut parmi les annonces, et non combien annoncent une valeur.',
  'n1 reaches n2 and n3. A client asks it to propose blue, and it asks for promises of 1.n1.':
    'n1 atteint n2 et n3. Un client lui demande de proposer bleu, et il demande des promesses pour 1.n1.',
  'Three are a majority of five: n1, n2 and n3.': 'Trois sont une majorité de cinq : n1, n2 et n3.',
  'n1, n2 and n3 promised. From now on n1 reaches only n2; it proposes blue.':
    'n1, n2 et n3 ont promis. Désormais n1 n’atteint que n2 ; il propose bleu.',
  'How many will accept, and is that enough?': 'Combien accepteront, et est-ce assez ?',
  'n1 and n2 accepted blue: two of five. n5 wants red; it reaches n3 and n4, and asks for 2.n5.':
    'n1 et n2 ont accepté bleu : deux sur cinq. n5 veut rouge ; il atteint n3 et n4, et demande 2.n5.',
  'What will n3 report, which promised 1.n1 and accepted nothing?':
    'Qu’annoncera n3, qui a promis 1.n1 et n’a rien accepté ?',
  'n3, n4 and n5 promised 2.n5, and none of them accepted anything: n5 is free, and proposes red.':
    'n3, n4 et n5 ont promis 2.n5, et aucun n’a rien accepté : n5 est libre, et propose rouge.',
  'Could blue have been chosen? Three who did not accept leave two.':
    'Bleu a-t-il pu être choisi ? Trois qui n’ont pas accepté en laissent deux.',
  'n3, n4 and n5 accepted red: chosen, and n1 knows nothing of it. Now only n5 comes through to n1.':
    'n3, n4 et n5 ont accepté rouge : choisi, et n1 n’en sait rien. Maintenant seul n5 parvient à n1.',
  'n5 has promised 2.n5. What does it say to 1.n1?': 'n5 a promis 2.n5. Que dit-il à 1.n1 ?',
  'n5 refused 1.n1. n1 tries again for blue, and asks for 3.n1.':
    'n5 a refusé 1.n1. n1 réessaie pour bleu, et demande 3.n1.',
  'n1, n2 and n5 will answer. What will each report?':
    'n1, n2 et n5 répondront. Qu’annoncera chacun ?',
  'n1 and n2 report blue in 1.n1, n5 reports red in 2.n5. What must n1 propose?':
    'n1 et n2 annoncent bleu dans 1.n1, n5 annonce rouge dans 2.n5. Que doit proposer n1 ?',
  'Let the class answer before n1 does: two to one for blue, and its client wants blue.':
    'Laisse la classe répondre avant n1 : deux contre un pour bleu, et son client veut bleu.',
  'Red: of what is reported, the value of the highest ballot. Let go what was held.':
    'Rouge : de ce qui est annoncé, la valeur du scrutin le plus haut. Relâche ce qui était retenu.',
  'Red had been chosen, and neither n1 nor n2 could know. What if n1 had counted reports?':
    'Rouge était choisi, et ni n1 ni n2 ne pouvait le savoir. Et si n1 avait compté les annonces ?',
  'All have decided red.': 'Tous ont décidé rouge.',
  'More had been reported for blue. Which sentence of the rules saved red?':
    'Plus d’annonces étaient pour bleu. Quelle phrase des règles a sauvé rouge ?',
  'Three, three, and one: the same crash with Paxos':
    'Trois, trois et un : la même panne avec Paxos',
  'The crash that froze the vote does not stop Paxos: what n7 did need not be known.':
    'La panne qui a figé le vote n’arrête pas Paxos : il n’est pas nécessaire de savoir ce qu’a fait n7.',
  'Seven nodes once more. n1 reaches n2, n3 and n7; it asks them to promise 1.n1, for blue.':
    'Encore sept nœuds. n1 atteint n2, n3 et n7 ; il leur demande de promettre 1.n1, pour bleu.',
  'The same halves as in the vote that one crash froze.':
    'Les mêmes moitiés que dans le vote figé par une seule panne.',
  'n1 has four promises of seven: n1, n2, n3 and n7. n4 asks n5, n6 and n7 to promise 2.n4, for red.':
    'n1 a quatre promesses sur sept : n1, n2, n3 et n7. n4 demande à n5, n6 et n7 de promettre 2.n4, pour rouge.',
  'n7 is asked twice. May it promise both?':
    'n7 est sollicité deux fois. Peut-il promettre les deux ?',
  'n4 has four, too: n4, n5, n6 and n7. n7 is held back, while n1 proposes blue and n4 proposes red.':
    'n4 en a quatre, lui aussi : n4, n5, n6 et n7. n7 attend, pendant que n1 propose bleu et n4 propose rouge.',
  'n7 promised the higher ballot. What will it do with 1.n1?':
    'n7 a promis le scrutin le plus haut. Que fera-t-il de 1.n1 ?',
  'Blue at three, red at three. n7 accepts red, and crashes before it tells anyone.':
    'Bleu chez trois, rouge chez trois. n7 accepte rouge, et tombe avant de le dire à quiconque.',
  'Four of seven accepted red. Who of the six can know?':
    'Quatre sur sept auront accepté rouge. Qui des six peut le savoir ?',
  'The links are up again, but n5 does not hear n4 and n6 yet. A client asks n5, and n5 asks for 3.n5.':
    'Les liens sont rétablis, mais n5 n’entend pas encore n4 et n6. Un client demande à n5, et n5 demande 3.n5.',
  'Did n7 accept red? Nobody of the six can know. In the vote that was the end.':
    'n7 a-t-il accepté rouge ? Aucun des six ne peut le savoir. Dans le vote, c’était la fin.',
  'n1, n2 and n3 report blue in 1.n1; n5 itself reports red in 2.n4. What must n5 propose?':
    'n1, n2 et n3 annoncent bleu dans 1.n1 ; n5 lui-même annonce rouge dans 2.n4. Que doit proposer n5 ?',
  'Three to one for blue. Let the class answer before n5 does.':
    'Trois contre un pour bleu. Laisse la classe répondre avant n5.',
  'Red, whatever n7 did: 2.n4 is the highest ballot reported. Let go what was held.':
    'Rouge, quoi qu’ait fait n7 : 2.n4 est le scrutin le plus haut annoncé. Relâche ce qui était retenu.',
  'Had n7 crashed before it accepted, n5 would have done just the same.':
    'Si n7 était tombé avant d’accepter, n5 aurait fait exactement de même.',
  'n7 is down, and all others have decided red: {up} of {nodes}.':
    'n7 est en panne, et tous les autres ont décidé rouge : {up} sur {nodes}.',
  'One act is right in every world. The vote had no such act, since no vote may change.':
    'Un acte est juste dans tous les mondes. Le vote n’en avait pas, puisqu’aucun vote ne peut changer.',
}
