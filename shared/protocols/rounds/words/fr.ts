import type { Words } from '../../../core/words'
import type { Sentence } from '../sentences'

export const words: Words<Sentence> = {
  Rounds: 'Tours',
  'Vote in rounds. Report your value to all; when more than half have reported, back what more than half report, or nothing; when more than half have backed, go on with a backed value, or with what was reported most. Decide what more than half back in one round.':
    'Votez par tours. Annonce ta valeur à tous ; quand plus de la moitié a annoncé, soutiens ce que plus de la moitié annonce, ou rien ; quand plus de la moitié a soutenu, continue avec une valeur soutenue, ou avec la plus annoncée. Décide ce que plus de la moitié soutient dans un tour.',
  Answer: 'Répondre',
  Propose: 'Proposer',
  Decide: 'Décider',
  Back: 'Soutenir',
  'Back nothing': 'Ne rien soutenir',
  'Go on with': 'Continuer avec',
  'Join round {count} with': 'Rejoindre le tour {count} avec',
  'Send again': 'Renvoyer',
  'Say it again': 'Le redire',
  'no value has more than half': 'aucune valeur n’a plus de la moitié',
  'round {count}': 'tour {count}',
  'round {count}: it was backed': 'tour {count} : elle a été soutenue',
  'round {count}: reported most': 'tour {count} : la plus annoncée',
  '{node} reports it': '{node} l’annonce',
  '{node} decided it': '{node} l’a décidée',
  Value: 'Valeur',
  Round: 'Tour',
  Nothing: 'Rien',
  'Join a round': 'Rejoindre un tour',
  'Back a value': 'Soutenir une valeur',
  'Next round': 'Tour suivant',
  'My round': 'Mon tour',
  'My value': 'Ma valeur',
  'I backed': 'J’ai soutenu',
  'Reports I heard': 'Annonces entendues',
  'What others backed': 'Ce que d’autres ont soutenu',
  'I decided': 'J’ai décidé',
  'not begun': 'pas commencé',
  'none yet': 'aucune encore',
  nothing: 'rien',
  'not yet': 'pas encore',
  'Round {count}: {count2} of {count3} reports': 'Tour {count} : {count2} annonces sur {count3}',
  'Round {count}: none is reported by {count2}: back nothing':
    'Tour {count} : aucune annoncée par {count2} : ne soutiens rien',
  'Round {count}: back {value}': 'Tour {count} : soutiens {value}',
  'Round {count}: {count2} of {count3} have backed':
    'Tour {count} : {count2} sur {count3} ont soutenu',
  'Round {count}: {value} can be decided': 'Tour {count} : on peut décider {value}',
  'Round {count}: somebody backed {value}: take it along':
    'Tour {count} : quelqu’un a soutenu {value} : emporte-la',
  'Round {count}: nobody backed a value: take {value}, reported most':
    'Tour {count} : personne n’a soutenu de valeur : prends {value}, la plus annoncée',
  report: 'annonce',
  back: 'soutien',
  decided: 'décidé',
  'report, round {count}, value {value}': 'annonce, tour {count}, valeur {value}',
  'back, round {count}, value {value}': 'soutien, tour {count}, valeur {value}',
  'decided, value {value}': 'décidé, valeur {value}',
  'A client wants to know the answer. Answer when you can decide.':
    'Un client veut connaître la réponse. Réponds quand tu peux décider.',
  '{node} reports {value} in round {count}.': '{node} annonce {value} au tour {count}.',
  '{node} backs {value} in round {count}.': '{node} soutient {value} au tour {count}.',
  '{node} proposed {value}.': '{node} a proposé {value}.',
  '{node} joined round {count} with {value}.': '{node} a rejoint le tour {count} avec {value}.',
  '{node} backed {value} in round {count}.': '{node} a soutenu {value} au tour {count}.',
  '{node} went on to round {count} with {value}.': '{node} est passé au tour {count} avec {value}.',
  '{node} decided {value}.': '{node} a décidé {value}.',
  '{node} sent its last words again.': '{node} a renvoyé ses derniers mots.',
  'In one round report one value and back one, and never go back to an earlier round.':
    'Dans un tour, annonce une seule valeur et soutiens-en une seule, et ne reviens jamais à un tour passé.',
  'Begin with what a client asks for, or with a value and round that another node reports.':
    'Commence par ce qu’un client demande, ou par une valeur et un tour qu’un autre nœud annonce.',
  'Back only after reports from more than half of all nodes: the value that more than half of all report, and nothing if there is none.':
    'Ne soutiens qu’après les annonces de plus de la moitié de tous les nœuds : la valeur que plus de la moitié de tous annonce, et rien s’il n’y en a pas.',
  'Go on to the next round only after you backed, and after more than half of all nodes have.':
    'Ne passe au tour suivant qu’après avoir soutenu, et quand plus de la moitié de tous les nœuds l’a fait.',
  'If anyone backed a value in your round, take that one along.':
    'Si quelqu’un a soutenu une valeur dans ton tour, emporte celle-là.',
  'If nobody did, take the value that was reported to you most, and in a tie the first in the list.':
    'Sinon, prends la valeur qui t’a été la plus annoncée, et à égalité la première de la liste.',
  'Decide only what more than half of all nodes backed in one round, or what a node says it decided.':
    'Ne décide que ce que plus de la moitié de tous les nœuds a soutenu dans un tour, ou ce qu’un nœud dit avoir décidé.',
  'you are in round {count}': 'tu es au tour {count}',
  'nobody reported that to you': 'personne ne te l’a annoncé',
  'you backed {value}': 'tu as soutenu {value}',
  'needs {count} reports, has {count2}': 'il faut {count} annonces, il y en a {count2}',
  '{count} report {value}': '{count} annoncent {value}',
  '{count} must report {value}, {count2} do': '{count} doivent annoncer {value}, {count2} le font',
  'first back a value, or nothing': 'soutiens d’abord une valeur, ou rien',
  'needs {count} that backed, has {count2}': 'il faut {count} soutiens, il y en a {count2}',
  '{nodes} backed {value}': '{value} soutenue par {nodes}',
  '{value} was reported most': '{value} a été la plus annoncée',
  'needs {count} that back it, has {count2}': 'il faut {count} soutiens, il y en a {count2}',
}
