import type { Words } from '../../../../shared/core/words'
import type { ReplayHistoryPhrase } from '../../phrases-replay-history'

export const words: Words<ReplayHistoryPhrase> = {
  'All games of room {code}': 'Todas las partidas de la sala {code}',
  'All games': 'Todas las partidas',
  'Look again': 'Volver a mirar',
  'All games, in the order of starting': 'Todas las partidas, por orden de inicio',
  'No game has ended in this room yet. Here they will stand beside each other.':
    'Aún no ha terminado ninguna partida en esta sala. Aquí estarán unas junto a otras.',
  'Reading the games …': 'Leyendo las partidas…',
  'Reading the games': 'Leyendo las partidas',
  'A dot is a game. The triangle is the middle one: half of the games lie left of it.':
    'Un punto es una partida. El triángulo es la del medio: la mitad de las partidas quedan a su izquierda.',
  '{count} never': '{count} nunca',
  'Time to decide': 'Tiempo hasta decidir',
  'Messages per decision': 'Mensajes por decisión',
  '{protocol}, cluster {cluster}, game {game}: {value}':
    '{protocol}, clúster {cluster}, partida {game}: {value}',
  '{protocol}: none of {count}.': '{protocol}: ninguna de {count}.',
  '{protocol}: {median} in one game.': '{protocol}: {median} en una partida.',
  '{protocol}: {median} in one game; {missing} never.':
    '{protocol}: {median} en una partida; {missing} nunca.',
  '{protocol}: {least} to {most} in {count} games, half of them up to {median}.':
    '{protocol}: de {least} a {most} en {count} partidas, la mitad hasta {median}.',
  '{protocol}: {least} to {most} in {count} games, half of them up to {median}; {missing} never.':
    '{protocol}: de {least} a {most} en {count} partidas, la mitad hasta {median}; {missing} nunca.',
  '{title}. {words}': '{title}. {words}',
  'All games of the room': 'Todas las partidas de la sala',
  Game: 'Partida',
  Protocol: 'Protocolo',
  Scenario: 'Escenario',
  'Chosen after': 'Elegido tras',
  'Decided after': 'Decidido tras',
  'Known by all after': 'Sabido por todos tras',
  'Broken rules': 'Reglas rotas',
  '{cluster}, {nodes} nodes': '{cluster}, {nodes} nodos',
  'Replay of game {game}': 'Repetición de la partida {game}',
  '{count} game: {parts}.|{count} games: {parts}.':
    '{count} partida: {parts}.|{count} partidas: {parts}.',
  '{count} games in {clusters} clusters: {parts}.':
    '{count} partidas en {clusters} clústeres: {parts}.',
  '{count} decided': '{count} decididas',
  '{count} broken': '{count} rotas',
  '{count} without a decision': '{count} sin decisión',
  '{count} still running': '{count} en curso',
}
