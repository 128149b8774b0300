/** As whom the log names a bot that acted ... */
export const botHand = 'bot'
/** ... and an instructor who acted for whoever plays a node. */
export const instructorHand = 'instructor'

/**
 * How a hand plays its node, as the instructor tells it. `plays`: as it likes. `answers`: it starts nothing by itself; it
 * answers messages, and decides what it knows. `waits`: it is held back, and does nothing.
 */
export type HandStyle = 'plays' | 'answers' | 'waits'
