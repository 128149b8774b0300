import { lookalikes } from './lookalikes'

/** Accents of all scripts that have them; other marks are vowels in many scripts. */
const accents = /[\u0300-\u036f\u0483-\u0487\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g
/** What takes no room on a screen: what joins, marks a direction or fills a place, and the blanks of some scripts. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2800\u{13441}\u{13442}\u{16fe4}]/gu
/** The flag that other flags are made of, by letters that are unseen everywhere else. */
const blackFlag = '\u{1f3f4}'
const signs: ReadonlyMap<string, string> = new Map(
  ["'’‘´′՚׳", '"“”״', '-‐–−֊־゠=', '·‧・•'].flatMap((group) => {
    const [plain = '', ...others] = group
    return others.map((sign) => [sign, plain] as const)
  }),
)
const ascii = /^[\x20-\x7e]*$/

/**
 * A name as the eye takes it in, but for its digits: without case, accents, width and script. Two names that are the
 * same here would be taken for one another.
 */
export function plainLetters(name: string): string {
  return small(withoutAccents(seenIn(name)))
}

/** Finds names that the eye, or whoever reads them out, may take for this one: case and accents make no other. */
export function sameNameAs(name: string): (other: string) => boolean {
  return sameShape(nameShapes(name), nameShapes)
}

/** The same of texts that accents tell apart. */
export function sameLookAs(text: string): (other: string) => boolean {
  return sameShape(textShapes(text), textShapes)
}

/** Whether there is nothing to see. */
export function isBlank(text: string): boolean {
  return seenIn(text).trim() === ''
}

/** A capital Greek Η looks like an H and its small η like an n: a text is taken in both ways. */
type Shapes = readonly [small: string, asWritten: string]

function sameShape(mine: Shapes, shapes: (other: string) => Shapes): (other: string) => boolean {
  return (other) => {
    const theirs = shapes(other)
    return mine[0] === theirs[0] || mine[1] === theirs[1]
  }
}

function textShapes(text: string): Shapes {
  return shapesOf(seenIn(text))
}

/** Whoever joins is held against all the others, and these have had the same names for a while. */
const shapesByName = new Map<string, Shapes>()
/** As many as are in a few full rooms. */
const shapesLimit = 5_000

function nameShapes(name: string): Shapes {
  const known = shapesByName.get(name)
  if (known) return known
  if (shapesByName.size >= shapesLimit) shapesByName.clear()
  const shapes = shapesOf(withoutAccents(seenIn(name)))
  shapesByName.set(name, shapes)
  return shapes
}

function shapesOf(seen: string): Shapes {
  const asWritten = small(resembling(seen).replaceAll('I', 'l'))
  return [withoutDigits(small(seen)), withoutDigits(asWritten)]
}

function small(seen: string): string {
  return resembling(seen.toLowerCase()).replaceAll('ß', 'ss')
}

function withoutDigits(text: string): string {
  return text.replaceAll('0', 'o').replaceAll('1', 'l')
}

function withoutAccents(seen: string): string {
  return seen.replace(accents, '')
}

function seenIn(text: string): string {
  if (ascii.test(text)) return text
  const wide = text.normalize('NFKD')
  const seen = wide.includes(blackFlag) ? wide : wide.replace(unseen, '')
  return seen.replace(/\s+/g, ' ')
}

function resembling(text: string): string {
  if (ascii.test(text)) return text
  return [...text].map((letter) => lookalikes.get(letter) ?? signs.get(letter) ?? letter).join('')
}
