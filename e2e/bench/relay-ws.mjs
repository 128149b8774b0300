// The floor: a server of bare WebSockets that does the same as relay.mjs. A page is known by the number of
// its turn; it sends [to, id, body], and hears [from, body] from others and [id] for what it has sent.
import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'

const http = createServer()
const server = new WebSocketServer({ server: http, perMessageDeflate: false })
/** @type {import('ws').WebSocket[]} */
const pages = []

server.on('connection', (page) => {
  const from = pages.push(page) - 1
  page.send(JSON.stringify([from]))
  page.on('message', (data) => {
    const [to, id, body] = JSON.parse(data.toString())
    pages[to]?.send(JSON.stringify([from, body]))
    page.send(JSON.stringify([id]))
  })
})

http.listen(0, '127.0.0.1', () => {
  const address = http.address()
  if (address === null || typeof address === 'string') throw new Error('it listens on no port')
  console.log(`http://127.0.0.1:${address.port}`)
})
