import type { Words } from '../../../../shared/core/words'
import type { LessonsMorePhrase } from '../../phrases-lessons-more'

export const words: Words<LessonsMorePhrase> = {
  'Two clients, one leader': 'Dos clientes, un líder',
  'One node that decides makes agreement easy, whoever proposes what.':
    'Un nodo que decide hace fácil el acuerdo, proponga quien proponga lo que sea.',
  'Two clients come at the same time: n2 is asked to propose blue, n3 red. Both send to n1.':
    'Dos clientes llegan a la vez: piden a n2 que proponga azul, a n3 rojo. Ambos envían a n1.',
  'Which one will it be? Let the class guess, and then say why.':
    '¿Cuál será? Que la clase adivine y luego diga por qué.',
  'n1 took {chosen}: it is chosen. Both clients ask for the answer.':
    'n1 tomó {chosen}: está elegido. Ambos clientes piden la respuesta.',
  'Of {nodes} nodes one picked the value. What about the wish of the other client?':
    'De {nodes} nodos, uno escogió el valor. ¿Y el deseo del otro cliente?',
  'Both say {chosen}, though one of them had been asked for something else.':
    'Ambos dicen {chosen}, aunque a uno de ellos le habían pedido otra cosa.',
  'Several proposals are no error: one of them is picked. What if n1 stops?':
    'Varias propuestas no son un error: se escoge una. ¿Y si n1 se detiene?',
  'Who leads?': '¿Quién lidera?',
  'To appoint a leader is the same question again: it takes consensus.':
    'Nombrar un líder es otra vez la misma pregunta: hace falta consenso.',
  'Crash n1. n3 and n4 take over at the same moment, and each is heard by one other node first.':
    'Haz caer n1. n3 y n4 toman el mando en el mismo momento, y a cada uno lo oye primero otro nodo.',
  'Nothing is cut this time: messages are slow, no more.':
    'Esta vez nada está cortado: los mensajes son lentos, nada más.',
  'n2 follows n3, n5 follows n4. Clients ask n2 to propose blue, n5 red.':
    'n2 sigue a n3, n5 sigue a n4. Unos clientes piden a n2 que proponga azul, a n5 rojo.',
  'Ask the class how many leaders there are, and who of the four knows it.':
    'Pregunta a la clase cuántos líderes hay y cuál de los cuatro lo sabe.',
  'Chosen twice, and there is no wall. Both clients ask for the answer.':
    'Elegido dos veces, y no hay ningún muro. Ambos clientes piden la respuesta.',
  'The slow messages will still arrive. Whom will they help?':
    'Los mensajes lentos aún llegarán. ¿A quién ayudarán?',
  'n2 says blue, n5 says red, and nobody broke a rule.':
    'n2 dice azul, n5 dice rojo, y nadie rompió una regla.',
  'To agree who leads is to agree on a value. Which of the four properties must it have?':
    'Acordar quién lidera es acordar un valor. ¿Cuál de las cuatro propiedades debe tener?',
  'A wall through the vote': 'Un muro a través de la votación',
  'A majority is one of all nodes: so there is one answer, wall or not.':
    'Una mayoría lo es de todos los nodos: por eso hay una sola respuesta, con muro o sin él.',
  'The wall of the split brain: n1 and n2 here, n3, n4 and n5 there. n2 proposes blue, n4 red.':
    'El muro del split brain: n1 y n2 aquí, n3, n4 y n5 allí. n2 propone azul, n4 rojo.',
  'Everyone votes for the first proposal that comes, once. Will it split again?':
    'Cada cual vota una vez, por la primera propuesta que llega. ¿Se dividirá otra vez?',
  'Two voted blue on the left, three red on the right; {majority} of {nodes} are needed. Clients ask n1 and n5.':
    'A la izquierda dos votaron azul, a la derecha tres rojo; hacen falta {majority} de {nodes}. Unos clientes preguntan a n1 y n5.',
  'Red is chosen. On which side can somebody find that out?':
    'Rojo está elegido. ¿En qué lado puede alguien averiguarlo?',
  'n5 counted three red and decided. n1 has heard from all it can reach: two blue, and it waits.':
    'n5 contó tres rojos y decidió. n1 ha oído a todos los que alcanza: dos azules, y espera.',
  'A majority of all nodes, not of those who answer. May n1 decide after a minute?':
    'Una mayoría de todos los nodos, no de los que responden. ¿Puede n1 decidir tras un minuto?',
  'After the wall n1 asked again and heard three red: one answer.':
    'Tras el muro n1 volvió a preguntar y oyó tres rojos: una sola respuesta.',
  'Any two majorities of all share a node. Could the left side ever have decided blue?':
    'Dos mayorías de todos comparten siempre un nodo. ¿Pudo el lado izquierdo decidir azul alguna vez?',
  'Chosen before anybody knows': 'Elegido antes de que nadie lo sepa',
  'A value is chosen when a majority has accepted it in one ballot, whoever knows.':
    'Un valor está elegido cuando una mayoría lo aceptó en una misma ronda, lo sepa quien lo sepa.',
  'A client asks n1 to propose blue. n1 asks everyone to promise 1.n1.':
    'Un cliente pide a n1 que proponga azul. n1 pide a todos que prometan 1.n1.',
  'Ask first, then propose. How many may propose, and how many must n1 know?':
    'Primero preguntar, luego proponer. ¿Cuántos pueden proponer y a cuántos debe conocer n1?',
  '{promised} of {nodes} promised 1.n1: they take no older ballot. n1 proposes blue, and only n2 and n3 hear it.':
    '{promised} de {nodes} prometieron 1.n1: no admiten ninguna ronda anterior. n1 propone azul, y solo n2 y n3 lo oyen.',
  'All else that is said now is held. Watch who accepts.':
    'Todo lo demás que se dice ahora queda retenido. Fíjate en quién acepta.',
  '{accepted} of {nodes} accepted blue, so it is chosen. Nobody knows it. Let go what was held; a client asks n5.':
    '{accepted} de {nodes} aceptaron azul: está elegido. Nadie lo sabe. Suelta lo retenido; un cliente pregunta a n5.',
  'Ask each node: do you know it? Chosen is a fact of the log, and stands in no notebook.':
    'Pregunta a cada nodo: ¿lo sabes? Elegido es un hecho del registro, y no está en ningún cuaderno.',
  'Everybody has decided blue, which was chosen before the first of them knew.':
    'Todos han decidido azul, que ya estaba elegido antes de que el primero lo supiera.',
  'At which event was it chosen? Find it in the replay.':
    '¿En qué evento fue elegido? Búscalo en la repetición.',
  'The highest ballot, not the most reports': 'La ronda más alta, no la mayoría de informes',
  'What counts is the highest ballot among the reports, and not how many report a value.':
    'Cuenta la ronda más alta entre los informes, no cuántos informan de un valor.',
  'n1 reaches n2 and n3. A client asks it to propose blue, and it asks for promises of 1.n1.':
    'n1 alcanza a n2 y n3. Un cliente le pide que proponga azul, y pide promesas para 1.n1.',
  'Three are a majority of five: n1, n2 and n3.': 'Tres son mayoría de cinco: n1, n2 y n3.',
  'n1, n2 and n3 promised. From now on n1 reaches only n2; it proposes blue.':
    'n1, n2 y n3 prometieron. A partir de ahora n1 solo alcanza a n2; propone azul.',
  'How many will accept, and is that enough?': '¿Cuántos aceptarán, y basta con eso?',
  'n1 and n2 accepted blue: two of five. n5 wants red; it reaches n3 and n4, and asks for 2.n5.':
    'n1 y n2 aceptaron azul: dos de cinco. n5 quiere rojo; alcanza a n3 y n4, y pide 2.n5.',
  'What will n3 report, which promised 1.n1 and accepted nothing?':
    '¿De qué informará n3, que prometió 1.n1 y no aceptó nada?',
  'n3, n4 and n5 promised 2.n5, and none of them accepted anything: n5 is free, and proposes red.':
    'n3, n4 y n5 prometieron 2.n5, y ninguno aceptó nada: n5 es libre, y propone rojo.',
  'Could blue have been chosen? Three who did not accept leave two.':
    '¿Pudo ser elegido azul? Tres que no aceptaron dejan dos.',
  'n3, n4 and n5 accepted red: chosen, and n1 knows nothing of it. Now only n5 comes through to n1.':
    'n3, n4 y n5 aceptaron rojo: elegido, y n1 no sabe nada. Ahora solo n5 llega a n1.',
  'n5 has promised 2.n5. What does it say to 1.n1?': 'n5 ha prometido 2.n5. ¿Qué dice de 1.n1?',
  'n5 refused 1.n1. n1 tries again for blue, and asks for 3.n1.':
    'n5 rechazó 1.n1. n1 lo intenta otra vez con azul, y pide 3.n1.',
  'n1, n2 and n5 will answer. What will each report?':
    'n1, n2 y n5 responderán. ¿De qué informará cada uno?',
  'n1 and n2 report blue in 1.n1, n5 reports red in 2.n5. What must n1 propose?':
    'n1 y n2 informan de azul en 1.n1, n5 de rojo en 2.n5. ¿Qué debe proponer n1?',
  'Let the class answer before n1 does: two to one for blue, and its client wants blue.':
    'Que la clase responda antes que n1: dos a uno por azul, y su cliente quiere azul.',
  'Red: of what is reported, the value of the highest ballot. Let go what was held.':
    'Rojo: de lo informado, el valor de la ronda más alta. Suelta lo retenido.',
  'Red had been chosen, and neither n1 nor n2 could know. What if n1 had counted reports?':
    'Rojo ya estaba elegido, y ni n1 ni n2 podían saberlo. ¿Y si n1 hubiera contado informes?',
  'All have decided red.': 'Todos han decidido rojo.',
  'More had been reported for blue. Which sentence of the rules saved red?':
    'Había más informes de azul. ¿Qué frase de las reglas salvó a rojo?',
  'Three, three, and one: the same crash with Paxos': 'Tres, tres y uno: la misma caída con Paxos',
  'The crash that froze the vote does not stop Paxos: what n7 did need not be known.':
    'La caída que congeló la votación no detiene a Paxos: no hace falta saber qué hizo n7.',
  'Seven nodes once more. n1 reaches n2, n3 and n7; it asks them to promise 1.n1, for blue.':
    'Otra vez siete nodos. n1 alcanza a n2, n3 y n7; les pide que prometan 1.n1, para azul.',
  'The same halves as in the vote that one crash froze.':
    'Las mismas mitades que en la votación que una caída congeló.',
  'n1 has four promises of seven: n1, n2, n3 and n7. n4 asks n5, n6 and n7 to promise 2.n4, for red.':
    'n1 tiene cuatro promesas de siete: n1, n2, n3 y n7. n4 pide a n5, n6 y n7 que prometan 2.n4, para rojo.',
  'n7 is asked twice. May it promise both?': 'A n7 le piden dos veces. ¿Puede prometer ambas?',
  'n4 has four, too: n4, n5, n6 and n7. n7 is held back, while n1 proposes blue and n4 proposes red.':
    'n4 también tiene cuatro: n4, n5, n6 y n7. n7 queda en espera, mientras n1 propone azul y n4 propone rojo.',
  'n7 promised the higher ballot. What will it do with 1.n1?':
    'n7 prometió la ronda más alta. ¿Qué hará con 1.n1?',
  'Blue at three, red at three. n7 accepts red, and crashes before it tells anyone.':
    'Azul en tres, rojo en tres. n7 acepta rojo, y cae antes de decírselo a nadie.',
  'Four of seven accepted red. Who of the six can know?':
    'Cuatro de siete aceptan rojo. ¿Quién de los seis puede saberlo?',
  'The links are up again, but n5 does not hear n4 and n6 yet. A client asks n5, and n5 asks for 3.n5.':
    'Los enlaces vuelven, pero n5 aún no oye a n4 ni a n6. Un cliente pregunta a n5, y n5 pide 3.n5.',
  'Did n7 accept red? Nobody of the six can know. In the vote that was the end.':
    '¿Aceptó n7 rojo? Ninguno de los seis puede saberlo. En la votación eso fue el final.',
  'n1, n2 and n3 report blue in 1.n1; n5 itself reports red in 2.n4. What must n5 propose?':
    'n1, n2 y n3 informan de azul en 1.n1; el propio n5 informa de rojo en 2.n4. ¿Qué debe proponer n5?',
  'Three to one for blue. Let the class answer before n5 does.':
    'Tres a uno por azul. Que la clase responda antes que n5.',
  'Red, whatever n7 did: 2.n4 is the highest ballot reported. Let go what was held.':
    'Rojo, hiciera lo que hiciera n7: 2.n4 es la ronda más alta informada. Suelta lo retenido.',
  'Had n7 crashed before it accepted, n5 would have done just the same.':
    'Si n7 hubiera caído antes de aceptar, n5 habría hecho lo mismo.',
  'n7 is down, and all others have decided red: {up} of {nodes}.':
    'n7 está caído, y todos los demás han decidido rojo: {up} de {nodes}.',
  'One act is right in every world. The vote had no such act, since no vote may change.':
    'Un acto es correcto en todos los mundos. La votación no tenía ninguno, pues ningún voto puede cambiar.',
}
