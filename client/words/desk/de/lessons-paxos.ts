import type { Words } from '../../../../shared/core/words'
import type { LessonsPaxosPhrase } from '../../phrases-lessons-paxos'

export const words: Words<LessonsPaxosPhrase> = {
  'One proposer': 'Ein Vorschlagender',
  'Two rounds to a majority, and everyone knows: without contention Paxos is that short.':
    'Zwei Runden zu einer Mehrheit, und alle wissen es: Ohne Konkurrenz ist Paxos so kurz.',
  'A client asks n1 to propose blue. First n1 asks everyone for a promise, then to accept.':
    'Ein Client bittet n1, blau vorzuschlagen. Zuerst bittet n1 alle um ein Versprechen, dann ums Annehmen.',
  'Two rounds: first who listens to me, then my value.':
    'Zwei Runden: erst, wer auf mich hört, dann mein Wert.',
  'A majority accepted blue, and everybody has heard of it.':
    'Eine Mehrheit hat blau angenommen, und alle haben davon gehört.',
  'When exactly was it chosen? When a majority had accepted it, before anybody knew.':
    'Wann genau wurde es gewählt? Als eine Mehrheit es angenommen hatte, bevor es jemand wusste.',
  'The prepares are lost': 'Die Vorbereitungen gehen verloren',
  'Who hears nothing cannot know why; a higher ballot is always safe, so just try again.':
    'Wer nichts hört, kann nicht wissen, warum; ein höherer Wahlgang ist immer sicher, also versuch es einfach noch einmal.',
  'A client asks n1 to propose blue.': 'Ein Client bittet n1, blau vorzuschlagen.',
  'n1 will ask for promises. Let the class watch the envelopes.':
    'n1 wird um Versprechen bitten. Lass die Klasse die Umschläge beobachten.',
  'Drop all that n1 sent. It has its own promise and waits for others.':
    'Verwirf alles, was n1 gesendet hat. Er hat sein eigenes Versprechen und wartet auf andere.',
  'n1 cannot tell lost messages from slow ones. What may it do?':
    'n1 kann verlorene Nachrichten nicht von langsamen unterscheiden. Was darf er tun?',
  'After a while n1 tried again in a higher ballot, and that got through.':
    'Nach einer Weile versuchte es n1 in einem höheren Wahlgang noch einmal, und der kam durch.',
  'Trying again is always safe: a higher ballot changes nothing that was chosen.':
    'Noch einmal versuchen ist immer sicher: Ein höherer Wahlgang ändert nichts, was gewählt ist.',
  'A proposer behind the wall': 'Ein Vorschlagender hinter der Mauer',
  'A minority can only wait; the majority goes on, and there is one answer after the wall.':
    'Eine Minderheit kann nur warten; die Mehrheit macht weiter, und nach der Mauer gibt es eine Antwort.',
  'Draw a wall: n1 and n2 here, three there. A client asks n1 to propose blue.':
    'Zieh eine Mauer: n1 und n2 hier, drei dort. Ein Client bittet n1, blau vorzuschlagen.',
  'Remember the split brain. Will it happen again?':
    'Erinnert euch an den Split Brain. Passiert er wieder?',
  'n1 has two promises of five and stays there. On the other side a client wants red.':
    'n1 hat zwei Versprechen von fünf und kommt nicht weiter. Auf der anderen Seite will ein Client rot.',
  'Two are not a majority of all five. The side of n1 can only wait.':
    'Zwei sind keine Mehrheit aller fünf. Die Seite von n1 kann nur warten.',
  'The three have decided red. Heal the wall; a client asks n2 for the answer.':
    'Die drei haben rot entschieden. Heile die Mauer; ein Client fragt n2 nach der Antwort.',
  'What if n1 tries blue again now? Let the class guess.':
    'Was, wenn n1 jetzt noch einmal blau versucht? Lass die Klasse raten.',
  'n1 and n2 have learned that it is red.': 'n1 und n2 haben erfahren, dass es rot ist.',
  'One answer. The price was that the smaller side had to wait.':
    'Eine Antwort. Der Preis war, dass die kleinere Seite warten musste.',
  'The late learner': 'Der späte Lerner',
  'To ask for the answer is to run a ballot: once a value is chosen, it can only find that one again.':
    'Nach der Antwort fragen heißt einen Wahlgang führen: Ist ein Wert gewählt, kann er nur diesen wiederfinden.',
  'Wall off n5. A client asks n1 to propose blue; the other four can go on.':
    'Trenn n5 mit einer Mauer ab. Ein Client bittet n1, blau vorzuschlagen; die anderen vier können weitermachen.',
  'Nobody waits for n5: three promises are a majority.':
    'Niemand wartet auf n5: Drei Versprechen sind eine Mehrheit.',
  'Four have decided, and n5 knows nothing. Heal the wall; a client asks n5.':
    'Vier haben entschieden, und n5 weiß nichts. Heile die Mauer; ein Client fragt n5.',
  'How can n5 find out? There is no message that only asks.':
    'Wie kann n5 es herausfinden? Es gibt keine Nachricht, die nur fragt.',
  'To find out, n5 started a ballot of its own, and had to propose what it was told.':
    'Um es herauszufinden, begann n5 einen eigenen Wahlgang und musste vorschlagen, was man ihm sagte.',
  'n5 wanted nothing. To read is to run a ballot.':
    'n5 wollte nichts. Lesen heißt, einen Wahlgang durchführen.',
  'Two proposers, and one reaches more': 'Zwei Vorschlagende, und einer erreicht mehr',
  'Not who comes first but who has a majority gets a value through.':
    'Nicht wer zuerst kommt, sondern wer eine Mehrheit hat, bringt einen Wert durch.',
  'n1 reaches only the acceptor n3, n2 only n4 and n5. A client asks n1 to propose blue.':
    'n1 erreicht nur n3, n2 nur n4 und n5. Ein Client bittet n1, blau vorzuschlagen.',
  'n1 is first, and slow links keep it from a majority.':
    'n1 ist der Erste, und langsame Verbindungen halten ihn von einer Mehrheit ab.',
  'n1 was first and has two promises of five. A client asks n2 to propose red.':
    'n1 war der Erste und hat zwei Versprechen von fünf. Ein Client bittet n2, rot vorzuschlagen.',
  'Does it count to be first? Ask before you press.':
    'Zählt es, der Erste zu sein? Frag, bevor du drückst.',
  'n2, n4 and n5 accepted red: chosen. Let go what was held.':
    'n2, n4 und n5 haben rot angenommen: gewählt. Gib frei, was aufgehalten war.',
  'The late messages of n1 come now. What can they still do?':
    'Jetzt kommen die späten Nachrichten von n1. Was können sie noch bewirken?',
  'n1 has learned that it is red.': 'n1 hat erfahren, dass es rot ist.',
  'n1 proposed what was chosen, and not what its client wanted.':
    'n1 hat vorgeschlagen, was gewählt war, und nicht, was sein Client wollte.',
  'Duelling proposers': 'Duell der Vorschlagenden',
  'Two who never wait can stop each other for ever; nothing goes wrong, and nothing gets done.':
    'Zwei, die nie warten, können einander ewig aufhalten; nichts geht schief, und nichts wird fertig.',
  'A client asks n1 to propose blue. n1 prepares ballot 1.':
    'Ein Client bittet n1, blau vorzuschlagen. n1 bereitet Wahlgang 1 vor.',
  'Each act of the proposer is done by hand: it does nothing that you do not ask for.':
    'Jeder Zug des Vorschlagenden geschieht von Hand: Er tut nichts, worum du nicht bittest.',
  'All promised ballot 1. A client asks n2 to propose red. n2 prepares ballot 2.':
    'Alle haben Wahlgang 1 versprochen. Ein Client bittet n2, rot vorzuschlagen. n2 bereitet Wahlgang 2 vor.',
  'Who promises 2 gives up ballot 1. Does n1 hear of that?':
    'Wer 2 verspricht, gibt Wahlgang 1 auf. Erfährt n1 davon?',
  'All promised ballot 2. n1 does not know, and proposes blue in ballot 1.':
    'Alle haben Wahlgang 2 versprochen. n1 weiß es nicht und schlägt in Wahlgang 1 blau vor.',
  'Too late, and n1 will only learn it from the refusals.':
    'Zu spät, und n1 erfährt es erst durch die Ablehnungen.',
  'n1 is refused by all, and tries again: ballot 3.':
    'n1 wird von allen abgelehnt und versucht es wieder: Wahlgang 3.',
  'A higher ballot is always allowed. Is it polite?':
    'Ein höherer Wahlgang ist immer erlaubt. Ist er auch höflich?',
  'All promised ballot 3. n2 does not know, and proposes red in ballot 2.':
    'Alle haben Wahlgang 3 versprochen. n2 weiß es nicht und schlägt in Wahlgang 2 rot vor.',
  'Once more just too late. Ask the class how long this can go on.':
    'Wieder gerade zu spät. Frag die Klasse, wie lange das so weitergehen kann.',
  'n2 is refused by all, and tries again: ballot 4.':
    'n2 wird von allen abgelehnt und versucht es wieder: Wahlgang 4.',
  'All promised ballot 4. n1 does not know, and proposes blue in ballot 3.':
    'Alle haben Wahlgang 4 versprochen. n1 weiß es nicht und schlägt in Wahlgang 3 blau vor.',
  'n1 is refused by all, and tries again: ballot 5.':
    'n1 wird von allen abgelehnt und versucht es wieder: Wahlgang 5.',
  'All promised ballot 5. n2 does not know, and proposes red in ballot 4.':
    'Alle haben Wahlgang 5 versprochen. n2 weiß es nicht und schlägt in Wahlgang 4 rot vor.',
  'n2 is refused by all, and tries again: ballot 6.':
    'n2 wird von allen abgelehnt und versucht es wieder: Wahlgang 6.',
  'All promised ballot 6. n1 does not know, and proposes blue in ballot 5.':
    'Alle haben Wahlgang 6 versprochen. n1 weiß es nicht und schlägt in Wahlgang 5 blau vor.',
}
