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

/** These, and those that need a server or rooms of their own kind. */
export const attacks: readonly Attack[] = [
  ...Object.values(families).flat(),
  ...wakings,
  allHandles,
]
