import { join } from 'node:path'
import { type Classroom, expect, test as base } from './classroom'
import type { Desk } from './classroom/desk'
import type { Phone } from './classroom/phone'
import { ProjectCopy } from './project-copy'

const toy = join(import.meta.dirname, 'fixtures/toy-protocol')
const id = 'first-come'

/** Plays in a copy of the project to which a newcomer has added a protocol, and nothing else was done. */
const test = base.extend<{ readonly copy: ProjectCopy }>({
  copy: async ({}, use) => {
    const copy = ProjectCopy.make()
    copy.addProtocol(toy, { id, name: 'firstCome' })
    await Promise.all([copy.build(), copy.run('tsc', '-p', 'shared', '--noEmit')])
    await use(copy)
    copy.remove()
  },
  bundle: async ({ copy }, use) => use(copy.bundle),
})

test('a protocol that a newcomer adds with one folder and one line is played by hand and by bots', async ({
  classroom,
  copy,
}) => {
  const desk = await classroom.openRoom()
  const phones = await classroom.phones(3, desk)
  await test.step('by hand, to a decision', () => byHand(classroom, desk, phones))
  await test.step('the replay knows it by name', () => isReplayed(desk, phones))
  await test.step('by bots, and the referee judges it', () => byBots(copy))
  await test.step('by the rules of the house', () =>
    copy.run('vitest', 'run', `protocols/${id}`, 'e2e/tidy'))
})

async function byHand(classroom: Classroom, desk: Desk, phones: Phone[]): Promise<void> {
  const screen = await classroom.projector(desk)
  const [n1, n2, n3] = phones as [Phone, Phone, Phone]
  await desk.start({ protocol: 'First come', nodes: 3, speed: 'At once' })
  await expect(n1.page.getByText('Shout your value to all the others').first()).toBeVisible()
  await n1.press('Rules')
  await expect(n1.page.getByRole('dialog', { name: 'First come' })).toContainText(
    'FIR1 Decide the first value that reached you, and no other.',
  )
  await n1.page.keyboard.press('Escape')
  await desk.letPropose('n1', 'blue')
  await desk.letPropose('n2', 'red')
  await n1.press('Shout blue')
  await expect(n3.cards).toHaveText(['n1 shouts blue. The first value to reach you.'])
  await n2.press('Shout red')
  await expect(
    n3.card('n2 shouts red.').getByRole('button', { name: /^Decide/ }),
  ).toHaveAccessibleName('Decide red blue came first')
  for (const phone of [n3, n1, n2]) await phone.press('Decide blue')
  await expect(desk.property('Coherence')).toContainText('holds: 3 nodes, blue')
  await desk.choose('Projector shows', 'Reveal')
  await expect(screen.page.getByRole('heading', { name: 'First come' })).toBeVisible()
  await expect(screen.ring).toHaveAccessibleName(/n1, n2 and n3 decided blue/)
}

async function isReplayed(desk: Desk, [n1]: Phone[]): Promise<void> {
  const known = await n1!.known()
  await desk.end()
  const replay = await desk.watchReplay()
  await expect(replay.page.getByRole('heading', { name: 'First come, cluster A' })).toBeVisible()
  await replay.toTheEnd()
  expect(await replay.knownBy('n1')).toEqual(known)
  await replay.lookAsEveryone()
  expect(await replay.verdicts()).toContain('No rule is broken so far.')
}

/**
 * The bots of the simulator, which are those that play on the server, find it in the registry; the referee's command
 * line finds it there, too.
 */
async function byBots(copy: ProjectCopy): Promise<void> {
  const file = join(copy.folder, 'bots.jsonl')
  const play = `
    import { writeFileSync } from 'node:fs'
    import { protocolOf } from './shared/protocols/registry.ts'
    import { printGame } from './shared/room/export.ts'
    import { simulate } from './shared/simulator/simulate.ts'
    const requests = [{ atMs: 0, node: 'n2', kind: 'propose', value: 'red' }]
    const { log } = simulate({ seed: 1, protocol: protocolOf('${id}'), nodes: 5, requests })
    writeFileSync(${JSON.stringify(file)}, printGame(log))`
  await copy.run('tsx', '--input-type=module', '--eval', play)
  const verdict = await copy.run('tsx', 'server/cli/referee.ts', '--json', file)
  expect(JSON.parse(verdict)).toMatchObject({
    breaches: [],
    chosen: { value: 'red' },
    decided: { n1: 'red', n2: 'red', n3: 'red', n4: 'red', n5: 'red' },
  })
}
