import { gameId, nodeId } from '../../../shared/core/ids'
import { protocolOf } from '../../../shared/protocols/registry'
import { pictureOf } from '../../../shared/referee/picture'
import type { Event } from '../../../shared/room/event'
import { gameEvents } from '../../../shared/room/export'
import type { ViewEvent } from '../../../shared/room/view'
import type { Api } from '../../testing/classroom'
import { start } from '../../testing/classroom'
import type { Phone } from '../../testing/phone'

export const quick: readonly number[] = [100, 200]

/** A room in which so many people and, for all other nodes, bots play. */
export async function classOfBots(
  api: Api,
  { people = 0, nodes = 5, protocol = 'paxos', thinkMs = quick, bots = true } = {},
) {
  const room = await api.open()
  const desk = await api.connect(room.code, room.instructorToken)
  const phones: Phone[] = []
  for (let index = 0; index < people; index += 1) {
    const { studentToken } = await api.join(room.code)
    phones.push(await api.connect(room.code, studentToken))
  }
  await desk.ask({ type: 'settings.change', settings: { botThinkMs: thinkMs } })
  const network = { delayMs: [20, 60] as [number, number] }
  await desk.ask({ ...start(nodes, network), protocol, bots })
  await desk.until((events) => events.some(({ type }) => type === 'game.started'))
  return { room, desk, phones }
}

export function propose(node: string, value = 'red', game = 'g1') {
  return { type: 'request.make', game, node, kind: 'propose', value }
}

export function query(node: string) {
  return { type: 'request.make', game: 'g1', node, kind: 'query' }
}

/** The whole truth, as the desk knows it. */
export function pictureAt(desk: Phone) {
  const events = gameEvents(desk.events as Event[], gameId('g1'))
  const picture = pictureOf(events, protocolOf)
  if (!picture) throw new Error('no game has begun')
  return picture
}

/** What each node has decided so far. */
export function decisions(desk: Phone, nodes: number): (string | undefined)[] {
  const { hands } = pictureAt(desk)
  return Array.from({ length: nodes }, (_, index) => {
    return hands.get(nodeId(`n${index + 1}`))?.decided?.value
  })
}

/** Acts in the log, of one node or of all, by one hand or by any. */
export function actsOf(events: readonly ViewEvent[], node?: string, by?: string) {
  return events.filter(
    (event) =>
      event.type === 'node.acted' &&
      (node === undefined || event.node === node) &&
      (by === undefined || event.by === by),
  )
}
