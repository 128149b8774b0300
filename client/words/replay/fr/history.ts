import type { Words } from '../../../../shared/core/words'
import type { ReplayHistoryPhrase } from '../../phrases-replay-history'

export const words: Words<ReplayHistoryPhrase> = {
  'All games of room {code}': 'Toutes les parties de la salle {code}',
  'All games': 'Toutes les parties',
  'Look again': 'Regarder à nouveau',
  'All games, in the order of starting': 'Toutes les parties, dans l’ordre de départ',
  'No game has ended in this room yet. Here they will stand beside each other.':
    'Aucune partie n’est encore finie dans cette salle. Ici elles seront côte à côte.',
  'Reading the games …': 'Lecture des parties…',
  'Reading the games': 'Lecture des parties',
  'A dot is a game. The triangle is the middle one: half of the games lie left of it.':
    'Un point est une partie. Le triangle est celle du milieu : la moitié des parties est à sa gauche.',
  '{count} never': '{count} jamais',
  'Time to decide': 'Temps pour décider',
  'Messages per decision': 'Messages par décision',
  '{protocol}, cluster {cluster}, game {game}: {value}':
    '{protocol}, cluster {cluster}, partie {game} : {value}',
  '{protocol}: none of {count}.': '{protocol} : aucune sur {count}.',
  '{protocol}: {median} in one game.': '{protocol} : {median} en une partie.',
  '{protocol}: {median} in one game; {missing} never.':
    '{protocol} : {median} en une partie ; {missing} jamais.',
  '{protocol}: {least} to {most} in {count} games, half of them up to {median}.':
    '{protocol} : {least} à {most} en {count} parties, la moitié jusqu’à {median}.',
  '{protocol}: {least} to {most} in {count} games, half of them up to {median}; {missing} never.':
    '{protocol} : {least} à {most} en {count} parties, la moitié jusqu’à {median} ; {missing} jamais.',
  '{title}. {words}': '{title}. {words}',
  'All games of the room': 'Toutes les parties de la salle',
  Game: 'Partie',
  Protocol: 'Protocole',
  Scenario: 'Scénario',
  'Chosen after': 'Choisi après',
  'Decided after': 'Décidé après',
  'Known by all after': 'Su de tous après',
  'Broken rules': 'Règles enfreintes',
  '{cluster}, {nodes} nodes': '{cluster}, {nodes} nœuds',
  'Replay of game {game}': 'Replay de la partie {game}',
  '{count} game: {parts}.|{count} games: {parts}.':
    '{count} partie : {parts}.|{count} parties : {parts}.',
  '{count} games in {clusters} clusters: {parts}.':
    '{count} parties dans {clusters} clusters : {parts}.',
  '{count} decided': '{count} décidées',
  '{count} broken': '{count} rompues',
  '{count} without a decision': '{count} sans décision',
  '{count} still running': '{count} en cours',
}
