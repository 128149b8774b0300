/** Most directed links of one game that one command can change: all of a ring of nine. */
export const linksLimit = 72
/** Largest action, message body or setup, in characters of JSON (those of escapes and long numbers not counted). */
export const bodyLimit = 2_000
/** Most messages of one game between sending and end. */
export const flightLimit = 1_000
/** The most that one of these may take in memory, in bytes: what a hand can write has a tenth of it. */
export const bodyCostLimit = 8_000
/** The same for a request within a command, which nobody keeps: all links of a ring of nine have 20,000. */
export const requestCostLimit = 32_000
/**
 * Most values of one command, counted before anything else is looked at: as many links as fit into a packet have 8,500,
 * and 32 messages as a hand can write them have 300.
 */
export const partsLimit = { together: 9_000, other: 2_000 }
/** Most events in a room's log: 40 clusters that play without a pause for 90 minutes make 400,000 ... */
export const logLimit = 500_000
/** ... and the most memory that they may take, in bytes: ordinary ones have some 450 each. */
export const logCostLimit = 256_000_000
/** Most events of one command: all links of 40 clusters of nine, with 80 messages in flight in each, make 10,000. */
export const effortLimit = 10_000
/** Most people that a room ever had, the removed ones among them, and most games. */
export const peopleLimit = 5_000
export const gamesLimit = 4_000
/** Most clusters of a room. */
export const clusterLimit = 40
/** Most scenarios that a room keeps, and the longest of them, in characters. */
export const scenarioLimit = 20
export const scenarioTextLimit = 30_000
/** A phone is nudged at most once in so long, in ms. */
export const nudgeEveryMs = 5_000
/** Longest name of a person, in characters. */
export const nameLimit = 24
