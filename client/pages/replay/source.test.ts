import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { roomCode } from '../../../shared/core/ids'
import { stuckGame } from '../../../shared/replay/testing/games'
import { printGame } from '../../../shared/room/export'
import { keepToken } from '../../room/tokens'
import { gameInPath, loadGame, readFile, textOf } from './source'

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

describe('a file', () => {
  const text = printGame(stuckGame())
  const sized = (parts: readonly string[], size: number) => {
    const file = new Blob([...parts])
    let isReadWhole = false
    Object.defineProperty(file, 'size', { value: size })
    Object.defineProperty(file, 'arrayBuffer', {
      value: () => {
        isReadWhole = true
        return new Blob([...parts]).arrayBuffer()
      },
    })
    return { file, wasReadWhole: () => isReadWhole }
  }

  test('that is a game is read', async () => {
    expect(await textOf(new Blob([text]))).toEqual({ ok: true, text })
    expect(await textOf(new Blob([text.slice(0, -40)]))).toMatchObject({ ok: true })
  })

  test.each([
    ['', 'The file is empty.'],
    ['<!doctype html><p>Hello', /^Line 1 is not the header of a Show of Hands game\.$/],
    ['x'.repeat(100_000), /^Line 1 is not the header of a Show of Hands game\.$/],
    [text.replace('hands/1', 'hands/2'), /^Line 1 names the format "show-of-hands\/2"/],
  ])('that is none is told by its beginning', async (bad, sentence) => {
    const { file, wasReadWhole } = sized([bad], 5e9)
    expect(await textOf(file)).toEqual({ ok: false, sentence: expect.stringMatching(sentence) })
    expect(wasReadWhole()).toBe(false)
  })

  test('of 200 MB is refused in one sentence, and never read whole', async () => {
    const { file, wasReadWhole } = sized([text], 200e6)
    expect(await textOf(file)).toEqual({
      ok: false,
      sentence: 'This file has 200 MB; the longest game has about 32. It is not opened.',
    })
    expect(wasReadWhole()).toBe(false)
  })

  test('that cannot be read says so', async () => {
    const file = new Blob([text])
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) })
    expect(await textOf(file)).toEqual({ ok: false, sentence: 'The file cannot be read.' })
  })
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

  test('opens without a token where it is public, and is not shared where it is not', async () => {
    const loaded = await loadGame('K7M4QX', 'g1')
    expect(loaded).toMatchObject({ ok: false, sentence: expect.stringContaining('not shared') })
    answers = { '': { status: 200, text: 'the game' } }
    expect(await loadGame('K7M4QX', 'g1')).toEqual({ ok: true, text: 'the game' })
    expect(asked).toEqual([null, null])
  })

  test('opens as a public one in a browser whose token is of no use', async () => {
    keepToken({ role: 'student', code: roomCode('K7M4QX'), token: 'old' })
    answers = { '': { status: 200, text: 'the game' } }
    expect(await loadGame('K7M4QX', 'g1')).toEqual({ ok: true, text: 'the game' })
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
