import type { Words } from '../../../core/words'
import type { Sentence } from '../sentences'

export const words: Words<Sentence> = {
  'To get a value through, first ask everyone to promise your ballot; with a majority of promises, ask everyone to accept a value. If a promise reports a value, you must propose that. Promise only what is higher than before, and decide what a majority accepted in one ballot.':
    'Para sacar adelante un valor, pide primero a todos que prometan tu ronda; con una mayoría de promesas, pide a todos que acepten un valor. Si una promesa informa de un valor, debes proponer ese. Promete solo lo que sea más alto que antes, y decide lo que una mayoría aceptó en una ronda.',
  Answer: 'Responder',
  Decide: 'Decidir',
  Propose: 'Proponer',
  Prepare: 'Preparar',
  Promise: 'Prometer',
  Accept: 'Aceptar',
  Reject: 'Rechazar',
  'Reject {ballot}': 'Rechazar {ballot}',
  'Promise {ballot}': 'Prometer {ballot}',
  'Promise {ballot}, but hide': 'Prometer {ballot}, pero ocultar',
  'reports {value} in {ballot}': 'informa de {value} en {ballot}',
  'Ask everyone: promise {ballot}?': 'Preguntar a todos: ¿prometen {ballot}?',
  'In {ballot} propose': 'En {ballot} proponer',
  '{nodes} refused {ballot}': '{nodes}: {ballot} rechazada',
  '{words}: you must propose {value}': '{words}: debes proponer {value}',
  '{words}: you must propose {value}.': '{words}: debes proponer {value}.',
  '{node} accepted {value} in {ballot}': '{node} aceptó {value} en {ballot}',
  'a majority has accepted nothing: you are free': 'una mayoría no ha aceptado nada: eliges tú',
  'A majority has accepted nothing: you are free.': 'Una mayoría no ha aceptado nada: eliges tú.',
  'You must propose a reported value.': 'Debes proponer un valor informado.',
  Number: 'Número',
  Node: 'Nodo',
  Value: 'Valor',
  Ballot: 'Ronda',
  'In ballot': 'En la ronda',
  'Accepted before': 'Aceptado antes',
  'Promised before': 'Prometida antes',
  Nothing: 'Nada',
  'I promised': 'Prometí',
  'I accepted last': 'Acepté al final',
  'My ballot': 'Mi ronda',
  'Promises for it': 'Promesas para ella',
  'Accepts I heard': 'Aceptaciones oídas',
  'I decided': 'Decidí',
  'nothing yet': 'nada aún',
  'none yet': 'ninguna aún',
  '{ballot} {value}': '{ballot} {value}',
  '{count} of {count2} accepts of {value} in {ballot}':
    '{count} de {count2} aceptaciones de {value} en {ballot}',
  '{count} of {count2} promises for my ballot {ballot}':
    '{count} de {count2} promesas para mi ronda {ballot}',
  '{count} of {count2} promises for my ballot {ballot}. {words}':
    '{count} de {count2} promesas para mi ronda {ballot}. {words}',
  prepare: 'preparación',
  promise: 'promesa',
  reject: 'rechazo',
  accept: 'petición',
  accepted: 'aceptado',
  'prepare, ballot {ballot}': 'preparación, ronda {ballot}',
  'promise, ballot {ballot}, accepted {value} in {ballot2}':
    'promesa, ronda {ballot}, aceptado {value} en {ballot2}',
  'promise, ballot {ballot}, accepted nothing': 'promesa, ronda {ballot}, nada aceptado',
  'reject, ballot {ballot}, promised {ballot2}': 'rechazo, ronda {ballot}, prometida {ballot2}',
  'reject, ballot {ballot}, promised nothing': 'rechazo, ronda {ballot}, nada prometido',
  'accept, ballot {ballot}, value {value}': 'petición, ronda {ballot}, valor {value}',
  'accepted, ballot {ballot}, value {value}': 'aceptado, ronda {ballot}, valor {value}',
  'You want your own promise for ballot {ballot}.':
    'Quieres tu propia promesa para la ronda {ballot}.',
  'You ask yourself, too, to accept {value} in ballot {ballot}.':
    'También te pides a ti aceptar {value} en la ronda {ballot}.',
  '{node} wants your promise for ballot {ballot}.':
    '{node} quiere tu promesa para la ronda {ballot}.',
  '{node} refused {ballot}, having promised {ballot2}.':
    '{node} rechazó {ballot}: había prometido {ballot2}.',
  '{node} refused {ballot}, having promised a higher one.':
    '{node} rechazó {ballot}: había prometido una más alta.',
  'You refused {ballot}, having promised {ballot2}.':
    'Rechazaste {ballot}: habías prometido {ballot2}.',
  '{node} asks you to accept {value} in ballot {ballot}.':
    '{node} te pide aceptar {value} en la ronda {ballot}.',
  '{node} accepted {value} in ballot {ballot}.': '{node} aceptó {value} en la ronda {ballot}.',
  'You accepted {value} in ballot {ballot}.': 'Aceptaste {value} en la ronda {ballot}.',
  '{node} promised {ballot} and accepted {value} in {ballot2} before.':
    '{node} prometió {ballot} y antes aceptó {value} en {ballot2}.',
  '{node} promised {ballot} and accepted nothing before.':
    '{node} prometió {ballot} y no aceptó nada antes.',
  'You promised {ballot} and accepted {value} in {ballot2} before.':
    'Prometiste {ballot} y antes aceptaste {value} en {ballot2}.',
  'You promised {ballot} and accepted nothing before.':
    'Prometiste {ballot} y no aceptaste nada antes.',
  '{node} asked everyone to promise {ballot}.': '{node} pidió a todos prometer {ballot}.',
  '{node} promised {ballot}.': '{node} prometió {ballot}.',
  '{node} promised {ballot}, reporting {value} in {ballot2}.':
    '{node} prometió {ballot} e informó de {value} en {ballot2}.',
  '{node} refused {ballot}.': '{node} rechazó {ballot}.',
  '{node} proposed {value} in {ballot}.': '{node} propuso {value} en {ballot}.',
  '{node} accepted {value} in {ballot}.': '{node} aceptó {value} en {ballot}.',
  '{node} decided {value}.': '{node} decidió {value}.',
  'Promise only a ballot that is higher than any you promised or accepted before.':
    'Promete solo una ronda más alta que todas las que prometiste o aceptaste.',
  'A promise reports truthfully what you accepted in the highest ballot.':
    'Una promesa informa con verdad de lo que aceptaste en la ronda más alta.',
  'Propose only after a majority of all nodes promised you that ballot.':
    'Propón solo cuando una mayoría de todos los nodos te haya prometido esa ronda.',
  'If any promise of that majority reports a value, propose the one accepted in the highest ballot.':
    'Si una promesa de esa mayoría informa de un valor, propón el aceptado en la ronda más alta.',
  'One value per ballot, and only its owner uses it.':
    'Un valor por ronda, y solo la usa su dueño.',
  'Accept what was proposed unless you promised a higher ballot; then you are bound to its ballot as by a promise.':
    'Acepta lo propuesto salvo que hayas prometido una ronda más alta; entonces su ronda te obliga como una promesa.',
  'Never start a ballot again that you used before, also after a crash.':
    'No vuelvas a empezar una ronda que ya usaste, tampoco tras una caída.',
  'Decide only a value that a majority of all nodes accepted in one and the same ballot.':
    'Decide solo un valor que una mayoría de todos los nodos aceptó en una misma ronda.',
  'you promised it, reporting {value} in {ballot}':
    'la prometiste e informaste de {value} en {ballot}',
  'you promised it, reporting nothing': 'la prometiste sin informar de nada',
  'you promised {ballot}': 'prometiste {ballot}',
  'you accepted in {ballot}': 'aceptaste en {ballot}',
  'nobody asked you to promise {ballot}': 'nadie te pidió prometer {ballot}',
  'you accepted {value} in {ballot}': 'aceptaste {value} en {ballot}',
  'you accepted nothing': 'no aceptaste nada',
  '{ballot} asks for {value}': '{ballot} pide {value}',
  'nobody proposed in {ballot}': 'nadie propuso en {ballot}',
  'you used {ballot} before': 'ya usaste {ballot}',
  '{ballot} belongs to {node}': '{ballot} es de {node}',
  'you proposed {value} in {ballot}': 'propusiste {value} en {ballot}',
  'needs {count} more promise': 'falta {count} promesa',
  'needs {count} more promises': 'faltan {count} promesas',
  'needs {count} accepts in one ballot, has {count2}':
    'necesita {count} aceptaciones en una ronda, tiene {count2}',
}
