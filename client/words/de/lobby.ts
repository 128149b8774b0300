import type { Words } from '../../../shared/core/words'
import type { LobbyPhrase } from '../phrases-lobby'

export const words: Words<LobbyPhrase> = {
  Language: 'Sprache',
  Close: 'Schließen',
  'Room code {letters}': 'Raumcode {letters}',
  'Start page': 'Startseite',
  'A game is running. Watch it on the projector; you play in the next one, or when a seat becomes free.':
    'Ein Spiel läuft. Sieh auf der Leinwand zu; du spielst im nächsten, oder sobald ein Platz frei wird.',
  'Change my name': 'Namen ändern',
  'Connecting…': 'Verbinden …',
  'Join again': 'Neu beitreten',
  'Look at the projector. When the game starts, you become a node.':
    'Schau auf die Leinwand. Wenn das Spiel beginnt, wirst du ein Knoten.',
  'My name in this room': 'Mein Name in diesem Raum',
  'Play {node}: {name}, cluster {cluster}': '{node} spielen: {name}, Cluster {cluster}',
  'Reconnecting.': 'Neu verbinden.',
  'Replay: {name}, {count} nodes': 'Aufzeichnung: {name}, {count} Knoten',
  Room: 'Raum',
  Save: 'Speichern',
  'Take over {node} from a bot: {name}, cluster {cluster}':
    '{node} von einem Bot übernehmen: {name}, Cluster {cluster}',
  'Thank you for playing.': 'Danke fürs Mitspielen.',
  'Thank you for playing. The replays show what each node knew, and what was so.':
    'Danke fürs Mitspielen. Die Aufzeichnungen zeigen, was jeder Knoten wusste und was wirklich war.',
  'The room is closed': 'Der Raum ist geschlossen',
  'Open in another tab': 'In einem anderen Tab offen',
  'You were removed': 'Du wurdest entfernt',
  'No such room': 'Kein solcher Raum',
  'No room on the server just now': 'Gerade kein Platz auf dem Server',
  'Your seat is gone': 'Dein Platz ist weg',
  'The server cannot be reached. This page keeps trying; your seat is kept.':
    'Der Server ist nicht zu erreichen. Diese Seite versucht es weiter; dein Platz bleibt dir.',
  'Try to come back': 'Zurückkommen',
  'Use this tab': 'Diesen Tab benutzen',
  'You are in as': 'Du bist dabei als',
  'You stay in the room, taps are kept.': 'Du bleibst im Raum, Eingaben bleiben.',
  'You will be {node} in cluster {cluster}. Look at the projector.':
    'Du wirst {node} in Cluster {cluster}. Schau auf die Leinwand.',
  '{name}, room {code}': '{name}, Raum {code}',
  'All games compared': 'Alle Spiele im Vergleich',
  'Your line: {ms} ms.': 'Deine Verbindung: {ms} ms.',
  'Your line is slow: {ms} ms.': 'Deine Verbindung ist langsam: {ms} ms.',
  'Your line is lost. This page keeps trying.':
    'Deine Verbindung ist weg. Diese Seite versucht es weiter.',
}
