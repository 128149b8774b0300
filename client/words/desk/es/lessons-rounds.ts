import type { Words } from '../../../../shared/core/words'
import type { LessonsRoundsPhrase } from '../../phrases-lessons-rounds'

export const words: Words<LessonsRoundsPhrase> = {
  'All agree: one round': 'Todos de acuerdo: una ronda',
  'Where all nodes agree, no order of deliveries can make a difference.':
    'Donde todos los nodos coinciden, ningún orden de entrega cambia nada.',
  'A client asks n1 to propose blue; the others join round 1 with what they hear.':
    'Un cliente pide a n1 proponer azul; los demás entran en la ronda 1 con lo que oyen.',
  'Nobody waits for n1: a report from anyone is enough to join in.':
    'Nadie espera a n1: basta un informe de cualquiera para entrar.',
  'More than half report blue, more than half back blue: everybody decides, in round 1.':
    'Más de la mitad informa de azul, más de la mitad respalda azul: todos deciden, en la ronda 1.',
  'Only one value was ever in the game. Could any delay have changed the answer?':
    'Solo hubo un valor en juego. ¿Podría algún retraso haber cambiado la respuesta?',
  'An order of deliveries that keeps it undecided':
    'Un orden de entrega que lo mantiene sin decidir',
  'The order in which messages arrive is enough to keep a fixed rule undecided for ever.':
    'El orden en que llegan los mensajes basta para que una regla fija no decida nunca.',
  'n1, n2 and n3 begin with blue, n4 and n5 with red. Each hears two others first; the rest is held.':
    'n1, n2 y n3 empiezan con azul, n4 y n5 con rojo. Cada uno oye primero a otros dos; el resto se retiene.',
  'Three against two, and nobody knows it. Who will hear which two?':
    'Tres contra dos, y nadie lo sabe. ¿Quién oirá a qué dos?',
  'Round 1: nobody has heard the same from three. All back nothing.':
    'Ronda 1: nadie ha oído lo mismo de tres. Nadie respalda nada.',
  'Round 2: nobody has heard the same from three. All back nothing.':
    'Ronda 2: nadie ha oído lo mismo de tres. Nadie respalda nada.',
  'Round 3: nobody has heard the same from three. All back nothing.':
    'Ronda 3: nadie ha oído lo mismo de tres. Nadie respalda nada.',
  'Round 4: nobody has heard the same from three. All back nothing.':
    'Ronda 4: nadie ha oído lo mismo de tres. Nadie respalda nada.',
  'Each has heard two of one value and one of the other. More than half is three.':
    'Cada uno ha oído dos de un valor y uno del otro. Más de la mitad son tres.',
  'Nobody backed a value, so each takes what most of the three reported: round 2.':
    'Nadie respaldó un valor, así que cada uno toma lo que informó la mayoría de los tres: ronda 2.',
  'Nobody backed a value, so each takes what most of the three reported: round 3.':
    'Nadie respaldó un valor, así que cada uno toma lo que informó la mayoría de los tres: ronda 3.',
  'Nobody backed a value, so each takes what most of the three reported: round 4.':
    'Nadie respaldó un valor, así que cada uno toma lo que informó la mayoría de los tres: ronda 4.',
  'Nobody backed a value, so each takes what most of the three reported: round 5.':
    'Nadie respaldó un valor, así que cada uno toma lo que informó la mayoría de los tres: ronda 5.',
  'Count again: still three blue and two red, only at other nodes.':
    'Contad de nuevo: siguen siendo tres azules y dos rojos, solo que en otros nodos.',
  'Round 5 begins as round 1 did. Nobody crashed, nobody broke a rule, and so it can go on.':
    'La ronda 5 empieza como la 1. Nadie cayó, nadie rompió una regla, y así puede seguir.',
  'Whoever orders the deliveries can do this for ever. Would a real network?':
    'Quien ordena las entregas puede hacerlo para siempre. ¿Lo haría una red real?',
  'A crash in mid-round': 'Una caída a mitad de ronda',
  'Who waits for more than half, and for nobody by name, is not stopped by a crash.':
    'Quien espera a más de la mitad, y a nadie en concreto, no se detiene por una caída.',
  'Clients ask n1, n2 and n3 to propose blue, n4 and n5 to propose red.':
    'Los clientes piden a n1, n2 y n3 proponer azul, a n4 y n5 proponer rojo.',
  'Nobody knows which value leads. Each needs reports from three, its own among them.':
    'Nadie sabe qué valor va ganando. Cada uno necesita informes de tres, contando el suyo.',
  'n2 has reported blue, and backed nothing yet. Crash it.':
    'n2 ha informado de azul y aún no ha respaldado nada. Hazlo caer.',
  'Some have its report, some may not. Does anyone need to know?':
    'Algunos tienen su informe, otros quizá no. ¿Necesita saberlo alguien?',
  'Every step waits for three of five, never for a certain one: the others go on and decide.':
    'Cada paso espera a tres de cinco, nunca a uno concreto: los demás siguen y deciden.',
  'Nobody waited for n2 by name. With three crashed, nobody could go on.':
    'Nadie esperaba a n2 en concreto. Con tres caídos, nadie podría seguir.',
  'The coin escapes': 'La moneda se escapa',
  'Nobody can foresee how coins fall, so nobody can order the deliveries badly for ever: with chance one, it ends.':
    'Nadie puede prever cómo caen las monedas, así que nadie puede ordenar mal las entregas para siempre: con probabilidad uno, termina.',
  'The same order as in the game without a coin: nobody has heard three alike.':
    'El mismo orden que en la partida sin moneda: nadie ha oído tres iguales.',
  'So far the coin has changed nothing.': 'De momento la moneda no ha cambiado nada.',
  'All flip a coin. By bad luck they fall three and two again.':
    'Todos lanzan una moneda. Por mala suerte caen otra vez tres a dos.',
  'Could anyone have known how the coins would fall?':
    '¿Podía alguien saber cómo caerían las monedas?',
  'Nobody has heard the same from three this time, either.':
    'Tampoco esta vez ha oído nadie lo mismo de tres.',
  'How often can the coins fall badly?': '¿Cuántas veces pueden caer mal las monedas?',
  'All flip again, and this time only n3 gets red. No order of deliveries can foresee that.':
    'Todos lanzan otra vez, y ahora solo n3 saca rojo. Ningún orden de entrega puede preverlo.',
  'The order of deliveries was fixed before these coins fell.':
    'El orden de entrega estaba fijado antes de que cayeran estas monedas.',
  'The same links, but now four report blue. Let everyone play, and let go what was held.':
    'Los mismos enlaces, pero ahora cuatro informan de azul. Deja jugar a todos y suelta lo retenido.',
  'Four of five alike: nearly every order ends it now. One could still keep it open; only five alike leave none.':
    'Cuatro de cinco iguales: casi cualquier orden lo termina ya. Uno desafortunado podría dejarlo abierto una vez más; solo cinco iguales no dejan ninguno.',
  'Everybody decided blue.': 'Todos decidieron azul.',
  'The coins decided how long it took. That all agree comes from the counting.':
    'Las monedas decidieron cuánto tardó. Que todos coincidan viene del recuento.',
  'A crash between two flips': 'Una caída entre dos lanzamientos',
  'The coin only helps to agree; it is the counting that keeps it safe.':
    'La moneda solo ayuda a ponerse de acuerdo; es el recuento lo que lo hace seguro.',
}
