import type { Words } from '../../../../core/words'
import type { Watched } from '../../watched'

export const words: Words<Watched> = {
  'stuck: no majority': 'bloqué : pas de majorité',
  'no votes': 'aucun vote',
  '{counts}: everyone has voted, no value has the {count} votes it needs, and no vote may change.':
    '{counts} : tous ont voté, aucune valeur n’a les {count} votes nécessaires, et aucun vote ne peut changer.',
  '{counts}, {count} not voted: no value can get the {count2} votes it needs, and no vote may change.':
    '{counts}, {count} sans vote : aucune valeur ne peut avoir les {count2} votes nécessaires, et aucun vote ne peut changer.',
  'stuck: links are cut': 'bloqué : liens coupés',
  '{nodes} crashed, and cut links keep the rest apart: until they are back, nobody can hear of {count} votes alike.':
    'En panne : {nodes}, et des liens coupés séparent les autres : jusqu’à leur retour, personne ne peut entendre {count} votes pareils.',
  'Cut links keep the rest apart: until they are back, nobody can hear of {count} votes alike.':
    'Des liens coupés séparent les autres : jusqu’à leur retour, personne ne peut entendre {count} votes pareils.',
  'stuck: {count} of {count2} crashed': 'bloqué : {count} sur {count2} en panne',
  '{nodes} crashed: nobody is left, and {count} votes are needed.':
    'En panne : {nodes}. Il ne reste personne, et il faut {count} votes.',
  '{nodes} crashed: only {count} of {count2} are left, and {count3} votes are needed.':
    'En panne : {nodes}. Il n’en reste que {count} sur {count2}, et il faut {count3} votes.',
  'stuck: {node} is silent': 'bloqué : {node} se tait',
  'stuck: {nodes} are silent': 'bloqué : {nodes} se taisent',
  '{nodes} crashed before one node had heard enough: {counts}, {count} needed.':
    'En panne avant qu’un nœud n’en sache assez : {nodes}. Il y a {counts}, il en faut {count}.',
  '{nodes} crashed before answering anyone: {counts}, {count} needed; without it nobody may decide.':
    'En panne sans avoir répondu : {nodes}. Il y a {counts}, il en faut {count} ; sans lui personne ne peut décider.',
  '{nodes} crashed before answering anyone: {counts}, {count} needed; without them nobody may decide.':
    'En panne sans avoir répondu : {nodes}. Il y a {counts}, il en faut {count} ; sans eux personne ne peut décider.',
  '{nodes} crashed before anyone learned its vote: {counts}, {count} needed; until it is back, no one can know.':
    'En panne avant que quiconque apprenne son vote : {nodes}. Il y a {counts}, il en faut {count} ; jusqu’à son retour, personne ne peut le savoir.',
  '{nodes} crashed before anyone learned their votes: {counts}, {count} needed; until they are back, no one can know.':
    'En panne avant que quiconque apprenne leurs votes : {nodes}. Il y a {counts}, il en faut {count} ; jusqu’à leur retour, personne ne peut le savoir.',
  '{counts}. Only {node} can make a majority, and {node2} has not voted.':
    '{counts}. Seul {node} peut faire une majorité, et {node2} n’a pas voté.',
  '{value} is chosen: {nodes} voted for it.': '{value} est choisi, avec les votes de {nodes}.',
  '{value} holds the lock: {nodes} voted for it.':
    '{value} tient le verrou, avec les votes de {nodes}.',
  '{node} voted {value} after voting {value2}.': '{node} a voté {value} après avoir voté {value2}.',
  '{node} proposed {value} after voting {value2}.':
    '{node} a proposé {value} après avoir voté {value2}.',
  '{node} voted {value}, and no proposal had reached it.':
    '{node} a voté {value}, alors qu’aucune proposition ne lui était parvenue.',
  '{node} voted {value}, and no proposal had reached it since its crash.':
    '{node} a voté {value}, alors qu’aucune proposition ne lui était parvenue depuis sa panne.',
  "{node} voted {value} although {node2}'s proposal of {value2} reached it first.":
    '{node} a voté {value} alors que la proposition {value2} de {node2} lui était parvenue d’abord.',
  "{node} proposed {value} although {node2}'s proposal of {value2} reached it first.":
    '{node} a proposé {value} alors que la proposition {value2} de {node2} lui était parvenue d’abord.',
  '{node} decided {value} with no known vote for it; more than half of {count} nodes is {count2}.':
    '{node} a décidé {value} sans connaître un seul vote pour ; plus de la moitié de {count} nœuds, c’est {count2}.',
  '{node} decided {value} with {count} known vote; more than half of {count2} nodes is {count3}.':
    '{node} a décidé {value} avec {count} vote connu ; plus de la moitié de {count2} nœuds, c’est {count3}.',
  '{node} decided {value} with {count} known votes; more than half of {count2} nodes is {count3}.':
    '{node} a décidé {value} avec {count} votes connus ; plus de la moitié de {count2} nœuds, c’est {count3}.',
  '{node} answered {value}, but it had voted {value2}.':
    '{node} a répondu {value}, mais il avait voté {value2}.',
  '{node} answered {value}, but it had not voted.':
    '{node} a répondu {value}, mais il n’avait pas voté.',
  '{node} answered that it had not voted, but it had voted {value}.':
    '{node} a répondu n’avoir pas voté, mais il avait voté {value}.',
}
