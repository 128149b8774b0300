import type { Picture } from './picture'
import type { Verdict } from './protocol'
import type { Trouble } from './trial'

/** A verdict with its few words for the board. */
export type Found = Verdict & { readonly short: string }

/** Nothing put it to the test. */
export function untested(short: string, sentence: string, witness: readonly number[] = []): Found {
  return { status: 'untested', short, sentence, witness }
}

/** How a property fared that can be stuck: it is so now, or was for a while. null: it never was. */
export function fared(
  { game }: Picture,
  now: Verdict | undefined,
  trouble: Trouble | undefined,
): Found | null {
  if (now) {
    const short = now.short ?? now.status
    if (!trouble || game.status !== 'ended') return { ...now, short }
    return {
      ...now,
      short,
      sentence: `From then (event ${trouble.from}) to the end nothing could be decided: ${now.sentence}`,
      witness: [...new Set([trouble.from, ...now.witness])].sort((a, b) => a - b),
    }
  }
  if (!trouble?.freedBy || trouble.to === null) return null
  const { from, to, freedBy } = trouble
  return {
    status: 'stuck',
    short: 'stuck for a while',
    sentence: `From then (event ${from}) nothing could be decided, until ${freed(freedBy)} (event ${to}).`,
    witness: [from, to],
  }
}

function freed({ what, node }: NonNullable<Trouble['freedBy']>): string {
  if (what === 'recovery' && node !== null) return `${node} came back`
  if (what === 'act' && node !== null) return `${node} acted`
  return what === 'links' ? 'the links changed' : 'a message arrived'
}
