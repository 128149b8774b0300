import type { Words } from '../../../../shared/core/words'
import type { DeskToldPhrase } from '../../phrases-desk-told'

export const words: Words<DeskToldPhrase> = {
  'This person is not in the room.': 'Cette personne n’est pas dans la salle.',
  'A room has at most 40 clusters.': 'Une salle a au plus 40 clusters.',
  'This cluster is still playing. End its game first.':
    'Ce cluster joue encore. Termine d’abord sa partie.',
  'The game is not frozen.': 'La partie n’est pas figée.',
  'This person plays in no game that runs.': 'Cette personne ne joue dans aucune partie en cours.',
  'This phone was nudged a moment ago. Give it a few seconds.':
    'Ce téléphone vient d’être relancé. Laisse-lui quelques secondes.',
  'A bot plays this node already.': 'Un bot joue déjà ce nœud.',
  'This node has not crashed.': 'Ce nœud n’est pas en panne.',
  'This message is not held.': 'Ce message n’est pas retenu.',
  'There is no such link.': 'Ce lien n’existe pas.',
  'A partition needs at least two groups that together name every node once.':
    'Une partition demande au moins deux groupes qui nomment ensemble chaque nœud une fois.',
  'There is no partition to heal.': 'Il n’y a pas de partition à réparer.',
  'There is no such cluster in this room.': 'Ce cluster n’existe pas dans cette salle.',
  'Nobody is in yet. Clusters are made of people.':
    'Personne n’est encore là. Les clusters sont faits de personnes.',
  'This room keeps 20 scenarios already. Delete one first.':
    'Cette salle garde déjà 20 scénarios. Supprimes-en un d’abord.',
  'There is no such scenario in this room.': 'Ce scénario n’existe pas dans cette salle.',
  'There is nothing to do: it is so already.': 'Il n’y a rien à faire : c’est déjà le cas.',
  'There is nothing that this page can do: say it, or skip it.':
    'Cette page n’y peut rien : dis-le, ou passe.',
  'Pick a node first: press 1 to 9.': 'Choisis d’abord un nœud : appuie sur 1 à 9.',
  'Pick a message first.': 'Choisis d’abord un message.',
  'Pick a node or a link first.': 'Choisis d’abord un nœud ou un lien.',
  'The server cannot give out this game now. Try again.':
    'Le serveur ne peut pas donner cette partie maintenant. Réessaie.',
  'The room could not be deleted. Check the network and try again.':
    'La salle n’a pas pu être supprimée. Vérifie le réseau et réessaie.',
  '{name} came in.': '{name} est arrivé.',
  '{count} people came in.': '{count} personnes sont arrivées.',
  '{name} is now {name2}.': '{name} s’appelle maintenant {name2}.',
  '{name} was removed.': '{name} a été retiré.',
  '{name} may come back.': '{name} peut revenir.',
  '{name} is away.': '{name} est absent.',
  '{count} people are away.': '{count} personnes sont absentes.',
  'The room is locked.': 'La salle est verrouillée.',
  'The room is open again.': 'La salle est de nouveau ouverte.',
  '{name} plays {node}.': '{name} joue {node}.',
  '{count} people have sat down.': '{count} personnes se sont assises.',
  '{node} has nobody now.': '{node} n’a plus personne.',
  'A bot plays {node}.': 'Un bot joue {node}.',
  '{count} bots have sat down.': '{count} bots se sont assis.',
  'The bot at {node} has left.': 'Le bot de {node} est parti.',
  '{count} bots have left.': '{count} bots sont partis.',
  'the wall': 'le mur',
  heal: 'réparer',
  'crash of {node}': 'panne de {node}',
  'recovery of {node}': 'retour de {node}',
  'hold {node} to {node2}': 'retenir {node} à {node2}',
  'release {node} to {node2}': 'relâcher {node} à {node2}',
  'duplicate {node} to {node2}': 'doubler {node} à {node2}',
  'drop {node} to {node2}': 'perdre {node} à {node2}',
  'hold a message': 'retenir un message',
  'release a message': 'relâcher un message',
  'duplicate a message': 'doubler un message',
  'drop a message': 'perdre un message',
  'hold {count} messages': 'retenir {count} messages',
  'release {count} messages': 'relâcher {count} messages',
  'duplicate {count} messages': 'doubler {count} messages',
  'drop {count} messages': 'perdre {count} messages',
  'bring up {node} to {node2}': 'rétablir {node} à {node2}',
  'cut {node} to {node2}': 'couper {node} à {node2}',
  'delay of {node} to {node2}': 'délai de {node} à {node2}',
  'loss of {node} to {node2}': 'perte de {node} à {node2}',
  'duplicates of {node} to {node2}': 'doublons de {node} à {node2}',
  'bring up {count} links': 'rétablir {count} liens',
  'cut {count} links': 'couper {count} liens',
  'hold {count} links': 'retenir {count} liens',
  'delay of {count} links': 'délai de {count} liens',
  'loss of {count} links': 'perte de {count} liens',
  'duplicates of {count} links': 'doublons de {count} liens',
  'The wall goes away. Its links are as before.': 'Le mur disparaît. Ses liens sont comme avant.',
  'The wall from before stands again. Its links are as before.':
    'Le mur d’avant se dresse à nouveau. Ses liens sont comme avant.',
  '{node} recovers, memory kept. What was unread stays lost.':
    '{node} revient, avec sa mémoire. Ce qui n’était pas lu reste perdu.',
  '{node} crashes again.': '{node} retombe en panne.',
  '{node} crashes again. Its lost memory stays lost.':
    '{node} retombe en panne. Sa mémoire perdue reste perdue.',
  'It goes on.': 'Il continue.',
  'It is held again, if it has not arrived.': 'Il est à nouveau retenu, s’il n’est pas arrivé.',
  'The copy is dropped.': 'La copie est perdue.',
  'Each of them: it goes on.': 'Chacun continue.',
  'Each of them: it is held again, if it has not arrived.':
    'Chacun est à nouveau retenu, s’il n’est pas arrivé.',
  'Each of them: the copy is dropped.': 'Chaque copie est perdue.',
  'A dropped message is gone and cannot be brought back.':
    'Un message perdu ne peut pas être récupéré.',
  'It is too late: what it changed has changed again, or has arrived.':
    'Trop tard : ce qui avait changé a encore changé, ou est arrivé.',
  'The link is as before. What was dropped meanwhile stays lost.':
    'Le lien est comme avant. Ce qui s’est perdu entre-temps reste perdu.',
  'All of them are as before.': 'Tous sont comme avant.',
  'Let {node} try to get the lock': '{node} tente le verrou',
  'Let a client ask {node} to propose {value}': 'Client à {node} : proposer {value}',
  'Let a client ask {node} who won': 'Client à {node} : qui a gagné',
  'Ask {node} to do this: {words}': 'Demander ceci à {node} : {words}',
  'Tell {node} to play on': 'Dire à {node} de continuer à jouer',
  'Tell {node} to answer, and to start nothing alone':
    'Dire à {node} de répondre, sans rien commencer seul',
  'Tell {node} to wait and do nothing until you say so':
    'Dire à {node} d’attendre et de ne rien faire avant ton signal',
  'Build a wall: {groups}': 'Bâtir un mur : {groups}',
  'Take the wall away': 'Enlever le mur',
  'Deliver {words}': 'Livrer {words}',
  'Hold {words}': 'Retenir {words}',
  'Release {words}': 'Relâcher {words}',
  'Drop {words}': 'Perdre {words}',
  'Duplicate {words}': 'Doubler {words}',
  'Crash {node}': 'Mettre {node} en panne',
  'Recover {node}, memory kept': 'Rétablir {node}, avec mémoire',
  'Recover {node}, memory lost': 'Rétablir {node}, sans mémoire',
  'End the game': 'Terminer la partie',
  'Cut the way from {nodes} to {nodes2}': 'Couper le chemin de {nodes} à {nodes2}',
  'Hold what {nodes} sends to {nodes2}': 'Retenir ce que {nodes} envoie à {nodes2}',
  'Let go what {nodes} sends to {nodes2}': 'Relâcher ce que {nodes} envoie à {nodes2}',
  'From {nodes} to {nodes2}: {words}': 'De {nodes} à {nodes2} : {words}',
  'let it take {number} to {number2} s': 'qu’il prenne {number} à {number2} s',
  'lose {number} %': 'perdre {number} %',
  'duplicate {number} %': 'doubler {number} %',
  'the {ordinal} message from {node} to {node2}': 'le message n° {ordinal} de {node} à {node2}',
  'every {words}': 'chaque « {words} »',
  'every {words} from {nodes}': 'chaque « {words} » de {nodes}',
  'every {words} to {nodes}': 'chaque « {words} » à {nodes}',
  'every {words} from {nodes} to {nodes2}': 'chaque « {words} » de {nodes} à {nodes2}',
  'a {words}': 'un message « {words} »',
  'a {words} from {nodes}': 'un message « {words} » de {nodes}',
  'a {words} to {nodes}': 'un message « {words} » à {nodes}',
  'a {words} from {nodes} to {nodes2}': 'un message « {words} » de {nodes} à {nodes2}',
  '{number} s have passed': '{number} s ont passé',
  'the messages of {words} have reached {words2}':
    'les messages de {words} sont arrivés à {words2}',
  'the {words} messages of {words2} have reached {words3}':
    'les messages « {words} » de {words2} sont arrivés à {words3}',
  somebody: 'quelqu’un',
  'all nodes': 'tous les nœuds',
  'a majority': 'une majorité',
  'there is on its way: {words}': 'est en route : {words}',
  'there is on its way and held: {words}': 'est en route et retenu : {words}',
  'there is on its way, not held: {words}': 'est en route et pas retenu : {words}',
  'a value is chosen': 'une valeur est choisie',
  '{value} is chosen': '{value} est choisi',
  'all nodes decided': 'tous les nœuds ont décidé',
  'a majority decided': 'une majorité a décidé',
  '{nodes} decided': '{nodes} : décidé',
  'all nodes decided {value}': 'tous les nœuds ont décidé {value}',
  'a majority decided {value}': 'une majorité a décidé {value}',
  '{count} acts are done': '{count} coups sont joués',
  '{count} acts are done, or nothing has moved for {number} s':
    '{count} coups sont joués, ou rien n’a bougé depuis {number} s',
  '{words} is sent': 'est envoyé : {words}',
  '{words} is sent, or nothing has moved for {number} s':
    'est envoyé, ou rien n’a bougé depuis {number} s : {words}',
  '{nodes}': '{nodes}',
  'The class is kept guessing: only the adversary touches the network. Take the role over, or stop it first.':
    'La classe est gardée dans le doute : seul l’adversaire touche au réseau. Prends son rôle, ou arrête d’abord.',
  'Two of these values look the same. Change one of them.':
    'Deux de ces valeurs se ressemblent. Change l’une d’elles.',
  'One of these values has nothing to see. Type a word for it.':
    'On ne voit rien dans l’une de ces valeurs. Écris-y un mot.',
  'To keep them guessing, every node needs a player. Choose fewer nodes, or let bots play the free seats.':
    'Pour les garder dans le doute, chaque nœud doit être joué. Choisis moins de nœuds, ou laisse des bots jouer les places libres.',
  'The instructor is the adversary.': 'L’enseignant est l’adversaire.',
  'A bot is the adversary.': 'Un bot est l’adversaire.',
  'A student is the adversary.': 'Un étudiant est l’adversaire.',
  'The class is kept guessing: no message may be passed over more than {passed} times, and after {steps} steps it is over.':
    'La classe est gardée dans le doute : aucun message ne peut être dépassé plus de {passed} fois, et après {steps} pas c’est fini.',
  'The class wins: it has decided.': 'La classe gagne : elle a décidé.',
  'The adversary wins: nothing can be decided any more.':
    'L’adversaire gagne : plus rien ne peut être décidé.',
  'The adversary wins: the class is still undecided.':
    'L’adversaire gagne : la classe est toujours indécise.',
  'Nobody wins: it was stopped.': 'Personne ne gagne : on a arrêté.',
  'Line {number}: {words}': 'Ligne {number} : {words}',
  'The file has {number} characters; a scenario has at most {number2}.':
    'Le fichier a {number} caractères ; un scénario en a au plus {number2}.',
  'This is no scenario: it does not say {format}.':
    'Ce n’est pas un scénario : il manque {format}.',
  'The file is packed ({format}). Unpack it, and open what is in it.':
    'Le fichier est compressé ({format}). Décompresse-le et ouvre ce qu’il contient.',
  'Line {number} has letters that are not UTF-8. Save the file as UTF-8 and open it again.':
    'La ligne {number} contient des caractères qui ne sont pas en UTF-8. Enregistre le fichier en UTF-8 et ouvre-le à nouveau.',
  'The file cannot be read.': 'Le fichier ne peut pas être lu.',
  'The file is empty.': 'Le fichier est vide.',
  '“{field}” is not known here; is it misspelt?':
    '« {field} » est inconnu ici ; est-ce une faute de frappe ?',
  '“{field}” of cue {number}': '« {field} » du repère {number}',
  '“{field}”': '« {field} »',
  'cue {number}': 'le repère {number}',
  '{words} is missing.': 'Il manque {words}.',
  '{words} must be {clauses}, not {found}.': '{words} doit être {clauses}, pas {found}.',
  '{words} is not understood: {found}.': '{words} n’est pas compris : {found}.',
  '{words}: there is no such thing as {found}.': '{words} : {found} n’existe pas.',
  '{words} must have at least {number}, not {found}.':
    '{words} doit avoir au moins {number}, pas {found}.',
  '{words} must have at most {number}, not {found}.':
    '{words} doit avoir au plus {number}, pas {found}.',
  '{words} is small letters, digits and dashes, not {found}.':
    '{words} s’écrit avec des minuscules, des chiffres et des tirets, pas {found}.',
  '{words} is the name of a node, n1 to n9, not {found}.':
    '{words} est le nom d’un nœud, de n1 à n9, pas {found}.',
  '{words} is not right: {words2}.': '{words} n’est pas correct : {words2}.',
  'a text': 'un texte',
  'a number': 'un nombre',
  'a whole number': 'un nombre entier',
  'a list': 'une liste',
  'an object in braces': 'un objet entre accolades',
  'a list of two numbers': 'une liste de deux nombres',
  'There is no protocol “{protocol}” here.': 'Il n’y a pas de protocole « {protocol} » ici.',
  'There is no {node} among {number} nodes.': 'Parmi {number} nœuds, il n’y a pas de {node}.',
  'The value “{found}” is none of these: {found2}.':
    'La valeur « {found} » n’est aucune de celles-ci : {found2}.',
  'Only the last cue can end the game.': 'Seul le dernier repère peut terminer la partie.',
  '{words} stands after the end.': '{words} se trouve après la fin.',
  'This is nested too deeply.': 'L’imbrication est trop profonde.',
  'A name in double quotes is missing here, before {words}.':
    'Il manque ici un nom entre guillemets doubles, avant {words}.',
  '{field} is there twice.': '{field} s’y trouve deux fois.',
  'A colon is missing after {field}.': 'Il manque un deux-points après {field}.',
  'A comma or {sign} is missing before {words}.': 'Il manque une virgule ou {sign} avant {words}.',
  'This text is not closed with a double quote.':
    'Ce texte n’est pas fermé par un guillemet double.',
  'A value is missing before {words}.': 'Il manque une valeur avant {words}.',
  '{found} is no value; text needs double quotes.':
    '{found} n’est pas une valeur ; un texte a besoin de guillemets doubles.',
  'the end of the file': 'la fin du fichier',
  'the least delay is above the most': 'le délai minimal dépasse le délai maximal',
  'a value is there twice': 'une valeur s’y trouve deux fois',
  'it is not plain data': 'ce ne sont pas des données simples',
  'Invalid input': 'donnée non valide',
  'This file is no playlist: it is not JSON.':
    'Ce fichier n’est pas une liste de leçons : ce n’est pas du JSON.',
  'This file is no playlist of Show of Hands.':
    'Ce fichier n’est pas une liste de leçons de Show of Hands.',
  'This playlist has no lessons.': 'Cette liste n’a pas de leçons.',
  'This playlist has {count} lessons; at most {count2} fit.':
    'Cette liste a {count} leçons ; {count2} au plus y tiennent.',
  'Lesson {number} of this playlist is unknown here: {text}.':
    'La leçon {number} de cette liste est inconnue ici : {text}.',
}
