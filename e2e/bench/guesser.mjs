// Guesses codes over HTTP, `perSecond` of them, until it is stopped: node guesser.mjs URL PER_SECOND
import { Agent, request } from 'node:http'

const [url = '', perSecond = '1'] = process.argv.slice(2)
const letters = '23456789ABCDEFGHJKMNPQRSTWXYZ'
const agent = new Agent({ keepAlive: true, maxSockets: 512 })
const tickMs = 20
let owed = 0

setInterval(() => {
  owed += (Number(perSecond) * tickMs) / 1000
  for (; owed >= 1; owed -= 1) guess()
}, tickMs)

function guess() {
  const code = Array.from({ length: 6 }, () => letters[Math.floor(Math.random() * 29)]).join('')
  const headers = { 'x-forwarded-for': '203.0.113.7' }
  request(`${url}/api/rooms/${code}`, { agent, headers }, (response) => response.resume())
    .on('error', () => undefined)
    .end()
}
