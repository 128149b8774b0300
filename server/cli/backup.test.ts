import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ChildServer } from '../testing/child'
import { say, temporaryFolder } from '../testing/classroom'
import { backup } from './backup'
import { restore } from './restore'

/** Runs one of the two, and gives its exit code and what it said. */
function told(command: typeof backup, args: string[], env: Record<string, string>) {
  const said: string[] = []
  const voice = { out: (text: string) => said.push(text), error: (text: string) => said.push(text) }
  return { code: command(args, env, voice), said: said.join('\n') }
}

test('given a class at work, then a backup holds all that was acknowledged, and can take the place of what came later', async () => {
  const folder = temporaryFolder()
  const file = join(temporaryFolder(), 'rooms.backup')
  const server = new ChildServer({ DATA_DIR: folder })
  const api = await server.ready()
  const { room, desk, phones } = await api.play(2)
  await phones[0]!.ask(say('n2', 'before'))
  expect(told(backup, [file], { DATA_DIR: folder })).toMatchObject({ code: 0 })
  await phones[0]!.ask(say('n2', 'after'))
  expect(told(restore, [file], { DATA_DIR: folder })).toEqual({
    code: 2,
    said: 'The server is running. Stop it, then restore.',
  })
  // It is killed, so that what it wrote last lies beside the file.
  await server.end('SIGKILL')
  const { code, said } = told(restore, [file], { DATA_DIR: folder })
  expect(said).toContain(`Those that were there are in ${join(folder, 'rooms.db.before-restore')}.`)
  expect(code).toBe(0)
  expect(await actsIn(folder, room, desk.count)).toEqual(['before'])

  const undone = temporaryFolder()
  copyFileSync(join(folder, 'rooms.db.before-restore'), join(undone, 'rooms.db'))
  expect(await actsIn(undone, room, desk.count)).toEqual(['before', 'after'])
}, 60_000)

async function actsIn(
  folder: string,
  room: { code: string; instructorToken: string },
  least: number,
) {
  const server = new ChildServer({ DATA_DIR: folder })
  const desk = await (await server.ready()).connect(room.code, room.instructorToken)
  await desk.until((events) => events.length >= least - 1)
  await server.end('SIGTERM')
  return desk.events.flatMap((event) => (event.type === 'node.acted' ? [event.action.value] : []))
}

test('given what cannot be backed up or restored, then one sentence says why, and nothing changes', () => {
  const folder = temporaryFolder()
  const env = { DATA_DIR: folder }
  const file = join(folder, 'some.backup')
  expect(told(backup, [], env)).toEqual({ code: 2, said: 'Usage: npm run -s backup -- FILE' })
  expect(told(backup, [file], env).said).toBe(`There are no rooms in "${folder}".`)
  writeFileSync(file, 'not a backup')
  expect(told(restore, ['/nowhere'], env).said).toBe('There is no file "/nowhere".')
  expect(told(restore, [file], env)).toMatchObject({
    code: 2,
    said: expect.stringMatching(/is no backup that this version can read/),
  })
  expect(existsSync(join(folder, 'rooms.db'))).toBe(false)
  const postgres = { DATABASE_URL: 'postgresql://me:secret@db/rooms' }
  for (const command of [backup, restore]) {
    expect(told(command, [file], postgres).said).toMatch(/pg_(dump|restore) /)
    expect(told(command, [file], postgres).said).not.toContain('secret')
    expect(told(command, [file], { PORT: 'x' }).said).toMatch(/^PORT is "x"/)
  }
})

test.each(readdirSync(join(import.meta.dirname, '../store/fixtures')))(
  'given the rooms of an earlier version (%s), then they are restored, and their game goes on',
  async (name) => {
    const folder = temporaryFolder()
    const fixture = join(import.meta.dirname, '../store/fixtures', name)
    const { token, code, events } = JSON.parse(readFileSync(join(fixture, 'room.json'), 'utf8'))
    expect(told(restore, [join(fixture, 'rooms.db')], { DATA_DIR: folder })).toMatchObject({
      code: 0,
    })
    const api = await new ChildServer({ DATA_DIR: folder }).ready()
    const desk = await api.connect(code, token)
    expect(desk.farewell).toBeNull()
    expect(desk.events.slice(0, events)).toHaveLength(events)
    const request = { type: 'request.make', game: 'g1', node: 'n1', kind: 'propose', value: 'blue' }
    expect(await desk.ask(request)).toEqual({ ok: true })
    expect((await api.get(`/api/rooms/${code}/games/g1.jsonl`, token)).status).toBe(200)
  },
  60_000,
)
