import type { Words } from '../../../../shared/core/words'
import type { ReplayToldPhrase } from '../../phrases-replay-told'

export const words: Words<ReplayToldPhrase> = {
  '{words} begins with {count} nodes.': '{words} beginnt mit {count} Knoten.',
  'A client asks {node} what was decided.': 'Ein Client fragt {node}, was entschieden wurde.',
  '{node} sent {node2} a {words}.': '{node} an {node2}: {words} gesendet.',
  '{node} sent {node2} an {words}.': '{node} an {node2}: {words} gesendet.',
  'The link from {node} to {node2} is cut.': 'Die Verbindung von {node} zu {node2} ist getrennt.',
  'The link from {node} to {node2} holds what comes.':
    'Die Verbindung von {node} zu {node2} hält auf, was kommt.',
  'The link from {node} to {node2} is up and takes {parts}.':
    'Die Verbindung von {node} zu {node2} steht: {parts}.',
  '{number} s': '{number} s',
  '{number} s to {number2} s': '{number} s bis {number2} s',
  'loses {number} %': 'verliert {number} %',
  'doubles {number} %': 'verdoppelt {number} %',
  '{node} is back and kept its notebook.': '{node} ist zurück und hat sein Notizbuch noch.',
  '{node} is back and lost its notebook.': '{node} ist zurück und hat sein Notizbuch verloren.',
  'Everyone was asked “{words}”.': 'Alle wurden gefragt: „{words}“.',
  '{node} answered “{words}”.': '{node} hat „{words}“ geantwortet.',
  'Somebody answered “{words}”.': 'Jemand hat „{words}“ geantwortet.',
  'The answers to “{words}” were shown.': 'Die Antworten auf „{words}“ wurden gezeigt.',
  'The truth about “{words}” was told: {clauses}.':
    'Die Wahrheit zu „{words}“ wurde gesagt: {clauses}.',
  'Frozen by the instructor.': 'Von der Kursleitung angehalten.',
  'Frozen by the instructor: {text}.': 'Von der Kursleitung angehalten: {text}.',
  'The game goes on: {text}.': 'Das Spiel geht weiter: {text}.',
  'The game ended.': 'Das Spiel ist zu Ende.',
  'The game ended: {text}.': 'Das Spiel ist zu Ende: {text}.',
  '{name} plays {node}.': '{name} spielt {node}.',
  'A student plays {node}.': 'Jemand spielt {node}.',
  'Nobody plays {node} now.': 'Niemand spielt jetzt {node}.',
  'A bot plays {node}.': 'Ein Bot spielt {node}.',
  'Bots play {nodes} from here on.': 'Ab hier spielen Bots: {nodes}.',
  'The bot at {node} gives up its seat.': 'Der Bot an {node} gibt seinen Platz auf.',
  '{node} is told to wait.': '{node} soll warten.',
  '{node} is told to answer, and to start nothing.': '{node} soll antworten und nichts anfangen.',
  '{node} is told to play on.': '{node} soll weiterspielen.',
  'A bot is called to make the next move of {node}.':
    'Ein Bot wird für den nächsten Zug von {node} gerufen.',
  'The bot found nothing to do at {node}.': 'Der Bot fand an {node} nichts zu tun.',
  "{node}'s {words} to {node2} will take {parts}.": '{node} an {node2}: {words} braucht {parts}.',
  "The instructor holds {node}'s {words} to {node2}.":
    'Die Kursleitung hält auf: {node} an {node2}, {words}.',
  "{node}'s {words} to {node2} is held by its link.":
    '{node} an {node2}: {words} wird von der Verbindung aufgehalten.',
  "The instructor lets {node}'s {words} to {node2} go on.":
    'Die Kursleitung lässt weitergehen: {node} an {node2}, {words}.',
  "{node}'s {words} to {node2} goes on.": '{node} an {node2}: {words} geht weiter.',
  "The instructor doubles {node}'s {words} to {node2}.":
    'Die Kursleitung verdoppelt: {node} an {node2}, {words}.',
  "The network doubles {node}'s {words} to {node2}.":
    'Das Netz verdoppelt: {node} an {node2}, {words}.',
  "The instructor lets {node}'s {words} reach {node2} at once.":
    'Die Kursleitung stellt sofort zu: {node} an {node2}, {words}.',
  "{node}'s {words} reached {node2}.": '{node} an {node2}: {words} angekommen.',
  "{node}'s {words} to {node2} was dropped: {words2}.":
    '{node} an {node2}: {words} ging verloren, {words2}.',
  '{node} sent {node2} a message that does not follow from what it did.':
    '{node} hat {node2} eine Nachricht gesendet, die nicht aus seinem Zug folgt.',
  'the link is cut': 'die Verbindung ist getrennt',
  '{node} has crashed': '{node} ist abgestürzt',
  'the instructor took it': 'die Kursleitung hat sie genommen',
  'the link lost it': 'die Verbindung hat sie verloren',
  '{words} of {value}': '{words} {value}',
  '{words} to {nodes}': '{words} an {nodes}',
  "{node} ignored {node2}'s {words}.": '{node} hat von {node2} ignoriert: {words}.',
  '{node} ignored what it was asked.': '{node} hat ignoriert, worum er gebeten wurde.',
  '{node} wiped “{words}” in its notebook.': '{node} hat „{words}“ im Notizbuch gelöscht.',
  '{node} wrote “{words}: {text}” into its notebook.':
    '{node} hat „{words}: {text}“ ins Notizbuch geschrieben.',
  "{node}'s act: {text}.": 'Zug von {node}: {text}.',
  'And {count} more.': 'Und {count} weitere.',
  'Sent to {nodes}.': 'Gesendet an {nodes}.',
  'Sent: {letters}.': 'Gesendet: {letters}.',
  '{node} could know nothing of this.': '{node} konnte davon nichts wissen.',
  'A node did something that the class could not see.':
    'Ein Knoten hat etwas getan, das die Klasse nicht sehen konnte.',
  'The class could not see this.': 'Das konnte die Klasse nicht sehen.',
  '{count} on its desk is lost.': '{count} auf seinem Tisch ist verloren.',
  '{count} on its desk are lost.': '{count} auf seinem Tisch sind verloren.',
  'The first proposal.': 'Der erste Vorschlag.',
  'Now {values} compete.': 'Jetzt konkurrieren {values}.',
  '{rule} broken: {words}': '{rule} gebrochen: {words}',
  '{nodes} is the first who can know that {value} is chosen.':
    '{nodes} kann als Erster wissen, dass {value} gewählt ist.',
  '{nodes} are the first who can know that {value} is chosen.':
    '{nodes} können als Erste wissen, dass {value} gewählt ist.',
  '{nodes} is the last who can know that {value} is chosen.':
    '{nodes} kann als Letzter wissen, dass {value} gewählt ist.',
  '{nodes} are the last who can know that {value} is chosen.':
    '{nodes} können als Letzte wissen, dass {value} gewählt ist.',
  'So can everyone who is up.': 'Auch alle anderen, die laufen.',
  'Split brain: {nodes} both lead.': 'Split Brain: {nodes} führen beide.',
  '{node} is the first to decide: {value}.': '{node} entscheidet als Erster: {value}.',
  'Everyone who is up has decided.': 'Alle, die laufen, haben entschieden.',
  'Everyone who is up has decided {value}.': 'Alle, die laufen, haben {value} entschieden.',
  'Stuck: {words}': 'Festgefahren: {words}',
  '{words} holds again.': '{words} gilt wieder.',
  '{nodes} decided {value}; nobody else did.': '{nodes}: {value} entschieden; sonst niemand.',
  '{count} nodes decided {value}.': '{count} Knoten haben {value} entschieden.',
  '{count} nodes decided {value}; nobody else did.':
    '{count} Knoten haben {value} entschieden; sonst niemand.',
  '{nodes} decided {value} and {nodes2} decided {value2}.':
    '{nodes}: {value} entschieden, und {nodes2}: {value2}.',
  '{nodes} decided {value} and {nodes2} decided {value2}; nobody else did.':
    '{nodes}: {value} entschieden, und {nodes2}: {value2}; sonst niemand.',
  'No node knows yet.': 'Noch weiß es kein Knoten.',
  'No node has decided yet.': 'Noch hat kein Knoten entschieden.',
  '{node} can tell.': '{node} kann es wissen.',
  '{words}, doubled.': '{words}, verdoppelt.',
  "{node}'s {words} to {node2}.": '{node} an {node2}: {words}.',
  "{node}'s {words} to {node2}": '{node} an {node2}: {words}',
  'A second copy, made by event {count}.': 'Eine zweite Kopie, entstanden durch Ereignis {count}.',
  'Sent by event {count}.': 'Gesendet durch Ereignis {count}.',
  'Held by {words} from event {count} to the end.':
    'Aufgehalten von {words} ab Ereignis {count} bis zum Ende.',
  'Held by {words} from event {count} until event {count2}.':
    'Aufgehalten von {words} ab Ereignis {count} bis Ereignis {count2}.',
  'the instructor': 'der Kursleitung',
  'its link': 'der Verbindung',
  'The game ended before it arrived.': 'Das Spiel endete, bevor sie ankam.',
  'It reached {node} with event {count}.': 'Sie hat {node} mit Ereignis {count} erreicht.',
  'It was dropped, because the link was cut: event {count}.':
    'Sie ging verloren, weil die Verbindung getrennt war: Ereignis {count}.',
  'It was dropped, because {node} had crashed: event {count}.':
    'Sie ging verloren, weil {node} abgestürzt war: Ereignis {count}.',
  'The instructor took it away: event {count}.':
    'Die Kursleitung hat sie weggenommen: Ereignis {count}.',
  'The link lost it: event {count}.': 'Die Verbindung hat sie verloren: Ereignis {count}.',
  'It answers what came from {node} with event {count}.':
    'Es antwortet auf das, was mit Ereignis {count} von {node} kam.',
  'A client had asked for it: event {count}.': 'Ein Client hatte darum gebeten: Ereignis {count}.',
  'event {count}': 'Ereignis {count}',
  'nobody answered': 'niemand hat geantwortet',
  '{count} answered': '{count} haben geantwortet',
  '{count} of {count2} was right': '{count} von {count2} lag richtig',
  '{count} of {count2} were right': '{count} von {count2} lagen richtig',
  '“{words}” {words2}.': '„{words}“ {words2}.',
  Answers: 'Antworten',
  '{values} can still come': '{values} kann noch kommen',
  '{words} holds, but it is in danger: {words2}.': '{words} gilt, ist aber in Gefahr: {words2}.',
  'holds again': 'gilt wieder',
  '{value} for good': '{value}, endgültig',
  'in danger': 'in Gefahr',
  '{rule} is broken at event {count}': '{rule} wird bei Ereignis {count} gebrochen',
  '{words} breaks at event {count}': '{words} bricht bei Ereignis {count}',
  '{words} is stuck': '{words} steckt fest',
  'nothing breaks': 'nichts bricht',
  '{value} is chosen at event {count}': '{value} ist bei Ereignis {count} gewählt',
  'nothing is chosen': 'nichts ist gewählt',
  'nobody decides': 'niemand entscheidet',
  '{count} more moves break a rule': '{count} weitere Züge brechen eine Regel',
  'As played and in branch {name} it comes to the same: {clauses}.':
    'Wie gespielt und in Zweig {name} kommt dasselbe heraus: {clauses}.',
  'Only as played, {clauses}.': 'Nur wie gespielt: {clauses}.',
  'Only in branch {name}, {clauses}.': 'Nur in Zweig {name}: {clauses}.',
  'As played, {clauses}; in branch {name}, {clauses2}.':
    'Wie gespielt: {clauses}; in Zweig {name}: {clauses2}.',
  'In both, {clauses}.': 'In beiden: {clauses}.',
  'Drop {words}': 'Verwerfen: {words}',
  'Hold {words}': 'Aufhalten: {words}',
  'Release {words}': 'Freigeben: {words}',
  'Deliver {words}': 'Zustellen: {words}',
  'Double {words}': 'Verdoppeln: {words}',
  '{words} is dropped': '{words}, verworfen',
  '{words} is held': '{words}, aufgehalten',
  '{words} is released': '{words}, freigegeben',
  '{words} is delivered at once': '{words}, sofort zugestellt',
  '{words} is doubled': '{words}, verdoppelt',
  '{node}’s {words} to {node2}': '{node} an {node2}, {words}',
  'the copy of {words}': 'Kopie von {words}',
  'Recover {node}, memory kept': '{node} zurückholen, mit Gedächtnis',
  'Recover {node}, memory lost': '{node} zurückholen, ohne Gedächtnis',
  '{node} is back, its memory kept': '{node} ist zurück, mit Gedächtnis',
  '{node} is back, its memory lost': '{node} ist zurück, ohne Gedächtnis',
  'Crash {node}': '{node} abstürzen lassen',
  '{node} crashes': '{node} stürzt ab',
  'Ask {node} to propose {value}': '{node} bitten, {value} vorzuschlagen',
  'a client asks {node} to propose {value}': 'ein Client bittet {node}, {value} vorzuschlagen',
  'Ask {node} what was decided': '{node} fragen, was entschieden wurde',
  'a client asks {node} what was decided': 'ein Client fragt {node}, was entschieden wurde',
  'a wall parts {nodes} from {nodes2}': 'eine Mauer trennt {nodes} von {nodes2}',
  'A wall parts {nodes} from {nodes2}': 'Eine Mauer trennt {nodes} von {nodes2}',
  'Take the wall down': 'Die Mauer abbauen',
  'the wall is taken down': 'die Mauer wird abgebaut',
  'bots play on': 'Bots spielen weiter',
  '{words}, then {node} by hand': '{words}, dann {node} von Hand',
  '{node} by hand': '{node} von Hand',
  '{rule} kept: {words}': '{rule} eingehalten: {words}',
  '{words}, with the same clients and faults': '{words}, mit denselben Clients und Störungen',
  '{node} leaves it alone': '{node} lässt es',
  'There are {count} branches already. Remove one first.':
    'Es gibt schon {count} Zweige. Entferne zuerst einen.',
  'This browser cannot hand over so long a game. Let bots play on instead.':
    'Dieser Browser kann ein so langes Spiel nicht übergeben. Lass stattdessen Bots weiterspielen.',
  'This game is not shared with this browser. Open the link where you played or taught, or ask for the file.':
    'Dieses Spiel ist nicht mit diesem Browser geteilt. Öffne den Link dort, wo du gespielt oder gelehrt hast, oder bitte um die Datei.',
  'Only people in this room can see that. Open it on the device that you joined with.':
    'Das sehen nur Leute aus diesem Raum. Öffne es auf dem Gerät, mit dem du beigetreten bist.',
  'This game still runs. Its replay is open once it has ended.':
    'Dieses Spiel läuft noch. Seine Wiederholung ist offen, sobald es zu Ende ist.',
  'Many people fetch games just now. Wait a few seconds and try again.':
    'Gerade laden viele Leute Spiele. Warte ein paar Sekunden und versuche es noch einmal.',
  'This room is not shared with this browser. Open the link where you played or taught.':
    'Dieser Raum ist nicht mit diesem Browser geteilt. Öffne den Link dort, wo du gespielt oder gelehrt hast.',
  'The file cannot be read.': 'Die Datei lässt sich nicht lesen.',
  'That did not work. Reload the page and try again.':
    'Das hat nicht geklappt. Lade die Seite neu und versuch es noch einmal.',
  'This game is too long to be printed.': 'Dieses Spiel ist zu lang zum Drucken.',
  'The page that goes into the file cannot be fetched from the server now.':
    'Die Seite für die Datei ist gerade nicht vom Server zu holen.',
  'This game is too long for a picture in pixels. Take the drawing instead.':
    'Dieses Spiel ist zu lang für ein Bild in Pixeln. Nimm stattdessen die Zeichnung.',
  'This game is too long for a picture: more than {count} events.':
    'Dieses Spiel ist zu lang für ein Bild: mehr als {count} Ereignisse.',
  'Nobody has decided yet.': 'Noch niemand hat entschieden.',
  'proposes {value}': 'schlägt {value} vor',
  'wanted {value}': 'wollte {value}',
  query: 'Anfrage',
  'The file is packed ({format}). Unpack it, and open what is in it.':
    'Die Datei ist gepackt ({format}). Entpacke sie und öffne, was darin ist.',
  'Line {number} has letters that are not UTF-8. Save the file as UTF-8 and open it again.':
    'Zeile {number} hat Zeichen, die nicht UTF-8 sind. Speichere die Datei als UTF-8 und öffne sie noch einmal.',
  'The file is empty.': 'Die Datei ist leer.',
  'Line {number} is not the header of a Show of Hands game.':
    'Zeile {number} ist nicht der Kopf eines Spiels von Show of Hands.',
  'Line {number} names the format {format}; this version reads {format2}.':
    'Zeile {number} nennt das Format {format}; diese Version liest {format2}.',
  'Line {number} is not a whole header: {words}.':
    'Zeile {number} ist kein vollständiger Kopf: {words}.',
  'Line {number} of {number2} is not JSON.': 'Zeile {number} von {number2} ist kein JSON.',
  'Line {number} of {number2} is not an event of the log: {words}.':
    'Zeile {number} von {number2} ist kein Ereignis des Ablaufprotokolls: {words}.',
  'Line {number} of {number2} is not an event of this game.':
    'Zeile {number} von {number2} ist kein Ereignis dieses Spiels.',
  'Line {number} of {number2} has seq {number3} after {number4}.':
    'Zeile {number} von {number2} hat die Nummer (seq) {number3} nach {number4}.',
  'the line: Invalid input': 'die Zeile: ungültige Angabe',
  '{field}: Invalid input': '{field}: ungültige Angabe',
  'The game is shown up to there.': 'Das Spiel wird bis dorthin gezeigt.',
  'This file has {number} MB; the longest game has about {number2}.':
    'Diese Datei hat {number} MB; das längste Spiel hat etwa {number2}.',
  'It is not opened.': 'Sie wird nicht geöffnet.',
  'This cannot be done at this moment of the game.': 'Das geht in diesem Moment des Spiels nicht.',
  'The log does not hold the act that broke this rule.':
    'Das Ablaufprotokoll enthält die Handlung nicht, die diese Regel gebrochen hat.',
  'Bots cannot play it anew: its nodes or values are not those of a game here.':
    'Bots können es nicht neu spielen: Seine Knoten oder Werte sind nicht die eines Spiels von hier.',
  'Nobody here knows the protocol “{protocol}”, so no bot can play on.':
    'Hier kennt niemand das Protokoll „{protocol}“, also kann kein Bot weiterspielen.',
  'This log is as long as a log can be: there is no room for a branch.':
    'Dieses Ablaufprotokoll ist so lang, wie eines sein kann: Für einen Zweig ist kein Platz.',
  '{node} waits': '{node} wartet',
  '{field}: the least delay is above the most':
    '{field}: die kleinste Verzögerung liegt über der größten',
  '{field}: a value is there twice': '{field}: ein Wert steht zweimal da',
  '{field}: it is not plain data': '{field}: es sind keine einfachen Daten',
}
