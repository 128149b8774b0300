import type { Words } from '../../../shared/core/words'
import type { ToldPhrase } from '../phrases-told'

export const words: Words<ToldPhrase> = {
  'This page sent something the server does not understand. Reload the page.':
    'Diese Seite hat etwas gesendet, das der Server nicht versteht. Lade die Seite neu.',
  'Your role in this room does not allow that.': 'Deine Rolle in diesem Raum erlaubt das nicht.',
  'There is no open room with this code. Check the code on the projector.':
    'Es gibt keinen offenen Raum mit diesem Code. Vergleiche ihn mit der Leinwand.',
  'This room is closed.': 'Dieser Raum ist geschlossen.',
  'This room is locked. Ask the instructor to unlock it.':
    'Dieser Raum ist gesperrt. Bitte die Kursleitung, ihn zu öffnen.',
  'This room is full.': 'Dieser Raum ist voll.',
  'This room can keep no more. Open a new room to go on.':
    'Dieser Raum ist voll. Öffne einen neuen, um weiterzumachen.',
  'This server has no memory left for this room. Close rooms that are not needed, and try again in a minute.':
    'Auf diesem Server ist kein Speicher mehr für diesen Raum. Schließe Räume, die niemand braucht, und versuche es in einer Minute noch einmal.',
  'This server has no memory for this room just now. Nothing of it is lost. Try again in a minute.':
    'Auf diesem Server ist gerade kein Speicher für diesen Raum. Verloren ist nichts. Versuche es in einer Minute noch einmal.',
  'This is too much for one moment. Do it in smaller parts.':
    'Das ist zu viel auf einmal. Mach es in kleineren Teilen.',
  'Too many at once. Wait a second and try again.':
    'Zu viel auf einmal. Warte eine Sekunde und versuche es noch einmal.',
  'Something went wrong on the server, and nothing was changed. Try again.':
    'Auf dem Server ging etwas schief, und nichts wurde geändert. Versuche es noch einmal.',
  'Type a name first.': 'Gib zuerst einen Namen ein.',
  'This name is too long. Use at most 24 letters.':
    'Dieser Name ist zu lang. Nimm höchstens 24 Buchstaben.',
  "A name has letters and digits of any script, spaces, and signs such as . , ' - &: no pictures, nothing unseen.":
    "Ein Name hat Buchstaben und Ziffern aller Schriften, Leerzeichen und Zeichen wie . , ' - &: keine Bilder und nichts Unsichtbares.",
  'This name stands for somebody else here: for the instructor, the projector, a bot or a node. Choose another.':
    'Dieser Name steht hier für jemand anderen: für die Kursleitung, die Leinwand, einen Bot oder einen Knoten. Nimm einen anderen.',
  'Somebody in this room has this name already. Choose another.':
    'In diesem Raum heißt schon jemand so. Nimm einen anderen Namen.',
  'The instructor has removed you from this room.':
    'Die Kursleitung hat dich aus diesem Raum entfernt.',
  'There is no such game in this room.': 'Dieses Spiel gibt es in diesem Raum nicht.',
  'Everything is frozen. Wait until the instructor goes on.':
    'Alles ist angehalten. Warte, bis die Kursleitung weitermacht.',
  'This game has ended.': 'Dieses Spiel ist zu Ende.',
  'Wait: the lecturer holds you back for a moment.':
    'Warte: Die Lehrperson hält dich einen Moment zurück.',
  'You have no seat in this game.': 'Du hast in diesem Spiel keinen Platz.',
  'Somebody else plays this node.': 'Diesen Knoten spielt schon jemand.',
  'There is no such node in this game.': 'Diesen Knoten gibt es in diesem Spiel nicht.',
  'This node has crashed. It can do nothing until it recovers.':
    'Dieser Knoten ist abgestürzt. Er kann nichts tun, bis er zurückkommt.',
  'This message has already arrived or was dropped.':
    'Diese Nachricht ist schon angekommen oder ging verloren.',
  'This link is cut. Nothing crosses a cut link.':
    'Diese Verbindung ist getrennt. Da kommt nichts durch.',
  'What this answers never reached your node, or you have answered it already.':
    'Worauf das antwortet, hat deinen Knoten nie erreicht, oder du hast schon geantwortet.',
  'Too many messages are in flight. Let some arrive first.':
    'Zu viele Nachrichten sind unterwegs. Lass erst einige ankommen.',
  'This question is not open any more.': 'Diese Frage ist nicht mehr offen.',
  'This is none of the answers to choose from.': 'Das ist keine der Antworten zur Wahl.',
  'Say which value the client proposes.': 'Sag, welchen Wert der Client vorschlägt.',
  'You are now in on another page or device, so this one stopped.':
    'Du bist jetzt auf einer anderen Seite oder einem anderen Gerät dabei; diese hier hat aufgehört.',
  'The key in this link does not open this page. Copy the whole link from the desk once more.':
    'Der Schlüssel in diesem Link öffnet diese Seite nicht. Kopiere den ganzen Link noch einmal vom Pult.',
  'This page has no seat in this room any more. Join again with the code.':
    'Diese Seite hat in diesem Raum keinen Platz mehr. Tritt mit dem Code neu bei.',
  'The server cannot be reached. Check the network and try again.':
    'Der Server ist nicht zu erreichen. Prüfe das Netz und versuche es noch einmal.',
  'Too many people are connected to this server. Wait a few seconds and try again.':
    'Zu viele Leute sind mit diesem Server verbunden. Warte ein paar Sekunden und versuche es noch einmal.',
  'This server is just starting. Wait a few seconds and try again.':
    'Dieser Server startet gerade. Warte ein paar Sekunden und versuche es noch einmal.',
  'This page comes from another site. Open it at the address that the server knows.':
    'Diese Seite kommt von einer anderen Site. Öffne sie unter der Adresse, die der Server kennt.',
  'The request did not arrive whole. Try again.':
    'Die Anfrage kam nicht ganz an. Versuche es noch einmal.',
  'That is too long. Shorten it and try again.':
    'Das ist zu lang. Kürze es und versuche es noch einmal.',
  'The server gave no useful answer. Try again.':
    'Der Server gab keine brauchbare Antwort. Versuche es noch einmal.',
  'Type the code that is on the projector.': 'Gib den Code von der Leinwand ein.',
  'A code has {count} letters and digits, such as K7M 4QX.':
    'Ein Code hat {count} Buchstaben und Ziffern, etwa K7M 4QX.',
  'A code never has 0, O, 1, I, L, U or V. Look at the projector again.':
    'Ein Code hat nie 0, O, 1, I, L, U oder V. Schau noch einmal auf die Leinwand.',
  'What I had heard from {nodes}': 'Was ich von {nodes} gehört hatte',
  'A client wants to know the answer.': 'Ein Client will die Antwort wissen.',
  'A client asks you to propose {value}.': 'Ein Client bittet dich, {value} vorzuschlagen.',
  'An unreadable message from {node}.': 'Eine unlesbare Nachricht von {node}.',
  unreadable: 'unlesbar',
  'Has a value been chosen?': 'Ist ein Wert gewählt?',
  'Which value has been chosen?': 'Welcher Wert ist gewählt?',
  'Who leads?': 'Wer führt?',
  'What happens if {node} crashes now?': 'Was passiert, wenn {node} jetzt abstürzt?',
  yes: 'ja',
  no: 'nein',
  'none yet': 'noch keiner',
  nobody: 'niemand',
  'the others can still decide': 'die anderen können noch entscheiden',
  'the others are stuck': 'die anderen stecken fest',
  blue: 'blau',
  red: 'rot',
  green: 'grün',
  yellow: 'gelb',
  pink: 'pink',
  white: 'weiß',
  purple: 'violett',
  cyan: 'türkis',
  lime: 'hellgrün',
  Guided: 'Geführt',
  Coached: 'Begleitet',
  Freehand: 'Freihand',
  'Only what the rules allow can be done; the rest says why not.':
    'Es geht nur, was die Regeln erlauben; beim Rest steht, warum nicht.',
  'Everything can be done; whoever is about to break a rule is asked first.':
    'Alles geht; wer gleich eine Regel bricht, wird vorher gefragt.',
  'Everyone fills in messages and the notebook alone, and may be wrong.':
    'Alle füllen Nachrichten und Notizbuch selbst aus und dürfen sich irren.',
  'This name is not for a classroom. Choose another.':
    'Dieser Name passt nicht in den Unterricht. Nimm einen anderen.',
  'Names are given in this room. Take another one of these.':
    'In diesem Raum werden Namen vergeben. Nimm einen anderen davon.',
  'You are not the adversary of this game.': 'Du bist nicht der Gegner in diesem Spiel.',
  'This person is the adversary of a game that runs, and plays no node meanwhile.':
    'Diese Person ist der Gegner in einem laufenden Spiel und spielt solange keinen Knoten.',
  'A message was passed over too often. Deliver the one that is due first.':
    'Eine Nachricht wurde zu oft übergangen. Stelle zuerst die fällige zu.',
  'The adversary has one crash, and it is used.':
    'Der Gegner hat einen Absturz, und der ist verbraucht.',
  'Nobody is kept guessing in this game any more.':
    'In diesem Spiel wird niemand mehr im Ungewissen gehalten.',
}
