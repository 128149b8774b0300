import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { roomCode } from '../../../shared/core/ids'
import { deleteRoom, remainsInWords } from './delete-room'

const code = roomCode('AAAAAA')
const fetched = vi.fn()

beforeEach(() => vi.stubGlobal('fetch', fetched))
afterEach(() => vi.unstubAllGlobals())

const answer = (status: number, body: object = {}) =>
  fetched.mockResolvedValueOnce(new Response(JSON.stringify(body), { status }))

test('given what the server says is left of a room, then the desk hears that, in a sentence unless it is nothing', async () => {
  for (const remains of ['nothing', 'reader', 'database'] as const) {
    answer(200, { remains })
    expect(await deleteRoom(code, 'token')).toBe(remains)
  }
  expect(remainsInWords('nothing')).toBeNull()
  expect(remainsInWords('reader')).toContain('as soon as that is done')
  expect(remainsInWords('database')).toContain('the database’s own files')
})

test('given a room that an earlier press has deleted, then it is gone; given any failure, then it is not', async () => {
  answer(404)
  expect(await deleteRoom(code, 'token')).toBe('nothing')
  answer(500)
  expect(await deleteRoom(code, 'token')).toBeNull()
  fetched.mockRejectedValueOnce(new TypeError('no network'))
  expect(await deleteRoom(code, 'token')).toBeNull()
})
