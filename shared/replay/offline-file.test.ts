import { expect, test } from 'vitest'
import { parseGame } from '../room/export'
import { withGame } from './offline-file'
import { tinyGame } from './testing/games'
import { printGame } from '../room/export'

const page = '<head><script type="application/jsonl" id="game"></script></head><p>$1'

test('a game goes in and comes out as it was, whatever is written in it', () => {
  const log = tinyGame()
  const odd = '</script><!-- <script>$& $1 & é'
  const named = {
    ...log,
    events: log.events.map((event) =>
      event.type === 'student.seated' ? { ...event, name: odd } : event,
    ),
  }
  const file = withGame(page, printGame(named))!
  const inside = /id="game">([^<]*)<\/script><\/head><p>\$1$/.exec(file)?.[1]
  expect(parseGame(inside!.trim(), false)).toMatchObject({ ok: true, log: named })
  const again = withGame(file, printGame(log))!
  expect(again).not.toContain('u003c')
  expect(again.length).toBeLessThan(file.length)
})

test('a page without a place for a game is none', () => {
  expect(withGame('<p>Hello', 'game')).toBeNull()
})
