import { protocolOf, protocols } from '../protocols/registry'
import type { Halt } from './director'
import { tryOut } from './rehearse'
import { unfilled } from './said'
import type { Script } from './scenario'
import { sizesOf } from './size'

/** Why a script may not go as it is written: where it says what cannot be so, or where a class of bots got no further. */
export type Doubt =
  /** A blank in the words of this cue, counted from 1, that nothing fills. */
  | { readonly type: 'blank'; readonly cue: number; readonly name: string }
  /** It says "three of five", and so many play. */
  | { readonly type: 'size'; readonly cue: number; readonly said: string; readonly nodes: number }
  | (Halt & { readonly nodes: number })

/** Chance may be against it once; ms: a try takes some tens. */
const seeds = [1, 2, 3]

/** The first doubt about a script; null: what it says of numbers is right, and bots have played it to its end in each size. */
export function doubtAbout(script: Script): Doubt | null {
  return doubtfulWords(script) ?? doubtfulPlay(script)
}

function doubtfulWords(script: Script): Doubt | null {
  for (const [place, cue] of script.script.entries()) {
    const [name] = unfilled(cue)
    if (name !== undefined) return { type: 'blank', cue: place + 1, name }
    for (const { said, count, of } of sharesIn(`${cue.say} ${cue.notice ?? ''}`)) {
      const nodes = sizesOf(script).find((size) => size !== of || count > size)
      if (nodes !== undefined) return { type: 'size', cue: place + 1, said, nodes }
    }
  }
  return null
}

const numerals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
/** Of one nobody has a share: "two of one value". */
const share = new RegExp(
  String.raw`\b(\d|${numerals.join('|')}) (?:of|von|de|sur) (\d|${numerals.slice(1).join('|')})\b`,
  'gi',
)

/** "2 of 5", "two of five" */
export function sharesIn(text: string): { said: string; count: number; of: number }[] {
  return [...text.matchAll(share)].map(([said, count = '', of = '']) => ({
    said,
    count: numberOf(count),
    of: numberOf(of),
  }))
}

function numberOf(word: string): number {
  const place = numerals.indexOf(word.toLowerCase())
  return place === -1 ? Number(word) : place + 1
}

/** Each size has to work with one protocol at least, for one seed at least. */
function doubtfulPlay(script: Script): Doubt | null {
  const own = protocolOf(script.protocol)
  const among = own ? [own] : protocols
  for (const nodes of sizesOf(script)) {
    const halts: Halt[] = []
    for (const [protocol, seed] of among.flatMap((one) =>
      seeds.map((seed) => [one, seed] as const),
    )) {
      const halt = tryOut(script, protocol, nodes, seed)
      if (!halt) break
      halts.push(halt)
    }
    const farthest = halts.toSorted((a, b) => b.cue - a.cue)[0]
    if (farthest && halts.length === among.length * seeds.length) return { ...farthest, nodes }
  }
  return null
}
