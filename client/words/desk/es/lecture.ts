import type { Words } from '../../../../shared/core/words'
import type { DeskLecturePhrase } from '../../phrases-desk-lecture'

export const words: Words<DeskLecturePhrase> = {
  '{count} lesson on a line of {minutes} minutes|{count} lessons on a line of {minutes} minutes':
    '{count} lección en una línea de {minutes} minutos|{count} lecciones en una línea de {minutes} minutos',
  'Zero to Consensus': 'De cero al consenso',
  '{count} lesson, {minutes} min|{count} lessons, {minutes} min':
    '{count} lección, {minutes} min|{count} lecciones, {minutes} min',
  'Another lecture': 'Otra clase',
  'Lessons of the lecture': 'Lecciones de la clase',
  done: 'hecha',
  '{minutes} min': '{minutes} min',
  '{minutes} minutes': '{minutes} minutos',
  'Lesson {number}, {minutes} minutes': 'Lección {number}, {minutes} minutos',
  'What it shows': 'Qué muestra',
  'What you say': 'Qué dices',
  'What you say now': 'Qué dices ahora',
  '“{text}”': '«{text}»',
  'Game {number} of {count}': 'Partida {number} de {count}',
  '{count} more watches.|{count} more watch.':
    '{count} persona más mira.|{count} personas más miran.',
  'It is played by {nodes} nodes; other sizes are under All settings.':
    'La juegan {nodes} nodos; otros tamaños están en Todos los ajustes.',
  'All settings': 'Todos los ajustes',
  'Free play, other protocols, clusters, names, values.':
    'Juego libre, otros protocolos, grupos, nombres, valores.',
  'Names appear here as people join. Bots play the seats that are free.':
    'Aquí aparecen los nombres al entrar la gente. Los bots juegan los puestos libres.',
  'Who is in': 'Quién está',
  '{count} plays|{count} play': '{count} juega|{count} juegan',
  '{count} watches|{count} watch': '{count} mira|{count} miran',
  'That was the lecture': 'Esa fue la clase',
  'The table says what your class has found.': 'La tabla dice qué ha descubierto tu clase.',
  'Lesson {number}, its next game': 'Lección {number}, su siguiente partida',
  'Next: lesson {number} of {count}, {minutes} minutes':
    'Sigue: lección {number} de {count}, {minutes} minutos',
  'What comes next': 'Qué sigue',
  'Now they play, too:': 'Ahora también juegan:',
  'Next game': 'Siguiente partida',
  'Next lesson': 'Siguiente lección',
  'Choose another': 'Elegir otra',
  'Which lesson comes next?': '¿Qué lección sigue?',
  'The lecture': 'La clase',
  'How long is it?': '¿Cuánto dura?',
  'It takes {minutes} min, with the talk around the games.':
    'Dura {minutes} min, con la charla entre partidas.',
  '{title}, earlier': '{title}, antes',
  '{title}, later': '{title}, después',
  'Leave out {title}': 'Quitar {title}',
  'One more lesson': 'Una lección más',
  Add: 'Añadir',
  'Back to the lessons': 'Volver a las lecciones',
}
