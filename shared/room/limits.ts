/** Most directed links of one game that one command can change: all of a ring of nine. */
export const linksLimit = 72
/** Largest action, message body or setup, in characters of JSON (those of escapes and long numbers not counted). */
export const bodyLimit = 2_000
/** Most messages of one game between sending and end. */
export const flightLimit = 1_000
/** Most events in a room's log ... */
export const logLimit = 250_000
/** ... and the most that they may be together, in characters of JSON: ordinary ones have some 150 each. */
export const logSizeLimit = 64_000_000
/** Most clusters of a room. */
export const clusterLimit = 40
/** Most scenarios that a room keeps, and the longest of them, in characters. */
export const scenarioLimit = 20
export const scenarioTextLimit = 30_000
/** A phone is nudged at most once in so long, in ms. */
export const nudgeEveryMs = 5_000
/** Longest name of a person, in characters. */
export const nameLimit = 24
