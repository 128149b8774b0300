import type { Words } from '../../../../shared/core/words'
import type { DeskRestPhrase } from '../../phrases-desk-rest'

export const words: Words<DeskRestPhrase> = {
  'The game': 'La partida',
  'Games, {count}': 'Partidas: {count}',
  '{protocol}, {count} nodes': '{protocol}, {count} nodos',
  '“{recorded}” is among your own scenarios now, for any protocol.':
    '«{recorded}» está ahora entre tus escenarios, para cualquier protocolo.',
  'Watch the replay': 'Ver la repetición',
  'Watch the replay of game {game}, in a new tab':
    'Ver la repetición de la partida {game}, en otra pestaña',
  Download: 'Descargar',
  'Download game {game} as a .jsonl file': 'Descargar la partida {game} como archivo .jsonl',
  'the link to the replay of game {game}': 'enlace a la repetición de la partida {game}',
  'Record faults': 'Grabar los fallos',
  'Record the faults of game {game}, to play them again':
    'Grabar los fallos de la partida {game}, para volver a jugarlos',
  'All games compared': 'Todas las partidas comparadas',
  'All games compared, in a new tab': 'Todas las partidas comparadas, en otra pestaña',
  'All games of the room compared': 'Todas las partidas de la sala comparadas',
  'All games of the room compared, in a new tab':
    'Todas las partidas de la sala comparadas, en otra pestaña',
  'The projector shows this, too.': 'La pantalla también lo muestra.',
  'Show it on the projector': 'Mostrarlo en la pantalla',
  'Show it on the projector, revealed': 'Mostrarlo en la pantalla, revelado',
  'Take it off the projector': 'Quitarlo de la pantalla',
  'Hide the futures': 'Ocultar los futuros',
  'How the clusters compare': 'Comparación de los clústeres',
  'How they stand': 'Cómo van',
  'Close the room': 'Cerrar la sala',
  'Close this room and delete it?': '¿Cerrar esta sala y borrarla?',
  'Everyone is sent away, and the room with all its games and names is deleted. Download first what you want to keep.':
    'Todos tendrán que salir, y la sala se borra con todas sus partidas y nombres. Descarga antes lo que quieras conservar.',
  'Delete the room': 'Borrar la sala',
  'The room is deleted, and nobody can get into it. Something on the server reads its files just now, such as a backup; the last bytes go as soon as that is done.':
    'La sala está borrada y nadie puede entrar. Algo en el servidor lee ahora sus archivos, por ejemplo una copia de seguridad; los últimos bytes se van en cuanto termine.',
  'The room is deleted, and nobody can get into it. Bytes of it can stay in the database’s own files and in backups until whoever runs the server clears them.':
    'La sala está borrada y nadie puede entrar. Pueden quedar bytes en los archivos de la base de datos y en copias de seguridad hasta que quien lleva el servidor los elimine.',
  'Keep it': 'Conservar',
  'Replays open for': 'Las repeticiones son para',
  'me alone': 'solo yo',
  'the class': 'la clase',
  'anyone with the link': 'quien tenga el enlace',
  'Nobody else can open the replays of this room.':
    'Nadie más puede abrir las repeticiones de esta sala.',
  'Everybody in this room sees every ended game, with names.':
    'Todos en esta sala ven cada partida terminada, con nombres.',
  'Whoever has the link sees every ended game, with names.':
    'Quien tiene el enlace ve cada partida terminada, con nombres.',
  'Everybody in this room sees every ended game, and “Person 1” instead of a name.':
    'Todos en esta sala ven cada partida terminada, y «Person 1» en lugar de un nombre.',
  'Whoever has the link sees every ended game, and “Person 1” instead of a name.':
    'Quien tiene el enlace ve cada partida terminada, y «Person 1» en lugar de un nombre.',
  'with names': 'con nombres',
  'QR code and links': 'Código QR y enlaces',
  'QR code to join the room': 'Código QR para entrar en la sala',
  at: 'en',
  'If phones cannot open it, choose another address:':
    'Si los teléfonos no pueden abrirla, elige otra dirección:',
  'Join at': 'Entra en',
  'the projector’s link': 'enlace de la pantalla',
  'this desk’s secret link': 'enlace secreto de esta mesa',
  'Open the projector': 'Abrir la pantalla',
  'This browser keeps no data of this site: only this tab knows this desk. Keep its secret link before you close it, or allow site data.':
    'Este navegador no guarda datos de este sitio: solo esta pestaña conoce esta mesa. Guarda su enlace secreto antes de cerrarla, o permite los datos del sitio.',
  'The projector can be opened in the browser that opened this room.':
    'La pantalla se puede abrir en el navegador que abrió esta sala.',
  'Open this desk on another device': 'Abrir esta mesa en otro dispositivo',
  'A second laptop, a tablet as a remote control, or a colleague who helps: all desks show the same, and each can do everything. If this laptop dies, go on there.':
    'Un segundo portátil, una tableta como mando a distancia o alguien que ayuda: todas las mesas muestran lo mismo y cada una puede hacerlo todo. Si este portátil falla, sigue allí.',
  'Secret: whoever has this can steer the room.': 'Secreto: quien lo tiene puede dirigir la sala.',
  'Show it to nobody you would not hand the desk to, and not on the wall.':
    'No lo muestres a quien no le dejarías la mesa, ni en la pared.',
  'Secret QR code of this desk': 'Código QR secreto de esta mesa',
  'Show the secret QR code': 'Mostrar el código QR secreto',
  'When no desk is connected': 'Si no hay ninguna mesa conectada',
  'Games go on': 'Las partidas siguen',
  'Games pause': 'Las partidas esperan',
  'The notebook of {node}': 'El cuaderno de {node}',
  'No message waits.': 'No espera ningún mensaje.',
  'What waits for {node}': 'Lo que espera a {node}',
  'a free seat': 'un puesto libre',
  Help: 'Ayudar',
  'Help {place}': 'Ayudar a {place}',
  'Help {node}, {name}': 'Ayudar a {node}, {name}',
  'What you press here, {node} does. The log says that it was you, and so does the phone. Nobody else sees this, unless this screen is on the wall.':
    'Lo que pulses aquí lo hace {node}. El registro dice que fuiste tú, y el móvil también. Nadie más lo ve, salvo que esta pantalla esté en la pared.',
  'The game has ended.': 'La partida ha terminado.',
  '{node} has crashed.': '{node} ha caído.',
  'It can do nothing until it recovers.': 'No puede hacer nada hasta que vuelva.',
  'A bot is about to…': 'Un bot está a punto…',
  'Let a bot make the next move': 'Dejar que un bot haga la siguiente jugada',
  'This protocol is not known here, so nobody judges it.':
    'Este protocolo no se conoce aquí, así que nadie lo juzga.',
  Inbox: 'Recibidos',
  'What is picked': 'Lo elegido',
  'Pick a node to see its notebook.': 'Elige un nodo para ver su cuaderno.',
  'Pick a node and let a client ask it to propose something.':
    'Elige un nodo y haz que un cliente le pida proponer algo.',
  'Pick a node to crash it or cut it off, a link to slow it down or cut it, a message to hold or drop it.':
    'Elige un nodo para hacerlo caer o aislarlo, un enlace para frenarlo o cortarlo, un mensaje para retenerlo o descartarlo.',
  'Which futures are open?': '¿Qué futuros están abiertos?',
  'Freeze everything, or let it go on': 'Congelar todo, o seguir',
  'Pick node n1 to n9': 'Elegir el nodo n1 a n9',
  'Ring or matrix': 'Anillo o matriz',
  'Crash the picked node, or let it recover with its memory':
    'Hacer caer el nodo elegido, o que vuelva con su memoria',
  'Cut the links that are picked, or of the picked node; or bring them up':
    'Cortar los enlaces elegidos, o los del nodo elegido; o restablecerlos',
  'Hold what is picked, or let it go': 'Retener lo elegido, o soltarlo',
  'Deliver the picked message now': 'Entregar ya el mensaje elegido',
  'Drop the picked message': 'Descartar el mensaje elegido',
  'Build a wall': 'Levantar un muro',
  'Heal all': 'Sanar todo',
  'Choose the order of arrival, or let all go on':
    'Elegir el orden de llegada, o dejar que todo siga',
  'Deliver the next message, and only that': 'Entregar el siguiente mensaje, y solo ese',
  'Filter the messages in flight': 'Filtrar los mensajes en camino',
  'Undo the last fault': 'Deshacer el último fallo',
  'The cluster before, or the next one': 'El clúster anterior, o el siguiente',
  'The same, by a presenter’s remote; where there is only something to say, on to the next cue':
    'Lo mismo, con un mando de presentación; donde solo hay algo que decir, a la siguiente señal',
  'Do what the lit cue of the lesson says': 'Hacer lo que dice la señal encendida de la lección',
  'Put down what is picked': 'Soltar lo elegido',
  'Light or dark; on the projector, too': 'Claro u oscuro; también en la pantalla',
  'Show these keys': 'Mostrar estas teclas',
  'Tab goes through everything. In the ring the arrow keys go from link to link; while you build a wall they move a node across.':
    'Tab recorre todo. En el anillo las flechas van de enlace en enlace; al levantar un muro mueven un nodo al otro lado.',
  '1 to 9': '1 a 9',
  '[ and ]': '[ y ]',
  Esc: 'Esc',
}
