import type { Attack } from '../attack'
import { type HostileRoom, openHostileRoom } from '../hostile-room'
import { bearer, type Stranger } from '../stranger'

/** What is held for somebody who may not read it. */
export const readerAttacks: readonly Attack[] = [
  { name: 'exports of a big game that nobody reads', run: exportsUnread },
  { name: 'desks that do not read', run: desksUnread },
  { name: 'a replay that is shared, asked for again and again', run: replays },
  { name: 'pages and lists asked for in one breath, and not read', run: pipelines },
  { name: 'polling that is opened, and neither read nor closed', run: pollings },
  { name: 'pages that come, want all from the start, and go', run: comings },
]

/** Of ordinary words, and as big as its owner can make it in a few seconds. */
async function openLongRoom(stranger: Stranger): Promise<HostileRoom> {
  const room = await openHostileRoom(stranger)
  const body = { type: 'proposal', value: 'x'.repeat(1_900) }
  const messages = Array.from({ length: 28 }, (_, index) => ({ to: `n${(index % 9) + 1}`, body }))
  await stranger.times(stranger.most(180), 18, async (index) => {
    const hand = room.hands[index % room.hands.length]
    if (hand) await stranger.command(hand, { type: 'act', game: 'g1', action: body, messages })
  })
  return room
}

async function exportsUnread(stranger: Stranger): Promise<void> {
  const { code, instructorToken } = await openLongRoom(stranger)
  const path = `/api/rooms/${code}/games/g1.jsonl`
  await stranger.times(stranger.most(40), 40, () => stranger.unread(path, bearer(instructorToken)))
  await stranger.rest(500)
}

async function desksUnread(stranger: Stranger): Promise<void> {
  const { code, instructorToken, hands } = await openLongRoom(stranger)
  const hello = `40${JSON.stringify({ code, token: instructorToken })}`
  await stranger.times(stranger.most(150), 25, async () => {
    const line = await stranger.wire()
    line?.send(hello)
    line?.pause()
  })
  // And each of them is told of all that happens.
  const body = { type: 'proposal', value: 'x'.repeat(1_900) }
  const messages = Array.from({ length: 28 }, () => ({ to: 'n2', body }))
  await stranger.times(stranger.most(60), 9, async (index) => {
    const hand = hands[index % hands.length]
    if (hand) await stranger.command(hand, { type: 'act', game: 'g1', action: body, messages })
  })
  await stranger.rest(500)
}

async function replays(stranger: Stranger): Promise<void> {
  const { code, desk } = await openLongRoom(stranger)
  const settings = { replays: 'public', replayNames: false }
  await stranger.command(desk, { type: 'settings.change', settings })
  await stranger.command(desk, { type: 'game.end', game: 'g1' })
  const path = `/api/rooms/${code}/games/g1.jsonl`
  await stranger.times(stranger.most(20), 10, () => stranger.ask('GET', path))
}

/** A connection takes as many requests as one writes into it, whether or not their answers are read. */
async function pipelines(stranger: Stranger): Promise<void> {
  const paths = ['/', '/api/rooms/2222222', '/replay', '/healthz', '/metrics', '/socket.io/?EIO=4']
  const asked = (path: string) =>
    `GET ${path} HTTP/1.1\r\nhost: x\r\nx-forwarded-for: ${stranger.address}\r\n\r\n`
  await stranger.times(stranger.most(60), 20, async (index) => {
    const socket = await stranger.raw()
    socket.pause()
    socket.write(asked(paths[index % paths.length] ?? '/').repeat(300))
    stranger.note('asked')
  })
  await stranger.rest(500)
}

async function pollings(stranger: Stranger): Promise<void> {
  await stranger.times(stranger.most(600), 50, () =>
    stranger.ask('GET', '/socket.io/?EIO=4&transport=polling'),
  )
  await stranger.times(stranger.most(100), 50, () =>
    stranger.unread('/socket.io/?EIO=4&transport=polling'),
  )
}

async function comings(stranger: Stranger): Promise<void> {
  const { code, instructorToken } = await openLongRoom(stranger)
  const { studentToken } = await stranger.join(code)
  await stranger.times(stranger.most(120), 12, async (index) => {
    const page = await stranger.page(code, index % 2 === 0 ? studentToken : instructorToken)
    page.disconnect()
    stranger.note('came')
  })
}
