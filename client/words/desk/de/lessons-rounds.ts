import type { Words } from '../../../../shared/core/words'
import type { LessonsRoundsPhrase } from '../../phrases-lessons-rounds'

export const words: Words<LessonsRoundsPhrase> = {
  'All agree: one round': 'Alle einig: eine Runde',
  'Where all nodes agree, no order of deliveries can make a difference.':
    'Wo alle Knoten einig sind, ändert keine Reihenfolge der Zustellung etwas.',
  'A client asks n1 to propose blue; the others join round 1 with what they hear.':
    'Ein Client bittet n1, blau vorzuschlagen; die anderen steigen mit dem, was sie hören, in Runde 1 ein.',
  'Nobody waits for n1: a report from anyone is enough to join in.':
    'Niemand wartet auf n1: Eine Meldung von irgendwem genügt zum Einsteigen.',
  'More than half report blue, more than half back blue: everybody decides, in round 1.':
    'Mehr als die Hälfte meldet blau, mehr als die Hälfte unterstützt blau: Alle entscheiden, in Runde 1.',
  'Only one value was ever in the game. Could any delay have changed the answer?':
    'Es war immer nur ein Wert im Spiel. Hätte irgendeine Verzögerung die Antwort ändern können?',
  'An order of deliveries that keeps it undecided': 'Eine Reihenfolge, die es unentschieden hält',
  'The order in which messages arrive is enough to keep a fixed rule undecided for ever.':
    'Die Reihenfolge der Nachrichten genügt, um eine feste Regel für immer unentschieden zu halten.',
  'n1, n2 and n3 begin with blue, n4 and n5 with red. Each hears two others first; the rest is held.':
    'n1, n2 und n3 beginnen mit blau, n4 und n5 mit rot. Jeder hört zuerst zwei andere; der Rest wird aufgehalten.',
  'Three against two, and nobody knows it. Who will hear which two?':
    'Drei gegen zwei, und niemand weiß es. Wer wird welche zwei hören?',
  'Round 1: nobody has heard the same from three. All back nothing.':
    'Runde 1: Niemand hat von dreien dasselbe gehört. Alle unterstützen nichts.',
  'Round 2: nobody has heard the same from three. All back nothing.':
    'Runde 2: Niemand hat von dreien dasselbe gehört. Alle unterstützen nichts.',
  'Round 3: nobody has heard the same from three. All back nothing.':
    'Runde 3: Niemand hat von dreien dasselbe gehört. Alle unterstützen nichts.',
  'Round 4: nobody has heard the same from three. All back nothing.':
    'Runde 4: Niemand hat von dreien dasselbe gehört. Alle unterstützen nichts.',
  'Each has heard two of one value and one of the other. More than half is three.':
    'Jeder hat zwei von einem Wert und einen vom anderen gehört. Mehr als die Hälfte sind drei.',
  'Nobody backed a value, so each takes what most of the three reported: round 2.':
    'Niemand hat einen Wert unterstützt, also nimmt jeder, was die meisten der drei meldeten: Runde 2.',
  'Nobody backed a value, so each takes what most of the three reported: round 3.':
    'Niemand hat einen Wert unterstützt, also nimmt jeder, was die meisten der drei meldeten: Runde 3.',
  'Nobody backed a value, so each takes what most of the three reported: round 4.':
    'Niemand hat einen Wert unterstützt, also nimmt jeder, was die meisten der drei meldeten: Runde 4.',
  'Nobody backed a value, so each takes what most of the three reported: round 5.':
    'Niemand hat einen Wert unterstützt, also nimmt jeder, was die meisten der drei meldeten: Runde 5.',
  'Count again: still three blue and two red, only at other nodes.':
    'Zähl noch einmal: immer noch drei Blau und zwei Rot, nur an anderen Knoten.',
  'Round 5 begins as round 1 did. Nobody crashed, nobody broke a rule, and so it can go on.':
    'Runde 5 beginnt wie Runde 1. Niemand ist abgestürzt, niemand hat eine Regel gebrochen, und so kann es weitergehen.',
  'Whoever orders the deliveries can do this for ever. Would a real network?':
    'Wer die Zustellung ordnet, kann das ewig tun. Täte es ein echtes Netz?',
  'A crash in mid-round': 'Ein Absturz mitten in der Runde',
  'Who waits for more than half, and for nobody by name, is not stopped by a crash.':
    'Wer auf mehr als die Hälfte wartet, und auf niemand Bestimmten, den hält kein Absturz auf.',
  'Clients ask n1, n2 and n3 to propose blue, n4 and n5 to propose red.':
    'Clients bitten n1, n2 und n3, blau vorzuschlagen, n4 und n5 rot.',
  'Nobody knows which value leads. Each needs reports from three, its own among them.':
    'Niemand weiß, welcher Wert vorn liegt. Jeder braucht Meldungen von dreien, die eigene mitgezählt.',
  'n2 has reported blue, and backed nothing yet. Crash it.':
    'n2 hat blau gemeldet und noch nichts unterstützt. Lass ihn abstürzen.',
  'Some have its report, some may not. Does anyone need to know?':
    'Manche haben seine Meldung, manche vielleicht nicht. Muss es jemand wissen?',
  'Every step waits for three of five, never for a certain one: the others go on and decide.':
    'Jeder Schritt wartet auf drei von fünf, nie auf einen bestimmten: Die anderen machen weiter und entscheiden.',
  'Nobody waited for n2 by name. With three crashed, nobody could go on.':
    'Niemand hat gerade auf n2 gewartet. Wären drei abgestürzt, könnte niemand weiter.',
  'The coin escapes': 'Die Münze entkommt',
  'Nobody can foresee how coins fall, so nobody can order the deliveries badly for ever: with chance one, it ends.':
    'Niemand kann vorhersehen, wie Münzen fallen, also kann niemand die Zustellungen für immer schlecht ordnen: Mit Wahrscheinlichkeit eins endet es.',
  'The same order as in the game without a coin: nobody has heard three alike.':
    'Dieselbe Reihenfolge wie im Spiel ohne Münze: Niemand hat drei gleiche gehört.',
  'So far the coin has changed nothing.': 'Bisher hat die Münze nichts geändert.',
  'All flip a coin. By bad luck they fall three and two again.':
    'Alle werfen eine Münze. Durch Pech fallen sie wieder drei zu zwei.',
  'Could anyone have known how the coins would fall?':
    'Hätte jemand wissen können, wie die Münzen fallen?',
  'Nobody has heard the same from three this time, either.':
    'Auch diesmal hat niemand von dreien dasselbe gehört.',
  'How often can the coins fall badly?': 'Wie oft können die Münzen schlecht fallen?',
  'All flip again, and this time only n3 gets red. No order of deliveries can foresee that.':
    'Alle werfen noch einmal, und diesmal bekommt nur n3 rot. Das kann keine Reihenfolge vorhersehen.',
  'The order of deliveries was fixed before these coins fell.':
    'Die Reihenfolge stand fest, bevor diese Münzen fielen.',
  'The same links, but now four report blue. Let everyone play, and let go what was held.':
    'Dieselben Verbindungen, aber jetzt melden vier blau. Lass alle spielen und gib frei, was aufgehalten war.',
  'Four of five alike: nearly every order ends it now. One could still keep it open; only five alike leave none.':
    'Vier von fünf gleich: Fast jede Reihenfolge beendet es jetzt. Eine unglückliche könnte es noch einmal offen halten; erst fünf gleiche lassen keine.',
  'Everybody decided blue.': 'Alle haben blau entschieden.',
  'The coins decided how long it took. That all agree comes from the counting.':
    'Die Münzen bestimmten, wie lange es dauerte. Dass alle einig sind, kommt vom Zählen.',
  'A crash between two flips': 'Ein Absturz zwischen zwei Würfen',
  'The coin only helps to agree; it is the counting that keeps it safe.':
    'Die Münze hilft nur, sich zu einigen; sicher macht es das Zählen.',
}
