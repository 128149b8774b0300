import type { Words } from '../../../../shared/core/words'
import type { ReplayToldPhrase } from '../../phrases-replay-told'

export const words: Words<ReplayToldPhrase> = {
  '{words} begins with {count} nodes.': '{words} empieza con {count} nodos.',
  'A client asks {node} what was decided.': 'Un cliente pregunta a {node} qué se decidió.',
  '{node} sent {node2} a {words}.': '{node} envió a {node2}: {words}.',
  '{node} sent {node2} an {words}.': '{node} envió a {node2}: {words}.',
  'The link from {node} to {node2} is cut.': 'El enlace de {node} a {node2} está cortado.',
  'The link from {node} to {node2} holds what comes.':
    'El enlace de {node} a {node2} retiene lo que llega.',
  'The link from {node} to {node2} is up and takes {parts}.':
    'El enlace de {node} a {node2} está activo: {parts}.',
  '{number} s': '{number} s',
  '{number} s to {number2} s': 'de {number} s a {number2} s',
  'loses {number} %': 'pierde el {number} %',
  'doubles {number} %': 'duplica el {number} %',
  '{node} is back and kept its notebook.': '{node} ha vuelto y conserva su cuaderno.',
  '{node} is back and lost its notebook.': '{node} ha vuelto y perdió su cuaderno.',
  'Everyone was asked “{words}”.': 'Se preguntó a todos: «{words}».',
  '{node} answered “{words}”.': '{node} respondió «{words}».',
  'Somebody answered “{words}”.': 'Alguien respondió «{words}».',
  'The answers to “{words}” were shown.': 'Se mostraron las respuestas a «{words}».',
  'The truth about “{words}” was told: {clauses}.': 'Se dijo la verdad sobre «{words}»: {clauses}.',
  'Frozen by the instructor.': 'Congelado por quien da la clase.',
  'Frozen by the instructor: {text}.': 'Congelado por quien da la clase: {text}.',
  'The game goes on: {text}.': 'La partida continúa: {text}.',
  'The game ended.': 'La partida terminó.',
  'The game ended: {text}.': 'La partida terminó: {text}.',
  '{name} plays {node}.': '{name} juega {node}.',
  'A student plays {node}.': 'Alguien juega {node}.',
  'Nobody plays {node} now.': 'Ya nadie juega {node}.',
  'A bot plays {node}.': 'Un bot juega {node}.',
  'Bots play {nodes} from here on.': 'Desde aquí los bots juegan {nodes}.',
  'The bot at {node} gives up its seat.': 'El bot de {node} deja su puesto.',
  '{node} is told to wait.': 'Se le pide a {node} que espere.',
  '{node} is told to answer, and to start nothing.':
    'Se le pide a {node} que responda y no empiece nada.',
  '{node} is told to play on.': 'Se le pide a {node} que siga jugando.',
  'A bot is called to make the next move of {node}.':
    'Se llama a un bot para la siguiente jugada de {node}.',
  'The bot found nothing to do at {node}.': 'El bot no encontró nada que hacer en {node}.',
  "{node}'s {words} to {node2} will take {parts}.": '{node} a {node2}: {words} tardará {parts}.',
  "The instructor holds {node}'s {words} to {node2}.":
    'Quien da la clase retiene: {node} a {node2}, {words}.',
  "{node}'s {words} to {node2} is held by its link.":
    '{node} a {node2}: {words} retenido por el enlace.',
  "The instructor lets {node}'s {words} to {node2} go on.":
    'Quien da la clase suelta: {node} a {node2}, {words}.',
  "{node}'s {words} to {node2} goes on.": '{node} a {node2}: {words} sigue.',
  "The instructor doubles {node}'s {words} to {node2}.":
    'Quien da la clase duplica: {node} a {node2}, {words}.',
  "The network doubles {node}'s {words} to {node2}.": 'La red duplica: {node} a {node2}, {words}.',
  "The instructor lets {node}'s {words} reach {node2} at once.":
    'Quien da la clase entrega ya: {node} a {node2}, {words}.',
  "{node}'s {words} reached {node2}.": '{node} a {node2}: {words} ha llegado.',
  "{node}'s {words} to {node2} was dropped: {words2}.":
    '{node} a {node2}: {words} se perdió, {words2}.',
  '{node} sent {node2} a message that does not follow from what it did.':
    '{node} envió a {node2} un mensaje que no se sigue de lo que hizo.',
  'the link is cut': 'el enlace está cortado',
  '{node} has crashed': '{node} ha caído',
  'the instructor took it': 'quien da la clase lo quitó',
  'the link lost it': 'el enlace lo perdió',
  '{words} of {value}': '{words} {value}',
  '{words} to {nodes}': '{words} a {nodes}',
  "{node} ignored {node2}'s {words}.": '{node} ignoró de {node2}: {words}.',
  '{node} ignored what it was asked.': '{node} ignoró lo que se le pidió.',
  '{node} wiped “{words}” in its notebook.': '{node} borró «{words}» en su cuaderno.',
  '{node} wrote “{words}: {text}” into its notebook.':
    '{node} escribió «{words}: {text}» en su cuaderno.',
  "{node}'s act: {text}.": 'Jugada de {node}: {text}.',
  'And {count} more.': 'Y {count} más.',
  'Sent to {nodes}.': 'Enviado a {nodes}.',
  'Sent: {letters}.': 'Enviado: {letters}.',
  '{node} could know nothing of this.': '{node} no podía saber nada de esto.',
  'A node did something that the class could not see.':
    'Un nodo hizo algo que la clase no podía ver.',
  'The class could not see this.': 'La clase no podía ver esto.',
  '{count} on its desk is lost.': '{count} en su mesa se pierde.',
  '{count} on its desk are lost.': '{count} en su mesa se pierden.',
  'The first proposal.': 'La primera propuesta.',
  'Now {values} compete.': 'Ahora compiten {values}.',
  '{rule} broken: {words}': '{rule} rota: {words}',
  '{nodes} is the first who can know that {value} is chosen.':
    '{nodes} es el primero que puede saber que {value} está elegido.',
  '{nodes} are the first who can know that {value} is chosen.':
    '{nodes} son los primeros que pueden saber que {value} está elegido.',
  '{nodes} is the last who can know that {value} is chosen.':
    '{nodes} es el último que puede saber que {value} está elegido.',
  '{nodes} are the last who can know that {value} is chosen.':
    '{nodes} son los últimos que pueden saber que {value} está elegido.',
  'So can everyone who is up.': 'También todos los que funcionan.',
  'Split brain: {nodes} both lead.': 'Cerebro dividido: {nodes} lideran a la vez.',
  '{node} is the first to decide: {value}.': '{node} es el primero en decidir: {value}.',
  'Everyone who is up has decided.': 'Todos los que funcionan han decidido.',
  'Everyone who is up has decided {value}.': 'Todos los que funcionan han decidido {value}.',
  'Stuck: {words}': 'Atascado: {words}',
  '{words} holds again.': '{words} se cumple de nuevo.',
  '{nodes} decided {value}; nobody else did.': '{nodes}: decidido {value}; nadie más.',
  '{count} nodes decided {value}.': '{count} nodos decidieron {value}.',
  '{count} nodes decided {value}; nobody else did.': '{count} nodos decidieron {value}; nadie más.',
  '{nodes} decided {value} and {nodes2} decided {value2}.':
    '{nodes}: decidido {value}, y {nodes2}: {value2}.',
  '{nodes} decided {value} and {nodes2} decided {value2}; nobody else did.':
    '{nodes}: decidido {value}, y {nodes2}: {value2}; nadie más.',
  'No node knows yet.': 'Ningún nodo lo sabe aún.',
  'No node has decided yet.': 'Ningún nodo ha decidido aún.',
  '{node} can tell.': '{node} puede saberlo.',
  '{words}, doubled.': '{words}, duplicado.',
  "{node}'s {words} to {node2}.": '{node} a {node2}: {words}.',
  "{node}'s {words} to {node2}": '{node} a {node2}: {words}',
  'A second copy, made by event {count}.': 'Una segunda copia, hecha por el evento {count}.',
  'Sent by event {count}.': 'Enviado por el evento {count}.',
  'Held by {words} from event {count} to the end.':
    'Retenido por {words} desde el evento {count} hasta el final.',
  'Held by {words} from event {count} until event {count2}.':
    'Retenido por {words} desde el evento {count} hasta el evento {count2}.',
  'the instructor': 'quien da la clase',
  'its link': 'el enlace',
  'The game ended before it arrived.': 'La partida terminó antes de que llegara.',
  'It reached {node} with event {count}.': 'Llegó a {node} con el evento {count}.',
  'It was dropped, because the link was cut: event {count}.':
    'Se perdió porque el enlace estaba cortado: evento {count}.',
  'It was dropped, because {node} had crashed: event {count}.':
    'Se perdió porque {node} había caído: evento {count}.',
  'The instructor took it away: event {count}.': 'Quien da la clase lo quitó: evento {count}.',
  'The link lost it: event {count}.': 'El enlace lo perdió: evento {count}.',
  'It answers what came from {node} with event {count}.':
    'Responde a lo que llegó de {node} con el evento {count}.',
  'A client had asked for it: event {count}.': 'Un cliente lo había pedido: evento {count}.',
  'event {count}': 'evento {count}',
  'nobody answered': 'nadie respondió',
  '{count} answered': 'respondieron {count}',
  '{count} of {count2} was right': '{count} de {count2} acertó',
  '{count} of {count2} were right': '{count} de {count2} acertaron',
  '“{words}” {words2}.': '«{words}» {words2}.',
  Answers: 'Respuestas',
  '{values} can still come': 'aún puede venir {values}',
  '{words} holds, but it is in danger: {words2}.':
    '{words} se cumple, pero está en peligro: {words2}.',
  'holds again': 'se cumple de nuevo',
  '{value} for good': '{value}, definitivo',
  'in danger': 'en peligro',
  '{rule} is broken at event {count}': '{rule} se rompe en el evento {count}',
  '{words} breaks at event {count}': '{words} se rompe en el evento {count}',
  '{words} is stuck': '{words} está atascada',
  'nothing breaks': 'no se rompe nada',
  '{value} is chosen at event {count}': '{value} queda elegido en el evento {count}',
  'nothing is chosen': 'no se elige nada',
  'nobody decides': 'nadie decide',
  '{count} more moves break a rule': '{count} jugadas más rompen una regla',
  'As played and in branch {name} it comes to the same: {clauses}.':
    'Tal como se jugó y en la rama {name} resulta lo mismo: {clauses}.',
  'Only as played, {clauses}.': 'Solo tal como se jugó: {clauses}.',
  'Only in branch {name}, {clauses}.': 'Solo en la rama {name}: {clauses}.',
  'As played, {clauses}; in branch {name}, {clauses2}.':
    'Tal como se jugó: {clauses}; en la rama {name}: {clauses2}.',
  'In both, {clauses}.': 'En ambas: {clauses}.',
  'Drop {words}': 'Descartar: {words}',
  'Hold {words}': 'Retener: {words}',
  'Release {words}': 'Soltar: {words}',
  'Deliver {words}': 'Entregar: {words}',
  'Double {words}': 'Duplicar: {words}',
  '{words} is dropped': '{words}, descartado',
  '{words} is held': '{words}, retenido',
  '{words} is released': '{words}, soltado',
  '{words} is delivered at once': '{words}, entregado ya',
  '{words} is doubled': '{words}, duplicado',
  '{node}’s {words} to {node2}': '{node} a {node2}, {words}',
  'the copy of {words}': 'copia de {words}',
  'Recover {node}, memory kept': 'Recuperar {node}, con memoria',
  'Recover {node}, memory lost': 'Recuperar {node}, sin memoria',
  '{node} is back, its memory kept': '{node} ha vuelto, con memoria',
  '{node} is back, its memory lost': '{node} ha vuelto, sin memoria',
  'Crash {node}': 'Hacer caer {node}',
  '{node} crashes': '{node} cae',
  'Ask {node} to propose {value}': 'Pedir a {node} proponer {value}',
  'a client asks {node} to propose {value}': 'un cliente pide a {node} proponer {value}',
  'Ask {node} what was decided': 'Preguntar a {node} qué se decidió',
  'a client asks {node} what was decided': 'un cliente pregunta a {node} qué se decidió',
  'a wall parts {nodes} from {nodes2}': 'un muro separa {nodes} de {nodes2}',
  'A wall parts {nodes} from {nodes2}': 'Un muro separa {nodes} de {nodes2}',
  'Take the wall down': 'Quitar el muro',
  'the wall is taken down': 'se quita el muro',
  'bots play on': 'los bots siguen jugando',
  '{words}, then {node} by hand': '{words}, luego {node} a mano',
  '{node} by hand': '{node} a mano',
  '{rule} kept: {words}': '{rule} respetada: {words}',
  '{words}, with the same clients and faults': '{words}, con los mismos clientes y fallos',
  '{node} leaves it alone': '{node} lo deja',
  'There are {count} branches already. Remove one first.': 'Ya hay {count} ramas. Quita antes una.',
  'This browser cannot hand over so long a game. Let bots play on instead.':
    'Este navegador no puede pasar una partida tan larga. Deja que sigan los bots.',
  'This game is not shared with this browser. Open the link where you played or taught, or ask for the file.':
    'Esta partida no está compartida con este navegador. Abre el enlace donde jugaste o enseñaste, o pide el archivo.',
  'Only people in this room can see that. Open it on the device that you joined with.':
    'Solo quien está en esta sala puede ver eso. Ábrelo en el dispositivo con el que entraste.',
  'This game still runs. Its replay is open once it has ended.':
    'Esta partida sigue en curso. Su repetición se abre cuando haya terminado.',
  'Many people fetch games just now. Wait a few seconds and try again.':
    'Ahora mismo mucha gente está cargando partidas. Espera unos segundos e inténtalo de nuevo.',
  'This room is not shared with this browser. Open the link where you played or taught.':
    'Esta sala no está compartida con este navegador. Abre el enlace donde jugaste o enseñaste.',
  'The file cannot be read.': 'No se puede leer el archivo.',
  'That did not work. Reload the page and try again.':
    'No ha funcionado. Recarga la página e inténtalo de nuevo.',
  'This game is too long to be printed.': 'Esta partida es demasiado larga para imprimirla.',
  'The page that goes into the file cannot be fetched from the server now.':
    'Ahora no se puede obtener del servidor la página que va en el archivo.',
  'This game is too long for a picture in pixels. Take the drawing instead.':
    'Esta partida es demasiado larga para una imagen de píxeles. Usa el dibujo.',
  'This game is too long for a picture: more than {count} events.':
    'Esta partida es demasiado larga para una imagen: más de {count} eventos.',
  'Nobody has decided yet.': 'Aún no ha decidido nadie.',
  'proposes {value}': 'propone {value}',
  'wanted {value}': 'quería {value}',
  query: 'consulta',
  'The file is packed ({format}). Unpack it, and open what is in it.':
    'El archivo está comprimido ({format}). Descomprímelo y abre lo que contiene.',
  'Line {number} has letters that are not UTF-8. Save the file as UTF-8 and open it again.':
    'La línea {number} tiene caracteres que no son UTF-8. Guarda el archivo como UTF-8 y ábrelo de nuevo.',
  'The file is empty.': 'El archivo está vacío.',
  'Line {number} is not the header of a Show of Hands game.':
    'La línea {number} no es la cabecera de un juego de Show of Hands.',
  'Line {number} names the format {format}; this version reads {format2}.':
    'La línea {number} nombra el formato {format}; esta versión lee {format2}.',
  'Line {number} is not a whole header: {words}.':
    'La línea {number} no es una cabecera completa: {words}.',
  'Line {number} of {number2} is not JSON.': 'La línea {number} de {number2} no es JSON.',
  'Line {number} of {number2} is not an event of the log: {words}.':
    'La línea {number} de {number2} no es un evento del registro: {words}.',
  'Line {number} of {number2} is not an event of this game.':
    'La línea {number} de {number2} no es un evento de este juego.',
  'Line {number} of {number2} has seq {number3} after {number4}.':
    'La línea {number} de {number2} tiene el número (seq) {number3} después de {number4}.',
  'the line: Invalid input': 'la línea: dato no válido',
  '{field}: Invalid input': '{field}: dato no válido',
  'The game is shown up to there.': 'El juego se muestra hasta ahí.',
  'This file has {number} MB; the longest game has about {number2}.':
    'Este archivo tiene {number} MB; el juego más largo tiene unos {number2}.',
  'It is not opened.': 'No se abre.',
  'This cannot be done at this moment of the game.':
    'Esto no se puede hacer en este momento del juego.',
  'The log does not hold the act that broke this rule.':
    'El registro no contiene el acto que rompió esta regla.',
  'Bots cannot play it anew: its nodes or values are not those of a game here.':
    'Los bots no pueden jugarlo de nuevo: sus nodos o valores no son los de un juego de aquí.',
  'Nobody here knows the protocol “{protocol}”, so no bot can play on.':
    'Aquí nadie conoce el protocolo «{protocol}», así que ningún bot puede seguir jugando.',
  'This log is as long as a log can be: there is no room for a branch.':
    'Este registro es tan largo como puede ser: no queda sitio para una rama.',
  '{node} waits': '{node} espera',
  '{field}: the least delay is above the most':
    '{field}: el retraso mínimo está por encima del máximo',
  '{field}: a value is there twice': '{field}: un valor está dos veces',
  '{field}: it is not plain data': '{field}: no son datos simples',
}
