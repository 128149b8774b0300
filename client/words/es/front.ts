import type { Words } from '../../../shared/core/words'
import type { FrontPhrase } from '../phrases-front'

export const words: Words<FrontPhrase> = {
  Language: 'Idioma',
  Close: 'Cerrar',
  'Room code {letters}': 'Código de la sala {letters}',
  'An open connection (WebSocket)': 'Una conexión abierta (WebSocket)',
  'This browser': 'Este navegador',
  'has all that the game needs': 'tiene todo lo que el juego necesita',
  'lacks {names}': 'no tiene {names}',
  'Check again': 'Probar otra vez',
  'Checking…': 'Probando…',
  'Does it work here?': '¿Funciona aquí?',
  'The server answers': 'El servidor responde',
  'This takes a few seconds.': 'Tarda unos segundos.',
  'no answer': 'sin respuesta',
  '{medianMs} ms, at worst {worstMs} ms': '{medianMs} ms, como mucho {worstMs} ms',
  'This phone has no network.': 'Este teléfono no tiene red.',
  'Turn on Wi-Fi or mobile data, and check again.':
    'Activa el wifi o los datos móviles y prueba otra vez.',
  'The server does not answer.': 'El servidor no responde.',
  'The phone has a network, but the server cannot be reached from it. Use the same Wi-Fi as the instructor; some guest networks keep devices apart.':
    'El teléfono tiene red, pero no llega al servidor. Usa el mismo wifi que quien da la clase; algunas redes de invitados aíslan los aparatos.',
  'You can play, a little slower.': 'Puedes jugar, algo más lento.',
  'The server is well, but this network blocks WebSockets. The game then asks again and again by plain HTTP. Another network would be quicker.':
    'El servidor está bien, pero esta red bloquea los WebSockets. El juego pregunta una y otra vez por HTTP. Otra red sería más rápida.',
  'You can play, but the network is slow.': 'Puedes jugar, pero la red es lenta.',
  'Everything between this phone and the server takes long. Move closer to the Wi-Fi, or use mobile data.':
    'Todo tarda entre este teléfono y el servidor. Acércate al wifi o usa datos móviles.',
  'Single requests are quick, but the open connection is slow: something between here and the server holds it up.':
    'Las peticiones sueltas son rápidas, pero la conexión abierta es lenta: algo la retiene de aquí al servidor.',
  'You can play, but the network stutters.': 'Puedes jugar, pero la red va a tirones.',
  'Mostly messages are quick, but some take seconds. Many people may share this Wi-Fi.':
    'Casi todos los mensajes son rápidos, pero algunos tardan segundos. Quizá muchos comparten este wifi.',
  'All is well. You can play here.': 'Todo bien. Aquí puedes jugar.',
  'Site data': 'Datos del sitio',
  'This browser keeps your seat.': 'Este navegador guarda tu puesto.',
  'Blocked or full: your seat is kept by this tab alone. Allow data of this site, or stay on the page.':
    'Bloqueados o llenos: solo esta pestaña guarda tu puesto. Permite los datos de este sitio o quédate en la página.',
  'The screen while you wait': 'La pantalla mientras esperas',
  'It stays lit.': 'Se queda encendida.',
  'It may go dark: a page without https cannot keep it lit. Let your phone wait longer in its display settings. Your seat is kept all the same.':
    'Puede apagarse: una página sin https no puede mantenerla encendida. Alarga el tiempo en los ajustes de pantalla. Tu puesto se guarda de todos modos.',
  'You can play, but this browser keeps nothing.':
    'Puedes jugar, pero este navegador no guarda nada.',
  'Data of this site is blocked or there is no room for it. Stay on the page of your seat, or come back to it by its address; joining again would make a second person of you.':
    'Los datos de este sitio están bloqueados o no caben. Quédate en la página de tu puesto o vuelve a ella por su dirección; entrar otra vez haría de ti una segunda persona.',
  'Type the code from the projector, or scan it.': 'Escribe el código de la pantalla o escanéalo.',
  'A ring of five nodes. Envelopes travel between them, one is held, and n4 has not decided.':
    'Un anillo de cinco nodos. Entre ellos viajan sobres, uno está retenido, y n4 no ha decidido.',
  'Back to room {code}': 'Volver a la sala {code}',
  'Back to room {code} as its instructor': 'Volver a la sala {code} para dar la clase',
  'Back to room {code} as {name}': 'Volver a la sala {code} como {name}',
  'Break the network': 'Rompe la red',
  'Decide by hand': 'Decide a mano',
  'Delay, drop, cut, crash. See each design fail where it fails.':
    'Retrasos, pérdidas, cortes, caídas. Mira fallar cada diseño donde falla.',
  'Join with a code': 'Entrar con un código',
  'Open a replay': 'Abrir una repetición',
  'Open a room': 'Abrir una sala',
  'Practice alone': 'Practicar a solas',
  'Room {code} is over.': 'La sala {code} ha terminado.',
  'Rooms you were in': 'Salas en las que estuviste',
  'See the truth': 'Mira la verdad',
  'The replay shows what each node knew, and what was so.':
    'La repetición muestra qué sabía cada nodo y qué era cierto.',
  'Vote, promise or ignore. You are the program.': 'Vota, promete o ignora. Tú eres el programa.',
  'Your class becomes a distributed system. Every phone is one node and answers each message by hand. Then the network breaks.':
    'Tu clase se vuelve un sistema distribuido. Cada teléfono es un nodo y responde a mano cada mensaje. Luego la red se rompe.',
  Join: 'Entrar',
  Another: 'Otro',
  'This browser keeps no data of this site. You can play all the same: stay on this page, or come back to it by its address. Whoever scans the code again joins as somebody new.':
    'Este navegador no guarda datos de este sitio. Puedes jugar igualmente: quédate en esta página o vuelve a ella por su dirección. Quien escanee el código otra vez entra como alguien nuevo.',
  'Everybody in the room can see this name. You need no account.':
    'Todos en la sala ven este nombre. No necesitas cuenta.',
  'Join a room': 'Entrar en una sala',
  'Join room': 'Entrar en la sala',
  'This page tries again by itself. Leave it open.':
    'Esta página lo vuelve a intentar sola. Déjala abierta.',
  'Joining…': 'Entrando…',
  'Not this room': 'Esta sala no',
  'Type another code': 'Escribir otro código',
  'You become one node of a distributed system.': 'Serás un nodo de un sistema distribuido.',
  'Your name in this room': 'Tu nombre en esta sala',
  'Another name': 'Otro nombre',
}
