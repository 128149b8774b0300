import { nameLimit } from './limits'

/** Most characters of a name with all its marks. */
const charLimit = 72
/** More than any blanks around a name; what is longer is too long, whatever it is. */
const typedLimit = 500

/**
 * One space between words, none around them, composed letters. What copying leaves in names that are written from
 * right to left, marks of direction without anything to see, goes.
 */
export function tidyName(typed: string): string {
  return typed
    .slice(0, typedLimit)
    .normalize('NFC')
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Marks above and below letters are no letters: a Thai name has as many again. */
export function isLong(name: string): boolean {
  const letters = name.replace(/[\p{M}\p{Cf}]/gu, '')
  return [...letters].length > nameLimit || [...name].length > charLimit
}
