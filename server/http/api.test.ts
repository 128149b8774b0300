import { expect, test, vi } from 'vitest'
import { codeAlphabet, isRoomCode } from '../../shared/core/ids'
import { parseGame } from '../../shared/room/export'
import { refusals } from '../../shared/room/refusal'
import { SqliteStore } from '../store/sqlite-store'
import { type Api, freshId, pause, say, startServer, temporaryFolder } from '../testing/classroom'

const json = { 'content-type': 'application/json' }

test('given somebody who opens a room, then there is a code, two tokens, and an address for phones', async () => {
  const { api } = await startServer()
  const { status, body } = await api.post('/api/rooms')
  expect(status).toBe(201)
  expect(isRoomCode(body.code)).toBe(true)
  expect(body.instructorToken).toMatch(/^[\w-]{22}$/)
  expect(body.projectorToken).toMatch(/^[\w-]{22}$/)
  expect(body.instructorToken).not.toBe(body.projectorToken)
  expect(new URL(body.origin).port).toBe(new URL(api.url).port)
  expect(new URL(body.origin).hostname).not.toBe('localhost')
})

test('given a code, then anybody can look the room up, however it is typed', async () => {
  const { api } = await startServer()
  const { code } = await api.open()
  const typed = encodeURIComponent(` ${code.toLowerCase().slice(0, 3)}-${code.slice(3)} `)
  for (const path of [code, typed]) {
    const { status, body } = await api.get(`/api/rooms/${path}`)
    expect(status).toBe(200)
    expect(body).toEqual({
      code,
      isLocked: false,
      isFull: false,
      freeNames: true,
      suggestion: expect.stringMatching(/^\w+ \w+$/),
    })
  }
})

test('given a token, then whoever shows it hears what it is good for in this room, and of no other', async () => {
  const { api } = await startServer()
  const [room, other] = [await api.open(), await api.open()]
  const { studentToken } = await api.join(room.code)
  const grant = (token?: string) => api.get(`/api/rooms/${room.code}/grant`, token)
  expect(await grant(room.instructorToken)).toMatchObject({ body: { role: 'instructor' } })
  expect(await grant(room.projectorToken)).toMatchObject({ body: { role: 'projector' } })
  expect(await grant(studentToken)).toMatchObject({ body: { role: 'student' } })
  for (const wrong of [other.instructorToken, 'x'.repeat(22), undefined])
    expect(await grant(wrong)).toMatchObject({ status: 403, body: { reason: 'not-allowed' } })
})

test('given a code that no room has, then a sentence says so, everywhere', async () => {
  const { api } = await startServer()
  const unknown = codeAlphabet.slice(0, 6)
  const noRoom = {
    status: 404,
    body: { reason: 'no-room', sentence: refusals['no-room'] },
  }
  for (const code of [unknown, 'abc', '%E0%A4%A', encodeURIComponent('<b>'), 'x'.repeat(2_000)]) {
    expect(await api.get(`/api/rooms/${code}`)).toMatchObject(noRoom)
    expect(await api.post(`/api/rooms/${code}/join`, { attempt: freshId() })).toMatchObject(noRoom)
    expect(await api.get(`/api/rooms/${code}/games`)).toMatchObject(noRoom)
    expect(await api.delete(`/api/rooms/${code}`)).toMatchObject(noRoom)
  }
})

test('given somebody who joins, then there is a seat and a token, and a name if none was given', async () => {
  const { api } = await startServer()
  const { code } = await api.open()
  const named = await api.post(`/api/rooms/${code}/join`, {
    attempt: freshId(),
    name: ' Ada   L. ',
  })
  expect(named).toMatchObject({ status: 201, body: { code, student: 's1', name: 'Ada L.' } })
  const unnamed = await api.join(code)
  expect(unnamed).toMatchObject({ student: 's2', name: expect.stringMatching(/^\w+ \w+$/) })
  const phone = await api.connect(code, unnamed.studentToken)
  expect(phone.events.at(-1)).toMatchObject({ type: 'student.joined', name: unnamed.name })
})

