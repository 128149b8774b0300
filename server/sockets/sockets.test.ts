import timers from 'node:timers'
import { expect, onTestFinished, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import type { ViewEvent } from '../../shared/room/view'
import { type Api, pause, say, startServer } from '../testing/classroom'
import { Phone } from '../testing/phone'

const types = (events: readonly ViewEvent[]) => events.map(({ type }) => type)

test('given a code or a token that is not so, then one sentence says it, and the socket closes', async () => {
  const { api } = await startServer()
  const room = await api.open()
  const other = await api.open()
  const expected = [
    [{ code: 'ZZZZZZ', token: room.instructorToken }, 'no-room', 'no open room with this code'],
    [{ code: room.code, token: 'x'.repeat(22) }, 'bad-token', 'no seat in this room any more'],
    [{ code: room.code, token: other.instructorToken }, 'bad-token', 'no seat in this room'],
    [{ code: room.code }, 'bad-token', 'Join again'],
    [{ code: { $ne: 1 }, token: ['x'] }, 'bad-token', 'Join again'],
    [{ code: room.code, token: 'x'.repeat(5_000) }, 'bad-token', 'Join again'],
  ] as const
  for (const [auth, reason, part] of expected) {
    const phone = await Phone.connect(api.url, auth)
    expect(phone.farewell).toMatchObject({ reason, sentence: expect.stringContaining(part) })
    await phone.gone()
    expect(phone.frames).toEqual([])
  }
})

test('given a role beside the token, then the token says who it is', async () => {
  const { api } = await startServer()
  const room = await api.open()
  const { studentToken } = await api.join(room.code)
  const claims = { code: room.code, token: studentToken, role: 'instructor', student: 's9' }
  const phone = await Phone.connect(api.url, claims)
  expect(phone.key).toBe('student:s1:::')
})

test('given a second page of a student, then the older one is told and closed, and the seat stays', async () => {
  const { api } = await startServer()
  const { room, desk, seats, phones } = await api.play(2)
  const second = await api.connect(room.code, seats[0]!.studentToken)
  await phones[0]!.gone()
  expect(phones[0]!.farewell).toMatchObject({
    reason: 'replaced',
    sentence: 'You are now in on another page or device, so this one stopped.',
  })
  expect(second.events).toEqual(phones[0]!.events)
  expect(await second.ask(say('n2'))).toEqual({ ok: true })
  await pause(2_300)
  expect(desk.types()).not.toContain('student.disconnected')
})

test('given two pages of an instructor and of a projector, then all stay', async () => {
  const { api } = await startServer()
  const { room, desk } = await api.play(2)
  const more = await api.connect(room.code, room.instructorToken)
  const screens = [room.projectorToken, room.projectorToken]
  const projectors = await Promise.all(screens.map((token) => api.connect(room.code, token)))
  expect(await desk.ask({ type: 'room.lock' })).toEqual({ ok: true })
  for (const page of [desk, more, ...projectors])
    await page.until((events) => types(events).includes('room.locked'))
  expect(more.events).toEqual(desk.events)
  expect(projectors[0]!.events).toEqual(projectors[1]!.events)
})

test('given a student who is removed, then the phone hears it, stays out, and the others play on', async () => {
  const { api } = await startServer()
  const { room, desk, seats, phones } = await api.play(2)
  expect(await desk.ask({ type: 'student.kick', student: 's1' })).toEqual({ ok: true })
  await phones[0]!.gone()
  const sentence = 'The instructor has removed you from this room.'
  expect(phones[0]!.farewell).toEqual({ reason: 'kicked', sentence })
  const again = await api.connect(room.code, seats[0]!.studentToken)
  expect(again.farewell).toEqual({ reason: 'kicked', sentence })
  expect(phones[1]!.farewell).toBeNull()
  expect(await desk.ask({ type: 'student.readmit', student: 's1' })).toEqual({ ok: true })
  const back = await api.connect(room.code, seats[0]!.studentToken)
  expect(back.farewell).toBeNull()
})

test('given a room that is closed, then students leave, and the instructor may go on looking', async () => {
  const { api } = await startServer()
  const { room, desk, seats, phones } = await api.play(2)
  expect(await desk.ask({ type: 'room.close' })).toEqual({ ok: true })
  for (const phone of phones) {
    await phone.gone()
    expect(phone.farewell).toEqual({ reason: 'room-closed', sentence: 'This room is closed.' })
    expect(phone.types().slice(-2)).toEqual(['game.ended', 'room.closed'])
  }
  const late = await api.connect(room.code, seats[0]!.studentToken)
  expect(late.farewell?.reason).toBe('room-closed')
  const page = await api.connect(room.code, room.instructorToken)
  expect(page.types()).toContain('room.closed')
  expect(await page.ask({ type: 'room.lock' })).toMatchObject({ sentence: 'This room is closed.' })
})

test('given a page of another site, then its socket is refused', async () => {
  const { api } = await startServer({}, { allowedOrigins: ['https://hands.example'] })
  const room = await api.open()
  const connect = (origin: string) =>
    api.connect(room.code, room.instructorToken, undefined, { extraHeaders: { origin } })
  for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example'])
    await expect(connect(origin)).rejects.toThrow('websocket error')
  const host = new URL(api.url).host
  const polling = await api.request('GET', '/socket.io/?EIO=4&transport=polling', {
    headers: { origin: 'https://evil.example' },
  })
  expect(polling).toMatchObject({
    status: 403,
    body: {
      message: 'This page comes from another site. Open it at the address that the server knows.',
    },
  })
  for (const origin of [`http://${host}`, 'https://hands.example'])
    expect((await connect(origin)).key).toBe('instructor')
})

test('given a reload, then nobody hears of it; given a longer absence, then everybody does', async () => {
  const { api } = await startServer()
  const { room, desk, seats, phones } = await api.play(2)
  phones[0]!.socket.disconnect()
  await pause(100)
  await api.connect(room.code, seats[0]!.studentToken, phones[0])
  phones[1]!.socket.disconnect()
  await desk.until((events) => types(events).includes('student.disconnected'))
  expect(desk.events.at(-1)).toMatchObject({ type: 'student.disconnected', student: 's2' })
  expect(types(desk.events).filter((type) => type === 'student.disconnected')).toHaveLength(1)
  await api.connect(room.code, seats[1]!.studentToken, phones[1])
  await desk.until((events) => events.at(-1)?.type === 'student.connected')
})

test('given a phone that dies without a word, then that shows within 12 s', async () => {
  const { api } = await startServer()
  const room = await api.open()
  const desk = await api.connect(room.code, room.instructorToken)
  const { studentToken } = await api.join(room.code)
  fakeTimers()
  /** How much of the server's time passes until it is so: as little of it as this machine likes. */
  const msUntil = async (isSo: () => boolean) => {
    let ms = 0
    for (; !isSo() && ms < 60_000; ms += 50) {
      await vi.advanceTimersByTimeAsync(50)
      // All that is on its way over the sockets of this process arrives.
      await api.get('/healthz')
    }
    return ms
  }
  let isDead = false
  void deadPhone(api, room.code, studentToken).then(() => (isDead = true))
  await msUntil(() => isDead && types(desk.events).includes('student.connected'))
  const ms = await msUntil(() => types(desk.events).includes('student.disconnected'))
  expect(ms).toBeGreaterThan(7_500)
  expect(ms).toBeLessThan(12_000)
})

/** Also those of Engine.IO, which takes them from Node. */
function fakeTimers(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  const spies = [
    vi.spyOn(timers, 'setTimeout').mockImplementation(setTimeout as never),
    vi.spyOn(timers, 'clearTimeout').mockImplementation(clearTimeout),
  ]
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore()
    vi.useRealTimers()
  })
}

