import type { Words } from '../../../../shared/core/words'
import type { LessonsVotePhrase } from '../../phrases-lessons-vote'

export const words: Words<LessonsVotePhrase> = {
  'A majority decides': 'Une majorité décide',
  'Two majorities always share a node, so two values can never both have one.':
    'Deux majorités partagent toujours un nœud, donc deux valeurs ne peuvent jamais en avoir une chacune.',
  'A client asks n1 to propose blue; everyone votes for the first proposal that comes.':
    'Un client demande à n1 de proposer bleu ; chacun vote pour la première proposition qui arrive.',
  'Nobody is the leader: each node has one vote, and never takes it back.':
    'Personne n’est leader : chaque nœud a un vote, et ne le reprend jamais.',
  'More than half voted blue: chosen. Clients ask n1 and n3, and these ask everyone.':
    'Plus de la moitié a voté bleu : choisi. Des clients interrogent n1 et n3, qui interrogent tout le monde.',
  'It is chosen, and yet no node knows it. Knowing takes one more round.':
    'C’est choisi, et pourtant aucun nœud ne le sait. Savoir demande un tour de plus.',
  'Both have counted a majority of all nodes.':
    'Tous deux ont compté une majorité de tous les nœuds.',
  'Any two majorities share a node: so nobody can ever count one for red.':
    'Deux majorités partagent toujours un nœud : personne ne pourra donc en compter une pour rouge.',
  'Three proposals, no majority': 'Trois propositions, pas de majorité',
  'Nothing failed, and yet nobody can decide: one vote each is not enough.':
    'Rien n’est tombé en panne, et pourtant personne ne peut décider : un vote chacun ne suffit pas.',
  'Only n1 to n2 and n3 to n4 are fast links. Three clients propose at the same time.':
    'Seuls n1 à n2 et n3 à n4 sont des liens rapides. Trois clients proposent en même temps.',
  'Each node votes for what reaches it first. Ask who will be heard where.':
    'Chaque nœud vote pour ce qui lui arrive d’abord. Demande qui sera entendu où.',
  'Two blue, two red, one green, and no vote may change. A client asks n2.':
    'Deux bleu, deux rouge, un vert, et aucun vote ne peut changer. Un client interroge n2.',
  'Count together: three are needed, and there are two at most.':
    'Comptez ensemble : il en faut trois, et il y en a deux au plus.',
  'n2 has heard from everyone, and still cannot decide.':
    'n2 a entendu tout le monde, et ne peut toujours pas décider.',
  'No crash, no loss, no mistake: and this vote will never end.':
    'Ni panne, ni perte, ni erreur : et ce vote ne finira jamais.',
  'Three, three, and the last one crashes': 'Trois, trois, et le dernier tombe en panne',
  'One crash at the wrong moment freezes a vote: six healthy nodes wait until the seventh is back.':
    'Une panne au mauvais moment fige un vote : six nœuds sains attendent le retour du septième.',
  'Hold what n1 sends to n4, n5, n6 and n7, and n4 to n1, n2, n3 and n7. n1 proposes blue, n4 red.':
    'Retiens ce que n1 envoie à n4, n5, n6 et n7, et n4 à n1, n2, n3 et n7. n1 propose bleu, n4 rouge.',
  'Slow messages are enough: half of the class hears blue first, half hears red.':
    'Des messages lents suffisent : la moitié de la classe entend d’abord bleu, l’autre rouge.',
  'Three blue, three red. Let go what was held, the one from n4 to n7 first.':
    'Trois bleu, trois rouge. Relâche ce qui était retenu, d’abord celui de n4 à n7.',
  'Three blue, three red. Let go what was held, the one from n1 to n7 first.':
    'Trois bleu, trois rouge. Relâche ce qui était retenu, d’abord celui de n1 à n7.',
  'Three against three, four needed: it is all up to n7 now.':
    'Trois contre trois, il en faut quatre : tout dépend de n7 maintenant.',
  'Only n7 can make a majority, and n7 takes its time. A client asks n2, and n2 asks everyone.':
    'Seul n7 peut faire une majorité, et n7 prend son temps. Un client interroge n2, et n2 interroge tout le monde.',
  'One node has the whole decision in its hand. Ask the class what n2 will hear.':
    'Un nœud a toute la décision en main. Demande à la classe ce que n2 va entendre.',
  'n2 has heard three blue and three red. Crash n7, which has not voted.':
    'n2 a entendu trois bleu et trois rouge. Mets en panne n7, qui n’a pas voté.',
  'Six are up. What do they know of the vote of n7?':
    'Six marchent. Que savent-ils du vote de n7 ?',
  'Had it voted blue, or red, or not at all? Nobody can know, so nobody may decide.':
    'Avait-il voté bleu, rouge, ou rien ? Personne ne peut le savoir, donc personne ne peut décider.',
  'Three worlds look the same to the six. Whatever they decide is wrong in one of them.':
    'Trois mondes se ressemblent pour les six. Quoi qu’ils décident, c’est faux dans l’un d’eux.',
  'Three, three, and the last one voted before it crashed':
    'Trois, trois, et le dernier a voté avant sa panne',
  'A value can be chosen without anyone alive being able to know it.':
    'Une valeur peut être choisie sans que personne en marche puisse le savoir.',
  'n2 has heard three blue and three red. n7 votes blue, and crashes before it tells anyone.':
    'n2 a entendu trois bleu et trois rouge. n7 vote bleu, et tombe en panne avant de le dire à quiconque.',
  'Blue has four of seven now. Who knows?': 'Bleu a maintenant quatre voix sur sept. Qui le sait ?',
  'Blue is chosen, and what the six can see is the same as if it were not.':
    'Bleu est choisi, et ce que voient les six est pareil que s’il ne l’était pas.',
  'Chosen is a fact, and not something that anybody has to know.':
    'Choisi est un fait, et non quelque chose que quelqu’un doive savoir.',
  'Three, three, and the last one comes back': 'Trois, trois, et le dernier revient',
  'Stuck is not broken: what was written down before the crash decides after it.':
    'Bloqué n’est pas rompu : ce qui était écrit avant la panne décide après elle.',
  'Recover n7 with its memory: its vote is on paper, and it answers who asks.':
    'Rétablis n7 avec sa mémoire : son vote est sur papier, et il répond à qui demande.',
  'What one must write down before it counts: the vote.':
    'Ce qu’il faut écrire avant que cela compte : le vote.',
  'n2 asked again and has its fourth blue.': 'n2 a redemandé et a son quatrième bleu.',
  'They were stuck, and nothing was broken: it was only a matter of waiting.':
    'Ils étaient bloqués, et rien n’était rompu : il suffisait d’attendre.',
}
