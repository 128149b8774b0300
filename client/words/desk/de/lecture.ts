import type { Words } from '../../../../shared/core/words'
import type { DeskLecturePhrase } from '../../phrases-desk-lecture'

export const words: Words<DeskLecturePhrase> = {
  '{count} lesson on a line of {minutes} minutes|{count} lessons on a line of {minutes} minutes':
    '{count} Lektion auf einer Linie von {minutes} Minuten|{count} Lektionen auf einer Linie von {minutes} Minuten',
  'Zero to Consensus': 'Von null zum Konsens',
  '{count} lesson, {minutes} min|{count} lessons, {minutes} min':
    '{count} Lektion, {minutes} Min.|{count} Lektionen, {minutes} Min.',
  'Another lecture': 'Andere Vorlesung',
  'Lessons of the lecture': 'Lektionen der Vorlesung',
  done: 'erledigt',
  '{minutes} min': '{minutes} Min.',
  '{minutes} minutes': '{minutes} Minuten',
  'Lesson {number}, {minutes} minutes': 'Lektion {number}, {minutes} Minuten',
  'What it shows': 'Was sie zeigt',
  'What you say': 'Was du sagst',
  'What you say now': 'Was du jetzt sagst',
  '“{text}”': '„{text}“',
  'Game {number} of {count}': 'Spiel {number} von {count}',
  '{count} more watches.|{count} more watch.':
    '{count} weitere Person schaut zu.|{count} weitere schauen zu.',
  'It is played by {nodes} nodes; other sizes are under All settings.':
    '{nodes} Knoten spielen sie; andere Größen stehen unter Alle Einstellungen.',
  'All settings': 'Alle Einstellungen',
  'Free play, other protocols, clusters, names, values.':
    'Freies Spiel, andere Protokolle, Cluster, Namen, Werte.',
  'Names appear here as people join. Bots play the seats that are free.':
    'Hier stehen die Namen, sobald jemand beitritt. Freie Plätze spielen Bots.',
  'Who is in': 'Wer da ist',
  '{count} plays|{count} play': '{count} spielt|{count} spielen',
  '{count} watches|{count} watch': '{count} schaut zu|{count} schauen zu',
  'That was the lecture': 'Das war die Vorlesung',
  'The table says what your class has found.':
    'Die Tabelle sagt, was deine Klasse herausgefunden hat.',
  'Lesson {number}, its next game': 'Lektion {number}, ihr nächstes Spiel',
  'Next: lesson {number} of {count}, {minutes} minutes':
    'Als Nächstes: Lektion {number} von {count}, {minutes} Minuten',
  'What comes next': 'Wie es weitergeht',
  'Now they play, too:': 'Jetzt spielen auch:',
  'Next game': 'Nächstes Spiel',
  'Next lesson': 'Nächste Lektion',
  'Choose another': 'Eine andere wählen',
  'Which lesson comes next?': 'Welche Lektion kommt als Nächstes?',
  'The lecture': 'Die Vorlesung',
  'How long is it?': 'Wie lang ist sie?',
  'It takes {minutes} min, with the talk around the games.':
    'Sie dauert {minutes} Min., mit den Gesprächen um die Spiele.',
  '{title}, earlier': '{title}, früher',
  '{title}, later': '{title}, später',
  'Leave out {title}': '{title} weglassen',
  'One more lesson': 'Noch eine Lektion',
  Add: 'Hinzufügen',
  'Back to the lessons': 'Zurück zu den Lektionen',
}
