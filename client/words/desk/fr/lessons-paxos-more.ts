import type { Words } from '../../../../shared/core/words'
import type { LessonsPaxosMorePhrase } from '../../phrases-lessons-paxos-more'

export const words: Words<LessonsPaxosMorePhrase> = {
  'n1 is refused again, and now it waits a while. n2 proposes red in ballot 6.':
    'n1 est encore refusé, et attend maintenant un moment. n2 propose rouge au scrutin 6.',
  'What is different this time? Only that somebody waits.':
    'Qu’est-ce qui change cette fois ? Seulement que quelqu’un attend.',
  'Nobody came in between: red is chosen, and all know it.':
    'Personne ne s’est interposé : rouge est choisi, et tous le savent.',
  'All it took was that one of them waited. That is why real systems wait for a random time.':
    'Il a suffi que l’un d’eux attende. C’est pourquoi les vrais systèmes attendent un temps aléatoire.',
  'The earlier acceptor is in the second quorum': 'L’accepteur antérieur est dans le second quorum',
  'Who sees an accepted value must adopt it, because it may have been chosen.':
    'Qui voit une valeur acceptée doit l’adopter, car elle a pu être choisie.',
  'All promised. Cut n1 off from all but n3; n1 proposes blue.':
    'Tous ont promis. Coupe n1 de tous sauf n3 ; n1 propose bleu.',
  'Two of five will accept: not enough to be chosen.':
    'Deux sur cinq accepteront : pas assez pour être choisi.',
  'n1 and n3 accepted blue: two of five. Crash n1. A client asks n5 to propose red; n2 does not hear n5.':
    'n1 et n3 ont accepté bleu : deux sur cinq. Mets n1 en panne. Un client demande à n5 de proposer rouge ; n2 n’entend pas n5.',
  'Which three will n5 hear? That decides everything here.':
    'Quels trois n5 entendra-t-il ? Cela décide de tout ici.',
  'n3, n4 and n5 promised, and n3 reports blue. n5 wanted red: what must it propose?':
    'n3, n4 et n5 ont promis, et n3 rapporte bleu. n5 voulait rouge : que doit-il proposer ?',
  'Let the class answer before n5 does. Could blue have been chosen?':
    'Laisse la classe répondre avant n5. Bleu a-t-il pu être choisi ?',
  'Blue: n3 may be all that is left of a majority. It is chosen now; let go what was held.':
    'Bleu : n3 est peut-être tout ce qui reste d’une majorité. C’est choisi maintenant ; relâche ce qui était retenu.',
  'n5 cannot know whether blue was chosen, and so it acts as if it were.':
    'n5 ne peut savoir si bleu a été choisi, alors il agit comme si c’était le cas.',
  'All who are up have decided what n5 never wanted.':
    'Tous ceux qui marchent ont décidé ce que n5 n’a jamais voulu.',
  'That is how Paxos keeps a choice: not by a rule against red, but by asking first.':
    'C’est ainsi que Paxos garde un choix : non par une règle contre rouge, mais en demandant d’abord.',
  'The earlier acceptor is not in the second quorum':
    'L’accepteur antérieur n’est pas dans le second quorum',
  'An accepted value is not a chosen one: what no majority accepted may vanish.':
    'Une valeur acceptée n’est pas une valeur choisie : ce qu’aucune majorité n’a accepté peut disparaître.',
  'n1 and n3 accepted blue: two of five. Crash n1. A client asks n5 to propose red; n3 does not hear n5.':
    'n1 et n3 ont accepté bleu : deux sur cinq. Mets n1 en panne. Un client demande à n5 de proposer rouge ; n3 n’entend pas n5.',
  'n2, n4 and n5 promised, and none of them accepted anything. What may n5 propose?':
    'n2, n4 et n5 ont promis, et aucun n’a rien accepté. Que peut proposer n5 ?',
  'Let the class answer. Blue was accepted twice: does n5 know?':
    'Laisse la classe répondre. Bleu a été accepté deux fois : n5 le sait-il ?',
  'Red: blue cannot have been chosen without one of these three. Let go what was held.':
    'Rouge : bleu n’a pas pu être choisi sans l’un de ces trois. Relâche ce qui était retenu.',
  'Three who did not accept leave only two who could have.':
    'Trois qui n’ont pas accepté n’en laissent que deux qui auraient pu.',
  'n3, too, decided red, although it had accepted blue.':
    'n3 aussi a décidé rouge, bien qu’il ait accepté bleu.',
  'An accepted value may vanish. A chosen one may not. What is the difference?':
    'Une valeur acceptée peut disparaître. Une valeur choisie, non. Quelle est la différence ?',
  'Prepare 1, prepare 100, and a node that promised neither':
    'Prepare 1, prepare 100, et un nœud qui n’a promis ni l’un ni l’autre',
  'To accept needs no promise; it is the majority of promises that stops the lower ballot.':
    'Accepter n’exige pas de promesse ; c’est la majorité des promesses qui arrête le scrutin inférieur.',
  'n1 cannot reach n4 and n5, n5 cannot reach n1 and n4. n1 prepares ballot 1 for blue.':
    'n1 n’atteint pas n4 et n5, n5 n’atteint pas n1 et n4. n1 prépare le scrutin 1 pour bleu.',
  'n4 will hear from neither of them at first.': 'Au début, n4 n’entendra aucun des deux.',
  'n1, n2 and n3 promised ballot 1. n5 prepares ballot 100 for red.':
    'n1, n2 et n3 ont promis le scrutin 1. n5 prépare le scrutin 100 pour rouge.',
  'Ballots are only compared: 100 is just a way to say later.':
    'Les scrutins sont seulement comparés : 100 n’est qu’une façon de dire plus tard.',
  'n2, n3 and n5 promised 100. n1 knows nothing of it: it proposes blue, and n4 hears it.':
    'n2, n3 et n5 ont promis le 100. n1 n’en sait rien : il propose bleu, et n4 l’entend.',
  'n4 promised nobody anything. May it accept? Let the class vote.':
    'n4 n’a rien promis à personne. Peut-il accepter ? Laisse la classe voter.',
  'n4 promised neither, so it accepts; n2 and n3 refuse. n5 proposes red in ballot 100.':
    'n4 n’a promis ni l’un ni l’autre, donc il accepte ; n2 et n3 refusent. n5 propose rouge au scrutin 100.',
  'Blue has two of five and can get no third: the promises to 100 stop it.':
    'Bleu en a deux sur cinq et ne peut en avoir un troisième : les promesses à 100 l’arrêtent.',
  'n2, n3 and n5 accepted red: chosen. Let go what was held.':
    'n2, n3 et n5 ont accepté rouge : choisi. Relâche ce qui était retenu.',
  'n4 holds blue. Is that a danger for red?': 'n4 a bleu. Est-ce un danger pour rouge ?',
  'n4 accepted red on top of blue, as it may: 100 is higher than 1.':
    'n4 a accepté rouge par-dessus bleu, comme il en a le droit : 100 est plus élevé que 1.',
  'What a node accepted may change. What was chosen may not.':
    'Ce qu’un nœud a accepté peut changer. Ce qui est choisi, non.',
  'An acceptor crashes and remembers': 'Un accepteur tombe en panne et se souvient',
  'Promises and accepted values are written down before they are sent: then a crash is only a pause.':
    'Promesses et valeurs acceptées sont écrites avant d’être envoyées : alors une panne n’est qu’une pause.',
  'Wall off n4 and n5. A client asks n1 to propose blue.':
    'Isole n4 et n5 par un mur. Un client demande à n1 de proposer bleu.',
  'Three are a majority. Remember which: n1, n2 and n3.':
    'Trois font une majorité. Retenez lesquels : n1, n2 et n3.',
  'n1, n2 and n3 accepted blue: chosen. Crash n3, and move the wall: n3 will be on the other side.':
    'n1, n2 et n3 ont accepté bleu : choisi. Mets n3 en panne, et déplace le mur : n3 sera de l’autre côté.',
  'The next majority is n3, n4 and n5. Which node do the two share?':
    'La prochaine majorité est n3, n4 et n5. Quel nœud les deux partagent-elles ?',
  'Recover n3, its memory kept. A client asks n5 to propose red.':
    'Rétablis n3, avec sa mémoire. Un client demande à n5 de proposer rouge.',
  'n5 will ask n3, n4 and n5. What will n3 say of what it accepted?':
    'n5 va interroger n3, n4 et n5. Que dira n3 de ce qu’il a accepté ?',
  'n3 reported what it had accepted, so n5 had to propose blue.':
    'n3 a rapporté ce qu’il avait accepté, donc n5 a dû proposer bleu.',
  'One notebook carried the choice from one majority to the other.':
    'Un carnet a porté le choix d’une majorité à l’autre.',
  'An acceptor crashes and forgets': 'Un accepteur tombe en panne et oublie',
  'One lost memory breaks what no crash can: all played fair, and two values were chosen.':
    'Une mémoire perdue brise ce qu’aucune panne ne peut : tous ont joué franc jeu, et deux valeurs ont été choisies.',
  'Recover n3, its memory lost. A client asks n5 to propose red.':
    'Rétablis n3, sans sa mémoire. Un client demande à n5 de proposer rouge.',
  'n3 reported nothing, in good faith. Red was chosen after blue.':
    'n3 n’a rien rapporté, de bonne foi. Rouge a été choisi après bleu.',
  'Nobody lied and nobody broke a rule. What one promises must be on disk first.':
    'Personne n’a menti ni enfreint de règle. Ce qu’on promet doit d’abord être sur disque.',
  'Who holds the lock': 'Qui tient le verrou',
  'Agreeing on a value is enough for a lock: tryAcquire is propose(me), then query() == me.':
    'S’accorder sur une valeur suffit pour un verrou : tryAcquire, c’est propose(moi), puis query() == moi.',
  'The values are the nodes. n1, n2 and n3 want the lock: each proposes itself.':
    'Les valeurs sont les nœuds. n1, n2 et n3 veulent le verrou : chacun se propose lui-même.',
  'A lock is an agreement about one name.': 'Un verrou est un accord sur un nom.',
  'One of them is chosen. All three ask: is it me?':
    'L’un d’eux est choisi. Tous les trois demandent : est-ce moi ?',
  'Two have lost and have to find that out.': 'Deux ont perdu et doivent l’apprendre.',
  'One has the lock, and everyone knows who.': 'L’un a le verrou, et tout le monde sait qui.',
  'What happens if the holder crashes now? That needs one more agreement, about the next one.':
    'Que se passe-t-il si le détenteur tombe en panne maintenant ? Il faut un accord de plus, sur le suivant.',
}
