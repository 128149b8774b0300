import type { Words } from '../../../../core/words'
import type { Watched } from '../../watched'

export const words: Words<Watched> = {
  'stuck: {count} of {count2} crashed': 'atascado: {count} de {count2} caídos',
  'stuck: links are cut': 'atascado: enlaces cortados',
  '{nodes} crashed: nobody is left, and every step waits for {count}.':
    'Caídos: {nodes}. No queda nadie, y cada paso espera a {count}.',
  '{nodes} crashed: only {count} of {count2} are left, and every step waits for {count3}.':
    'Caídos: {nodes}. Solo quedan {count} de {count2}, y cada paso espera a {count3}.',
  '{nodes} crashed, and cut links keep the rest apart: until they are back, nobody can hear from {count} nodes.':
    'Caídos: {nodes}, y los enlaces cortados separan al resto: hasta que vuelvan, nadie puede oír a {count} nodos.',
  'Cut links keep the rest apart: until they are back, nobody can hear from {count} nodes.':
    'Los enlaces cortados separan al resto: hasta que vuelvan, nadie puede oír a {count} nodos.',
  'Round {count}: {numeral} reports {value}. More than half is {count2}.':
    'Ronda {count}: {numeral} informa de {value}. Más de la mitad son {count2}.',
  'Round {count}: {numeral} report {value}. More than half is {count2}.':
    'Ronda {count}: {numeral} informan de {value}. Más de la mitad son {count2}.',
  'Round {count}: {numeral} reports {value}, {counts}. More than half is {count2}.':
    'Ronda {count}: {numeral} informa de {value}, {counts}. Más de la mitad son {count2}.',
  'Round {count}: {numeral} report {value}, {counts}. More than half is {count2}.':
    'Ronda {count}: {numeral} informan de {value}, {counts}. Más de la mitad son {count2}.',
  '{value} is chosen: {nodes} backed it in round {count}.':
    '{value} está elegido, respaldado en la ronda {count} por {nodes}.',
  '{value} holds the lock: {nodes} backed it in round {count}.':
    '{value} tiene el cerrojo, respaldado en la ronda {count} por {nodes}.',
  '{words} No node has decided yet.': '{words} Ningún nodo ha decidido aún.',
  '{node} proposed {value}': '{node} propuso {value}',
  '{node} joined round {count} with {value}': '{node} entró en la ronda {count} con {value}',
  '{node} backed {value} in round {count}': '{node} respaldó {value} en la ronda {count}',
  '{node} went on to round {count} with {value}': '{node} pasó a la ronda {count} con {value}',
  '{node} decided {value}': '{node} decidió {value}',
  '{words} while in round {count}.': '{words}, estando en la ronda {count}.',
  '{words} while in round {count}, reporting {value}.':
    '{words}, estando en la ronda {count} e informando de {value}.',
  '{words}, and nobody had reported that to it.': '{words}, y nadie le había informado de eso.',
  '{words} after backing {value}.': '{words}, después de respaldar {value}.',
  '{words} with reports of {nodes} only; more than half of {count} nodes is {count2}.':
    '{words}, solo con informes de {nodes}; más de la mitad de {count} nodos son {count2}.',
  '{words}, but {value} was reported by {count} or more.':
    '{words}, pero de {value} informaron {count} o más.',
  '{words}, reported by {count} of the {count2} that are needed.':
    '{words}, con informes de {count} de los {count2} necesarios.',
  '{words} before it had backed anything.': '{words} antes de haber respaldado nada.',
  '{words} knowing what {count} backed; more than half of {count2} nodes is {count3}.':
    '{words} sabiendo solo lo que respaldaban {count}; más de la mitad de {count2} nodos son {count3}.',
  '{words}, but {nodes} had backed {value}.': '{words}, pero {value} tenía el respaldo de {nodes}.',
  '{words}, but {value} was reported to it most.':
    '{words}, pero de lo que más le informaron fue {value}.',
  '{words} in round {count}, where nobody backed it; more than half of {count2} nodes is {count3}.':
    '{words} en la ronda {count}, donde nadie lo respaldó; más de la mitad de {count2} nodos son {count3}.',
  '{words} in round {count}, where only {nodes} backed it; more than half of {count2} nodes is {count3}.':
    '{words} en la ronda {count}, respaldado solo por {nodes}; más de la mitad de {count2} nodos son {count3}.',
}
