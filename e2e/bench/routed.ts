import { gather, roomsFor } from './crowd'
import { median, rounded } from './numbers'
import { gatherAtRelay, gatherAtWs } from './relays'
import { cpuPerMessage, type Pace, trafficOf } from './steady'
import { startRelay, startServer } from './subject'

export interface RoutedScale extends Pace {
  readonly perRoom: number
  readonly rounds: number
}

export interface Routed {
  /** Our messages per second of server CPU, divided by the relay's: the median of the rounds. */
  readonly ratio: number
  /** The same beside bare WebSockets. */
  readonly wsRatio: number
  readonly oursUs: number
  readonly relayUs: number
  readonly wsUs: number
}

/**
 * Server CPU per routed message, ours beside two bare relays, in alternating rounds.
 *
 * One message at a relay: a client sends it and asks for an acknowledgement, the server sends it to one
 * recipient. One message here: an act with one message on a link without delay; it is checked, written
 * to disk, acknowledged, delivered to the recipient's page, shown on the sender's, the instructor's and
 * the projector's. Same people, same pace, same body of 200 bytes.
 */
export async function measureRouted(scale: RoutedScale): Promise<Routed> {
  const { people, perRoom } = scale
  const [server, relay, ws] = [
    await startServer(),
    await startRelay('acked'),
    await startRelay('ws'),
  ]
  const crowd = await gather(server.url, roomsFor(people, perRoom), 5)
  const [atRelay, atWs] = [
    await gatherAtRelay(relay.url, people, perRoom),
    await gatherAtWs(ws.url, people, perRoom),
  ]
  const ours = trafficOf(crowd)
  try {
    // The first round of each only warms up.
    const rounds = []
    for (let round = 0; round <= scale.rounds; round += 1)
      rounds.push({
        oursUs: await cpuPerMessage(server, ours, scale),
        relayUs: await cpuPerMessage(relay, atRelay, scale),
        wsUs: await cpuPerMessage(ws, atWs, scale),
      })
    return summary(rounds.slice(1))
  } finally {
    for (const one of [crowd, atRelay, atWs]) one.close()
    await Promise.all([server, relay, ws].map((one) => one.stop()))
  }
}

type Round = Pick<Routed, 'oursUs' | 'relayUs' | 'wsUs'>

function summary(rounds: readonly Round[]): Routed {
  const of = (value: (round: Round) => number, digits: number) =>
    rounded(median(rounds.map(value)), digits)
  return {
    ratio: of(({ oursUs, relayUs }) => relayUs / oursUs, 3),
    wsRatio: of(({ oursUs, wsUs }) => wsUs / oursUs, 3),
    oursUs: of(({ oursUs }) => oursUs, 1),
    relayUs: of(({ relayUs }) => relayUs, 1),
    wsUs: of(({ wsUs }) => wsUs, 1),
  }
}
