import type { Words } from '../../../../core/words'
import type { Watched } from '../../watched'

export const words: Words<Watched> = {
  'stuck: {nodes} is silent': 'steckt fest: {nodes} schweigt',
  '{node} crashed and everyone follows it; nobody can decide until someone takes over.':
    '{node} ist abgestürzt, und alle folgen ihm; niemand kann entscheiden, bis jemand übernimmt.',
  '{nodes} crashed and the others follow them; nobody can decide until someone takes over.':
    '{nodes} sind abgestürzt, und die anderen folgen ihnen; niemand kann entscheiden, bis jemand übernimmt.',
  '{node} follows {nodes}, which crashed; no decision there without a new leader.':
    '{node} folgt {nodes}, abgestürzt; ohne neuen Anführer keine Entscheidung.',
  '{nodes} follow {nodes2}, which crashed; no decision there without a new leader.':
    '{nodes} folgen {nodes2}, abgestürzt; ohne neuen Anführer keine Entscheidung.',
  '{node} follows {nodes}, which cannot answer; no decision there without a new leader.':
    '{node} folgt {nodes}, ohne Antwort zu bekommen; ohne neuen Anführer keine Entscheidung.',
  '{nodes} follow {nodes2}, which cannot answer; no decision there without a new leader.':
    '{nodes} folgen {nodes2}, ohne Antwort zu bekommen; ohne neuen Anführer keine Entscheidung.',
  '{node} follows {nodes}, which crashed; no decision there without following {nodes2}.':
    '{node} folgt {nodes}, abgestürzt; keine Entscheidung, ohne {nodes2} zu folgen.',
  '{nodes} follow {nodes2}, which crashed; no decision there without following {nodes3}.':
    '{nodes} folgen {nodes2}, abgestürzt; keine Entscheidung, ohne {nodes3} zu folgen.',
  '{node} follows {nodes}, which cannot answer; no decision there without following {nodes2}.':
    '{node} folgt {nodes}, ohne Antwort zu bekommen; keine Entscheidung, ohne {nodes2} zu folgen.',
  '{nodes} follow {nodes2}, which cannot answer; no decision there without following {nodes3}.':
    '{nodes} folgen {nodes2}, ohne Antwort zu bekommen; keine Entscheidung, ohne {nodes3} zu folgen.',
  'Two leaders took different values: {value} and {value2} are both chosen.':
    'Zwei Anführer haben verschiedene Werte genommen: {value} und {value2} sind beide gewählt.',
  '{nodes} lead, each in its own eyes: each can take another value.':
    '{nodes} führen, jeder in seinen eigenen Augen: Jeder kann einen anderen Wert nehmen.',
  '{words} Nobody has decided yet.': '{words} Noch hat niemand entschieden.',
  '{value} is chosen: {node}, which leads, took it.':
    '{value} ist gewählt: Der Anführer {node} hat es genommen.',
  '{value} holds the lock: {node}, which leads, took it.':
    '{value} hat die Sperre: Der Anführer {node} hat es genommen.',
  '{node} took {value} while following {node2}.':
    '{node} hat {value} genommen, während er {node2} folgte.',
  '{node} took {value} after taking {value2}.':
    '{node} hat {value} genommen, nachdem er {value2} genommen hatte.',
  "{node} took {value} although {node2}'s proposal of {value2} reached it first.":
    '{node} hat {value} genommen, obwohl der Vorschlag {value2} von {node2} ihn zuerst erreichte.',
  '{node} took a value, and no proposal had reached it.':
    '{node} hat einen Wert genommen, obwohl ihn kein Vorschlag erreicht hatte.',
  '{node} took a value, and no proposal had reached it since its crash.':
    '{node} hat einen Wert genommen, obwohl ihn seit seinem Absturz kein Vorschlag erreicht hatte.',
  '{node} answered {value}, but it had taken {value2}.':
    '{node} hat {value} geantwortet, aber {value2} genommen.',
  '{node} answered {value}, but it had taken nothing.':
    '{node} hat {value} geantwortet, aber nichts genommen.',
  '{node} answered that it had taken nothing, but it had taken {value}.':
    '{node} hat geantwortet, nichts genommen zu haben, hatte aber {value} genommen.',
  '{node} decided {value}, but it follows itself and had not taken that.':
    '{node} hat {value} entschieden, folgt aber sich selbst und hatte das nicht genommen.',
  '{node} decided {value}, but {node2}, whom it follows, had not answered.':
    '{node} hat {value} entschieden, aber {node2}, dem er folgt, hatte nicht geantwortet.',
  '{node} decided {value}, but {node2}, whom it follows, answered {value2}.':
    '{node} hat {value} entschieden, aber {node2}, dem er folgt, hat {value2} geantwortet.',
}
