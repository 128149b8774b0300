import type { Words } from '../../../shared/core/words'
import type { FrontPhrase } from '../phrases-front'

export const words: Words<FrontPhrase> = {
  Language: 'Langue',
  Close: 'Fermer',
  'Room code {letters}': 'Code de la salle {letters}',
  'An open connection (WebSocket)': 'Une connexion ouverte (WebSocket)',
  'This browser': 'Ce navigateur',
  'has all that the game needs': 'a tout ce qu’il faut pour le jeu',
  'lacks {names}': 'n’a pas {names}',
  'Check again': 'Revérifier',
  'Checking…': 'Vérification…',
  'Does it work here?': 'Est-ce que ça marche ici ?',
  'The server answers': 'Le serveur répond',
  'This takes a few seconds.': 'Cela prend quelques secondes.',
  'no answer': 'pas de réponse',
  '{medianMs} ms, at worst {worstMs} ms': '{medianMs} ms, au pire {worstMs} ms',
  'This phone has no network.': 'Ce téléphone n’a pas de réseau.',
  'Turn on Wi-Fi or mobile data, and check again.':
    'Active le Wi-Fi ou les données mobiles, puis revérifie.',
  'The server does not answer.': 'Le serveur ne répond pas.',
  'The phone has a network, but the server cannot be reached from it. Use the same Wi-Fi as the instructor; some guest networks keep devices apart.':
    'Le téléphone a du réseau, mais le serveur est injoignable. Utilise le même Wi-Fi que l’enseignant ; certains réseaux d’invités isolent les appareils.',
  'You can play, a little slower.': 'Tu peux jouer, un peu plus lentement.',
  'The server is well, but this network blocks WebSockets. The game then asks again and again by plain HTTP. Another network would be quicker.':
    'Le serveur va bien, mais ce réseau bloque les WebSockets. Le jeu interroge alors sans cesse par HTTP. Un autre réseau serait plus rapide.',
  'You can play, but the network is slow.': 'Tu peux jouer, mais le réseau est lent.',
  'Everything between this phone and the server takes long. Move closer to the Wi-Fi, or use mobile data.':
    'Tout est long entre ce téléphone et le serveur. Rapproche-toi du Wi-Fi ou utilise les données mobiles.',
  'Single requests are quick, but the open connection is slow: something between here and the server holds it up.':
    'Les requêtes isolées sont rapides, mais la connexion ouverte est lente : quelque chose la freine en chemin.',
  'You can play, but the network stutters.': 'Tu peux jouer, mais le réseau est saccadé.',
  'Mostly messages are quick, but some take seconds. Many people may share this Wi-Fi.':
    'La plupart des messages sont rapides, mais certains prennent des secondes. Ce Wi-Fi est peut-être très partagé.',
  'All is well. You can play here.': 'Tout va bien. Tu peux jouer ici.',
  'Site data': 'Données du site',
  'This browser keeps your seat.': 'Ce navigateur garde ta place.',
  'Blocked or full: your seat is kept by this tab alone. Allow data of this site, or stay on the page.':
    'Bloquées ou pleines : seul cet onglet garde ta place. Autorise les données de ce site ou reste sur la page.',
  'The screen while you wait': 'L’écran pendant que tu attends',
  'It stays lit.': 'Il reste allumé.',
  'It may go dark: a page without https cannot keep it lit. Let your phone wait longer in its display settings. Your seat is kept all the same.':
    'Il peut s’éteindre : une page sans https ne peut pas le garder allumé. Allonge le délai dans les réglages d’affichage. Ta place est gardée quand même.',
  'You can play, but this browser keeps nothing.':
    'Tu peux jouer, mais ce navigateur ne garde rien.',
  'Data of this site is blocked or there is no room for it. Stay on the page of your seat, or come back to it by its address; joining again would make a second person of you.':
    'Les données de ce site sont bloquées ou il n’y a plus de place. Reste sur la page de ta place ou reviens-y par son adresse ; entrer encore ferait de toi une deuxième personne.',
  'Type the code from the projector, or scan it.': 'Écris le code du grand écran, ou scanne-le.',
  'A ring of five nodes. Envelopes travel between them, one is held, and n4 has not decided.':
    'Un anneau de cinq nœuds. Des enveloppes voyagent entre eux, l’une est retenue, et n4 n’a pas décidé.',
  'Back to room {code}': 'Retour à la salle {code}',
  'Back to room {code} as its instructor': 'Retour à la salle {code} comme enseignant',
  'Back to room {code} as {name}': 'Retour à la salle {code} comme {name}',
  'Break the network': 'Casse le réseau',
  'Decide by hand': 'Décide à la main',
  'Delay, drop, cut, crash. See each design fail where it fails.':
    'Retards, pertes, coupures, pannes. Vois chaque idée échouer là où elle échoue.',
  'Join with a code': 'Rejoindre avec un code',
  'Open a replay': 'Ouvrir un replay',
  'Open a room': 'Ouvrir une salle',
  'Practice alone': 'S’entraîner seul',
  'Room {code} is over.': 'La salle {code} est terminée.',
  'Rooms you were in': 'Salles où tu étais',
  'See the truth': 'Vois la vérité',
  'The replay shows what each node knew, and what was so.':
    'Le replay montre ce que chaque nœud savait, et ce qui était vrai.',
  'Vote, promise or ignore. You are the program.':
    'Vote, promets ou ignore. Le programme, c’est toi.',
  'Your class becomes a distributed system. Every phone is one node and answers each message by hand. Then the network breaks.':
    'Ta classe devient un système réparti. Chaque téléphone est un nœud et répond à la main à chaque message. Puis le réseau casse.',
  Join: 'Rejoindre',
  Another: 'Un autre',
  'This browser keeps no data of this site. You can play all the same: stay on this page, or come back to it by its address. Whoever scans the code again joins as somebody new.':
    'Ce navigateur ne garde aucune donnée de ce site. Tu peux jouer quand même : reste sur cette page, ou reviens-y par son adresse. Qui scanne le code une nouvelle fois entre comme quelqu’un de nouveau.',
  'Everybody in the room can see this name. You need no account.':
    'Tout le monde dans la salle voit ce nom. Pas besoin de compte.',
  'Join a room': 'Rejoindre une salle',
  'Join room': 'Rejoindre la salle',
  'This page tries again by itself. Leave it open.':
    'Cette page réessaie d’elle-même. Laisse-la ouverte.',
  'Joining…': 'Un instant…',
  'Not this room': 'Pas cette salle',
  'Type another code': 'Écrire un autre code',
  'You become one node of a distributed system.': 'Tu deviens un nœud d’un système réparti.',
  'Your name in this room': 'Ton nom dans cette salle',
  'Another name': 'Un autre nom',
}
