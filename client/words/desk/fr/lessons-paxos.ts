import type { Words } from '../../../../shared/core/words'
import type { LessonsPaxosPhrase } from '../../phrases-lessons-paxos'

export const words: Words<LessonsPaxosPhrase> = {
  'One proposer': 'Un seul proposeur',
  'Two rounds to a majority, and everyone knows: without contention Paxos is that short.':
    'Deux tours vers une majorité, et tout le monde sait : sans concurrence, Paxos est aussi court que cela.',
  'A client asks n1 to propose blue. First n1 asks everyone for a promise, then to accept.':
    'Un client demande à n1 de proposer bleu. D’abord n1 demande à tous une promesse, puis d’accepter.',
  'Two rounds: first who listens to me, then my value.':
    'Deux tours : d’abord qui m’écoute, puis ma valeur.',
  'A majority accepted blue, and everybody has heard of it.':
    'Une majorité a accepté bleu, et tout le monde l’a entendu.',
  'When exactly was it chosen? When a majority had accepted it, before anybody knew.':
    'Quand exactement a-t-elle été choisie ? Quand une majorité l’avait acceptée, avant que quiconque le sache.',
  'The prepares are lost': 'Les prepare se perdent',
  'Who hears nothing cannot know why; a higher ballot is always safe, so just try again.':
    'Qui n’entend rien ne peut savoir pourquoi ; un scrutin plus élevé est toujours sûr, alors réessaie.',
  'A client asks n1 to propose blue.': 'Un client demande à n1 de proposer bleu.',
  'n1 will ask for promises. Let the class watch the envelopes.':
    'n1 va demander des promesses. Laisse la classe observer les enveloppes.',
  'Drop all that n1 sent. It has its own promise and waits for others.':
    'Perds tout ce que n1 a envoyé. Il a sa propre promesse et en attend d’autres.',
  'n1 cannot tell lost messages from slow ones. What may it do?':
    'n1 ne distingue pas les messages perdus des messages lents. Que peut-il faire ?',
  'After a while n1 tried again in a higher ballot, and that got through.':
    'Après un moment n1 a réessayé dans un scrutin plus élevé, et c’est passé.',
  'Trying again is always safe: a higher ballot changes nothing that was chosen.':
    'Réessayer est toujours sûr : un scrutin plus élevé ne change rien à ce qui est choisi.',
  'A proposer behind the wall': 'Un proposeur derrière le mur',
  'A minority can only wait; the majority goes on, and there is one answer after the wall.':
    'Une minorité ne peut qu’attendre ; la majorité continue, et après le mur il y a une seule réponse.',
  'Draw a wall: n1 and n2 here, three there. A client asks n1 to propose blue.':
    'Trace un mur : n1 et n2 ici, trois là-bas. Un client demande à n1 de proposer bleu.',
  'Remember the split brain. Will it happen again?':
    'Souvenez-vous du split brain. Va-t-il se reproduire ?',
  'n1 has two promises of five and stays there. On the other side a client wants red.':
    'n1 a deux promesses sur cinq et en reste là. De l’autre côté un client veut rouge.',
  'Two are not a majority of all five. The side of n1 can only wait.':
    'Deux ne font pas une majorité des cinq. Le côté de n1 ne peut qu’attendre.',
  'The three have decided red. Heal the wall; a client asks n2 for the answer.':
    'Les trois ont décidé rouge. Enlève le mur ; un client demande la réponse à n2.',
  'What if n1 tries blue again now? Let the class guess.':
    'Et si n1 retente bleu maintenant ? Laisse la classe deviner.',
  'n1 and n2 have learned that it is red.': 'n1 et n2 ont appris que c’est rouge.',
  'One answer. The price was that the smaller side had to wait.':
    'Une seule réponse. Le prix : le plus petit côté a dû attendre.',
  'The late learner': 'L’apprenant tardif',
  'To ask for the answer is to run a ballot: once a value is chosen, it can only find that one again.':
    'Demander la réponse, c’est mener un scrutin : une fois une valeur choisie, il ne peut que la retrouver.',
  'Wall off n5. A client asks n1 to propose blue; the other four can go on.':
    'Isole n5 par un mur. Un client demande à n1 de proposer bleu ; les quatre autres peuvent continuer.',
  'Nobody waits for n5: three promises are a majority.':
    'Personne n’attend n5 : trois promesses font une majorité.',
  'Four have decided, and n5 knows nothing. Heal the wall; a client asks n5.':
    'Quatre ont décidé, et n5 ne sait rien. Enlève le mur ; un client interroge n5.',
  'How can n5 find out? There is no message that only asks.':
    'Comment n5 peut-il l’apprendre ? Il n’y a pas de message qui ne fait que demander.',
  'To find out, n5 started a ballot of its own, and had to propose what it was told.':
    'Pour l’apprendre, n5 a lancé son propre scrutin, et a dû proposer ce qu’on lui a dit.',
  'n5 wanted nothing. To read is to run a ballot.':
    'n5 ne voulait rien. Lire, c’est mener un scrutin.',
  'Two proposers, and one reaches more': 'Deux proposeurs, et l’un atteint plus de nœuds',
  'Not who comes first but who has a majority gets a value through.':
    'Ce n’est pas le premier arrivé, mais celui qui a une majorité, qui fait passer une valeur.',
  'n1 reaches only the acceptor n3, n2 only n4 and n5. A client asks n1 to propose blue.':
    'n1 n’atteint que n3, n2 seulement n4 et n5. Un client demande à n1 de proposer bleu.',
  'n1 is first, and slow links keep it from a majority.':
    'n1 est premier, et des liens lents le privent d’une majorité.',
  'n1 was first and has two promises of five. A client asks n2 to propose red.':
    'n1 était premier et a deux promesses sur cinq. Un client demande à n2 de proposer rouge.',
  'Does it count to be first? Ask before you press.':
    'Est-ce que cela compte d’être premier ? Demande avant d’appuyer.',
  'n2, n4 and n5 accepted red: chosen. Let go what was held.':
    'n2, n4 et n5 ont accepté rouge : choisi. Relâche ce qui était retenu.',
  'The late messages of n1 come now. What can they still do?':
    'Les messages tardifs de n1 arrivent. Que peuvent-ils encore faire ?',
  'n1 has learned that it is red.': 'n1 a appris que c’est rouge.',
  'n1 proposed what was chosen, and not what its client wanted.':
    'n1 a proposé ce qui était choisi, et non ce que voulait son client.',
  'Duelling proposers': 'Duel de proposeurs',
  'Two who never wait can stop each other for ever; nothing goes wrong, and nothing gets done.':
    'Deux qui n’attendent jamais peuvent se bloquer pour toujours ; rien ne va mal, et rien n’aboutit.',
  'A client asks n1 to propose blue. n1 prepares ballot 1.':
    'Un client demande à n1 de proposer bleu. n1 prépare le scrutin 1.',
  'Each act of the proposer is done by hand: it does nothing that you do not ask for.':
    'Chaque coup du proposeur est fait à la main : il ne fait rien que tu ne demandes.',
  'All promised ballot 1. A client asks n2 to propose red. n2 prepares ballot 2.':
    'Tous ont promis le scrutin 1. Un client demande à n2 de proposer rouge. n2 prépare le scrutin 2.',
  'Who promises 2 gives up ballot 1. Does n1 hear of that?':
    'Qui promet le 2 abandonne le scrutin 1. n1 l’apprend-il ?',
  'All promised ballot 2. n1 does not know, and proposes blue in ballot 1.':
    'Tous ont promis le scrutin 2. n1 ne le sait pas, et propose bleu au scrutin 1.',
  'Too late, and n1 will only learn it from the refusals.':
    'Trop tard, et n1 ne l’apprendra que par les refus.',
  'n1 is refused by all, and tries again: ballot 3.':
    'n1 est refusé par tous, et réessaie : scrutin 3.',
  'A higher ballot is always allowed. Is it polite?':
    'Un scrutin plus élevé est toujours permis. Est-ce poli ?',
  'All promised ballot 3. n2 does not know, and proposes red in ballot 2.':
    'Tous ont promis le scrutin 3. n2 ne le sait pas, et propose rouge au scrutin 2.',
  'Once more just too late. Ask the class how long this can go on.':
    'Encore juste trop tard. Demande à la classe combien de temps cela peut durer.',
  'n2 is refused by all, and tries again: ballot 4.':
    'n2 est refusé par tous, et réessaie : scrutin 4.',
  'All promised ballot 4. n1 does not know, and proposes blue in ballot 3.':
    'Tous ont promis le scrutin 4. n1 ne le sait pas, et propose bleu au scrutin 3.',
  'n1 is refused by all, and tries again: ballot 5.':
    'n1 est refusé par tous, et réessaie : scrutin 5.',
  'All promised ballot 5. n2 does not know, and proposes red in ballot 4.':
    'Tous ont promis le scrutin 5. n2 ne le sait pas, et propose rouge au scrutin 4.',
  'n2 is refused by all, and tries again: ballot 6.':
    'n2 est refusé par tous, et réessaie : scrutin 6.',
  'All promised ballot 6. n1 does not know, and proposes blue in ballot 5.':
    'Tous ont promis le scrutin 6. n1 ne le sait pas, et propose bleu au scrutin 5.',
}
