import type { Words } from '../../../shared/core/words'
import type { FrontPhrase } from '../phrases-front'

export const words: Words<FrontPhrase> = {
  Language: 'Sprache',
  Close: 'Schließen',
  'Room code {letters}': 'Raumcode {letters}',
  'An open connection (WebSocket)': 'Eine offene Verbindung (WebSocket)',
  'This browser': 'Dieser Browser',
  'has all that the game needs': 'hat alles, was das Spiel braucht',
  'lacks {names}': 'hat nicht: {names}',
  'Check again': 'Noch einmal prüfen',
  'Checking…': 'Wird geprüft …',
  'Does it work here?': 'Klappt es hier?',
  'The server answers': 'Der Server antwortet',
  'This takes a few seconds.': 'Das dauert ein paar Sekunden.',
  'no answer': 'keine Antwort',
  '{medianMs} ms, at worst {worstMs} ms': '{medianMs} ms, schlimmstens {worstMs} ms',
  'This phone has no network.': 'Dieses Handy hat kein Netz.',
  'Turn on Wi-Fi or mobile data, and check again.':
    'Schalte WLAN oder mobile Daten ein und prüfe noch einmal.',
  'The server does not answer.': 'Der Server antwortet nicht.',
  'The phone has a network, but the server cannot be reached from it. Use the same Wi-Fi as the instructor; some guest networks keep devices apart.':
    'Das Handy hat Netz, aber der Server ist von dort nicht zu erreichen. Nimm dasselbe WLAN wie die Kursleitung; manche Gastnetze trennen die Geräte.',
  'You can play, a little slower.': 'Du kannst spielen, etwas langsamer.',
  'The server is well, but this network blocks WebSockets. The game then asks again and again by plain HTTP. Another network would be quicker.':
    'Dem Server geht es gut, aber dieses Netz sperrt WebSockets. Das Spiel fragt dann immer wieder über HTTP nach. Ein anderes Netz wäre schneller.',
  'You can play, but the network is slow.': 'Du kannst spielen, aber das Netz ist langsam.',
  'Everything between this phone and the server takes long. Move closer to the Wi-Fi, or use mobile data.':
    'Alles zwischen diesem Handy und dem Server dauert lange. Geh näher ans WLAN oder nimm mobile Daten.',
  'Single requests are quick, but the open connection is slow: something between here and the server holds it up.':
    'Einzelne Anfragen sind schnell, aber die offene Verbindung ist langsam: Etwas auf dem Weg zum Server hält sie auf.',
  'You can play, but the network stutters.': 'Du kannst spielen, aber das Netz stockt.',
  'Mostly messages are quick, but some take seconds. Many people may share this Wi-Fi.':
    'Meist sind Nachrichten schnell, aber manche brauchen Sekunden. Vielleicht teilen sich viele dieses WLAN.',
  'All is well. You can play here.': 'Alles gut. Hier kannst du spielen.',
  'Site data': 'Websitedaten',
  'This browser keeps your seat.': 'Dieser Browser merkt sich deinen Platz.',
  'Blocked or full: your seat is kept by this tab alone. Allow data of this site, or stay on the page.':
    'Blockiert oder voll: Nur dieser Tab kennt deinen Platz. Erlaube Daten dieser Website oder bleib auf der Seite.',
  'The screen while you wait': 'Der Bildschirm, während du wartest',
  'It stays lit.': 'Er bleibt an.',
  'It may go dark: a page without https cannot keep it lit. Let your phone wait longer in its display settings. Your seat is kept all the same.':
    'Er kann dunkel werden: Eine Seite ohne https kann ihn nicht anlassen. Stell in den Anzeige-Einstellungen eine längere Zeit ein. Dein Platz bleibt dir trotzdem.',
  'You can play, but this browser keeps nothing.':
    'Du kannst spielen, aber dieser Browser merkt sich nichts.',
  'Data of this site is blocked or there is no room for it. Stay on the page of your seat, or come back to it by its address; joining again would make a second person of you.':
    'Daten dieser Website sind blockiert, oder es ist kein Platz dafür. Bleib auf der Seite deines Platzes oder komm über ihre Adresse zurück; noch einmal beitreten würde eine zweite Person aus dir machen.',
  'Type the code from the projector, or scan it.':
    'Gib den Code von der Leinwand ein oder scanne ihn.',
  'A ring of five nodes. Envelopes travel between them, one is held, and n4 has not decided.':
    'Ein Ring aus fünf Knoten. Umschläge sind zwischen ihnen unterwegs, einer wird aufgehalten, und n4 hat noch nicht entschieden.',
  'Back to room {code}': 'Zurück in Raum {code}',
  'Back to room {code} as its instructor': 'Zurück in Raum {code} als Kursleitung',
  'Back to room {code} as {name}': 'Zurück in Raum {code} als {name}',
  'Break the network': 'Mach das Netz kaputt',
  'Decide by hand': 'Entscheide von Hand',
  'Delay, drop, cut, crash. See each design fail where it fails.':
    'Verzögern, verlieren, trennen, abstürzen. Sieh jeden Entwurf dort scheitern, wo er scheitert.',
  'Join with a code': 'Mit Code beitreten',
  'Open a replay': 'Aufzeichnung öffnen',
  'Open a room': 'Raum öffnen',
  'Practice alone': 'Allein üben',
  'Room {code} is over.': 'Raum {code} ist vorbei.',
  'Rooms you were in': 'Räume, in denen du warst',
  'See the truth': 'Sieh die Wahrheit',
  'The replay shows what each node knew, and what was so.':
    'Die Aufzeichnung zeigt, was jeder Knoten wusste und was wirklich war.',
  'Vote, promise or ignore. You are the program.':
    'Stimme ab, versprich oder ignoriere. Du bist das Programm.',
  'Your class becomes a distributed system. Every phone is one node and answers each message by hand. Then the network breaks.':
    'Deine Klasse wird ein verteiltes System. Jedes Handy ist ein Knoten und beantwortet jede Nachricht von Hand. Dann geht das Netz kaputt.',
  Join: 'Beitreten',
  Another: 'Anderer',
  'This browser keeps no data of this site. You can play all the same: stay on this page, or come back to it by its address. Whoever scans the code again joins as somebody new.':
    'Dieser Browser behält keine Daten dieser Website. Du kannst trotzdem spielen: Bleib auf dieser Seite oder komm über ihre Adresse zurück. Wer den Code noch einmal scannt, kommt als jemand Neues herein.',
  'Everybody in the room can see this name. You need no account.':
    'Alle im Raum sehen diesen Namen. Du brauchst kein Konto.',
  'Join a room': 'Einem Raum beitreten',
  'Join room': 'Raum beitreten',
  'This page tries again by itself. Leave it open.':
    'Diese Seite versucht es von selbst noch einmal. Lass sie offen.',
  'Joining…': 'Beitritt …',
  'Not this room': 'Nicht dieser Raum',
  'Type another code': 'Anderen Code eingeben',
  'You become one node of a distributed system.': 'Du wirst ein Knoten eines verteilten Systems.',
  'Your name in this room': 'Dein Name in diesem Raum',
  'Another name': 'Anderer Name',
}
