import type { Words } from '../../../shared/core/words'
import type { TablePhrase } from '../phrases-table'

export const words: Words<TablePhrase> = {
  'The game has ended.': 'La partie est terminée.',
  ' and ': ' et ',
  'A game that this page does not know': 'Une partie que cette page ne connaît pas',
  'A question to everybody': 'Une question à tous',
  'After the game': 'Après la partie',
  'Frozen. Look up.': 'Figé. Lève les yeux.',
  Inbox: 'Reçus',
  'Inbox, {count} message|Inbox, {count} messages':
    'Reçus, {count} message|Reçus, {count} messages',
  'Its notebook was kept; the messages that waited are gone.':
    'Son carnet est resté ; les messages en attente sont perdus.',
  'Lost in the crash': 'Perdu dans la panne',
  'Messages to you are dropped. Your phone is fine.':
    'Les messages pour toi sont perdus. Ton téléphone va bien.',
  'New messages': 'Nouveaux messages',
  'No message waits for you.': 'Aucun message ne t’attend.',
  'No message waits. The filled button below is your next step.':
    'Aucun message n’attend. Le bouton plein, en bas, est ta prochaine étape.',
  Nothing: 'Rien',
  'Nothing moves now.': 'Plus rien ne bouge.',
  'Nothing to do. Messages that reach you appear here.':
    'Rien à faire. Les messages qui t’arrivent apparaissent ici.',
  Reload: 'Recharger',
  Rules: 'Règles',
  'Next game: you are {node}': 'Partie suivante : tu es {node}',
  'The next game has begun.': 'La partie suivante a commencé.',
  'To the room': 'Vers la salle',
  'The replay is being opened …': 'Ouverture du replay…',
  'No replay': 'Pas de replay',
  'See the replay': 'Voir le replay',
  'Still in your notebook': 'Encore dans ton carnet',
  'The instructor crashed your node.': 'L’enseignant a mis ton nœud en panne.',
  'The instructor has started “{name}”. Reload the page: it may be older than the server.':
    'L’enseignant a lancé « {name} ». Recharge la page : elle est peut-être plus ancienne que le serveur.',
  'The replay is not shared yet. Stay on this page for the next game.':
    'Le replay n’est pas encore partagé. Reste sur cette page pour la prochaine partie.',
  'The replay shows what the others knew, and what was so. Stay on this page for the next game.':
    'Le replay montre ce que les autres savaient, et ce qui était vrai. Reste sur cette page pour la prochaine partie.',
  'The truth was: {truth}.': 'La vérité était : {truth}.',
  'Wait. This page comes back when {node} recovers.':
    'Attends. Cette page revient quand {node} repart.',
  'What do you think? Nobody sees your name.': 'Qu’en penses-tu ? Personne ne voit ton nom.',
  'What you wrote on solid lines was kept; the dashed lines and the messages that waited are gone.':
    'Ce qui était sur les traits pleins est resté ; les pointillés et les messages en attente sont perdus.',
  'You are node {node},': 'Tu es le nœud {node},',
  'You decided {value}.': 'Tu as décidé {value}.',
  'You did not answer.': 'Tu n’as pas répondu.',
  'You have crashed your node.': 'Tu as mis ton nœud en panne.',
  'You have decided nothing.': 'Tu n’as rien décidé.',
  'You said {answer}.': 'Tu as dit : {answer}.',
  'You said {answer}: not so.': 'Tu as dit : {answer}. C’est faux.',
  'You said {answer}: right.': 'Tu as dit : {answer}. C’est juste.',
  'You say: {answer}.': 'Tu dis : {answer}.',
  'You stay {node}, taps are kept.': 'Tu restes {node}, tes gestes sont gardés.',
  '{count} message in my inbox|{count} messages in my inbox':
    '{count} message reçu|{count} messages reçus',
  '{count} message that I had heard|{count} messages that I had heard':
    '{count} message que j’avais entendu|{count} messages que j’avais entendus',
  '{count} more message below|{count} more messages below':
    '{count} autre message plus bas|{count} autres messages plus bas',
  '{name}, cluster {cluster}': '{name}, cluster {cluster}',
  '{node} has crashed': '{node} est en panne',
  '{node} is back, but the crash has wiped its notebook.':
    '{node} est de retour, mais la panne a effacé son carnet.',
  '{node} is back.': '{node} est de retour.',
  'Do it anyway': 'Le faire quand même',
  'Do it anyway?': 'Le faire quand même ?',
  'Leave it': 'Laisser',
  'Not so here: {why}.': 'Pas ici : {why}.',
  'Solid line: survives a crash.': 'Trait plein : survit à une panne.',
  'Solid line: survives a crash. Dashed lines and the arc do not.':
    'Trait plein : survit à une panne. Les pointillés et l’arc, non.',
  'Solid line: survives a crash. Dashed lines do not.':
    'Trait plein : survit à une panne. Les pointillés, non.',
  'Solid line: survives a crash. The arc does not.':
    'Trait plein : survit à une panne. L’arc, non.',
  'This breaks {rule}': 'Cela enfreint {rule}',
  'In this game, what would break a rule is struck through.':
    'Dans cette partie, ce qui enfreindrait une règle est barré.',
  'In this game you can break a rule, but you are asked first.':
    'Dans cette partie, tu peux enfreindre une règle, mais on te demande avant.',
  'In this game you fill in everything yourself, your notebook too. Nobody checks.':
    'Dans cette partie, tu remplis tout toi-même, ton carnet aussi. Personne ne vérifie.',
  'What I sent, {count} message|What I sent, {count} messages':
    'Mes envois, {count} message|Mes envois, {count} messages',
  'You may ignore any message: to others it looks lost.':
    'Tu peux ignorer tout message : pour les autres, il semble perdu.',
  'to {node}': 'à {node}',
  'wrote: {text}': 'a écrit : {text}',
  '{act} which?': '{act} : laquelle ?',
  Ignore: 'Ignorer',
  Wait: 'Attends',
  'Nothing is lost: what reaches you stays here, and your buttons come back.':
    'Rien n’est perdu : ce qui t’arrive reste ici, et tes boutons reviennent.',
  'My notebook': 'Mon carnet',
  'Sending…': 'Envoi…',
  'What I can start': 'Ce que je peux lancer',
  'Goes to': 'Va à',
  Heard: 'Entendu',
  'Heard, {number}': 'Entendu, {number}',
  'Not now': 'Pas maintenant',
  'Something is still blank.': 'Il reste un blanc.',
  'This:': 'Ceci :',
  'What others tell you without asking for an answer stands here, until a crash.':
    'Ce que les autres te disent sans attendre de réponse reste ici, jusqu’à une panne.',
  'You fill in everything yourself. Nobody checks. Solid lines survive a crash, dashed ones do not.':
    'Tu remplis tout toi-même. Personne ne vérifie. Les traits pleins survivent à une panne, les pointillés non.',
  'fill in every blank': 'remplis tous les blancs',
  nobody: 'personne',
  'the game is frozen': 'la partie est figée',
  '{label}, one less': '{label}, un de moins',
  '{label}, one more': '{label}, un de plus',
  '{need} of {total}': '{need} sur {total}',
  '{rows}; the majority line is at {need}': '{rows} ; la ligne de majorité est à {need}',
  'It is your move.': 'C’est à toi.',
  '{count} message to read.|{count} messages to read.':
    '{count} message à lire.|{count} messages à lire.',
  'Your class is waiting for you.': 'Ta classe t’attend.',
  'a message was put away.': 'un message a été écarté.',
  'A bot made one move for you: {what}': 'Un bot a joué un coup pour toi : {what}',
  'The instructor acted for you: {what}': 'L’enseignant a agi pour toi : {what}',
  'Hold on.': 'Un instant.',
  'The instructor’s laptop is away. The game goes on when it is back.':
    'L’ordinateur de l’enseignant n’est plus connecté. Le jeu reprend dès son retour.',
  'You are kept guessing: an adversary chooses which message arrives next. Decide!':
    'On veut vous garder dans le doute : un adversaire choisit quel message arrive ensuite. Décidez !',
  'The class has won: somebody has decided.': 'La classe a gagné : quelqu’un a décidé.',
  'The adversary has won: it kept you undecided.':
    'L’adversaire a gagné : vous êtes restés indécis.',
  'Nobody keeps you guessing any more.': 'Plus personne ne vous garde dans le doute.',
}
