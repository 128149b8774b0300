import type { Words } from '../../../shared/core/words'
import type { TablePhrase } from '../phrases-table'

export const words: Words<TablePhrase> = {
  'The game has ended.': 'La partida ha terminado.',
  ' and ': ' y ',
  'A game that this page does not know': 'Una partida que esta página no conoce',
  'A question to everybody': 'Una pregunta para todos',
  'After the game': 'Después de la partida',
  'Frozen. Look up.': 'Congelado. Mira al frente.',
  Inbox: 'Recibidos',
  'Inbox, {count} message|Inbox, {count} messages':
    'Recibidos, {count} mensaje|Recibidos, {count} mensajes',
  'Its notebook was kept; the messages that waited are gone.':
    'Conserva su cuaderno; los mensajes que esperaban se han perdido.',
  'Lost in the crash': 'Perdido en la caída',
  'Messages to you are dropped. Your phone is fine.':
    'Los mensajes para ti se pierden. Tu teléfono está bien.',
  'New messages': 'Mensajes nuevos',
  'No message waits for you.': 'No te espera ningún mensaje.',
  'No message waits. The filled button below is your next step.':
    'No espera ningún mensaje. El botón relleno de abajo es tu siguiente paso.',
  Nothing: 'Nada',
  'Nothing moves now.': 'Ahora no se mueve nada.',
  'Nothing to do. Messages that reach you appear here.':
    'Nada que hacer. Los mensajes que te lleguen aparecerán aquí.',
  Reload: 'Recargar',
  Rules: 'Reglas',
  'Next game: you are {node}': 'Próximo juego: eres {node}',
  'The next game has begun.': 'El próximo juego ha comenzado.',
  'To the room': 'A la sala',
  'The replay is being opened …': 'Se está abriendo la repetición…',
  'No replay': 'No hay repetición',
  'See the replay': 'Ver la repetición',
  'Still in your notebook': 'Sigue en tu cuaderno',
  'The instructor crashed your node.': 'Quien da la clase hizo caer tu nodo.',
  'The instructor has started “{name}”. Reload the page: it may be older than the server.':
    'Quien da la clase ha empezado «{name}». Recarga la página: quizá sea más antigua que el servidor.',
  'The replay is not shared yet. Stay on this page for the next game.':
    'La repetición aún no se ha compartido. Quédate en esta página para la próxima partida.',
  'The replay shows what the others knew, and what was so. Stay on this page for the next game.':
    'La repetición muestra qué sabían los demás y qué era cierto. Quédate en esta página para la próxima partida.',
  'The truth was: {truth}.': 'La verdad era: {truth}.',
  'Wait. This page comes back when {node} recovers.':
    'Espera. Esta página vuelve cuando {node} se recupere.',
  'What do you think? Nobody sees your name.': '¿Qué crees? Nadie ve tu nombre.',
  'What you wrote on solid lines was kept; the dashed lines and the messages that waited are gone.':
    'Lo escrito en líneas continuas se conserva; las discontinuas y los mensajes que esperaban se han perdido.',
  'You are node {node},': 'Eres el nodo {node},',
  'You decided {value}.': 'Decidiste {value}.',
  'You did not answer.': 'No respondiste.',
  'You have crashed your node.': 'Has hecho caer tu nodo.',
  'You have decided nothing.': 'No has decidido nada.',
  'You said {answer}.': 'Dijiste: {answer}.',
  'You said {answer}: not so.': 'Dijiste: {answer}. No es así.',
  'You said {answer}: right.': 'Dijiste: {answer}. Correcto.',
  'You say: {answer}.': 'Dices: {answer}.',
  'You stay {node}, taps are kept.': 'Sigues siendo {node}; tus toques se guardan.',
  '{count} message in my inbox|{count} messages in my inbox':
    '{count} mensaje recibido|{count} mensajes recibidos',
  '{count} message that I had heard|{count} messages that I had heard':
    '{count} mensaje que había oído|{count} mensajes que había oído',
  '{count} more message below|{count} more messages below':
    '{count} mensaje más abajo|{count} mensajes más abajo',
  '{name}, cluster {cluster}': '{name}, clúster {cluster}',
  '{node} has crashed': '{node} ha caído',
  '{node} is back, but the crash has wiped its notebook.':
    '{node} ha vuelto, pero la caída borró su cuaderno.',
  '{node} is back.': '{node} ha vuelto.',
  'Do it anyway': 'Hacerlo igual',
  'Do it anyway?': '¿Hacerlo igualmente?',
  'Leave it': 'Dejarlo',
  'Not so here: {why}.': 'Aquí no es así: {why}.',
  'Solid line: survives a crash.': 'Línea continua: sobrevive a una caída.',
  'Solid line: survives a crash. Dashed lines and the arc do not.':
    'Línea continua: sobrevive a una caída. Las discontinuas y el arco, no.',
  'Solid line: survives a crash. Dashed lines do not.':
    'Línea continua: sobrevive a una caída. Las discontinuas, no.',
  'Solid line: survives a crash. The arc does not.':
    'Línea continua: sobrevive a una caída. El arco, no.',
  'This breaks {rule}': 'Esto rompe {rule}',
  'In this game, what would break a rule is struck through.':
    'En esta partida, lo que rompería una regla está tachado.',
  'In this game you can break a rule, but you are asked first.':
    'En esta partida puedes romper una regla, pero antes se te pregunta.',
  'In this game you fill in everything yourself, your notebook too. Nobody checks.':
    'En esta partida lo rellenas todo tú, también tu cuaderno. Nadie lo revisa.',
  'What I sent, {count} message|What I sent, {count} messages':
    'Lo que envié, {count} mensaje|Lo que envié, {count} mensajes',
  'You may ignore any message: to others it looks lost.':
    'Puedes ignorar cualquier mensaje: a los demás les parece perdido.',
  'to {node}': 'a {node}',
  'wrote: {text}': 'escribió: {text}',
  '{act} which?': '{act}: ¿cuál?',
  Ignore: 'Ignorar',
  Wait: 'Espera',
  'Nothing is lost: what reaches you stays here, and your buttons come back.':
    'No se pierde nada: lo que te llega se queda aquí, y tus botones vuelven.',
  'My notebook': 'Mi cuaderno',
  'Sending…': 'Enviando…',
  'What I can start': 'Lo que puedo iniciar',
  'Goes to': 'Va a',
  Heard: 'Oído',
  'Heard, {number}': 'Oído, {number}',
  'Not now': 'Ahora no',
  'Something is still blank.': 'Aún falta algo.',
  'This:': 'Esto:',
  'What others tell you without asking for an answer stands here, until a crash.':
    'Lo que otros te dicen sin pedir respuesta está aquí, hasta una caída.',
  'You fill in everything yourself. Nobody checks. Solid lines survive a crash, dashed ones do not.':
    'Lo rellenas todo tú. Nadie lo revisa. Las líneas continuas sobreviven a una caída; las discontinuas, no.',
  'fill in every blank': 'rellena todos los huecos',
  nobody: 'nadie',
  'the game is frozen': 'la partida está congelada',
  '{label}, one less': '{label}, uno menos',
  '{label}, one more': '{label}, uno más',
  '{need} of {total}': '{need} de {total}',
  '{rows}; the majority line is at {need}': '{rows}; la línea de la mayoría está en {need}',
  'It is your move.': 'Te toca.',
  '{count} message to read.|{count} messages to read.':
    '{count} mensaje por leer.|{count} mensajes por leer.',
  'Your class is waiting for you.': 'Tu clase te espera.',
  'a message was put away.': 'se apartó un mensaje.',
  'A bot made one move for you: {what}': 'Un bot hizo un movimiento por ti: {what}',
  'The instructor acted for you: {what}': 'Quien da la clase actuó por ti: {what}',
  'Hold on.': 'Espera un momento.',
  'The instructor’s laptop is away. The game goes on when it is back.':
    'El portátil de quien da la clase no está conectado. El juego sigue cuando vuelva.',
  'You are kept guessing: an adversary chooses which message arrives next. Decide!':
    'Quieren que sigáis sin decidir: un adversario elige qué mensaje llega ahora. ¡Decidid!',
  'The class has won: somebody has decided.': 'La clase ha ganado: alguien ha decidido.',
  'The adversary has won: it kept you undecided.':
    'El adversario ha ganado: os ha mantenido sin decidir.',
  'Nobody keeps you guessing any more.': 'Ya nadie os mantiene sin decidir.',
}
