import type { Words } from '../../../../shared/core/words'
import type { LessonsPaxosMorePhrase } from '../../phrases-lessons-paxos-more'

export const words: Words<LessonsPaxosMorePhrase> = {
  'n1 is refused again, and now it waits a while. n2 proposes red in ballot 6.':
    'n1 es rechazado otra vez, y ahora espera un rato. n2 propone rojo en la ronda 6.',
  'What is different this time? Only that somebody waits.':
    '¿Qué cambia esta vez? Solo que alguien espera.',
  'Nobody came in between: red is chosen, and all know it.':
    'Nadie se interpuso: rojo está elegido, y todos lo saben.',
  'All it took was that one of them waited. That is why real systems wait for a random time.':
    'Bastó con que uno de ellos esperara. Por eso los sistemas reales esperan un tiempo aleatorio.',
  'The earlier acceptor is in the second quorum': 'El aceptador anterior está en el segundo quórum',
  'Who sees an accepted value must adopt it, because it may have been chosen.':
    'Quien ve un valor aceptado debe adoptarlo, porque pudo haber sido elegido.',
  'All promised. Cut n1 off from all but n3; n1 proposes blue.':
    'Todos prometieron. Aísla n1 de todos menos n3; n1 propone azul.',
  'Two of five will accept: not enough to be chosen.':
    'Dos de cinco aceptarán: no basta para ser elegido.',
  'n1 and n3 accepted blue: two of five. Crash n1. A client asks n5 to propose red; n2 does not hear n5.':
    'n1 y n3 aceptaron azul: dos de cinco. Haz caer n1. Un cliente pide a n5 proponer rojo; n2 no oye a n5.',
  'Which three will n5 hear? That decides everything here.':
    '¿A qué tres oirá n5? Eso lo decide todo aquí.',
  'n3, n4 and n5 promised, and n3 reports blue. n5 wanted red: what must it propose?':
    'n3, n4 y n5 prometieron, y n3 informa de azul. n5 quería rojo: ¿qué debe proponer?',
  'Let the class answer before n5 does. Could blue have been chosen?':
    'Que la clase responda antes que n5. ¿Podría haberse elegido azul?',
  'Blue: n3 may be all that is left of a majority. It is chosen now; let go what was held.':
    'Azul: quizá n3 sea todo lo que queda de una mayoría. Ya está elegido; suelta lo retenido.',
  'n5 cannot know whether blue was chosen, and so it acts as if it were.':
    'n5 no puede saber si azul fue elegido, así que actúa como si lo fuera.',
  'All who are up have decided what n5 never wanted.':
    'Todos los que funcionan han decidido lo que n5 nunca quiso.',
  'That is how Paxos keeps a choice: not by a rule against red, but by asking first.':
    'Así conserva Paxos una elección: no con una regla contra rojo, sino preguntando antes.',
  'The earlier acceptor is not in the second quorum':
    'El aceptador anterior no está en el segundo quórum',
  'An accepted value is not a chosen one: what no majority accepted may vanish.':
    'Un valor aceptado no es uno elegido: lo que ninguna mayoría aceptó puede desaparecer.',
  'n1 and n3 accepted blue: two of five. Crash n1. A client asks n5 to propose red; n3 does not hear n5.':
    'n1 y n3 aceptaron azul: dos de cinco. Haz caer n1. Un cliente pide a n5 proponer rojo; n3 no oye a n5.',
  'n2, n4 and n5 promised, and none of them accepted anything. What may n5 propose?':
    'n2, n4 y n5 prometieron, y ninguno aceptó nada. ¿Qué puede proponer n5?',
  'Let the class answer. Blue was accepted twice: does n5 know?':
    'Que responda la clase. Azul fue aceptado dos veces: ¿lo sabe n5?',
  'Red: blue cannot have been chosen without one of these three. Let go what was held.':
    'Rojo: azul no pudo ser elegido sin uno de estos tres. Suelta lo retenido.',
  'Three who did not accept leave only two who could have.':
    'Tres que no aceptaron dejan solo dos que pudieron hacerlo.',
  'n3, too, decided red, although it had accepted blue.':
    'También n3 decidió rojo, aunque había aceptado azul.',
  'An accepted value may vanish. A chosen one may not. What is the difference?':
    'Un valor aceptado puede desaparecer. Uno elegido no. ¿Cuál es la diferencia?',
  'Prepare 1, prepare 100, and a node that promised neither':
    'Prepare 1, prepare 100 y un nodo que no prometió ninguno',
  'To accept needs no promise; it is the majority of promises that stops the lower ballot.':
    'Aceptar no requiere promesa; es la mayoría de promesas la que detiene la ronda inferior.',
  'n1 cannot reach n4 and n5, n5 cannot reach n1 and n4. n1 prepares ballot 1 for blue.':
    'n1 no llega a n4 ni n5, n5 no llega a n1 ni n4. n1 prepara la ronda 1 para azul.',
  'n4 will hear from neither of them at first.': 'Al principio n4 no oirá a ninguno de los dos.',
  'n1, n2 and n3 promised ballot 1. n5 prepares ballot 100 for red.':
    'n1, n2 y n3 prometieron la ronda 1. n5 prepara la ronda 100 para rojo.',
  'Ballots are only compared: 100 is just a way to say later.':
    'Las rondas solo se comparan: 100 es una manera de decir más tarde.',
  'n2, n3 and n5 promised 100. n1 knows nothing of it: it proposes blue, and n4 hears it.':
    'n2, n3 y n5 prometieron la 100. n1 no sabe nada: propone azul, y n4 lo oye.',
  'n4 promised nobody anything. May it accept? Let the class vote.':
    'n4 no prometió nada a nadie. ¿Puede aceptar? Que vote la clase.',
  'n4 promised neither, so it accepts; n2 and n3 refuse. n5 proposes red in ballot 100.':
    'n4 no prometió ninguna, así que acepta; n2 y n3 rechazan. n5 propone rojo en la ronda 100.',
  'Blue has two of five and can get no third: the promises to 100 stop it.':
    'Azul tiene dos de cinco y no puede lograr un tercero: las promesas a la 100 lo frenan.',
  'n2, n3 and n5 accepted red: chosen. Let go what was held.':
    'n2, n3 y n5 aceptaron rojo: elegido. Suelta lo retenido.',
  'n4 holds blue. Is that a danger for red?': 'n4 tiene azul. ¿Es un peligro para rojo?',
  'n4 accepted red on top of blue, as it may: 100 is higher than 1.':
    'n4 aceptó rojo encima de azul, y puede: 100 es mayor que 1.',
  'What a node accepted may change. What was chosen may not.':
    'Lo que un nodo aceptó puede cambiar. Lo elegido no.',
  'An acceptor crashes and remembers': 'Un aceptador cae y recuerda',
  'Promises and accepted values are written down before they are sent: then a crash is only a pause.':
    'Las promesas y los valores aceptados se escriben antes de enviarse: así una caída es solo una pausa.',
  'Wall off n4 and n5. A client asks n1 to propose blue.':
    'Aísla n4 y n5 con un muro. Un cliente pide a n1 proponer azul.',
  'Three are a majority. Remember which: n1, n2 and n3.':
    'Tres son mayoría. Recordad cuáles: n1, n2 y n3.',
  'n1, n2 and n3 accepted blue: chosen. Crash n3, and move the wall: n3 will be on the other side.':
    'n1, n2 y n3 aceptaron azul: elegido. Haz caer n3 y mueve el muro: n3 quedará al otro lado.',
  'The next majority is n3, n4 and n5. Which node do the two share?':
    'La próxima mayoría es n3, n4 y n5. ¿Qué nodo comparten ambas?',
  'Recover n3, its memory kept. A client asks n5 to propose red.':
    'Recupera n3, con su memoria. Un cliente pide a n5 proponer rojo.',
  'n5 will ask n3, n4 and n5. What will n3 say of what it accepted?':
    'n5 preguntará a n3, n4 y n5. ¿Qué dirá n3 de lo que aceptó?',
  'n3 reported what it had accepted, so n5 had to propose blue.':
    'n3 informó de lo que había aceptado, así que n5 tuvo que proponer azul.',
  'One notebook carried the choice from one majority to the other.':
    'Un cuaderno llevó la elección de una mayoría a la otra.',
  'An acceptor crashes and forgets': 'Un aceptador cae y olvida',
  'One lost memory breaks what no crash can: all played fair, and two values were chosen.':
    'Una memoria perdida rompe lo que ninguna caída puede: todos jugaron limpio, y se eligieron dos valores.',
  'Recover n3, its memory lost. A client asks n5 to propose red.':
    'Recupera n3, sin su memoria. Un cliente pide a n5 proponer rojo.',
  'n3 reported nothing, in good faith. Red was chosen after blue.':
    'n3 no informó de nada, de buena fe. Rojo se eligió después de azul.',
  'Nobody lied and nobody broke a rule. What one promises must be on disk first.':
    'Nadie mintió ni rompió una regla. Lo que se promete debe estar antes en disco.',
  'Who holds the lock': 'Quién tiene el cerrojo',
  'Agreeing on a value is enough for a lock: tryAcquire is propose(me), then query() == me.':
    'Acordar un valor basta para un cerrojo: tryAcquire es propose(yo), y luego query() == yo.',
  'The values are the nodes. n1, n2 and n3 want the lock: each proposes itself.':
    'Los valores son los nodos. n1, n2 y n3 quieren el cerrojo: cada uno se propone a sí mismo.',
  'A lock is an agreement about one name.': 'Un cerrojo es un acuerdo sobre un nombre.',
  'One of them is chosen. All three ask: is it me?':
    'Uno de ellos está elegido. Los tres preguntan: ¿soy yo?',
  'Two have lost and have to find that out.': 'Dos han perdido y tienen que averiguarlo.',
  'One has the lock, and everyone knows who.': 'Uno tiene el cerrojo, y todos saben quién.',
  'What happens if the holder crashes now? That needs one more agreement, about the next one.':
    '¿Qué pasa si ahora cae quien lo tiene? Hace falta otro acuerdo, sobre el siguiente.',
}
