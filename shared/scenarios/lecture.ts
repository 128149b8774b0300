/** One thing that a class learns in a few minutes: what the instructor says around one or more stories. */
export interface Lesson {
  /** Small letters and dashes; a playlist names it so. */
  readonly id: string
  readonly title: string
  /** The same in half a line, below the title. */
  readonly about: string
  /** With the talk around it. */
  readonly minutes: number
  /** Ids of scenarios, which are played one after the other. */
  readonly stories: readonly [string, ...string[]]
  /** The one thing that it shows. */
  readonly shows: string
  /** To read aloud, before the first story and after the last. */
  readonly before: string
  readonly after: string
}

/** Lessons in the order in which they are given; one may stand there twice. */
export type Playlist = readonly string[]

/** Every lesson there is, in the order of "Zero to Consensus". */
export const lessons: readonly Lesson[] = [
  {
    id: 'one-leader',
    title: 'One leader',
    about: 'one node decides for all',
    minutes: 5,
    stories: ['leader-happy-path', 'leader-crash'],
    shows: 'One node makes agreement easy, and stops everybody when it stops.',
    before:
      'Many computers, one variable, set once. Two calls: propose(v) and query(). The simplest plan: one node decides. What can go wrong?',
    after: 'The answer exists, in one notebook that nobody can read.',
  },
  {
    id: 'split-brain',
    title: 'Split brain',
    about: 'two leaders, two answers',
    minutes: 5,
    stories: ['split-brain'],
    shows: 'A node that is silent to me may be well and at work.',
    before:
      'n3 hears nothing from n1. Has it crashed? Is it cut off, or slow? What would you do in its place?',
    after: 'Everybody kept the rules; it is the protocol that is wrong.',
  },
  {
    id: 'who-leads',
    title: 'Who leads?',
    about: 'to appoint a leader is the same question again',
    minutes: 4,
    stories: ['who-leads'],
    shows: 'Whoever wants one leader needs consensus before it can begin.',
    before: 'This time nothing is cut. n1 crashes, and two nodes are ready to help.',
    after: 'Who leads is a value like any other: all have to agree on it.',
  },
  {
    id: 'majority-vote',
    title: 'Majority vote',
    about: 'no leader needed',
    minutes: 5,
    stories: ['vote-wall'],
    shows: 'Two majorities of all nodes share a node, so two values can never both have one.',
    before:
      'No boss, then. How do friends choose a restaurant? Everyone votes for the first proposal that comes, once, for ever.',
    after: 'A majority of all nodes, and not of those who answer.',
  },
  {
    id: 'three-three-one',
    title: 'Three, three, and one',
    about: 'one crash, and nobody can tell',
    minutes: 9,
    stories: ['three-three-one', 'three-three-one-recovers'],
    shows: 'One crash at one moment, and six nodes that are well cannot know the answer.',
    before: 'Seven nodes bear three crashes, we think. I shall use one.',
    after:
      'The six are not stupid: any rule that lets them go on is wrong in one of the worlds that fit what they have seen.',
  },
  {
    id: 'three-proposals',
    title: 'Three proposals',
    about: 'nobody is at fault, and nobody can decide',
    minutes: 5,
    stories: ['three-proposals'],
    shows: 'A vote that may never change can end without an answer.',
    before: 'Three clients, three wishes, and nothing crashes. Can this go wrong?',
    after: 'How would you repair it? One sentence from each; then try the best of them.',
  },
  {
    id: 'flp',
    title: 'It can stay open',
    about: 'an order of messages that never ends',
    minutes: 11,
    stories: ['rounds-unanimous', 'rounds-undecided'],
    shows:
      'Without clocks, and if one node may crash, no protocol without chance can promise an answer.',
    before:
      'Vote again, in rounds, and wait for any majority, never for a certain node: no crash stops that. Something else will.',
    after:
      'Fischer, Lynch and Paterson proved it in 1983. While it stays open, nobody decides wrongly.',
  },
  {
    id: 'ben-or',
    title: 'Flip a coin',
    about: 'what nobody can foresee',
    minutes: 5,
    stories: ['ben-or-escapes'],
    shows: 'What nobody can foresee, nobody can steer for ever.',
    before:
      'Three words of the theorem can be given up: no clocks, no chance, a crash. Take the middle one.',
    after: 'The coin buys an end with chance one, but not by a fixed time.',
  },
  {
    id: 'paxos',
    title: 'Paxos',
    about: 'ask first, then propose',
    minutes: 15,
    stories: ['paxos-chosen-before-known', 'paxos-adoption'],
    shows: 'Who is told of an accepted value carries it on, because it may have been chosen.',
    before: 'A vote could not be changed. Paxos may change it, safely: ask first, then propose.',
    after: 'Any two majorities share a node: through it the later ballot hears of the earlier one.',
  },
  {
    id: 'duel',
    title: 'The duel',
    about: 'two who never wait stop each other',
    minutes: 5,
    stories: ['paxos-duel'],
    shows: 'Two proposers who never wait stop each other: nothing breaks, and nothing gets done.',
    before: 'So nothing goes wrong. Does it end?',
    after:
      'It is the same window once more, and now it does no harm. To wait for a random time is a coin, too.',
  },
  {
    id: 'one-crash',
    title: 'What one crash does now',
    about: 'the same seven, the same crash',
    minutes: 8,
    stories: ['paxos-three-three-one'],
    shows: 'The crash that froze the vote does not stop Paxos, and what n7 did does not matter.',
    before: 'One debt is left. Same seven, same three and three, same n7.',
    after: 'The six still cannot know, and need not: one act is right in every world.',
  },
  {
    id: 'lock',
    title: 'A lock',
    about: 'what it is for',
    minutes: 3,
    stories: ['lock'],
    shows: 'Each proposes itself, and whoever is decided holds the lock.',
    before: 'tryLock() is propose(me), and then query() == me. How many can hold it?',
    after: 'To release it, decide the next one.',
  },
]

/** A lecture of so many minutes, with the talk in it. */
export interface ReadyPlaylist {
  readonly minutes: 30 | 45 | 90
  readonly lessons: Playlist
}

export const readyPlaylists: readonly ReadyPlaylist[] = [
  { minutes: 30, lessons: ['split-brain', 'three-three-one', 'paxos'] },
  {
    minutes: 45,
    lessons: ['one-leader', 'split-brain', 'majority-vote', 'three-three-one', 'paxos'],
  },
  {
    minutes: 90,
    lessons: lessons.map(({ id }) => id).filter((id) => id !== 'ben-or' && id !== 'lock'),
  },
]

/** What a new room begins with. */
export const wholeLecture: Playlist = readyPlaylists.at(-1)?.lessons ?? []

export function lessonOf(id: string): Lesson | null {
  return lessons.find((lesson) => lesson.id === id) ?? null
}
