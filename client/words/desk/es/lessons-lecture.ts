import type { Words } from '../../../../shared/core/words'
import type { LessonsLecturePhrase } from '../../phrases-lessons-lecture'

export const words: Words<LessonsLecturePhrase> = {
  'One leader': 'Un líder',
  'one node decides for all': 'un nodo decide por todos',
  'One node makes agreement easy, and stops everybody when it stops.':
    'Un nodo hace fácil el acuerdo, y si se para, se paran todos.',
  'Many computers, one variable, set once. Two calls: propose(v) and query(). The simplest plan: one node decides. What can go wrong?':
    'Muchos ordenadores, una variable que se fija una vez. Dos llamadas: propose(v) y query(). El plan más simple: un nodo decide. ¿Qué puede fallar?',
  'The answer exists, in one notebook that nobody can read.':
    'La respuesta existe, en un cuaderno que nadie puede leer.',
  'Split brain': 'Cerebro dividido',
  'two leaders, two answers': 'dos líderes, dos respuestas',
  'A node that is silent to me may be well and at work.':
    'Un nodo del que no oigo nada puede estar bien y trabajando.',
  'n3 hears nothing from n1. Has it crashed? Is it cut off, or slow? What would you do in its place?':
    'n3 no oye nada de n1. ¿Se ha caído? ¿Está aislado, o es lento? ¿Qué harías en su lugar?',
  'Everybody kept the rules; it is the protocol that is wrong.':
    'Todos cumplieron las reglas; lo que está mal es el protocolo.',
  'Who leads?': '¿Quién manda?',
  'to appoint a leader is the same question again':
    'nombrar un líder es otra vez la misma pregunta',
  'Whoever wants one leader needs consensus before it can begin.':
    'Quien quiere un solo líder necesita consenso antes de empezar.',
  'This time nothing is cut. n1 crashes, and two nodes are ready to help.':
    'Esta vez no hay nada cortado. n1 se cae, y dos nodos están listos para ayudar.',
  'Who leads is a value like any other: all have to agree on it.':
    'Quién manda es un valor como cualquier otro: todos tienen que acordarlo.',
  'Majority vote': 'Voto por mayoría',
  'no leader needed': 'sin líder',
  'Two majorities of all nodes share a node, so two values can never both have one.':
    'Dos mayorías de todos los nodos comparten un nodo, así que dos valores nunca pueden tener ambos una.',
  'No boss, then. How do friends choose a restaurant? Everyone votes for the first proposal that comes, once, for ever.':
    'Entonces, sin jefe. ¿Cómo eligen unos amigos un restaurante? Cada uno vota por la primera propuesta que llega, una vez y para siempre.',
  'A majority of all nodes, and not of those who answer.':
    'Una mayoría de todos los nodos, no de los que contestan.',
  'Three, three, and one': 'Tres, tres y uno',
  'one crash, and nobody can tell': 'una caída, y nadie puede saberlo',
  'One crash at one moment, and six nodes that are well cannot know the answer.':
    'Una caída en un momento, y seis nodos sanos no pueden saber la respuesta.',
  'Seven nodes bear three crashes, we think. I shall use one.':
    'Siete nodos aguantan tres caídas, creemos. Yo usaré una.',
  'The six are not stupid: any rule that lets them go on is wrong in one of the worlds that fit what they have seen.':
    'Los seis no son tontos: toda regla que les deje seguir es falsa en uno de los mundos que encajan con lo que han visto.',
  'Three proposals': 'Tres propuestas',
  'nobody is at fault, and nobody can decide': 'nadie tiene la culpa, y nadie puede decidir',
  'A vote that may never change can end without an answer.':
    'Un voto que nunca puede cambiar puede acabar sin respuesta.',
  'Three clients, three wishes, and nothing crashes. Can this go wrong?':
    'Tres clientes, tres deseos, y nada se cae. ¿Puede salir mal?',
  'How would you repair it? One sentence from each; then try the best of them.':
    '¿Cómo lo arreglarías? Una frase de cada uno; luego probad la mejor.',
  'It can stay open': 'Puede quedar abierto',
  'an order of messages that never ends': 'un orden de mensajes que nunca acaba',
  'Without clocks, and if one node may crash, no protocol without chance can promise an answer.':
    'Sin relojes, y si un nodo puede caerse, ningún protocolo sin azar puede prometer una respuesta.',
  'Vote again, in rounds, and wait for any majority, never for a certain node: no crash stops that. Something else will.':
    'Votar otra vez, por rondas, y esperar a cualquier mayoría, nunca a un nodo concreto: ninguna caída lo para. Otra cosa sí.',
  'Fischer, Lynch and Paterson proved it in 1983. While it stays open, nobody decides wrongly.':
    'Fischer, Lynch y Paterson lo demostraron en 1983. Mientras queda abierto, nadie decide mal.',
  'Flip a coin': 'Lanzar una moneda',
  'what nobody can foresee': 'lo que nadie puede prever',
  'What nobody can foresee, nobody can steer for ever.':
    'Lo que nadie puede prever, nadie lo puede dirigir para siempre.',
  'Three words of the theorem can be given up: no clocks, no chance, a crash. Take the middle one.':
    'Se puede renunciar a tres palabras del teorema: sin relojes, sin azar, una caída. Toma la del medio.',
  'The coin buys an end with chance one, but not by a fixed time.':
    'La moneda compra un final con probabilidad uno, pero no en un tiempo fijo.',
  Paxos: 'Paxos',
  'ask first, then propose': 'primero preguntar, después proponer',
  'Who is told of an accepted value carries it on, because it may have been chosen.':
    'Quien sabe de un valor aceptado lo lleva adelante, porque puede haber sido elegido.',
  'A vote could not be changed. Paxos may change it, safely: ask first, then propose.':
    'Un voto no se podía cambiar. Paxos puede cambiarlo sin peligro: primero preguntar, después proponer.',
  'Any two majorities share a node: through it the later ballot hears of the earlier one.':
    'Dos mayorías siempre comparten un nodo: por él la ronda posterior sabe de la anterior.',
  'The duel': 'El duelo',
  'two who never wait stop each other': 'dos que nunca esperan se paran uno a otro',
  'Two proposers who never wait stop each other: nothing breaks, and nothing gets done.':
    'Dos proponentes que nunca esperan se paran uno a otro: nada se rompe y nada se logra.',
  'So nothing goes wrong. Does it end?': 'Así que nada sale mal. ¿Termina?',
  'It is the same window once more, and now it does no harm. To wait for a random time is a coin, too.':
    'Es otra vez la misma ventana, y ahora no hace daño. Esperar un tiempo al azar también es una moneda.',
  'What one crash does now': 'Qué hace ahora una caída',
  'the same seven, the same crash': 'los mismos siete, la misma caída',
  'The crash that froze the vote does not stop Paxos, and what n7 did does not matter.':
    'La caída que congeló el voto no para Paxos, y lo que hizo n7 no importa.',
  'One debt is left. Same seven, same three and three, same n7.':
    'Queda una deuda. Los mismos siete, los mismos tres y tres, el mismo n7.',
  'The six still cannot know, and need not: one act is right in every world.':
    'Los seis siguen sin poder saberlo, y no les hace falta: un acto es correcto en todos los mundos.',
  'A lock': 'Un candado',
  'what it is for': 'para qué sirve',
  'Each proposes itself, and whoever is decided holds the lock.':
    'Cada uno se propone a sí mismo, y quien se decide tiene el candado.',
  'tryLock() is propose(me), and then query() == me. How many can hold it?':
    'tryLock() es propose(me), y luego query() == me. ¿Cuántos pueden tenerlo?',
  'To release it, decide the next one.': 'Para soltarlo, decidid el siguiente.',
}
