import { expect, test } from 'vitest'
import { gameId, messageId, nodesOf } from '../../../shared/core/ids'
import { linksOf } from '../../../shared/network/network'
import { parseCommand, type Request } from '../../../shared/room/command'
import { isBody } from '../../../shared/room/plain'
import { batched } from './batch'

const pause = (index: number): Request => ({ type: 'game.pause', game: gameId(`g${index}`) })
const partsOf = (requests: readonly Request[]) =>
  batched(requests).flatMap((one) => (one.type === 'together' ? [one.requests] : []))

test('forty clusters freeze in one command', () => {
  const [only, ...more] = partsOf(Array.from({ length: 40 }, (_, index) => pause(index)))
  expect(only).toHaveLength(40)
  expect(more).toEqual([])
})

test('all links of forty clusters of nine are few commands that the room reads', () => {
  const links = linksOf(nodesOf(9))
  const requests = Array.from({ length: 40 }, (_, index): Request => {
    const policy = { delayMs: [2000, 4000] as const, loss: 0.1 }
    return { type: 'link.change', game: gameId(`g${index}`), links: [...links], policy }
  })
  const all = batched(requests)
  expect(all.length).toBeLessThan(4)
  for (const one of all) {
    expect(JSON.stringify(one).length).toBeLessThan(64 * 1024 - 500)
    expect(parseCommand({ ...one, id: 'one-of-these' })).not.toBeNull()
  }
  expect(partsOf(requests).flat()).toHaveLength(40)
})

test('what is too long for one goes in several', () => {
  const messages = Array.from({ length: 450 }, (_, index) => messageId(`n1.${index}>n2`))
  const [parts = []] = partsOf([
    { type: 'message.take', game: gameId('g1'), messages, deed: 'hold' },
    pause(1),
  ])
  expect(parts).toHaveLength(6)
  expect(parts.every(isBody)).toBe(true)
  expect(parts.flatMap((part) => part['messages'] ?? [])).toEqual(messages)
})
