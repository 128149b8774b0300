import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { protocolOf, protocols } from '../../../shared/protocols/registry'
import { refereeLog } from '../../../shared/referee/report'
import { brokenGame, walledGame } from '../../../shared/replay/testing/games'
import { unknown } from '../../../shared/replay/testing/logs'
import { type GameLog, printGame } from '../../../shared/room/export'
import { Branches, type Leave } from './branches.svelte'
import { Player } from './player.svelte'

let kept: { log: GameLog; text: string }
beforeEach(() => {
  const log = walledGame()
  kept = { log, text: printGame(log) }
})
// Whatever branches: the game itself is never another.
afterEach(() => expect(printGame(kept.log)).toBe(kept.text))

function branchesOf(log = kept.log): Branches {
  const branches = new Branches(new Player(log))
  onTestFinished(() => branches.close())
  return branches
}

const bots =
  (after: number): Leave =>
  (machinery, parts) =>
    machinery.goOn({ ...parts, after, deed: null, what: 'bots play on', comes: 'everything' })
const names = (branches: Branches) => branches.all.map(({ name }) => name)

test('a branch grows beside the game, and is shown where the bots take over', async () => {
  const branches = branchesOf()
  const after = kept.log.events[30]!.seq
  expect(await branches.grow(bots(after))).toBe(true)
  expect(names(branches)).toEqual(['', '1'])
  const { shown, played } = branches
  expect(shown).toMatchObject({ name: '1', after: 31, what: 'bots play on', missed: 0 })
  expect(shown.player.file.header.branch?.[0]?.after).toBe(after)
  expect(shown.player.timeline.events[shown.player.index]?.type).toBe('bot.seated')
  expect(shown.report()).toEqual(refereeLog(shown.player.log, protocolOf))
  expect(branches.comparedWith(shown)).toMatch(/branch 1/)
  branches.show('')
  expect(branches.shown).toBe(played)
})

test('a branch of a branch stands behind it, and goes with it', async () => {
  const branches = branchesOf()
  const after = kept.log.events[20]!.seq
  await branches.grow(bots(after))
  branches.show('')
  await branches.grow(bots(after + 4))
  branches.show('1')
  await branches.grow(bots(after + 8))
  expect(names(branches)).toEqual(['', '1', '1.1', '2'])
  expect(branches.shown.player.log.header.branch).toHaveLength(2)
  branches.remove('1')
  expect(names(branches)).toEqual(['', '2'])
  expect(branches.shown.name).toBe('')
  branches.remove('')
  expect(names(branches)).toEqual(['', '2'])
})

test('the same again turns out otherwise', async () => {
  const branches = branchesOf()
  const after = kept.log.events[10]!.seq
  for (let again = 0; again < 2; again += 1) {
    branches.show('')
    await branches.grow(bots(after))
  }
  const [, one, other] = branches.all.map(({ player }) => printGame(player.log))
  expect(one).not.toBe(other)
})

test('a broken rule is made right, and another protocol plays the whole game', async () => {
  const branches = branchesOf(brokenGame())
  const { breaches } = branches.played.report()!
  const breach = breaches.at(-1)!
  const seq = branches.shown.player.seqInFile(breach.seq)
  await branches.grow((machinery, parts) =>
    machinery.makeRight({ ...parts, breach: { ...breach, seq } }),
  )
  expect(branches.shown.report()!.breaches).toHaveLength(breaches.length - 1)
  branches.show('')
  const paxos = protocols.find(({ id }) => id === 'paxos')!
  await branches.grow((machinery, { log, seed }) =>
    machinery.underOther({ log, seed, protocol: paxos }),
  )
  expect(branches.shown).toMatchObject({ name: '2', after: 0 })
  expect(branches.shown.player.timeline.protocol?.id).toBe('paxos')
  expect(branches.comparedWith(branches.shown)).toMatch(
    /^As played, .*; in branch 2, nothing breaks/,
  )
})

test('nobody plays on what nobody knows, and more branches than the page holds are refused', async () => {
  const branches = branchesOf(unknown(kept.log))
  expect(await branches.grow(bots(20))).toBe(false)
  expect(branches.problem).toMatch(/Nobody here knows the protocol/)
  expect(branches.isGrowing).toBe(false)
  const many = branchesOf()
  for (let count = 0; count < 12; count += 1) many.add(kept.log)
  expect(await many.grow(bots(20))).toBe(false)
  expect(many.problem).toMatch(/Remove one first/)
})
