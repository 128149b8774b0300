import type { Words } from '../../../../shared/core/words'
import type { DeskGuessingPhrase } from '../../phrases-desk-guessing'

export const words: Words<DeskGuessingPhrase> = {
  'The adversary': 'El adversario',
  'Hand the role to': 'Pasar el papel a',
  me: 'mí',
  'a bot': 'un bot',
  'Stop it': 'Pararlo',
  'Open “Which futures are open?” below to get hints.':
    'Abre abajo «¿Qué futuros siguen abiertos?» para ver pistas.',
  'What is owed': 'Lo que se debe',
  'What this shows, and what it does not': 'Qué muestra esto y qué no',
  'Fischer, Lynch and Paterson proved in 1983: if messages may take any time, nodes are deterministic, and one of them may crash, then no protocol that is safe decides in every game. Somebody who orders the deliveries can keep both answers possible for ever, although every message arrives.':
    'Fischer, Lynch y Paterson demostraron en 1983: si los mensajes pueden tardar lo que sea, los nodos son deterministas y uno puede caer, entonces ningún protocolo seguro decide en todas las partidas. Quien ordena las entregas puede mantener posibles las dos respuestas para siempre, aunque llegue cada mensaje.',
  'It does not say that consensus is impossible in practice: a network is no adversary, and a coin (Ben-Or, 1983), a timeout or a little patience gets a class out. And stuck is not unsafe: while nobody decides, nobody decides wrongly.':
    'No dice que el consenso sea imposible en la práctica: una red no es un adversario, y una moneda (Ben-Or, 1983), un tiempo límite o un poco de paciencia sacan a la clase del apuro. Y estar atascado no es inseguro: mientras nadie decide, nadie decide mal.',
  'Keep them guessing: who is the adversary?': 'Que sigan sin decidir: ¿quién es el adversario?',
  'Which student': 'Qué estudiante',
  'A message may be passed over': 'Un mensaje puede dejarse atrás',
  '{count} time|{count} times': '{count} vez|{count} veces',
  'Steps to hold out': 'Pasos que aguantar',
  'The explorer gives the adversary hints': 'El explorador da pistas al adversario',
  Nobody: 'Nadie',
  'I am': 'Yo',
  'A student': 'Un estudiante',
  'A bot': 'Un bot',
  'The network delivers as it likes.': 'La red entrega como quiere.',
  'You alone choose what arrives next, to keep the class from deciding. It wins by deciding.':
    'Solo tú eliges qué llega ahora, para que la clase no decida. Gana si decide.',
  'One student alone chooses what arrives next, and plays no node. The class wins by deciding.':
    'Un solo estudiante elige qué llega ahora y no juega ningún nodo. La clase gana si decide.',
  'A bot chooses what arrives next, as in the proof of 1983. The class wins by deciding.':
    'Un bot elige qué llega ahora, como en la demostración de 1983. La clase gana si decide.',
  '{name} (away)': '{name} (ausente)',
}
