import type { Words } from '../../../../shared/core/words'
import type { LessonsPaxosPhrase } from '../../phrases-lessons-paxos'

export const words: Words<LessonsPaxosPhrase> = {
  'One proposer': 'Un solo proponente',
  'Two rounds to a majority, and everyone knows: without contention Paxos is that short.':
    'Dos rondas con una mayoría, y todos lo saben: sin competencia Paxos es así de breve.',
  'A client asks n1 to propose blue. First n1 asks everyone for a promise, then to accept.':
    'Un cliente pide a n1 proponer azul. Primero n1 pide a todos una promesa, luego que acepten.',
  'Two rounds: first who listens to me, then my value.':
    'Dos rondas: primero quién me escucha, luego mi valor.',
  'A majority accepted blue, and everybody has heard of it.':
    'Una mayoría aceptó azul, y todos lo han oído.',
  'When exactly was it chosen? When a majority had accepted it, before anybody knew.':
    '¿Cuándo se eligió exactamente? Cuando una mayoría lo había aceptado, antes de que nadie lo supiera.',
  'The prepares are lost': 'Los prepare se pierden',
  'Who hears nothing cannot know why; a higher ballot is always safe, so just try again.':
    'Quien no oye nada no puede saber por qué; una ronda más alta siempre es segura, así que inténtalo de nuevo.',
  'A client asks n1 to propose blue.': 'Un cliente pide a n1 proponer azul.',
  'n1 will ask for promises. Let the class watch the envelopes.':
    'n1 pedirá promesas. Que la clase observe los sobres.',
  'Drop all that n1 sent. It has its own promise and waits for others.':
    'Descarta todo lo que envió n1. Tiene su propia promesa y espera otras.',
  'n1 cannot tell lost messages from slow ones. What may it do?':
    'n1 no distingue mensajes perdidos de lentos. ¿Qué puede hacer?',
  'After a while n1 tried again in a higher ballot, and that got through.':
    'Al rato n1 lo intentó en una ronda más alta, y pasó.',
  'Trying again is always safe: a higher ballot changes nothing that was chosen.':
    'Volver a intentarlo siempre es seguro: una ronda más alta no cambia nada de lo elegido.',
  'A proposer behind the wall': 'Un proponente tras el muro',
  'A minority can only wait; the majority goes on, and there is one answer after the wall.':
    'Una minoría solo puede esperar; la mayoría sigue, y tras el muro hay una sola respuesta.',
  'Draw a wall: n1 and n2 here, three there. A client asks n1 to propose blue.':
    'Traza un muro: n1 y n2 aquí, tres allí. Un cliente pide a n1 proponer azul.',
  'Remember the split brain. Will it happen again?':
    'Recordad el cerebro dividido. ¿Volverá a pasar?',
  'n1 has two promises of five and stays there. On the other side a client wants red.':
    'n1 tiene dos promesas de cinco y ahí se queda. Al otro lado un cliente quiere rojo.',
  'Two are not a majority of all five. The side of n1 can only wait.':
    'Dos no son mayoría de los cinco. El lado de n1 solo puede esperar.',
  'The three have decided red. Heal the wall; a client asks n2 for the answer.':
    'Los tres han decidido rojo. Quita el muro; un cliente pide la respuesta a n2.',
  'What if n1 tries blue again now? Let the class guess.':
    '¿Y si n1 intenta ahora azul otra vez? Que la clase lo adivine.',
  'n1 and n2 have learned that it is red.': 'n1 y n2 se han enterado de que es rojo.',
  'One answer. The price was that the smaller side had to wait.':
    'Una sola respuesta. El precio fue que el lado menor tuvo que esperar.',
  'The late learner': 'El que aprende tarde',
  'To ask for the answer is to run a ballot: once a value is chosen, it can only find that one again.':
    'Preguntar por la respuesta es hacer una ronda: si un valor ya está elegido, solo puede volver a encontrar ese.',
  'Wall off n5. A client asks n1 to propose blue; the other four can go on.':
    'Aísla n5 con un muro. Un cliente pide a n1 proponer azul; los otros cuatro pueden seguir.',
  'Nobody waits for n5: three promises are a majority.':
    'Nadie espera a n5: tres promesas son mayoría.',
  'Four have decided, and n5 knows nothing. Heal the wall; a client asks n5.':
    'Cuatro han decidido, y n5 no sabe nada. Quita el muro; un cliente pregunta a n5.',
  'How can n5 find out? There is no message that only asks.':
    '¿Cómo puede averiguarlo n5? No hay ningún mensaje que solo pregunte.',
  'To find out, n5 started a ballot of its own, and had to propose what it was told.':
    'Para averiguarlo, n5 inició una ronda propia y tuvo que proponer lo que le dijeron.',
  'n5 wanted nothing. To read is to run a ballot.': 'n5 no quería nada. Leer es hacer una ronda.',
  'Two proposers, and one reaches more': 'Dos proponentes, y uno llega a más',
  'Not who comes first but who has a majority gets a value through.':
    'No quien llega primero, sino quien tiene mayoría, saca adelante un valor.',
  'n1 reaches only the acceptor n3, n2 only n4 and n5. A client asks n1 to propose blue.':
    'n1 solo llega a n3, n2 solo a n4 y n5. Un cliente pide a n1 proponer azul.',
  'n1 is first, and slow links keep it from a majority.':
    'n1 es el primero, y enlaces lentos le impiden la mayoría.',
  'n1 was first and has two promises of five. A client asks n2 to propose red.':
    'n1 fue el primero y tiene dos promesas de cinco. Un cliente pide a n2 proponer rojo.',
  'Does it count to be first? Ask before you press.':
    '¿Cuenta ser el primero? Pregunta antes de pulsar.',
  'n2, n4 and n5 accepted red: chosen. Let go what was held.':
    'n2, n4 y n5 aceptaron rojo: elegido. Suelta lo retenido.',
  'The late messages of n1 come now. What can they still do?':
    'Llegan ahora los mensajes tardíos de n1. ¿Qué pueden hacer aún?',
  'n1 has learned that it is red.': 'n1 se ha enterado de que es rojo.',
  'n1 proposed what was chosen, and not what its client wanted.':
    'n1 propuso lo elegido, y no lo que quería su cliente.',
  'Duelling proposers': 'Duelo de proponentes',
  'Two who never wait can stop each other for ever; nothing goes wrong, and nothing gets done.':
    'Dos que nunca esperan pueden frenarse para siempre; nada sale mal, y nada se termina.',
  'A client asks n1 to propose blue. n1 prepares ballot 1.':
    'Un cliente pide a n1 proponer azul. n1 prepara la ronda 1.',
  'Each act of the proposer is done by hand: it does nothing that you do not ask for.':
    'Cada jugada del proponente se hace a mano: no hace nada que no le pidas.',
  'All promised ballot 1. A client asks n2 to propose red. n2 prepares ballot 2.':
    'Todos prometieron la ronda 1. Un cliente pide a n2 proponer rojo. n2 prepara la ronda 2.',
  'Who promises 2 gives up ballot 1. Does n1 hear of that?':
    'Quien promete la 2 abandona la ronda 1. ¿Se entera n1?',
  'All promised ballot 2. n1 does not know, and proposes blue in ballot 1.':
    'Todos prometieron la ronda 2. n1 no lo sabe, y propone azul en la ronda 1.',
  'Too late, and n1 will only learn it from the refusals.':
    'Demasiado tarde, y n1 solo lo sabrá por los rechazos.',
  'n1 is refused by all, and tries again: ballot 3.':
    'Todos rechazan a n1, que lo intenta de nuevo: ronda 3.',
  'A higher ballot is always allowed. Is it polite?':
    'Una ronda más alta siempre está permitida. ¿Es cortés?',
  'All promised ballot 3. n2 does not know, and proposes red in ballot 2.':
    'Todos prometieron la ronda 3. n2 no lo sabe, y propone rojo en la ronda 2.',
  'Once more just too late. Ask the class how long this can go on.':
    'Otra vez un poco tarde. Pregunta a la clase cuánto puede durar esto.',
  'n2 is refused by all, and tries again: ballot 4.':
    'Todos rechazan a n2, que lo intenta de nuevo: ronda 4.',
  'All promised ballot 4. n1 does not know, and proposes blue in ballot 3.':
    'Todos prometieron la ronda 4. n1 no lo sabe, y propone azul en la ronda 3.',
  'n1 is refused by all, and tries again: ballot 5.':
    'Todos rechazan a n1, que lo intenta de nuevo: ronda 5.',
  'All promised ballot 5. n2 does not know, and proposes red in ballot 4.':
    'Todos prometieron la ronda 5. n2 no lo sabe, y propone rojo en la ronda 4.',
  'n2 is refused by all, and tries again: ballot 6.':
    'Todos rechazan a n2, que lo intenta de nuevo: ronda 6.',
  'All promised ballot 6. n1 does not know, and proposes blue in ballot 5.':
    'Todos prometieron la ronda 6. n1 no lo sabe, y propone azul en la ronda 5.',
}
