import type { Words } from '../../../../shared/core/words'
import type { TruthPhrase } from '../../phrases-truth'

export const words: Words<TruthPhrase> = {
  Coherence: 'Coherencia',
  'Conflict resolution': 'Resolución de conflictos',
  'No decoherence': 'Sin decoherencia',
  'Fault tolerance': 'Tolerancia a fallos',
  holds: 'se cumple',
  stuck: 'atascado',
  broken: 'roto',
  'holds: one node, {value}': 'se cumple: un nodo, {value}',
  'holds: {count} nodes, {value}': 'se cumple: {count} nodos, {value}',
  'holds: {value} for good': 'se cumple: {value}, para siempre',
  'broken: two answers': 'roto: dos respuestas',
  'broken: nobody proposed {value}': 'roto: nadie propuso {value}',
  'broken: {value}, then {value2}': 'roto: {value}, luego {value2}',
  untested: 'sin probar',
  'untested: nobody has decided': 'sin probar: nadie ha decidido',
  'untested: nothing is picked': 'sin probar: nada está elegido',
  'untested: one proposal': 'sin probar: una sola propuesta',
  'untested: nothing is chosen': 'sin probar: ningún valor elegido',
  'untested: nobody crashed': 'sin probar: nadie ha caído',
  'untested: nobody has decided since': 'sin probar: nadie ha decidido desde entonces',
  'untested: two answers': 'sin probar: dos respuestas',
  'untested: more than it promises to bear': 'sin probar: más de lo que promete soportar',
  'holds: {node} decided all the same': 'se cumple: {node} decidió a pesar de todo',
  'stuck for a while': 'atascado un tiempo',
  'Only {value} was proposed, so there was nothing to resolve.':
    'Solo se propuso {value}, así que no había nada que resolver.',
  'Nobody crashed or was cut off, so nothing put it to the test.':
    'Nadie cayó ni quedó aislado, así que nada lo puso a prueba.',
  'Nobody crashed or was cut off, so nothing put it to the test; {words}.':
    'Nadie cayó ni quedó aislado, así que nada lo puso a prueba; {words}.',
  '{node} crashed, and nobody has decided since.':
    '{node} cayó, y desde entonces nadie ha decidido.',
  '{node} crashed, and nobody has decided since; {words}.':
    '{node} cayó, y desde entonces nadie ha decidido; {words}.',
  'Links were cut, and nobody has decided since.':
    'Se cortaron enlaces, y desde entonces nadie ha decidido.',
  'Links were cut, and nobody has decided since; {words}.':
    'Se cortaron enlaces, y desde entonces nadie ha decidido; {words}.',
  '{node} crashed, and {node2} decided all the same.':
    '{node} cayó, y {node2} decidió a pesar de todo.',
  '{node} crashed, and {node2} decided all the same; {words}.':
    '{node} cayó, y {node2} decidió a pesar de todo; {words}.',
  'Links were cut, and {node} decided all the same.':
    'Se cortaron enlaces, y {node} decidió a pesar de todo.',
  'Links were cut, and {node} decided all the same; {words}.':
    'Se cortaron enlaces, y {node} decidió a pesar de todo; {words}.',
  'It went on with two answers, so this is no test of fault tolerance.':
    'Siguió con dos respuestas: eso no pone a prueba la tolerancia a fallos.',
  'From then to the end nothing could be decided: {words}':
    'Desde entonces hasta el final no se pudo decidir nada: {words}',
  'From then nothing could be decided, until {node} came back.':
    'Desde entonces no se pudo decidir nada, hasta que {node} volvió.',
  'From then nothing could be decided, until {node} acted.':
    'Desde entonces no se pudo decidir nada, hasta que {node} actuó.',
  'From then nothing could be decided, until the links changed.':
    'Desde entonces no se pudo decidir nada, hasta que cambiaron los enlaces.',
  'From then nothing could be decided, until a message arrived.':
    'Desde entonces no se pudo decidir nada, hasta que llegó un mensaje.',
  '{words} This is more than it promises to bear.': '{words} Es más de lo que promete soportar.',
  '{node} acted after it had crashed.': '{node} actuó después de haber caído.',
  '{node} sent {node2} a message in the name of what {node3} did.':
    '{node} envió a {node2} un mensaje en nombre de lo que hizo {node3}.',
  '{node} sent {node2} a message that follows from no act of its own.':
    '{node} envió a {node2} un mensaje que no se sigue de ningún acto suyo.',
  'A message of {node} reached {node2}, which had crashed.':
    'Un mensaje de {node} llegó a {node2}, que había caído.',
  'A message of {node} reached {node2}, though the link between them was cut.':
    'Un mensaje de {node} llegó a {node2} aunque el enlace estaba cortado.',
  'A message arrived that was not on its way.': 'Llegó un mensaje que no estaba en camino.',
  'A message was dropped that was not on its way.': 'Se perdió un mensaje que no estaba en camino.',
  'A message of {node} to {node2} arrived again after it had arrived.':
    'Un mensaje de {node} a {node2} llegó otra vez después de haber llegado.',
  'A message of {node} to {node2} arrived after it had been dropped.':
    'Un mensaje de {node} a {node2} llegó después de haberse perdido.',
  'A message of {node} to {node2} was dropped after it had arrived.':
    'Un mensaje de {node} a {node2} se perdió después de haber llegado.',
  'A message of {node} to {node2} was dropped again after it had been dropped.':
    'Un mensaje de {node} a {node2} se perdió otra vez después de haberse perdido.',
  'Nobody has decided yet, so nobody disagrees.':
    'Nadie ha decidido todavía, así que nadie discrepa.',
  'All decisions are {value}, the first by {node}.':
    'Todas las decisiones son {value}, la primera de {node}.',
  'Coherence is broken: {node} decided {value}, and {node2} decided {value2}.':
    'Se rompió la coherencia: {node} decidió {value}, y {node2} decidió {value2}.',
  'Conflict resolution is broken: {value} became chosen, and nobody had proposed it.':
    'Se rompió la resolución de conflictos: {value} quedó elegido, y nadie lo había propuesto.',
  'Conflict resolution is broken: {value} was decided by {node}, and nobody had proposed it.':
    'Se rompió la resolución de conflictos: {node} decidió {value}, y nadie lo había propuesto.',
  'Nothing is picked yet, and no proposal was refused.':
    'Aún no hay nada elegido, y no se rechazó ninguna propuesta.',
  '{value} was proposed and became chosen.': '{value} se propuso y quedó elegido.',
  '{value} was proposed and was decided by {node}.': '{value} se propuso y {node} lo decidió.',
  'No value is chosen yet.': 'Aún no hay ningún valor elegido.',
  '{value} is chosen, and nothing else was.': '{value} está elegido, y nada más.',
  'No decoherence is broken: {value} was chosen, and then {value2}.':
    'Hay decoherencia: se eligió {value}, y luego {value2}.',
  'stuck if {nodes} crashes now': 'atascado si {nodes} cae ahora',
  'Nothing has happened yet.': 'Aún no ha pasado nada.',
  'Nothing has been sent yet.': 'Aún no se ha enviado nada.',
  'Messages are on their way.': 'Hay mensajes en camino.',
  'All messages have come to an end. Now it is up to the nodes.':
    'Todos los mensajes han llegado a su fin. Ahora les toca a los nodos.',
  'The game has ended. The replay shows what each node knew.':
    'La partida ha terminado. La repetición muestra qué sabía cada nodo.',
  'All games have ended. Their replays show what each node knew.':
    'Todas las partidas han terminado. Sus repeticiones muestran qué sabía cada nodo.',
  'Frozen: nothing moves until the instructor goes on.':
    'Congelado: nada se mueve hasta que siga quien da la clase.',
  'Frozen: nothing moves until you go on. Faults can be prepared meanwhile.':
    'Congelado: nada se mueve hasta que sigas. Mientras tanto puedes preparar fallos.',
  '{value} holds the lock.': '{value} tiene el cerrojo.',
  '{value} holds the lock. {words}': '{value} tiene el cerrojo. {words}',
  'No node had decided.': 'Ningún nodo había decidido.',
  '{words}: coherence is broken.': '{words}: se rompió la coherencia.',
  '{nodes} decided {value}': '{nodes}: decidido {value}',
  '{nodes} decided {value}, {words}': '{nodes}: decidido {value}, {words}',
  'All {count} nodes decided {value}.': 'Los {count} nodos decidieron {value}.',
  '{nodes} decided {value}, and the others had not decided yet.':
    '{nodes}: decidido {value}. Los demás aún no habían decidido.',
  '{count} of {count2} nodes decided {value}, and the others had not decided yet.':
    '{count} de {count2} nodos decidieron {value}. Los demás aún no habían decidido.',
  '{value} was chosen, but no node had decided.':
    '{value} estaba elegido, pero ningún nodo había decidido.',
  'Nobody decided.': 'Nadie decidió.',
  'Nobody decided. {words}': 'Nadie decidió. {words}',
  '{words} {node} can tell.': '{words} {node} puede saberlo.',
  '{words} No node knows yet.': '{words} Ningún nodo lo sabe todavía.',
  '{node} acted.': '{node} actuó.',
  'A client asks {node} who holds the lock.':
    'Un cliente pregunta a {node} quién tiene el cerrojo.',
  'A client asks {node} who won.': 'Un cliente pregunta a {node} quién ganó.',
  '{node} tries to get the lock.': '{node} intenta obtener el cerrojo.',
  'A client asks {node} to propose {value}.': 'Un cliente pide a {node} que proponga {value}.',
  message: 'mensaje',
  '{node}’s {words} to {node2} is held.': '{node} a {node2}: {words}, retención.',
  '{node}’s {words} to {node2} goes on.': '{node} a {node2}: {words}, sigue su camino.',
  '{node}’s {words} to {node2} was duplicated.': '{node} a {node2}: {words}, duplicación.',
  '{node}’s {words} to {node2} was dropped.': '{node} a {node2}: {words}, pérdida.',
  '{node}’s {words} to {node2} was dropped: the link is cut.':
    '{node} a {node2}: {words}, pérdida; el enlace está cortado.',
  '{node}’s {words} to {node2} was dropped: its receiver has crashed.':
    '{node} a {node2}: {words}, pérdida; quien lo recibe ha caído.',
  '{node}’s {words} to {node2} was dropped by hand.': '{node} a {node2}: {words}, pérdida a mano.',
  '{count} messages are held.': '{count} mensajes están retenidos.',
  '{count} messages go on.': '{count} mensajes siguen su camino.',
  '{count} messages were dropped.': '{count} mensajes se perdieron.',
  'The game begins with {count} nodes.': 'La partida empieza con {count} nodos.',
  'Everything is frozen.': 'Todo está congelado.',
  'The game goes on.': 'La partida continúa.',
  'The game has ended.': 'La partida ha terminado.',
  'The link {node} to {node2} is up.': 'El enlace {node} a {node2} está activo.',
  'The link {node} to {node2} is cut.': 'El enlace {node} a {node2} está cortado.',
  'The link {node} to {node2} holds what comes.':
    'El enlace {node} a {node2} retiene lo que llega.',
  '{count} links are up.': '{count} enlaces están activos.',
  '{count} links are cut.': '{count} enlaces están cortados.',
  '{count} links hold what comes.': '{count} enlaces retienen lo que llega.',
  'A wall parts {nodes} from {nodes2}.': 'Un muro separa {nodes} de {nodes2}.',
  'A wall parts {nodes} from {nodes2} from {nodes3}.':
    'Un muro separa {nodes} de {nodes2} de {nodes3}.',
  'The wall is gone.': 'El muro ya no está.',
  '{node} crashed.': '{node} cayó.',
  '{node} is back, its memory kept.': '{node} ha vuelto, con su memoria.',
  '{node} is back, its memory lost.': '{node} ha vuelto, sin su memoria.',
  'Against {rule}: {words}': 'Contra {rule}: {words}',
  '{node} sent {node2} a message that does not follow from what it did.':
    '{node} envió a {node2} un mensaje que no se sigue de lo que hizo.',
  '{node} sent {node2} something unreadable.': '{node} envió a {node2} algo ilegible.',
  '{node} did something that the protocol does not know.':
    '{node} hizo algo que el protocolo no conoce.',
  'decided {value}': 'decidido {value}',
  decided: 'con decisión',
  split: 'dividido',
  running: 'en juego',
  ended: 'terminado',
  undecided: 'sin decisión',
  frozen: 'congelado',
  'not started': 'sin empezar',
  'still at it': 'aún en juego',
  'ended undecided': 'terminado sin decisión',
  '{words}, frozen': '{words}, congelado',
  '{values} can still be decided.': '{values}: aún se puede decidir.',
  'Only {value} can be decided now.': 'Ya solo se puede decidir {value}.',
  'Stuck: nothing can be decided now.': 'Atascado: ahora no se puede decidir nada.',
  'Window open: if {nodes} crashes now, nobody can decide until it is back.':
    'Ventana abierta: si {nodes} cae ahora, nadie puede decidir hasta que vuelva.',
  'A minority has crashed already: one more crash is more than is promised to be borne.':
    'Ya ha caído una minoría: una caída más es más de lo que se promete soportar.',
  'It is not known whether a crash now would freeze the rest: too many futures to count.':
    'No se sabe si una caída ahora congelaría al resto: hay demasiados futuros.',
  'What {node} may have done was not found out.': 'No se averiguó qué puede haber hecho {node}.',
  'As long as {words}.': 'Mientras {words}.',
  'As long as {words} and {words2}.': 'Mientras {words} y {words2}.',
  '{node} stays down': '{node} siga caído',
  '{nodes} stay down': '{nodes} sigan caídos',
  'the cut links stay cut': 'los enlaces cortados sigan cortados',
  'the cut links stay cut, with nobody taking over':
    'los enlaces cortados sigan cortados sin que nadie tome el mando',
  'nobody takes over': 'nadie tome el mando',
  'Too many futures to count (explored {number}).':
    'Demasiados futuros para contarlos ({number} explorados).',
  'Too many futures to count (explored {number}). {values} is possible.':
    'Demasiados futuros para contarlos ({number} explorados). Posible: {values}.',
  'No window: whichever node crashes now, the rest can still decide.':
    'Sin ventana: caiga ahora el nodo que caiga, los demás aún pueden decidir.',
  'Whichever of these arrives first settles it: {words}.':
    'Lo que llegue primero de esto lo fija: {words}.',
  '{node} to {node2} settles {value}': '{node} a {node2} fija {value}',
  '{node} to {node2} freezes it': '{node} a {node2} lo atasca',
  '{node} to {node2} settles {value}, {words}': '{node} a {node2} fija {value}, {words}',
  '{node} to {node2} freezes it, {words}': '{node} a {node2} lo atasca, {words}',
  'No honest play explains what the others heard from {node}.':
    'Ningún juego honesto explica lo que los demás oyeron de {node}.',
  'Too many ways to count: {node} may have done one of these, or more.':
    'Demasiadas formas para contarlas: {node} pudo hacer una de estas cosas, o más.',
  'The others can know what {node} did.': 'Los demás pueden saber qué hizo {node}.',
  '{count} worlds, and the others cannot tell which one is true:':
    '{count} mundos, y los demás no pueden saber cuál es el verdadero:',
  'Someone broke the rules; assuming honest play from here.':
    'Alguien rompió las reglas; desde aquí se supone juego honesto.',
  'a bot': 'un bot',
  'holds {value}': 'tiene {value}',
  leads: 'lidera',
  crashed: 'caído',
  'its crash now would freeze everything': 'su caída ahora lo atascaría todo',
  'student away': 'ausente',
  'which could not be known': 'cosa que no se podía saber',
  'must not crash': 'no debe caer',
  away: 'ausente',
  you: 'tú',
  question: 'pregunta',
  '{value} message': 'mensaje con {value}',
  held: 'retenido',
  'on its way': 'en camino',
  'second copy': 'segunda copia',
  'its arrival freezes everything': 'su llegada lo atasca todo',
  'its arrival settles {value}': 'su llegada fija {value}',
  '{node} to {node2}': '{node} a {node2}',
  'Ring of {count} node.': 'Anillo de {count} nodo.',
  'Ring of {count} nodes.': 'Anillo de {count} nodos.',
  '{node} holds {value}.': '{node} tiene {value}.',
  '{nodes} hold {value}.': '{nodes} tienen {value}.',
  '{nodes} decided {value}.': '{nodes}: decidido {value}.',
  '{node} leads.': '{node} lidera.',
  '{nodes} lead.': '{nodes} lideran.',
  '{node} has crashed.': '{node} ha caído.',
  '{nodes} have crashed.': '{nodes} han caído.',
  'If {nodes} crashes now, everything freezes.': 'Si {nodes} cae ahora, todo se atasca.',
  'The student of {node} away.': 'Quien juega {node} está ausente.',
  'The students of {nodes} away.': 'Quienes juegan {nodes} están ausentes.',
  '{node} is played by a bot.': 'A {node} lo juega un bot.',
  '{nodes} are played by bots.': 'A {nodes} los juegan bots.',
  'A {words} from {node} to {node2} is held.': 'De {node} a {node2}, en retención: {words}.',
  'A {words} from {node} to {node2} is held, {words2}.':
    'De {node} a {node2}, en retención: {words}, {words2}.',
  'A {words} from {node} to {node2} is on its way.': 'De {node} a {node2}, en camino: {words}.',
  'A {words} from {node} to {node2} is on its way, {words2}.':
    'De {node} a {node2}, en camino: {words}, {words2}.',
  'A {words} from {node} to {node2} was dropped.': 'De {node} a {node2}, pérdida: {words}.',
  "The instructor's laptop is away. Hold on.":
    'El portátil de quien da la clase no está. Un momento.',
  'Everything waits: no instructor is connected.':
    'Todo espera: no hay nadie dando la clase conectado.',
}