test('given the same attempt to join again and again, then it is one seat', async () => {
  const { api } = await startServer()
  const { code, instructorToken } = await api.open()
  const attempt = freshId()
  const first = await api.join(code, attempt, 'Ada')
  const again = await Promise.all([1, 2, 3].map(() => api.join(code, attempt, 'Ada')))
  for (const one of again) expect(one).toMatchObject({ student: first.student, name: 'Ada' })
  const rushed = freshId()
  const rush = await Promise.all([1, 2, 3, 4].map(() => api.join(code, rushed)))
  expect(new Set(rush.map(({ student }) => student))).toEqual(new Set(['s2']))
  for (const { studentToken } of [first, ...again, ...rush])
    expect((await api.connect(code, studentToken)).farewell).toBeNull()
  const desk = await api.connect(code, instructorToken)
  expect(desk.types().filter((type) => type === 'student.joined')).toHaveLength(2)
})

test('given one attempt three thousand times, then there is one grant', async () => {
  const folder = temporaryFolder()
  const store = new SqliteStore(folder)
  const grant = vi.spyOn(store, 'grant')
  const { api } = await startServer({ openStore: () => store }, { rateFactor: 100 })
  const { code } = await api.open()
  const attempt = freshId()
  const tokens = new Set<string>()
  for (let turn = 0; turn < 60; turn += 1) {
    const some = await Promise.all(Array.from({ length: 50 }, () => api.join(code, attempt)))
    for (const { studentToken } of some) tokens.add(studentToken)
  }
  expect(tokens.size).toBe(1)
  expect(grant).not.toHaveBeenCalled()
  expect((await api.connect(code, [...tokens][0] ?? '')).farewell).toBeNull()
}, 60_000)

test('given somebody who floods an address with guesses, then they are turned away at once, and who is right is not', async () => {
  const { api } = await startServer({}, { rateFactor: 0.01 })
  const { code, instructorToken } = await api.open()
  const guess = () => api.request('POST', `/api/rooms/${codeAlphabet.slice(0, 6)}/join`)
  const replies = await Promise.all(Array.from({ length: 100 }, guess))
  const away = replies.filter(({ status }) => status === 429)
  expect(away.length).toBeGreaterThan(50)
  expect(away[0]?.headers.get('retry-after')).toBe('1')
  expect(away[0]?.headers.get('connection')).toBe('close')
  const { studentToken } = await api.join(code)
  expect((await api.connect(code, studentToken)).farewell).toBeNull()
  expect(await api.get(`/api/rooms/${code}/games`, instructorToken)).toMatchObject({ status: 200 })
})

test('given a room that is known and a path that is new each time, then that is too fast all the same', async () => {
  const { api } = await startServer({ now: () => 1_800_000_000_000 }, { rateFactor: 0.01 })
  const { code } = await api.open()
  const statuses: number[] = []
  for (let count = 0; count < 60; count += 1)
    statuses.push((await api.get(`/api/rooms/${code}/part${count}`)).status)
  expect([statuses[0], statuses.at(-1)]).toEqual([404, 429])
  // Those who join have a rate of their own.
  await api.join(code)
})

test('given the same attempt in another room, then it is another seat', async () => {
  const { api } = await startServer()
  const [one, other] = [await api.open(), await api.open()]
  const attempt = freshId()
  const first = await api.join(one.code, attempt)
  const second = await api.join(other.code, attempt)
  expect((await api.connect(other.code, first.studentToken)).farewell?.reason).toBe('bad-token')
  expect((await api.connect(other.code, second.studentToken)).farewell).toBeNull()
})

const names = [
  ['', 422, 'name-empty'],
  ['   \u00a0 ', 422, 'name-empty'],
  ['x'.repeat(25), 422, 'name-long'],
  ['x'.repeat(4_000), 422, 'name-long'],
  ['<b>Ada</b>', 422, 'name-odd'],
  ['a\u0000b', 422, 'name-odd'],
  ['ÁDA', 409, 'name-taken'],
] as const

