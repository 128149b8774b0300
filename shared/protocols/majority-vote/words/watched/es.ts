import type { Words } from '../../../../core/words'
import type { Watched } from '../../watched'

export const words: Words<Watched> = {
  'stuck: no majority': 'atascado: sin mayoría',
  'no votes': 'ningún voto',
  '{counts}: everyone has voted, no value has the {count} votes it needs, and no vote may change.':
    '{counts}: todos han votado, ningún valor tiene los {count} votos necesarios, y ningún voto puede cambiar.',
  '{counts}, {count} not voted: no value can get the {count2} votes it needs, and no vote may change.':
    '{counts}, {count} sin votar: ningún valor puede conseguir los {count2} votos necesarios, y ningún voto puede cambiar.',
  'stuck: links are cut': 'atascado: enlaces cortados',
  '{nodes} crashed, and cut links keep the rest apart: until they are back, nobody can hear of {count} votes alike.':
    'Caídos: {nodes}, y los enlaces cortados separan al resto: hasta que vuelvan, nadie puede oír {count} votos iguales.',
  'Cut links keep the rest apart: until they are back, nobody can hear of {count} votes alike.':
    'Los enlaces cortados separan al resto: hasta que vuelvan, nadie puede oír {count} votos iguales.',
  'stuck: {count} of {count2} crashed': 'atascado: {count} de {count2} caídos',
  '{nodes} crashed: nobody is left, and {count} votes are needed.':
    'Caídos: {nodes}. No queda nadie, y hacen falta {count} votos.',
  '{nodes} crashed: only {count} of {count2} are left, and {count3} votes are needed.':
    'Caídos: {nodes}. Solo quedan {count} de {count2}, y hacen falta {count3} votos.',
  'stuck: {node} is silent': 'atascado: {node} calla',
  'stuck: {nodes} are silent': 'atascado: {nodes} callan',
  '{nodes} crashed before one node had heard enough: {counts}, {count} needed.':
    'Caídos antes de que un nodo oyera lo suficiente: {nodes}. Hay {counts}, hacen falta {count}.',
  '{nodes} crashed before answering anyone: {counts}, {count} needed; without it nobody may decide.':
    'Caído sin responder a nadie: {nodes}. Hay {counts}, hacen falta {count}; sin él nadie puede decidir.',
  '{nodes} crashed before answering anyone: {counts}, {count} needed; without them nobody may decide.':
    'Caídos sin responder a nadie: {nodes}. Hay {counts}, hacen falta {count}; sin ellos nadie puede decidir.',
  '{nodes} crashed before anyone learned its vote: {counts}, {count} needed; until it is back, no one can know.':
    'Caído antes de que nadie supiera su voto: {nodes}. Hay {counts}, hacen falta {count}; hasta que vuelva, nadie puede saberlo.',
  '{nodes} crashed before anyone learned their votes: {counts}, {count} needed; until they are back, no one can know.':
    'Caídos antes de que nadie supiera sus votos: {nodes}. Hay {counts}, hacen falta {count}; hasta que vuelvan, nadie puede saberlo.',
  '{counts}. Only {node} can make a majority, and {node2} has not voted.':
    '{counts}. Solo {node} puede dar la mayoría, y {node2} no ha votado.',
  '{value} is chosen: {nodes} voted for it.': '{value} está elegido, con los votos de {nodes}.',
  '{value} holds the lock: {nodes} voted for it.':
    '{value} tiene el cerrojo, con los votos de {nodes}.',
  '{node} voted {value} after voting {value2}.': '{node} votó {value} después de votar {value2}.',
  '{node} proposed {value} after voting {value2}.':
    '{node} propuso {value} después de votar {value2}.',
  '{node} voted {value}, and no proposal had reached it.':
    '{node} votó {value}, y no le había llegado ninguna propuesta.',
  '{node} voted {value}, and no proposal had reached it since its crash.':
    '{node} votó {value}, y no le había llegado ninguna propuesta desde su caída.',
  "{node} voted {value} although {node2}'s proposal of {value2} reached it first.":
    '{node} votó {value} aunque le llegó antes la propuesta {value2} de {node2}.',
  "{node} proposed {value} although {node2}'s proposal of {value2} reached it first.":
    '{node} propuso {value} aunque le llegó antes la propuesta {value2} de {node2}.',
  '{node} decided {value} with no known vote for it; more than half of {count} nodes is {count2}.':
    '{node} decidió {value} sin conocer ningún voto a favor; más de la mitad de {count} nodos son {count2}.',
  '{node} decided {value} with {count} known vote; more than half of {count2} nodes is {count3}.':
    '{node} decidió {value} con {count} voto conocido; más de la mitad de {count2} nodos son {count3}.',
  '{node} decided {value} with {count} known votes; more than half of {count2} nodes is {count3}.':
    '{node} decidió {value} con {count} votos conocidos; más de la mitad de {count2} nodos son {count3}.',
  '{node} answered {value}, but it had voted {value2}.':
    '{node} respondió {value}, pero había votado {value2}.',
  '{node} answered {value}, but it had not voted.':
    '{node} respondió {value}, pero no había votado.',
  '{node} answered that it had not voted, but it had voted {value}.':
    '{node} respondió que no había votado, pero había votado {value}.',
}
