import type { Words } from '../../../../shared/core/words'
import type { LessonsVotePhrase } from '../../phrases-lessons-vote'

export const words: Words<LessonsVotePhrase> = {
  'A majority decides': 'Eine Mehrheit entscheidet',
  'Two majorities always share a node, so two values can never both have one.':
    'Zwei Mehrheiten teilen immer einen Knoten, also können nie zwei Werte beide eine haben.',
  'A client asks n1 to propose blue; everyone votes for the first proposal that comes.':
    'Ein Client bittet n1, blau vorzuschlagen; alle stimmen für den ersten Vorschlag, der kommt.',
  'Nobody is the leader: each node has one vote, and never takes it back.':
    'Niemand ist Anführer: Jeder Knoten hat eine Stimme und nimmt sie nie zurück.',
  'More than half voted blue: chosen. Clients ask n1 and n3, and these ask everyone.':
    'Mehr als die Hälfte hat für blau gestimmt: gewählt. Clients fragen n1 und n3, und diese fragen alle.',
  'It is chosen, and yet no node knows it. Knowing takes one more round.':
    'Es ist gewählt, und doch weiß es kein Knoten. Wissen braucht noch eine Runde.',
  'Both have counted a majority of all nodes.': 'Beide haben eine Mehrheit aller Knoten gezählt.',
  'Any two majorities share a node: so nobody can ever count one for red.':
    'Je zwei Mehrheiten teilen einen Knoten: Also kann nie jemand eine für rot zählen.',
  'Three proposals, no majority': 'Drei Vorschläge, keine Mehrheit',
  'Nothing failed, and yet nobody can decide: one vote each is not enough.':
    'Nichts ist ausgefallen, und doch kann niemand entscheiden: Eine Stimme pro Knoten reicht nicht.',
  'Only n1 to n2 and n3 to n4 are fast links. Three clients propose at the same time.':
    'Nur n1 zu n2 und n3 zu n4 sind schnelle Verbindungen. Drei Clients schlagen gleichzeitig vor.',
  'Each node votes for what reaches it first. Ask who will be heard where.':
    'Jeder Knoten stimmt für das, was ihn zuerst erreicht. Frag, wer wo gehört wird.',
  'Two blue, two red, one green, and no vote may change. A client asks n2.':
    'Zwei blau, zwei rot, einer grün, und keine Stimme darf sich ändern. Ein Client fragt n2.',
  'Count together: three are needed, and there are two at most.':
    'Zählt gemeinsam: Drei sind nötig, und es gibt höchstens zwei.',
  'n2 has heard from everyone, and still cannot decide.':
    'n2 hat von allen gehört und kann trotzdem nicht entscheiden.',
  'No crash, no loss, no mistake: and this vote will never end.':
    'Kein Absturz, kein Verlust, kein Fehler: Und diese Wahl wird nie enden.',
  'Three, three, and the last one crashes': 'Drei, drei, und der letzte stürzt ab',
  'One crash at the wrong moment freezes a vote: six healthy nodes wait until the seventh is back.':
    'Ein Absturz im falschen Moment friert eine Wahl ein: Sechs gesunde Knoten warten, bis der siebte zurück ist.',
  'Hold what n1 sends to n4, n5, n6 and n7, and n4 to n1, n2, n3 and n7. n1 proposes blue, n4 red.':
    'Halte auf, was n1 an n4, n5, n6 und n7 sendet, und n4 an n1, n2, n3 und n7. n1 schlägt blau vor, n4 rot.',
  'Slow messages are enough: half of the class hears blue first, half hears red.':
    'Langsame Nachrichten genügen: Die halbe Klasse hört zuerst blau, die andere rot.',
  'Three blue, three red. Let go what was held, the one from n4 to n7 first.':
    'Drei blau, drei rot. Gib frei, was aufgehalten war, zuerst die von n4 an n7.',
  'Three blue, three red. Let go what was held, the one from n1 to n7 first.':
    'Drei blau, drei rot. Gib frei, was aufgehalten war, zuerst die von n1 an n7.',
  'Three against three, four needed: it is all up to n7 now.':
    'Drei gegen drei, vier nötig: Jetzt hängt alles an n7.',
  'Only n7 can make a majority, and n7 takes its time. A client asks n2, and n2 asks everyone.':
    'Nur n7 kann eine Mehrheit machen, und n7 lässt sich Zeit. Ein Client fragt n2, und n2 fragt alle.',
  'One node has the whole decision in its hand. Ask the class what n2 will hear.':
    'Ein Knoten hat die ganze Entscheidung in der Hand. Frag die Klasse, was n2 hören wird.',
  'n2 has heard three blue and three red. Crash n7, which has not voted.':
    'n2 hat drei blau und drei rot gehört. Lass n7 abstürzen, der nicht abgestimmt hat.',
  'Six are up. What do they know of the vote of n7?':
    'Sechs laufen. Was wissen sie von der Stimme von n7?',
  'Had it voted blue, or red, or not at all? Nobody can know, so nobody may decide.':
    'Hatte er für blau gestimmt, für rot oder gar nicht? Niemand kann es wissen, also darf niemand entscheiden.',
  'Three worlds look the same to the six. Whatever they decide is wrong in one of them.':
    'Drei Welten sehen für die sechs gleich aus. Was immer sie entscheiden, ist in einer davon falsch.',
  'Three, three, and the last one voted before it crashed':
    'Drei, drei, und der letzte stimmte ab, bevor er abstürzte',
  'A value can be chosen without anyone alive being able to know it.':
    'Ein Wert kann gewählt sein, ohne dass es jemand, der läuft, wissen kann.',
  'n2 has heard three blue and three red. n7 votes blue, and crashes before it tells anyone.':
    'n2 hat drei blau und drei rot gehört. n7 stimmt für blau und stürzt ab, bevor er es jemandem sagt.',
  'Blue has four of seven now. Who knows?': 'Blau hat jetzt vier von sieben. Wer weiß es?',
  'Blue is chosen, and what the six can see is the same as if it were not.':
    'Blau ist gewählt, und was die sechs sehen können, ist dasselbe, als wäre es das nicht.',
  'Chosen is a fact, and not something that anybody has to know.':
    'Gewählt ist eine Tatsache und nichts, was jemand wissen muss.',
  'Three, three, and the last one comes back': 'Drei, drei, und der letzte kommt zurück',
  'Stuck is not broken: what was written down before the crash decides after it.':
    'Festgefahren ist nicht gebrochen: Was vor dem Absturz aufgeschrieben wurde, entscheidet danach.',
  'Recover n7 with its memory: its vote is on paper, and it answers who asks.':
    'Hol n7 mit Gedächtnis zurück: Seine Stimme steht auf Papier, und er antwortet, wer immer fragt.',
  'What one must write down before it counts: the vote.':
    'Was man aufschreiben muss, bevor es zählt: die Stimme.',
  'n2 asked again and has its fourth blue.':
    'n2 hat noch einmal gefragt und hat sein viertes Blau.',
  'They were stuck, and nothing was broken: it was only a matter of waiting.':
    'Sie steckten fest, und nichts war gebrochen: Es war nur eine Frage des Wartens.',
}