test.each(names)(
  'given the name %j, then it is refused with a sentence',
  async (name, status, reason) => {
    const { api } = await startServer()
    const { code } = await api.open()
    await api.join(code, freshId(), 'Ada')
    const attempt = freshId()
    const refused = await api.post(`/api/rooms/${code}/join`, { attempt, name })
    expect(refused).toMatchObject({ status, body: { reason, sentence: refusals[reason] } })
    // The same attempt works with a better name.
    expect(await api.join(code, attempt, 'Grace')).toMatchObject({ student: 's2', name: 'Grace' })
  },
)

test('given a name of 10,000 letters, then it is refused with a sentence', async () => {
  const { api } = await startServer()
  const { code } = await api.open()
  const wish = { attempt: freshId(), name: 'x'.repeat(10_000) }
  const { status, body } = await api.post(`/api/rooms/${code}/join`, wish)
  expect(status).toBe(413)
  expect(body).toEqual({
    reason: 'bad-command',
    sentence: 'That is too long. Shorten it and try again.',
  })
})

const wishes: readonly (readonly [string, unknown])[] = [
  ['no attempt', { name: 'Ada' }],
  ['a short attempt', { attempt: 'short' }],
  ['a long attempt', { attempt: 'x'.repeat(65) }],
  ['a name that is no text', { attempt: 'attempt-1', name: { $gt: '' } }],
  ['a list', []],
  ['null', null],
]

test.each(wishes)(
  'given %s for a wish to join, then it is refused with a sentence',
  async (_, wish) => {
    const { api } = await startServer()
    const { code } = await api.open()
    expect(await api.post(`/api/rooms/${code}/join`, wish)).toMatchObject({
      status: 400,
      body: { reason: 'bad-command', sentence: refusals['bad-command'] },
    })
  },
)

test('given what is no JSON, or does not say that it is, then a sentence says so', async () => {
  const { api } = await startServer()
  const { code } = await api.open()
  const path = `/api/rooms/${code}/join`
  const body = JSON.stringify({ attempt: freshId() })
  const plain = { headers: { 'content-type': 'text/plain' }, body }
  expect(await api.request('POST', path, plain)).toMatchObject({
    status: 415,
    body: { sentence: 'Send JSON, as application/json.' },
  })
  expect(await api.request('POST', path, { headers: json, body: '{"attempt":' })).toMatchObject({
    status: 400,
    body: { sentence: 'What was sent is not JSON.' },
  })
})

test('given a room that is locked or full, then nobody comes in, and it says so before', async () => {
  const { api } = await startServer()
  const room = await api.open()
  const desk = await api.connect(room.code, room.instructorToken)
  const path = `/api/rooms/${room.code}`
  const attempt = freshId()
  const inside = await api.join(room.code, attempt)
  await desk.ask({ type: 'room.lock' })
  expect((await api.get(path)).body).toMatchObject({ isLocked: true })
  expect(await api.post(`${path}/join`, { attempt: freshId() })).toMatchObject({
    status: 403,
    body: { reason: 'room-locked', sentence: refusals['room-locked'] },
  })
  // Who is in already comes back in.
  expect(await api.join(room.code, attempt)).toMatchObject({ student: inside.student })
  await desk.ask({ type: 'room.unlock' })
  await desk.ask({ type: 'settings.change', settings: { capacity: 1 } })
  expect((await api.get(path)).body).toMatchObject({ isLocked: false, isFull: true })
  expect(await api.post(`${path}/join`, { attempt: freshId() })).toMatchObject({
    status: 403,
    body: { reason: 'room-full', sentence: refusals['room-full'] },
  })
  await desk.ask({ type: 'room.close' })
  expect(await api.get(path)).toMatchObject({
    status: 410,
    body: { sentence: refusals['room-closed'] },
  })
})

