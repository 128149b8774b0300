import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Classroom, expect, test } from './classroom'
import type { Desk } from './classroom/desk'
import type { Phone } from './classroom/phone'
import { ReplayPage } from './classroom/replay-page'

/** A short game of three in which n1's blue is chosen and n2 decides. */
async function play(classroom: Classroom): Promise<{ desk: Desk; phones: Phone[] }> {
  const desk = await classroom.openRoom()
  const phones = await classroom.phones(3, desk)
  const [n1, n2, n3] = phones as [Phone, Phone, Phone]
  await desk.start({ nodes: 3, speed: 'At once' })
  await desk.letPropose('n1', 'blue')
  await n1.press('Propose blue')
  for (const phone of [n2, n3]) await phone.press('Vote blue')
  await n2.press('Ask everyone')
  for (const phone of [n1, n3]) await phone.press('Answer blue')
  await n2.press('Decide blue')
  await expect(desk.node('n2')).toHaveAccessibleName(/decided blue/)
  return { desk, phones }
}

test('the instructor sees it at once, a student once the game has ended', async ({ classroom }) => {
  classroom.watch.allow(/status of 40[34]/)
  const { desk, phones } = await play(classroom)
  const early = new ReplayPage(await desk.page.context().newPage())
  const address = `/replay/${desk.code}/g1`
  await early.open(classroom.server.url, address)
  await early.isOpen()
  await early.toTheEnd()
  await expect(
    early.page.getByRole('button', { name: 'n2, holds blue, decided blue' }),
  ).toBeVisible()

  const n3 = phones[2]!
  const curious = await n3.openTab(address)
  await expect(curious.refusal(/still runs|once it has ended/)).toBeVisible()
  const stranger = await classroom.visitor()
  await stranger.open(address)
  await expect(stranger.refusal(/not shared with this browser/)).toBeVisible()

  await desk.end()
  await n3.page.getByRole('link', { name: 'See the replay' }).click()
  const replay = new ReplayPage(n3.page)
  await replay.isOpen()
  await replay.toTheEnd()
  expect((await replay.knownBy('n2')).notebook).toMatchObject({ 'I decided': 'blue' })
  await curious.refresh()
  await new ReplayPage(curious.page).isOpen()
})

test('a downloaded game opens in a browser without a network, by choice and by drop, and scrubs', async ({
  classroom,
}, { outputDir }) => {
  const { desk } = await play(classroom)
  await desk.end()
  const file = join(outputDir, 'game.jsonl')
  await desk.download(file)
  const text = readFileSync(file, 'utf8')
  expect(text.split('\n')[0]).toContain('"format":"show-of-hands/1"')

  const context = await classroom.device('stranger')
  const replay = new ReplayPage(await context.newPage())
  await replay.open(classroom.server.url, '/replay')
  await expect(replay.page.getByRole('heading', { name: 'Replay' })).toBeVisible()
  await context.setOffline(true)
  await replay.choose(file)
  await replay.isOpen()
  await expect(replay.page.getByRole('heading', { name: 'Majority vote, cluster A' })).toBeVisible()

  await replay.page.keyboard.press('Home')
  const first = await replay.event()
  await expect(replay.node('n1')).toHaveAccessibleName('n1')
  await replay.page.keyboard.press('ArrowRight')
  await expect.poll(() => replay.event()).toBeGreaterThan(first)
  await replay.page.keyboard.press('Shift+ArrowRight')
  await replay.page.keyboard.press('End')
  const last = await replay.event()
  expect(last).toBeGreaterThan(first)
  await expect(replay.node('n2')).toHaveAccessibleName('n2, holds blue, decided blue')
  await replay.page.keyboard.press('ArrowLeft')
  await expect.poll(() => replay.event()).toBeLessThan(last)

  await replay.page.getByRole('button', { name: /Blue is chosen/ }).click()
  await expect(replay.node('n2')).toHaveAccessibleName('n2, holds blue')
  await replay.page.keyboard.press('Home')
  await replay.page.keyboard.press('Space')
  await expect.poll(() => replay.event()).toBeGreaterThan(first)

  await replay.page.goto('about:blank')
  await context.setOffline(false)
  await replay.open(classroom.server.url, '/replay')
  await context.setOffline(true)
  await replay.drop(text, 'game.jsonl')
  await replay.isOpen()
  await replay.toTheEnd()
  expect(await replay.event()).toBe(last)
})

