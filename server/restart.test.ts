import { expect, test, vi } from 'vitest'
import { parseGame } from '../shared/room/export'
import type { Api } from './testing/classroom'
import { freshId, pause, say, temporaryFolder } from './testing/classroom'
import { ChildServer } from './testing/child'
import type { Phone } from './testing/phone'

const arrivals = ({ events }: Phone) =>
  events.flatMap((event) => (event.type === 'message.delivered' ? [event.message] : []))

test('given a server that is killed, then what travelled arrives, what was held is held, and all are back', async () => {
  const folder = temporaryFolder()
  const first = new ChildServer({ DATA_DIR: folder })
  const before = await first.ready()
  const { room, desk, seats, phones } = await before.play(3, { delayMs: [1_500, 1_500] })
  const hold = { type: 'link.change', game: 'g1', links: [{ from: 'n1', to: 'n3' }] }
  await desk.ask({ ...hold, policy: { state: 'hold', delayMs: [0, 0] } })
  const resent = { id: freshId(), ...say('n2', 'delayed') }
  expect(await phones[0]!.raw(resent)).toEqual({ ok: true })
  expect(await phones[0]!.ask(say('n3', 'held'))).toEqual({ ok: true })
  expect(await first.end('SIGKILL')).toBe('SIGKILL')
  await pause(500)

  const second = new ChildServer({ DATA_DIR: folder })
  const after = await second.ready()
  const back = await Promise.all(
    seats.map(({ studentToken }, index) => after.connect(room.code, studentToken, phones[index])),
  )
  const newDesk = await after.connect(room.code, room.instructorToken, desk)
  for (const page of [...back, newDesk]) expect(page.misfits).toEqual([])
  // The acknowledgement was lost, so the phone asks again.
  expect(await back[0]!.raw(resent)).toEqual({ ok: true })
  await back[1]!.until(() => arrivals(back[1]!).length === 1)
  expect(arrivals(back[1]!)).toEqual(['n1.1>n2'])
  expect(arrivals(back[2]!)).toEqual([])
  await newDesk.ask({ type: 'message.take', game: 'g1', messages: ['n1.2>n3'], deed: 'release' })
  await back[2]!.until(() => arrivals(back[2]!).length === 1)
  await pause(5_500)
  // Two acts were done, once each; and a phone that was back in time never was away.
  expect(newDesk.types().filter((type) => type === 'node.acted')).toHaveLength(2)
  const away = newDesk.events.flatMap((event) =>
    event.type === 'student.disconnected' ? [event.student] : [],
  )
  expect(away).toEqual([])
  expect(second.errors).toBe('')
}, 60_000)

test('given phones that do not come back after a restart, then they count as away', async () => {
  const folder = temporaryFolder()
  const first = new ChildServer({ DATA_DIR: folder })
  const { room, desk } = await (await first.ready()).play(2)
  await first.end('SIGTERM')
  const second = await new ChildServer({ DATA_DIR: folder }).ready()
  const newDesk = await second.connect(room.code, room.instructorToken, desk)
  const away = () =>
    newDesk.events.flatMap((event) =>
      event.type === 'student.disconnected' ? [event.student] : [],
    )
  await newDesk.until(() => away().length === 2)
  expect(away()).toEqual(['s1', 's2'])
}, 60_000)

test('given a server that is killed while everybody acts, then all that was acknowledged is in the log', async () => {
  const folder = temporaryFolder()
  const first = new ChildServer({ DATA_DIR: folder, RATE_FACTOR: '1000' })
  const before = await first.ready()
  const { room, phones } = await before.play(5)
  const acknowledged: string[] = []
  const blast = async (phone: Phone) => {
    for (let count = 0; ; count += 1) {
      const value = `${phone.key}-${count}`
      const answer = await phone.ask(say('n1', value)).catch(() => null)
      if (answer === null) return
      if (answer.ok) acknowledged.push(value)
    }
  }
  const blasts = phones.map(blast)
  await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(50), 30_000)
  await first.end('SIGKILL')
  for (const phone of phones) phone.socket.disconnect()
  const known = acknowledged.length

  const after = await new ChildServer({ DATA_DIR: folder }).ready()
  const values = await loggedValues(after, room)
  expect(acknowledged.slice(0, known).filter((value) => !values.has(value))).toEqual([])
  await Promise.all(blasts)
}, 60_000)

test('given a server that is told to stop, then it answers what it has heard, and pages come back by themselves to the next one', async () => {
  const folder = temporaryFolder()
  const first = new ChildServer({ DATA_DIR: folder })
  const api = await first.ready()
  const { room, seats } = await api.play(2)
  const options = { reconnection: true, reconnectionDelay: 50, reconnectionDelayMax: 100 }
  const phone = await api.connect(room.code, seats[0]!.studentToken, undefined, options)
  const asked = Array.from({ length: 20 }, (_, index) => ({
    id: freshId(),
    ...say('n2', `${index}`),
  }))
  const answers = asked.map((command) => phone.raw(command).catch(() => null))
  await pause(5)
  expect(await first.end('SIGTERM')).toBe(0)
  const { port } = new URL(api.url)
  await new ChildServer({ DATA_DIR: folder, PORT: port }).ready()
  await phone.until(() => phone.socket.connected && phone.frames.length > 1)
  const known = (await Promise.all(answers)).map((answer) => answer?.ok === true)
  for (const [index, command] of asked.entries())
    if (!known[index]) expect(await phone.raw(command)).toEqual({ ok: true })
  const values = await loggedValues(api, room)
  expect(asked.filter(({ action }) => !values.has(action.value))).toEqual([])
}, 60_000)

async function loggedValues(api: Api, room: { code: string; instructorToken: string }) {
  const { body } = await api.get(`/api/rooms/${room.code}/games/g1.jsonl`, room.instructorToken)
  const parsed = parseGame(body, false)
  if (!parsed.ok) throw new Error(parsed.sentence)
  return new Set(
    parsed.log.events.flatMap((event) => (event.type === 'node.acted' ? [event.action.value] : [])),
  )
}
