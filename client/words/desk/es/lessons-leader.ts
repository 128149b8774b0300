import type { Words } from '../../../../shared/core/words'
import type { LessonsLeaderPhrase } from '../../phrases-lessons-leader'

export const words: Words<LessonsLeaderPhrase> = {
  'A leader decides': 'Decide un líder',
  'With one boss there is nothing to count and nobody to disagree with.':
    'Con un solo jefe no hay nada que contar ni nadie con quien discrepar.',
  'A client asks n2 to propose blue; n2 brings it to n1, whom all follow.':
    'Un cliente pide a n2 proponer azul; n2 se lo lleva a n1, a quien todos siguen.',
  'Nobody asks the others: who follows a leader only has to reach it.':
    'Nadie pregunta a los demás: quien sigue a un líder solo tiene que llegar a él.',
  'n1 took blue, so blue is chosen. Another client asks n3 for the answer.':
    'n1 tomó azul, así que azul está elegido. Otro cliente pide la respuesta a n3.',
  'Only n1 knows it so far. Ask the class: who can answer now?':
    'Hasta ahora solo lo sabe n1. Pregunta a la clase: ¿quién puede responder ya?',
  'All who asked have heard it from n1.': 'Todos los que preguntaron lo han oído de n1.',
  'So few messages, and one node that all of it hangs on.':
    'Tan pocos mensajes, y un nodo del que todo depende.',
  'The leader crashes': 'El líder cae',
  'One crash stops everyone: a leader is a single point of failure.':
    'Una caída los detiene a todos: un líder es un punto único de fallo.',
  'A client asks n2 to propose blue; n2 brings it to n1.':
    'Un cliente pide a n2 proponer azul; n2 se lo lleva a n1.',
  'As before: all goes through n1.': 'Como antes: todo pasa por n1.',
  'n1 takes blue and crashes before it tells anyone. A client asks n3 for the answer.':
    'n1 toma azul y se cae antes de decírselo a nadie. Un cliente pide la respuesta a n3.',
  'Ask the class what n3 can do. It can ask n1, and nobody else knows.':
    'Pregunta a la clase qué puede hacer n3. Puede preguntar a n1, y nadie más lo sabe.',
  'All others are well and can do nothing: the answer is in the notebook of n1.':
    'Todos los demás están bien y no pueden hacer nada: la respuesta está en el cuaderno de n1.',
  'All the others are up and nothing moves: that is a single point of failure.':
    'Todos los demás están en pie y nada se mueve: eso es un punto único de fallo.',
  'A new leader, and the old one comes back': 'Un líder nuevo, y el antiguo vuelve',
  'A new leader must find out what the old one may have chosen; this one did not.':
    'Un líder nuevo debe averiguar qué pudo haber elegido el antiguo; este no lo hizo.',
  'A client asks n1 to propose blue, and n1, which leads, takes it.':
    'Un cliente pide a n1 proponer azul, y n1, que lidera, lo toma.',
  'No message was needed: the leader asks nobody.':
    'No hizo falta ningún mensaje: el líder no pregunta a nadie.',
  'Crash n1 before it tells anyone. n3 takes over.':
    'Haz caer n1 antes de que se lo diga a nadie. n3 toma el mando.',
  'n3 breaks no rule. Ask the class what it does not know.':
    'n3 no rompe ninguna regla. Pregunta a la clase qué es lo que no sabe.',
  'The others follow n3. A client asks n4 to propose red.':
    'Los demás siguen a n3. Un cliente pide a n4 proponer rojo.',
  'For them nothing was chosen yet. Only one notebook says otherwise, and it is out of reach.':
    'Para ellos aún no se ha elegido nada. Solo un cuaderno dice lo contrario, y está fuera de alcance.',
  'n3 took red, and n4 has heard it. Recover n1: in its notebook stands blue.':
    'n3 tomó rojo, y n4 lo ha oído. Recupera n1: en su cuaderno pone azul.',
  'What will n1 say if somebody asks it now? Let the class guess first.':
    '¿Qué dirá n1 si alguien le pregunta ahora? Deja que la clase lo adivine antes.',
  'n1 leads in its own eyes, and answers blue.': 'n1 lidera a sus propios ojos, y responde azul.',
  'Two answers. Which step was wrong, if nobody broke a rule?':
    'Dos respuestas. ¿Qué paso fue el erróneo, si nadie rompió una regla?',
  'Split brain': 'Cerebro dividido',
  'No node can tell a crashed leader from one behind a wall; with two leaders there are two answers.':
    'Ningún nodo distingue un líder caído de uno tras un muro; con dos líderes hay dos respuestas.',
  'n1 leads. Draw a wall: n1 and n2 here, n3, n4 and n5 there. n3 takes over on its side.':
    'n1 lidera. Traza un muro: n1 y n2 aquí, n3, n4 y n5 allí. n3 toma el mando en su lado.',
  'From behind the wall n1 looks just like a crashed node.':
    'Desde detrás del muro n1 parece un nodo caído.',
  'n4 and n5 follow n3; n1 and n2 know nothing of it. A client asks n2 to propose blue.':
    'n4 y n5 siguen a n3; n1 y n2 no saben nada. Un cliente pide a n2 proponer azul.',
  'There are two leaders now, and each is sure to be the only one.':
    'Ahora hay dos líderes, y cada uno está seguro de ser el único.',
  'n1 took blue: chosen. On the other side a client asks n4 to propose red.':
    'n1 tomó azul: elegido. Al otro lado un cliente pide a n4 proponer rojo.',
  'Ask the class: can n3 find out that blue was chosen?':
    'Pregunta a la clase: ¿puede n3 averiguar que se eligió azul?',
  'n3 took red: chosen, too. Clients ask around on both sides.':
    'n3 tomó rojo: también elegido. Los clientes preguntan en ambos lados.',
  'Each side is at one with itself.': 'Cada lado está de acuerdo consigo mismo.',
  'Two answers, and nobody broke a rule.': 'Dos respuestas, y nadie rompió una regla.',
  'Would it help if a leader needed more than half of the nodes?':
    '¿Ayudaría que un líder necesitara más de la mitad de los nodos?',
}
