import { describe, expect, test } from 'vitest'
import { wholeLecture } from './lecture'
import { parsePlaylist, playlistLimit, printPlaylist, progressIn } from './playlist'

describe('progress', () => {
  const list = ['one-leader', 'split-brain', 'majority-vote']
  const next = (...played: string[]) => progressIn(list, played).next

  test('a new room begins with the first story', () => {
    expect(progressIn(list, [])).toEqual({
      isDone: [false, false, false],
      next: { place: 0, story: 'leader-happy-path' },
    })
  })

  test('a lesson goes on with its next story, and then comes the next lesson', () => {
    expect(next('leader-happy-path')).toEqual({ place: 0, story: 'leader-crash' })
    expect(next('leader-happy-path', 'leader-crash')).toEqual({ place: 1, story: 'split-brain' })
  })

  test('what is played again, or beside it, changes nothing; what is played ahead is gone on from', () => {
    expect(next('leader-happy-path', 'leader-happy-path')).toEqual(next('leader-happy-path'))
    expect(next('lock')).toEqual(next())
    expect(next('split-brain')).toEqual({ place: 2, story: 'vote-wall' })
    expect(next('split-brain', 'leader-happy-path')).toEqual({ place: 2, story: 'vote-wall' })
    expect(progressIn(list, ['split-brain']).isDone).toEqual([false, true, false])
  })

  test('at the end nothing is next, and a lesson that stands there twice is given twice', () => {
    expect(next('vote-wall')).toBeNull()
    const twice = ['split-brain', 'split-brain']
    expect(progressIn(twice, ['split-brain'])).toEqual({
      isDone: [true, false],
      next: { place: 1, story: 'split-brain' },
    })
  })
})

describe('a playlist as a file', () => {
  test('is read as it was written', () => {
    expect(parsePlaylist(printPlaylist(wholeLecture))).toEqual({ ok: true, playlist: wholeLecture })
  })

  const of = (lessons: unknown) => JSON.stringify({ format: 'show-of-hands-playlist/1', lessons })
  test.each([
    ['', 'This file is no playlist: it is not JSON.'],
    ['[]', 'This file is no playlist of Show of Hands.'],
    ['{"format":"other"}', 'This file is no playlist of Show of Hands.'],
    [of([]), 'This playlist has no lessons.'],
    [of('lock'), 'This playlist has no lessons.'],
    [of(['lock', 'locks']), 'Lesson 2 of this playlist is unknown here: locks.'],
    [of([7]), 'Lesson 1 of this playlist is unknown here: 7.'],
    [
      of(Array.from({ length: playlistLimit + 1 }, () => 'lock')),
      'This playlist has 41 lessons; at most 40 fit.',
    ],
  ])('%s: %s', (text, sentence) => {
    expect(parsePlaylist(text)).toEqual({ ok: false, sentence })
  })
})
