import { describe, expect, test } from 'vitest'
import { paxos } from '../protocols/paxos/paxos'
import { twins as paxosTwins } from '../protocols/paxos/testing/twins'
import { play as leaderPlay, twins as leaderTwins } from '../protocols/leader/testing/twins'
import { play as votePlay, twins as voteTwins } from '../protocols/majority-vote/testing/twins'
import { protocolOf } from '../protocols/registry'
import type { FoundBreach } from '../referee/picture'
import { refereeLog } from '../referee/report'
import type { GameLog } from '../room/export'
import { makeRight } from './branch'
import { simulate } from './simulate'

/** A node that makes a mistake, and its games by their seed. */
interface Suspect {
  readonly name: string
  readonly game: (seed: number) => GameLog
}

const suspects: readonly Suspect[] = [
  ...leaderTwins.map(([name, twin]) => ({
    name: `leader, ${name}`,
    game: (seed: number) => leaderPlay(twin, seed).log,
  })),
  ...voteTwins.map(([name, twin]) => ({
    name: `vote, ${name}`,
    game: (seed: number) => votePlay(twin, seed).log,
  })),
  ...paxosTwins.map(({ mistake, twin, kind }) => ({
    name: `Paxos, ${mistake}`,
    game: (seed: number) => simulate({ ...kind(seed, twin), protocol: twin, maxMs: 60_000 }).log,
  })),
]

/** What the true referee says, whatever the twin calls itself. */
function breachesIn(log: GameLog): readonly FoundBreach[] {
  return refereeLog(log, protocolOf)!.breaches
}

function firstCaught({ game }: Suspect): { log: GameLog; breach: FoundBreach } | null {
  for (let seed = 1; seed <= 40; seed += 1) {
    const log = game(seed)
    const [breach] = breachesIn(log)
    if (breach) return { log, breach }
  }
  return null
}

function right(log: GameLog, breach: FoundBreach, seed = 1): GameLog {
  const branch = makeRight({ log, find: protocolOf, seed, breach })
  if (!branch.ok) throw new Error(branch.sentence)
  while (!branch.step());
  return branch.log()
}

describe.each(suspects.map((suspect) => [suspect.name, suspect] as const))('%s', (_, suspect) => {
  test('its first caught game, with that move made right, has no breach at all', () => {
    const { log, breach } = firstCaught(suspect)!
    const branch = right(log, breach)
    expect(breachesIn(branch)).toEqual([])
    const after = branch.header.branch![0]!.after
    const kept = log.events.filter(({ seq }) => seq <= after)
    expect(branch.events.slice(0, kept.length)).toEqual(kept)
    expect(branch.header.branch![0]!.what).toMatch(new RegExp(`^${breach.rule} kept: `))
  })

  test('any of its breaches made right is gone, and those before it stay', () => {
    const { log } = firstCaught(suspect)!
    for (const breach of breachesIn(log).slice(0, 6)) {
      const branch = right(log, breach, 2)
      const after = branch.header.branch![0]!.after
      expect(breachesIn(branch)).toEqual(breachesIn(log).filter(({ seq }) => seq <= after))
    }
  })
})

test('the act that is put in its place answers the same card', () => {
  const twin = paxosTwins.find(({ rules }) => rules.includes('PAX2'))!
  const { log, breach } = firstCaught({
    name: twin.mistake,
    game: (seed) => simulate({ ...twin.kind(seed, twin.twin), maxMs: 60_000 }).log,
  })!
  const wrong = log.events.find(({ seq }) => seq === breach.seq)!
  const branch = right(log, breach)
  const made = branch.events.find(
    (event) => event.seq > branch.header.branch![0]!.after && event.type === 'node.acted',
  )
  expect(wrong).toMatchObject({ type: 'node.acted', action: { type: 'promise' } })
  const { node, because } = wrong as { node: string; because: string }
  expect(made).toMatchObject({ node, because, by: 'bot', action: { type: 'promise' } })
  expect(paxos.rules.map(({ id }) => id)).toContain(breach.rule)
})
