import type { Words } from '../../../shared/core/words'
import type { TablePhrase } from '../phrases-table'

export const words: Words<TablePhrase> = {
  'The game has ended.': 'Das Spiel ist zu Ende.',
  ' and ': ' und ',
  'A game that this page does not know': 'Ein Spiel, das diese Seite nicht kennt',
  'A question to everybody': 'Eine Frage an alle',
  'After the game': 'Nach dem Spiel',
  'Frozen. Look up.': 'Angehalten. Schau nach vorn.',
  Inbox: 'Eingang',
  'Inbox, {count} message|Inbox, {count} messages':
    'Eingang, {count} Nachricht|Eingang, {count} Nachrichten',
  'Its notebook was kept; the messages that waited are gone.':
    'Sein Notizbuch blieb erhalten; die wartenden Nachrichten sind weg.',
  'Lost in the crash': 'Beim Absturz verloren',
  'Messages to you are dropped. Your phone is fine.':
    'Nachrichten an dich gehen verloren. Deinem Handy geht es gut.',
  'New messages': 'Neue Nachrichten',
  'No message waits for you.': 'Keine Nachricht wartet auf dich.',
  'No message waits. The filled button below is your next step.':
    'Keine Nachricht wartet. Der gefüllte Knopf unten ist dein nächster Schritt.',
  Nothing: 'Nichts',
  'Nothing moves now.': 'Jetzt bewegt sich nichts.',
  'Nothing to do. Messages that reach you appear here.':
    'Nichts zu tun. Nachrichten, die dich erreichen, erscheinen hier.',
  Reload: 'Neu laden',
  Rules: 'Regeln',
  'Next game: you are {node}': 'Nächstes Spiel: Du bist {node}',
  'The next game has begun.': 'Das nächste Spiel hat begonnen.',
  'To the room': 'In den Raum',
  'The replay is being opened …': 'Die Aufzeichnung wird geöffnet …',
  'No replay': 'Keine Aufzeichnung',
  'See the replay': 'Aufzeichnung ansehen',
  'Still in your notebook': 'Noch in deinem Notizbuch',
  'The instructor crashed your node.': 'Die Kursleitung hat deinen Knoten abstürzen lassen.',
  'The instructor has started “{name}”. Reload the page: it may be older than the server.':
    'Die Kursleitung hat „{name}“ gestartet. Lade die Seite neu: Sie ist vielleicht älter als der Server.',
  'The replay is not shared yet. Stay on this page for the next game.':
    'Die Aufzeichnung ist noch nicht freigegeben. Bleib auf dieser Seite für das nächste Spiel.',
  'The replay shows what the others knew, and what was so. Stay on this page for the next game.':
    'Die Aufzeichnung zeigt, was die anderen wussten und was wirklich war. Bleib für das nächste Spiel auf dieser Seite.',
  'The truth was: {truth}.': 'Die Wahrheit war: {truth}.',
  'Wait. This page comes back when {node} recovers.':
    'Warte. Diese Seite kommt wieder, wenn {node} zurück ist.',
  'What do you think? Nobody sees your name.': 'Was glaubst du? Niemand sieht deinen Namen.',
  'What you wrote on solid lines was kept; the dashed lines and the messages that waited are gone.':
    'Was auf durchgezogenen Linien stand, blieb; die gestrichelten Linien und die wartenden Nachrichten sind weg.',
  'You are node {node},': 'Du bist Knoten {node},',
  'You decided {value}.': 'Du hast {value} entschieden.',
  'You did not answer.': 'Du hast nicht geantwortet.',
  'You have crashed your node.': 'Du hast deinen Knoten abstürzen lassen.',
  'You have decided nothing.': 'Du hast nichts entschieden.',
  'You said {answer}.': 'Du hast gesagt: {answer}.',
  'You said {answer}: not so.': 'Du hast gesagt: {answer}. Das stimmt nicht.',
  'You said {answer}: right.': 'Du hast gesagt: {answer}. Das stimmt.',
  'You say: {answer}.': 'Du sagst: {answer}.',
  'You stay {node}, taps are kept.': 'Du bleibst {node}, Eingaben bleiben.',
  '{count} message in my inbox|{count} messages in my inbox':
    '{count} Nachricht in meinem Eingang|{count} Nachrichten in meinem Eingang',
  '{count} message that I had heard|{count} messages that I had heard':
    '{count} Nachricht, die ich gehört hatte|{count} Nachrichten, die ich gehört hatte',
  '{count} more message below|{count} more messages below':
    '{count} weitere Nachricht unten|{count} weitere Nachrichten unten',
  '{name}, cluster {cluster}': '{name}, Cluster {cluster}',
  '{node} has crashed': '{node} ist abgestürzt',
  '{node} is back, but the crash has wiped its notebook.':
    '{node} ist zurück, aber der Absturz hat sein Notizbuch gelöscht.',
  '{node} is back.': '{node} ist zurück.',
  'Do it anyway': 'Trotzdem tun',
  'Do it anyway?': 'Trotzdem tun?',
  'Leave it': 'Lieber nicht',
  'Not so here: {why}.': 'Hier nicht so: {why}.',
  'Solid line: survives a crash.': 'Durchgezogen: überlebt einen Absturz.',
  'Solid line: survives a crash. Dashed lines and the arc do not.':
    'Durchgezogen: überlebt einen Absturz. Gestricheltes und der Bogen nicht.',
  'Solid line: survives a crash. Dashed lines do not.':
    'Durchgezogen: überlebt einen Absturz. Gestricheltes nicht.',
  'Solid line: survives a crash. The arc does not.':
    'Durchgezogen: überlebt einen Absturz. Der Bogen nicht.',
  'This breaks {rule}': 'Das bricht {rule}',
  'In this game, what would break a rule is struck through.':
    'In diesem Spiel ist durchgestrichen, was eine Regel brechen würde.',
  'In this game you can break a rule, but you are asked first.':
    'In diesem Spiel kannst du Regeln brechen, aber du wirst vorher gefragt.',
  'In this game you fill in everything yourself, your notebook too. Nobody checks.':
    'In diesem Spiel füllst du alles selbst aus, auch dein Notizbuch. Niemand prüft es.',
  'What I sent, {count} message|What I sent, {count} messages':
    'Von mir gesendet, {count} Nachricht|Von mir gesendet, {count} Nachrichten',
  'You may ignore any message: to others it looks lost.':
    'Du darfst jede Nachricht ignorieren: Für andere sieht sie verloren aus.',
  'to {node}': 'an {node}',
  'wrote: {text}': 'schrieb: {text}',
  '{act} which?': '{act}: welchen?',
  Ignore: 'Ignorieren',
  Wait: 'Warten',
  'Nothing is lost: what reaches you stays here, and your buttons come back.':
    'Nichts geht verloren: Was dich erreicht, bleibt hier, und deine Knöpfe kommen wieder.',
  'My notebook': 'Mein Notizbuch',
  'Sending…': 'Wird gesendet …',
  'What I can start': 'Was ich beginnen kann',
  'Goes to': 'Geht an',
  Heard: 'Gehört',
  'Heard, {number}': 'Gehört, {number}',
  'Not now': 'Nicht jetzt',
  'Something is still blank.': 'Etwas ist noch leer.',
  'This:': 'Das:',
  'What others tell you without asking for an answer stands here, until a crash.':
    'Was andere dir sagen, ohne eine Antwort zu wollen, steht hier, bis zu einem Absturz.',
  'You fill in everything yourself. Nobody checks. Solid lines survive a crash, dashed ones do not.':
    'Du füllst alles selbst aus. Niemand prüft es. Durchgezogene Linien überleben einen Absturz, gestrichelte nicht.',
  'fill in every blank': 'fülle alles aus',
  nobody: 'niemand',
  'the game is frozen': 'das Spiel ist angehalten',
  '{label}, one less': '{label}, eins weniger',
  '{label}, one more': '{label}, eins mehr',
  '{need} of {total}': '{need} von {total}',
  '{rows}; the majority line is at {need}': '{rows}; die Linie der Mehrheit ist bei {need}',
  'It is your move.': 'Du bist am Zug.',
  '{count} message to read.|{count} messages to read.':
    '{count} Nachricht zu lesen.|{count} Nachrichten zu lesen.',
  'Your class is waiting for you.': 'Deine Klasse wartet auf dich.',
  'a message was put away.': 'eine Nachricht wurde weggelegt.',
  'A bot made one move for you: {what}': 'Ein Bot hat einen Zug für dich gemacht: {what}',
  'The instructor acted for you: {what}': 'Die Kursleitung hat für dich gehandelt: {what}',
  'Hold on.': 'Einen Moment.',
  'The instructor’s laptop is away. The game goes on when it is back.':
    'Der Laptop der Kursleitung ist weg. Das Spiel geht weiter, sobald er zurück ist.',
  'You are kept guessing: an adversary chooses which message arrives next. Decide!':
    'Ihr sollt im Ungewissen bleiben: Ein Gegner wählt, welche Nachricht als nächste ankommt. Entscheidet euch!',
  'The class has won: somebody has decided.':
    'Die Klasse hat gewonnen: Jemand hat sich entschieden.',
  'The adversary has won: it kept you undecided.':
    'Der Gegner hat gewonnen: Ihr seid unentschieden geblieben.',
  'Nobody keeps you guessing any more.': 'Niemand hält euch mehr im Ungewissen.',
}
