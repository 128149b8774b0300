import type { Blanks } from '../../shared/core/words'
import type { GuessingPhrase } from './phrases-guessing'
import type { FrontPhrase } from './phrases-front'
import type { LobbyPhrase } from './phrases-lobby'
import type { PracticePhrase } from './phrases-practice'
import type { TablePhrase } from './phrases-table'
import type { ToldPhrase } from './phrases-told'
import type { BoardsPhrase } from './phrases-boards'
import type { ProjectorPhrase } from './phrases-projector'
import type { TruthPhrase } from './phrases-truth'

/** All that the pages say, in English. A phrase with two forms has a "|", for one and for more. */
export type Phrase =
  | FrontPhrase
  | GuessingPhrase
  | LobbyPhrase
  | TablePhrase
  | PracticePhrase
  | ToldPhrase
  | BoardsPhrase
  | ProjectorPhrase
  | TruthPhrase

/** Those without blanks. */
export type PlainPhrase = {
  [P in Phrase]: [Blanks<P>] extends [never] ? P : never
}[Phrase]
