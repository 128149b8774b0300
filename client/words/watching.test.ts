import { expect, test } from 'vitest'
import { nodeId } from '../../shared/core/ids'
import { pick } from '../../shared/core/random'
import { type Found, finderOf, kindOf, type Words } from '../../shared/core/words'
import { defaultPolicy } from '../../shared/network/policy'
import { protocolOf, protocols } from '../../shared/protocols/registry'
import { offersOf } from '../../shared/referee/hand'
import { beginPicture, evolvePicture, type Picture } from '../../shared/referee/picture'
import type { GameEvent } from '../../shared/room/event'
import type { Room } from '../../shared/room/room'
import type { Protocol } from '../../shared/referee/protocol'
import { outlookOf } from '../../shared/referee/outlook'
import { verdictsOf } from '../../shared/referee/referee'
import { simulate } from '../../shared/simulator/simulate'
import type { Player } from '../../shared/simulator/players'
import { captionOf, foggedCaptionOf, outcomeOf } from '../room/caption'
import { markOf } from '../room/cluster-mark'
import { ringView } from '../room/stage-ring'
import { tellBreach, tellGame } from '../room/told'
import { withoutEvents } from '../room/without-events'
import { flightWords, nodeWords, ringWords } from '../ui/ring-words'

const files = import.meta.glob<{ words: Words }>(
  ['./de/told.ts', './watching/de/truth.ts', '../../shared/protocols/*/words/{*,watched/*}.ts'],
  { eager: true },
)
const germanOf = (protocol: string): Words => ({
  ...files['./de/told.ts']!.words,
  ...files['./watching/de/truth.ts']!.words,
  ...files[`../../shared/protocols/${protocol}/words/de.ts`]!.words,
  ...files[`../../shared/protocols/${protocol}/words/watched/de.ts`]!.words,
})
/** A newcomer may speak English to those who watch. */
const translated = protocols.filter(
  ({ id }) => `../../shared/protocols/${id}/words/watched/de.ts` in files,
)

test.each(translated)('$id: nothing that those who watch can see stays English', (protocol) => {
  const find = finderOf(Object.keys(germanOf(protocol.id)))
  const isWhole = (found: Found | null): boolean =>
    found !== null &&
    Object.entries(found.entries).every(
      ([name, entry]) => kindOf(name) !== 'words' || isWhole(find(entry)),
    )
  const seen = seenBy(protocol)
  expect(seen.size).toBeGreaterThan(100)
  expect([...seen].filter((text) => !isWhole(find(text)))).toEqual([])
})

/** Everything that is said on the way through rough games of players who press anything. */
function seenBy(protocol: Protocol): Set<string> {
  const seen = new Set<string>()
  for (let seed = 1; seed <= 4; seed += 1) {
    const { events, room } = roughGame(protocol, seed)
    let picture: Picture | null = null
    for (const event of events as GameEvent[]) {
      if (event.game === undefined || event.game === null) continue
      const before: Picture | null = picture
      picture = before ? evolvePicture(before, event) : beginPicture(event, protocolOf)
      if (!picture) continue
      for (const text of said(before, picture, event, room)) seen.add(text)
    }
  }
  return seen
}

/** The third player of a game breaks rules. */
function roughGame(protocol: Protocol, seed: number) {
  const player: Player = (hand, random) => {
    const offers = offersOf(protocol, hand).filter(
      ({ breaks }) => !breaks || hand.seating.node === 'n3',
    )
    const move = pick(random, offers)
    return move ? { action: move.action, because: move.because } : null
  }
  const nodes = ['n1', 'n2', 'n3', 'n4'].map(nodeId)
  return simulate({
    ...{ seed, protocol, nodes: 4, values: ['blue', 'red'], maxEvents: 300 },
    requests: nodes.flatMap((node, index) => [
      { atMs: index * 900, node, kind: 'propose', value: index % 2 ? 'red' : 'blue' },
      { atMs: index * 900 + 400, node, kind: 'query' },
    ]),
    policy: { ...defaultPolicy, delayMs: [0, 2_000], duplicate: 0.1 },
    faults: { everyMs: 2_000, untilMs: 30_000 },
    player: () => player,
  })
}

function said(before: Picture | null, now: Picture, event: GameEvent, room: Room): string[] {
  const told = before ? tellGame(before, event) : null
  const breaches = now.breaches.slice(before?.breaches.length ?? 0)
  const ring = ringView(room, now, { isFog: false, hasNames: false })
  const verdicts = verdictsOf(now)
  return [
    ...(told && told.about !== 'people' ? [told.text] : []),
    ...breaches.map((one) => tellBreach(one, event, 0).text),
    captionOf(now, [], false).text,
    foggedCaptionOf(now, []).text,
    outcomeOf(now),
    markOf(now, false).words,
    ...verdicts.flatMap(({ name, short, sentence }) => [name, short, withoutEvents(sentence)]),
    ...[outlookOf(now).danger].filter((danger) => danger !== null),
    ...ring.nodes.flatMap((node) => nodeWords(node).split(', ').slice(1)),
    ...ring.flights.flatMap((flight) => flightWords(flight).split(', ')),
    ...ringWords(ring.nodes, ring.groups, ring.flights, []).split(/(?<=\.) /),
  ].filter((text) => text !== '' && !/^Bot/.test(text))
}
