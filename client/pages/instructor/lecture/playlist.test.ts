import { expect, test } from 'vitest'
import { playedIn, playedLesson } from './playlist.svelte'

const game = (scenario: string | null, startedAt: number) => ({ scenario, startedAt })

test('clusters that began one story in the same moment have played it once, and free play is none', () => {
  const games = [
    game('split-brain', 10),
    game('split-brain', 10),
    game(null, 20),
    game('split-brain', 30),
    game('lock', 30),
  ]
  expect(playedIn(games)).toEqual(['split-brain', 'split-brain', 'lock'])
})

test('a story belongs to a lesson of the playlist, or to none', () => {
  expect(playedLesson(['one-leader', 'paxos'], 'paxos-adoption')?.id).toBe('paxos')
  expect(playedLesson(['one-leader'], 'paxos-adoption')).toBeNull()
  expect(playedLesson(['one-leader'], null)).toBeNull()
})
