import { expect, test } from 'vitest'
import { finderOf, type Found, kindOf, type Words } from '../../shared/core/words'
import { protocolOf, protocols } from '../../shared/protocols/registry'
import { aboutEvent, aboutMessage } from '../../shared/replay/about'
import { comparison } from '../../shared/replay/compare'
import { journeysOf } from '../../shared/replay/journeys'
import { markAt } from '../../shared/replay/marks'
import { storyOf } from '../../shared/replay/moments'
import { stepSentence } from '../../shared/replay/sentence'
import { stepsOf } from '../../shared/replay/steps'
import { otherGame, stuckGame, walledGame } from '../../shared/replay/testing/games'
import { timelineOf } from '../../shared/replay/timeline'
import { reportOf } from '../../shared/referee/report'
import type { GameLog } from '../../shared/room/export'
import { deedsOf } from '../pages/replay/deeds'
import { withoutEvents } from '../room/without-events'
import { sentencesIn } from './tell'

const files = import.meta.glob<{ words: Words }>(
  [
    './de/told.ts',
    './watching/de/truth.ts',
    './replay/de/told.ts',
    '../../shared/protocols/*/words/{*,watched/*}.ts',
  ],
  { eager: true },
)
const general = ['./de/told.ts', './watching/de/truth.ts', './replay/de/told.ts']

/** What a replay of a game of this protocol can say in German. */
function finderFor(protocol: string) {
  const own = [`${protocol}/words/de.ts`, `${protocol}/words/watched/de.ts`]
  const paths = [...general, ...own.map((path) => `../../shared/protocols/${path}`)]
  return finderOf(paths.flatMap((path) => Object.keys(files[path]!.words)))
}

const games: readonly (readonly [string, GameLog])[] = [
  ...protocols.map(({ id }) => [id, otherGame(id)] as const),
  ['majority-vote', stuckGame()],
  ['majority-vote', walledGame()],
]

test.each(games)('a replay of %s says nothing in English', (protocol, log) => {
  const find = finderFor(protocol)
  const lists: Readonly<Record<string, RegExp>> = {
    parts: /, /,
    letters: /; /,
    clauses: /, | and /,
  }
  const isWhole = (found: Found | null): boolean =>
    found !== null &&
    Object.entries(found.entries).every(([name, entry]) => {
      const kind = kindOf(name)
      if (kind === 'words') return entry === 'Paxos' || isWhole(find(entry))
      const between = lists[kind]
      return !between || entry.split(between).every((part) => isWhole(find(part)))
    })
  const said = new Set([...toldIn(log)].flatMap((text) => sentencesIn(withoutEvents(text))))
  expect(said.size).toBeGreaterThan(20)
  expect([...said].filter((text) => text !== '' && !isWhole(find(text)))).toEqual([])
})

/** Steps, key moments, bars, what a click says, what could be done instead, and how a branch compares. */
function toldIn(log: GameLog): Set<string> {
  const timeline = timelineOf(log, protocolOf)
  const { events, protocol } = timeline
  const [steps, journeys] = [stepsOf(events), journeysOf(events)]
  const story = storyOf(timeline, steps, journeys)
  while (!story.readOn(() => false)) continue
  const told = Array.from({ length: steps.count }, (_, step) =>
    stepSentence(events, steps.first(step), steps.last(step), protocol, journeys.find),
  )
  const abouts = events.flatMap((event, index) => {
    const journey = 'message' in event ? journeys.find(event.message) : undefined
    const about = [aboutEvent(index, timeline, journeys)]
    return journey ? [...about, aboutMessage(journey, timeline)] : about
  })
  const deeds = events.flatMap((_, index) =>
    index % 7 === 0
      ? (['message', 'node', 'client'] as const).flatMap((kind) =>
          deedsOf(kind, timeline.at(index)),
        )
      : [],
  )
  return new Set([
    ...told,
    ...events.flatMap((_, index) => markAt(timeline, index)?.tag ?? []),
    ...story.moments.map(({ caption }) => caption),
    ...story.lanes.flatMap(({ name, spans }) => [
      name,
      ...spans.flatMap(({ label, sentence }) => [label, sentence]),
    ]),
    ...abouts.flatMap(({ title, lines }) => [title, ...lines]),
    ...deeds.flatMap(({ label, what }) => [label, what]),
    comparison(reported(log), reported(stuckGame()), 'branch A'),
  ])
}

function reported(log: GameLog) {
  const timeline = timelineOf(log, protocolOf)
  return reportOf(timeline.at(timeline.last))!
}
