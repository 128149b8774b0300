import type { Words } from '../../../core/words'
import type { Sentence } from '../sentences'

export const words: Words<Sentence> = {
  'To get a value through, first ask everyone to promise your ballot; with a majority of promises, ask everyone to accept a value. If a promise reports a value, you must propose that. Promise only what is higher than before, and decide what a majority accepted in one ballot.':
    'Pour faire passer une valeur, demande d’abord à tous de promettre ton scrutin ; avec une majorité de promesses, demande à tous d’accepter une valeur. Si une promesse rapporte une valeur, tu dois la proposer. Ne promets que plus haut qu’avant, et décide ce qu’une majorité a accepté dans un même scrutin.',
  Answer: 'Répondre',
  Decide: 'Décider',
  Propose: 'Proposer',
  Prepare: 'Préparer',
  Promise: 'Promettre',
  Accept: 'Accepter',
  Reject: 'Refuser',
  'Reject {ballot}': 'Refuser {ballot}',
  'Promise {ballot}': 'Promettre {ballot}',
  'Promise {ballot}, but hide': 'Promettre {ballot}, mais cacher',
  'reports {value} in {ballot}': 'rapporte {value} dans {ballot}',
  'Ask everyone: promise {ballot}?': 'Demander à tous : promettre {ballot} ?',
  'In {ballot} propose': 'Dans {ballot}, proposer',
  '{nodes} refused {ballot}': '{nodes} : {ballot} refusé',
  '{words}: you must propose {value}': '{words} : tu dois proposer {value}',
  '{words}: you must propose {value}.': '{words} : tu dois proposer {value}.',
  '{node} accepted {value} in {ballot}': '{node} a accepté {value} dans {ballot}',
  'a majority has accepted nothing: you are free': 'une majorité n’a rien accepté : tu es libre',
  'A majority has accepted nothing: you are free.': 'Une majorité n’a rien accepté : tu es libre.',
  'You must propose a reported value.': 'Tu dois proposer une valeur rapportée.',
  Number: 'Numéro',
  Node: 'Nœud',
  Value: 'Valeur',
  Ballot: 'Scrutin',
  'In ballot': 'Dans le scrutin',
  'Accepted before': 'Accepté avant',
  'Promised before': 'Promis avant',
  Nothing: 'Rien',
  'I promised': 'J’ai promis',
  'I accepted last': 'Accepté en dernier',
  'My ballot': 'Mon scrutin',
  'Promises for it': 'Promesses pour lui',
  'Accepts I heard': 'Acceptations reçues',
  'I decided': 'J’ai décidé',
  'nothing yet': 'rien encore',
  'none yet': 'aucun encore',
  '{ballot} {value}': '{ballot} {value}',
  '{count} of {count2} accepts of {value} in {ballot}':
    '{count} acceptations sur {count2} de {value} dans {ballot}',
  '{count} of {count2} promises for my ballot {ballot}':
    '{count} promesses sur {count2} pour mon scrutin {ballot}',
  '{count} of {count2} promises for my ballot {ballot}. {words}':
    '{count} promesses sur {count2} pour mon scrutin {ballot}. {words}',
  prepare: 'préparation',
  promise: 'promesse',
  reject: 'refus',
  accept: 'demande',
  accepted: 'accepté',
  'prepare, ballot {ballot}': 'préparation, scrutin {ballot}',
  'promise, ballot {ballot}, accepted {value} in {ballot2}':
    'promesse, scrutin {ballot}, accepté {value} dans {ballot2}',
  'promise, ballot {ballot}, accepted nothing': 'promesse, scrutin {ballot}, rien accepté',
  'reject, ballot {ballot}, promised {ballot2}': 'refus, scrutin {ballot}, promis {ballot2}',
  'reject, ballot {ballot}, promised nothing': 'refus, scrutin {ballot}, rien promis',
  'accept, ballot {ballot}, value {value}': 'demande, scrutin {ballot}, valeur {value}',
  'accepted, ballot {ballot}, value {value}': 'accepté, scrutin {ballot}, valeur {value}',
  'You want your own promise for ballot {ballot}.':
    'Tu veux ta propre promesse pour le scrutin {ballot}.',
  'You ask yourself, too, to accept {value} in ballot {ballot}.':
    'Tu te demandes aussi d’accepter {value} dans le scrutin {ballot}.',
  '{node} wants your promise for ballot {ballot}.':
    '{node} veut ta promesse pour le scrutin {ballot}.',
  '{node} refused {ballot}, having promised {ballot2}.':
    '{node} a refusé {ballot}, ayant promis {ballot2}.',
  '{node} refused {ballot}, having promised a higher one.':
    '{node} a refusé {ballot}, ayant promis plus haut.',
  'You refused {ballot}, having promised {ballot2}.':
    'Tu as refusé {ballot}, ayant promis {ballot2}.',
  '{node} asks you to accept {value} in ballot {ballot}.':
    '{node} te demande d’accepter {value} dans le scrutin {ballot}.',
  '{node} accepted {value} in ballot {ballot}.':
    '{node} a accepté {value} dans le scrutin {ballot}.',
  'You accepted {value} in ballot {ballot}.': 'Tu as accepté {value} dans le scrutin {ballot}.',
  '{node} promised {ballot} and accepted {value} in {ballot2} before.':
    '{node} a promis {ballot} et avait accepté {value} dans {ballot2}.',
  '{node} promised {ballot} and accepted nothing before.':
    '{node} a promis {ballot} et n’avait rien accepté.',
  'You promised {ballot} and accepted {value} in {ballot2} before.':
    'Tu as promis {ballot} et avais accepté {value} dans {ballot2}.',
  'You promised {ballot} and accepted nothing before.':
    'Tu as promis {ballot} et n’avais rien accepté.',
  '{node} asked everyone to promise {ballot}.': '{node} a demandé à tous de promettre {ballot}.',
  '{node} promised {ballot}.': '{node} a promis {ballot}.',
  '{node} promised {ballot}, reporting {value} in {ballot2}.':
    '{node} a promis {ballot}, en rapportant {value} dans {ballot2}.',
  '{node} refused {ballot}.': '{node} a refusé {ballot}.',
  '{node} proposed {value} in {ballot}.': '{node} a proposé {value} dans {ballot}.',
  '{node} accepted {value} in {ballot}.': '{node} a accepté {value} dans {ballot}.',
  '{node} decided {value}.': '{node} a décidé {value}.',
  'Promise only a ballot that is higher than any you promised or accepted before.':
    'Ne promets qu’un scrutin plus haut que tous ceux que tu as promis ou acceptés.',
  'A promise reports truthfully what you accepted in the highest ballot.':
    'Une promesse rapporte fidèlement ce que tu as accepté dans le scrutin le plus haut.',
  'Propose only after a majority of all nodes promised you that ballot.':
    'Ne propose qu’après la promesse de ce scrutin par une majorité de tous les nœuds.',
  'If any promise of that majority reports a value, propose the one accepted in the highest ballot.':
    'Si une promesse de cette majorité rapporte une valeur, propose celle acceptée dans le scrutin le plus haut.',
  'One value per ballot, and only its owner uses it.':
    'Une valeur par scrutin, et seul son propriétaire l’utilise.',
  'Accept what was proposed unless you promised a higher ballot; then you are bound to its ballot as by a promise.':
    'Accepte ce qui est proposé, sauf si tu as promis un scrutin plus haut ; ce scrutin te lie alors comme une promesse.',
  'Never start a ballot again that you used before, also after a crash.':
    'Ne recommence jamais un scrutin déjà utilisé, même après une panne.',
  'Decide only a value that a majority of all nodes accepted in one and the same ballot.':
    'Ne décide qu’une valeur acceptée par une majorité de tous les nœuds dans un seul et même scrutin.',
  'you promised it, reporting {value} in {ballot}':
    'tu l’as promis en rapportant {value} dans {ballot}',
  'you promised it, reporting nothing': 'tu l’as promis sans rien rapporter',
  'you promised {ballot}': 'tu as promis {ballot}',
  'you accepted in {ballot}': 'tu as accepté dans {ballot}',
  'nobody asked you to promise {ballot}': 'personne ne t’a demandé de promettre {ballot}',
  'you accepted {value} in {ballot}': 'tu as accepté {value} dans {ballot}',
  'you accepted nothing': 'tu n’as rien accepté',
  '{ballot} asks for {value}': '{ballot} demande {value}',
  'nobody proposed in {ballot}': 'personne n’a proposé dans {ballot}',
  'you used {ballot} before': 'tu as déjà utilisé {ballot}',
  '{ballot} belongs to {node}': '{ballot} appartient à {node}',
  'you proposed {value} in {ballot}': 'tu as proposé {value} dans {ballot}',
  'needs {count} more promise': 'il manque {count} promesse',
  'needs {count} more promises': 'il manque {count} promesses',
  'needs {count} accepts in one ballot, has {count2}':
    'il faut {count} acceptations dans un scrutin, il y en a {count2}',
}
