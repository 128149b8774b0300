import type { Words } from '../../../../core/words'
import type { Watched } from '../../watched'

export const words: Words<Watched> = {
  'stuck: {count} of {count2} crashed': 'bloqué : {count} sur {count2} en panne',
  'stuck: links are cut': 'bloqué : liens coupés',
  '{nodes} crashed: nobody is left, and every step waits for {count}.':
    'En panne : {nodes}. Il ne reste personne, et chaque étape en attend {count}.',
  '{nodes} crashed: only {count} of {count2} are left, and every step waits for {count3}.':
    'En panne : {nodes}. Il n’en reste que {count} sur {count2}, et chaque étape en attend {count3}.',
  '{nodes} crashed, and cut links keep the rest apart: until they are back, nobody can hear from {count} nodes.':
    'En panne : {nodes}, et des liens coupés séparent les autres : jusqu’à leur retour, personne ne peut entendre {count} nœuds.',
  'Cut links keep the rest apart: until they are back, nobody can hear from {count} nodes.':
    'Des liens coupés séparent les autres : jusqu’à leur retour, personne ne peut entendre {count} nœuds.',
  'Round {count}: {numeral} reports {value}. More than half is {count2}.':
    'Tour {count} : {numeral} annonce {value}. Plus de la moitié, c’est {count2}.',
  'Round {count}: {numeral} report {value}. More than half is {count2}.':
    'Tour {count} : {numeral} annoncent {value}. Plus de la moitié, c’est {count2}.',
  'Round {count}: {numeral} reports {value}, {counts}. More than half is {count2}.':
    'Tour {count} : {numeral} annonce {value}, {counts}. Plus de la moitié, c’est {count2}.',
  'Round {count}: {numeral} report {value}, {counts}. More than half is {count2}.':
    'Tour {count} : {numeral} annoncent {value}, {counts}. Plus de la moitié, c’est {count2}.',
  '{value} is chosen: {nodes} backed it in round {count}.':
    '{value} est choisi, soutenu au tour {count} par {nodes}.',
  '{value} holds the lock: {nodes} backed it in round {count}.':
    '{value} tient le verrou, soutenu au tour {count} par {nodes}.',
  '{words} No node has decided yet.': '{words} Aucun nœud n’a encore décidé.',
  '{node} proposed {value}': '{node} a proposé {value}',
  '{node} joined round {count} with {value}': '{node} a rejoint le tour {count} avec {value}',
  '{node} backed {value} in round {count}': '{node} a soutenu {value} au tour {count}',
  '{node} went on to round {count} with {value}': '{node} est passé au tour {count} avec {value}',
  '{node} decided {value}': '{node} a décidé {value}',
  '{words} while in round {count}.': '{words}, alors qu’il était au tour {count}.',
  '{words} while in round {count}, reporting {value}.':
    '{words}, alors qu’il était au tour {count} et annonçait {value}.',
  '{words}, and nobody had reported that to it.': '{words}, et personne ne le lui avait annoncé.',
  '{words} after backing {value}.': '{words}, après avoir soutenu {value}.',
  '{words} with reports of {nodes} only; more than half of {count} nodes is {count2}.':
    '{words}, avec les seules annonces de {nodes} ; plus de la moitié de {count} nœuds, c’est {count2}.',
  '{words}, but {value} was reported by {count} or more.':
    '{words}, mais {value} était annoncé par {count} ou plus.',
  '{words}, reported by {count} of the {count2} that are needed.':
    '{words}, annoncé par {count} des {count2} nécessaires.',
  '{words} before it had backed anything.': '{words} avant d’avoir soutenu quoi que ce soit.',
  '{words} knowing what {count} backed; more than half of {count2} nodes is {count3}.':
    '{words} en ne sachant que ce que {count} soutenaient ; plus de la moitié de {count2} nœuds, c’est {count3}.',
  '{words}, but {nodes} had backed {value}.': '{words}, mais {value} avait le soutien de {nodes}.',
  '{words}, but {value} was reported to it most.': '{words}, mais la plus annoncée était {value}.',
  '{words} in round {count}, where nobody backed it; more than half of {count2} nodes is {count3}.':
    '{words} au tour {count}, où personne ne le soutenait ; plus de la moitié de {count2} nœuds, c’est {count3}.',
  '{words} in round {count}, where only {nodes} backed it; more than half of {count2} nodes is {count3}.':
    '{words} au tour {count}, soutenu seulement par {nodes} ; plus de la moitié de {count2} nœuds, c’est {count3}.',
}
