import type { Attack } from './attack'
import { bodyAttacks } from './attacks/bodies'
import { commandAttacks } from './attacks/commands'
import { guessAttacks } from './attacks/guesses'
import { allHandles, lineAttacks } from './attacks/lines'
import { readerAttacks } from './attacks/readers'
import { wakings } from './attacks/wakings'

/** All that is tried, by what it goes for. */
export const families: Readonly<Record<string, readonly Attack[]>> = {
  'what costs more than it counts': bodyAttacks,
  'readers that do not read': readerAttacks,
  'lines that say nothing, or too much': lineAttacks,
  'commands that make work': commandAttacks,
  guessers: guessAttacks,
}

/** A neighbour who only sits there: what a class waits for all the same. */
export const nobody: Attack = {
  name: 'nobody does anything',
  run: async (stranger) => {
    await stranger.rest(5_000)
    stranger.note('rested')
  },
}

/** These, and those that need a server or rooms of their own kind. */
export const attacks: readonly Attack[] = [
  ...Object.values(families).flat(),
  ...wakings,
  allHandles,
  nobody,
]
