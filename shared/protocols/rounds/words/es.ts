import type { Words } from '../../../core/words'
import type { Sentence } from '../sentences'

export const words: Words<Sentence> = {
  Rounds: 'Rondas',
  'Vote in rounds. Report your value to all; when more than half have reported, back what more than half report, or nothing; when more than half have backed, go on with a backed value, or with what was reported most. Decide what more than half back in one round.':
    'Votad por rondas. Informa a todos de tu valor; cuando haya informado más de la mitad, respalda lo que informa más de la mitad, o nada; cuando haya respaldado más de la mitad, sigue con un valor respaldado o con el más informado. Decide lo que más de la mitad respalda en una ronda.',
  Answer: 'Responder',
  Propose: 'Proponer',
  Decide: 'Decidir',
  Back: 'Respaldar',
  'Back nothing': 'No respaldar nada',
  'Go on with': 'Seguir con',
  'Join round {count} with': 'Entrar en la ronda {count} con',
  'Send again': 'Enviar otra vez',
  'Say it again': 'Decirlo otra vez',
  'no value has more than half': 'ningún valor pasa de la mitad',
  'round {count}': 'ronda {count}',
  'round {count}: it was backed': 'ronda {count}: fue respaldado',
  'round {count}: reported most': 'ronda {count}: el más informado',
  '{node} reports it': '{node} informa de él',
  '{node} decided it': '{node} lo decidió',
  Value: 'Valor',
  Round: 'Ronda',
  Nothing: 'Nada',
  'Join a round': 'Entrar en una ronda',
  'Back a value': 'Respaldar un valor',
  'Next round': 'Ronda siguiente',
  'My round': 'Mi ronda',
  'My value': 'Mi valor',
  'I backed': 'Respaldé',
  'Reports I heard': 'Informes que oí',
  'What others backed': 'Lo que respaldaron otros',
  'I decided': 'Decidí',
  'not begun': 'sin empezar',
  'none yet': 'ninguno aún',
  nothing: 'nada',
  'not yet': 'aún no',
  'Round {count}: {count2} of {count3} reports': 'Ronda {count}: {count2} de {count3} informes',
  'Round {count}: none is reported by {count2}: back nothing':
    'Ronda {count}: ninguno informado por {count2}: no respaldes nada',
  'Round {count}: back {value}': 'Ronda {count}: respalda {value}',
  'Round {count}: {count2} of {count3} have backed':
    'Ronda {count}: han respaldado {count2} de {count3}',
  'Round {count}: {value} can be decided': 'Ronda {count}: se puede decidir {value}',
  'Round {count}: somebody backed {value}: take it along':
    'Ronda {count}: alguien respaldó {value}: llévalo contigo',
  'Round {count}: nobody backed a value: take {value}, reported most':
    'Ronda {count}: nadie respaldó un valor: toma {value}, el más informado',
  report: 'informe',
  back: 'respaldo',
  decided: 'decidido',
  'report, round {count}, value {value}': 'informe, ronda {count}, valor {value}',
  'back, round {count}, value {value}': 'respaldo, ronda {count}, valor {value}',
  'decided, value {value}': 'decidido, valor {value}',
  'A client wants to know the answer. Answer when you can decide.':
    'Un cliente quiere saber la respuesta. Responde cuando puedas decidir.',
  '{node} reports {value} in round {count}.': '{node} informa de {value} en la ronda {count}.',
  '{node} backs {value} in round {count}.': '{node} respalda {value} en la ronda {count}.',
  '{node} proposed {value}.': '{node} propuso {value}.',
  '{node} joined round {count} with {value}.': '{node} entró en la ronda {count} con {value}.',
  '{node} backed {value} in round {count}.': '{node} respaldó {value} en la ronda {count}.',
  '{node} went on to round {count} with {value}.': '{node} pasó a la ronda {count} con {value}.',
  '{node} decided {value}.': '{node} decidió {value}.',
  '{node} sent its last words again.': '{node} envió otra vez sus últimas palabras.',
  'In one round report one value and back one, and never go back to an earlier round.':
    'En una ronda informa de un solo valor y respalda uno solo, y no vuelvas nunca a una ronda anterior.',
  'Begin with what a client asks for, or with a value and round that another node reports.':
    'Empieza con lo que pide un cliente, o con un valor y una ronda de los que informa otro nodo.',
  'Back only after reports from more than half of all nodes: the value that more than half of all report, and nothing if there is none.':
    'Respalda solo tras informes de más de la mitad de todos los nodos: el valor del que informa más de la mitad de todos, y nada si no lo hay.',
  'Go on to the next round only after you backed, and after more than half of all nodes have.':
    'Pasa a la ronda siguiente solo después de haber respaldado tú y más de la mitad de todos los nodos.',
  'If anyone backed a value in your round, take that one along.':
    'Si alguien respaldó un valor en tu ronda, llévate ese.',
  'If nobody did, take the value that was reported to you most, and in a tie the first in the list.':
    'Si nadie lo hizo, toma el valor del que más te informaron y, en caso de empate, el primero de la lista.',
  'Decide only what more than half of all nodes backed in one round, or what a node says it decided.':
    'Decide solo lo que más de la mitad de todos los nodos respaldó en una ronda, o lo que un nodo dice haber decidido.',
  'you are in round {count}': 'estás en la ronda {count}',
  'nobody reported that to you': 'nadie te informó de eso',
  'you backed {value}': 'respaldaste {value}',
  'needs {count} reports, has {count2}': 'necesita {count} informes, tiene {count2}',
  '{count} report {value}': '{count} informan de {value}',
  '{count} must report {value}, {count2} do':
    '{count} deben informar de {value}, lo hacen {count2}',
  'first back a value, or nothing': 'primero respalda un valor, o nada',
  'needs {count} that backed, has {count2}':
    'necesita {count} que hayan respaldado, tiene {count2}',
  '{nodes} backed {value}': '{value} respaldado por {nodes}',
  '{value} was reported most': '{value} fue el más informado',
  'needs {count} that back it, has {count2}': 'necesita {count} respaldos, tiene {count2}',
}
