import type { Words } from '../../../core/words'
import type { Sentence } from '../sentences'

export const words: Words<Sentence> = {
  Rounds: 'Runden',
  'Vote in rounds. Report your value to all; when more than half have reported, back what more than half report, or nothing; when more than half have backed, go on with a backed value, or with what was reported most. Decide what more than half back in one round.':
    'Stimmt in Runden ab. Melde allen deinen Wert; wenn mehr als die Hälfte gemeldet hat, unterstütze, was mehr als die Hälfte meldet, oder nichts; wenn mehr als die Hälfte unterstützt hat, mach mit einem unterstützten Wert weiter oder mit dem am meisten gemeldeten. Entscheide, was mehr als die Hälfte in einer Runde unterstützt.',
  Answer: 'Antworten',
  Propose: 'Vorschlagen',
  Decide: 'Entscheiden',
  Back: 'Unterstützen',
  'Back nothing': 'Nichts unterstützen',
  'Go on with': 'Weiter mit',
  'Join round {count} with': 'In Runde {count} einsteigen mit',
  'Send again': 'Noch einmal senden',
  'Say it again': 'Noch einmal sagen',
  'no value has more than half': 'kein Wert hat mehr als die Hälfte',
  'round {count}': 'Runde {count}',
  'round {count}: it was backed': 'Runde {count}: er wurde unterstützt',
  'round {count}: reported most': 'Runde {count}: am meisten gemeldet',
  '{node} reports it': '{node} meldet ihn',
  '{node} decided it': '{node} hat ihn entschieden',
  Value: 'Wert',
  Round: 'Runde',
  Nothing: 'Nichts',
  'Join a round': 'In eine Runde einsteigen',
  'Back a value': 'Einen Wert unterstützen',
  'Next round': 'Nächste Runde',
  'My round': 'Meine Runde',
  'My value': 'Mein Wert',
  'I backed': 'Ich unterstützte',
  'Reports I heard': 'Gehörte Meldungen',
  'What others backed': 'Was andere unterstützten',
  'I decided': 'Ich entschied',
  'not begun': 'nicht begonnen',
  'none yet': 'noch keiner',
  nothing: 'nichts',
  'not yet': 'noch nicht',
  'Round {count}: {count2} of {count3} reports': 'Runde {count}: {count2} von {count3} Meldungen',
  'Round {count}: none is reported by {count2}: back nothing':
    'Runde {count}: keiner von {count2} gemeldet: nichts unterstützen',
  'Round {count}: back {value}': 'Runde {count}: unterstütze {value}',
  'Round {count}: {count2} of {count3} have backed':
    'Runde {count}: {count2} von {count3} haben unterstützt',
  'Round {count}: {value} can be decided': 'Runde {count}: {value} kann entschieden werden',
  'Round {count}: somebody backed {value}: take it along':
    'Runde {count}: jemand unterstützt {value}: nimm es mit',
  'Round {count}: nobody backed a value: take {value}, reported most':
    'Runde {count}: niemand unterstützt einen Wert: nimm {value}, am meisten gemeldet',
  report: 'Meldung',
  back: 'Unterstützung',
  decided: 'entschieden',
  'report, round {count}, value {value}': 'Meldung, Runde {count}, Wert {value}',
  'back, round {count}, value {value}': 'Unterstützung, Runde {count}, Wert {value}',
  'decided, value {value}': 'entschieden, Wert {value}',
  'A client wants to know the answer. Answer when you can decide.':
    'Ein Client will die Antwort wissen. Antworte, sobald du entscheiden kannst.',
  '{node} reports {value} in round {count}.': '{node} meldet {value} in Runde {count}.',
  '{node} backs {value} in round {count}.': '{node} unterstützt {value} in Runde {count}.',
  '{node} proposed {value}.': '{node} hat {value} vorgeschlagen.',
  '{node} joined round {count} with {value}.':
    '{node} ist mit {value} in Runde {count} eingestiegen.',
  '{node} backed {value} in round {count}.': '{node} hat {value} in Runde {count} unterstützt.',
  '{node} went on to round {count} with {value}.': '{node} geht mit {value} in Runde {count}.',
  '{node} decided {value}.': '{node} hat {value} entschieden.',
  '{node} sent its last words again.': '{node} hat seine letzten Worte noch einmal gesendet.',
  'In one round report one value and back one, and never go back to an earlier round.':
    'Melde in einer Runde einen Wert und unterstütze einen, und geh nie in eine frühere Runde zurück.',
  'Begin with what a client asks for, or with a value and round that another node reports.':
    'Beginne mit dem, worum ein Client bittet, oder mit Wert und Runde, die ein anderer Knoten meldet.',
  'Back only after reports from more than half of all nodes: the value that more than half of all report, and nothing if there is none.':
    'Unterstütze erst nach Meldungen von mehr als der Hälfte aller Knoten: den Wert, den mehr als die Hälfte aller meldet, und nichts, wenn es keinen gibt.',
  'Go on to the next round only after you backed, and after more than half of all nodes have.':
    'Geh erst in die nächste Runde, wenn du unterstützt hast und mehr als die Hälfte aller Knoten auch.',
  'If anyone backed a value in your round, take that one along.':
    'Hat jemand in deiner Runde einen Wert unterstützt, nimm diesen mit.',
  'If nobody did, take the value that was reported to you most, and in a tie the first in the list.':
    'Hat es niemand, nimm den Wert, der dir am meisten gemeldet wurde, bei Gleichstand den ersten der Liste.',
  'Decide only what more than half of all nodes backed in one round, or what a node says it decided.':
    'Entscheide nur, was mehr als die Hälfte aller Knoten in einer Runde unterstützt hat, oder was ein Knoten entschieden zu haben sagt.',
  'you are in round {count}': 'du bist in Runde {count}',
  'nobody reported that to you': 'niemand hat dir das gemeldet',
  'you backed {value}': 'du hast {value} unterstützt',
  'needs {count} reports, has {count2}': 'braucht {count} Meldungen, hat {count2}',
  '{count} report {value}': '{count} melden {value}',
  '{count} must report {value}, {count2} do': '{count} müssen {value} melden, {count2} tun es',
  'first back a value, or nothing': 'unterstütze erst einen Wert, oder nichts',
  'needs {count} that backed, has {count2}': 'braucht {count}, die unterstützt haben, hat {count2}',
  '{nodes} backed {value}': '{nodes}: {value} unterstützt',
  '{value} was reported most': '{value} wurde am meisten gemeldet',
  'needs {count} that back it, has {count2}': 'braucht {count} Unterstützungen, hat {count2}',
}
