import type { Words } from '../../../../core/words'
import type { Watched } from '../../watched'

export const words: Words<Watched> = {
  'stuck: no majority': 'steckt fest: keine Mehrheit',
  'no votes': 'keine Stimmen',
  '{counts}: everyone has voted, no value has the {count} votes it needs, and no vote may change.':
    '{counts}: Alle haben gestimmt, kein Wert hat die nötigen {count} Stimmen, und keine Stimme darf sich ändern.',
  '{counts}, {count} not voted: no value can get the {count2} votes it needs, and no vote may change.':
    '{counts}, {count} ohne Stimme: Kein Wert kann die nötigen {count2} Stimmen bekommen, und keine Stimme darf sich ändern.',
  'stuck: links are cut': 'steckt fest: Verbindungen getrennt',
  '{nodes} crashed, and cut links keep the rest apart: until they are back, nobody can hear of {count} votes alike.':
    'Abgestürzt: {nodes}, und getrennte Verbindungen halten den Rest auseinander: Bis sie zurück sind, kann niemand von {count} gleichen Stimmen hören.',
  'Cut links keep the rest apart: until they are back, nobody can hear of {count} votes alike.':
    'Getrennte Verbindungen halten den Rest auseinander: Bis sie zurück sind, kann niemand von {count} gleichen Stimmen hören.',
  'stuck: {count} of {count2} crashed': 'steckt fest: {count} von {count2} abgestürzt',
  '{nodes} crashed: nobody is left, and {count} votes are needed.':
    'Abgestürzt: {nodes}. Niemand ist übrig, und {count} Stimmen sind nötig.',
  '{nodes} crashed: only {count} of {count2} are left, and {count3} votes are needed.':
    'Abgestürzt: {nodes}. Nur {count} von {count2} sind übrig, und {count3} Stimmen sind nötig.',
  'stuck: {node} is silent': 'steckt fest: {node} schweigt',
  'stuck: {nodes} are silent': 'steckt fest: {nodes} schweigen',
  '{nodes} crashed before one node had heard enough: {counts}, {count} needed.':
    'Abgestürzt, bevor ein Knoten genug gehört hatte: {nodes}. Stand: {counts}, {count} nötig.',
  '{nodes} crashed before answering anyone: {counts}, {count} needed; without it nobody may decide.':
    'Abgestürzt, ohne jemandem zu antworten: {nodes}. Stand: {counts}, {count} nötig; ohne ihn darf niemand entscheiden.',
  '{nodes} crashed before answering anyone: {counts}, {count} needed; without them nobody may decide.':
    'Abgestürzt, ohne jemandem zu antworten: {nodes}. Stand: {counts}, {count} nötig; ohne sie darf niemand entscheiden.',
  '{nodes} crashed before anyone learned its vote: {counts}, {count} needed; until it is back, no one can know.':
    'Abgestürzt, bevor jemand die Stimme erfuhr: {nodes}. Stand: {counts}, {count} nötig; bis er zurück ist, kann es niemand wissen.',
  '{nodes} crashed before anyone learned their votes: {counts}, {count} needed; until they are back, no one can know.':
    'Abgestürzt, bevor jemand die Stimmen erfuhr: {nodes}. Stand: {counts}, {count} nötig; bis sie zurück sind, kann es niemand wissen.',
  '{counts}. Only {node} can make a majority, and {node2} has not voted.':
    '{counts}. Nur {node} kann eine Mehrheit schaffen, und {node2} hat noch nicht gestimmt.',
  '{value} is chosen: {nodes} voted for it.': '{value} ist gewählt, mit den Stimmen von {nodes}.',
  '{value} holds the lock: {nodes} voted for it.':
    '{value} hat die Sperre, mit den Stimmen von {nodes}.',
  '{node} voted {value} after voting {value2}.':
    '{node} hat {value} gestimmt, nachdem er {value2} gestimmt hatte.',
  '{node} proposed {value} after voting {value2}.':
    '{node} hat {value} vorgeschlagen, nachdem er {value2} gestimmt hatte.',
  '{node} voted {value}, and no proposal had reached it.':
    '{node} hat {value} gestimmt, obwohl ihn kein Vorschlag erreicht hatte.',
  '{node} voted {value}, and no proposal had reached it since its crash.':
    '{node} hat {value} gestimmt, obwohl ihn seit seinem Absturz kein Vorschlag erreicht hatte.',
  "{node} voted {value} although {node2}'s proposal of {value2} reached it first.":
    '{node} hat {value} gestimmt, obwohl der Vorschlag {value2} von {node2} ihn zuerst erreichte.',
  "{node} proposed {value} although {node2}'s proposal of {value2} reached it first.":
    '{node} hat {value} vorgeschlagen, obwohl der Vorschlag {value2} von {node2} ihn zuerst erreichte.',
  '{node} decided {value} with no known vote for it; more than half of {count} nodes is {count2}.':
    '{node} hat {value} entschieden, ohne eine Stimme dafür zu kennen; mehr als die Hälfte von {count} Knoten sind {count2}.',
  '{node} decided {value} with {count} known vote; more than half of {count2} nodes is {count3}.':
    '{node} hat {value} mit {count} bekannten Stimme entschieden; mehr als die Hälfte von {count2} Knoten sind {count3}.',
  '{node} decided {value} with {count} known votes; more than half of {count2} nodes is {count3}.':
    '{node} hat {value} mit {count} bekannten Stimmen entschieden; mehr als die Hälfte von {count2} Knoten sind {count3}.',
  '{node} answered {value}, but it had voted {value2}.':
    '{node} hat {value} geantwortet, aber {value2} gestimmt.',
  '{node} answered {value}, but it had not voted.':
    '{node} hat {value} geantwortet, aber nicht gestimmt.',
  '{node} answered that it had not voted, but it had voted {value}.':
    '{node} hat geantwortet, nicht gestimmt zu haben, hatte aber {value} gestimmt.',
}
