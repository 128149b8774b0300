import { expect, test } from 'vitest'
import { ChildServer } from '../testing/child'
import { temporaryFolder } from '../testing/classroom'
import { actsOf, classOfBots, pictureAt, propose } from './testing/class-of-bots'

test('given a server that is killed in mid-game, then its bots go on by the rules, and do nothing twice', async () => {
  const folder = temporaryFolder()
  const first = new ChildServer({ DATA_DIR: folder })
  const { room, desk } = await classOfBots(await first.ready(), { thinkMs: [200, 400] })
  await desk.ask(propose('n2'))
  await desk.until((events) => actsOf(events).length >= 3)
  expect(await first.end('SIGKILL')).toBe('SIGKILL')

  const second = new ChildServer({ DATA_DIR: folder })
  const after = await second.ready()
  const again = await after.connect(room.code, room.instructorToken, desk)
  await again.until(() => pictureAt(again).chosen[0]?.value === 'red', 30_000)
  expect(again.misfits).toEqual([])
  expect(pictureAt(again).breaches).toEqual([])
  expect(actsOf(again.events, undefined, 'bot')).toHaveLength(actsOf(again.events).length)
  expect(second.errors).toBe('')
}, 60_000)
