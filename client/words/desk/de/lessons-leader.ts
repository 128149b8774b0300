import type { Words } from '../../../../shared/core/words'
import type { LessonsLeaderPhrase } from '../../phrases-lessons-leader'

export const words: Words<LessonsLeaderPhrase> = {
  'A leader decides': 'Ein Anführer entscheidet',
  'With one boss there is nothing to count and nobody to disagree with.':
    'Mit einem Chef gibt es nichts zu zählen und niemanden, der widerspricht.',
  'A client asks n2 to propose blue; n2 brings it to n1, whom all follow.':
    'Ein Client bittet n2, blau vorzuschlagen; n2 bringt es zu n1, dem alle folgen.',
  'Nobody asks the others: who follows a leader only has to reach it.':
    'Niemand fragt die anderen: Wer einem Anführer folgt, muss nur ihn erreichen.',
  'n1 took blue, so blue is chosen. Another client asks n3 for the answer.':
    'n1 hat blau genommen, also ist blau gewählt. Ein anderer Client fragt n3 nach der Antwort.',
  'Only n1 knows it so far. Ask the class: who can answer now?':
    'Bisher weiß es nur n1. Frag die Klasse: Wer kann jetzt antworten?',
  'All who asked have heard it from n1.': 'Alle, die gefragt haben, haben es von n1 gehört.',
  'So few messages, and one node that all of it hangs on.':
    'So wenige Nachrichten, und ein Knoten, an dem alles hängt.',
  'The leader crashes': 'Der Anführer stürzt ab',
  'One crash stops everyone: a leader is a single point of failure.':
    'Ein Absturz hält alle auf: Ein Anführer ist ein Single Point of Failure.',
  'A client asks n2 to propose blue; n2 brings it to n1.':
    'Ein Client bittet n2, blau vorzuschlagen; n2 bringt es zu n1.',
  'As before: all goes through n1.': 'Wie zuvor: Alles geht über n1.',
  'n1 takes blue and crashes before it tells anyone. A client asks n3 for the answer.':
    'n1 nimmt blau und stürzt ab, bevor er es jemandem sagt. Ein Client fragt n3 nach der Antwort.',
  'Ask the class what n3 can do. It can ask n1, and nobody else knows.':
    'Frag die Klasse, was n3 tun kann. Er kann n1 fragen, und sonst weiß es niemand.',
  'All others are well and can do nothing: the answer is in the notebook of n1.':
    'Allen anderen geht es gut, und sie können nichts tun: Die Antwort steht im Notizbuch von n1.',
  'All the others are up and nothing moves: that is a single point of failure.':
    'Alle anderen laufen, und nichts bewegt sich: Das ist ein einzelner Ausfallpunkt.',
  'A new leader, and the old one comes back': 'Ein neuer Anführer, und der alte kommt zurück',
  'A new leader must find out what the old one may have chosen; this one did not.':
    'Ein neuer Anführer muss herausfinden, was der alte gewählt haben könnte; dieser hat es nicht getan.',
  'A client asks n1 to propose blue, and n1, which leads, takes it.':
    'Ein Client bittet n1, blau vorzuschlagen, und n1, der führt, nimmt es.',
  'No message was needed: the leader asks nobody.':
    'Keine Nachricht war nötig: Der Anführer fragt niemanden.',
  'Crash n1 before it tells anyone. n3 takes over.':
    'Lass n1 abstürzen, bevor er es jemandem sagt. n3 übernimmt.',
  'n3 breaks no rule. Ask the class what it does not know.':
    'n3 bricht keine Regel. Frag die Klasse, was er nicht weiß.',
  'The others follow n3. A client asks n4 to propose red.':
    'Die anderen folgen n3. Ein Client bittet n4, rot vorzuschlagen.',
  'For them nothing was chosen yet. Only one notebook says otherwise, and it is out of reach.':
    'Für sie ist noch nichts gewählt. Nur ein Notizbuch sagt etwas anderes, und das ist außer Reichweite.',
  'n3 took red, and n4 has heard it. Recover n1: in its notebook stands blue.':
    'n3 hat rot genommen, und n4 hat es gehört. Hol n1 zurück: In seinem Notizbuch steht blau.',
  'What will n1 say if somebody asks it now? Let the class guess first.':
    'Was wird n1 sagen, wenn ihn jetzt jemand fragt? Lass die Klasse zuerst raten.',
  'n1 leads in its own eyes, and answers blue.':
    'n1 führt in seinen eigenen Augen und antwortet blau.',
  'Two answers. Which step was wrong, if nobody broke a rule?':
    'Zwei Antworten. Welcher Schritt war falsch, wenn niemand eine Regel gebrochen hat?',
  'Split brain': 'Split Brain',
  'No node can tell a crashed leader from one behind a wall; with two leaders there are two answers.':
    'Kein Knoten kann einen abgestürzten Anführer von einem hinter einer Mauer unterscheiden; mit zwei Anführern gibt es zwei Antworten.',
  'n1 leads. Draw a wall: n1 and n2 here, n3, n4 and n5 there. n3 takes over on its side.':
    'n1 führt. Zieh eine Mauer: n1 und n2 hier, n3, n4 und n5 dort. n3 übernimmt auf seiner Seite.',
  'From behind the wall n1 looks just like a crashed node.':
    'Von hinter der Mauer sieht n1 genau wie ein abgestürzter Knoten aus.',
  'n4 and n5 follow n3; n1 and n2 know nothing of it. A client asks n2 to propose blue.':
    'n4 und n5 folgen n3; n1 und n2 wissen nichts davon. Ein Client bittet n2, blau vorzuschlagen.',
  'There are two leaders now, and each is sure to be the only one.':
    'Jetzt gibt es zwei Anführer, und jeder ist sicher, der einzige zu sein.',
  'n1 took blue: chosen. On the other side a client asks n4 to propose red.':
    'n1 hat blau genommen: gewählt. Auf der anderen Seite bittet ein Client n4, rot vorzuschlagen.',
  'Ask the class: can n3 find out that blue was chosen?':
    'Frag die Klasse: Kann n3 herausfinden, dass blau gewählt wurde?',
  'n3 took red: chosen, too. Clients ask around on both sides.':
    'n3 hat rot genommen: auch gewählt. Clients fragen auf beiden Seiten herum.',
  'Each side is at one with itself.': 'Jede Seite ist sich mit sich selbst einig.',
  'Two answers, and nobody broke a rule.': 'Zwei Antworten, und niemand hat eine Regel gebrochen.',
  'Would it help if a leader needed more than half of the nodes?':
    'Würde es helfen, wenn ein Anführer mehr als die Hälfte der Knoten bräuchte?',
}
