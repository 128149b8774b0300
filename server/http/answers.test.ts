import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test, vi } from 'vitest'
import { createServer as createHands } from '../app'
import { MemoryStore } from '../store/memory-store'
import { Api, freshId, startServer, temporaryFolder, testConfig } from '../testing/classroom'
import { strictHeaders } from './static'

/** A port that nobody has at the moment. */
async function freePort(): Promise<number> {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  other.close()
  return typeof address === 'object' && address ? address.port : 0
}

test('given a store that opens slowly, then whoever comes meanwhile hears so, and does not hang', async () => {
  const port = await freePort()
  let open: ((store: MemoryStore) => void) | undefined
  const opening = new Promise<MemoryStore>((resolve) => (open = resolve))
  const logger = { info: () => undefined, error: (error: unknown) => expect.fail(String(error)) }
  const starting = createHands(
    { ...testConfig, port, publicUrl: 'https://school.example/hands/' },
    { openStore: () => opening, pages: temporaryFolder(), logger },
  )
  const api = new Api(`http://127.0.0.1:${port}`)
  await vi.waitFor(async () => expect((await api.get('/healthz')).status).toBe(200))
  // A proxy before a site below a path takes it away, or leaves it.
  expect((await api.get('/hands/healthz')).status).toBe(200)
  expect(await api.get('/readyz')).toMatchObject({ status: 503, body: { reason: 'starting' } })
  expect(await api.post('/api/rooms')).toMatchObject({ status: 503 })
  expect(await api.get('/socket.io/?EIO=4&transport=polling')).toMatchObject({ status: 503 })
  const page = await api.request('GET', '/', {
    headers: { accept: 'text/html', 'accept-language': 'nl, de;q=0.9' },
  })
  expect(page.status).toBe(503)
  expect(page.body).toContain('Dieser Server startet gerade.')
  open?.(new MemoryStore())
  const server = await starting
  expect(await api.post('/api/rooms')).toMatchObject({ status: 201 })
  await server.close()
})

test('given a page that polls, then its answers have the headers that pages have', async () => {
  const { api } = await startServer()
  for (const path of ['?EIO=4&transport=polling', '?EIO=4&transport=polling&sid=nobody']) {
    const { headers } = await api.get(`/socket.io/${path}`)
    for (const [name, value] of Object.entries(strictHeaders)) expect(headers.get(name)).toBe(value)
  }
})

test('given joins in flight while a room is deleted, then it is no more, for good', async () => {
  const store = new MemoryStore()
  const { api } = await startServer({ openStore: () => store })
  const remove = store.delete.bind(store)
  // A store that takes its time.
  vi.spyOn(store, 'delete').mockImplementation(async (room) => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    return remove(room)
  })
  for (let round = 0; round < 10; round += 1) {
    const { code, instructorToken } = await api.open()
    const wish = () => api.post(`/api/rooms/${code}/join`, { attempt: freshId() })
    const joins = Promise.all(Array.from({ length: 5 }, wish))
    const deleting = api.delete(`/api/rooms/${code}`, instructorToken)
    const late = Promise.all(Array.from({ length: 5 }, wish))
    expect((await deleting).status).toBe(200)
    await Promise.all([joins, late])
    expect((await api.get(`/api/rooms/${code}`)).status).toBe(404)
  }
})

test('given a disk that is full, then the server lives, and is not ready', async () => {
  const store = Object.assign(new MemoryStore(), { canWrite: () => Promise.resolve(false) })
  const { api } = await startServer({ openStore: () => store })
  expect(await api.get('/readyz')).toMatchObject({ status: 503, body: { reason: 'no-store' } })
  expect((await api.get('/healthz')).status).toBe(200)
})

test('given a code that no room can have, then the store is not asked, and the log hears nothing', async () => {
  const store = new MemoryStore()
  const { api, complaints } = await startServer({ openStore: () => store })
  const load = vi.spyOn(store, 'load')
  for (const code of ['\u0000', 'a\u0000b', 'K7M4Q\u0000', '../..', 'x'.repeat(20)]) {
    expect((await api.connect(code, 'nobody')).farewell?.reason).toBe('no-room')
    await api.get(`/api/rooms/${encodeURIComponent(code)}`)
  }
  expect(load).not.toHaveBeenCalled()
  expect(complaints).toEqual([])
})
