/** Letters of other scripts that look like a Latin one, with the one that they look like. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  [
    // Cyrillic
    ...['аa', 'вb', 'еe', 'ѕs', 'іi', 'јj', 'кk', 'мm', 'нh', 'оo', 'рp', 'сc', 'тt', 'уy', 'хx'],
    ...['ԁd', 'ԛq', 'ԝw', 'ьb', 'гr', 'пn', 'иu', 'һh', 'ӏl'],
    // Greek
    ...['αa', 'βb', 'γy', 'εe', 'ηn', 'ιi', 'κk', 'νv', 'οo', 'ρp', 'τt', 'υu', 'χx', 'ωw'],
    // Latin letters without a decomposition
    ...['ıi', 'łl', 'øo', 'đd', 'ħh', 'ŧt', 'ɑa', 'ɡg', 'ʀr'],
  ].map((pair) => [pair.slice(0, 1), pair.slice(1)]),
)

/**
 * A name as the eye takes it in: without case, accents, width and script. Two names that are the same here would
 * be taken for one another. Only accents go: in many scripts the other marks are vowels.
 */
export function plainLetters(name: string): string {
  const lower = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
  if (/^[\x20-\x7e]*$/.test(lower)) return lower
  return [...lower].map((letter) => lookalikes.get(letter) ?? letter).join('')
}
