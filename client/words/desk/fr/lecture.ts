import type { Words } from '../../../../shared/core/words'
import type { DeskLecturePhrase } from '../../phrases-desk-lecture'

export const words: Words<DeskLecturePhrase> = {
  '{count} lesson on a line of {minutes} minutes|{count} lessons on a line of {minutes} minutes':
    '{count} leçon sur une ligne de {minutes} minutes|{count} leçons sur une ligne de {minutes} minutes',
  'Zero to Consensus': 'De zéro au consensus',
  '{count} lesson, {minutes} min|{count} lessons, {minutes} min':
    '{count} leçon, {minutes} min|{count} leçons, {minutes} min',
  'Another lecture': 'Un autre cours',
  'Lessons of the lecture': 'Leçons du cours',
  done: 'faite',
  '{minutes} min': '{minutes} min',
  '{minutes} minutes': '{minutes} minutes',
  'Lesson {number}, {minutes} minutes': 'Leçon {number}, {minutes} minutes',
  'What it shows': 'Ce qu’elle montre',
  'What you say': 'Ce que tu dis',
  'What you say now': 'Ce que tu dis maintenant',
  '“{text}”': '« {text} »',
  'Game {number} of {count}': 'Partie {number} sur {count}',
  '{count} more watches.|{count} more watch.':
    '{count} autre personne regarde.|{count} autres regardent.',
  'It is played by {nodes} nodes; other sizes are under All settings.':
    '{nodes} nœuds la jouent ; d’autres tailles se trouvent sous Tous les réglages.',
  'All settings': 'Tous les réglages',
  'Free play, other protocols, clusters, names, values.':
    'Jeu libre, autres protocoles, clusters, noms, valeurs.',
  'Names appear here as people join. Bots play the seats that are free.':
    'Les noms apparaissent ici à mesure que l’on entre. Des bots jouent les places libres.',
  'Who is in': 'Qui est là',
  '{count} plays|{count} play': '{count} joue|{count} jouent',
  '{count} watches|{count} watch': '{count} regarde|{count} regardent',
  'That was the lecture': 'C’était le cours',
  'The table says what your class has found.': 'Le tableau dit ce que ta classe a trouvé.',
  'Lesson {number}, its next game': 'Leçon {number}, sa partie suivante',
  'Next: lesson {number} of {count}, {minutes} minutes':
    'Ensuite : leçon {number} sur {count}, {minutes} minutes',
  'What comes next': 'La suite',
  'Now they play, too:': 'Maintenant jouent aussi :',
  'Next game': 'Partie suivante',
  'Next lesson': 'Leçon suivante',
  'Choose another': 'En choisir une autre',
  'Which lesson comes next?': 'Quelle leçon vient ensuite ?',
  'The lecture': 'Le cours',
  'How long is it?': 'Combien de temps dure-t-il ?',
  'It takes {minutes} min, with the talk around the games.':
    'Il dure {minutes} min, avec les échanges autour des parties.',
  '{title}, earlier': '{title}, plus tôt',
  '{title}, later': '{title}, plus tard',
  'Leave out {title}': 'Retirer {title}',
  'One more lesson': 'Une leçon de plus',
  Add: 'Ajouter',
  'Back to the lessons': 'Revenir aux leçons',
}
