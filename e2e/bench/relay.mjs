// The yardstick: a Socket.IO server that passes a message on to one other socket and acknowledges it.
// It checks nothing, keeps nothing and shows it to nobody else.
import { createServer } from 'node:http'
import { Server } from 'socket.io'

const http = createServer()
const io = new Server(http, {
  serveClient: false,
  httpCompression: false,
  perMessageDeflate: false,
})

io.on('connection', (socket) => {
  socket.on('message', (to, body, done) => {
    io.to(to).emit('message', socket.id, body)
    done()
  })
})

http.listen(0, '127.0.0.1', () => {
  const address = http.address()
  if (address === null || typeof address === 'string') throw new Error('it listens on no port')
  console.log(`http://127.0.0.1:${address.port}`)
})