test(
  'given a class of 500 behind one address, then all are in at once',
  { timeout: 180_000 },
  async () => {
    const { api } = await startServer()
    const { code, instructorToken } = await api.open()
    const looks = Array.from({ length: 500 }, () => api.get(`/api/rooms/${code}`))
    expect((await Promise.all(looks)).every(({ status }) => status === 200)).toBe(true)
    const joined = await Promise.all(Array.from({ length: 500 }, () => api.join(code)))
    expect(new Set(joined.map(({ student }) => student)).size).toBe(500)
    expect(new Set(joined.map(({ name }) => name)).size).toBe(500)
    const phones = await Promise.all(
      joined.map(({ studentToken }) => api.connect(code, studentToken)),
    )
    expect(phones.every(({ farewell }) => farewell === null)).toBe(true)
    const desk = await api.connect(code, instructorToken)
    await desk.until(
      (events) => events.filter(({ type }) => type === 'student.connected').length === 500,
    )
  },
)

test('given one address that asks without end, then it is told to wait', async () => {
  // A clock that stands still: nothing comes back meanwhile, however slow this machine is.
  const { api } = await startServer({ now: () => 1_800_000_000_000 }, { rateFactor: 0.01 })
  expect(await api.get('/api/nothing')).toMatchObject({ status: 404 })
  // All at once: who asks slowly is not refused.
  await Promise.all(Array.from({ length: 150 }, () => api.get('/api/nothing')))
  expect(await api.get('/api/nothing')).toMatchObject({
    status: 429,
    body: { reason: 'too-fast', sentence: refusals['too-fast'] },
  })
  expect(await api.post('/api/rooms')).toMatchObject({ status: 429 })
})

test('given a page of another site, then it can neither open, nor join, nor delete a room', async () => {
  const { api } = await startServer({}, { allowedOrigins: ['https://hands.example'] })
  const { code, instructorToken } = await api.open()
  const from = (origin: string) => ({ ...json, origin, authorization: `Bearer ${instructorToken}` })
  for (const origin of ['https://evil.example', 'null']) {
    const headers = from(origin)
    const refused = {
      status: 403,
      body: {
        sentence:
          'This page comes from another site. Open it at the address that the server knows.',
      },
    }
    const body = JSON.stringify({ attempt: freshId() })
    expect(await api.request('POST', '/api/rooms', { headers, body })).toMatchObject(refused)
    expect(await api.request('POST', `/api/rooms/${code}/join`, { headers, body })).toMatchObject(
      refused,
    )
    expect(await api.request('DELETE', `/api/rooms/${code}`, { headers })).toMatchObject(refused)
  }
  const allowed = { headers: from('https://hands.example'), body: '{}' }
  expect(await api.request('POST', '/api/rooms', allowed)).toMatchObject({ status: 201 })
})

test('given a game, then its export is its log, for the instructor at once, for others when it has ended', async () => {
  const { api } = await startServer()
  const { room, desk, seats, phones } = await api.play(2)
  await phones[0]!.ask(say('n2'))
  const path = `/api/rooms/${room.code}/games`
  const { studentToken } = seats[0]!
  const stranger = await api.open()
  const expectClosed = async (token: string, sentence: string) =>
    expect(await api.get(`${path}/g1.jsonl`, token)).toMatchObject({
      status: 403,
      body: { reason: 'not-allowed', sentence },
    })
  const running = await api.get(`${path}/g1.jsonl`, room.instructorToken)
  expect(running.status).toBe(200)
  await expectClosed(studentToken, 'This game still runs. Its replay is open once it has ended.')
  await expectClosed(
    room.projectorToken,
    'This game still runs. Its replay is open once it has ended.',
  )
  expect(await api.get(`${path}/g1.jsonl`, stranger.instructorToken)).toMatchObject({
    status: 404,
    body: { reason: 'not-shared' },
  })
  await desk.ask({ type: 'game.end', game: 'g1' })
  await desk.until((events) => events.at(-1)?.type === 'game.ended')
  const whole = await api.get(`${path}/g1.jsonl`, studentToken)
  expect(whole.headers.get('content-disposition')).toBe(
    `attachment; filename="${room.code}-g1.jsonl"`,
  )
  const parsed = parseGame(whole.body, false)
  if (!parsed.ok) throw new Error(parsed.sentence)
  // The instructor's stream is the log.
  expect(parsed.log.events).toEqual(desk.events.filter((event) => event.game === 'g1'))
  expect(parsed.log.header).toMatchObject({ room: room.code, game: 'g1', nodes: ['n1', 'n2'] })
  expect((await api.get(path, studentToken)).body).toEqual([
    {
      game: 'g1',
      cluster: 'A',
      protocol: 'majority-vote',
      nodes: 2,
      free: [],
      bots: [],
      startedAt: expect.any(Number),
      hasEnded: true,
    },
  ])
  expect(await api.get(path)).toMatchObject({ status: 403 })
  const none = { status: 404, body: { reason: 'no-game', sentence: refusals['no-game'] } }
  expect(await api.get(`${path}/g2.jsonl`, studentToken)).toMatchObject(none)
})

