import type { Words } from '../../../../shared/core/words'
import type { ReplayHistoryPhrase } from '../../phrases-replay-history'

export const words: Words<ReplayHistoryPhrase> = {
  'All games of room {code}': 'Alle Spiele von Raum {code}',
  'All games': 'Alle Spiele',
  'Look again': 'Noch einmal nachsehen',
  'All games, in the order of starting': 'Alle Spiele, in der Reihenfolge des Beginns',
  'No game has ended in this room yet. Here they will stand beside each other.':
    'In diesem Raum ist noch kein Spiel zu Ende. Hier werden sie nebeneinander stehen.',
  'Reading the games …': 'Die Spiele werden gelesen …',
  'Reading the games': 'Die Spiele werden gelesen',
  'A dot is a game. The triangle is the middle one: half of the games lie left of it.':
    'Ein Punkt ist ein Spiel. Das Dreieck ist das mittlere: Die Hälfte der Spiele liegt links davon.',
  '{count} never': '{count} nie',
  'Time to decide': 'Zeit bis zur Entscheidung',
  'Messages per decision': 'Nachrichten pro Entscheidung',
  '{protocol}, cluster {cluster}, game {game}: {value}':
    '{protocol}, Cluster {cluster}, Spiel {game}: {value}',
  '{protocol}: none of {count}.': '{protocol}: keines von {count}.',
  '{protocol}: {median} in one game.': '{protocol}: {median} in einem Spiel.',
  '{protocol}: {median} in one game; {missing} never.':
    '{protocol}: {median} in einem Spiel; {missing} nie.',
  '{protocol}: {least} to {most} in {count} games, half of them up to {median}.':
    '{protocol}: {least} bis {most} in {count} Spielen, die Hälfte bis {median}.',
  '{protocol}: {least} to {most} in {count} games, half of them up to {median}; {missing} never.':
    '{protocol}: {least} bis {most} in {count} Spielen, die Hälfte bis {median}; {missing} nie.',
  '{title}. {words}': '{title}. {words}',
  'All games of the room': 'Alle Spiele des Raums',
  Game: 'Spiel',
  Protocol: 'Protokoll',
  Scenario: 'Szenario',
  'Chosen after': 'Gewählt nach',
  'Decided after': 'Entschieden nach',
  'Known by all after': 'Allen bekannt nach',
  'Broken rules': 'Gebrochene Regeln',
  '{cluster}, {nodes} nodes': '{cluster}, {nodes} Knoten',
  'Replay of game {game}': 'Aufzeichnung von Spiel {game}',
  '{count} game: {parts}.|{count} games: {parts}.':
    '{count} Spiel: {parts}.|{count} Spiele: {parts}.',
  '{count} games in {clusters} clusters: {parts}.':
    '{count} Spiele in {clusters} Clustern: {parts}.',
  '{count} decided': '{count} entschieden',
  '{count} broken': '{count} gebrochen',
  '{count} without a decision': '{count} ohne Entscheidung',
  '{count} still running': '{count} laufen noch',
}
