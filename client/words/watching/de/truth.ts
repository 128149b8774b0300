import type { Words } from '../../../../shared/core/words'
import type { TruthPhrase } from '../../phrases-truth'

export const words: Words<TruthPhrase> = {
  Coherence: 'Kohärenz',
  'Conflict resolution': 'Konfliktlösung',
  'No decoherence': 'Keine Dekohärenz',
  'Fault tolerance': 'Fehlertoleranz',
  holds: 'gilt',
  stuck: 'steckt fest',
  broken: 'gebrochen',
  'holds: one node, {value}': 'gilt: ein Knoten, {value}',
  'holds: {count} nodes, {value}': 'gilt: {count} Knoten, {value}',
  'holds: {value} for good': 'gilt: {value}, endgültig',
  'broken: two answers': 'gebrochen: zwei Antworten',
  'broken: nobody proposed {value}': 'gebrochen: niemand schlug {value} vor',
  'broken: {value}, then {value2}': 'gebrochen: {value}, dann {value2}',
  untested: 'ungeprüft',
  'untested: nobody has decided': 'ungeprüft: niemand hat entschieden',
  'untested: nothing is picked': 'ungeprüft: nichts ist gewählt',
  'untested: one proposal': 'ungeprüft: nur ein Vorschlag',
  'untested: nothing is chosen': 'ungeprüft: kein Wert ist gewählt',
  'untested: nobody crashed': 'ungeprüft: niemand ist abgestürzt',
  'untested: nobody has decided since': 'ungeprüft: seither hat niemand entschieden',
  'untested: two answers': 'ungeprüft: zwei Antworten',
  'untested: more than it promises to bear': 'ungeprüft: mehr, als es zu ertragen verspricht',
  'holds: {node} decided all the same': 'gilt: {node} hat trotzdem entschieden',
  'stuck for a while': 'steckte eine Weile fest',
  'Only {value} was proposed, so there was nothing to resolve.':
    'Nur {value} wurde vorgeschlagen, also gab es nichts zu lösen.',
  'Nobody crashed or was cut off, so nothing put it to the test.':
    'Niemand ist abgestürzt oder wurde abgeschnitten, also wurde es nicht geprüft.',
  'Nobody crashed or was cut off, so nothing put it to the test; {words}.':
    'Niemand ist abgestürzt oder wurde abgeschnitten, also wurde es nicht geprüft; {words}.',
  '{node} crashed, and nobody has decided since.':
    '{node} ist abgestürzt, und seither hat niemand entschieden.',
  '{node} crashed, and nobody has decided since; {words}.':
    '{node} ist abgestürzt, und seither hat niemand entschieden; {words}.',
  'Links were cut, and nobody has decided since.':
    'Verbindungen wurden getrennt, und seither hat niemand entschieden.',
  'Links were cut, and nobody has decided since; {words}.':
    'Verbindungen wurden getrennt, und seither hat niemand entschieden; {words}.',
  '{node} crashed, and {node2} decided all the same.':
    '{node} ist abgestürzt, und {node2} hat trotzdem entschieden.',
  '{node} crashed, and {node2} decided all the same; {words}.':
    '{node} ist abgestürzt, und {node2} hat trotzdem entschieden; {words}.',
  'Links were cut, and {node} decided all the same.':
    'Verbindungen wurden getrennt, und {node} hat trotzdem entschieden.',
  'Links were cut, and {node} decided all the same; {words}.':
    'Verbindungen wurden getrennt, und {node} hat trotzdem entschieden; {words}.',
  'It went on with two answers, so this is no test of fault tolerance.':
    'Es ging mit zwei Antworten weiter: Das prüft keine Fehlertoleranz.',
  'From then to the end nothing could be decided: {words}':
    'Von da an bis zum Ende konnte nichts entschieden werden: {words}',
  'From then nothing could be decided, until {node} came back.':
    'Von da an konnte nichts entschieden werden, bis {node} zurückkam.',
  'From then nothing could be decided, until {node} acted.':
    'Von da an konnte nichts entschieden werden, bis {node} handelte.',
  'From then nothing could be decided, until the links changed.':
    'Von da an konnte nichts entschieden werden, bis sich die Verbindungen änderten.',
  'From then nothing could be decided, until a message arrived.':
    'Von da an konnte nichts entschieden werden, bis eine Nachricht ankam.',
  '{words} This is more than it promises to bear.':
    '{words} Das ist mehr, als es zu ertragen verspricht.',
  '{node} acted after it had crashed.': '{node} hat gehandelt, nachdem es abgestürzt war.',
  '{node} sent {node2} a message in the name of what {node3} did.':
    '{node} hat {node2} eine Nachricht im Namen dessen gesendet, was {node3} tat.',
  '{node} sent {node2} a message that follows from no act of its own.':
    '{node} hat {node2} eine Nachricht gesendet, die aus keiner eigenen Handlung folgt.',
  'A message of {node} reached {node2}, which had crashed.':
    'Eine Nachricht von {node} kam bei {node2} an, das abgestürzt war.',
  'A message of {node} reached {node2}, though the link between them was cut.':
    'Eine Nachricht von {node} kam bei {node2} an, obwohl die Verbindung getrennt war.',
  'A message arrived that was not on its way.': 'Eine Nachricht kam an, die nicht unterwegs war.',
  'A message was dropped that was not on its way.':
    'Eine Nachricht ging verloren, die nicht unterwegs war.',
  'A message of {node} to {node2} arrived again after it had arrived.':
    'Eine Nachricht von {node} an {node2} kam noch einmal an, nachdem sie angekommen war.',
  'A message of {node} to {node2} arrived after it had been dropped.':
    'Eine Nachricht von {node} an {node2} kam an, nachdem sie verloren gegangen war.',
  'A message of {node} to {node2} was dropped after it had arrived.':
    'Eine Nachricht von {node} an {node2} ging verloren, nachdem sie angekommen war.',
  'A message of {node} to {node2} was dropped again after it had been dropped.':
    'Eine Nachricht von {node} an {node2} ging noch einmal verloren, nachdem sie verloren gegangen war.',
  'Nobody has decided yet, so nobody disagrees.':
    'Noch niemand hat entschieden, also ist niemand uneins.',
  'All decisions are {value}, the first by {node}.':
    'Alle Entscheidungen sind {value}, die erste von {node}.',
  'Coherence is broken: {node} decided {value}, and {node2} decided {value2}.':
    'Kohärenz ist gebrochen: {node} hat {value} entschieden, und {node2} hat {value2} entschieden.',
  'Conflict resolution is broken: {value} became chosen, and nobody had proposed it.':
    'Konfliktlösung ist gebrochen: {value} wurde gewählt, und niemand hatte es vorgeschlagen.',
  'Conflict resolution is broken: {value} was decided by {node}, and nobody had proposed it.':
    'Konfliktlösung ist gebrochen: {node} hat {value} entschieden, und niemand hatte es vorgeschlagen.',
  'Nothing is picked yet, and no proposal was refused.':
    'Noch ist nichts gewählt, und kein Vorschlag wurde abgewiesen.',
  '{value} was proposed and became chosen.': '{value} wurde vorgeschlagen und dann gewählt.',
  '{value} was proposed and was decided by {node}.':
    '{value} wurde vorgeschlagen und von {node} entschieden.',
  'No value is chosen yet.': 'Noch ist kein Wert gewählt.',
  '{value} is chosen, and nothing else was.': '{value} ist gewählt, und nichts sonst.',
  'No decoherence is broken: {value} was chosen, and then {value2}.':
    'Dekohärenz: {value} wurde gewählt, und danach {value2}.',
  'stuck if {nodes} crashes now': 'steckt fest, wenn {nodes} jetzt abstürzt',
  'Nothing has happened yet.': 'Noch ist nichts passiert.',
  'Nothing has been sent yet.': 'Noch wurde nichts gesendet.',
  'Messages are on their way.': 'Nachrichten sind unterwegs.',
  'All messages have come to an end. Now it is up to the nodes.':
    'Alle Nachrichten haben ihr Ende gefunden. Jetzt sind die Knoten an der Reihe.',
  'The game has ended. The replay shows what each node knew.':
    'Das Spiel ist zu Ende. Die Aufzeichnung zeigt, was jeder Knoten wusste.',
  'All games have ended. Their replays show what each node knew.':
    'Alle Spiele sind zu Ende. Ihre Aufzeichnungen zeigen, was jeder Knoten wusste.',
  'Frozen: nothing moves until the instructor goes on.':
    'Angehalten: Nichts bewegt sich, bis die Kursleitung weitermacht.',
  'Frozen: nothing moves until you go on. Faults can be prepared meanwhile.':
    'Angehalten: Nichts bewegt sich, bis du weitermachst. Fehler lassen sich inzwischen vorbereiten.',
  '{value} holds the lock.': '{value} hat die Sperre.',
  '{value} holds the lock. {words}': '{value} hat die Sperre. {words}',
  'No node had decided.': 'Kein Knoten hatte entschieden.',
  '{words}: coherence is broken.': '{words}: Die Kohärenz ist gebrochen.',
  '{nodes} decided {value}': '{nodes}: {value} entschieden',
  '{nodes} decided {value}, {words}': '{nodes}: {value} entschieden, {words}',
  'All {count} nodes decided {value}.': 'Alle {count} Knoten haben {value} entschieden.',
  '{nodes} decided {value}, and the others had not decided yet.':
    '{nodes}: {value} entschieden. Die anderen hatten noch nicht entschieden.',
  '{count} of {count2} nodes decided {value}, and the others had not decided yet.':
    '{count} von {count2} Knoten haben {value} entschieden. Die anderen hatten noch nicht entschieden.',
  '{value} was chosen, but no node had decided.':
    '{value} war gewählt, aber kein Knoten hatte entschieden.',
  'Nobody decided.': 'Niemand hat entschieden.',
  'Nobody decided. {words}': 'Niemand hat entschieden. {words}',
  '{words} {node} can tell.': '{words} {node} kann es wissen.',
  '{words} No node knows yet.': '{words} Noch weiß es kein Knoten.',
  '{node} acted.': '{node} hat gehandelt.',
  'A client asks {node} who holds the lock.': 'Ein Client fragt {node}, wer die Sperre hat.',
  'A client asks {node} who won.': 'Ein Client fragt {node}, wer gewonnen hat.',
  '{node} tries to get the lock.': '{node} versucht, die Sperre zu bekommen.',
  'A client asks {node} to propose {value}.': 'Ein Client bittet {node}, {value} vorzuschlagen.',
  message: 'Nachricht',
  '{node}’s {words} to {node2} is held.': '{node} an {node2}: {words} aufgehalten.',
  '{node}’s {words} to {node2} goes on.': '{node} an {node2}: {words} geht weiter.',
  '{node}’s {words} to {node2} was duplicated.': '{node} an {node2}: {words} verdoppelt.',
  '{node}’s {words} to {node2} was dropped.': '{node} an {node2}: {words} ging verloren.',
  '{node}’s {words} to {node2} was dropped: the link is cut.':
    '{node} an {node2}: {words} ging verloren, die Verbindung ist getrennt.',
  '{node}’s {words} to {node2} was dropped: its receiver has crashed.':
    '{node} an {node2}: {words} ging verloren, der Empfänger ist abgestürzt.',
  '{node}’s {words} to {node2} was dropped by hand.':
    '{node} an {node2}: {words} von Hand verworfen.',
  '{count} messages are held.': '{count} Nachrichten sind aufgehalten.',
  '{count} messages go on.': '{count} Nachrichten gehen weiter.',
  '{count} messages were dropped.': '{count} Nachrichten gingen verloren.',
  'The game begins with {count} nodes.': 'Das Spiel beginnt mit {count} Knoten.',
  'Everything is frozen.': 'Alles ist angehalten.',
  'The game goes on.': 'Das Spiel geht weiter.',
  'The game has ended.': 'Das Spiel ist zu Ende.',
  'The link {node} to {node2} is up.': 'Die Verbindung {node} zu {node2} steht.',
  'The link {node} to {node2} is cut.': 'Die Verbindung {node} zu {node2} ist getrennt.',
  'The link {node} to {node2} holds what comes.':
    'Die Verbindung {node} zu {node2} hält auf, was kommt.',
  '{count} links are up.': '{count} Verbindungen stehen.',
  '{count} links are cut.': '{count} Verbindungen sind getrennt.',
  '{count} links hold what comes.': '{count} Verbindungen halten auf, was kommt.',
  'A wall parts {nodes} from {nodes2}.': 'Eine Mauer trennt {nodes} von {nodes2}.',
  'A wall parts {nodes} from {nodes2} from {nodes3}.':
    'Eine Mauer trennt {nodes} von {nodes2} von {nodes3}.',
  'The wall is gone.': 'Die Mauer ist weg.',
  '{node} crashed.': '{node} ist abgestürzt.',
  '{node} is back, its memory kept.': '{node} ist zurück, sein Gedächtnis blieb.',
  '{node} is back, its memory lost.': '{node} ist zurück, sein Gedächtnis ist weg.',
  'Against {rule}: {words}': 'Gegen {rule}: {words}',
  '{node} sent {node2} a message that does not follow from what it did.':
    '{node} hat {node2} eine Nachricht gesendet, die nicht aus seinem Zug folgt.',
  '{node} sent {node2} something unreadable.': '{node} hat {node2} etwas Unlesbares gesendet.',
  '{node} did something that the protocol does not know.':
    '{node} hat etwas getan, das das Protokoll nicht kennt.',
  'decided {value}': '{value} entschieden',
  decided: 'entschieden',
  split: 'gespalten',
  running: 'läuft',
  ended: 'beendet',
  undecided: 'unentschieden',
  frozen: 'angehalten',
  'not started': 'nicht begonnen',
  'still at it': 'noch dabei',
  'ended undecided': 'ohne Entscheidung beendet',
  '{words}, frozen': '{words}, angehalten',
  '{values} can still be decided.': '{values}: noch möglich.',
  'Only {value} can be decided now.': 'Nur noch {value} kann entschieden werden.',
  'Stuck: nothing can be decided now.': 'Festgefahren: Jetzt kann nichts entschieden werden.',
  'Window open: if {nodes} crashes now, nobody can decide until it is back.':
    'Fenster offen: Wenn {nodes} jetzt abstürzt, kann niemand entscheiden, bis es zurück ist.',
  'A minority has crashed already: one more crash is more than is promised to be borne.':
    'Eine Minderheit ist schon abgestürzt: Ein weiterer Absturz ist mehr, als zu ertragen versprochen ist.',
  'It is not known whether a crash now would freeze the rest: too many futures to count.':
    'Ob ein Absturz jetzt die anderen festfahren ließe, ist nicht bekannt: zu viele Zukünfte.',
  'What {node} may have done was not found out.':
    'Was {node} getan haben kann, wurde nicht herausgefunden.',
  'As long as {words}.': 'Solange {words}.',
  'As long as {words} and {words2}.': 'Solange {words} und {words2}.',
  '{node} stays down': '{node} unten bleibt',
  '{nodes} stay down': '{nodes} unten bleiben',
  'the cut links stay cut': 'die getrennten Verbindungen getrennt bleiben',
  'the cut links stay cut, with nobody taking over':
    'die getrennten Verbindungen getrennt bleiben, ohne dass jemand übernimmt',
  'nobody takes over': 'niemand übernimmt',
  'Too many futures to count (explored {number}).':
    'Zu viele Zukünfte zum Zählen ({number} erkundet).',
  'Too many futures to count (explored {number}). {values} is possible.':
    'Zu viele Zukünfte zum Zählen ({number} erkundet). Möglich: {values}.',
  'No window: whichever node crashes now, the rest can still decide.':
    'Kein Fenster: Welcher Knoten jetzt auch abstürzt, die anderen können noch entscheiden.',
  'Whichever of these arrives first settles it: {words}.':
    'Was hiervon zuerst ankommt, legt es fest: {words}.',
  '{node} to {node2} settles {value}': '{node} an {node2} legt {value} fest',
  '{node} to {node2} freezes it': '{node} an {node2} legt alles lahm',
  '{node} to {node2} settles {value}, {words}': '{node} an {node2} legt {value} fest, {words}',
  '{node} to {node2} freezes it, {words}': '{node} an {node2} legt alles lahm, {words}',
  'No honest play explains what the others heard from {node}.':
    'Kein ehrliches Spiel erklärt, was die anderen von {node} gehört haben.',
  'Too many ways to count: {node} may have done one of these, or more.':
    'Zu viele Wege zum Zählen: {node} kann eines davon getan haben, oder mehr.',
  'The others can know what {node} did.': 'Die anderen können wissen, was {node} getan hat.',
  '{count} worlds, and the others cannot tell which one is true:':
    '{count} Welten, und die anderen können nicht wissen, welche wahr ist:',
  'Someone broke the rules; assuming honest play from here.':
    'Jemand hat die Regeln gebrochen; ab hier wird ehrliches Spiel angenommen.',
  'a bot': 'ein Bot',
  'holds {value}': 'hat {value}',
  leads: 'führt',
  crashed: 'abgestürzt',
  'its crash now would freeze everything': 'sein Absturz würde jetzt alles lahmlegen',
  'student away': 'nicht da',
  'which could not be known': 'was nicht zu wissen war',
  'must not crash': 'darf nicht abstürzen',
  away: 'nicht da',
  you: 'du',
  question: 'Frage',
  '{value} message': 'Nachricht mit {value}',
  held: 'aufgehalten',
  'on its way': 'unterwegs',
  'second copy': 'zweite Kopie',
  'its arrival freezes everything': 'seine Ankunft legt alles lahm',
  'its arrival settles {value}': 'seine Ankunft legt {value} fest',
  '{node} to {node2}': '{node} an {node2}',
  'Ring of {count} node.': 'Ring mit {count} Knoten.',
  'Ring of {count} nodes.': 'Ring mit {count} Knoten.',
  '{node} holds {value}.': '{node} hat {value}.',
  '{nodes} hold {value}.': '{nodes} haben {value}.',
  '{nodes} decided {value}.': '{nodes}: {value} entschieden.',
  '{node} leads.': '{node} führt.',
  '{nodes} lead.': '{nodes} führen.',
  '{node} has crashed.': '{node} ist abgestürzt.',
  '{nodes} have crashed.': '{nodes} sind abgestürzt.',
  'If {nodes} crashes now, everything freezes.': 'Wenn {nodes} jetzt abstürzt, steht alles still.',
  'The student of {node} away.': 'Wer {node} spielt, ist nicht da.',
  'The students of {nodes} away.': 'Wer {nodes} spielt, ist nicht da.',
  '{node} is played by a bot.': '{node} wird von einem Bot gespielt.',
  '{nodes} are played by bots.': '{nodes} werden von Bots gespielt.',
  'A {words} from {node} to {node2} is held.': 'Von {node} an {node2}, aufgehalten: {words}.',
  'A {words} from {node} to {node2} is held, {words2}.':
    'Von {node} an {node2}, aufgehalten: {words}, {words2}.',
  'A {words} from {node} to {node2} is on its way.': 'Von {node} an {node2}, unterwegs: {words}.',
  'A {words} from {node} to {node2} is on its way, {words2}.':
    'Von {node} an {node2}, unterwegs: {words}, {words2}.',
  'A {words} from {node} to {node2} was dropped.': 'Von {node} an {node2}, verloren: {words}.',
  "The instructor's laptop is away. Hold on.": 'Der Laptop der Kursleitung ist weg. Einen Moment.',
  'Everything waits: no instructor is connected.': 'Alles wartet: Keine Kursleitung ist verbunden.',
}
