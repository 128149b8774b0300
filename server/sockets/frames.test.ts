import { expect, test } from 'vitest'
import { freshId, pause, say, startServer } from '../testing/classroom'
import type { Phone } from '../testing/phone'

test('given a page that comes back, then it gets what it missed and nothing twice', async () => {
  const { api } = await startServer()
  const { room, desk, seats, phones } = await api.play(2)
  await phones[0]!.ask(say('n2', 'first'))
  await phones[0]!.until((events) => events.length === 6)
  phones[0]!.socket.disconnect()
  await phones[1]!.ask(say('n1', 'second'))
  const back = await api.connect(room.code, seats[0]!.studentToken, phones[0])
  expect(back.frames[0]).toMatchObject({ from: 6, events: [{ type: 'message.delivered' }] })
  expect(back.misfits).toEqual([])
  const whole = await api.connect(room.code, seats[0]!.studentToken)
  expect(back.events).toEqual(whole.events)
  await desk.until(
    (events) => events.filter(({ type }) => type === 'message.delivered').length === 2,
  )
  const same = await api.connect(room.code, room.instructorToken, desk)
  expect(same.frames[0]).toMatchObject({ key: 'instructor', events: [] })
})

test('given a page that has another stream, or more than there is, then it starts anew', async () => {
  const { api } = await startServer()
  const { room, seats, phones } = await api.play(2)
  const places = [
    { key: 'student:s1:::', count: 2 },
    { key: phones[0]!.key, count: 1_000 },
    { key: 'instructor', count: 3 },
    { count: 3 },
  ]
  for (const place of places) {
    const back = await api.connect(room.code, seats[0]!.studentToken, { place } as Phone)
    expect(back.frames[0]?.from).toBe(0)
    expect(back.events).toEqual(phones[0]!.events)
  }
})

test('given another seat, then the stream starts anew and is that of the new node alone', async () => {
  const { api } = await startServer()
  const { desk, phones } = await api.play(3)
  await phones[0]!.ask(say('n2', 'earlier'))
  await phones[0]!.until((events) => events.some(({ type }) => type === 'message.sent'))
  await desk.ask({ type: 'student.seat', student: 's1', cluster: 'A', node: 'n3' })
  await phones[0]!.until((events) => events.at(-1)?.type === 'student.seated')
  expect(phones[0]!.key).toBe('student:s1:A:n3:g1')
  expect(JSON.stringify(phones[0]!.events)).not.toContain('earlier')
  // The one who sat there has no seat now.
  await phones[2]!.until((events) => events.at(-1)?.type === 'student.unseated')
  expect(phones[2]!.key).toBe('student:s3:::')
})

test('given fog and reveal, then the projector starts anew each time', async () => {
  const { api } = await startServer()
  const { room, desk, phones } = await api.play(2)
  const projector = await api.connect(room.code, room.projectorToken)
  await phones[0]!.ask(say('n2', 'hidden'))
  await projector.until((events) => events.some(({ type }) => type === 'message.delivered'))
  expect(JSON.stringify(projector.frames)).not.toContain('hidden')
  await desk.ask({ type: 'projector.show', shows: 'reveal' })
  await projector.until((events) => events.at(-1)?.type === 'projector.changed')
  expect(projector.key).toBe('projector:reveal')
  expect(JSON.stringify(projector.events)).toContain('hidden')
  await desk.ask({ type: 'projector.show', shows: 'fog' })
  await projector.until(() => projector.key === 'projector:fog')
  expect(projector.types().slice(-2)).toEqual(['projector.changed', 'projector.changed'])
  expect(JSON.stringify(projector.events)).not.toContain('hidden')
})

test('given a busy room, then each page gets at most one frame in 50 ms', async () => {
  const { api } = await startServer({}, { rateFactor: 100 })
  const { desk, phones } = await api.play(3)
  const end = Date.now() + 1_000
  while (Date.now() < end) {
    await Promise.all(phones.map((phone, index) => phone.ask(say(`n${((index + 1) % 3) + 1}`))))
  }
  await pause(100)
  for (const page of [desk, ...phones]) {
    const busy = page.frames.slice(-20).map(({ now }) => now)
    const gaps = busy.slice(1).map((now, index) => now - busy[index]!)
    // One that stalls on its way out comes closer to the next.
    expect(gaps.filter((ms) => ms < 49).length, gaps.join()).toBeLessThanOrEqual(1)
    expect(page.misfits).toEqual([])
  }
})

test('given pages that come and go while others act, then every stream is whole in the end', async () => {
  const { api } = await startServer({}, { rateFactor: 100 })
  const { room, desk, seats, phones } = await api.play(3)
  const pages = [...phones]
  let isOver = false
  const acting = (async () => {
    while (!isOver) {
      const index = Math.floor(Math.random() * 3)
      const page = pages[index]!
      // One command may be on its way when the page goes; the next page sends it again.
      const command = { id: freshId(), ...say(`n${1 + Math.floor(Math.random() * 3)}`) }
      await page.raw(command).catch(() => pages[index]!.raw(command).catch(() => null))
    }
  })()
  for (let round = 0; round < 30; round += 1) {
    const index = round % 3
    const old = pages[index]!
    if (round % 2 === 0) old.socket.disconnect()
    pages[index] = await api.connect(room.code, seats[index]!.studentToken, old)
    await pause(20)
  }
  isOver = true
  await acting
  // The last of all: who has this has all.
  await desk.ask({ type: 'game.pause', game: 'g1' })
  for (const [index, page] of pages.entries()) {
    await page.until((events) => events.at(-1)?.type === 'game.paused')
    expect(page.misfits).toEqual([])
    const whole = await api.connect(room.code, seats[index]!.studentToken)
    expect(page.events).toEqual(whole.events)
  }
  expect(desk.misfits).toEqual([])
})

test('given a network without WebSockets, then a page plays all the same', async () => {
  const { api } = await startServer()
  const { room, desk, seats, phones } = await api.play(2)
  for (const transports of [['polling'], ['polling', 'websocket']]) {
    const { studentToken } = seats[0]!
    const page = await api.connect(room.code, studentToken, undefined, { transports })
    expect(await page.ask(say('n2'))).toEqual({ ok: true })
    await pause(300)
    expect(await page.ask(say('n2'))).toEqual({ ok: true })
    await page.until((events) => events.at(-1)?.type === 'message.sent')
    expect(page.misfits).toEqual([])
  }
  await phones[1]!.until(
    (events) => events.filter(({ type }) => type === 'message.delivered').length === 4,
  )
  expect(desk.misfits).toEqual([])
})
