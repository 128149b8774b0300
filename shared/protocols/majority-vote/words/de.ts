import type { Words } from '../../../core/words'
import type { Sentence } from '../sentences'

export const words: Words<Sentence> = {
  'Majority vote': 'Mehrheitswahl',
  'Vote for the first proposal that reaches you, and never change your vote. What more than half of all nodes voted for is the answer: ask the others, and decide when you know.':
    'Stimme für den ersten Vorschlag, der dich erreicht, und ändere deine Stimme nie. Wofür mehr als die Hälfte aller Knoten gestimmt hat, ist die Antwort: Frag die anderen und entscheide, wenn du es weißt.',
  Answer: 'Antworten',
  'Answer: no vote yet': 'Antworten: noch keine Stimme',
  'Ask everyone': 'Alle fragen',
  Decide: 'Entscheiden',
  Vote: 'Stimmen für',
  Propose: 'Vorschlagen',
  Value: 'Wert',
  'My vote': 'Meine Stimme',
  'None yet': 'Noch keine',
  'I proposed': 'Mein Vorschlag',
  'Votes I heard': 'Gehörte Stimmen',
  'I decided': 'Ich entschied',
  nothing: 'nichts',
  'none yet': 'noch keine',
  'Answers I heard: {count} alike decide': 'Gehörte Antworten: {count} gleiche entscheiden',
  '{node} said {value}, then {value2}!': '{node} sagte {value}, dann {value2} !',
  proposal: 'Vorschlag',
  ask: 'Frage',
  answer: 'Antwort',
  'proposal, value {value}': 'Vorschlag, Wert {value}',
  'answer, vote {value}': 'Antwort, Stimme {value}',
  'answer, vote none yet': 'Antwort, noch keine Stimme',
  'A client wants to know the answer. Ask everyone first.':
    'Ein Client will die Antwort wissen. Frag zuerst alle.',
  '{node} proposes {value}.': '{node} schlägt {value} vor.',
  '{node} proposes {value}. You voted for it.':
    '{node} schlägt {value} vor. Du hast dafür gestimmt.',
  '{node} proposes {value}. The first proposal to reach you.':
    '{node} schlägt {value} vor. Der erste Vorschlag, der dich erreicht.',
  '{node} asks what you voted for.': '{node} fragt, wofür du gestimmt hast.',
  '{node} has not voted yet.': '{node} hat noch nicht abgestimmt.',
  '{node} voted {value}.': '{node} hat für {value} gestimmt.',
  '{node} proposed {value}.': '{node} hat {value} vorgeschlagen.',
  '{node} asked everyone.': '{node} hat alle gefragt.',
  '{node} answered: {value}.': '{node} hat geantwortet: {value}.',
  '{node} answered: no vote yet.': '{node} hat geantwortet: noch keine Stimme.',
  '{node} decided {value}.': '{node} hat {value} entschieden.',
  'Vote for the first proposal that reaches you.':
    'Stimme für den ersten Vorschlag, der dich erreicht.',
  'Never change your vote.': 'Ändere deine Stimme nie.',
  'Once you have voted, propose nothing else.':
    'Wenn du abgestimmt hast, schlag nichts anderes vor.',
  'Decide a value only when more than half of all nodes voted for it, by the answers you got and your own vote.':
    'Entscheide einen Wert nur, wenn mehr als die Hälfte aller Knoten dafür gestimmt hat, nach den Antworten, die du bekommen hast, und deiner eigenen Stimme.',
  'Answer truthfully: your vote, or that you have none yet.':
    'Antworte ehrlich: deine Stimme, oder dass du noch keine hast.',
  'you voted {value}': 'du hast für {value} gestimmt',
  'no proposal has reached you': 'dich hat kein Vorschlag erreicht',
  "{node}'s proposal came first": 'der Vorschlag von {node} kam zuerst',
  'needs {count} votes, has {count2}': 'braucht {count} Stimmen, hat {count2}',
  'you have not voted': 'du hast nicht abgestimmt',
}
