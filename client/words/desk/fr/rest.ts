import type { Words } from '../../../../shared/core/words'
import type { DeskRestPhrase } from '../../phrases-desk-rest'

export const words: Words<DeskRestPhrase> = {
  'The game': 'La partie',
  'Games, {count}': 'Parties : {count}',
  '{protocol}, {count} nodes': '{protocol}, {count} nœuds',
  '“{recorded}” is among your own scenarios now, for any protocol.':
    '« {recorded} » est maintenant parmi tes scénarios, pour tout protocole.',
  'Watch the replay': 'Voir le replay',
  'Watch the replay of game {game}, in a new tab':
    'Voir le replay de la partie {game}, dans un nouvel onglet',
  Download: 'Télécharger',
  'Download game {game} as a .jsonl file': 'Télécharger la partie {game} en fichier .jsonl',
  'the link to the replay of game {game}': 'lien du replay de la partie {game}',
  'Record faults': 'Enregistrer les pannes',
  'Record the faults of game {game}, to play them again':
    'Enregistrer les pannes de la partie {game}, pour les rejouer',
  'All games compared': 'Toutes les parties comparées',
  'All games compared, in a new tab': 'Toutes les parties comparées, dans un nouvel onglet',
  'All games of the room compared': 'Toutes les parties de la salle comparées',
  'All games of the room compared, in a new tab':
    'Toutes les parties de la salle comparées, dans un nouvel onglet',
  'The projector shows this, too.': 'Le grand écran le montre aussi.',
  'Show it on the projector': 'Le montrer sur le grand écran',
  'Show it on the projector, revealed': 'Le montrer sur le grand écran, révélé',
  'Take it off the projector': 'Le retirer du grand écran',
  'Hide the futures': 'Masquer les futurs',
  'How the clusters compare': 'Comparaison des clusters',
  'How they stand': 'Où ils en sont',
  'Close the room': 'Fermer la salle',
  'Close this room and delete it?': 'Fermer cette salle et la supprimer ?',
  'Everyone is sent away, and the room with all its games and names is deleted. Download first what you want to keep.':
    'Tout le monde est renvoyé, et la salle est supprimée avec ses parties et ses noms. Télécharge d’abord ce que tu veux garder.',
  'Delete the room': 'Supprimer la salle',
  'The room is deleted, and nobody can get into it. Something on the server reads its files just now, such as a backup; the last bytes go as soon as that is done.':
    'La salle est supprimée et personne ne peut y entrer. Quelque chose sur le serveur lit ses fichiers en ce moment, par exemple une sauvegarde ; les derniers octets partent dès que c’est fini.',
  'The room is deleted, and nobody can get into it. Bytes of it can stay in the database’s own files and in backups until whoever runs the server clears them.':
    'La salle est supprimée et personne ne peut y entrer. Des octets peuvent rester dans les fichiers de la base de données et dans des sauvegardes jusqu’à ce que la personne qui gère le serveur les efface.',
  'Keep it': 'Garder',
  'Replays open for': 'Replays ouverts à',
  'me alone': 'moi seul',
  'the class': 'la classe',
  'anyone with the link': 'qui a le lien',
  'Nobody else can open the replays of this room.':
    'Personne d’autre ne peut ouvrir les replays de cette salle.',
  'Everybody in this room sees every ended game, with names.':
    'Tous dans cette salle voient chaque partie finie, avec les noms.',
  'Whoever has the link sees every ended game, with names.':
    'Qui a le lien voit chaque partie finie, avec les noms.',
  'Everybody in this room sees every ended game, and “Person 1” instead of a name.':
    'Tous dans cette salle voient chaque partie finie, et « Person 1 » au lieu d’un nom.',
  'Whoever has the link sees every ended game, and “Person 1” instead of a name.':
    'Qui a le lien voit chaque partie finie, et « Person 1 » au lieu d’un nom.',
  'with names': 'avec les noms',
  'QR code and links': 'QR code et liens',
  'QR code to join the room': 'QR code pour rejoindre la salle',
  at: 'sur',
  'If phones cannot open it, choose another address:':
    'Si les téléphones ne peuvent pas l’ouvrir, choisissez une autre adresse :',
  'Join at': 'Rejoindre sur',
  'the projector’s link': 'lien du grand écran',
  'this desk’s secret link': 'lien secret de ce bureau',
  'Open the projector': 'Ouvrir le grand écran',
  'This browser keeps no data of this site: only this tab knows this desk. Keep its secret link before you close it, or allow site data.':
    'Ce navigateur ne garde aucune donnée de ce site : seul cet onglet connaît ce pupitre. Gardez son lien secret avant de le fermer, ou autorisez les données du site.',
  'The projector can be opened in the browser that opened this room.':
    'Le grand écran s’ouvre dans le navigateur qui a ouvert cette salle.',
  'Open this desk on another device': 'Ouvrir ce bureau sur un autre appareil',
  'A second laptop, a tablet as a remote control, or a colleague who helps: all desks show the same, and each can do everything. If this laptop dies, go on there.':
    'Un deuxième ordinateur, une tablette comme télécommande ou un collègue qui aide : tous les bureaux montrent la même chose, et chacun peut tout faire. Si cet ordinateur lâche, continue là-bas.',
  'Secret: whoever has this can steer the room.': 'Secret : qui l’a peut diriger la salle.',
  'Show it to nobody you would not hand the desk to, and not on the wall.':
    'Ne le montre qu’à qui tu confierais le bureau, et jamais au mur.',
  'Secret QR code of this desk': 'QR code secret de ce bureau',
  'Show the secret QR code': 'Montrer le QR code secret',
  'When no desk is connected': 'Si aucun bureau n’est connecté',
  'Games go on': 'Les parties continuent',
  'Games pause': 'Les parties attendent',
  'The notebook of {node}': 'Le carnet de {node}',
  'No message waits.': 'Aucun message n’attend.',
  'What waits for {node}': 'Ce qui attend {node}',
  'a free seat': 'une place libre',
  Help: 'Aider',
  'Help {place}': 'Aider {place}',
  'Help {node}, {name}': 'Aider {node}, {name}',
  'What you press here, {node} does. The log says that it was you, and so does the phone. Nobody else sees this, unless this screen is on the wall.':
    'Ce que tu actives ici, {node} le fait. Le journal dit que c’était toi, et le téléphone aussi. Personne d’autre ne le voit, sauf si cet écran est au mur.',
  'The game has ended.': 'La partie est terminée.',
  '{node} has crashed.': '{node} est en panne.',
  'It can do nothing until it recovers.': 'Il ne peut rien faire avant son retour.',
  'A bot is about to…': 'Un bot va le faire…',
  'Let a bot make the next move': 'Laisser un bot jouer le prochain coup',
  'This protocol is not known here, so nobody judges it.':
    'Ce protocole n’est pas connu ici, donc personne ne le juge.',
  Inbox: 'Reçus',
  'What is picked': 'Ce qui est choisi',
  'Pick a node to see its notebook.': 'Choisis un nœud pour voir son carnet.',
  'Pick a node and let a client ask it to propose something.':
    'Choisis un nœud et laisse un client lui demander de proposer quelque chose.',
  'Pick a node to crash it or cut it off, a link to slow it down or cut it, a message to hold or drop it.':
    'Choisis un nœud pour le mettre en panne ou l’isoler, un lien pour le ralentir ou le couper, un message pour le retenir ou le perdre.',
  'Which futures are open?': 'Quels futurs sont ouverts ?',
  'Freeze everything, or let it go on': 'Tout figer, ou continuer',
  'Pick node n1 to n9': 'Choisir le nœud n1 à n9',
  'Ring or matrix': 'Anneau ou matrice',
  'Crash the picked node, or let it recover with its memory':
    'Mettre en panne le nœud choisi, ou le rétablir avec sa mémoire',
  'Cut the links that are picked, or of the picked node; or bring them up':
    'Couper les liens choisis, ou ceux du nœud choisi ; ou les rétablir',
  'Hold what is picked, or let it go': 'Retenir ce qui est choisi, ou le laisser aller',
  'Deliver the picked message now': 'Livrer le message choisi maintenant',
  'Drop the picked message': 'Perdre le message choisi',
  'Build a wall': 'Bâtir un mur',
  'Heal all': 'Tout réparer',
  'Choose the order of arrival, or let all go on':
    'Choisir l’ordre d’arrivée, ou tout laisser aller',
  'Deliver the next message, and only that': 'Livrer le prochain message, et lui seul',
  'Filter the messages in flight': 'Filtrer les messages en route',
  'Undo the last fault': 'Annuler la dernière panne',
  'The cluster before, or the next one': 'Le cluster précédent, ou le suivant',
  'The same, by a presenter’s remote; where there is only something to say, on to the next cue':
    'La même chose, avec une télécommande ; s’il n’y a qu’à dire, au repère suivant',
  'Do what the lit cue of the lesson says': 'Faire ce que dit le repère allumé de la leçon',
  'Put down what is picked': 'Reposer ce qui est choisi',
  'Light or dark; on the projector, too': 'Clair ou sombre ; aussi sur le grand écran',
  'Show these keys': 'Montrer ces touches',
  'Tab goes through everything. In the ring the arrow keys go from link to link; while you build a wall they move a node across.':
    'Tab parcourt tout. Dans l’anneau les flèches vont de lien en lien ; quand tu bâtis un mur elles font passer un nœud de l’autre côté.',
  '1 to 9': '1 à 9',
  '[ and ]': '[ et ]',
  Esc: 'Échap',
}
