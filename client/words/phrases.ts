import type { Blanks } from '../../shared/core/words'
import type { FrontPhrase } from './phrases-front'
import type { PracticePhrase } from './phrases-practice'
import type { StudentPhrase } from './phrases-student'
import type { ToldPhrase } from './phrases-told'

/** All that the pages say, in English. A phrase with two forms has a "|", for one and for more. */
export type Phrase = FrontPhrase | PracticePhrase | StudentPhrase | ToldPhrase

/** Those without blanks. */
export type PlainPhrase = {
  [P in Phrase]: [Blanks<P>] extends [never] ? P : never
}[Phrase]
