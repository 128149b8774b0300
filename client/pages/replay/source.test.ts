import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { roomCode } from '../../../shared/core/ids'
import { stuckGame } from '../../../shared/replay/testing/games'
import { printGame } from '../../../shared/room/export'
import { keepToken } from '../../room/tokens'
import { gameInPath, loadGame, readFile } from './source'

test.each([
  ['/replay', null],
  ['/replay/', null],
  ['/replay/K7M4QX/g1', { code: 'K7M4QX', game: 'g1' }],
  ['/replay/K7M4QX/g1/', { code: 'K7M4QX', game: 'g1' }],
])('the path %s names %j', (path, named) => {
  expect(gameInPath(path)).toEqual(named)
})

test('a file is read in pieces, and the page hears how far it is', async () => {
  const log = stuckGame()
  const long = { ...log, events: Array.from({ length: 40 }, () => log.events).flat() }
  const numbered = long.events.map((event, index) => ({ ...event, seq: index + 1 }))
  const shares: number[] = []
  const parsed = await readFile(printGame({ ...log, events: numbered }), (s) => shares.push(s))
  expect(parsed.ok && parsed.log.events).toHaveLength(numbered.length)
  expect(shares.length).toBeGreaterThan(1)
})

describe('a game of a room', () => {
  const asked: (string | null)[] = []
  let answers: Record<string, { status: number; text: string }> = {}

  beforeEach(() => {
    const kept = new Map<string, string>()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
      removeItem: (key: string) => kept.delete(key),
    })
    asked.length = 0
    vi.stubGlobal('fetch', (_address: string, init: RequestInit) => {
      const bearer = new Headers(init.headers).get('authorization')
      asked.push(bearer)
      const { status, text } = answers[bearer ?? ''] ?? { status: 401, text: '{}' }
      return Promise.resolve(new Response(text, { status }))
    })
  })
  afterEach(() => vi.unstubAllGlobals())

  test('is not shared with a browser that has no token; the server is not even asked', async () => {
    const loaded = await loadGame('K7M4QX', 'g1')
    expect(loaded).toMatchObject({ ok: false, sentence: expect.stringContaining('not shared') })
    expect(asked).toEqual([])
  })

  test('that is refused says why to somebody of the room', async () => {
    keepToken({ role: 'student', code: roomCode('K7M4QX'), token: 'mine' })
    answers = { 'Bearer mine': { status: 403, text: '{"sentence":"This game still runs."}' } }
    const refused = await loadGame('K7M4QX', 'g1')
    expect(refused).toEqual({ ok: false, sentence: 'This game still runs.' })
    answers = { 'Bearer mine': { status: 404, text: '<p>what?' } }
    const strange = await loadGame('K7M4QX', 'g1')
    expect(strange).toMatchObject({ ok: false, sentence: expect.stringContaining('not shared') })
  })

  test('opens with any token that the server takes', async () => {
    keepToken({ role: 'instructor', code: roomCode('K7M4QX'), token: 'old' })
    keepToken({ role: 'student', code: roomCode('K7M4QX'), token: 'mine' })
    answers = { 'Bearer mine': { status: 200, text: 'the game' } }
    expect(await loadGame('k7m 4qx', 'g1')).toEqual({ ok: true, text: 'the game' })
    expect(asked).toEqual(['Bearer old', 'Bearer mine'])
  })

  test('says so when the server is out of order', async () => {
    keepToken({ role: 'student', code: roomCode('K7M4QX'), token: 'mine' })
    answers = { 'Bearer mine': { status: 502, text: '' } }
    const loaded = await loadGame('K7M4QX', 'g1')
    expect(loaded).toMatchObject({ ok: false, sentence: expect.stringContaining('reached') })
  })
})
