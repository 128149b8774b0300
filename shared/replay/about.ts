import { eventsNamed } from '../referee/sentence'
import type { GameEvent } from '../room/event'
import type { Hit } from './hit'
import type { Journey, Journeys } from './journeys'
import { messageWords, sentenceOf } from './sentence'
import type { Timeline } from './timeline'

/** What a part of the diagram is, in words; numbers in them are those of events. */
export interface About {
  /** Where one goes for it: the index of its event. */
  readonly index: number
  readonly title: string
  readonly lines: readonly string[]
}

/** Everything that befell a message, or what an event was, or how long something lasted. */
export function aboutHit(hit: Hit, timeline: Timeline, journeys: Journeys): About {
  switch (hit.kind) {
    case 'way':
      return aboutMessage(hit.way.journey, timeline)
    case 'mark':
      return aboutEvent(hit.mark.index, timeline, journeys)
    case 'bar':
      return aboutEvent(hit.bar.index, timeline, journeys)
    case 'wall':
      return aboutEvent(hit.wall.index, timeline, journeys)
  }
}

export function aboutEvent(index: number, timeline: Timeline, journeys: Journeys): About {
  const { events, protocol } = timeline
  const event = events[index] as GameEvent
  const title = sentenceOf(event, protocol, journeys.find)
  const breaches =
    event.type === 'node.acted'
      ? timeline.at(index).breaches.filter(({ seq }) => seq === event.seq)
      : []
  const lines = breaches.map(({ rule, sentence }) => `${rule} broken: ${sentence}`)
  return { index, title, lines: [...causes(event, journeys, events), ...lines] }
}

export function aboutMessage(journey: Journey, { events, protocol }: Timeline): About {
  const at = (index: number) => eventsNamed([events[index]?.seq ?? 0])
  const words = `${journey.from}'s ${messageWords(protocol, journey)} to ${journey.to}`
  const begin = journey.copyOf
    ? `A second copy, made by ${at(journey.since)}.`
    : `Sent by ${at(journey.since)}.`
  const waits = journey.waits.map(({ from, to, by }) => {
    const who = by === 'instructor' ? 'the instructor' : 'its link'
    const end = to === null ? 'to the end' : `until ${at(to)}`
    return `Held by ${who} from ${at(from)} ${end}.`
  })
  const title = journey.copyOf ? `${words}, doubled` : words
  const lines = [begin, ...waits, fateOf(journey, at)]
  return { index: journey.end ?? journey.since, title: `${title}.`, lines }
}

function fateOf({ fate, end, to }: Journey, at: (index: number) => string): string {
  if (end === null || fate === null) return 'The game ended before it arrived.'
  switch (fate) {
    case 'delivered':
      return `It reached ${to} with ${at(end)}.`
    case 'cut':
      return `It was dropped, because the link was cut: ${at(end)}.`
    case 'crashed':
      return `It was dropped, because ${to} had crashed: ${at(end)}.`
    case 'instructor':
      return `The instructor took it away: ${at(end)}.`
    default:
      return `The link lost it: ${at(end)}.`
  }
}

/** What an act answered: the message that had come, or the client's request. */
function causes(event: GameEvent, journeys: Journeys, events: readonly GameEvent[]): string[] {
  if (event.type !== 'node.acted' || event.because === undefined) return []
  const journey = journeys.find(event.because)
  const arrived = journey?.end === null || journey?.end === undefined ? null : events[journey.end]
  if (journey && arrived)
    return [`It answers what came from ${journey.from} with ${eventsNamed([arrived.seq])}.`]
  const asked = events.find((one) => one.type === 'request.made' && one.request === event.because)
  return asked ? [`A client had asked for it: ${eventsNamed([asked.seq])}.`] : []
}