test('an export with a broken line says which, and shows the game up to there', async ({
  classroom,
}, { outputDir }) => {
  const { desk } = await play(classroom)
  await desk.end()
  const file = join(outputDir, 'game.jsonl')
  await desk.download(file)
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const middle = Math.floor(lines.length / 2)
  const total = lines.length
  const replay = new ReplayPage(await (await classroom.device('stranger')).newPage())
  await replay.open(classroom.server.url, '/replay')
  for (const [text, sentence, opens] of [
    ['', /The file is empty/, false],
    ['<!doctype html><p>Hello', /Line 1 is not the header of a Show of Hands game/, false],
    ['{"format":"show-of-hands/9"}', /Line 1 names the format "show-of-hands\/9"/, false],
    [
      lines.toSpliced(middle, 1, '{"type":').join('\n'),
      `Line ${middle + 1} of ${total} is not JSON. The game is shown up to there.`,
      true,
    ],
    [
      lines.toSpliced(middle, 1, '{"type":"node.flew","seq":1}').join('\n'),
      `Line ${middle + 1} of ${total} is not an event of the log`,
      true,
    ],
    [
      lines.toSpliced(middle, 0, lines[middle]!).join('\n'),
      `Line ${middle + 2} of ${total + 1} has seq`,
      true,
    ],
  ] as const) {
    await replay.drop(text, 'broken.jsonl')
    await expect(replay.refusal(sentence)).toBeVisible()
    if (opens) await replay.isOpen()
  }
})

test('a game of a protocol that nobody here knows still shows ring, messages and faults', async ({
  classroom,
}, { outputDir }) => {
  const { desk } = await play(classroom)
  await desk.crash('n3')
  await desk.end()
  const file = join(outputDir, 'game.jsonl')
  await desk.download(file)
  const old = readFileSync(file, 'utf8').replaceAll('"majority-vote"', '"show-of-hands-of-old"')
  expect(old.match(/show-of-hands-of-old/g)).toHaveLength(2)
  const replay = new ReplayPage(await (await classroom.device('stranger')).newPage())
  await replay.open(classroom.server.url, '/replay')
  await replay.drop(old, 'old.jsonl')
  await replay.isOpen()
  await expect(
    replay.page.getByRole('heading', { name: 'show-of-hands-of-old, cluster A' }),
  ).toBeVisible()
  await replay.toTheEnd()
  await expect(replay.node('n1')).toHaveAccessibleName('n1')
  await expect(replay.node('n3')).toHaveAccessibleName(/^n3, crashed/)
  expect(await replay.verdicts()).toContain('Nobody here knows this protocol')
  await replay.page.getByRole('tab', { name: 'Story' }).click()
  for (const told of [
    /A client asks n1 to propose blue/,
    /n1's act: propose blue/,
    /n1's message reached n2/,
    /n3 crashed/,
  ])
    await expect(replay.panel.getByRole('button', { name: told }).first()).toBeVisible()
})

test('a presenter’s remote goes one step on and back, with the slider in focus, too, and leaves text alone', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  await classroom.phones(1, desk)
  await desk.start({ nodes: 3, speed: 'At once' })
  await desk.letPropose('n1', 'blue')
  await desk.end()
  const replay = await desk.watchReplay()
  const { keyboard } = replay.page
  await keyboard.press('Home')
  const first = await replay.event()
  await keyboard.press('PageDown')
  const second = await replay.event()
  expect(second).toBeGreaterThan(first)
  await replay.page.getByRole('slider', { name: 'Event' }).focus()
  await keyboard.press('PageDown')
  expect(await replay.event()).toBeGreaterThan(second)
  await keyboard.press('PageUp')
  await keyboard.press('PageUp')
  expect(await replay.event()).toBe(first)
  await replay.page.keyboard.press('?')
  await expect(replay.page.getByText('the same, by a presenter’s remote')).toBeVisible()
  await keyboard.press('PageDown')
  await keyboard.press('Escape')
  expect(await replay.event()).toBe(first)
})
