import { expect, test, vi } from 'vitest'
import { freshId, say, startServer } from '../testing/classroom'
import { MemoryStore } from '../store/memory-store'
import { addressOf, isFromHere } from './address'

const metricsToken = 'a-token-for-the-metrics'

test('given a server that works, then it lives and is ready', async () => {
  const { api } = await startServer()
  for (const path of ['/healthz', '/readyz'])
    expect(await api.get(path)).toMatchObject({ status: 200, body: { ok: true } })
})

test('given a store that fails or does not answer, then the server lives, and is not ready', async () => {
  const store = new MemoryStore()
  const { api } = await startServer({ openStore: () => store })
  const find = vi.spyOn(store, 'findGrant').mockRejectedValueOnce(new Error('the disk is away'))
  const notReady = {
    status: 503,
    body: { sentence: 'The store does not answer, or its disk is full.' },
  }
  expect(await api.get('/readyz')).toMatchObject(notReady)
  find.mockReturnValueOnce(new Promise(() => undefined))
  expect(await api.get('/readyz')).toMatchObject(notReady)
  expect(await api.get('/healthz')).toMatchObject({ status: 200 })
  expect(await api.get('/readyz')).toMatchObject({ status: 200 })
})

test('given a class at work, then the metrics count it, and hold no name, code or token', async () => {
  const { api } = await startServer({}, { metricsToken })
  const { room, phones, seats } = await api.play(3)
  await phones[0]!.ask(say('n2'))
  await phones[0]!.ask({ type: 'game.end', game: 'g1', id: freshId() })
  const { status, headers, body } = await api.get('/metrics')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toMatch(/^text\/plain/)
  expect(body).toMatch(/^hands_rooms 1$/m)
  expect(body).toMatch(/^hands_connections 4$/m)
  expect(body).toMatch(/^hands_commands_total\{outcome="ok"\} 2$/m)
  expect(body).toMatch(/^hands_commands_total\{outcome="not-allowed"\} 1$/m)
  expect(body).toMatch(/^hands_command_seconds_count 3$/m)
  expect(body).toMatch(/^hands_events_total [1-9]\d*$/m)
  expect(body).toMatch(/^nodejs_eventloop_lag_p99_seconds /m)
  const secrets = [room.code, room.instructorToken, seats[0]!.name, seats[0]!.studentToken]
  for (const secret of secrets) expect(body).not.toContain(secret)
})

test('given somebody who asks through a proxy, then the metrics are theirs only with the token', async () => {
  const { api } = await startServer({}, { metricsToken })
  const ask = async (authorization?: string) => {
    const headers = {
      'x-forwarded-for': '203.0.113.7',
      ...(authorization === undefined ? {} : { authorization }),
    }
    return (await api.request('GET', '/metrics', { headers })).status
  }
  expect(await ask()).toBe(403)
  expect(await ask('Bearer wrong')).toBe(403)
  expect(await ask(`Bearer ${metricsToken}`)).toBe(200)
})

test('given a proxy that is trusted, then the last address counts, which it has seen itself', () => {
  const asked = (forwarded?: string, remoteAddress = '127.0.0.1') => ({
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    socket: { remoteAddress },
  })
  expect(addressOf(asked('6.6.6.6, 203.0.113.7'), true)).toBe('203.0.113.7')
  expect(addressOf(asked('6.6.6.6, 203.0.113.7'), false)).toBe('127.0.0.1')
  expect(addressOf(asked(), true)).toBe('127.0.0.1')
  expect(isFromHere(asked())).toBe(true)
  expect(isFromHere(asked(undefined, '::1'))).toBe(true)
  expect(isFromHere(asked(undefined, '::ffff:127.0.0.1'))).toBe(true)
  expect(isFromHere(asked(undefined, '192.168.1.7'))).toBe(false)
  expect(isFromHere(asked('203.0.113.7'))).toBe(false)
})
