import { once } from 'node:events'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startServer } from '../testing/classroom'

test('given a line on which somebody says hello again, then it is closed, and who is let in is let in once', async () => {
  const { api, server, complaints } = await startServer()
  const { code, instructorToken } = await api.open()
  const line = new WebSocket(`ws://127.0.0.1:${server.port}/socket.io/?EIO=4&transport=websocket`)
  const heard: string[] = []
  line.on('message', (data) => void heard.push(String(data)))
  await once(line, 'open')
  const hello = `40${JSON.stringify({ code, token: instructorToken })}`
  for (let count = 0; count < 50; count += 1) line.send(hello)
  await once(line, 'close')
  expect(heard.filter((packet) => packet.startsWith('42["frame"')).length).toBeLessThan(2)
  // Who comes on a line of their own is in as ever.
  expect((await api.connect(code, instructorToken)).farewell).toBeNull()
  expect(complaints).toEqual([])
}, 30_000)
