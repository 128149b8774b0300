import { describe, expect, test } from 'vitest'
import { protocolOf } from '../../protocols/registry'
import type { Protocol } from '../../referee/protocol'
import type { GameEvent } from '../../room/event'
import { reachOf } from './reach'
import { searched } from './search'
import { momentsOf, randomGame, textOf } from './testing/games'

const protocol = (id: string): Protocol => protocolOf(id)!
const ids = ['leader', 'majority-vote', 'paxos'] as const

/** What only makes less possible: whatever honest hands do, and whatever is lost or crashes. */
function onlyNarrows({ type }: GameEvent): boolean {
  return type !== 'node.recovered' && type !== 'link.changed' && type !== 'game.started'
}

describe.each(ids)("%s: the protocol's proof", (id) => {
  test.each([3, 5, 7, 9])(
    'never finds possible what was impossible before, with %i nodes',
    (nodes) => {
      let moments = 0
      for (let seed = 1; seed <= (nodes === 3 ? 60 : 8); seed += 1) {
        let before: readonly string[] | null = null
        const events = randomGame(protocol(id), seed, {
          nodes,
          maxEvents: 60 + 40 * nodes,
          isFair: true,
        })
        for (const { event, table } of momentsOf(events)) {
          const { values } = reachOf(protocol(id), table)
          const more =
            before && onlyNarrows(event) ? values.filter((one) => !before?.includes(one)) : []
          expect(more, `${id}, seed ${seed}, event ${event.seq} ${event.type}`).toEqual([])
          before = values
          moments += 1
        }
      }
      expect(moments).toBeGreaterThan(100)
    },
  )

  test('agrees with the search, on the states of random games of three', () => {
    const games = id === 'paxos' ? 2 : 8
    const soak = Number(process.env['EXPLORE_SOAK'] ?? 1)
    const seen = new Set<string>()
    const counts = { complete: 0, closed: 0 }
    for (let seed = 1; seed <= games * soak; seed += 1) {
      for (const { event, table } of momentsOf(randomGame(protocol(id), seed))) {
        const text = textOf(table)
        if (seen.has(text)) continue
        seen.add(text)
        const proved = reachOf(protocol(id), table).values
        const found = searched(
          protocol(id),
          table,
          { clients: true, starts: 2 + Number(id === 'paxos') },
          id === 'paxos' ? 100 : 2_000,
        )
        const where = `${id}, seed ${seed}, event ${event.seq}`
        expect(proved, where).toEqual(expect.arrayContaining([...found.values]))
        if (!found.isComplete) continue
        expect(found.values, where).toEqual(proved)
        counts.complete += 1
        if (proved.length < 2) counts.closed += 1
      }
    }
    console.info(`${id}: ${seen.size} states`, counts)
    expect(counts.complete).toBeGreaterThan(seen.size / 3)
  })
})
