import type { Words } from '../../../../shared/core/words'
import type { DeskRestPhrase } from '../../phrases-desk-rest'

export const words: Words<DeskRestPhrase> = {
  'The game': 'Das Spiel',
  'Games, {count}': 'Spiele: {count}',
  '{protocol}, {count} nodes': '{protocol}, {count} Knoten',
  '“{recorded}” is among your own scenarios now, for any protocol.':
    '„{recorded}“ ist jetzt unter deinen eigenen Szenarien, für jedes Protokoll.',
  'Watch the replay': 'Aufzeichnung ansehen',
  'Watch the replay of game {game}, in a new tab':
    'Aufzeichnung von Spiel {game} ansehen, in neuem Tab',
  Download: 'Herunterladen',
  'Download game {game} as a .jsonl file': 'Spiel {game} als .jsonl-Datei herunterladen',
  'the link to the replay of game {game}': 'Link zur Aufzeichnung von Spiel {game}',
  'Record faults': 'Störungen aufnehmen',
  'Record the faults of game {game}, to play them again':
    'Störungen von Spiel {game} aufnehmen, um sie noch einmal zu spielen',
  'All games compared': 'Alle Spiele im Vergleich',
  'All games compared, in a new tab': 'Alle Spiele im Vergleich, in neuem Tab',
  'All games of the room compared': 'Alle Spiele des Raums im Vergleich',
  'All games of the room compared, in a new tab':
    'Alle Spiele des Raums im Vergleich, in neuem Tab',
  'The projector shows this, too.': 'Die Leinwand zeigt das auch.',
  'Show it on the projector': 'Auf der Leinwand zeigen',
  'Show it on the projector, revealed': 'Auf der Leinwand zeigen, aufgedeckt',
  'Take it off the projector': 'Von der Leinwand nehmen',
  'Hide the futures': 'Zukünfte ausblenden',
  'How the clusters compare': 'Die Cluster im Vergleich',
  'How they stand': 'Wie sie stehen',
  'Close the room': 'Raum schließen',
  'Close this room and delete it?': 'Diesen Raum schließen und löschen?',
  'Everyone is sent away, and the room with all its games and names is deleted. Download first what you want to keep.':
    'Alle werden weggeschickt, und der Raum wird mit allen Spielen und Namen gelöscht. Lade vorher herunter, was du behalten willst.',
  'Delete the room': 'Raum löschen',
  'The room is deleted, and nobody can get into it. Something on the server reads its files just now, such as a backup; the last bytes go as soon as that is done.':
    'Der Raum ist gelöscht, und niemand kommt mehr hinein. Auf dem Server liest gerade etwas seine Dateien, etwa eine Sicherung; die letzten Bytes verschwinden, sobald das fertig ist.',
  'The room is deleted, and nobody can get into it. Bytes of it can stay in the database’s own files and in backups until whoever runs the server clears them.':
    'Der Raum ist gelöscht, und niemand kommt mehr hinein. Bytes davon können in den Dateien der Datenbank und in Sicherungen stehen, bis wer den Server betreibt sie entfernt.',
  'Keep it': 'Behalten',
  'Replays open for': 'Aufzeichnungen offen für',
  'me alone': 'nur mich',
  'the class': 'die Klasse',
  'anyone with the link': 'alle mit dem Link',
  'Nobody else can open the replays of this room.':
    'Sonst kann niemand die Aufzeichnungen dieses Raums öffnen.',
  'Everybody in this room sees every ended game, with names.':
    'Alle in diesem Raum sehen jedes beendete Spiel, mit Namen.',
  'Whoever has the link sees every ended game, with names.':
    'Wer den Link hat, sieht jedes beendete Spiel, mit Namen.',
  'Everybody in this room sees every ended game, and “Person 1” instead of a name.':
    'Alle in diesem Raum sehen jedes beendete Spiel, und „Person 1“ statt eines Namens.',
  'Whoever has the link sees every ended game, and “Person 1” instead of a name.':
    'Wer den Link hat, sieht jedes beendete Spiel, und „Person 1“ statt eines Namens.',
  'with names': 'mit Namen',
  'QR code and links': 'QR-Code und Links',
  'QR code to join the room': 'QR-Code zum Beitreten',
  at: 'auf',
  'If phones cannot open it, choose another address:':
    'Wenn Handys sie nicht öffnen können, wähle eine andere Adresse:',
  'Join at': 'Beitreten auf',
  'the projector’s link': 'Link zur Leinwand',
  'this desk’s secret link': 'Geheimer Link dieses Pults',
  'Open the projector': 'Leinwand öffnen',
  'This browser keeps no data of this site: only this tab knows this desk. Keep its secret link before you close it, or allow site data.':
    'Dieser Browser behält keine Daten dieser Website: Nur dieser Tab kennt dieses Pult. Hebe seinen geheimen Link auf, bevor du ihn schließt, oder erlaube Websitedaten.',
  'The projector can be opened in the browser that opened this room.':
    'Die Leinwand lässt sich in dem Browser öffnen, der diesen Raum geöffnet hat.',
  'Open this desk on another device': 'Dieses Pult auf einem anderen Gerät öffnen',
  'A second laptop, a tablet as a remote control, or a colleague who helps: all desks show the same, and each can do everything. If this laptop dies, go on there.':
    'Ein zweiter Laptop, ein Tablet als Fernbedienung oder jemand, der hilft: Alle Pulte zeigen dasselbe, und jedes kann alles. Fällt dieser Laptop aus, mach dort weiter.',
  'Secret: whoever has this can steer the room.': 'Geheim: Wer das hat, kann den Raum steuern.',
  'Show it to nobody you would not hand the desk to, and not on the wall.':
    'Zeig es niemandem, dem du das Pult nicht überlassen würdest, und nicht an der Wand.',
  'Secret QR code of this desk': 'Geheimer QR-Code dieses Pults',
  'Show the secret QR code': 'Geheimen QR-Code zeigen',
  'When no desk is connected': 'Wenn kein Pult verbunden ist',
  'Games go on': 'Spiele laufen weiter',
  'Games pause': 'Spiele warten',
  'The notebook of {node}': 'Das Notizbuch von {node}',
  'No message waits.': 'Keine Nachricht wartet.',
  'What waits for {node}': 'Was auf {node} wartet',
  'a free seat': 'ein freier Platz',
  Help: 'Helfen',
  'Help {place}': '{place} helfen',
  'Help {node}, {name}': '{node} helfen, {name}',
  'What you press here, {node} does. The log says that it was you, and so does the phone. Nobody else sees this, unless this screen is on the wall.':
    'Was du hier drückst, tut {node}. Das Ablaufprotokoll sagt, dass du es warst, und das Handy auch. Sonst sieht es niemand, außer dieser Bildschirm ist an der Wand.',
  'The game has ended.': 'Das Spiel ist zu Ende.',
  '{node} has crashed.': '{node} ist abgestürzt.',
  'It can do nothing until it recovers.': 'Er kann nichts tun, bis er zurück ist.',
  'A bot is about to…': 'Ein Bot ist gleich dran …',
  'Let a bot make the next move': 'Einen Bot den nächsten Zug machen lassen',
  'This protocol is not known here, so nobody judges it.':
    'Dieses Protokoll ist hier nicht bekannt, darum urteilt niemand darüber.',
  Inbox: 'Eingang',
  'What is picked': 'Was gewählt ist',
  'Pick a node to see its notebook.': 'Wähle einen Knoten, um sein Notizbuch zu sehen.',
  'Pick a node and let a client ask it to propose something.':
    'Wähle einen Knoten und lass einen Client ihn bitten, etwas vorzuschlagen.',
  'Pick a node to crash it or cut it off, a link to slow it down or cut it, a message to hold or drop it.':
    'Wähle einen Knoten, um ihn abstürzen zu lassen oder abzutrennen, eine Verbindung, um sie zu verlangsamen oder zu trennen, eine Nachricht, um sie aufzuhalten oder zu verwerfen.',
  'Which futures are open?': 'Welche Zukünfte sind offen?',
  'Freeze everything, or let it go on': 'Alles anhalten oder weiterlaufen lassen',
  'Pick node n1 to n9': 'Knoten n1 bis n9 wählen',
  'Ring or matrix': 'Ring oder Matrix',
  'Crash the picked node, or let it recover with its memory':
    'Den gewählten Knoten abstürzen oder mit Gedächtnis zurückkommen lassen',
  'Cut the links that are picked, or of the picked node; or bring them up':
    'Die gewählten Verbindungen trennen, oder die des gewählten Knotens; oder sie wieder herstellen',
  'Hold what is picked, or let it go': 'Das Gewählte aufhalten oder weitergehen lassen',
  'Deliver the picked message now': 'Die gewählte Nachricht jetzt zustellen',
  'Drop the picked message': 'Die gewählte Nachricht verwerfen',
  'Build a wall': 'Mauer bauen',
  'Heal all': 'Alles heilen',
  'Choose the order of arrival, or let all go on':
    'Die Reihenfolge der Ankunft wählen, oder alles weiterlaufen lassen',
  'Deliver the next message, and only that': 'Die nächste Nachricht zustellen, und nur die',
  'Filter the messages in flight': 'Die Nachrichten unterwegs filtern',
  'Undo the last fault': 'Die letzte Störung rückgängig machen',
  'The cluster before, or the next one': 'Voriger oder nächster Cluster',
  'The same, by a presenter’s remote; where there is only something to say, on to the next cue':
    'Dasselbe, mit einem Presenter; wo nur etwas zu sagen ist, weiter zum nächsten Hinweis',
  'Do what the lit cue of the lesson says': 'Tun, was der leuchtende Hinweis der Lektion sagt',
  'Put down what is picked': 'Das Gewählte ablegen',
  'Light or dark; on the projector, too': 'Hell oder dunkel; auch auf der Leinwand',
  'Show these keys': 'Diese Tasten zeigen',
  'Tab goes through everything. In the ring the arrow keys go from link to link; while you build a wall they move a node across.':
    'Tab geht durch alles. Im Ring gehen die Pfeiltasten von Verbindung zu Verbindung; beim Mauerbau schieben sie einen Knoten hinüber.',
  '1 to 9': '1 bis 9',
  '[ and ]': '[ und ]',
  Esc: 'Esc',
}
