import type { Words } from '../../../../shared/core/words'
import type { DeskToldPhrase } from '../../phrases-desk-told'

export const words: Words<DeskToldPhrase> = {
  'This person is not in the room.': 'Diese Person ist nicht im Raum.',
  'A room has at most 40 clusters.': 'Ein Raum hat höchstens 40 Cluster.',
  'This cluster is still playing. End its game first.':
    'Dieser Cluster spielt noch. Beende zuerst sein Spiel.',
  'The game is not frozen.': 'Das Spiel ist nicht angehalten.',
  'This person plays in no game that runs.': 'Diese Person spielt in keinem laufenden Spiel.',
  'This phone was nudged a moment ago. Give it a few seconds.':
    'Dieses Handy wurde gerade angestupst. Gib ihm ein paar Sekunden.',
  'A bot plays this node already.': 'Diesen Knoten spielt schon ein Bot.',
  'This node has not crashed.': 'Dieser Knoten ist nicht abgestürzt.',
  'This message is not held.': 'Diese Nachricht wird nicht aufgehalten.',
  'There is no such link.': 'Eine solche Verbindung gibt es nicht.',
  'A partition needs at least two groups that together name every node once.':
    'Eine Netzwerkteilung braucht mindestens zwei Gruppen, die zusammen jeden Knoten einmal nennen.',
  'There is no partition to heal.': 'Es gibt keine Netzwerkteilung zu heilen.',
  'There is no such cluster in this room.': 'Einen solchen Cluster gibt es in diesem Raum nicht.',
  'Nobody is in yet. Clusters are made of people.':
    'Noch ist niemand da. Cluster bestehen aus Leuten.',
  'This room keeps 20 scenarios already. Delete one first.':
    'Dieser Raum hat schon 20 Szenarien. Lösche zuerst eins.',
  'There is no such scenario in this room.': 'Ein solches Szenario gibt es in diesem Raum nicht.',
  'There is nothing to do: it is so already.': 'Es gibt nichts zu tun: Es ist schon so.',
  'There is nothing that this page can do: say it, or skip it.':
    'Hier kann diese Seite nichts tun: Sag es oder überspring es.',
  'Pick a node first: press 1 to 9.': 'Wähle zuerst einen Knoten: Drück 1 bis 9.',
  'Pick a message first.': 'Wähle zuerst eine Nachricht.',
  'Pick a node or a link first.': 'Wähle zuerst einen Knoten oder eine Verbindung.',
  'The server cannot give out this game now. Try again.':
    'Der Server kann dieses Spiel gerade nicht herausgeben. Versuch es noch einmal.',
  'The room could not be deleted. Check the network and try again.':
    'Der Raum ließ sich nicht löschen. Prüf das Netz und versuch es noch einmal.',
  '{name} came in.': '{name} ist da.',
  '{count} people came in.': '{count} Leute sind gekommen.',
  '{name} is now {name2}.': '{name} heißt jetzt {name2}.',
  '{name} was removed.': '{name} wurde entfernt.',
  '{name} may come back.': '{name} darf zurückkommen.',
  '{name} is away.': '{name} ist nicht da.',
  '{count} people are away.': '{count} Leute sind nicht da.',
  'The room is locked.': 'Der Raum ist gesperrt.',
  'The room is open again.': 'Der Raum ist wieder offen.',
  '{name} plays {node}.': '{name} spielt {node}.',
  '{count} people have sat down.': '{count} Leute haben sich gesetzt.',
  '{node} has nobody now.': '{node} hat jetzt niemanden.',
  'A bot plays {node}.': 'Ein Bot spielt {node}.',
  '{count} bots have sat down.': '{count} Bots haben sich gesetzt.',
  'The bot at {node} has left.': 'Der Bot an {node} ist gegangen.',
  '{count} bots have left.': '{count} Bots sind gegangen.',
  'the wall': 'die Mauer',
  heal: 'heilen',
  'crash of {node}': 'Absturz von {node}',
  'recovery of {node}': 'Rückkehr von {node}',
  'hold {node} to {node2}': '{node} an {node2} aufhalten',
  'release {node} to {node2}': '{node} an {node2} freigeben',
  'duplicate {node} to {node2}': '{node} an {node2} verdoppeln',
  'drop {node} to {node2}': '{node} an {node2} verwerfen',
  'hold a message': 'eine Nachricht aufhalten',
  'release a message': 'eine Nachricht freigeben',
  'duplicate a message': 'eine Nachricht verdoppeln',
  'drop a message': 'eine Nachricht verwerfen',
  'hold {count} messages': '{count} Nachrichten aufhalten',
  'release {count} messages': '{count} Nachrichten freigeben',
  'duplicate {count} messages': '{count} Nachrichten verdoppeln',
  'drop {count} messages': '{count} Nachrichten verwerfen',
  'bring up {node} to {node2}': '{node} zu {node2} herstellen',
  'cut {node} to {node2}': '{node} zu {node2} trennen',
  'delay of {node} to {node2}': 'Verzögerung von {node} zu {node2}',
  'loss of {node} to {node2}': 'Verlust von {node} zu {node2}',
  'duplicates of {node} to {node2}': 'Verdopplung von {node} zu {node2}',
  'bring up {count} links': '{count} Verbindungen herstellen',
  'cut {count} links': '{count} Verbindungen trennen',
  'hold {count} links': '{count} Verbindungen aufhalten',
  'delay of {count} links': 'Verzögerung von {count} Verbindungen',
  'loss of {count} links': 'Verlust von {count} Verbindungen',
  'duplicates of {count} links': 'Verdopplung von {count} Verbindungen',
  'The wall goes away. Its links are as before.':
    'Die Mauer verschwindet. Ihre Verbindungen sind wie zuvor.',
  'The wall from before stands again. Its links are as before.':
    'Die Mauer von vorher steht wieder. Ihre Verbindungen sind wie zuvor.',
  '{node} recovers, memory kept. What was unread stays lost.':
    '{node} kommt zurück, mit Gedächtnis. Ungelesenes bleibt verloren.',
  '{node} crashes again.': '{node} stürzt wieder ab.',
  '{node} crashes again. Its lost memory stays lost.':
    '{node} stürzt wieder ab. Sein verlorenes Gedächtnis bleibt verloren.',
  'It goes on.': 'Sie geht weiter.',
  'It is held again, if it has not arrived.':
    'Sie wird wieder aufgehalten, wenn sie noch nicht angekommen ist.',
  'The copy is dropped.': 'Die Kopie wird verworfen.',
  'Each of them: it goes on.': 'Jede davon geht weiter.',
  'Each of them: it is held again, if it has not arrived.':
    'Jede davon wird wieder aufgehalten, wenn sie noch nicht angekommen ist.',
  'Each of them: the copy is dropped.': 'Jede Kopie wird verworfen.',
  'A dropped message is gone and cannot be brought back.':
    'Eine verworfene Nachricht ist weg und nicht zurückzuholen.',
  'It is too late: what it changed has changed again, or has arrived.':
    'Zu spät: Was sie geändert hat, hat sich wieder geändert oder ist angekommen.',
  'The link is as before. What was dropped meanwhile stays lost.':
    'Die Verbindung ist wie zuvor. Was inzwischen verloren ging, bleibt verloren.',
  'All of them are as before.': 'Alle sind wie zuvor.',
  'Let {node} try to get the lock': '{node} versucht die Sperre',
  'Let a client ask {node} to propose {value}': 'Client an {node}: {value} vorschlagen',
  'Let a client ask {node} who won': 'Client fragt {node}, wer gewonnen hat',
  'Ask {node} to do this: {words}': '{node} um dies bitten: {words}',
  'Tell {node} to play on': '{node} weiterspielen lassen',
  'Tell {node} to answer, and to start nothing alone':
    '{node} sagen: antworten, aber nichts allein beginnen',
  'Tell {node} to wait and do nothing until you say so':
    '{node} sagen: warten und nichts tun, bis du es sagst',
  'Build a wall: {groups}': 'Mauer bauen: {groups}',
  'Take the wall away': 'Mauer wegnehmen',
  'Deliver {words}': 'Zustellen: {words}',
  'Hold {words}': 'Aufhalten: {words}',
  'Release {words}': 'Freigeben: {words}',
  'Drop {words}': 'Verwerfen: {words}',
  'Duplicate {words}': 'Verdoppeln: {words}',
  'Crash {node}': '{node} abstürzen lassen',
  'Recover {node}, memory kept': '{node} zurückholen, mit Gedächtnis',
  'Recover {node}, memory lost': '{node} zurückholen, ohne Gedächtnis',
  'End the game': 'Spiel beenden',
  'Cut the way from {nodes} to {nodes2}': 'Den Weg von {nodes} zu {nodes2} trennen',
  'Hold what {nodes} sends to {nodes2}': 'Aufhalten, was {nodes} an {nodes2} sendet',
  'Let go what {nodes} sends to {nodes2}': 'Freigeben, was {nodes} an {nodes2} sendet',
  'From {nodes} to {nodes2}: {words}': 'Von {nodes} zu {nodes2}: {words}',
  'let it take {number} to {number2} s': '{number} bis {number2} s dauern lassen',
  'lose {number} %': '{number} % verlieren',
  'duplicate {number} %': '{number} % verdoppeln',
  'the {ordinal} message from {node} to {node2}': 'die {ordinal}. Nachricht von {node} an {node2}',
  'every {words}': 'jede Nachricht „{words}“',
  'every {words} from {nodes}': 'jede Nachricht „{words}“ von {nodes}',
  'every {words} to {nodes}': 'jede Nachricht „{words}“ an {nodes}',
  'every {words} from {nodes} to {nodes2}': 'jede Nachricht „{words}“ von {nodes} an {nodes2}',
  'a {words}': 'eine Nachricht „{words}“',
  'a {words} from {nodes}': 'eine Nachricht „{words}“ von {nodes}',
  'a {words} to {nodes}': 'eine Nachricht „{words}“ an {nodes}',
  'a {words} from {nodes} to {nodes2}': 'eine Nachricht „{words}“ von {nodes} an {nodes2}',
  '{number} s have passed': '{number} s vergangen sind',
  'the messages of {words} have reached {words2}': 'die Nachrichten von {words} bei {words2} sind',
  'the {words} messages of {words2} have reached {words3}':
    'die Nachrichten „{words}“ von {words2} bei {words3} sind',
  somebody: 'jemandem',
  'all nodes': 'allen Knoten',
  'a majority': 'einer Mehrheit',
  'there is on its way: {words}': 'unterwegs ist: {words}',
  'there is on its way and held: {words}': 'unterwegs und aufgehalten ist: {words}',
  'there is on its way, not held: {words}': 'unterwegs und nicht aufgehalten ist: {words}',
  'a value is chosen': 'ein Wert gewählt ist',
  '{value} is chosen': '{value} gewählt ist',
  'all nodes decided': 'alle Knoten entschieden haben',
  'a majority decided': 'eine Mehrheit entschieden hat',
  '{nodes} decided': '{nodes} entschieden',
  'all nodes decided {value}': 'alle Knoten {value} entschieden haben',
  'a majority decided {value}': 'eine Mehrheit {value} entschieden hat',
  '{count} acts are done': '{count} Züge getan sind',
  '{count} acts are done, or nothing has moved for {number} s':
    '{count} Züge getan sind oder {number} s lang nichts geschah',
  '{words} is sent': 'gesendet ist: {words}',
  '{words} is sent, or nothing has moved for {number} s':
    'gesendet ist oder {number} s lang nichts geschah: {words}',
  '{nodes}': '{nodes}',
  'The class is kept guessing: only the adversary touches the network. Take the role over, or stop it first.':
    'Die Klasse wird im Ungewissen gehalten: Nur der Gegner rührt das Netz an. Übernimm die Rolle oder brich erst ab.',
  'Two of these values look the same. Change one of them.':
    'Zwei dieser Werte sehen gleich aus. Ändere einen davon.',
  'One of these values has nothing to see. Type a word for it.':
    'Bei einem dieser Werte ist nichts zu sehen. Gib ihm ein Wort.',
  'To keep them guessing, every node needs a player. Choose fewer nodes, or let bots play the free seats.':
    'Um sie im Ungewissen zu halten, braucht jeder Knoten jemanden, der ihn spielt. Wähle weniger Knoten, oder lass Bots die freien Plätze spielen.',
  'The instructor is the adversary.': 'Die Kursleitung ist der Gegner.',
  'A bot is the adversary.': 'Ein Bot ist der Gegner.',
  'A student is the adversary.': 'Jemand aus der Klasse ist der Gegner.',
  'The class is kept guessing: no message may be passed over more than {passed} times, and after {steps} steps it is over.':
    'Die Klasse wird im Ungewissen gehalten: Keine Nachricht darf mehr als {passed}-mal übergangen werden, und nach {steps} Schritten ist es vorbei.',
  'The class wins: it has decided.': 'Die Klasse gewinnt: Sie hat entschieden.',
  'The adversary wins: nothing can be decided any more.':
    'Der Gegner gewinnt: Nichts kann mehr entschieden werden.',
  'The adversary wins: the class is still undecided.':
    'Der Gegner gewinnt: Die Klasse ist noch unentschieden.',
  'Nobody wins: it was stopped.': 'Niemand gewinnt: Es wurde abgebrochen.',
  'Line {number}: {words}': 'Zeile {number}: {words}',
  'The file has {number} characters; a scenario has at most {number2}.':
    'Die Datei hat {number} Zeichen; ein Szenario hat höchstens {number2}.',
  'This is no scenario: it does not say {format}.': 'Das ist kein Szenario: Es fehlt {format}.',
  'The file is packed ({format}). Unpack it, and open what is in it.':
    'Die Datei ist gepackt ({format}). Entpacke sie und öffne, was darin ist.',
  'Line {number} has letters that are not UTF-8. Save the file as UTF-8 and open it again.':
    'Zeile {number} hat Zeichen, die nicht UTF-8 sind. Speichere die Datei als UTF-8 und öffne sie noch einmal.',
  'The file cannot be read.': 'Die Datei lässt sich nicht lesen.',
  'The file is empty.': 'Die Datei ist leer.',
  '“{field}” is not known here; is it misspelt?':
    '„{field}“ ist hier unbekannt; ist es ein Schreibfehler?',
  '“{field}” of cue {number}': '„{field}“ von Hinweis {number}',
  '“{field}”': '„{field}“',
  'cue {number}': 'Hinweis {number}',
  '{words} is missing.': '{words} fehlt.',
  '{words} must be {clauses}, not {found}.': '{words} muss so sein: {clauses}, nicht {found}.',
  '{words} is not understood: {found}.': '{words} ist nicht verständlich: {found}.',
  '{words}: there is no such thing as {found}.': '{words}: {found} gibt es nicht.',
  '{words} must have at least {number}, not {found}.':
    '{words} muss mindestens {number} haben, nicht {found}.',
  '{words} must have at most {number}, not {found}.':
    '{words} darf höchstens {number} haben, nicht {found}.',
  '{words} is small letters, digits and dashes, not {found}.':
    '{words} besteht aus kleinen Buchstaben, Ziffern und Strichen, nicht {found}.',
  '{words} is the name of a node, n1 to n9, not {found}.':
    '{words} ist der Name eines Knotens, n1 bis n9, nicht {found}.',
  '{words} is not right: {words2}.': '{words} stimmt nicht: {words2}.',
  'a text': 'ein Text',
  'a number': 'eine Zahl',
  'a whole number': 'eine ganze Zahl',
  'a list': 'eine Liste',
  'an object in braces': 'ein Objekt in geschweiften Klammern',
  'a list of two numbers': 'eine Liste von zwei Zahlen',
  'There is no protocol “{protocol}” here.': 'Ein Protokoll „{protocol}“ gibt es hier nicht.',
  'There is no {node} among {number} nodes.': 'Unter {number} Knoten gibt es kein {node}.',
  'The value “{found}” is none of these: {found2}.':
    'Der Wert „{found}“ ist keiner von diesen: {found2}.',
  'Only the last cue can end the game.': 'Nur der letzte Hinweis kann das Spiel beenden.',
  '{words} stands after the end.': '{words} steht hinter dem Ende.',
  'This is nested too deeply.': 'Das ist zu tief verschachtelt.',
  'A name in double quotes is missing here, before {words}.':
    'Hier fehlt ein Name in doppelten Anführungszeichen, vor {words}.',
  '{field} is there twice.': '{field} steht zweimal da.',
  'A colon is missing after {field}.': 'Nach {field} fehlt ein Doppelpunkt.',
  'A comma or {sign} is missing before {words}.': 'Vor {words} fehlt ein Komma oder {sign}.',
  'This text is not closed with a double quote.':
    'Dieser Text endet nicht mit einem doppelten Anführungszeichen.',
  'A value is missing before {words}.': 'Vor {words} fehlt ein Wert.',
  '{found} is no value; text needs double quotes.':
    '{found} ist kein Wert; Text braucht doppelte Anführungszeichen.',
  'the end of the file': 'dem Ende der Datei',
  'the least delay is above the most': 'die kleinste Verzögerung liegt über der größten',
  'a value is there twice': 'ein Wert steht zweimal da',
  'it is not plain data': 'es sind keine einfachen Daten',
  'Invalid input': 'ungültige Angabe',
  'This file is no playlist: it is not JSON.':
    'Diese Datei ist keine Lektionsliste: Sie ist kein JSON.',
  'This file is no playlist of Show of Hands.':
    'Diese Datei ist keine Lektionsliste von Show of Hands.',
  'This playlist has no lessons.': 'Diese Liste hat keine Lektionen.',
  'This playlist has {count} lessons; at most {count2} fit.':
    'Diese Liste hat {count} Lektionen; höchstens {count2} passen hinein.',
  'Lesson {number} of this playlist is unknown here: {text}.':
    'Lektion {number} dieser Liste ist hier unbekannt: {text}.',
}
