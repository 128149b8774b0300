import type { Words } from '../../../../core/words'
import type { Watched } from '../../watched'

export const words: Words<Watched> = {
  Ballots: 'Wahlgänge',
  nothing: 'nichts',
  '{value} in {ballot}': '{value} in {ballot}',
  'stuck: {count} of {count2} crashed': 'steckt fest: {count} von {count2} abgestürzt',
  '{nodes} crashed: nobody is up, and {count} are needed. Whoever comes back with its memory can go on.':
    'Abgestürzt: {nodes}. Niemand läuft, und {count} sind nötig. Wer mit seinem Gedächtnis zurückkommt, kann weitermachen.',
  '{nodes} crashed: only {count} of {count2} is up, and {count3} are needed. Whoever comes back with its memory can go on.':
    'Abgestürzt: {nodes}. Nur {count} von {count2} läuft, und {count3} sind nötig. Wer mit seinem Gedächtnis zurückkommt, kann weitermachen.',
  '{nodes} crashed: only {count} of {count2} are up, and {count3} are needed. Whoever comes back with its memory can go on.':
    'Abgestürzt: {nodes}. Nur {count} von {count2} laufen, und {count3} sind nötig. Wer mit seinem Gedächtnis zurückkommt, kann weitermachen.',
  'stuck: no side has a majority': 'steckt fest: keine Seite hat eine Mehrheit',
  'The wall leaves nobody in touch with {count} of {count2} nodes. When it falls, they can go on.':
    'Hinter der Mauer erreicht niemand {count} von {count2} Knoten. Wenn sie fällt, geht es weiter.',
  'The wall leaves nobody in touch with {count} of {count2} nodes while {node} is down. When it falls, they can go on.':
    'Hinter der Mauer erreicht niemand {count} von {count2} Knoten, solange {node} ausfällt. Wenn sie fällt, geht es weiter.',
  'The wall leaves nobody in touch with {count} of {count2} nodes while {nodes} are down. When it falls, they can go on.':
    'Hinter der Mauer erreicht niemand {count} von {count2} Knoten, solange {nodes} ausfallen. Wenn sie fällt, geht es weiter.',
  '{value} is chosen: {nodes} accepted it in {ballot}.':
    '{value} ist gewählt, in {ballot} angenommen von {nodes}.',
  '{value} holds the lock: {nodes} accepted it in {ballot}.':
    '{value} hat die Sperre, in {ballot} angenommen von {nodes}.',
  '{ballot} has {count} of {count2} promises.': '{ballot} hat {count} von {count2} Versprechen.',
  '{value} has {count} of {count2} accepts in {ballot}.':
    '{value} hat {count} von {count2} Annahmen in {ballot}.',
  '{node} wanted {value}, but {words}: it must propose {value2}.':
    '{node} wollte {value}, aber {words}: Er muss {value2} vorschlagen.',
  '{node} promised {ballot} reporting {words}, after promising it reporting {words2}.':
    '{node} hat {ballot} versprochen und {words} gemeldet, vorher aber {words2}.',
  '{node} promised {ballot} after promising {ballot2}.':
    '{node} hat {ballot} versprochen, nachdem er {ballot2} versprochen hatte.',
  '{node} promised {ballot} after accepting in {ballot2}.':
    '{node} hat {ballot} versprochen, nachdem er in {ballot2} angenommen hatte.',
  '{node} promised {ballot}, and no prepare of that ballot had reached it.':
    '{node} hat {ballot} versprochen, obwohl ihn keine Vorbereitung dieses Wahlgangs erreicht hatte.',
  '{node} promised {ballot}, and no prepare of that ballot had reached it since its crash.':
    '{node} hat {ballot} versprochen, obwohl ihn seit seinem Absturz keine Vorbereitung dieses Wahlgangs erreicht hatte.',
  '{node} promised {ballot} reporting {words}, but it had accepted {words2}.':
    '{node} hat {ballot} versprochen und {words} gemeldet, aber {words2} angenommen.',
  '{node} accepted {value} in {ballot} after promising {ballot2}.':
    '{node} hat {value} in {ballot} angenommen, nachdem er {ballot2} versprochen hatte.',
  '{node} accepted {value} in {ballot} after accepting in {ballot2}.':
    '{node} hat {value} in {ballot} angenommen, nachdem er in {ballot2} angenommen hatte.',
  '{node} accepted {value} in {ballot}, but what it was asked to accept in that ballot is {value2}.':
    '{node} hat {value} in {ballot} angenommen, aber in diesem Wahlgang war {value2} verlangt.',
  '{node} accepted {value} in {ballot}, but nobody had asked it to accept anything in that ballot.':
    '{node} hat {value} in {ballot} angenommen, aber niemand hatte in diesem Wahlgang etwas verlangt.',
  '{node} accepted {value} in {ballot}, but nobody had asked it to accept anything in that ballot since its crash.':
    '{node} hat {value} in {ballot} angenommen, aber seit seinem Absturz hatte niemand in diesem Wahlgang etwas verlangt.',
  '{node} started {ballot} again, a ballot that it had used before.':
    '{node} hat {ballot} erneut begonnen, obwohl er diesen Wahlgang schon benutzt hatte.',
  '{node} prepared {ballot}, a ballot that belongs to {node2}.':
    '{node} hat {ballot} vorbereitet, einen Wahlgang von {node2}.',
  '{node} proposed {value} in {ballot}, a ballot that belongs to {node2}.':
    '{node} hat {value} in {ballot} vorgeschlagen, einem Wahlgang von {node2}.',
  '{node} proposed {value} in {ballot} after proposing {value2} in {ballot2}.':
    '{node} hat {value} in {ballot} vorgeschlagen, nach {value2} in {ballot2}.',
  '{node} proposed {value} in {ballot} with no promise; more than half of {count} nodes is {count2}.':
    '{node} hat {value} in {ballot} ohne Versprechen vorgeschlagen; mehr als die Hälfte von {count} Knoten sind {count2}.',
  '{node} proposed {value} in {ballot} with {count} promise; more than half of {count2} nodes is {count3}.':
    '{node} hat {value} in {ballot} mit {count} Versprechen vorgeschlagen; mehr als die Hälfte von {count2} Knoten sind {count3}.',
  '{node} proposed {value} in {ballot} with {count} promises; more than half of {count2} nodes is {count3}.':
    '{node} hat {value} in {ballot} mit {count} Versprechen vorgeschlagen; mehr als die Hälfte von {count2} Knoten sind {count3}.',
  "{node} proposed {value} in {ballot}, but its promises force {value2}: {node2}'s reports that it accepted {value3} in {ballot2}.":
    '{node} hat {value} in {ballot} vorgeschlagen, aber die Versprechen verlangen {value2}: Das von {node2} meldet {value3}, angenommen in {ballot2}.',
  '{node} decided {value}, and knew only {nodes} to have accepted it in {ballot}; more than half of {count} nodes is {count2}.':
    '{node} hat {value} entschieden und wusste nur von Annahmen in {ballot} durch {nodes}; mehr als die Hälfte von {count} Knoten sind {count2}.',
  '{node} decided {value}, and knew nobody to have accepted it; more than half of {count} nodes is {count2}.':
    '{node} hat {value} entschieden und wusste von keiner Annahme; mehr als die Hälfte von {count} Knoten sind {count2}.',
}
