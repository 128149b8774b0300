import type { Words } from '../../../../core/words'
import type { Watched } from '../../watched'

export const words: Words<Watched> = {
  Ballots: 'Scrutins',
  nothing: 'rien',
  '{value} in {ballot}': '{value} dans {ballot}',
  'stuck: {count} of {count2} crashed': 'bloqué : {count} sur {count2} en panne',
  '{nodes} crashed: nobody is up, and {count} are needed. Whoever comes back with its memory can go on.':
    'En panne : {nodes}. Personne n’est actif, et il en faut {count}. Qui revient avec sa mémoire peut continuer.',
  '{nodes} crashed: only {count} of {count2} is up, and {count3} are needed. Whoever comes back with its memory can go on.':
    'En panne : {nodes}. Seul {count} sur {count2} est actif, et il en faut {count3}. Qui revient avec sa mémoire peut continuer.',
  '{nodes} crashed: only {count} of {count2} are up, and {count3} are needed. Whoever comes back with its memory can go on.':
    'En panne : {nodes}. Seuls {count} sur {count2} sont actifs, et il en faut {count3}. Qui revient avec sa mémoire peut continuer.',
  'stuck: no side has a majority': 'bloqué : aucun côté n’a la majorité',
  'The wall leaves nobody in touch with {count} of {count2} nodes. When it falls, they can go on.':
    'Avec le mur, personne n’est en contact avec {count} nœuds sur {count2}. Quand il tombera, ils pourront continuer.',
  'The wall leaves nobody in touch with {count} of {count2} nodes while {node} is down. When it falls, they can go on.':
    'Avec le mur, personne n’est en contact avec {count} nœuds sur {count2} tant que {node} est en panne. Quand il tombera, ils pourront continuer.',
  'The wall leaves nobody in touch with {count} of {count2} nodes while {nodes} are down. When it falls, they can go on.':
    'Avec le mur, personne n’est en contact avec {count} nœuds sur {count2} tant que {nodes} sont en panne. Quand il tombera, ils pourront continuer.',
  '{value} is chosen: {nodes} accepted it in {ballot}.':
    '{value} est choisi, accepté dans {ballot} par {nodes}.',
  '{value} holds the lock: {nodes} accepted it in {ballot}.':
    '{value} tient le verrou, accepté dans {ballot} par {nodes}.',
  '{ballot} has {count} of {count2} promises.': '{ballot} a {count} promesses sur {count2}.',
  '{value} has {count} of {count2} accepts in {ballot}.':
    '{value} a {count} acceptations sur {count2} dans {ballot}.',
  '{node} wanted {value}, but {words}: it must propose {value2}.':
    '{node} voulait {value}, mais {words} : il doit proposer {value2}.',
  '{node} promised {ballot} reporting {words}, after promising it reporting {words2}.':
    '{node} a promis {ballot} en rapportant {words}, après l’avoir promis en rapportant {words2}.',
  '{node} promised {ballot} after promising {ballot2}.':
    '{node} a promis {ballot} après avoir promis {ballot2}.',
  '{node} promised {ballot} after accepting in {ballot2}.':
    '{node} a promis {ballot} après avoir accepté dans {ballot2}.',
  '{node} promised {ballot}, and no prepare of that ballot had reached it.':
    '{node} a promis {ballot}, alors qu’aucune préparation de ce scrutin ne lui était parvenue.',
  '{node} promised {ballot}, and no prepare of that ballot had reached it since its crash.':
    '{node} a promis {ballot}, alors qu’aucune préparation de ce scrutin ne lui était parvenue depuis sa panne.',
  '{node} promised {ballot} reporting {words}, but it had accepted {words2}.':
    '{node} a promis {ballot} en rapportant {words}, mais il avait accepté {words2}.',
  '{node} accepted {value} in {ballot} after promising {ballot2}.':
    '{node} a accepté {value} dans {ballot} après avoir promis {ballot2}.',
  '{node} accepted {value} in {ballot} after accepting in {ballot2}.':
    '{node} a accepté {value} dans {ballot} après avoir accepté dans {ballot2}.',
  '{node} accepted {value} in {ballot}, but what it was asked to accept in that ballot is {value2}.':
    '{node} a accepté {value} dans {ballot}, mais dans ce scrutin on lui demandait {value2}.',
  '{node} accepted {value} in {ballot}, but nobody had asked it to accept anything in that ballot.':
    '{node} a accepté {value} dans {ballot}, mais personne ne lui avait rien demandé dans ce scrutin.',
  '{node} accepted {value} in {ballot}, but nobody had asked it to accept anything in that ballot since its crash.':
    '{node} a accepté {value} dans {ballot}, mais personne ne lui avait rien demandé dans ce scrutin depuis sa panne.',
  '{node} started {ballot} again, a ballot that it had used before.':
    '{node} a recommencé {ballot}, un scrutin qu’il avait déjà utilisé.',
  '{node} prepared {ballot}, a ballot that belongs to {node2}.':
    '{node} a préparé {ballot}, un scrutin qui appartient à {node2}.',
  '{node} proposed {value} in {ballot}, a ballot that belongs to {node2}.':
    '{node} a proposé {value} dans {ballot}, un scrutin qui appartient à {node2}.',
  '{node} proposed {value} in {ballot} after proposing {value2} in {ballot2}.':
    '{node} a proposé {value} dans {ballot} après avoir proposé {value2} dans {ballot2}.',
  '{node} proposed {value} in {ballot} with no promise; more than half of {count} nodes is {count2}.':
    '{node} a proposé {value} dans {ballot} sans aucune promesse ; plus de la moitié de {count} nœuds, c’est {count2}.',
  '{node} proposed {value} in {ballot} with {count} promise; more than half of {count2} nodes is {count3}.':
    '{node} a proposé {value} dans {ballot} avec {count} promesse ; plus de la moitié de {count2} nœuds, c’est {count3}.',
  '{node} proposed {value} in {ballot} with {count} promises; more than half of {count2} nodes is {count3}.':
    '{node} a proposé {value} dans {ballot} avec {count} promesses ; plus de la moitié de {count2} nœuds, c’est {count3}.',
  "{node} proposed {value} in {ballot}, but its promises force {value2}: {node2}'s reports that it accepted {value3} in {ballot2}.":
    '{node} a proposé {value} dans {ballot}, mais ses promesses imposent {value2} : celle de {node2} rapporte avoir accepté {value3} dans {ballot2}.',
  '{node} decided {value}, and knew only {nodes} to have accepted it in {ballot}; more than half of {count} nodes is {count2}.':
    '{node} a décidé {value} en ne connaissant que l’acceptation de {nodes} dans {ballot} ; plus de la moitié de {count} nœuds, c’est {count2}.',
  '{node} decided {value}, and knew nobody to have accepted it; more than half of {count} nodes is {count2}.':
    '{node} a décidé {value} sans connaître aucune acceptation ; plus de la moitié de {count} nœuds, c’est {count2}.',
}
