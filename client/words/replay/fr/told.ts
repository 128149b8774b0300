import type { Words } from '../../../../shared/core/words'
import type { ReplayToldPhrase } from '../../phrases-replay-told'

export const words: Words<ReplayToldPhrase> = {
  '{words} begins with {count} nodes.': '{words} commence avec {count} nœuds.',
  'A client asks {node} what was decided.': 'Un client demande à {node} ce qui a été décidé.',
  '{node} sent {node2} a {words}.': '{node} a envoyé à {node2} : {words}.',
  '{node} sent {node2} an {words}.': '{node} a envoyé à {node2} : {words}.',
  'The link from {node} to {node2} is cut.': 'Le lien de {node} à {node2} est coupé.',
  'The link from {node} to {node2} holds what comes.':
    'Le lien de {node} à {node2} retient ce qui vient.',
  'The link from {node} to {node2} is up and takes {parts}.':
    'Le lien de {node} à {node2} est actif : {parts}.',
  '{number} s': '{number} s',
  '{number} s to {number2} s': '{number} s à {number2} s',
  'loses {number} %': 'perd {number} %',
  'doubles {number} %': 'double {number} %',
  '{node} is back and kept its notebook.': '{node} est de retour et a gardé son carnet.',
  '{node} is back and lost its notebook.': '{node} est de retour et a perdu son carnet.',
  'Everyone was asked “{words}”.': 'On a demandé à tous : « {words} ».',
  '{node} answered “{words}”.': '{node} a répondu « {words} ».',
  'Somebody answered “{words}”.': 'Quelqu’un a répondu « {words} ».',
  'The answers to “{words}” were shown.': 'Les réponses à « {words} » ont été montrées.',
  'The truth about “{words}” was told: {clauses}.':
    'La vérité sur « {words} » a été dite : {clauses}.',
  'Frozen by the instructor.': 'Figé par l’enseignant.',
  'Frozen by the instructor: {text}.': 'Figé par l’enseignant : {text}.',
  'The game goes on: {text}.': 'La partie continue : {text}.',
  'The game ended.': 'La partie est finie.',
  'The game ended: {text}.': 'La partie est finie : {text}.',
  '{name} plays {node}.': '{name} joue {node}.',
  'A student plays {node}.': 'Un élève joue {node}.',
  'Nobody plays {node} now.': 'Plus personne ne joue {node}.',
  'A bot plays {node}.': 'Un bot joue {node}.',
  'Bots play {nodes} from here on.': 'À partir d’ici des bots jouent {nodes}.',
  'The bot at {node} gives up its seat.': 'Le bot de {node} laisse sa place.',
  '{node} is told to wait.': 'On demande à {node} d’attendre.',
  '{node} is told to answer, and to start nothing.':
    'On demande à {node} de répondre sans rien commencer.',
  '{node} is told to play on.': 'On demande à {node} de continuer à jouer.',
  'A bot is called to make the next move of {node}.':
    'Un bot est appelé pour le prochain coup de {node}.',
  'The bot found nothing to do at {node}.': 'Le bot n’a rien trouvé à faire à {node}.',
  "{node}'s {words} to {node2} will take {parts}.": '{node} à {node2} : {words} prendra {parts}.',
  "The instructor holds {node}'s {words} to {node2}.":
    'L’enseignant retient : {node} à {node2}, {words}.',
  "{node}'s {words} to {node2} is held by its link.":
    '{node} à {node2} : {words} retenu par le lien.',
  "The instructor lets {node}'s {words} to {node2} go on.":
    'L’enseignant relâche : {node} à {node2}, {words}.',
  "{node}'s {words} to {node2} goes on.": '{node} à {node2} : {words} continue.',
  "The instructor doubles {node}'s {words} to {node2}.":
    'L’enseignant double : {node} à {node2}, {words}.',
  "The network doubles {node}'s {words} to {node2}.":
    'Le réseau double : {node} à {node2}, {words}.',
  "The instructor lets {node}'s {words} reach {node2} at once.":
    'L’enseignant livre aussitôt : {node} à {node2}, {words}.',
  "{node}'s {words} reached {node2}.": '{node} à {node2} : {words} arrivé.',
  "{node}'s {words} to {node2} was dropped: {words2}.":
    '{node} à {node2} : {words} perdu, {words2}.',
  '{node} sent {node2} a message that does not follow from what it did.':
    '{node} a envoyé à {node2} un message qui ne découle pas de ce qu’il a fait.',
  'the link is cut': 'le lien est coupé',
  '{node} has crashed': '{node} est en panne',
  'the instructor took it': 'l’enseignant l’a pris',
  'the link lost it': 'le lien l’a perdu',
  '{words} of {value}': '{words} {value}',
  '{words} to {nodes}': '{words} à {nodes}',
  "{node} ignored {node2}'s {words}.": '{node} a ignoré de {node2} : {words}.',
  '{node} ignored what it was asked.': '{node} a ignoré ce qu’on lui demandait.',
  '{node} wiped “{words}” in its notebook.': '{node} a effacé « {words} » dans son carnet.',
  '{node} wrote “{words}: {text}” into its notebook.':
    '{node} a écrit « {words} : {text} » dans son carnet.',
  "{node}'s act: {text}.": 'Coup de {node} : {text}.',
  'And {count} more.': 'Et {count} de plus.',
  'Sent to {nodes}.': 'Envoyé à {nodes}.',
  'Sent: {letters}.': 'Envoyé : {letters}.',
  '{node} could know nothing of this.': '{node} ne pouvait rien en savoir.',
  'A node did something that the class could not see.':
    'Un nœud a fait quelque chose que la classe ne pouvait pas voir.',
  'The class could not see this.': 'La classe ne pouvait pas voir cela.',
  '{count} on its desk is lost.': '{count} sur sa table est perdu.',
  '{count} on its desk are lost.': '{count} sur sa table sont perdus.',
  'The first proposal.': 'La première proposition.',
  'Now {values} compete.': 'Maintenant {values} sont en concurrence.',
  '{rule} broken: {words}': '{rule} enfreinte : {words}',
  '{nodes} is the first who can know that {value} is chosen.':
    '{nodes} est le premier à pouvoir savoir que {value} est choisi.',
  '{nodes} are the first who can know that {value} is chosen.':
    '{nodes} sont les premiers à pouvoir savoir que {value} est choisi.',
  '{nodes} is the last who can know that {value} is chosen.':
    '{nodes} est le dernier à pouvoir savoir que {value} est choisi.',
  '{nodes} are the last who can know that {value} is chosen.':
    '{nodes} sont les derniers à pouvoir savoir que {value} est choisi.',
  'So can everyone who is up.': 'Tous ceux qui marchent aussi.',
  'Split brain: {nodes} both lead.': 'Split brain : {nodes} mènent tous deux.',
  '{node} is the first to decide: {value}.': '{node} est le premier à décider : {value}.',
  'Everyone who is up has decided.': 'Tous ceux qui marchent ont décidé.',
  'Everyone who is up has decided {value}.': 'Tous ceux qui marchent ont décidé {value}.',
  'Stuck: {words}': 'Bloqué : {words}',
  '{words} holds again.': '{words} tient à nouveau.',
  '{nodes} decided {value}; nobody else did.': '{nodes} : {value} décidé ; personne d’autre.',
  '{count} nodes decided {value}.': '{count} nœuds ont décidé {value}.',
  '{count} nodes decided {value}; nobody else did.':
    '{count} nœuds ont décidé {value} ; personne d’autre.',
  '{nodes} decided {value} and {nodes2} decided {value2}.':
    '{nodes} : {value} décidé, et {nodes2} : {value2}.',
  '{nodes} decided {value} and {nodes2} decided {value2}; nobody else did.':
    '{nodes} : {value} décidé, et {nodes2} : {value2} ; personne d’autre.',
  'No node knows yet.': 'Aucun nœud ne le sait encore.',
  'No node has decided yet.': 'Aucun nœud n’a encore décidé.',
  '{node} can tell.': '{node} peut le savoir.',
  '{words}, doubled.': '{words}, doublé.',
  "{node}'s {words} to {node2}.": '{node} à {node2} : {words}.',
  "{node}'s {words} to {node2}": '{node} à {node2} : {words}',
  'A second copy, made by event {count}.': 'Une seconde copie, faite par l’événement {count}.',
  'Sent by event {count}.': 'Envoyé par l’événement {count}.',
  'Held by {words} from event {count} to the end.':
    'Retenu par {words} depuis l’événement {count} jusqu’à la fin.',
  'Held by {words} from event {count} until event {count2}.':
    'Retenu par {words} depuis l’événement {count} jusqu’à l’événement {count2}.',
  'the instructor': 'l’enseignant',
  'its link': 'le lien',
  'The game ended before it arrived.': 'La partie a fini avant son arrivée.',
  'It reached {node} with event {count}.': 'Il a atteint {node} avec l’événement {count}.',
  'It was dropped, because the link was cut: event {count}.':
    'Il a été perdu, car le lien était coupé : événement {count}.',
  'It was dropped, because {node} had crashed: event {count}.':
    'Il a été perdu, car {node} était en panne : événement {count}.',
  'The instructor took it away: event {count}.': 'L’enseignant l’a enlevé : événement {count}.',
  'The link lost it: event {count}.': 'Le lien l’a perdu : événement {count}.',
  'It answers what came from {node} with event {count}.':
    'Cela répond à ce qui est venu de {node} avec l’événement {count}.',
  'A client had asked for it: event {count}.': 'Un client l’avait demandé : événement {count}.',
  'event {count}': 'événement {count}',
  'nobody answered': 'personne n’a répondu',
  '{count} answered': '{count} ont répondu',
  '{count} of {count2} was right': '{count} sur {count2} avait raison',
  '{count} of {count2} were right': '{count} sur {count2} avaient raison',
  '“{words}” {words2}.': '« {words} » {words2}.',
  Answers: 'Réponses',
  '{values} can still come': '{values} peut encore venir',
  '{words} holds, but it is in danger: {words2}.': '{words} tient, mais est en danger : {words2}.',
  'holds again': 'tient à nouveau',
  '{value} for good': '{value}, pour de bon',
  'in danger': 'en danger',
  '{rule} is broken at event {count}': '{rule} est enfreinte à l’événement {count}',
  '{words} breaks at event {count}': '{words} rompt à l’événement {count}',
  '{words} is stuck': '{words} est bloquée',
  'nothing breaks': 'rien ne rompt',
  '{value} is chosen at event {count}': '{value} est choisi à l’événement {count}',
  'nothing is chosen': 'rien n’est choisi',
  'nobody decides': 'personne ne décide',
  '{count} more moves break a rule': '{count} autres coups enfreignent une règle',
  'As played and in branch {name} it comes to the same: {clauses}.':
    'Comme joué et dans la branche {name}, le résultat est le même : {clauses}.',
  'Only as played, {clauses}.': 'Seulement comme joué : {clauses}.',
  'Only in branch {name}, {clauses}.': 'Seulement dans la branche {name} : {clauses}.',
  'As played, {clauses}; in branch {name}, {clauses2}.':
    'Comme joué : {clauses} ; dans la branche {name} : {clauses2}.',
  'In both, {clauses}.': 'Dans les deux : {clauses}.',
  'Drop {words}': 'Perdre : {words}',
  'Hold {words}': 'Retenir : {words}',
  'Release {words}': 'Relâcher : {words}',
  'Deliver {words}': 'Livrer : {words}',
  'Double {words}': 'Doubler : {words}',
  '{words} is dropped': '{words}, perdu',
  '{words} is held': '{words}, retenu',
  '{words} is released': '{words}, relâché',
  '{words} is delivered at once': '{words}, livré aussitôt',
  '{words} is doubled': '{words}, doublé',
  '{node}’s {words} to {node2}': '{node} à {node2}, {words}',
  'the copy of {words}': 'copie de {words}',
  'Recover {node}, memory kept': 'Rétablir {node}, avec mémoire',
  'Recover {node}, memory lost': 'Rétablir {node}, sans mémoire',
  '{node} is back, its memory kept': '{node} est de retour, avec mémoire',
  '{node} is back, its memory lost': '{node} est de retour, sans mémoire',
  'Crash {node}': 'Mettre {node} en panne',
  '{node} crashes': '{node} tombe en panne',
  'Ask {node} to propose {value}': 'Demander à {node} de proposer {value}',
  'a client asks {node} to propose {value}': 'un client demande à {node} de proposer {value}',
  'Ask {node} what was decided': 'Demander à {node} ce qui a été décidé',
  'a client asks {node} what was decided': 'un client demande à {node} ce qui a été décidé',
  'a wall parts {nodes} from {nodes2}': 'un mur sépare {nodes} de {nodes2}',
  'A wall parts {nodes} from {nodes2}': 'Un mur sépare {nodes} de {nodes2}',
  'Take the wall down': 'Enlever le mur',
  'the wall is taken down': 'le mur est enlevé',
  'bots play on': 'les bots continuent',
  '{words}, then {node} by hand': '{words}, puis {node} à la main',
  '{node} by hand': '{node} à la main',
  '{rule} kept: {words}': '{rule} respectée : {words}',
  '{words}, with the same clients and faults': '{words}, avec les mêmes clients et pannes',
  '{node} leaves it alone': '{node} n’y touche pas',
  'There are {count} branches already. Remove one first.':
    'Il y a déjà {count} branches. Retires-en une d’abord.',
  'This browser cannot hand over so long a game. Let bots play on instead.':
    'Ce navigateur ne peut pas transmettre une partie si longue. Laisse plutôt les bots continuer.',
  'This game is not shared with this browser. Open the link where you played or taught, or ask for the file.':
    'Cette partie n’est pas partagée avec ce navigateur. Ouvre le lien là où tu as joué ou enseigné, ou demande le fichier.',
  'Only people in this room can see that. Open it on the device that you joined with.':
    'Seules les personnes de cette salle le voient. Ouvre-le sur l’appareil avec lequel tu es entré.',
  'This game still runs. Its replay is open once it has ended.':
    'Cette partie est en cours. Sa rediffusion s’ouvre dès qu’elle est finie.',
  'Many people fetch games just now. Wait a few seconds and try again.':
    'Beaucoup de monde charge des parties en ce moment. Attends quelques secondes et réessaie.',
  'This room is not shared with this browser. Open the link where you played or taught.':
    'Cette salle n’est pas partagée avec ce navigateur. Ouvre le lien là où tu as joué ou enseigné.',
  'The file cannot be read.': 'Le fichier ne peut pas être lu.',
  'That did not work. Reload the page and try again.':
    'Cela n’a pas marché. Recharge la page et réessaie.',
  'This game is too long to be printed.': 'Cette partie est trop longue pour être imprimée.',
  'The page that goes into the file cannot be fetched from the server now.':
    'La page qui va dans le fichier ne peut pas être obtenue du serveur maintenant.',
  'This game is too long for a picture in pixels. Take the drawing instead.':
    'Cette partie est trop longue pour une image en pixels. Prends plutôt le dessin.',
  'This game is too long for a picture: more than {count} events.':
    'Cette partie est trop longue pour une image : plus de {count} événements.',
  'Nobody has decided yet.': 'Personne n’a encore décidé.',
  'proposes {value}': 'propose {value}',
  'wanted {value}': 'voulait {value}',
  query: 'requête',
  'The file is packed ({format}). Unpack it, and open what is in it.':
    'Le fichier est compressé ({format}). Décompresse-le et ouvre ce qu’il contient.',
  'Line {number} has letters that are not UTF-8. Save the file as UTF-8 and open it again.':
    'La ligne {number} contient des caractères qui ne sont pas en UTF-8. Enregistre le fichier en UTF-8 et ouvre-le à nouveau.',
  'The file is empty.': 'Le fichier est vide.',
  'Line {number} is not the header of a Show of Hands game.':
    'La ligne {number} n’est pas l’en-tête d’une partie de Show of Hands.',
  'Line {number} names the format {format}; this version reads {format2}.':
    'La ligne {number} nomme le format {format} ; cette version lit {format2}.',
  'Line {number} is not a whole header: {words}.':
    'La ligne {number} n’est pas un en-tête complet : {words}.',
  'Line {number} of {number2} is not JSON.': 'La ligne {number} sur {number2} n’est pas du JSON.',
  'Line {number} of {number2} is not an event of the log: {words}.':
    'La ligne {number} sur {number2} n’est pas un événement du journal : {words}.',
  'Line {number} of {number2} is not an event of this game.':
    'La ligne {number} sur {number2} n’est pas un événement de cette partie.',
  'Line {number} of {number2} has seq {number3} after {number4}.':
    'La ligne {number} sur {number2} a le numéro (seq) {number3} après {number4}.',
  'the line: Invalid input': 'la ligne : donnée non valide',
  '{field}: Invalid input': '{field} : donnée non valide',
  'The game is shown up to there.': 'La partie est montrée jusque-là.',
  'This file has {number} MB; the longest game has about {number2}.':
    'Ce fichier fait {number} Mo ; la partie la plus longue en fait environ {number2}.',
  'It is not opened.': 'Il n’est pas ouvert.',
  'This cannot be done at this moment of the game.':
    'Ce n’est pas possible à ce moment de la partie.',
  'The log does not hold the act that broke this rule.':
    'Le journal ne contient pas l’acte qui a enfreint cette règle.',
  'Bots cannot play it anew: its nodes or values are not those of a game here.':
    'Les bots ne peuvent pas la rejouer : ses nœuds ou ses valeurs ne sont pas ceux d’une partie d’ici.',
  'Nobody here knows the protocol “{protocol}”, so no bot can play on.':
    'Personne ici ne connaît le protocole « {protocol} », donc aucun bot ne peut continuer.',
  'This log is as long as a log can be: there is no room for a branch.':
    'Ce journal est aussi long que possible : il n’y a plus de place pour une branche.',
  '{node} waits': '{node} attend',
  '{field}: the least delay is above the most':
    '{field} : le délai minimal dépasse le délai maximal',
  '{field}: a value is there twice': '{field} : une valeur s’y trouve deux fois',
  '{field}: it is not plain data': '{field} : ce ne sont pas des données simples',
}