/** Says who it is, answers the first ping, and then nothing any more. */
function deadPhone(api: Api, code: string, token: string): Promise<void> {
  const url = `${api.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`
  const socket = new WebSocket(url)
  return new Promise((resolve) => {
    socket.on('message', (data) => {
      const text = String(data)
      if (text.startsWith('0')) socket.send(`40${JSON.stringify({ code, token })}`)
      if (text !== '2') return
      socket.send('3')
      socket.removeAllListeners('message')
      resolve()
    })
  })
}

test('given a student, then the phone gets nothing that its node cannot see', async () => {
  const { api } = await startServer({}, { rateFactor: 10 })
  const { phones, desk, seats } = await api.play(4)
  const nodes = ['n1', 'n2', 'n3', 'n4']
  // Every message says in its content whom it goes to.
  for (let round = 0; round < 10; round += 1) {
    await Promise.all(
      phones.map((phone, index) => {
        const to = nodes[(index + 1 + (round % 3)) % 4]!
        return phone.ask(say(to, `secret-${nodes[index]}-${to}`))
      }),
    )
  }
  await desk.ask({ type: 'node.crash', game: 'g1', node: 'n2' })
  await desk.ask({ type: 'request.make', game: 'g1', node: 'n3', kind: 'propose', value: 'red' })
  await desk.ask({ type: 'game.pause', game: 'g1' })
  for (const phone of phones) await phone.until((events) => events.at(-1)?.type === 'game.paused')
  for (const [index, phone] of phones.entries()) {
    const self = nodes[index]!
    const bytes = JSON.stringify(phone.frames)
    const secrets = [...bytes.matchAll(/secret-(n\d)-(n\d)/g)]
    expect(secrets.length).toBeGreaterThan(20)
    for (const [, from, to] of secrets) expect([from, to]).toContain(self)
    for (const other of seats.filter((_, place) => place !== index)) {
      expect(bytes).not.toContain(other.name)
      expect(bytes).not.toContain(other.studentToken)
    }
    expect(bytes.includes('node.crashed')).toBe(self === 'n2')
    expect(bytes.includes('request.made')).toBe(self === 'n3')
    // Numbers of the log, or gaps in them, would tell how busy the others are.
    expect(bytes).not.toMatch(/"(seq|command)":/)
  }
})
