import { expect, test } from 'vitest'
import { refusals } from '../../shared/room/refusal'
import { freshId, pause, say, startServer } from '../testing/classroom'

test('given an act, then it is acknowledged, and its sender, receiver and instructor see it', async () => {
  const { api } = await startServer()
  const { desk, phones } = await api.play(3)
  expect(await phones[0]!.ask(say('n2'))).toEqual({ ok: true })
  await phones[0]!.until((events) => events.some(({ type }) => type === 'message.sent'))
  await phones[1]!.until((events) => events.some(({ type }) => type === 'message.delivered'))
  await desk.until((events) => events.some(({ type }) => type === 'message.delivered'))
  expect(phones[1]!.events.at(-1)).toMatchObject({
    from: 'n1',
    to: 'n2',
    body: { type: 'proposal', value: 'blue' },
  })
})

test('given many commands at once, then they are done in the order in which they came', async () => {
  const { api } = await startServer({}, { rateFactor: 10 })
  const { desk, phones } = await api.play(3)
  const values = Array.from({ length: 60 }, (_, index) => `v${index}`)
  const answers = await Promise.all(values.map((value) => phones[0]!.ask(say('n2', value))))
  expect(answers.every(({ ok }) => ok)).toBe(true)
  const acts = () => desk.events.flatMap((event) => (event.type === 'node.acted' ? [event] : []))
  await desk.until(() => acts().length === values.length)
  expect(acts().map(({ action }) => action.value)).toEqual(values)
  expect(desk.events.map((event) => ('seq' in event ? event.seq : 0))).toEqual(
    desk.events.map((_, index) => index + 1),
  )
})

test('given a command that is sent again, then it is done once and acknowledged each time', async () => {
  const { api } = await startServer()
  const { room, desk, seats, phones } = await api.play(3)
  const command = { id: freshId(), ...say('n2') }
  const together = [phones[0]!.raw(command), phones[0]!.raw(command), phones[0]!.raw(command)]
  expect(await Promise.all(together)).toEqual([{ ok: true }, { ok: true }, { ok: true }])
  const back = await api.connect(room.code, seats[0]!.studentToken, phones[0])
  expect(await back.raw(command)).toEqual({ ok: true })
  expect(await back.ask(say('n3'))).toEqual({ ok: true })
  await desk.until((events) =>
    events.some((event) => event.type === 'node.acted' && event.act === 'n1.2'),
  )
  expect(desk.types().filter((type) => type === 'node.acted')).toHaveLength(2)
})

const act = { id: 'command-1', ...say('n2') }
const badCommands: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a text', 'act'],
  ['a list', [act]],
  ['no id', { ...say('n2') }],
  ['a short id', { ...act, id: 'short' }],
  ['a long id', { ...act, id: 'x'.repeat(65) }],
  ['an id that is no text', { ...act, id: { toString: 1 } }],
  ['an unknown type', { ...act, type: 'node.explode' }],
  ['the type of an object', { ...act, type: 'constructor' }],
  ['no messages', { ...act, messages: undefined }],
  ['too many messages', { ...act, messages: Array(33).fill(act.messages[0]) }],
  ['a body without a type', { ...act, messages: [{ to: 'n2', body: { value: 'blue' } }] }],
  [
    'a body that is too long',
    { ...act, messages: [{ to: 'n2', body: { type: 'x', a: 'y'.repeat(2_000) } }] },
  ],
  ['an action that is too long', { ...act, action: { type: 'x', a: 'y'.repeat(20_000) } }],
]

test.each(badCommands)(
  'given %s for a command, then it is refused with a sentence',
  async (_, content) => {
    const { api, complaints } = await startServer()
    const { phones } = await api.play(2)
    const before = phones[0]!.count
    expect(await phones[0]!.raw(content)).toEqual({
      ok: false,
      reason: 'bad-command',
      sentence: refusals['bad-command'],
    })
    expect(await phones[0]!.ask(say('n2'))).toEqual({ ok: true })
    await phones[0]!.until((events) => events.length === before + 2)
    expect(complaints).toEqual([])
  },
)

test('given an action so deep that no computer reads it, then it is refused, and the room works on', async () => {
  const { api } = await startServer()
  const { phones } = await api.play(2)
  const action = `{"type":"x","a":${'['.repeat(25_000)}${']'.repeat(25_000)}}`
  const { engine } = phones[0]!.socket.io
  const answers: string[] = []
  engine.on('packet', ({ data }) => answers.push(String(data)))
  engine.write(
    `20["command",{"id":"command-1","type":"act","game":"g1","action":${action},"messages":[]}]`,
  )
  while (!answers.some((answer) => answer.startsWith('30['))) await pause(5)
  expect(answers.find((answer) => answer.startsWith('30['))).toContain('"ok":false')
  expect(await phones[0]!.ask(say('n2'))).toEqual({ ok: true })
})

test('given a packet that nobody knows, then it is refused, or ignored if it wants no answer', async () => {
  const { api, complaints } = await startServer()
  const { phones } = await api.play(2)
  const [phone] = phones
  expect(await phone!.raw(act, 'explode')).toMatchObject({ reason: 'bad-command' })
  phone!.socket.emit('explode', act)
  phone!.socket.emit('command')
  phone!.socket.emit('command', act)
  phone!.socket.emit('command', act, 'no function')
  expect(await phone!.ask(say('n2'))).toEqual({ ok: true })
  await phone!.until((events) => events.some(({ type }) => type === 'message.sent'))
  expect(phone!.types().filter((type) => type === 'node.acted')).toHaveLength(1)
  expect(complaints).toEqual([])
})

