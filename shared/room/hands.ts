/** As whom the log names a bot that acted ... */
export const botHand = 'bot'
/** ... and an instructor who acted for whoever plays a node. */
export const instructorHand = 'instructor'
