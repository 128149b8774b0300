import type { Words } from '../../../shared/core/words'
import type { GuessingPhrase } from '../phrases-guessing'

export const words: Words<GuessingPhrase> = {
  'Keep them guessing': 'Que sigan sin decidir',
  'of {most} steps undecided': 'de {most} pasos sin decidir',
  'of {most}': 'de {most}',
  'Above each ring: the steps for which its cluster has stayed undecided.':
    'Sobre cada anillo: los pasos que su clúster lleva sin decidir.',
  'The class wins': 'Gana la clase',
  'The adversary wins': 'Gana el adversario',
  'Nobody wins': 'No gana nadie',
  'The class wins: it decided after {steps} steps.':
    'Gana la clase: ha decidido tras {steps} pasos.',
  'The adversary wins: after {steps} steps nothing can be decided any more.':
    'Gana el adversario: tras {steps} pasos ya no se puede decidir nada.',
  'The adversary wins: after {steps} steps the class is still undecided.':
    'Gana el adversario: tras {steps} pasos la clase sigue sin decidir.',
  'Nobody wins: it was stopped after {steps} steps.': 'No gana nadie: se paró tras {steps} pasos.',
  'Adversary: the instructor': 'Adversario: quien da la clase',
  'Adversary: a bot': 'Adversario: un bot',
  'Adversary: {name}': 'Adversario: {name}',
  'Best of this room: {steps} steps': 'Récord de esta sala: {steps} pasos',
  'Best of this room: frozen after {steps} steps':
    'Récord de esta sala: congelada tras {steps} pasos',
  'The class has won {decided} of {games}': 'La clase ha ganado {decided} de {games}',
  'on its way': 'en camino',
  'another one is due first': 'otro va primero',
  'Messages in flight, the oldest first': 'Mensajes en camino, el más antiguo primero',
  'Due: {from} to {to} must arrive before anything else.':
    'Toca: {from} a {to} debe llegar antes que nada.',
  'A message may be passed over {patience} times, and then it is due.':
    'Un mensaje puede dejarse atrás {patience} veces; después le toca.',
  'Nothing is in flight. Wait until somebody sends something.':
    'No hay nada en camino. Espera a que alguien envíe algo.',
  'due now': 'le toca ahora',
  'passed over {passed} of {patience}': 'dejado atrás {passed} de {patience}',
  'keeps it open': 'lo deja abierto',
  'freezes it': 'lo congela',
  'settles {value}': 'decide {value}',
  Deliver: 'Entregar',
  'Deliver {from} to {to}, {what}': 'Entregar {from} a {to}, {what}',
  'The one crash': 'La única caída',
  'It is used: {node} is down.': 'Ya está usada: {node} ha caído.',
  'The window is open: a crash of {nodes} freezes everything.':
    'La ventana está abierta: una caída de {nodes} lo congela todo.',
  'Which node crashes?': '¿Qué nodo cae?',
  'Crash {node}, for good': 'Hacer caer {node}, para siempre',
  'all is frozen': 'todo está congelado',
  'You stay the adversary, taps are kept.': 'Sigues siendo el adversario, tus toques se guardan.',
  'You are the adversary of cluster {cluster}, {protocol}':
    'Eres el adversario del clúster {cluster}, {protocol}',
  'Stay on this page for the next game.': 'Quédate en esta página para la próxima partida.',
  'You are the network: you choose what arrives next. Keep the class from deciding, and deliver everything in the end.':
    'Eres la red: eliges qué llega ahora. Evita que la clase decida, y entrégalo todo al final.',
  'Too many futures to count: there is no hint now.':
    'Demasiados futuros para contarlos: ahora no hay pista.',
  'It is settled. All you can do is to be slow.': 'Ya está fijado. Solo te queda ir despacio.',
  '{from} to {to}': '{from} a {to}',
}
