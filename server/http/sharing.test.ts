import { expect, test } from 'vitest'
import { codeAlphabet } from '../../shared/core/ids'
import { parseGame } from '../../shared/room/export'
import { type Api, startServer } from '../testing/classroom'

/** All that an answer says, but for the time. */
async function whole(api: Api, path: string, token?: string) {
  const { status, headers, body } = await api.get(path, token)
  const told = [...headers].filter(([name]) => name !== 'date')
  return { status, headers: told, body }
}

async function ended() {
  const { api } = await startServer()
  const { room, desk, seats } = await api.play(2)
  const share = (settings: object) => desk.ask({ type: 'settings.change', settings })
  const end = () => desk.ask({ type: 'game.end', game: 'g1' })
  const address = `/api/rooms/${room.code}/games/g1.jsonl`
  const open = (token?: string) => api.get(address, token)
  return { api, room, seats, share, end, address, open }
}

const nowhere = `/api/rooms/${codeAlphabet.slice(0, 6)}/games/g1.jsonl`

test('a game that is not shared looks the same as a room that does not exist', async () => {
  const { api, room, seats, share, end, address } = await ended()
  const other = await api.open()
  const nothing = await whole(api, nowhere)
  expect(nothing).toMatchObject({ status: 404, body: { reason: 'not-shared' } })
  const isNothing = async (path: string, token?: string) =>
    expect(await whole(api, path, token)).toEqual(nothing)
  // The room lets its class in, while the game runs and then.
  for (const token of [undefined, 'nonsense', other.instructorToken])
    await isNothing(address, token)
  await end()
  for (const token of [undefined, 'nonsense', other.instructorToken])
    await isNothing(address, token)
  // Nobody but the instructor.
  await share({ replays: 'private' })
  for (const token of [undefined, seats[0]!.studentToken, room.projectorToken])
    await isNothing(address, token)
  // Whoever has the link, of what is there.
  await share({ replays: 'public' })
  await isNothing(address.replace('g1', 'g2'))
  await isNothing(address.replace('g1.jsonl', '%00'))
  await isNothing('/api/rooms/abc/games/g1.jsonl')
})

test('a public link opens for anybody, once the game has ended', async () => {
  const { api, share, end, open } = await ended()
  await share({ replays: 'public' })
  expect(await open()).toMatchObject({ status: 404, body: (await api.get(nowhere)).body })
  await end()
  expect(parseGame((await open()).body as string, false)).toMatchObject({ ok: true, warning: null })
})

test.each([
  ['private', [200, 404, 404, 404]],
  ['class', [200, 200, 200, 404]],
  ['public', [200, 200, 200, 200]],
] as const)('%s: instructor, student, projector, stranger get %j', async (replays, statuses) => {
  const { room, seats, share, end, open } = await ended()
  await end()
  await share({ replays })
  const tokens = [room.instructorToken, seats[0]!.studentToken, room.projectorToken, undefined]
  const answers = await Promise.all(tokens.map((token) => open(token)))
  expect(answers.map(({ status }) => status)).toEqual(statuses)
})

test('without names nobody but the instructor reads one', async () => {
  const { room, seats, share, end, open } = await ended()
  await end()
  await share({ replays: 'public', replayNames: false })
  const named = (await open(room.instructorToken)).body as string
  for (const { name, student } of seats) {
    expect(named).toContain(name)
    for (const token of [undefined, seats[0]!.studentToken, room.projectorToken]) {
      const text = (await open(token)).body as string
      expect(parseGame(text, false).ok).toBe(true)
      expect(text).not.toContain(name)
      expect(text).not.toContain(`"${student}"`)
    }
  }
})

test('only the instructor says who may open replays', async () => {
  const { api, room, seats } = await ended()
  const phone = await api.connect(room.code, seats[0]!.studentToken)
  const answer = await phone.ask({ type: 'settings.change', settings: { replays: 'public' } })
  expect(answer).toMatchObject({ ok: false, reason: 'not-allowed' })
})
