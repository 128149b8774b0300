import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { nodeId } from '../../../shared/core/ids'
import { firstForm } from '../../practice/form'
import { keptPractice } from '../../practice/keep'
import { fakeWorld } from '../../practice/testing/fake-world'
import { goesOn } from './first'
import { Practice } from './practice.svelte'

beforeEach(() => {
  const texts = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => texts.set(key, text),
  })
})
afterEach(() => vi.unstubAllGlobals())

async function begin(form = firstForm) {
  const world = fakeWorld()
  const practice = new Practice(form, world)
  onTestFinished(() => practice.close())
  await vi.waitFor(() => expect(practice.seat.isKnown).toBe(true), 20_000)
  return { world, practice }
}

test('the person’s seat is a student’s: a client comes, a press is an act, and it is done once', async () => {
  const { world, practice } = await begin()
  const { seat } = practice
  expect(seat.picture.played?.hand.seating.node).toBe('n1')
  await world.run(1600)
  const [card] = seat.inbox
  expect(card?.sentence).toMatch(/A client asks you to propose/)
  const propose = card!.offers.find(({ breaks }) => !breaks)!
  seat.act(propose)
  seat.act(propose)
  expect(seat.refusal).toBeNull()
  const acts = practice.gameLog()!.events.filter(({ type }) => type === 'node.acted')
  expect(acts).toMatchObject([{ node: 'n1', by: 's1', because: 'n1?1' }])
  // No time has passed: a refresh may follow at once.
  expect(keptPractice()!.log).toContainEqual(expect.objectContaining(acts[0]!))
})

test('in fog the ring shows nothing that a class would not see; the end reveals everything', async () => {
  const { world, practice } = await begin()
  const { stage } = practice
  for (let s = 0; s < 20 && stage.counts?.inFlight === 0; s += 1) await world.run(1000)
  expect(stage.isFog).toBe(true)
  expect(stage.counts!.inFlight).toBeGreaterThan(0)
  expect(JSON.stringify([stage.ring, stage.caption, stage.verdicts])).not.toMatch(/blue|red/)
  practice.show('reveal')
  expect(stage.isFog).toBe(false)
  practice.show('fog')
  practice.end()
  expect(practice.hasEnded).toBe(true)
  expect(stage.isFog).toBe(false)
  expect(stage.verdicts).toHaveLength(4)
})

test('the tools of the desk work on it, and say where they were refused', async () => {
  const { practice } = await begin()
  const { tools, stage } = practice
  const node = nodeId('n3')
  const game = stage.game!.id
  expect(await tools.ask('bar', { type: 'node.crash', game, node })).toBe(true)
  expect(stage.ring?.nodes.find(({ id }) => id === 'n3')?.crashed).toBe(true)
  expect(await tools.ask('bar', { type: 'node.crash', game, node })).toBe(false)
  expect(tools.refusalAt('bar')).toMatch(/crashed/)
  expect(tools.refusalAt('network')).toBeNull()
  expect(await tools.ask('network')).toBe(false)
  expect(tools.refusalAt('network')).toMatch(/nothing to do/)
})

test('what this tab keeps is the practice as it is, and a later one goes on from there', async () => {
  const { world, practice } = await begin({ ...firstForm, node: nodeId('n4') })
  expect(keptPractice()?.search).toBe('?node=n4')
  await world.run(20_000)
  practice.keepNow()
  const before = practice.gameLog()
  practice.close()
  const { log } = keptPractice()!
  const later = new Practice(practice.form, fakeWorld(1, world.now()), { log })
  onTestFinished(() => later.close())
  expect(later.gameLog()).toEqual(before)
  expect(later.seat.picture.seat?.node).toBe('n4')
})

test('a refresh goes on in any case; who comes anew goes on with the same game, unless it is over', async () => {
  const { practice } = await begin()
  const running = keptPractice()!
  practice.end()
  practice.keepNow()
  const over = keptPractice()!
  expect(goesOn(over, '?protocol=paxos', true)).toBe(true)
  expect(goesOn(running, '', false)).toBe(true)
  expect(goesOn(running, '?protocol=majority-vote', false)).toBe(true)
  expect(goesOn(running, '?protocol=paxos', false)).toBe(false)
  expect(goesOn(over, '', false)).toBe(false)
})
