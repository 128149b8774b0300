/** Where the built page keeps its game. */
const place = /(<script type="application\/jsonl" id="game">)[^<]*(<\/script>)/
/** And the words of another language, if it is to speak one. */
const wordsPlace = /(<script type="text\/plain" id="words">)[^<]*(<\/script>)/

/**
 * The replay as one file with a game inside, or null where the page is none that can hold one. `game` is the
 * text of a `.jsonl` file; `words` are packed, and without them it speaks English.
 */
export function withGame(page: string, game: string, words = ''): string | null {
  if (!place.test(page)) return null
  // In the log a "<" stands only within texts, where JSON can write it so that no markup ends or begins.
  const safe = game.replaceAll('<', '\\u003c')
  return page
    .replace(wordsPlace, (_, begin: string, end: string) => `${begin}${words}${end}`)
    .replace(place, (_, begin: string, end: string) => `${begin}${safe}${end}`)
}
