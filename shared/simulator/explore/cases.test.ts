import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { protocolOf } from '../../protocols/registry'
import type { GameEvent } from '../../room/event'
import { type FuturesNow, futuresNow } from './answer'
import { Watch } from './watch'
import { givenWords, settledWords, windowWords, worldsWords } from './words'

/** What is said after each event of a game that was once told wrongly. */
function toldOf(name: string): (FuturesNow & { readonly type: string })[] {
  const file = join(import.meta.dirname, 'testing', 'cases', `${name}.jsonl`)
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  const watch = new Watch(protocolOf)
  return lines.map((line) => {
    const event = JSON.parse(line) as GameEvent
    watch.hear(event)
    return { ...futuresNow(watch.picture!, watch.events)!, type: event.type }
  })
}

test('once a minority has crashed it is not said that any crash can be borne', () => {
  const last = toldOf('window-words-minority-already-crashed').at(-1)!
  expect(last.doubt).toBe('spent')
  expect(windowWords(last)).toContain('one more crash is more than is promised to be borne')
})

test.each(['worlds-vote-asked-twice', 'worlds-leader-two-clients-and-an-ask'])(
  '%s: who kept the rules is not accused, and there is a world',
  (name) => {
    const [worlds] = toldOf(name).at(-1)!.worlds
    expect(worlds).toMatchObject({ isAccused: false, isComplete: true })
    expect(worlds?.worlds.length).toBeGreaterThan(0)
    expect(worldsWords(worlds!)).not.toContain('No honest play')
  },
)

test('"only blue" of a leader is said as long as nobody takes over', () => {
  const told = toldOf('leader-only-blue-then-red')
  const only = told.filter(({ settled }) => settled.type === 'settled')
  expect(only.map(({ settled }) => settledWords(settled))).toContain(
    'Only blue can be decided now.',
  )
  for (const { settled } of only) expect(givenWords(settled)).toContain('nobody takes over')
  expect(told.at(-1)?.settled).toMatchObject({ type: 'open' })
})

test('three nodes in rounds, one cut and one down: it is known, with what it takes for granted', () => {
  const told = toldOf('unknown-though-small')
  expect(told.filter(({ settled }) => settled.type === 'unknown')).toEqual([])
  expect(givenWords(told.at(-1)!.settled)).toBe(
    'As long as n2 stays down and the cut links stay cut.',
  )
})
