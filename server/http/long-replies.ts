import type { RoomCode } from '../../shared/core/ids'
import { anonymizer } from '../../shared/room/anonymous'
import type { GameEvent } from '../../shared/room/event'
import { bareEvent, headerOf, isInFile, printPieces } from '../../shared/room/export'
import { type Game, openNodes, type Room } from '../../shared/room/room'
import type { GameNotice } from '../../shared/wire'
import { refused, type Reply } from './reply'

/** Characters of a piece of a long text; it takes some 0.5 ms. */
const pieceChars = 64 * 1024

/** A game as it is exported, in pieces. */
export function exportOf(room: RoomCode, events: readonly GameEvent[], hasNames: boolean): Reply {
  const header = headerOf(room, events)
  if (!header) return refused('no-game')
  return {
    status: 200,
    body: undefined,
    long: { room, pieces: printPieces(header, exported(events, hasNames), pieceChars) },
    headers: {
      'content-type': 'application/jsonl; charset=utf-8',
      'content-disposition': `attachment; filename="${room}-${header.game}.jsonl"`,
    },
  }
}

/** What is there now: a game that runs may get more meanwhile. */
function* exported(events: readonly GameEvent[], hasNames: boolean): Generator<GameEvent, void> {
  const { length } = events
  const shown = hasNames ? (event: GameEvent) => event : anonymizer()
  for (let index = 0; index < length; index += 1) {
    const event = events[index]
    if (event && isInFile(event)) yield shown(bareEvent(event))
  }
}

/** All games of a room, in pieces: there may be thousands. */
export function gamesOf(room: Room): Pick<Reply, 'long' | 'headers'> {
  return {
    long: { room: room.code, pieces: listed(room) },
    headers: { 'content-type': 'application/json; charset=utf-8' },
  }
}

/** A list in JSON. */
function* listed(room: Room): Generator<string, void> {
  let piece = '['
  for (const game of room.games.values()) {
    piece += `${JSON.stringify(noticeOf(room, game))},`
    if (piece.length < pieceChars) continue
    yield piece
    piece = ''
  }
  yield `${piece.replace(/,$/, '')}]`
}

function noticeOf(room: Room, game: Game): GameNotice {
  const { id, cluster, protocol, nodes, startedAt, status } = game
  const hasEnded = status === 'ended'
  const seats = room.clusters.get(cluster)
  const isOpen = !hasEnded && seats !== undefined
  const free = isOpen ? openNodes(room, seats) : []
  const bots = isOpen ? seats.bots : []
  return { game: id, cluster, protocol, nodes: nodes.length, free, bots, startedAt, hasEnded }
}
