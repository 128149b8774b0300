import { plainLetters } from './plain-letters'
import { rudeAlone, rudeAnywhere } from './rude-words'

/** Digits that stand for a letter they look like. */
const disguises = new Map([...'01345789'].map((digit, index) => [digit, [...'oieastbg'][index]]))

const inside = rudeAnywhere.map((word) => once(plainLetters(word)))
const alone: ReadonlySet<string> = new Set(rudeAlone.map(plainLetters))

/** Whether a tidy name says what a class should not read, also in disguise: "F.u-c k", "5h1t", "fuuuck", a Greek υ. */
export function isRude(name: string): boolean {
  const plain = plainLetters(name)
  const undisguised = plain.replace(/\d/g, (digit) => disguises.get(digit) ?? digit)
  return [plain, undisguised].some((text) => wordsIn(text).some(isRudeWord))
}

/** What is read as one word: signs within it are no gap, nor is the one before a single letter. */
function wordsIn(text: string): string[] {
  return text
    .replace(/[.'’-]/g, '')
    .replace(/ +(?=\S(?: |$))/g, '')
    .split(' ')
}

function isRudeWord(word: string): boolean {
  const squeezed = once(word)
  if (inside.some((rude) => squeezed.includes(rude))) return true
  return alone.has(word) || alone.has(word.replace(/(.)\1{2,}/gu, '$1'))
}

/** Letters that stand several times in a row, once. */
function once(text: string): string {
  return text.replace(/(.)\1+/gu, '$1')
}
