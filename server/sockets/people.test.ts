import { expect, test, vi } from 'vitest'
import { refusals } from '../../shared/room/refusal'
import { freshId, pause, say, startServer } from '../testing/classroom'

test('given one person in ten tabs, then the newest plays, and the others say where the game went on', async () => {
  const { api } = await startServer()
  const { room, desk, seats, phones } = await api.play(2)
  const tabs = [phones[0]!]
  for (let count = 1; count < 10; count += 1)
    tabs.push(await api.connect(room.code, seats[0]!.studentToken))
  const newest = tabs.pop()!
  for (const tab of tabs) {
    await tab.gone()
    expect(tab.farewell).toMatchObject({
      reason: 'replaced',
      sentence: expect.stringMatching(/now in on another page/),
    })
  }
  expect(newest.farewell).toBeNull()
  expect(await newest.ask(say('n2'))).toEqual({ ok: true })
  await phones[1]!.until((events) => events.some(({ type }) => type === 'message.delivered'))
  expect(desk.types()).not.toContain('student.disconnected')
})

test('given ten tabs that open in the same moment, then one of them plays', async () => {
  const { api } = await startServer()
  const { room, seats } = await api.play(2)
  const token = seats[0]!.studentToken
  const tabs = await Promise.all(Array.from({ length: 10 }, () => api.connect(room.code, token)))
  const open = () => tabs.filter(({ isOpen }) => isOpen)
  await vi.waitFor(() => expect(open()).toHaveLength(1), 20_000)
  const left = open()
  expect(await left[0]!.ask(say('n2'))).toEqual({ ok: true })
})

test('given all phones asleep, then the desk says who is away, and they come back to their seats with all that came meanwhile', async () => {
  let skippedMs = 0
  const { api, complaints } = await startServer({ now: () => Date.now() + skippedMs })
  const { room, desk, seats, phones } = await api.play(3, { delayMs: [60_000, 60_000] })
  expect(await phones[0]!.ask(say('n2'))).toEqual({ ok: true })
  for (const phone of phones) phone.socket.disconnect()
  const away = () => desk.events.filter(({ type }) => type === 'student.disconnected')
  await desk.until(() => away().length === 3)
  expect(new Set(away().map((event) => 'student' in event && event.student))).toEqual(
    new Set(['s1', 's2', 's3']),
  )

  skippedMs = 5 * 60_000
  // The alarm of the room was set by the clock of before: what moves the room moves what is due.
  await desk.ask({ type: 'message.take', game: 'g1', messages: ['n1.1>n2'], deed: 'deliver' })
  const back = await Promise.all(
    seats.map(({ studentToken }, index) => api.connect(room.code, studentToken, phones[index])),
  )
  for (const [index, phone] of back.entries()) {
    expect(phone.farewell).toBeNull()
    expect(phone.key).toBe(`student:s${index + 1}:A:n${index + 1}:g1`)
    expect(phone.misfits).toEqual([])
  }
  await back[1]!.until((events) => events.some(({ type }) => type === 'message.delivered'))
  await desk.until(
    (events) => events.filter(({ type }) => type === 'student.connected').length === 6,
  )
  expect(desk.types()).not.toContain('student.unseated')
  expect(complaints).toEqual([])
})

test('given somebody who was removed, then neither a refresh, nor another join of the same page, nor the list of games lets them in', async () => {
  const { api } = await startServer()
  const { room, desk, seats } = await api.play(2)
  const attempt = freshId()
  const late = await api.join(room.code, attempt)
  await desk.ask({ type: 'student.kick', student: late.student })
  await desk.ask({ type: 'student.kick', student: 's1' })
  const path = `/api/rooms/${room.code}`
  const kicked = { status: 403, body: { reason: 'kicked', sentence: refusals.kicked } }
  expect(await api.post(`${path}/join`, { attempt })).toMatchObject(kicked)
  expect(await api.get(`${path}/games`, late.studentToken)).toMatchObject(kicked)
  // To a replay they have the right that anybody else has.
  expect(await api.get(`${path}/games/g1.jsonl`, seats[0]!.studentToken)).toMatchObject({
    status: 404,
  })
  for (let refresh = 0; refresh < 3; refresh += 1)
    expect((await api.connect(room.code, seats[0]!.studentToken)).farewell?.reason).toBe('kicked')

  await desk.ask({ type: 'student.readmit', student: 's1' })
  const back = await api.connect(room.code, seats[0]!.studentToken)
  expect(back.key).toBe('student:s1:A:n1:g1')
  expect(await api.get(`${path}/games`, seats[0]!.studentToken)).toMatchObject({ status: 200 })
})

test('given a locked room, then who drops out comes back, and new ones hear why not', async () => {
  const { api } = await startServer()
  const { room, desk, seats, phones } = await api.play(2)
  await desk.ask({ type: 'room.lock' })
  phones[0]!.socket.disconnect()
  await pause(100)
  const back = await api.connect(room.code, seats[0]!.studentToken, phones[0])
  expect(back.farewell).toBeNull()
  expect(await back.ask(say('n2'))).toEqual({ ok: true })
  expect(await api.post(`/api/rooms/${room.code}/join`, { attempt: freshId() })).toMatchObject({
    status: 403,
    body: { reason: 'room-locked', sentence: refusals['room-locked'] },
  })
})
