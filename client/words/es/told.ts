import type { Words } from '../../../shared/core/words'
import type { ToldPhrase } from '../phrases-told'

export const words: Words<ToldPhrase> = {
  'This page sent something the server does not understand. Reload the page.':
    'Esta página envió algo que el servidor no entiende. Recarga la página.',
  'Your role in this room does not allow that.': 'Tu papel en esta sala no permite eso.',
  'There is no open room with this code. Check the code on the projector.':
    'No hay ninguna sala abierta con este código. Compruébalo en la pantalla.',
  'This room is closed.': 'Esta sala está cerrada.',
  'This room is locked. Ask the instructor to unlock it.':
    'Esta sala está bloqueada. Pide a quien da la clase que la abra.',
  'This room is full.': 'Esta sala está llena.',
  'This room can keep no more. Open a new room to go on.':
    'En esta sala ya no cabe más. Abre otra para seguir.',
  'This server has no memory left for this room. Close rooms that are not needed, and try again in a minute.':
    'Este servidor ya no tiene memoria para esta sala. Cierra las salas que no hagan falta e inténtalo de nuevo en un minuto.',
  'This server has no memory for this room just now. Nothing of it is lost. Try again in a minute.':
    'Ahora mismo este servidor no tiene memoria para esta sala. No se ha perdido nada. Inténtalo de nuevo en un minuto.',
  'This is too much for one moment. Do it in smaller parts.':
    'Es demasiado de una vez. Hazlo en partes más pequeñas.',
  'Too many at once. Wait a second and try again.':
    'Demasiado a la vez. Espera un segundo e inténtalo otra vez.',
  'Something went wrong on the server, and nothing was changed. Try again.':
    'Algo falló en el servidor y no cambió nada. Inténtalo otra vez.',
  'Type a name first.': 'Escribe primero un nombre.',
  'This name is too long. Use at most 24 letters.':
    'Este nombre es demasiado largo. Usa como mucho 24 letras.',
  "A name has letters and digits of any script, spaces, and signs such as . , ' - &: no pictures, nothing unseen.":
    "Un nombre tiene letras y cifras de cualquier escritura, espacios y signos como . , ' - &: sin imágenes ni nada invisible.",
  'This name stands for somebody else here: for the instructor, the projector, a bot or a node. Choose another.':
    'Este nombre es de otro aquí: de quien da la clase, de la pantalla, de un bot o de un nodo. Elige otro.',
  'Somebody in this room has this name already. Choose another.':
    'Alguien en esta sala ya se llama así. Elige otro nombre.',
  'The instructor has removed you from this room.': 'Quien da la clase te ha sacado de esta sala.',
  'There is no such game in this room.': 'No existe esa partida en esta sala.',
  'Everything is frozen. Wait until the instructor goes on.':
    'Todo está congelado. Espera a que quien da la clase siga.',
  'This game has ended.': 'Esta partida ha terminado.',
  'Wait: the lecturer holds you back for a moment.': 'Espera: el docente te retiene un momento.',
  'You have no seat in this game.': 'No tienes puesto en esta partida.',
  'Somebody else plays this node.': 'Otra persona juega este nodo.',
  'There is no such node in this game.': 'No existe ese nodo en esta partida.',
  'This node has crashed. It can do nothing until it recovers.':
    'Este nodo ha caído. No puede hacer nada hasta que se recupere.',
  'This message has already arrived or was dropped.': 'Este mensaje ya llegó o se perdió.',
  'This link is cut. Nothing crosses a cut link.': 'Este enlace está cortado. Nada pasa por él.',
  'What this answers never reached your node, or you have answered it already.':
    'Eso a lo que respondes nunca llegó a tu nodo, o ya lo respondiste.',
  'Too many messages are in flight. Let some arrive first.':
    'Hay demasiados mensajes en camino. Deja que lleguen algunos.',
  'This question is not open any more.': 'Esta pregunta ya no está abierta.',
  'This is none of the answers to choose from.': 'No es ninguna de las respuestas posibles.',
  'Say which value the client proposes.': 'Di qué valor propone el cliente.',
  'You are now in on another page or device, so this one stopped.':
    'Ahora estás en otra página o aparato, así que esta se detuvo.',
  'The key in this link does not open this page. Copy the whole link from the desk once more.':
    'La llave de este enlace no abre esta página. Copia otra vez el enlace entero desde la mesa.',
  'This page has no seat in this room any more. Join again with the code.':
    'Esta página ya no tiene puesto en esta sala. Entra otra vez con el código.',
  'The server cannot be reached. Check the network and try again.':
    'No se puede llegar al servidor. Revisa la red e inténtalo otra vez.',
  'Too many people are connected to this server. Wait a few seconds and try again.':
    'Hay demasiada gente conectada a este servidor. Espera unos segundos e inténtalo de nuevo.',
  'This server is just starting. Wait a few seconds and try again.':
    'Este servidor está arrancando. Espera unos segundos e inténtalo de nuevo.',
  'This page comes from another site. Open it at the address that the server knows.':
    'Esta página viene de otro sitio. Ábrela en la dirección que el servidor conoce.',
  'The request did not arrive whole. Try again.':
    'La petición no llegó entera. Inténtalo otra vez.',
  'That is too long. Shorten it and try again.':
    'Es demasiado largo. Acórtalo e inténtalo otra vez.',
  'The server gave no useful answer. Try again.':
    'El servidor no dio una respuesta útil. Inténtalo otra vez.',
  'Type the code that is on the projector.': 'Escribe el código de la pantalla.',
  'A code has {count} letters and digits, such as K7M 4QX.':
    'Un código tiene {count} letras y cifras, como K7M 4QX.',
  'A code never has 0, O, 1, I, L, U or V. Look at the projector again.':
    'Un código nunca tiene 0, O, 1, I, L, U ni V. Mira otra vez la pantalla.',
  'What I had heard from {nodes}': 'Lo que había oído de {nodes}',
  'A client wants to know the answer.': 'Un cliente quiere saber la respuesta.',
  'A client asks you to propose {value}.': 'Un cliente te pide que propongas {value}.',
  'An unreadable message from {node}.': 'Un mensaje ilegible de {node}.',
  unreadable: 'ilegible',
  'Has a value been chosen?': '¿Hay un valor elegido?',
  'Which value has been chosen?': '¿Qué valor está elegido?',
  'Who leads?': '¿Quién lidera?',
  'What happens if {node} crashes now?': '¿Qué pasa si {node} cae ahora?',
  yes: 'sí',
  no: 'no',
  'none yet': 'ninguno aún',
  nobody: 'nadie',
  'the others can still decide': 'los demás aún pueden decidir',
  'the others are stuck': 'los demás están atascados',
  blue: 'azul',
  red: 'rojo',
  green: 'verde',
  yellow: 'amarillo',
  pink: 'rosa',
  white: 'blanco',
  purple: 'morado',
  cyan: 'cian',
  lime: 'lima',
  Guided: 'Guiado',
  Coached: 'Asistido',
  Freehand: 'A mano alzada',
  'Only what the rules allow can be done; the rest says why not.':
    'Solo se puede hacer lo que permiten las reglas; lo demás dice por qué no.',
  'Everything can be done; whoever is about to break a rule is asked first.':
    'Se puede hacer todo; a quien va a romper una regla se le pregunta antes.',
  'Everyone fills in messages and the notebook alone, and may be wrong.':
    'Cada cual rellena mensajes y cuaderno, y puede equivocarse.',
  'This name is not for a classroom. Choose another.':
    'Ese nombre no es para la clase. Elige otro.',
  'Names are given in this room. Take another one of these.':
    'En esta sala los nombres se asignan. Toma otro de ellos.',
  'You are not the adversary of this game.': 'No eres el adversario de esta partida.',
  'This person is the adversary of a game that runs, and plays no node meanwhile.':
    'Esta persona es el adversario de una partida en curso y mientras tanto no juega ningún nodo.',
  'A message was passed over too often. Deliver the one that is due first.':
    'Un mensaje se ha dejado atrás demasiadas veces. Entrega primero el que toca.',
  'The adversary has one crash, and it is used.':
    'El adversario tiene una sola caída, y ya está usada.',
  'Nobody is kept guessing in this game any more.':
    'En esta partida ya no se mantiene a nadie sin decidir.',
}
