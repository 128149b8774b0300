import type { Words } from '../../../shared/core/words'
import type { ToldPhrase } from '../phrases-told'

export const words: Words<ToldPhrase> = {
  'This page sent something the server does not understand. Reload the page.':
    'Cette page a envoyé quelque chose que le serveur ne comprend pas. Recharge la page.',
  'Your role in this room does not allow that.': 'Ton rôle dans cette salle ne le permet pas.',
  'There is no open room with this code. Check the code on the projector.':
    'Aucune salle ouverte n’a ce code. Vérifie-le sur le grand écran.',
  'This room is closed.': 'Cette salle est fermée.',
  'This room is locked. Ask the instructor to unlock it.':
    'Cette salle est verrouillée. Demande à l’enseignant de l’ouvrir.',
  'This room is full.': 'Cette salle est pleine.',
  'This room can keep no more. Open a new room to go on.':
    'Cette salle ne peut rien garder de plus. Ouvre-en une autre pour continuer.',
  'This server has no memory left for this room. Close rooms that are not needed, and try again in a minute.':
    'Ce serveur n’a plus de mémoire pour cette salle. Ferme les salles inutiles et réessaie dans une minute.',
  'This server has no memory for this room just now. Nothing of it is lost. Try again in a minute.':
    'Ce serveur n’a pas de mémoire pour cette salle en ce moment. Rien n’est perdu. Réessaie dans une minute.',
  'This is too much for one moment. Do it in smaller parts.':
    'C’est trop à la fois. Fais-le en plus petites parties.',
  'Too many at once. Wait a second and try again.':
    'Trop de choses à la fois. Attends une seconde et réessaie.',
  'Something went wrong on the server, and nothing was changed. Try again.':
    'Le serveur a eu un problème, et rien n’a changé. Réessaie.',
  'Type a name first.': 'Écris d’abord un nom.',
  'This name is too long. Use at most 24 letters.':
    'Ce nom est trop long. Utilise 24 lettres au plus.',
  "A name has letters and digits of any script, spaces, and signs such as . , ' - &: no pictures, nothing unseen.":
    "Un nom a des lettres et des chiffres de toutes les écritures, des espaces et des signes comme . , ' - & : pas d’images, et rien d’invisible.",
  'This name stands for somebody else here: for the instructor, the projector, a bot or a node. Choose another.':
    'Ce nom désigne quelqu’un d’autre ici : l’enseignant, le grand écran, un bot ou un nœud. Choisis-en un autre.',
  'Somebody in this room has this name already. Choose another.':
    'Quelqu’un porte déjà ce nom dans cette salle. Choisis-en un autre.',
  'The instructor has removed you from this room.': 'L’enseignant t’a retiré de cette salle.',
  'There is no such game in this room.': 'Cette partie n’existe pas dans cette salle.',
  'Everything is frozen. Wait until the instructor goes on.':
    'Tout est figé. Attends que l’enseignant reprenne.',
  'This game has ended.': 'Cette partie est terminée.',
  'Wait: the lecturer holds you back for a moment.': 'Attends : l’enseignant te retient un moment.',
  'You have no seat in this game.': 'Tu n’as pas de place dans cette partie.',
  'Somebody else plays this node.': 'Quelqu’un d’autre joue ce nœud.',
  'There is no such node in this game.': 'Ce nœud n’existe pas dans cette partie.',
  'This node has crashed. It can do nothing until it recovers.':
    'Ce nœud est en panne. Il ne peut rien faire avant son retour.',
  'This message has already arrived or was dropped.':
    'Ce message est déjà arrivé, ou il est perdu.',
  'This link is cut. Nothing crosses a cut link.': 'Ce lien est coupé. Rien n’y passe.',
  'What this answers never reached your node, or you have answered it already.':
    'Ce à quoi tu réponds n’est jamais arrivé à ton nœud, ou tu y as déjà répondu.',
  'Too many messages are in flight. Let some arrive first.':
    'Trop de messages sont en route. Laisse-en d’abord arriver.',
  'This question is not open any more.': 'Cette question n’est plus ouverte.',
  'This is none of the answers to choose from.': 'Ce n’est pas une des réponses proposées.',
  'Say which value the client proposes.': 'Dis quelle valeur le client propose.',
  'You are now in on another page or device, so this one stopped.':
    'Tu es maintenant sur une autre page ou un autre appareil ; celle-ci s’est arrêtée.',
  'The key in this link does not open this page. Copy the whole link from the desk once more.':
    'La clé de ce lien n’ouvre pas cette page. Copie encore une fois le lien entier depuis le bureau.',
  'This page has no seat in this room any more. Join again with the code.':
    'Cette page n’a plus de place dans cette salle. Rejoins-la avec le code.',
  'The server cannot be reached. Check the network and try again.':
    'Le serveur est injoignable. Vérifie le réseau et réessaie.',
  'Too many people are connected to this server. Wait a few seconds and try again.':
    'Trop de personnes sont connectées à ce serveur. Attends quelques secondes et réessaie.',
  'This server is just starting. Wait a few seconds and try again.':
    'Ce serveur démarre. Attends quelques secondes et réessaie.',
  'This page comes from another site. Open it at the address that the server knows.':
    'Cette page vient d’un autre site. Ouvre-la à l’adresse que le serveur connaît.',
  'The request did not arrive whole. Try again.': 'La demande n’est pas arrivée entière. Réessaie.',
  'That is too long. Shorten it and try again.': 'C’est trop long. Raccourcis-le et réessaie.',
  'The server gave no useful answer. Try again.':
    'Le serveur n’a pas donné de réponse utile. Réessaie.',
  'Type the code that is on the projector.': 'Écris le code du grand écran.',
  'A code has {count} letters and digits, such as K7M 4QX.':
    'Un code a {count} lettres et chiffres, comme K7M 4QX.',
  'A code never has 0, O, 1, I, L, U or V. Look at the projector again.':
    'Un code n’a jamais 0, O, 1, I, L, U ni V. Regarde encore le grand écran.',
  'What I had heard from {nodes}': 'Ce que j’avais appris de {nodes}',
  'A client wants to know the answer.': 'Un client veut connaître la réponse.',
  'A client asks you to propose {value}.': 'Un client te demande de proposer {value}.',
  'An unreadable message from {node}.': 'Un message illisible de {node}.',
  unreadable: 'illisible',
  'Has a value been chosen?': 'Une valeur est-elle choisie ?',
  'Which value has been chosen?': 'Quelle valeur est choisie ?',
  'Who leads?': 'Qui est le leader ?',
  'What happens if {node} crashes now?': 'Que se passe-t-il si {node} tombe en panne maintenant ?',
  yes: 'oui',
  no: 'non',
  'none yet': 'aucun encore',
  nobody: 'personne',
  'the others can still decide': 'les autres peuvent encore décider',
  'the others are stuck': 'les autres sont bloqués',
  blue: 'bleu',
  red: 'rouge',
  green: 'vert',
  yellow: 'jaune',
  pink: 'rose',
  white: 'blanc',
  purple: 'violet',
  cyan: 'cyan',
  lime: 'citron vert',
  Guided: 'Guidé',
  Coached: 'Accompagné',
  Freehand: 'À main levée',
  'Only what the rules allow can be done; the rest says why not.':
    'On ne peut faire que ce que les règles permettent ; le reste dit pourquoi non.',
  'Everything can be done; whoever is about to break a rule is asked first.':
    'On peut tout faire ; avant de briser une règle, il faut confirmer.',
  'Everyone fills in messages and the notebook alone, and may be wrong.':
    'Chacun remplit messages et carnet tout seul, et peut se tromper.',
  'This name is not for a classroom. Choose another.':
    'Ce nom n’est pas pour la classe. Choisis-en un autre.',
  'Names are given in this room. Take another one of these.':
    'Les noms sont attribués dans cette salle. Prends-en un autre.',
  'You are not the adversary of this game.': 'Tu n’es pas l’adversaire de cette partie.',
  'This person is the adversary of a game that runs, and plays no node meanwhile.':
    'Cette personne est l’adversaire d’une partie en cours et ne joue aucun nœud pendant ce temps.',
  'A message was passed over too often. Deliver the one that is due first.':
    'Un message a été dépassé trop souvent. Remets d’abord celui qui est dû.',
  'The adversary has one crash, and it is used.':
    'L’adversaire a une seule panne, et elle est utilisée.',
  'Nobody is kept guessing in this game any more.':
    'Dans cette partie, plus personne n’est gardé dans le doute.',
}
