import { expect, test } from 'vitest'
import { fuzz } from './fuzz'
import { say, startServer } from '../../server/testing/classroom'

/** `FUZZ_INPUTS=100000 npx vitest run e2e/fuzz` is the long run; the seed is told when it fails. */
const inputs = Number(process.env['FUZZ_INPUTS'] ?? 5_000)
const seed = Number(process.env['FUZZ_SEED'] ?? 1)

test(`given ${inputs} inputs that nobody should send (seed ${seed}), then nobody else notices, nothing leaks, and no memory is lost`, async () => {
  const { api, server, complaints } = await startServer({}, { rateFactor: 1_000 })
  const { room, phones, seats, desk } = await api.play(3)
  const bystander = await api.play(2)
  const screen = await api.connect(room.code, room.projectorToken)
  const secret = 'between n2 and n3 only'
  const target = {
    port: server.port,
    code: room.code,
    tokens: [seats[0]!.studentToken, room.projectorToken],
    secrets: [secret, room.instructorToken, seats[1]!.studentToken],
  }
  let words = 0
  const check = async () => {
    expect(await phones[1]!.ask(say('n3', secret))).toEqual({ ok: true })
    expect(await bystander.phones[0]!.ask(say('n2', `${(words += 1)}`))).toEqual({ ok: true })
    expect((await api.get('/healthz')).status).toBe(200)
  }
  await check()
  const before = process.memoryUsage().rss
  const { heard, leaks } = await fuzz(target, inputs, seed, check)
  await check()
  expect(leaks).toEqual([])
  expect(heard).toBeGreaterThan(inputs)
  // The log of the room has grown by what was no nonsense; nothing else has.
  expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(300)
  expect(complaints).toEqual([])
  await bystander.desk.until((events) => events.filter(isAct).length === words)
  for (const page of [desk, screen, phones[1]!, phones[2]!, ...bystander.phones])
    expect(page.misfits).toEqual([])
  expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
}, 600_000)

function isAct({ type }: { type: string }): boolean {
  return type === 'node.acted'
}
