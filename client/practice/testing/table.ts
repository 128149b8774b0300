import { nodeId } from '../../../shared/core/ids'
import { protocolOf } from '../../../shared/protocols/registry'
import { type Picture, pictureOf } from '../../../shared/referee/picture'
import { gameEvents } from '../../../shared/room/export'
import { Bot } from '../../../shared/simulator/bot'
import type { Connection } from '../../room/connection'
import { firstForm } from '../form'
import { lineTo } from '../local-line'
import type { LocalRoom } from '../local-room'
import { game, myself } from '../open-practice'

/** The hand of the person, moved by a bot that thinks long: it acts by the person's own line. */
export function playByHand(room: LocalRoom, node = firstForm.node): () => void {
  const { random, wait } = room.world
  let line: Connection | null = null
  const hand = new Bot({
    ...{ node, find: protocolOf, random, wait, thinkMs: () => [2000, 6000] as const },
    act: async (act) => (await line!.send(act)).ok,
  })
  line = lineTo(room, myself, { onframe: (events, isReset) => hand.hear(events, isReset) })
  return () => {
    hand.leave()
    line?.close()
  }
}

export function truthOf(room: LocalRoom): Picture {
  return pictureOf(gameEvents(room.log, game), protocolOf)!
}

export const n = (number: number) => nodeId(`n${number}`)
