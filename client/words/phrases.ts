import type { Blanks } from '../../shared/core/words'
import type { DeskGuessingPhrase } from './phrases-desk-guessing'
import type { GuessingPhrase } from './phrases-guessing'
import type { FrontPhrase } from './phrases-front'
import type { LobbyPhrase } from './phrases-lobby'
import type { PracticePhrase } from './phrases-practice'
import type { TablePhrase } from './phrases-table'
import type { ToldPhrase } from './phrases-told'
import type { BoardsPhrase } from './phrases-boards'
import type { ProjectorPhrase } from './phrases-projector'
import type { TruthPhrase } from './phrases-truth'
import type { DeskPlayPhrase } from './phrases-desk-play'
import type { DeskRestPhrase } from './phrases-desk-rest'
import type { DeskPeoplePhrase } from './phrases-desk-people'
import type { DeskNetworkPhrase } from './phrases-desk-network'
import type { DeskStartPhrase } from './phrases-desk-start'
import type { DeskCuesPhrase } from './phrases-desk-cues'
import type { DeskToldPhrase } from './phrases-desk-told'
import type { DeskLecturePhrase } from './phrases-desk-lecture'
import type { LessonsLecturePhrase } from './phrases-lessons-lecture'
import type { LessonsLeaderPhrase } from './phrases-lessons-leader'
import type { LessonsVotePhrase } from './phrases-lessons-vote'
import type { LessonsRoundsPhrase } from './phrases-lessons-rounds'
import type { LessonsPaxosPhrase } from './phrases-lessons-paxos'
import type { LessonsMorePhrase } from './phrases-lessons-more'
import type { LessonsPaxosMorePhrase } from './phrases-lessons-paxos-more'
import type { ReplayPagePhrase } from './phrases-replay-page'
import type { ReplayMorePhrase } from './phrases-replay-more'
import type { ReplayHistoryPhrase } from './phrases-replay-history'
import type { ReplayToldPhrase } from './phrases-replay-told'

/** All that the pages say, in English. A phrase with two forms has a "|", for one and for more. */
export type Phrase =
  | FrontPhrase
  | GuessingPhrase
  | DeskGuessingPhrase
  | LobbyPhrase
  | TablePhrase
  | PracticePhrase
  | ToldPhrase
  | BoardsPhrase
  | ProjectorPhrase
  | TruthPhrase
  | DeskToldPhrase
  | ReplayToldPhrase
  | ReplayHistoryPhrase
  | ReplayMorePhrase
  | ReplayPagePhrase
  | LessonsMorePhrase
  | LessonsPaxosMorePhrase
  | LessonsPaxosPhrase
  | LessonsRoundsPhrase
  | LessonsVotePhrase
  | LessonsLeaderPhrase
  | DeskCuesPhrase
  | DeskStartPhrase
  | DeskNetworkPhrase
  | DeskPeoplePhrase
  | DeskRestPhrase
  | DeskPlayPhrase
  | DeskLecturePhrase
  | LessonsLecturePhrase

/** Those without blanks. */
export type PlainPhrase = {
  [P in Phrase]: [Blanks<P>] extends [never] ? P : never
}[Phrase]
