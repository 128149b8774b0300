import type { Words } from '../../../../shared/core/words'
import type { LessonsVotePhrase } from '../../phrases-lessons-vote'

export const words: Words<LessonsVotePhrase> = {
  'A majority decides': 'Decide una mayoría',
  'Two majorities always share a node, so two values can never both have one.':
    'Dos mayorías siempre comparten un nodo, así que dos valores nunca pueden tener ambos una.',
  'A client asks n1 to propose blue; everyone votes for the first proposal that comes.':
    'Un cliente pide a n1 proponer azul; todos votan la primera propuesta que llega.',
  'Nobody is the leader: each node has one vote, and never takes it back.':
    'Nadie es el líder: cada nodo tiene un voto y nunca lo retira.',
  'More than half voted blue: chosen. Clients ask n1 and n3, and these ask everyone.':
    'Más de la mitad votó azul: elegido. Los clientes preguntan a n1 y n3, y estos a todos.',
  'It is chosen, and yet no node knows it. Knowing takes one more round.':
    'Está elegido, y sin embargo ningún nodo lo sabe. Saberlo lleva otra ronda.',
  'Both have counted a majority of all nodes.': 'Ambos han contado una mayoría de todos los nodos.',
  'Any two majorities share a node: so nobody can ever count one for red.':
    'Dos mayorías cualesquiera comparten un nodo: así nadie podrá contar una para rojo.',
  'Three proposals, no majority': 'Tres propuestas, ninguna mayoría',
  'Nothing failed, and yet nobody can decide: one vote each is not enough.':
    'Nada falló, y aun así nadie puede decidir: un voto por nodo no basta.',
  'Only n1 to n2 and n3 to n4 are fast links. Three clients propose at the same time.':
    'Solo n1 a n2 y n3 a n4 son enlaces rápidos. Tres clientes proponen a la vez.',
  'Each node votes for what reaches it first. Ask who will be heard where.':
    'Cada nodo vota lo que le llega primero. Pregunta a quién se oirá dónde.',
  'Two blue, two red, one green, and no vote may change. A client asks n2.':
    'Dos azul, dos rojo, uno verde, y ningún voto puede cambiar. Un cliente pregunta a n2.',
  'Count together: three are needed, and there are two at most.':
    'Contad juntos: hacen falta tres, y hay como mucho dos.',
  'n2 has heard from everyone, and still cannot decide.':
    'n2 ha oído a todos, y aun así no puede decidir.',
  'No crash, no loss, no mistake: and this vote will never end.':
    'Ninguna caída, ninguna pérdida, ningún error: y esta votación no acabará nunca.',
  'Three, three, and the last one crashes': 'Tres, tres, y el último cae',
  'One crash at the wrong moment freezes a vote: six healthy nodes wait until the seventh is back.':
    'Una caída en mal momento congela una votación: seis nodos sanos esperan hasta que vuelva el séptimo.',
  'Hold what n1 sends to n4, n5, n6 and n7, and n4 to n1, n2, n3 and n7. n1 proposes blue, n4 red.':
    'Retén lo que n1 envía a n4, n5, n6 y n7, y n4 a n1, n2, n3 y n7. n1 propone azul, n4 rojo.',
  'Slow messages are enough: half of the class hears blue first, half hears red.':
    'Bastan mensajes lentos: media clase oye azul primero, y media rojo.',
  'Three blue, three red. Let go what was held, the one from n4 to n7 first.':
    'Tres azul, tres rojo. Suelta lo retenido, primero lo de n4 a n7.',
  'Three blue, three red. Let go what was held, the one from n1 to n7 first.':
    'Tres azul, tres rojo. Suelta lo retenido, primero lo de n1 a n7.',
  'Three against three, four needed: it is all up to n7 now.':
    'Tres contra tres, hacen falta cuatro: ahora todo depende de n7.',
  'Only n7 can make a majority, and n7 takes its time. A client asks n2, and n2 asks everyone.':
    'Solo n7 puede dar la mayoría, y n7 se toma su tiempo. Un cliente pregunta a n2, y n2 a todos.',
  'One node has the whole decision in its hand. Ask the class what n2 will hear.':
    'Un nodo tiene toda la decisión en su mano. Pregunta a la clase qué oirá n2.',
  'n2 has heard three blue and three red. Crash n7, which has not voted.':
    'n2 ha oído tres azul y tres rojo. Haz caer n7, que no ha votado.',
  'Six are up. What do they know of the vote of n7?': 'Seis funcionan. ¿Qué saben del voto de n7?',
  'Had it voted blue, or red, or not at all? Nobody can know, so nobody may decide.':
    '¿Había votado azul, rojo, o nada? Nadie puede saberlo, así que nadie puede decidir.',
  'Three worlds look the same to the six. Whatever they decide is wrong in one of them.':
    'Tres mundos les parecen iguales a los seis. Decidan lo que decidan, es erróneo en uno de ellos.',
  'Three, three, and the last one voted before it crashed':
    'Tres, tres, y el último votó antes de caer',
  'A value can be chosen without anyone alive being able to know it.':
    'Un valor puede estar elegido sin que nadie en pie pueda saberlo.',
  'n2 has heard three blue and three red. n7 votes blue, and crashes before it tells anyone.':
    'n2 ha oído tres azul y tres rojo. n7 vota azul, y cae antes de decírselo a nadie.',
  'Blue has four of seven now. Who knows?': 'Azul tiene ya cuatro de siete. ¿Quién lo sabe?',
  'Blue is chosen, and what the six can see is the same as if it were not.':
    'Azul está elegido, y lo que ven los seis es lo mismo que si no lo estuviera.',
  'Chosen is a fact, and not something that anybody has to know.':
    'Elegido es un hecho, y no algo que alguien tenga que saber.',
  'Three, three, and the last one comes back': 'Tres, tres, y el último vuelve',
  'Stuck is not broken: what was written down before the crash decides after it.':
    'Atascado no es roto: lo que se escribió antes de la caída decide después.',
  'Recover n7 with its memory: its vote is on paper, and it answers who asks.':
    'Recupera n7 con su memoria: su voto está en papel, y responde a quien pregunta.',
  'What one must write down before it counts: the vote.':
    'Lo que hay que escribir antes de que cuente: el voto.',
  'n2 asked again and has its fourth blue.': 'n2 preguntó otra vez y tiene su cuarto azul.',
  'They were stuck, and nothing was broken: it was only a matter of waiting.':
    'Estaban atascados, y nada estaba roto: solo era cuestión de esperar.',
}