test('given a seat that somebody has left, then people in the room see that it is free while the game runs', async () => {
  const { api } = await startServer()
  const { room, desk, seats } = await api.play(2)
  const games = async () =>
    (await api.get(`/api/rooms/${room.code}/games`, seats[1]!.studentToken)).body
  expect(await games()).toMatchObject([{ free: [] }])
  await desk.ask({ type: 'student.unseat', student: seats[1]!.student })
  expect(await games()).toMatchObject([{ game: 'g1', cluster: 'A', free: ['n2'] }])
  await desk.ask({ type: 'bot.seat', cluster: 'A' })
  expect(await games()).toMatchObject([{ free: ['n2'], bots: ['n2'] }])
  await desk.ask({ type: 'game.end', game: 'g1' })
  expect(await games()).toMatchObject([{ free: [], bots: [], hasEnded: true }])
})

test('given an instructor who deletes the room, then nothing of it is left', async () => {
  const { api } = await startServer()
  const { room, desk, seats, phones } = await api.play(2)
  const path = `/api/rooms/${room.code}`
  for (const token of [undefined, room.projectorToken, seats[0]!.studentToken])
    expect(await api.delete(path, token)).toMatchObject({
      status: 403,
      body: { sentence: refusals['not-allowed'] },
    })
  expect(await api.delete(path, room.instructorToken)).toMatchObject({
    status: 200,
    body: { remains: 'nothing' },
  })
  for (const page of [desk, ...phones]) {
    await page.gone()
    expect(page.farewell).toMatchObject({ reason: 'room-closed' })
  }
  expect(await api.get(path)).toMatchObject({ status: 404 })
  expect((await api.connect(room.code, room.instructorToken)).farewell?.reason).toBe('no-room')
})

test('given a deleted room whose phones are gone too, then the server has nothing to complain about', async () => {
  const { api, complaints } = await startServer()
  const { room } = await api.play(2, { delayMs: [100, 100] })
  await api.delete(`/api/rooms/${room.code}`, room.instructorToken)
  await pause(2_500)
  expect(complaints).toEqual([])
  await expectHealthy(api)
})

test('given an address of the API that is none, then a sentence says so', async () => {
  const { api } = await startServer()
  const { code } = await api.open()
  for (const path of [
    '/api/',
    '/api/room',
    `/api/rooms/${code}/seats`,
    `/api/rooms/${code}/join/x`,
  ])
    expect(await api.get(path)).toMatchObject({
      status: 404,
      body: { sentence: 'There is nothing at this address.' },
    })
  expect(await api.get('/api/rooms')).toMatchObject({ status: 405 })
  await expectHealthy(api)
})

async function expectHealthy(api: Api): Promise<void> {
  expect(await api.get('/healthz')).toMatchObject({ status: 200, body: { ok: true } })
}
