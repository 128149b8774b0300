import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { pause, say, startServer } from './testing/classroom'

/** Of a stranger, who is in no room. */
const sockets = 2_000
/** So many at a time, or it is this process that has none left. */
const atATime = 100

test('given two thousand sockets of a stranger beside a class behind the same address, then the class plays on', async () => {
  const { api, server, complaints } = await startServer()
  const { room, phones } = await api.play(3)
  const strangers: WebSocket[] = []
  let isOver = false
  let acts = 0
  const playing = (async () => {
    // However fast the strangers have come.
    while (!isOver || acts < 5) {
      // None waits as long as somebody who is refused: who waits for five seconds gives up.
      expect(await phones[0]!.ask(say('n2'))).toEqual({ ok: true })
      acts += 1
      await pause(150)
    }
  })()
  while (strangers.length < sockets) {
    const some = Array.from({ length: atATime }, () => knock(server.port, room.code))
    strangers.push(...(await Promise.all(some)))
  }
  // Whoever is late still gets in.
  const late = await api.join(room.code)
  const phone = await api.connect(room.code, late.studentToken)
  expect(phone.farewell).toBeNull()
  isOver = true
  await playing
  for (const stranger of strangers) stranger.terminate()
  for (const page of phones) expect(page.misfits).toEqual([])
  expect(complaints).toEqual([])
}, 120_000)

async function knock(port: number, code: string): Promise<WebSocket> {
  const line = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`)
  line.on('error', () => line.terminate())
  await Promise.race([once(line, 'open'), once(line, 'close')])
  if (line.readyState === WebSocket.OPEN) line.send(`40{"code":"${code}","token":"nobody"}`)
  return line
}

test('given one request after the other, then a line is closed after 32 of them, which bounds what one packet can ask for', async () => {
  const { server, complaints } = await startServer()
  const socket = connect(server.port, '127.0.0.1')
  let text = ''
  socket.on('data', (data) => (text += String(data)))
  for (let asked = 1; asked <= 32; asked += 1) {
    expect(text).not.toMatch(/connection: close/i)
    socket.write('GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n')
    await once(socket, 'data')
  }
  await once(socket, 'close')
  expect(text.match(/HTTP\/1.1 200/g)).toHaveLength(32)
  expect(text).toMatch(/connection: close/i)
  expect(complaints).toEqual([])
})
