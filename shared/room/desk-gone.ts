/** What every phone says while the games wait for an instructor. */
export const deskGone = "The instructor's laptop is away. Hold on."
export const deskBack = "the instructor's laptop is back"
