import * as z from 'zod/mini'
import { patienceRange, stepsRange } from '../adversary/guessing'
import { ids } from './event-schema'

const game = ids.game

const named = {
  role: z.enum(['instructor', 'student', 'bot']),
  /** Who it is, of a student. */
  student: z.optional(ids.student),
  /** It may see what the nodes know, and what the explorer says. */
  hints: z.boolean(),
}

/** Keeps the class guessing from the start of a game on. */
export const guessingWish = z.object({
  ...named,
  patience: z.number().check(z.int(), z.minimum(patienceRange[0]), z.maximum(patienceRange[1])),
  mostSteps: z.number().check(z.int(), z.minimum(stepsRange[0]), z.maximum(stepsRange[1])),
})
export type GuessingWish = z.infer<typeof guessingWish>

/** What there is to ask in "keep them guessing". The server asks for a bot, and as the umpire. */
export const adversaryCommands = {
  /** The message arrives now, if the debt lets it. */
  'adversary.deliver': {
    roles: ['instructor', 'student', 'server'],
    phase: 'playing',
    schema: z.object({ game, message: ids.message }),
  },
  /** The one crash. */
  'adversary.crash': {
    roles: ['instructor', 'student', 'server'],
    phase: 'playing',
    schema: z.object({ game, node: ids.node }),
  },
  /** Hands the role over. */
  'adversary.name': {
    roles: ['instructor'],
    phase: 'game',
    schema: z.object({ game, ...named }),
  },
  'guessing.stop': { roles: ['instructor'], phase: 'game', schema: z.object({ game }) },
  /** Nothing can be decided any more, as whoever knows the protocol says. */
  'guessing.freeze': { roles: ['server'], phase: 'game', schema: z.object({ game }) },
} as const
