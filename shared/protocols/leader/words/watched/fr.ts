import type { Words } from '../../../../core/words'
import type { Watched } from '../../watched'

export const words: Words<Watched> = {
  'stuck: {nodes} is silent': 'bloqué : {nodes} se tait',
  '{node} crashed and everyone follows it; nobody can decide until someone takes over.':
    '{node} est en panne et tous le suivent ; personne ne peut décider tant que personne ne prend la relève.',
  '{nodes} crashed and the others follow them; nobody can decide until someone takes over.':
    '{nodes} sont en panne et les autres les suivent ; personne ne peut décider tant que personne ne prend la relève.',
  '{node} follows {nodes}, which crashed; no decision there without a new leader.':
    '{node} suit {nodes}, en panne ; pas de décision sans nouveau leader.',
  '{nodes} follow {nodes2}, which crashed; no decision there without a new leader.':
    '{nodes} suivent {nodes2}, en panne ; pas de décision sans nouveau leader.',
  '{node} follows {nodes}, which cannot answer; no decision there without a new leader.':
    '{node} suit {nodes}, qui ne peut pas répondre ; pas de décision sans nouveau leader.',
  '{nodes} follow {nodes2}, which cannot answer; no decision there without a new leader.':
    '{nodes} suivent {nodes2}, qui ne peut pas répondre ; pas de décision sans nouveau leader.',
  '{node} follows {nodes}, which crashed; no decision there without following {nodes2}.':
    '{node} suit {nodes}, en panne ; pas de décision sans suivre {nodes2}.',
  '{nodes} follow {nodes2}, which crashed; no decision there without following {nodes3}.':
    '{nodes} suivent {nodes2}, en panne ; pas de décision sans suivre {nodes3}.',
  '{node} follows {nodes}, which cannot answer; no decision there without following {nodes2}.':
    '{node} suit {nodes}, qui ne peut pas répondre ; pas de décision sans suivre {nodes2}.',
  '{nodes} follow {nodes2}, which cannot answer; no decision there without following {nodes3}.':
    '{nodes} suivent {nodes2}, qui ne peut pas répondre ; pas de décision sans suivre {nodes3}.',
  'Two leaders took different values: {value} and {value2} are both chosen.':
    'Deux leaders ont pris des valeurs différentes : {value} et {value2} sont choisis tous les deux.',
  '{nodes} lead, each in its own eyes: each can take another value.':
    '{nodes} mènent, chacun à ses propres yeux : chacun peut prendre une autre valeur.',
  '{words} Nobody has decided yet.': '{words} Personne n’a encore décidé.',
  '{value} is chosen: {node}, which leads, took it.':
    '{value} est choisi : {node}, qui mène, l’a pris.',
  '{value} holds the lock: {node}, which leads, took it.':
    '{value} tient le verrou : {node}, qui mène, l’a pris.',
  '{node} took {value} while following {node2}.':
    '{node} a pris {value} alors qu’il suivait {node2}.',
  '{node} took {value} after taking {value2}.': '{node} a pris {value} après avoir pris {value2}.',
  "{node} took {value} although {node2}'s proposal of {value2} reached it first.":
    '{node} a pris {value} alors que la proposition {value2} de {node2} lui était parvenue d’abord.',
  '{node} took a value, and no proposal had reached it.':
    '{node} a pris une valeur, alors qu’aucune proposition ne lui était parvenue.',
  '{node} took a value, and no proposal had reached it since its crash.':
    '{node} a pris une valeur, alors qu’aucune proposition ne lui était parvenue depuis sa panne.',
  '{node} answered {value}, but it had taken {value2}.':
    '{node} a répondu {value}, mais il avait pris {value2}.',
  '{node} answered {value}, but it had taken nothing.':
    '{node} a répondu {value}, mais il n’avait rien pris.',
  '{node} answered that it had taken nothing, but it had taken {value}.':
    '{node} a répondu n’avoir rien pris, mais il avait pris {value}.',
  '{node} decided {value}, but it follows itself and had not taken that.':
    '{node} a décidé {value}, mais il se suit lui-même et ne l’avait pas pris.',
  '{node} decided {value}, but {node2}, whom it follows, had not answered.':
    '{node} a décidé {value}, mais {node2}, qu’il suit, n’avait pas répondu.',
  '{node} decided {value}, but {node2}, whom it follows, answered {value2}.':
    '{node} a décidé {value}, mais {node2}, qu’il suit, a répondu {value2}.',
}
