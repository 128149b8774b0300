import type { Words } from '../../../../shared/core/words'
import type { TruthPhrase } from '../../phrases-truth'

export const words: Words<TruthPhrase> = {
  Coherence: 'Cohérence',
  'Conflict resolution': 'Résolution de conflit',
  'No decoherence': 'Pas de décohérence',
  'Fault tolerance': 'Tolérance aux pannes',
  holds: 'tient',
  stuck: 'bloqué',
  broken: 'rompu',
  'holds: one node, {value}': 'tient : un nœud, {value}',
  'holds: {count} nodes, {value}': 'tient : {count} nœuds, {value}',
  'holds: {value} for good': 'tient : {value}, pour toujours',
  'broken: two answers': 'rompu : deux réponses',
  'broken: nobody proposed {value}': 'rompu : personne n’a proposé {value}',
  'broken: {value}, then {value2}': 'rompu : {value}, puis {value2}',
  untested: 'non éprouvé',
  'untested: nobody has decided': 'non éprouvé : personne n’a décidé',
  'untested: nothing is picked': 'non éprouvé : rien n’est choisi',
  'untested: one proposal': 'non éprouvé : une seule proposition',
  'untested: nothing is chosen': 'non éprouvé : aucune valeur choisie',
  'untested: nobody crashed': 'non éprouvé : personne n’est en panne',
  'untested: nobody has decided since': 'non éprouvé : personne n’a décidé depuis',
  'untested: two answers': 'non éprouvé : deux réponses',
  'untested: more than it promises to bear': 'non éprouvé : plus qu’il ne promet de supporter',
  'holds: {node} decided all the same': 'tient : {node} a décidé malgré tout',
  'stuck for a while': 'bloqué un moment',
  'Only {value} was proposed, so there was nothing to resolve.':
    'Seul {value} a été proposé : il n’y avait rien à départager.',
  'Nobody crashed or was cut off, so nothing put it to the test.':
    'Personne n’est tombé en panne ni n’a été coupé : rien ne l’a mis à l’épreuve.',
  'Nobody crashed or was cut off, so nothing put it to the test; {words}.':
    'Personne n’est tombé en panne ni n’a été coupé : rien ne l’a mis à l’épreuve ; {words}.',
  '{node} crashed, and nobody has decided since.':
    '{node} est en panne, et personne n’a décidé depuis.',
  '{node} crashed, and nobody has decided since; {words}.':
    '{node} est en panne, et personne n’a décidé depuis ; {words}.',
  'Links were cut, and nobody has decided since.':
    'Des liens ont été coupés, et personne n’a décidé depuis.',
  'Links were cut, and nobody has decided since; {words}.':
    'Des liens ont été coupés, et personne n’a décidé depuis ; {words}.',
  '{node} crashed, and {node2} decided all the same.':
    '{node} est en panne, et {node2} a décidé malgré tout.',
  '{node} crashed, and {node2} decided all the same; {words}.':
    '{node} est en panne, et {node2} a décidé malgré tout ; {words}.',
  'Links were cut, and {node} decided all the same.':
    'Des liens ont été coupés, et {node} a décidé malgré tout.',
  'Links were cut, and {node} decided all the same; {words}.':
    'Des liens ont été coupés, et {node} a décidé malgré tout ; {words}.',
  'It went on with two answers, so this is no test of fault tolerance.':
    'On a continué avec deux réponses : cela n’éprouve pas la tolérance aux pannes.',
  'From then to the end nothing could be decided: {words}':
    'De là jusqu’à la fin, rien ne pouvait être décidé : {words}',
  'From then nothing could be decided, until {node} came back.':
    'De là, rien ne pouvait être décidé, jusqu’au retour de {node}.',
  'From then nothing could be decided, until {node} acted.':
    'De là, rien ne pouvait être décidé, jusqu’à ce que {node} agisse.',
  'From then nothing could be decided, until the links changed.':
    'De là, rien ne pouvait être décidé, jusqu’à ce que les liens changent.',
  'From then nothing could be decided, until a message arrived.':
    'De là, rien ne pouvait être décidé, jusqu’à l’arrivée d’un message.',
  '{words} This is more than it promises to bear.':
    '{words} C’est plus qu’il ne promet de supporter.',
  '{node} acted after it had crashed.': '{node} a agi alors qu’il était en panne.',
  '{node} sent {node2} a message in the name of what {node3} did.':
    '{node} a envoyé à {node2} un message au nom de ce que {node3} a fait.',
  '{node} sent {node2} a message that follows from no act of its own.':
    '{node} a envoyé à {node2} un message qui ne découle d’aucun de ses actes.',
  'A message of {node} reached {node2}, which had crashed.':
    'Un message de {node} est arrivé à {node2}, qui était en panne.',
  'A message of {node} reached {node2}, though the link between them was cut.':
    'Un message de {node} est arrivé à {node2} alors que le lien était coupé.',
  'A message arrived that was not on its way.': 'Un message est arrivé sans avoir été en route.',
  'A message was dropped that was not on its way.':
    'Un message a été perdu sans avoir été en route.',
  'A message of {node} to {node2} arrived again after it had arrived.':
    'Un message de {node} à {node2} est arrivé encore une fois après être arrivé.',
  'A message of {node} to {node2} arrived after it had been dropped.':
    'Un message de {node} à {node2} est arrivé après avoir été perdu.',
  'A message of {node} to {node2} was dropped after it had arrived.':
    'Un message de {node} à {node2} a été perdu après être arrivé.',
  'A message of {node} to {node2} was dropped again after it had been dropped.':
    'Un message de {node} à {node2} a été perdu encore une fois après avoir été perdu.',
  'Nobody has decided yet, so nobody disagrees.':
    'Personne n’a encore décidé, donc personne n’est en désaccord.',
  'All decisions are {value}, the first by {node}.':
    'Toutes les décisions sont {value}, la première de {node}.',
  'Coherence is broken: {node} decided {value}, and {node2} decided {value2}.':
    'La cohérence est rompue : {node} a décidé {value}, et {node2} a décidé {value2}.',
  'Conflict resolution is broken: {value} became chosen, and nobody had proposed it.':
    'La résolution de conflit est rompue : {value} a été choisi, et personne ne l’avait proposé.',
  'Conflict resolution is broken: {value} was decided by {node}, and nobody had proposed it.':
    'La résolution de conflit est rompue : {node} a décidé {value}, et personne ne l’avait proposé.',
  'Nothing is picked yet, and no proposal was refused.':
    'Rien n’est encore choisi, et aucune proposition n’a été refusée.',
  '{value} was proposed and became chosen.': '{value} a été proposé, puis choisi.',
  '{value} was proposed and was decided by {node}.': '{value} a été proposé, et {node} l’a décidé.',
  'No value is chosen yet.': 'Aucune valeur n’est encore choisie.',
  '{value} is chosen, and nothing else was.': '{value} est choisi, et rien d’autre.',
  'No decoherence is broken: {value} was chosen, and then {value2}.':
    'Il y a décohérence : {value} a été choisi, puis {value2}.',
  'stuck if {nodes} crashes now': 'bloqué si {nodes} tombe en panne maintenant',
  'Nothing has happened yet.': 'Il ne s’est encore rien passé.',
  'Nothing has been sent yet.': 'Rien n’a encore été envoyé.',
  'Messages are on their way.': 'Des messages sont en route.',
  'All messages have come to an end. Now it is up to the nodes.':
    'Tous les messages sont arrivés à leur fin. C’est maintenant aux nœuds de jouer.',
  'The game has ended. The replay shows what each node knew.':
    'La partie est finie. Le replay montre ce que chaque nœud savait.',
  'All games have ended. Their replays show what each node knew.':
    'Toutes les parties sont finies. Leurs replays montrent ce que chaque nœud savait.',
  'Frozen: nothing moves until the instructor goes on.':
    'Figé : rien ne bouge jusqu’à ce que l’enseignant reprenne.',
  'Frozen: nothing moves until you go on. Faults can be prepared meanwhile.':
    'Figé : rien ne bouge jusqu’à ce que tu reprennes. Tu peux préparer des pannes en attendant.',
  '{value} holds the lock.': '{value} tient le verrou.',
  '{value} holds the lock. {words}': '{value} tient le verrou. {words}',
  'No node had decided.': 'Aucun nœud n’avait décidé.',
  '{words}: coherence is broken.': '{words} : la cohérence est rompue.',
  '{nodes} decided {value}': '{nodes} : {value} décidé',
  '{nodes} decided {value}, {words}': '{nodes} : {value} décidé, {words}',
  'All {count} nodes decided {value}.': 'Les {count} nœuds ont décidé {value}.',
  '{nodes} decided {value}, and the others had not decided yet.':
    '{nodes} : {value} décidé. Les autres n’avaient pas encore décidé.',
  '{count} of {count2} nodes decided {value}, and the others had not decided yet.':
    '{count} nœuds sur {count2} ont décidé {value}. Les autres n’avaient pas encore décidé.',
  '{value} was chosen, but no node had decided.':
    '{value} était choisi, mais aucun nœud n’avait décidé.',
  'Nobody decided.': 'Personne n’a décidé.',
  'Nobody decided. {words}': 'Personne n’a décidé. {words}',
  '{words} {node} can tell.': '{words} {node} peut le savoir.',
  '{words} No node knows yet.': '{words} Aucun nœud ne le sait encore.',
  '{node} acted.': '{node} a agi.',
  'A client asks {node} who holds the lock.': 'Un client demande à {node} qui tient le verrou.',
  'A client asks {node} who won.': 'Un client demande à {node} qui a gagné.',
  '{node} tries to get the lock.': '{node} essaie d’obtenir le verrou.',
  'A client asks {node} to propose {value}.': 'Un client demande à {node} de proposer {value}.',
  message: 'message',
  '{node}’s {words} to {node2} is held.': '{node} à {node2} : {words}, rétention.',
  '{node}’s {words} to {node2} goes on.': '{node} à {node2} : {words}, en route de nouveau.',
  '{node}’s {words} to {node2} was duplicated.': '{node} à {node2} : {words}, en double.',
  '{node}’s {words} to {node2} was dropped.': '{node} à {node2} : {words}, perte.',
  '{node}’s {words} to {node2} was dropped: the link is cut.':
    '{node} à {node2} : {words}, perte ; le lien est coupé.',
  '{node}’s {words} to {node2} was dropped: its receiver has crashed.':
    '{node} à {node2} : {words}, perte ; le destinataire est en panne.',
  '{node}’s {words} to {node2} was dropped by hand.':
    '{node} à {node2} : {words}, perte à la main.',
  '{count} messages are held.': '{count} messages sont retenus.',
  '{count} messages go on.': '{count} messages repartent.',
  '{count} messages were dropped.': '{count} messages ont été perdus.',
  'The game begins with {count} nodes.': 'La partie commence avec {count} nœuds.',
  'Everything is frozen.': 'Tout est figé.',
  'The game goes on.': 'La partie continue.',
  'The game has ended.': 'La partie est finie.',
  'The link {node} to {node2} is up.': 'Le lien {node} vers {node2} est actif.',
  'The link {node} to {node2} is cut.': 'Le lien {node} vers {node2} est coupé.',
  'The link {node} to {node2} holds what comes.':
    'Le lien {node} vers {node2} retient ce qui arrive.',
  '{count} links are up.': '{count} liens sont actifs.',
  '{count} links are cut.': '{count} liens sont coupés.',
  '{count} links hold what comes.': '{count} liens retiennent ce qui arrive.',
  'A wall parts {nodes} from {nodes2}.': 'Un mur sépare {nodes} de {nodes2}.',
  'A wall parts {nodes} from {nodes2} from {nodes3}.':
    'Un mur sépare {nodes} de {nodes2} de {nodes3}.',
  'The wall is gone.': 'Le mur n’est plus là.',
  '{node} crashed.': '{node} est en panne.',
  '{node} is back, its memory kept.': '{node} est de retour, avec sa mémoire.',
  '{node} is back, its memory lost.': '{node} est de retour, sans sa mémoire.',
  'Against {rule}: {words}': 'Contre {rule} : {words}',
  '{node} sent {node2} a message that does not follow from what it did.':
    '{node} a envoyé à {node2} un message qui ne suit pas de ce qu’il a fait.',
  '{node} sent {node2} something unreadable.':
    '{node} a envoyé à {node2} quelque chose d’illisible.',
  '{node} did something that the protocol does not know.':
    '{node} a fait quelque chose que le protocole ne connaît pas.',
  'decided {value}': '{value} décidé',
  decided: 'avec décision',
  split: 'divisé',
  running: 'en cours',
  ended: 'terminé',
  undecided: 'sans décision',
  frozen: 'figé',
  'not started': 'pas commencé',
  'still at it': 'encore en cours',
  'ended undecided': 'terminé sans décision',
  '{words}, frozen': '{words}, figé',
  '{values} can still be decided.': '{values} : décision encore possible.',
  'Only {value} can be decided now.': 'Seul {value} peut encore être décidé.',
  'Stuck: nothing can be decided now.': 'Bloqué : rien ne peut être décidé maintenant.',
  'Window open: if {nodes} crashes now, nobody can decide until it is back.':
    'Fenêtre ouverte : si {nodes} tombe maintenant, personne ne peut décider avant son retour.',
  'A minority has crashed already: one more crash is more than is promised to be borne.':
    'Une minorité est déjà en panne : une panne de plus dépasse ce qu’on promet de supporter.',
  'It is not known whether a crash now would freeze the rest: too many futures to count.':
    'On ne sait pas si une panne maintenant bloquerait les autres : trop d’avenirs à compter.',
  'What {node} may have done was not found out.': 'Ce que {node} a pu faire n’a pas été trouvé.',
  'As long as {words}.': 'Tant que {words}.',
  'As long as {words} and {words2}.': 'Tant que {words} et que {words2}.',
  '{node} stays down': '{node} reste en panne',
  '{nodes} stay down': '{nodes} restent en panne',
  'the cut links stay cut': 'les liens coupés restent coupés',
  'the cut links stay cut, with nobody taking over':
    'les liens coupés restent coupés sans que personne prenne la relève',
  'nobody takes over': 'personne ne prend la relève',
  'Too many futures to count (explored {number}).':
    'Trop de futurs pour les compter ({number} explorés).',
  'Too many futures to count (explored {number}). {values} is possible.':
    'Trop de futurs pour les compter ({number} explorés). Possible : {values}.',
  'No window: whichever node crashes now, the rest can still decide.':
    'Pas de fenêtre : quel que soit le nœud qui tombe en panne, les autres peuvent encore décider.',
  'Whichever of these arrives first settles it: {words}.':
    'Ce qui arrive en premier le fixe : {words}.',
  '{node} to {node2} settles {value}': '{node} à {node2} fixe {value}',
  '{node} to {node2} freezes it': '{node} à {node2} bloque tout',
  '{node} to {node2} settles {value}, {words}': '{node} à {node2} fixe {value}, {words}',
  '{node} to {node2} freezes it, {words}': '{node} à {node2} bloque tout, {words}',
  'No honest play explains what the others heard from {node}.':
    'Aucun jeu honnête n’explique ce que les autres ont entendu de {node}.',
  'Too many ways to count: {node} may have done one of these, or more.':
    'Trop de façons pour les compter : {node} a pu faire l’une d’elles, ou plus.',
  'The others can know what {node} did.': 'Les autres peuvent savoir ce que {node} a fait.',
  '{count} worlds, and the others cannot tell which one is true:':
    '{count} mondes, et les autres ne peuvent pas savoir lequel est vrai :',
  'Someone broke the rules; assuming honest play from here.':
    'Quelqu’un a enfreint les règles ; à partir d’ici, on suppose un jeu honnête.',
  'a bot': 'un bot',
  'holds {value}': 'a {value}',
  leads: 'mène',
  crashed: 'en panne',
  'its crash now would freeze everything': 'sa panne bloquerait tout maintenant',
  'student away': 'absent',
  'which could not be known': 'ce qu’on ne pouvait pas savoir',
  'must not crash': 'ne doit pas tomber',
  away: 'absent',
  you: 'toi',
  question: 'question',
  '{value} message': 'message avec {value}',
  held: 'retenu',
  'on its way': 'en route',
  'second copy': 'seconde copie',
  'its arrival freezes everything': 'son arrivée bloque tout',
  'its arrival settles {value}': 'son arrivée fixe {value}',
  '{node} to {node2}': '{node} à {node2}',
  'Ring of {count} node.': 'Anneau de {count} nœud.',
  'Ring of {count} nodes.': 'Anneau de {count} nœuds.',
  '{node} holds {value}.': '{node} a {value}.',
  '{nodes} hold {value}.': '{nodes} ont {value}.',
  '{nodes} decided {value}.': '{nodes} : {value} décidé.',
  '{node} leads.': '{node} mène.',
  '{nodes} lead.': '{nodes} mènent.',
  '{node} has crashed.': '{node} est en panne.',
  '{nodes} have crashed.': '{nodes} sont en panne.',
  'If {nodes} crashes now, everything freezes.':
    'Si {nodes} tombe en panne maintenant, tout se bloque.',
  'The student of {node} away.': 'Qui joue {node} est absent.',
  'The students of {nodes} away.': 'Ceux qui jouent {nodes} sont absents.',
  '{node} is played by a bot.': '{node} est joué par un bot.',
  '{nodes} are played by bots.': '{nodes} sont joués par des bots.',
  'A {words} from {node} to {node2} is held.': 'De {node} à {node2}, en rétention : {words}.',
  'A {words} from {node} to {node2} is held, {words2}.':
    'De {node} à {node2}, en rétention : {words}, {words2}.',
  'A {words} from {node} to {node2} is on its way.': 'De {node} à {node2}, en route : {words}.',
  'A {words} from {node} to {node2} is on its way, {words2}.':
    'De {node} à {node2}, en route : {words}, {words2}.',
  'A {words} from {node} to {node2} was dropped.': 'De {node} à {node2}, perte : {words}.',
  "The instructor's laptop is away. Hold on.":
    'L’ordinateur de l’enseignant n’est plus là. Un instant.',
  'Everything waits: no instructor is connected.': 'Tout attend : aucun enseignant n’est connecté.',
}
