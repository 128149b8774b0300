import type { Words } from '../../../../core/words'
import type { Watched } from '../../watched'

export const words: Words<Watched> = {
  'stuck: {nodes} is silent': 'atascado: {nodes} calla',
  '{node} crashed and everyone follows it; nobody can decide until someone takes over.':
    '{node} cayó y todos lo siguen; nadie puede decidir hasta que alguien tome el mando.',
  '{nodes} crashed and the others follow them; nobody can decide until someone takes over.':
    '{nodes} cayeron y los demás los siguen; nadie puede decidir hasta que alguien tome el mando.',
  '{node} follows {nodes}, which crashed; no decision there without a new leader.':
    '{node} sigue a {nodes}, que cayó; allí no hay decisión sin un nuevo líder.',
  '{nodes} follow {nodes2}, which crashed; no decision there without a new leader.':
    '{nodes} siguen a {nodes2}, que cayó; allí no hay decisión sin un nuevo líder.',
  '{node} follows {nodes}, which cannot answer; no decision there without a new leader.':
    '{node} sigue a {nodes}, que no puede responder; allí no hay decisión sin un nuevo líder.',
  '{nodes} follow {nodes2}, which cannot answer; no decision there without a new leader.':
    '{nodes} siguen a {nodes2}, que no puede responder; allí no hay decisión sin un nuevo líder.',
  '{node} follows {nodes}, which crashed; no decision there without following {nodes2}.':
    '{node} sigue a {nodes}, que cayó; allí no hay decisión sin seguir a {nodes2}.',
  '{nodes} follow {nodes2}, which crashed; no decision there without following {nodes3}.':
    '{nodes} siguen a {nodes2}, que cayó; allí no hay decisión sin seguir a {nodes3}.',
  '{node} follows {nodes}, which cannot answer; no decision there without following {nodes2}.':
    '{node} sigue a {nodes}, que no puede responder; allí no hay decisión sin seguir a {nodes2}.',
  '{nodes} follow {nodes2}, which cannot answer; no decision there without following {nodes3}.':
    '{nodes} siguen a {nodes2}, que no puede responder; allí no hay decisión sin seguir a {nodes3}.',
  'Two leaders took different values: {value} and {value2} are both chosen.':
    'Dos líderes tomaron valores distintos: {value} y {value2} están elegidos los dos.',
  '{nodes} lead, each in its own eyes: each can take another value.':
    '{nodes} lideran, cada uno a sus propios ojos: cada uno puede tomar otro valor.',
  '{words} Nobody has decided yet.': '{words} Nadie ha decidido todavía.',
  '{value} is chosen: {node}, which leads, took it.':
    '{value} está elegido: {node}, que lidera, lo tomó.',
  '{value} holds the lock: {node}, which leads, took it.':
    '{value} tiene el cerrojo: {node}, que lidera, lo tomó.',
  '{node} took {value} while following {node2}.': '{node} tomó {value} mientras seguía a {node2}.',
  '{node} took {value} after taking {value2}.': '{node} tomó {value} después de tomar {value2}.',
  "{node} took {value} although {node2}'s proposal of {value2} reached it first.":
    '{node} tomó {value} aunque le llegó antes la propuesta {value2} de {node2}.',
  '{node} took a value, and no proposal had reached it.':
    '{node} tomó un valor, y no le había llegado ninguna propuesta.',
  '{node} took a value, and no proposal had reached it since its crash.':
    '{node} tomó un valor, y no le había llegado ninguna propuesta desde su caída.',
  '{node} answered {value}, but it had taken {value2}.':
    '{node} respondió {value}, pero había tomado {value2}.',
  '{node} answered {value}, but it had taken nothing.':
    '{node} respondió {value}, pero no había tomado nada.',
  '{node} answered that it had taken nothing, but it had taken {value}.':
    '{node} respondió que no había tomado nada, pero había tomado {value}.',
  '{node} decided {value}, but it follows itself and had not taken that.':
    '{node} decidió {value}, pero se sigue a sí mismo y no lo había tomado.',
  '{node} decided {value}, but {node2}, whom it follows, had not answered.':
    '{node} decidió {value}, pero {node2}, a quien sigue, no había respondido.',
  '{node} decided {value}, but {node2}, whom it follows, answered {value2}.':
    '{node} decidió {value}, pero {node2}, a quien sigue, respondió {value2}.',
}
