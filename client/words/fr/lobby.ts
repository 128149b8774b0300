import type { Words } from '../../../shared/core/words'
import type { LobbyPhrase } from '../phrases-lobby'

export const words: Words<LobbyPhrase> = {
  Language: 'Langue',
  Close: 'Fermer',
  'Room code {letters}': 'Code de la salle {letters}',
  'Start page': 'Accueil',
  'A game is running. Watch it on the projector; you play in the next one, or when a seat becomes free.':
    'Une partie est en cours. Regarde-la sur le grand écran ; tu joueras la prochaine, ou dès qu’une place se libère.',
  'Change my name': 'Changer mon nom',
  'Connecting…': 'Connexion…',
  'Join again': 'Rejoindre à nouveau',
  'Look at the projector. When the game starts, you become a node.':
    'Regarde le grand écran. Quand la partie commence, tu deviens un nœud.',
  'My name in this room': 'Mon nom dans cette salle',
  'Play {node}: {name}, cluster {cluster}': 'Jouer {node} : {name}, cluster {cluster}',
  'Reconnecting.': 'Reconnexion.',
  'Replay: {name}, {count} nodes': 'Replay : {name}, {count} nœuds',
  Room: 'Salle',
  Save: 'Enregistrer',
  'Take over {node} from a bot: {name}, cluster {cluster}':
    'Reprendre {node} à un bot : {name}, cluster {cluster}',
  'Thank you for playing.': 'Merci d’avoir joué.',
  'Thank you for playing. The replays show what each node knew, and what was so.':
    'Merci d’avoir joué. Les replays montrent ce que chaque nœud savait, et ce qui était vrai.',
  'The room is closed': 'La salle est fermée',
  'Open in another tab': 'Ouverte dans un autre onglet',
  'You were removed': 'Tu as été retiré',
  'No such room': 'Pas de telle salle',
  'No room on the server just now': 'Pas de place sur le serveur',
  'Your seat is gone': 'Ta place n’existe plus',
  'The server cannot be reached. This page keeps trying; your seat is kept.':
    'Le serveur est injoignable. Cette page réessaie ; ta place est gardée.',
  'Try to come back': 'Essayer de revenir',
  'Use this tab': 'Utiliser cet onglet',
  'You are in as': 'Tu participes sous le nom de',
  'You stay in the room, taps are kept.': 'Tu restes dans la salle, tes gestes sont gardés.',
  'You will be {node} in cluster {cluster}. Look at the projector.':
    'Tu seras {node} dans le cluster {cluster}. Regarde le grand écran.',
  '{name}, room {code}': '{name}, salle {code}',
  'All games compared': 'Toutes les parties comparées',
  'Your line: {ms} ms.': 'Ta connexion : {ms} ms.',
  'Your line is slow: {ms} ms.': 'Ta connexion est lente : {ms} ms.',
  'Your line is lost. This page keeps trying.':
    'Ta connexion est perdue. Cette page continue d’essayer.',
}
