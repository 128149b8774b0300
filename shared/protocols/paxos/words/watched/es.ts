import type { Words } from '../../../../core/words'
import type { Watched } from '../../watched'

export const words: Words<Watched> = {
  Ballots: 'Rondas',
  nothing: 'nada',
  '{value} in {ballot}': '{value} en {ballot}',
  'stuck: {count} of {count2} crashed': 'atascado: {count} de {count2} caídos',
  '{nodes} crashed: nobody is up, and {count} are needed. Whoever comes back with its memory can go on.':
    'Caídos: {nodes}. No hay nadie activo, y hacen falta {count}. Quien vuelva con su memoria puede seguir.',
  '{nodes} crashed: only {count} of {count2} is up, and {count3} are needed. Whoever comes back with its memory can go on.':
    'Caídos: {nodes}. Solo {count} de {count2} está activo, y hacen falta {count3}. Quien vuelva con su memoria puede seguir.',
  '{nodes} crashed: only {count} of {count2} are up, and {count3} are needed. Whoever comes back with its memory can go on.':
    'Caídos: {nodes}. Solo {count} de {count2} están activos, y hacen falta {count3}. Quien vuelva con su memoria puede seguir.',
  'stuck: no side has a majority': 'atascado: ningún lado tiene mayoría',
  'The wall leaves nobody in touch with {count} of {count2} nodes. When it falls, they can go on.':
    'Con el muro nadie está en contacto con {count} de {count2} nodos. Cuando caiga, podrán seguir.',
  'The wall leaves nobody in touch with {count} of {count2} nodes while {node} is down. When it falls, they can go on.':
    'Con el muro nadie está en contacto con {count} de {count2} nodos mientras {node} esté caído. Cuando caiga, podrán seguir.',
  'The wall leaves nobody in touch with {count} of {count2} nodes while {nodes} are down. When it falls, they can go on.':
    'Con el muro nadie está en contacto con {count} de {count2} nodos mientras {nodes} estén caídos. Cuando caiga, podrán seguir.',
  '{value} is chosen: {nodes} accepted it in {ballot}.':
    '{value} está elegido, aceptado en {ballot} por {nodes}.',
  '{value} holds the lock: {nodes} accepted it in {ballot}.':
    '{value} tiene el cerrojo, aceptado en {ballot} por {nodes}.',
  '{ballot} has {count} of {count2} promises.': '{ballot} tiene {count} de {count2} promesas.',
  '{value} has {count} of {count2} accepts in {ballot}.':
    '{value} tiene {count} de {count2} aceptaciones en {ballot}.',
  '{node} wanted {value}, but {words}: it must propose {value2}.':
    '{node} quería {value}, pero {words}: debe proponer {value2}.',
  '{node} promised {ballot} reporting {words}, after promising it reporting {words2}.':
    '{node} prometió {ballot} informando {words}, tras prometerlo informando {words2}.',
  '{node} promised {ballot} after promising {ballot2}.':
    '{node} prometió {ballot} después de prometer {ballot2}.',
  '{node} promised {ballot} after accepting in {ballot2}.':
    '{node} prometió {ballot} después de aceptar en {ballot2}.',
  '{node} promised {ballot}, and no prepare of that ballot had reached it.':
    '{node} prometió {ballot}, y no le había llegado ninguna preparación de esa ronda.',
  '{node} promised {ballot}, and no prepare of that ballot had reached it since its crash.':
    '{node} prometió {ballot}, y no le había llegado ninguna preparación de esa ronda desde su caída.',
  '{node} promised {ballot} reporting {words}, but it had accepted {words2}.':
    '{node} prometió {ballot} informando {words}, pero había aceptado {words2}.',
  '{node} accepted {value} in {ballot} after promising {ballot2}.':
    '{node} aceptó {value} en {ballot} después de prometer {ballot2}.',
  '{node} accepted {value} in {ballot} after accepting in {ballot2}.':
    '{node} aceptó {value} en {ballot} después de aceptar en {ballot2}.',
  '{node} accepted {value} in {ballot}, but what it was asked to accept in that ballot is {value2}.':
    '{node} aceptó {value} en {ballot}, pero en esa ronda se le pidió {value2}.',
  '{node} accepted {value} in {ballot}, but nobody had asked it to accept anything in that ballot.':
    '{node} aceptó {value} en {ballot}, pero nadie le había pedido aceptar nada en esa ronda.',
  '{node} accepted {value} in {ballot}, but nobody had asked it to accept anything in that ballot since its crash.':
    '{node} aceptó {value} en {ballot}, pero nadie le había pedido aceptar nada en esa ronda desde su caída.',
  '{node} started {ballot} again, a ballot that it had used before.':
    '{node} volvió a empezar {ballot}, una ronda que ya había usado.',
  '{node} prepared {ballot}, a ballot that belongs to {node2}.':
    '{node} preparó {ballot}, una ronda que pertenece a {node2}.',
  '{node} proposed {value} in {ballot}, a ballot that belongs to {node2}.':
    '{node} propuso {value} en {ballot}, una ronda que pertenece a {node2}.',
  '{node} proposed {value} in {ballot} after proposing {value2} in {ballot2}.':
    '{node} propuso {value} en {ballot} después de proponer {value2} en {ballot2}.',
  '{node} proposed {value} in {ballot} with no promise; more than half of {count} nodes is {count2}.':
    '{node} propuso {value} en {ballot} sin ninguna promesa; más de la mitad de {count} nodos son {count2}.',
  '{node} proposed {value} in {ballot} with {count} promise; more than half of {count2} nodes is {count3}.':
    '{node} propuso {value} en {ballot} con {count} promesa; más de la mitad de {count2} nodos son {count3}.',
  '{node} proposed {value} in {ballot} with {count} promises; more than half of {count2} nodes is {count3}.':
    '{node} propuso {value} en {ballot} con {count} promesas; más de la mitad de {count2} nodos son {count3}.',
  "{node} proposed {value} in {ballot}, but its promises force {value2}: {node2}'s reports that it accepted {value3} in {ballot2}.":
    '{node} propuso {value} en {ballot}, pero sus promesas obligan a {value2}: la de {node2} informa que aceptó {value3} en {ballot2}.',
  '{node} decided {value}, and knew only {nodes} to have accepted it in {ballot}; more than half of {count} nodes is {count2}.':
    '{node} decidió {value}, y solo sabía que {nodes} lo aceptó en {ballot}; más de la mitad de {count} nodos son {count2}.',
  '{node} decided {value}, and knew nobody to have accepted it; more than half of {count} nodes is {count2}.':
    '{node} decidió {value}, y no sabía de nadie que lo aceptara; más de la mitad de {count} nodos son {count2}.',
}
