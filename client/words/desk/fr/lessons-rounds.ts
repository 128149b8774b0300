import type { Words } from '../../../../shared/core/words'
import type { LessonsRoundsPhrase } from '../../phrases-lessons-rounds'

export const words: Words<LessonsRoundsPhrase> = {
  'All agree: one round': 'Tous d’accord : un tour',
  'Where all nodes agree, no order of deliveries can make a difference.':
    'Là où tous les nœuds sont d’accord, aucun ordre de livraison ne change rien.',
  'A client asks n1 to propose blue; the others join round 1 with what they hear.':
    'Un client demande à n1 de proposer bleu ; les autres rejoignent le tour 1 avec ce qu’ils entendent.',
  'Nobody waits for n1: a report from anyone is enough to join in.':
    'Personne n’attend n1 : une annonce de n’importe qui suffit pour rejoindre.',
  'More than half report blue, more than half back blue: everybody decides, in round 1.':
    'Plus de la moitié annonce bleu, plus de la moitié soutient bleu : tout le monde décide, au tour 1.',
  'Only one value was ever in the game. Could any delay have changed the answer?':
    'Il n’y a jamais eu qu’une valeur en jeu. Un délai aurait-il pu changer la réponse ?',
  'An order of deliveries that keeps it undecided': 'Un ordre de livraison qui empêche de décider',
  'The order in which messages arrive is enough to keep a fixed rule undecided for ever.':
    'L’ordre d’arrivée des messages suffit à laisser une règle fixe indécise pour toujours.',
  'n1, n2 and n3 begin with blue, n4 and n5 with red. Each hears two others first; the rest is held.':
    'n1, n2 et n3 commencent avec bleu, n4 et n5 avec rouge. Chacun en entend d’abord deux autres ; le reste est retenu.',
  'Three against two, and nobody knows it. Who will hear which two?':
    'Trois contre deux, et personne ne le sait. Qui entendra lesquels ?',
  'Round 1: nobody has heard the same from three. All back nothing.':
    'Tour 1 : personne n’a entendu la même chose de trois. Personne ne soutient rien.',
  'Round 2: nobody has heard the same from three. All back nothing.':
    'Tour 2 : personne n’a entendu la même chose de trois. Personne ne soutient rien.',
  'Round 3: nobody has heard the same from three. All back nothing.':
    'Tour 3 : personne n’a entendu la même chose de trois. Personne ne soutient rien.',
  'Round 4: nobody has heard the same from three. All back nothing.':
    'Tour 4 : personne n’a entendu la même chose de trois. Personne ne soutient rien.',
  'Each has heard two of one value and one of the other. More than half is three.':
    'Chacun a entendu deux fois une valeur et une fois l’autre. Plus de la moitié, c’est trois.',
  'Nobody backed a value, so each takes what most of the three reported: round 2.':
    'Personne n’a soutenu de valeur, donc chacun prend ce que la plupart des trois ont annoncé : tour 2.',
  'Nobody backed a value, so each takes what most of the three reported: round 3.':
    'Personne n’a soutenu de valeur, donc chacun prend ce que la plupart des trois ont annoncé : tour 3.',
  'Nobody backed a value, so each takes what most of the three reported: round 4.':
    'Personne n’a soutenu de valeur, donc chacun prend ce que la plupart des trois ont annoncé : tour 4.',
  'Nobody backed a value, so each takes what most of the three reported: round 5.':
    'Personne n’a soutenu de valeur, donc chacun prend ce que la plupart des trois ont annoncé : tour 5.',
  'Count again: still three blue and two red, only at other nodes.':
    'Recomptez : toujours trois bleus et deux rouges, mais chez d’autres nœuds.',
  'Round 5 begins as round 1 did. Nobody crashed, nobody broke a rule, and so it can go on.':
    'Le tour 5 commence comme le tour 1. Personne n’est tombé en panne, personne n’a enfreint de règle, et cela peut continuer ainsi.',
  'Whoever orders the deliveries can do this for ever. Would a real network?':
    'Qui ordonne les livraisons peut faire cela pour toujours. Un vrai réseau le ferait-il ?',
  'A crash in mid-round': 'Une panne en plein tour',
  'Who waits for more than half, and for nobody by name, is not stopped by a crash.':
    'Qui attend plus de la moitié, et personne en particulier, n’est pas arrêté par une panne.',
  'Clients ask n1, n2 and n3 to propose blue, n4 and n5 to propose red.':
    'Des clients demandent à n1, n2 et n3 de proposer bleu, à n4 et n5 de proposer rouge.',
  'Nobody knows which value leads. Each needs reports from three, its own among them.':
    'Personne ne sait quelle valeur est en tête. Chacun a besoin des annonces de trois, la sienne comprise.',
  'n2 has reported blue, and backed nothing yet. Crash it.':
    'n2 a annoncé bleu, et n’a encore rien soutenu. Mets-le en panne.',
  'Some have its report, some may not. Does anyone need to know?':
    'Certains ont son annonce, d’autres peut-être pas. Quelqu’un a-t-il besoin de le savoir ?',
  'Every step waits for three of five, never for a certain one: the others go on and decide.':
    'Chaque étape en attend trois sur cinq, jamais un en particulier : les autres continuent et décident.',
  'Nobody waited for n2 by name. With three crashed, nobody could go on.':
    'Personne n’attendait n2 en particulier. Avec trois en panne, personne ne pourrait continuer.',
  'The coin escapes': 'La pièce s’échappe',
  'Nobody can foresee how coins fall, so nobody can order the deliveries badly for ever: with chance one, it ends.':
    'Personne ne prévoit comment tombent les pièces, donc personne ne peut mal ordonner les livraisons pour toujours : avec probabilité un, cela finit.',
  'The same order as in the game without a coin: nobody has heard three alike.':
    'Le même ordre que dans la partie sans pièce : personne n’en a entendu trois pareilles.',
  'So far the coin has changed nothing.': 'Jusqu’ici la pièce n’a rien changé.',
  'All flip a coin. By bad luck they fall three and two again.':
    'Tous lancent une pièce. Par malchance elles tombent encore à trois contre deux.',
  'Could anyone have known how the coins would fall?':
    'Quelqu’un aurait-il pu savoir comment les pièces tomberaient ?',
  'Nobody has heard the same from three this time, either.':
    'Cette fois non plus, personne n’a entendu la même chose de trois.',
  'How often can the coins fall badly?': 'Combien de fois les pièces peuvent-elles mal tomber ?',
  'All flip again, and this time only n3 gets red. No order of deliveries can foresee that.':
    'Tous relancent, et cette fois seul n3 obtient rouge. Aucun ordre de livraison ne peut le prévoir.',
  'The order of deliveries was fixed before these coins fell.':
    'L’ordre de livraison était fixé avant que ces pièces tombent.',
  'The same links, but now four report blue. Let everyone play, and let go what was held.':
    'Les mêmes liens, mais maintenant quatre annoncent bleu. Laisse jouer tout le monde, et relâche ce qui était retenu.',
  'Four of five alike: nearly every order ends it now. One could still keep it open; only five alike leave none.':
    'Quatre sur cinq pareils : presque tout ordre y met fin. Un ordre malheureux pourrait le garder ouvert encore une fois ; seuls cinq pareils n’en laissent aucun.',
  'Everybody decided blue.': 'Tout le monde a décidé bleu.',
  'The coins decided how long it took. That all agree comes from the counting.':
    'Les pièces ont décidé de la durée. Que tous soient d’accord vient du comptage.',
  'A crash between two flips': 'Une panne entre deux lancers',
  'The coin only helps to agree; it is the counting that keeps it safe.':
    'La pièce aide seulement à s’accorder ; c’est le comptage qui rend sûr.',
}
