import type { Words } from '../../../shared/core/words'
import type { LobbyPhrase } from '../phrases-lobby'

export const words: Words<LobbyPhrase> = {
  Language: 'Idioma',
  Close: 'Cerrar',
  'Room code {letters}': 'Código de la sala {letters}',
  'Start page': 'Inicio',
  'A game is running. Watch it on the projector; you play in the next one, or when a seat becomes free.':
    'Hay una partida en curso. Mírala en la pantalla; jugarás en la próxima o cuando quede un puesto libre.',
  'Change my name': 'Cambiar mi nombre',
  'Connecting…': 'Conectando…',
  'Join again': 'Entrar otra vez',
  'Look at the projector. When the game starts, you become a node.':
    'Mira la pantalla. Cuando empiece la partida serás un nodo.',
  'My name in this room': 'Mi nombre en esta sala',
  'Play {node}: {name}, cluster {cluster}': 'Jugar {node}: {name}, clúster {cluster}',
  'Reconnecting.': 'Reconectando.',
  'Replay: {name}, {count} nodes': 'Repetición: {name}, {count} nodos',
  Room: 'Sala',
  Save: 'Guardar',
  'Take over {node} from a bot: {name}, cluster {cluster}':
    'Relevar al bot en {node}: {name}, clúster {cluster}',
  'Thank you for playing.': 'Gracias por jugar.',
  'Thank you for playing. The replays show what each node knew, and what was so.':
    'Gracias por jugar. Las repeticiones muestran qué sabía cada nodo y qué era cierto.',
  'The room is closed': 'La sala está cerrada',
  'Open in another tab': 'Abierta en otra pestaña',
  'You were removed': 'Te han sacado',
  'No such room': 'No existe esa sala',
  'No room on the server just now': 'El servidor no tiene sitio ahora',
  'Your seat is gone': 'Tu puesto ya no está',
  'The server cannot be reached. This page keeps trying; your seat is kept.':
    'No se puede llegar al servidor. Esta página sigue intentándolo; conservas tu puesto.',
  'Try to come back': 'Intentar volver',
  'Use this tab': 'Usar esta pestaña',
  'You are in as': 'Estás dentro como',
  'You stay in the room, taps are kept.': 'Sigues en la sala; tus toques se guardan.',
  'You will be {node} in cluster {cluster}. Look at the projector.':
    'Serás {node} en el clúster {cluster}. Mira la pantalla.',
  '{name}, room {code}': '{name}, sala {code}',
  'All games compared': 'Todas las partidas comparadas',
  'Your line: {ms} ms.': 'Tu conexión: {ms} ms.',
  'Your line is slow: {ms} ms.': 'Tu conexión es lenta: {ms} ms.',
  'Your line is lost. This page keeps trying.':
    'Has perdido la conexión. Esta página sigue intentándolo.',
}
