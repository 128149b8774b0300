import type { Words } from '../../../../shared/core/words'
import type { LessonsMorePhrase } from '../../phrases-lessons-more'

export const words: Words<LessonsMorePhrase> = {
  'Two clients, one leader': 'Zwei Clients, ein Anführer',
  'One node that decides makes agreement easy, whoever proposes what.':
    'Ein Knoten, der entscheidet, macht Einigkeit leicht, wer auch immer was vorschlägt.',
  'Two clients come at the same time: n2 is asked to propose blue, n3 red. Both send to n1.':
    'Zwei Clients kommen zugleich: n2 soll blau vorschlagen, n3 rot. Beide senden an n1.',
  'Which one will it be? Let the class guess, and then say why.':
    'Welcher wird es? Lass die Klasse raten und dann sagen, warum.',
  'n1 took {chosen}: it is chosen. Both clients ask for the answer.':
    'n1 hat {chosen} genommen: gewählt. Beide Clients fragen nach der Antwort.',
  'Of {nodes} nodes one picked the value. What about the wish of the other client?':
    'Von {nodes} Knoten hat einer den Wert bestimmt. Was ist mit dem Wunsch des anderen Clients?',
  'Both say {chosen}, though one of them had been asked for something else.':
    'Beide sagen {chosen}, obwohl einer von ihnen um etwas anderes gebeten worden war.',
  'Several proposals are no error: one of them is picked. What if n1 stops?':
    'Mehrere Vorschläge sind kein Fehler: Einer wird genommen. Und wenn n1 ausfällt?',
  'Who leads?': 'Wer führt?',
  'To appoint a leader is the same question again: it takes consensus.':
    'Einen Anführer zu bestimmen ist wieder dieselbe Frage: Es braucht Konsens.',
  'Crash n1. n3 and n4 take over at the same moment, and each is heard by one other node first.':
    'Lass n1 abstürzen. n3 und n4 übernehmen im selben Moment, und jeden hört zuerst ein anderer Knoten.',
  'Nothing is cut this time: messages are slow, no more.':
    'Diesmal ist nichts getrennt: Nachrichten sind langsam, mehr nicht.',
  'n2 follows n3, n5 follows n4. Clients ask n2 to propose blue, n5 red.':
    'n2 folgt n3, n5 folgt n4. Clients bitten n2, blau vorzuschlagen, und n5 rot.',
  'Ask the class how many leaders there are, and who of the four knows it.':
    'Frag die Klasse, wie viele Anführer es gibt und wer von den vieren es weiß.',
  'Chosen twice, and there is no wall. Both clients ask for the answer.':
    'Zweimal gewählt, und es gibt keine Mauer. Beide Clients fragen nach der Antwort.',
  'The slow messages will still arrive. Whom will they help?':
    'Die langsamen Nachrichten kommen noch an. Wem helfen sie?',
  'n2 says blue, n5 says red, and nobody broke a rule.':
    'n2 sagt blau, n5 sagt rot, und niemand hat eine Regel gebrochen.',
  'To agree who leads is to agree on a value. Which of the four properties must it have?':
    'Sich zu einigen, wer führt, heißt sich auf einen Wert zu einigen. Welche der vier Eigenschaften braucht es?',
  'A wall through the vote': 'Eine Mauer durch die Abstimmung',
  'A majority is one of all nodes: so there is one answer, wall or not.':
    'Eine Mehrheit ist eine aller Knoten: Also gibt es eine Antwort, mit oder ohne Mauer.',
  'The wall of the split brain: n1 and n2 here, n3, n4 and n5 there. n2 proposes blue, n4 red.':
    'Die Mauer des Split Brain: n1 und n2 hier, n3, n4 und n5 dort. n2 schlägt blau vor, n4 rot.',
  'Everyone votes for the first proposal that comes, once. Will it split again?':
    'Jeder stimmt einmal, für den ersten Vorschlag, der kommt. Spaltet es sich wieder?',
  'Two voted blue on the left, three red on the right; {majority} of {nodes} are needed. Clients ask n1 and n5.':
    'Links stimmten zwei für blau, rechts drei für rot; {majority} von {nodes} sind nötig. Clients fragen n1 und n5.',
  'Red is chosen. On which side can somebody find that out?':
    'Rot ist gewählt. Auf welcher Seite kann das jemand herausfinden?',
  'n5 counted three red and decided. n1 has heard from all it can reach: two blue, and it waits.':
    'n5 hat dreimal rot gezählt und entschieden. n1 hat von allen gehört, die er erreicht: zweimal blau, und er wartet.',
  'A majority of all nodes, not of those who answer. May n1 decide after a minute?':
    'Eine Mehrheit aller Knoten, nicht derer, die antworten. Darf n1 nach einer Minute entscheiden?',
  'After the wall n1 asked again and heard three red: one answer.':
    'Nach der Mauer fragte n1 wieder und hörte dreimal rot: eine Antwort.',
  'Any two majorities of all share a node. Could the left side ever have decided blue?':
    'Je zwei Mehrheiten aller teilen einen Knoten. Hätte die linke Seite je blau entscheiden können?',
  'Chosen before anybody knows': 'Gewählt, bevor es jemand weiß',
  'A value is chosen when a majority has accepted it in one ballot, whoever knows.':
    'Ein Wert ist gewählt, wenn ihn eine Mehrheit in einem Wahlgang angenommen hat, wer auch immer es weiß.',
  'A client asks n1 to propose blue. n1 asks everyone to promise 1.n1.':
    'Ein Client bittet n1, blau vorzuschlagen. n1 bittet alle, 1.n1 zu versprechen.',
  'Ask first, then propose. How many may propose, and how many must n1 know?':
    'Erst fragen, dann vorschlagen. Wie viele dürfen vorschlagen, und wie viele muss n1 kennen?',
  '{promised} of {nodes} promised 1.n1: they take no older ballot. n1 proposes blue, and only n2 and n3 hear it.':
    '{promised} von {nodes} haben 1.n1 versprochen: Sie nehmen keinen älteren Wahlgang mehr. n1 schlägt blau vor, und nur n2 und n3 hören es.',
  'All else that is said now is held. Watch who accepts.':
    'Alles andere, was jetzt gesagt wird, ist aufgehalten. Achtet darauf, wer annimmt.',
  '{accepted} of {nodes} accepted blue, so it is chosen. Nobody knows it. Let go what was held; a client asks n5.':
    '{accepted} von {nodes} haben blau angenommen, also ist es gewählt. Niemand weiß es. Gib frei, was aufgehalten war; ein Client fragt n5.',
  'Ask each node: do you know it? Chosen is a fact of the log, and stands in no notebook.':
    'Frag jeden Knoten: Weißt du es? Gewählt ist eine Tatsache des Ablaufprotokolls und steht in keinem Notizbuch.',
  'Everybody has decided blue, which was chosen before the first of them knew.':
    'Alle haben blau entschieden; gewählt war es, bevor der erste es wusste.',
  'At which event was it chosen? Find it in the replay.':
    'Bei welchem Ereignis wurde es gewählt? Sucht es in der Aufzeichnung.',
  'The highest ballot, not the most reports': 'Der höchste Wahlgang, nicht die meisten Meldungen',
  'What counts is the highest ballot among the reports, and not how many report a value.':
    'Es zählt der höchste Wahlgang unter den Meldungen, nicht, wie viele einen Wert melden.',
  'n1 reaches n2 and n3. A client asks it to propose blue, and it asks for promises of 1.n1.':
    'n1 erreicht n2 und n3. Ein Client bittet ihn, blau vorzuschlagen, und er bittet um Versprechen für 1.n1.',
  'Three are a majority of five: n1, n2 and n3.':
    'Drei sind eine Mehrheit von fünf: n1, n2 und n3.',
  'n1, n2 and n3 promised. From now on n1 reaches only n2; it proposes blue.':
    'n1, n2 und n3 haben versprochen. Von jetzt an erreicht n1 nur n2; er schlägt blau vor.',
  'How many will accept, and is that enough?': 'Wie viele werden annehmen, und reicht das?',
  'n1 and n2 accepted blue: two of five. n5 wants red; it reaches n3 and n4, and asks for 2.n5.':
    'n1 und n2 haben blau angenommen: zwei von fünf. n5 will rot; er erreicht n3 und n4 und bittet um 2.n5.',
  'What will n3 report, which promised 1.n1 and accepted nothing?':
    'Was wird n3 melden, der 1.n1 versprochen und nichts angenommen hat?',
  'n3, n4 and n5 promised 2.n5, and none of them accepted anything: n5 is free, and proposes red.':
    'n3, n4 und n5 haben 2.n5 versprochen, und keiner von ihnen hat etwas angenommen: n5 ist frei und schlägt rot vor.',
  'Could blue have been chosen? Three who did not accept leave two.':
    'Könnte blau gewählt sein? Drei, die nicht angenommen haben, lassen zwei übrig.',
  'n3, n4 and n5 accepted red: chosen, and n1 knows nothing of it. Now only n5 comes through to n1.':
    'n3, n4 und n5 haben rot angenommen: gewählt, und n1 weiß nichts davon. Jetzt kommt nur n5 zu n1 durch.',
  'n5 has promised 2.n5. What does it say to 1.n1?':
    'n5 hat 2.n5 versprochen. Was sagt er zu 1.n1?',
  'n5 refused 1.n1. n1 tries again for blue, and asks for 3.n1.':
    'n5 hat 1.n1 abgelehnt. n1 versucht es wieder mit blau und bittet um 3.n1.',
  'n1, n2 and n5 will answer. What will each report?':
    'n1, n2 und n5 werden antworten. Was wird jeder melden?',
  'n1 and n2 report blue in 1.n1, n5 reports red in 2.n5. What must n1 propose?':
    'n1 und n2 melden blau in 1.n1, n5 meldet rot in 2.n5. Was muss n1 vorschlagen?',
  'Let the class answer before n1 does: two to one for blue, and its client wants blue.':
    'Lass die Klasse antworten, bevor n1 es tut: zwei zu eins für blau, und sein Client will blau.',
  'Red: of what is reported, the value of the highest ballot. Let go what was held.':
    'Rot: von allem Gemeldeten der Wert des höchsten Wahlgangs. Gib frei, was aufgehalten war.',
  'Red had been chosen, and neither n1 nor n2 could know. What if n1 had counted reports?':
    'Rot war gewählt, und weder n1 noch n2 konnte es wissen. Was, wenn n1 Meldungen gezählt hätte?',
  'All have decided red.': 'Alle haben rot entschieden.',
  'More had been reported for blue. Which sentence of the rules saved red?':
    'Für blau war mehr gemeldet worden. Welcher Satz der Regeln hat rot gerettet?',
  'Three, three, and one: the same crash with Paxos':
    'Drei, drei und einer: derselbe Absturz mit Paxos',
  'The crash that froze the vote does not stop Paxos: what n7 did need not be known.':
    'Der Absturz, der die Abstimmung einfror, hält Paxos nicht auf: Was n7 getan hat, muss man nicht wissen.',
  'Seven nodes once more. n1 reaches n2, n3 and n7; it asks them to promise 1.n1, for blue.':
    'Wieder sieben Knoten. n1 erreicht n2, n3 und n7; er bittet sie, 1.n1 zu versprechen, für blau.',
  'The same halves as in the vote that one crash froze.':
    'Dieselben Hälften wie in der Abstimmung, die ein Absturz einfror.',
  'n1 has four promises of seven: n1, n2, n3 and n7. n4 asks n5, n6 and n7 to promise 2.n4, for red.':
    'n1 hat vier Versprechen von sieben: n1, n2, n3 und n7. n4 bittet n5, n6 und n7, 2.n4 zu versprechen, für rot.',
  'n7 is asked twice. May it promise both?': 'n7 wird zweimal gefragt. Darf er beides versprechen?',
  'n4 has four, too: n4, n5, n6 and n7. n7 is held back, while n1 proposes blue and n4 proposes red.':
    'Auch n4 hat vier: n4, n5, n6 und n7. n7 wird zurückgehalten, während n1 blau und n4 rot vorschlägt.',
  'n7 promised the higher ballot. What will it do with 1.n1?':
    'n7 hat den höheren Wahlgang versprochen. Was wird er mit 1.n1 tun?',
  'Blue at three, red at three. n7 accepts red, and crashes before it tells anyone.':
    'Blau bei dreien, rot bei dreien. n7 nimmt rot an und stürzt ab, bevor er es jemandem sagt.',
  'Four of seven accepted red. Who of the six can know?':
    'Vier von sieben haben dann rot angenommen. Wer von den sechsen kann es wissen?',
  'The links are up again, but n5 does not hear n4 and n6 yet. A client asks n5, and n5 asks for 3.n5.':
    'Die Verbindungen stehen wieder, doch n5 hört n4 und n6 noch nicht. Ein Client fragt n5, und n5 bittet um 3.n5.',
  'Did n7 accept red? Nobody of the six can know. In the vote that was the end.':
    'Hat n7 rot angenommen? Niemand von den sechsen kann es wissen. In der Abstimmung war das das Ende.',
  'n1, n2 and n3 report blue in 1.n1; n5 itself reports red in 2.n4. What must n5 propose?':
    'n1, n2 und n3 melden blau in 1.n1; n5 selbst meldet rot in 2.n4. Was muss n5 vorschlagen?',
  'Three to one for blue. Let the class answer before n5 does.':
    'Drei zu eins für blau. Lass die Klasse antworten, bevor n5 es tut.',
  'Red, whatever n7 did: 2.n4 is the highest ballot reported. Let go what was held.':
    'Rot, was n7 auch getan hat: 2.n4 ist der höchste gemeldete Wahlgang. Gib frei, was aufgehalten war.',
  'Had n7 crashed before it accepted, n5 would have done just the same.':
    'Wäre n7 vor dem Annehmen abgestürzt, hätte n5 genau dasselbe getan.',
  'n7 is down, and all others have decided red: {up} of {nodes}.':
    'n7 ist ausgefallen, und alle anderen haben rot entschieden: {up} von {nodes}.',
  'One act is right in every world. The vote had no such act, since no vote may change.':
    'Eine Tat ist in jeder Welt richtig. Die Abstimmung hatte keine solche, weil sich keine Stimme ändern darf.',
}
