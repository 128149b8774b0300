/** What the referee says of a property. */
export type Status = 'holds' | 'stuck' | 'broken' | 'untested'

/** One row of the property board. */
export interface PropertyRow {
  id: string
  name: string
  status: Status
  /** A few words that begin with the status: "broken: two answers". */
  sentence: string
}
