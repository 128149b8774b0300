/** Small pieces of the sentences in which rules, verdicts and captions speak. */

/** "n1", "n1 and n2", "n1, n2 and n3". */
export function listed(words: readonly string[], and = 'and'): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${and} ${words[words.length - 1]}`
}

/** "event 4", "events 4 and 9". */
export function eventsNamed(seqs: readonly number[]): string {
  return `event${seqs.length === 1 ? '' : 's'} ${listed(seqs.map(String))}`
}

/** " (event 4)"; nothing for what has not happened yet, whose number is 0. */
export function atEvent(seq: number): string {
  return seq > 0 ? ` (event ${seq})` : ''
}

/** What never reached a node may have reached it before a crash, and be forgotten. */
export function sinceCrash(crashedSeq: number | undefined): string {
  return crashedSeq === undefined ? '' : ` since its crash${atEvent(crashedSeq)}`
}

export const numerals = 'no,one,two,three,four,five,six,seven,eight,nine'.split(',')

/** "three", and digits from ten on. */
export function spelled(count: number): string {
  return numerals[count] ?? String(count)
}

/** A sentence begins with a capital letter, but the name of a node stays as it is. */
export function capital(sentence: string): string {
  if (/^n\d+\b/.test(sentence)) return sentence
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1)
}
