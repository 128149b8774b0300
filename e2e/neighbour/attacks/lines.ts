import type { WebSocket } from 'ws'
import type { Attack } from '../attack'
import { openHostileRoom, someCode } from '../hostile-room'
import type { Stranger } from '../stranger'

/** Connections, and what is said on them before anybody knows who speaks. */
export const lineAttacks: readonly Attack[] = [
  { name: 'sockets that never say who they are', run: mute },
  { name: 'requests whose body never comes to its end', run: slowBodies },
  { name: 'requests whose head never comes to its end', run: slowHeads },
  { name: 'heads as big as they may be', run: bigHeads },
  { name: 'many small packets', run: packets },
  { name: 'a line that says hello again and again', run: hellos },
  { name: 'packets of many parts that never come', run: attachments },
  { name: 'rooms opened as fast as one address may', run: rooms },
  { name: 'a class that comes back all at once, again and again', run: reconnects },
]

/** More connections than a server with few handles can hold; they are let go of in the end. */
export const allHandles: Attack = {
  name: 'more connections than there are handles',
  run: async (stranger) => {
    const sockets: Awaited<ReturnType<Stranger['raw']>>[] = []
    await stranger.times(200, 50, async () => void sockets.push(await stranger.raw()))
    stranger.note('idle')
    // The class acts meanwhile, and each of its acts is a write.
    await stranger.rest(2_000)
    for (const socket of sockets) socket.destroy()
    await stranger.rest(500)
  },
}

async function mute(stranger: Stranger): Promise<void> {
  await stranger.times(stranger.most(800), 50, () => stranger.wire())
  await stranger.times(stranger.most(400), 50, () => stranger.raw())
}

function headOf(stranger: Stranger, path: string, more: readonly string[]): string {
  const lines = [
    `POST ${path} HTTP/1.1`,
    'host: x',
    `x-forwarded-for: ${stranger.address}`,
    ...more,
  ]
  return `${lines.join('\r\n')}\r\n`
}

async function slowBodies(stranger: Stranger): Promise<void> {
  const more = ['content-type: application/json', 'content-length: 4000']
  const head = `${headOf(stranger, `/api/rooms/${someCode()}/join`, more)}\r\n`
  const opening = `${headOf(stranger, '/api/rooms', more)}\r\n`
  await stranger.times(stranger.most(400), 50, async (index) => {
    const socket = await stranger.raw()
    socket.write(index % 2 === 0 ? head : opening)
    for (let sent = 0; sent < 5 && !socket.destroyed; sent += 1) {
      socket.write(' ')
      await stranger.rest(50)
    }
    stranger.note('slow')
  })
}

async function slowHeads(stranger: Stranger): Promise<void> {
  const head = headOf(stranger, '/api/rooms', [])
  await stranger.times(stranger.most(400), 50, async (index) => {
    const socket = await stranger.raw()
    socket.write(head)
    for (let sent = 0; sent < 5 && !socket.destroyed; sent += 1) {
      socket.write(`x-${index}-${sent}: ${'y'.repeat(500)}\r\n`)
      await stranger.rest(50)
    }
    stranger.note('slow')
  })
}

async function bigHeads(stranger: Stranger): Promise<void> {
  const big = Object.fromEntries(
    Array.from({ length: 14 }, (_, index) => [`x-${index}`, '\u00ff'.repeat(1_000)]),
  )
  const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`x${index}`, '1']))
  const paths = ['/', `/api/rooms/${someCode()}`, `/${'%00'.repeat(600)}`, `/${'/../'.repeat(900)}`]
  await stranger.times(stranger.most(800), 40, (index) =>
    stranger.ask('GET', paths[index % paths.length] ?? '/', { headers: index % 2 ? big : many }),
  )
}

/** What a line takes before and after somebody is in. */
async function packets(stranger: Stranger): Promise<void> {
  const { code, instructorToken } = await openHostileRoom(stranger)
  const hello = `40${JSON.stringify({ code, token: instructorToken })}`
  const said = ['3', '42["x"]', '421["command",{}]', '421["echo"]', '42["command",null]', '1probe']
  await stranger.times(stranger.most(24), 8, async (index) => {
    const line = await stranger.wire()
    if (index % 2 === 0) line?.send(hello)
    await repeat(line, said[index % said.length] ?? '3', 4_000)
  })
}

async function hellos(stranger: Stranger): Promise<void> {
  const { code, instructorToken } = await openHostileRoom(stranger)
  const right = `40${JSON.stringify({ code, token: instructorToken })}`
  const wrong = `40${JSON.stringify({ code, token: 'x'.repeat(22) })}`
  const nowhere = `40/${'n'.repeat(200)},{}`
  await stranger.times(stranger.most(12), 6, async (index) => {
    await repeat(await stranger.wire(), [right, wrong, nowhere][index % 3] ?? right, 800)
  })
}

async function attachments(stranger: Stranger): Promise<void> {
  const { code, instructorToken } = await openHostileRoom(stranger)
  await stranger.times(stranger.most(24), 8, async () => {
    const line = await stranger.wire()
    line?.send(`40${JSON.stringify({ code, token: instructorToken })}`)
    line?.send('4599-["command",{"_placeholder":true,"num":0}]')
    for (let sent = 0; sent < 40; sent += 1) line?.send(Buffer.alloc(60_000))
    await stranger.rest(20)
  })
}

async function repeat(line: WebSocket | null, packet: string, count: number): Promise<void> {
  for (let sent = 0; sent < count && line?.readyState === 1; sent += 1) {
    line.send(packet)
    if (sent % 200 === 199) await new Promise((resolve) => setImmediate(resolve))
  }
}

async function rooms(stranger: Stranger): Promise<void> {
  await stranger.times(stranger.most(150), 10, async () => {
    const { code, instructorToken } = await stranger.open()
    await stranger.page(code, instructorToken)
  })
}

async function reconnects(stranger: Stranger): Promise<void> {
  const { code } = await stranger.open()
  const tokens: string[] = []
  await stranger.times(
    100,
    20,
    async () => void tokens.push((await stranger.join(code)).studentToken),
  )
  for (let round = 0; round < stranger.most(4); round += 1) {
    const pages = await Promise.allSettled(tokens.map((token) => stranger.page(code, token)))
    for (const page of pages) if (page.status === 'fulfilled') page.value.disconnect()
    stranger.note('all came')
  }
}
