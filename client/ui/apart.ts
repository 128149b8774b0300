const inWord = /[\p{L}\p{N}]$/u

/**
 * Cuts a text at what a pattern finds, but not in the middle of a word: every second part is what was found, as
 * `split` gives it. A pattern that looks behind itself would do, if Safari before 16.4 could read one at all.
 *
 * @param pattern with the flags g and u
 */
export function splitApart(text: string, pattern: RegExp): string[] {
  const parts: string[] = []
  let [end, from] = [0, 0]
  for (;;) {
    pattern.lastIndex = from
    const found = pattern.exec(text)
    if (found === null || found[0] === '') return [...parts, text.slice(end)]
    const isApart = !inWord.test(text.slice(Math.max(0, found.index - 2), found.index))
    if (isApart) {
      parts.push(text.slice(end, found.index), found[0])
      end = found.index + found[0].length
    }
    from = isApart ? end : found.index + ((found[0].codePointAt(0) ?? 0) > 0xffff ? 2 : 1)
  }
}
