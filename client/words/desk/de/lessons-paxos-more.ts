import type { Words } from '../../../../shared/core/words'
import type { LessonsPaxosMorePhrase } from '../../phrases-lessons-paxos-more'

export const words: Words<LessonsPaxosMorePhrase> = {
  'n1 is refused again, and now it waits a while. n2 proposes red in ballot 6.':
    'n1 wird wieder abgelehnt und wartet jetzt eine Weile. n2 schlägt in Wahlgang 6 rot vor.',
  'What is different this time? Only that somebody waits.':
    'Was ist diesmal anders? Nur, dass jemand wartet.',
  'Nobody came in between: red is chosen, and all know it.':
    'Niemand kam dazwischen: Rot ist gewählt, und alle wissen es.',
  'All it took was that one of them waited. That is why real systems wait for a random time.':
    'Es genügte, dass einer der beiden wartete. Darum warten echte Systeme eine zufällige Zeit.',
  'The earlier acceptor is in the second quorum': 'Der frühere Annehmende ist im zweiten Quorum',
  'Who sees an accepted value must adopt it, because it may have been chosen.':
    'Wer einen angenommenen Wert sieht, muss ihn übernehmen, denn er könnte gewählt sein.',
  'All promised. Cut n1 off from all but n3; n1 proposes blue.':
    'Alle haben versprochen. Trenn n1 von allen außer n3; n1 schlägt blau vor.',
  'Two of five will accept: not enough to be chosen.':
    'Zwei von fünf werden annehmen: nicht genug, um gewählt zu sein.',
  'n1 and n3 accepted blue: two of five. Crash n1. A client asks n5 to propose red; n2 does not hear n5.':
    'n1 und n3 haben blau angenommen: zwei von fünf. Lass n1 abstürzen. Ein Client bittet n5, rot vorzuschlagen; n2 hört n5 nicht.',
  'Which three will n5 hear? That decides everything here.':
    'Welche drei wird n5 hören? Das entscheidet hier alles.',
  'n3, n4 and n5 promised, and n3 reports blue. n5 wanted red: what must it propose?':
    'n3, n4 und n5 haben versprochen, und n3 meldet blau. n5 wollte rot: Was muss er vorschlagen?',
  'Let the class answer before n5 does. Could blue have been chosen?':
    'Lass die Klasse vor n5 antworten. Könnte blau gewählt sein?',
  'Blue: n3 may be all that is left of a majority. It is chosen now; let go what was held.':
    'Blau: n3 ist vielleicht alles, was von einer Mehrheit übrig ist. Jetzt ist es gewählt; gib frei, was aufgehalten war.',
  'n5 cannot know whether blue was chosen, and so it acts as if it were.':
    'n5 kann nicht wissen, ob blau gewählt war, also handelt er, als wäre es so.',
  'All who are up have decided what n5 never wanted.':
    'Alle, die laufen, haben entschieden, was n5 nie wollte.',
  'That is how Paxos keeps a choice: not by a rule against red, but by asking first.':
    'So bewahrt Paxos eine Wahl: nicht durch eine Regel gegen rot, sondern indem zuerst gefragt wird.',
  'The earlier acceptor is not in the second quorum':
    'Der frühere Annehmende ist nicht im zweiten Quorum',
  'An accepted value is not a chosen one: what no majority accepted may vanish.':
    'Ein angenommener Wert ist noch kein gewählter: Was keine Mehrheit annahm, kann verschwinden.',
  'n1 and n3 accepted blue: two of five. Crash n1. A client asks n5 to propose red; n3 does not hear n5.':
    'n1 und n3 haben blau angenommen: zwei von fünf. Lass n1 abstürzen. Ein Client bittet n5, rot vorzuschlagen; n3 hört n5 nicht.',
  'n2, n4 and n5 promised, and none of them accepted anything. What may n5 propose?':
    'n2, n4 und n5 haben versprochen, und keiner hat etwas angenommen. Was darf n5 vorschlagen?',
  'Let the class answer. Blue was accepted twice: does n5 know?':
    'Lass die Klasse antworten. Blau wurde zweimal angenommen: Weiß n5 das?',
  'Red: blue cannot have been chosen without one of these three. Let go what was held.':
    'Rot: Ohne einen dieser drei kann blau nicht gewählt sein. Gib frei, was aufgehalten war.',
  'Three who did not accept leave only two who could have.':
    'Drei, die nicht angenommen haben, lassen nur zwei übrig, die es könnten.',
  'n3, too, decided red, although it had accepted blue.':
    'Auch n3 hat rot entschieden, obwohl er blau angenommen hatte.',
  'An accepted value may vanish. A chosen one may not. What is the difference?':
    'Ein angenommener Wert kann verschwinden, ein gewählter nicht. Was ist der Unterschied?',
  'Prepare 1, prepare 100, and a node that promised neither':
    'Prepare 1, prepare 100 und ein Knoten, der keines versprach',
  'To accept needs no promise; it is the majority of promises that stops the lower ballot.':
    'Annehmen braucht kein Versprechen; die Mehrheit der Versprechen stoppt den niedrigeren Wahlgang.',
  'n1 cannot reach n4 and n5, n5 cannot reach n1 and n4. n1 prepares ballot 1 for blue.':
    'n1 erreicht n4 und n5 nicht, n5 erreicht n1 und n4 nicht. n1 bereitet Wahlgang 1 für blau vor.',
  'n4 will hear from neither of them at first.': 'n4 hört zunächst von keinem der beiden.',
  'n1, n2 and n3 promised ballot 1. n5 prepares ballot 100 for red.':
    'n1, n2 und n3 haben Wahlgang 1 versprochen. n5 bereitet Wahlgang 100 für rot vor.',
  'Ballots are only compared: 100 is just a way to say later.':
    'Wahlgänge werden nur verglichen: 100 heißt einfach später.',
  'n2, n3 and n5 promised 100. n1 knows nothing of it: it proposes blue, and n4 hears it.':
    'n2, n3 und n5 haben 100 versprochen. n1 weiß nichts davon: Er schlägt blau vor, und n4 hört es.',
  'n4 promised nobody anything. May it accept? Let the class vote.':
    'n4 hat niemandem etwas versprochen. Darf er annehmen? Lass die Klasse abstimmen.',
  'n4 promised neither, so it accepts; n2 and n3 refuse. n5 proposes red in ballot 100.':
    'n4 hat keines versprochen, also nimmt er an; n2 und n3 lehnen ab. n5 schlägt in Wahlgang 100 rot vor.',
  'Blue has two of five and can get no third: the promises to 100 stop it.':
    'Blau hat zwei von fünf und kann keinen dritten bekommen: Die Versprechen für 100 stoppen es.',
  'n2, n3 and n5 accepted red: chosen. Let go what was held.':
    'n2, n3 und n5 haben rot angenommen: gewählt. Gib frei, was aufgehalten war.',
  'n4 holds blue. Is that a danger for red?': 'n4 hat blau. Ist das eine Gefahr für rot?',
  'n4 accepted red on top of blue, as it may: 100 is higher than 1.':
    'n4 hat nach blau auch rot angenommen, und das darf er: 100 ist höher als 1.',
  'What a node accepted may change. What was chosen may not.':
    'Was ein Knoten angenommen hat, darf sich ändern. Was gewählt ist, nicht.',
  'An acceptor crashes and remembers': 'Ein Annehmender stürzt ab und erinnert sich',
  'Promises and accepted values are written down before they are sent: then a crash is only a pause.':
    'Versprechen und angenommene Werte werden aufgeschrieben, bevor sie gesendet werden: Dann ist ein Absturz nur eine Pause.',
  'Wall off n4 and n5. A client asks n1 to propose blue.':
    'Trenn n4 und n5 mit einer Mauer ab. Ein Client bittet n1, blau vorzuschlagen.',
  'Three are a majority. Remember which: n1, n2 and n3.':
    'Drei sind eine Mehrheit. Merkt euch, welche: n1, n2 und n3.',
  'n1, n2 and n3 accepted blue: chosen. Crash n3, and move the wall: n3 will be on the other side.':
    'n1, n2 und n3 haben blau angenommen: gewählt. Lass n3 abstürzen und versetz die Mauer: n3 ist dann auf der anderen Seite.',
  'The next majority is n3, n4 and n5. Which node do the two share?':
    'Die nächste Mehrheit ist n3, n4 und n5. Welchen Knoten teilen die beiden?',
  'Recover n3, its memory kept. A client asks n5 to propose red.':
    'Hol n3 mit Gedächtnis zurück. Ein Client bittet n5, rot vorzuschlagen.',
  'n5 will ask n3, n4 and n5. What will n3 say of what it accepted?':
    'n5 wird n3, n4 und n5 fragen. Was wird n3 über das sagen, was er angenommen hat?',
  'n3 reported what it had accepted, so n5 had to propose blue.':
    'n3 hat gemeldet, was er angenommen hatte, also musste n5 blau vorschlagen.',
  'One notebook carried the choice from one majority to the other.':
    'Ein Notizbuch hat die Wahl von einer Mehrheit zur anderen getragen.',
  'An acceptor crashes and forgets': 'Ein Annehmender stürzt ab und vergisst',
  'One lost memory breaks what no crash can: all played fair, and two values were chosen.':
    'Ein verlorenes Gedächtnis bricht, was kein Absturz brechen kann: Alle spielten fair, und zwei Werte wurden gewählt.',
  'Recover n3, its memory lost. A client asks n5 to propose red.':
    'Hol n3 ohne Gedächtnis zurück. Ein Client bittet n5, rot vorzuschlagen.',
  'n3 reported nothing, in good faith. Red was chosen after blue.':
    'n3 hat in gutem Glauben nichts gemeldet. Rot wurde nach blau gewählt.',
  'Nobody lied and nobody broke a rule. What one promises must be on disk first.':
    'Niemand hat gelogen, und niemand hat eine Regel gebrochen. Was man verspricht, muss zuerst auf der Platte stehen.',
  'Who holds the lock': 'Wer die Sperre hat',
  'Agreeing on a value is enough for a lock: tryAcquire is propose(me), then query() == me.':
    'Sich auf einen Wert zu einigen genügt für eine Sperre: tryAcquire ist propose(ich), dann query() == ich.',
  'The values are the nodes. n1, n2 and n3 want the lock: each proposes itself.':
    'Die Werte sind die Knoten. n1, n2 und n3 wollen die Sperre: Jeder schlägt sich selbst vor.',
  'A lock is an agreement about one name.': 'Eine Sperre ist eine Einigung auf einen Namen.',
  'One of them is chosen. All three ask: is it me?':
    'Einer von ihnen ist gewählt. Alle drei fragen: Bin ich es?',
  'Two have lost and have to find that out.': 'Zwei haben verloren und müssen das herausfinden.',
  'One has the lock, and everyone knows who.': 'Einer hat die Sperre, und alle wissen, wer.',
  'What happens if the holder crashes now? That needs one more agreement, about the next one.':
    'Was geschieht, wenn der Inhaber jetzt abstürzt? Das braucht noch eine Einigung, auf den nächsten.',
}