test('given a packet without measure, then its sender is cut off, and nobody else', async () => {
  const { api, complaints } = await startServer()
  const { phones } = await api.play(2)
  phones[0]!.socket.emit(
    'command',
    { ...act, action: { type: 'x'.repeat(100_000) } },
    () => undefined,
  )
  await phones[0]!.gone()
  expect(await phones[1]!.ask(say('n1'))).toEqual({ ok: true })
  expect(complaints).toEqual([])
})

test('given bytes that are no packet, then their sender is cut off, and nobody else', async () => {
  const { api, complaints } = await startServer()
  const { phones } = await api.play(2)
  const { engine } = phones[0]!.socket.io
  engine.write('4not a packet{')
  await phones[0]!.gone()
  expect(await phones[1]!.ask(say('n1'))).toEqual({ ok: true })
  expect(complaints).toEqual([])
})

const foreign: readonly (readonly [string, object])[] = [
  ['crash a node', { type: 'node.crash', game: 'g1', node: 'n2' }],
  ['end the game', { type: 'game.end', game: 'g1' }],
  ['remove somebody', { type: 'student.kick', student: 's2' }],
  ['lock the room', { type: 'room.lock' }],
  [
    'deliver a message',
    { type: 'message.take', game: 'g1', messages: ['n1.1>n2'], deed: 'deliver' },
  ],
  ['be the server', { type: 'network.due', game: 'g1' }],
  ['say that somebody is gone', { type: 'student.disconnect', student: 's2' }],
  ['join once more', { type: 'student.join', name: 'Otto' }],
]

test.each(foreign)(
  'given a student who wants to %s, then that is refused with a sentence',
  async (_, command) => {
    const { api } = await startServer()
    const { desk, phones } = await api.play(2)
    const before = desk.types()
    const claims = { role: 'instructor', actor: { role: 'server' }, node: 'n2', ...command }
    expect(await phones[0]!.ask(claims)).toEqual({
      ok: false,
      reason: 'not-allowed',
      sentence: refusals['not-allowed'],
    })
    expect(await desk.ask({ type: 'room.lock' })).toEqual({ ok: true })
    await desk.until((events) => events.some(({ type }) => type === 'room.locked'))
    expect(desk.types()).toEqual([...before, 'room.locked'])
  },
)

test('given the projector, then it looks and does nothing', async () => {
  const { api } = await startServer()
  const { room } = await api.play(2)
  const projector = await api.connect(room.code, room.projectorToken)
  for (const command of [say('n2'), { type: 'room.lock' }, { type: 'game.end', game: 'g1' }])
    expect(await projector.ask(command)).toMatchObject({ reason: 'not-allowed' })
})

test('given a student who acts where he has no seat, or on what he never got, then that is refused', async () => {
  const { api } = await startServer()
  const { room, phones } = await api.play(2)
  const late = await api.connect(room.code, (await api.join(room.code)).studentToken)
  expect(await late.ask(say('n1'))).toMatchObject({ sentence: refusals['no-seat'] })
  await phones[0]!.ask(say('n2'))
  // n2's message, named by n1.
  expect(await phones[0]!.ask({ ...say('n2'), because: 'n1.1>n2' })).toMatchObject({
    sentence: refusals['not-yours'],
  })
  expect(await phones[0]!.ask({ ...say('n2'), game: 'g7' })).toMatchObject({
    sentence: refusals['no-game'],
  })
  expect(await phones[0]!.ask(say('n9'))).toMatchObject({ sentence: refusals['no-node'] })
})

test('given a flood from one phone, then it is slowed down while another plays on', async () => {
  const { api, complaints } = await startServer()
  const { phones } = await api.play(2)
  const [flooder, player] = phones
  const counts = { ok: 0, refused: 0 }
  let isOver = false
  const flood = async () => {
    while (!isOver) {
      for (let index = 0; index < 100; index += 1) {
        flooder!.socket.emit(
          'command',
          { id: freshId(), ...say('n2') },
          (answer: { ok: boolean; sentence: string }) => {
            if (answer.ok) counts.ok += 1
            else counts.refused += answer.sentence === refusals['too-fast'] ? 1 : NaN
          },
        )
      }
      await pause(10)
    }
  }
  const startedAt = performance.now()
  const flooding = flood()
  for (let index = 0; index < 10; index += 1) {
    // Who waits for longer than five seconds gives up.
    expect(await player!.ask(say('n1'))).toEqual({ ok: true })
    await pause(100)
  }
  isOver = true
  await flooding
  const seconds = (performance.now() - startedAt) / 1_000
  // 20 at once and 10 each second.
  expect(counts.ok).toBeGreaterThanOrEqual(20)
  expect(counts.ok).toBeLessThanOrEqual(20 + 10 * seconds + 1)
  expect(counts.refused).toBeGreaterThan(100)
  expect(complaints).toEqual([])
})

test.each(['echo', 'what-nobody-knows'])(
  'given a flood of %s from one phone, then most of it gets no answer, and its commands still do',
  async (event) => {
    const { api, complaints } = await startServer()
    const { phones } = await api.play(2)
    const [flooder, other] = phones
    let answers = 0
    for (let index = 0; index < 1_000; index += 1) flooder!.socket.emit(event, () => (answers += 1))
    expect(await flooder!.ask(say('n2'))).toEqual({ ok: true })
    // What came before the command was heard before it.
    expect(answers).toBeGreaterThanOrEqual(20)
    expect(answers).toBeLessThan(100)
    await other!.socket.timeout(5_000).emitWithAck('echo')
    expect(complaints).toEqual([])
  },
)
