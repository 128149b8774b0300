import type { Words } from '../../../../shared/core/words'
import type { LessonsLecturePhrase } from '../../phrases-lessons-lecture'

export const words: Words<LessonsLecturePhrase> = {
  'One leader': 'Ein Anführer',
  'one node decides for all': 'ein Knoten entscheidet für alle',
  'One node makes agreement easy, and stops everybody when it stops.':
    'Ein Knoten macht die Einigung leicht, und alle stehen still, wenn er stillsteht.',
  'Many computers, one variable, set once. Two calls: propose(v) and query(). The simplest plan: one node decides. What can go wrong?':
    'Viele Computer, eine Variable, einmal gesetzt. Zwei Aufrufe: propose(v) und query(). Der einfachste Plan: Ein Knoten entscheidet. Was kann schiefgehen?',
  'The answer exists, in one notebook that nobody can read.':
    'Die Antwort gibt es, in einem Notizbuch, das niemand lesen kann.',
  'Split brain': 'Split Brain',
  'two leaders, two answers': 'zwei Anführer, zwei Antworten',
  'A node that is silent to me may be well and at work.':
    'Ein Knoten, von dem ich nichts höre, kann gesund und bei der Arbeit sein.',
  'n3 hears nothing from n1. Has it crashed? Is it cut off, or slow? What would you do in its place?':
    'n3 hört nichts von n1. Ist er abgestürzt? Abgeschnitten, oder langsam? Was würdest du an seiner Stelle tun?',
  'Everybody kept the rules; it is the protocol that is wrong.':
    'Alle haben sich an die Regeln gehalten; falsch ist das Protokoll.',
  'Who leads?': 'Wer führt?',
  'to appoint a leader is the same question again':
    'einen Anführer zu bestimmen ist dieselbe Frage noch einmal',
  'Whoever wants one leader needs consensus before it can begin.':
    'Wer einen einzigen Anführer will, braucht Konsens, bevor es losgehen kann.',
  'This time nothing is cut. n1 crashes, and two nodes are ready to help.':
    'Diesmal ist nichts abgeschnitten. n1 stürzt ab, und zwei Knoten wollen helfen.',
  'Who leads is a value like any other: all have to agree on it.':
    'Wer führt, ist ein Wert wie jeder andere: Alle müssen sich darauf einigen.',
  'Majority vote': 'Mehrheitswahl',
  'no leader needed': 'ohne Anführer',
  'Two majorities of all nodes share a node, so two values can never both have one.':
    'Zwei Mehrheiten aller Knoten haben einen Knoten gemeinsam, also können nie zwei Werte eine haben.',
  'No boss, then. How do friends choose a restaurant? Everyone votes for the first proposal that comes, once, for ever.':
    'Also kein Chef. Wie suchen Freunde ein Restaurant aus? Jeder stimmt für den ersten Vorschlag, der kommt, einmal und für immer.',
  'A majority of all nodes, and not of those who answer.':
    'Eine Mehrheit aller Knoten, und nicht derer, die antworten.',
  'Three, three, and one': 'Drei, drei und einer',
  'one crash, and nobody can tell': 'ein Absturz, und niemand weiß es',
  'One crash at one moment, and six nodes that are well cannot know the answer.':
    'Ein Absturz in einem Augenblick, und sechs gesunde Knoten können die Antwort nicht wissen.',
  'Seven nodes bear three crashes, we think. I shall use one.':
    'Sieben Knoten vertragen drei Abstürze, denken wir. Ich brauche nur einen.',
  'The six are not stupid: any rule that lets them go on is wrong in one of the worlds that fit what they have seen.':
    'Die sechs sind nicht dumm: Jede Regel, die sie weitermachen lässt, ist in einer der Welten falsch, die zu dem passen, was sie gesehen haben.',
  'Three proposals': 'Drei Vorschläge',
  'nobody is at fault, and nobody can decide': 'niemand ist schuld, und niemand kann entscheiden',
  'A vote that may never change can end without an answer.':
    'Eine Wahl, die sich nie ändern darf, kann ohne Antwort enden.',
  'Three clients, three wishes, and nothing crashes. Can this go wrong?':
    'Drei Clients, drei Wünsche, und nichts stürzt ab. Kann das schiefgehen?',
  'How would you repair it? One sentence from each; then try the best of them.':
    'Wie würdest du das reparieren? Von jedem ein Satz; dann probiert den besten aus.',
  'It can stay open': 'Es kann offen bleiben',
  'an order of messages that never ends': 'eine Reihenfolge der Nachrichten, die nie endet',
  'Without clocks, and if one node may crash, no protocol without chance can promise an answer.':
    'Ohne Uhren, und wenn ein Knoten abstürzen darf, kann kein Protokoll ohne Zufall eine Antwort versprechen.',
  'Vote again, in rounds, and wait for any majority, never for a certain node: no crash stops that. Something else will.':
    'Noch einmal wählen, in Runden, und auf irgendeine Mehrheit warten, nie auf einen bestimmten Knoten: Das hält kein Absturz auf. Etwas anderes schon.',
  'Fischer, Lynch and Paterson proved it in 1983. While it stays open, nobody decides wrongly.':
    'Fischer, Lynch und Paterson haben es 1983 bewiesen. Solange es offen bleibt, entscheidet niemand falsch.',
  'Flip a coin': 'Eine Münze werfen',
  'what nobody can foresee': 'was niemand vorhersehen kann',
  'What nobody can foresee, nobody can steer for ever.':
    'Was niemand vorhersehen kann, kann niemand für immer lenken.',
  'Three words of the theorem can be given up: no clocks, no chance, a crash. Take the middle one.':
    'Drei Wörter des Satzes kann man aufgeben: keine Uhren, kein Zufall, ein Absturz. Nimm das mittlere.',
  'The coin buys an end with chance one, but not by a fixed time.':
    'Die Münze erkauft ein Ende mit Wahrscheinlichkeit eins, aber nicht bis zu einer festen Zeit.',
  Paxos: 'Paxos',
  'ask first, then propose': 'erst fragen, dann vorschlagen',
  'Who is told of an accepted value carries it on, because it may have been chosen.':
    'Wer von einem angenommenen Wert erfährt, trägt ihn weiter, denn er könnte gewählt sein.',
  'A vote could not be changed. Paxos may change it, safely: ask first, then propose.':
    'Eine Stimme ließ sich nicht ändern. Paxos darf sie ändern, und zwar sicher: erst fragen, dann vorschlagen.',
  'Any two majorities share a node: through it the later ballot hears of the earlier one.':
    'Zwei Mehrheiten haben immer einen Knoten gemeinsam: Durch ihn hört der spätere Wahlgang vom früheren.',
  'The duel': 'Das Duell',
  'two who never wait stop each other': 'zwei, die nie warten, halten einander auf',
  'Two proposers who never wait stop each other: nothing breaks, and nothing gets done.':
    'Zwei Vorschlagende, die nie warten, halten einander auf: Nichts geht kaputt, und nichts kommt zustande.',
  'So nothing goes wrong. Does it end?': 'Es geht also nichts schief. Endet es auch?',
  'It is the same window once more, and now it does no harm. To wait for a random time is a coin, too.':
    'Es ist noch einmal dasselbe Fenster, und jetzt schadet es nicht. Eine zufällige Zeit zu warten ist auch eine Münze.',
  'What one crash does now': 'Was ein Absturz jetzt anrichtet',
  'the same seven, the same crash': 'dieselben sieben, derselbe Absturz',
  'The crash that froze the vote does not stop Paxos, and what n7 did does not matter.':
    'Der Absturz, der die Wahl einfror, hält Paxos nicht auf, und was n7 getan hat, ist gleichgültig.',
  'One debt is left. Same seven, same three and three, same n7.':
    'Eine Schuld bleibt. Dieselben sieben, dieselben drei und drei, derselbe n7.',
  'The six still cannot know, and need not: one act is right in every world.':
    'Die sechs können es noch immer nicht wissen, und müssen es nicht: Eine Handlung ist in jeder Welt richtig.',
  'A lock': 'Eine Sperre',
  'what it is for': 'wozu es gut ist',
  'Each proposes itself, and whoever is decided holds the lock.':
    'Jeder schlägt sich selbst vor, und wer entschieden wird, hält die Sperre.',
  'tryLock() is propose(me), and then query() == me. How many can hold it?':
    'tryLock() ist propose(me), und dann query() == me. Wie viele können sie halten?',
  'To release it, decide the next one.': 'Um sie freizugeben, entscheidet den nächsten.',
}
