import type { NodeId } from '../core/ids'
import type { GameEvent } from '../room/event'
import type { Journeys } from './journeys'
import { sentenceOf, stepSentence } from './sentence'
import type { Timeline } from './timeline'

/** How an entry of the log is read: a file begins with it, so that ShiViz asks nothing. */
const pattern = String.raw`(?<host>\S*) (?<clock>\{.*\})\n(?<event>.*)`

/** How much of each node's past an event knows: the number of the last of its events, from 1. */
type Clock = ReadonlyMap<NodeId, number>

/**
 * A game as a log for ShiViz (https://bestchai.bitbucket.io/shiviz): what each node did or was reached by,
 * with a vector clock. Lost messages are sends that no event refers to; what the network did is not told.
 */
export function printShiViz(timeline: Timeline, journeys: Journeys): string {
  const { events, protocol } = timeline
  const clocks = new Map<NodeId, Clock>()
  const letters = new Map<string, Clock>()
  const entries: string[] = []

  function tick(node: NodeId, words: string, heard: Clock = new Map()): void {
    const own = clocks.get(node) ?? new Map<NodeId, number>()
    const clock = new Map(own)
    for (const [other, count] of heard) clock.set(other, Math.max(count, clock.get(other) ?? 0))
    clock.set(node, (own.get(node) ?? 0) + 1)
    clocks.set(node, clock)
    entries.push(`${hostOf(node)} ${printClock(clock)}\n${oneLine(words)}`)
  }

  for (const [index, event] of events.entries()) {
    const words = () => sentenceOf(event, protocol, journeys.find)
    switch (event.type) {
      case 'request.made':
      case 'node.crashed':
      case 'node.recovered':
        tick(event.node, words())
        break
      case 'node.acted':
        tick(
          event.node,
          stepSentence(events, index, lastSend(events, index), protocol, journeys.find),
        )
        break
      case 'message.sent':
        // Sending belongs to the act; a file may lack that.
        if (!clocks.has(event.from)) tick(event.from, words())
        letters.set(event.message, clocks.get(event.from) ?? new Map())
        break
      case 'message.duplicated':
        letters.set(event.copy, letters.get(event.message) ?? new Map())
        break
      case 'message.delivered': {
        const journey = journeys.find(event.message)
        // What a node tells itself is no second event.
        if (journey && journey.from !== journey.to)
          tick(journey.to, words(), letters.get(event.message))
        break
      }
      default:
    }
  }
  return `${pattern}\n\n${entries.map((entry) => `${entry}\n`).join('')}`
}

/** The last of the messages that this act sent, all in the same moment. */
function lastSend(events: readonly GameEvent[], index: number): number {
  const act = events[index]
  let last = index
  for (let next = index + 1; events[next]?.at === act?.at; next += 1) {
    const event = events[next]
    if (event === undefined) break
    if (event.type === 'message.sent' && act?.type === 'node.acted' && event.act === act.act)
      last = next
  }
  return last
}

/** A host is a word without white space. */
function hostOf(node: NodeId): string {
  return node.replace(/\s/g, '_')
}

function printClock(clock: Clock): string {
  return JSON.stringify(Object.fromEntries([...clock].map(([node, n]) => [hostOf(node), n])))
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
