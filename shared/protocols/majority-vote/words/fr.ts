import type { Words } from '../../../core/words'
import type { Sentence } from '../sentences'

export const words: Words<Sentence> = {
  'Majority vote': 'Vote majoritaire',
  'Vote for the first proposal that reaches you, and never change your vote. What more than half of all nodes voted for is the answer: ask the others, and decide when you know.':
    'Vote pour la première proposition qui t’arrive, et ne change jamais ton vote. La réponse est ce qu’a voté plus de la moitié de tous les nœuds : interroge les autres, et décide quand tu sais.',
  Answer: 'Répondre',
  'Answer: no vote yet': 'Répondre : pas encore voté',
  'Ask everyone': 'Demander à tous',
  Decide: 'Décider',
  Vote: 'Voter',
  Propose: 'Proposer',
  Value: 'Valeur',
  'My vote': 'Mon vote',
  'None yet': 'Aucun encore',
  'I proposed': 'J’ai proposé',
  'Votes I heard': 'Votes entendus',
  'I decided': 'J’ai décidé',
  nothing: 'rien',
  'none yet': 'aucun encore',
  'Answers I heard: {count} alike decide': 'Réponses entendues : {count} pareilles décident',
  '{node} said {value}, then {value2}!': '{node} a dit {value}, puis {value2} !',
  proposal: 'proposition',
  ask: 'question',
  answer: 'réponse',
  'proposal, value {value}': 'proposition, valeur {value}',
  'answer, vote {value}': 'réponse, vote {value}',
  'answer, vote none yet': 'réponse, pas encore de vote',
  'A client wants to know the answer. Ask everyone first.':
    'Un client veut connaître la réponse. Interroge d’abord tout le monde.',
  '{node} proposes {value}.': '{node} propose {value}.',
  '{node} proposes {value}. You voted for it.': '{node} propose {value}. Tu as voté pour.',
  '{node} proposes {value}. The first proposal to reach you.':
    '{node} propose {value}. C’est la première proposition qui t’arrive.',
  '{node} asks what you voted for.': '{node} demande ce que tu as voté.',
  '{node} has not voted yet.': '{node} n’a pas encore voté.',
  '{node} voted {value}.': '{node} a voté {value}.',
  '{node} proposed {value}.': '{node} a proposé {value}.',
  '{node} asked everyone.': '{node} a interrogé tout le monde.',
  '{node} answered: {value}.': '{node} a répondu : {value}.',
  '{node} answered: no vote yet.': '{node} a répondu : pas encore voté.',
  '{node} decided {value}.': '{node} a décidé {value}.',
  'Vote for the first proposal that reaches you.':
    'Vote pour la première proposition qui t’arrive.',
  'Never change your vote.': 'Ne change jamais ton vote.',
  'Once you have voted, propose nothing else.': 'Une fois que tu as voté, ne propose rien d’autre.',
  'Decide a value only when more than half of all nodes voted for it, by the answers you got and your own vote.':
    'Ne décide une valeur que si plus de la moitié de tous les nœuds l’a votée, d’après les réponses reçues et ton propre vote.',
  'Answer truthfully: your vote, or that you have none yet.':
    'Réponds la vérité : ton vote, ou que tu n’en as pas encore.',
  'you voted {value}': 'tu as voté {value}',
  'no proposal has reached you': 'aucune proposition ne t’est arrivée',
  "{node}'s proposal came first": 'la proposition de {node} est arrivée avant',
  'needs {count} votes, has {count2}': 'il faut {count} votes, il y en a {count2}',
  'you have not voted': 'tu n’as pas voté',
}
