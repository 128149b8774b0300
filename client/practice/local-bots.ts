import type { ClusterId, NodeId } from '../../shared/core/ids'
import { protocolOf } from '../../shared/protocols/registry'
import { Bot } from '../../shared/simulator/bot'
import type { Connection } from '../room/connection'
import { lineTo } from './local-line'
import type { LocalRoom } from './local-room'

/** Gives every node that a bot plays its bot. Returns how to send them all away. */
export function seatBots(room: LocalRoom): () => void {
  const leaves = [...room.room.clusters.values()].flatMap(({ id, bots }) =>
    bots.map((node) => seatBot(room, id, node)),
  )
  return () => leaves.forEach((leave) => leave())
}

function seatBot(room: LocalRoom, cluster: ClusterId, node: NodeId): () => void {
  const { random, wait } = room.world
  let line: Connection | null = null
  const bot = new Bot({
    node,
    find: protocolOf,
    random,
    wait,
    thinkMs: () => room.room.settings.botThinkMs,
    act: async (act) => (await line?.send(act))?.ok ?? false,
  })
  line = lineTo(
    room,
    { role: 'bot', cluster, node },
    {
      onframe: (events, isReset) => bot.hear(events, isReset),
    },
  )
  return () => {
    bot.leave()
    line?.close()
  }
}
