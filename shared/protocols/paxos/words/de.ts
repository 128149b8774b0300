import type { Words } from '../../../core/words'
import type { Sentence } from '../sentences'

export const words: Words<Sentence> = {
  'To get a value through, first ask everyone to promise your ballot; with a majority of promises, ask everyone to accept a value. If a promise reports a value, you must propose that. Promise only what is higher than before, and decide what a majority accepted in one ballot.':
    'Um einen Wert durchzubringen, bitte zuerst alle, deinen Wahlgang zu versprechen; mit einer Mehrheit von Versprechen bitte alle, einen Wert anzunehmen. Meldet ein Versprechen einen Wert, musst du diesen vorschlagen. Versprich nur, was höher ist als zuvor, und entscheide, was eine Mehrheit in einem Wahlgang angenommen hat.',
  Answer: 'Antworten',
  Decide: 'Entscheiden',
  Propose: 'Vorschlagen',
  Prepare: 'Vorbereiten',
  Promise: 'Versprechen',
  Accept: 'Annehmen',
  Reject: 'Ablehnen',
  'Reject {ballot}': '{ballot} ablehnen',
  'Promise {ballot}': '{ballot} versprechen',
  'Promise {ballot}, but hide': '{ballot} versprechen, aber verschweigen:',
  'reports {value} in {ballot}': 'meldet {value} in {ballot}',
  'Ask everyone: promise {ballot}?': 'Alle fragen: {ballot} versprechen?',
  'In {ballot} propose': 'In {ballot} vorschlagen',
  '{nodes} refused {ballot}': '{nodes}: {ballot} abgelehnt',
  '{words}: you must propose {value}': '{words}: du musst {value} vorschlagen',
  '{words}: you must propose {value}.': '{words}: Du musst {value} vorschlagen.',
  '{node} accepted {value} in {ballot}': '{node} hat {value} in {ballot} angenommen',
  'a majority has accepted nothing: you are free':
    'eine Mehrheit hat nichts angenommen: du bist frei',
  'A majority has accepted nothing: you are free.':
    'Eine Mehrheit hat nichts angenommen: Du bist frei.',
  'You must propose a reported value.': 'Du musst einen gemeldeten Wert vorschlagen.',
  Number: 'Nummer',
  Node: 'Knoten',
  Value: 'Wert',
  Ballot: 'Wahlgang',
  'In ballot': 'In Wahlgang',
  'Accepted before': 'Vorher angenommen',
  'Promised before': 'Vorher versprochen',
  Nothing: 'Nichts',
  'I promised': 'Ich versprach',
  'I accepted last': 'Zuletzt angenommen',
  'My ballot': 'Mein Wahlgang',
  'Promises for it': 'Versprechen dafür',
  'Accepts I heard': 'Gehörte Annahmen',
  'I decided': 'Ich entschied',
  'nothing yet': 'noch nichts',
  'none yet': 'noch keiner',
  '{ballot} {value}': '{ballot} {value}',
  '{count} of {count2} accepts of {value} in {ballot}':
    '{count} von {count2} Annahmen von {value} in {ballot}',
  '{count} of {count2} promises for my ballot {ballot}':
    '{count} von {count2} Versprechen für meinen Wahlgang {ballot}',
  '{count} of {count2} promises for my ballot {ballot}. {words}':
    '{count} von {count2} Versprechen für meinen Wahlgang {ballot}. {words}',
  prepare: 'Vorbereitung',
  promise: 'Versprechen',
  reject: 'Ablehnung',
  accept: 'Annahmebitte',
  accepted: 'angenommen',
  'prepare, ballot {ballot}': 'Vorbereitung, Wahlgang {ballot}',
  'promise, ballot {ballot}, accepted {value} in {ballot2}':
    'Versprechen, Wahlgang {ballot}, angenommen {value} in {ballot2}',
  'promise, ballot {ballot}, accepted nothing': 'Versprechen, Wahlgang {ballot}, nichts angenommen',
  'reject, ballot {ballot}, promised {ballot2}':
    'Ablehnung, Wahlgang {ballot}, versprochen {ballot2}',
  'reject, ballot {ballot}, promised nothing': 'Ablehnung, Wahlgang {ballot}, nichts versprochen',
  'accept, ballot {ballot}, value {value}': 'Annahmebitte, Wahlgang {ballot}, Wert {value}',
  'accepted, ballot {ballot}, value {value}': 'angenommen, Wahlgang {ballot}, Wert {value}',
  'You want your own promise for ballot {ballot}.':
    'Du willst dein eigenes Versprechen für Wahlgang {ballot}.',
  'You ask yourself, too, to accept {value} in ballot {ballot}.':
    'Du bittest auch dich selbst, {value} in Wahlgang {ballot} anzunehmen.',
  '{node} wants your promise for ballot {ballot}.':
    '{node} will dein Versprechen für Wahlgang {ballot}.',
  '{node} refused {ballot}, having promised {ballot2}.':
    '{node} hat {ballot} abgelehnt, weil {ballot2} versprochen ist.',
  '{node} refused {ballot}, having promised a higher one.':
    '{node} hat {ballot} abgelehnt, weil ein höherer versprochen ist.',
  'You refused {ballot}, having promised {ballot2}.':
    'Du hast {ballot} abgelehnt, weil {ballot2} versprochen ist.',
  '{node} asks you to accept {value} in ballot {ballot}.':
    '{node} bittet dich, {value} in Wahlgang {ballot} anzunehmen.',
  '{node} accepted {value} in ballot {ballot}.':
    '{node} hat {value} in Wahlgang {ballot} angenommen.',
  'You accepted {value} in ballot {ballot}.': 'Du hast {value} in Wahlgang {ballot} angenommen.',
  '{node} promised {ballot} and accepted {value} in {ballot2} before.':
    '{node} hat {ballot} versprochen und vorher {value} in {ballot2} angenommen.',
  '{node} promised {ballot} and accepted nothing before.':
    '{node} hat {ballot} versprochen und vorher nichts angenommen.',
  'You promised {ballot} and accepted {value} in {ballot2} before.':
    'Du hast {ballot} versprochen und vorher {value} in {ballot2} angenommen.',
  'You promised {ballot} and accepted nothing before.':
    'Du hast {ballot} versprochen und vorher nichts angenommen.',
  '{node} asked everyone to promise {ballot}.': '{node} hat alle gebeten, {ballot} zu versprechen.',
  '{node} promised {ballot}.': '{node} hat {ballot} versprochen.',
  '{node} promised {ballot}, reporting {value} in {ballot2}.':
    '{node} hat {ballot} versprochen und {value} in {ballot2} gemeldet.',
  '{node} refused {ballot}.': '{node} hat {ballot} abgelehnt.',
  '{node} proposed {value} in {ballot}.': '{node} hat {value} in {ballot} vorgeschlagen.',
  '{node} accepted {value} in {ballot}.': '{node} hat {value} in {ballot} angenommen.',
  '{node} decided {value}.': '{node} hat {value} entschieden.',
  'Promise only a ballot that is higher than any you promised or accepted before.':
    'Versprich nur einen Wahlgang, der höher ist als alle, die du versprochen oder angenommen hast.',
  'A promise reports truthfully what you accepted in the highest ballot.':
    'Ein Versprechen meldet ehrlich, was du im höchsten Wahlgang angenommen hast.',
  'Propose only after a majority of all nodes promised you that ballot.':
    'Schlag erst vor, wenn dir eine Mehrheit aller Knoten diesen Wahlgang versprochen hat.',
  'If any promise of that majority reports a value, propose the one accepted in the highest ballot.':
    'Meldet ein Versprechen dieser Mehrheit einen Wert, schlag den vor, der im höchsten Wahlgang angenommen wurde.',
  'One value per ballot, and only its owner uses it.':
    'Ein Wert pro Wahlgang, und nur sein Besitzer benutzt ihn.',
  'Accept what was proposed unless you promised a higher ballot; then you are bound to its ballot as by a promise.':
    'Nimm an, was vorgeschlagen wurde, außer du hast einen höheren Wahlgang versprochen; dann bindet dich sein Wahlgang wie ein Versprechen.',
  'Never start a ballot again that you used before, also after a crash.':
    'Beginne nie einen Wahlgang erneut, den du schon benutzt hast, auch nicht nach einem Absturz.',
  'Decide only a value that a majority of all nodes accepted in one and the same ballot.':
    'Entscheide nur einen Wert, den eine Mehrheit aller Knoten in ein und demselben Wahlgang angenommen hat.',
  'you promised it, reporting {value} in {ballot}':
    'du hast ihn versprochen und {value} in {ballot} gemeldet',
  'you promised it, reporting nothing': 'du hast ihn versprochen und nichts gemeldet',
  'you promised {ballot}': 'du hast {ballot} versprochen',
  'you accepted in {ballot}': 'du hast in {ballot} angenommen',
  'nobody asked you to promise {ballot}': 'niemand bat dich, {ballot} zu versprechen',
  'you accepted {value} in {ballot}': 'du hast {value} in {ballot} angenommen',
  'you accepted nothing': 'du hast nichts angenommen',
  '{ballot} asks for {value}': '{ballot} will {value}',
  'nobody proposed in {ballot}': 'niemand hat in {ballot} vorgeschlagen',
  'you used {ballot} before': 'du hast {ballot} schon benutzt',
  '{ballot} belongs to {node}': '{ballot} gehört {node}',
  'you proposed {value} in {ballot}': 'du hast {value} in {ballot} vorgeschlagen',
  'needs {count} more promise': 'braucht noch {count} Versprechen',
  'needs {count} more promises': 'braucht noch {count} Versprechen',
  'needs {count} accepts in one ballot, has {count2}':
    'braucht {count} Annahmen in einem Wahlgang, hat {count2}',
}
