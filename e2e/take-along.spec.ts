import { closeSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from '../shared/replay/testing/csv-reader'
import { readShiViz } from '../shared/replay/testing/shiviz-reader'
import { parseGame } from '../shared/room/export'
import { type Classroom, expect, test } from './classroom'
import type { Desk } from './classroom/desk'
import { inspect, inspectPhone } from './classroom/inspect'
import type { Phone } from './classroom/phone'
import { ReplayPage } from './classroom/replay-page'

/** Names that stand nowhere by chance. */
const names = ['Quentin Abelard', 'Wilhelmina Voss', 'Xanthippe Oakes']

/** Three people play; n1's blue is chosen, and the game has ended. */
async function played(classroom: Classroom): Promise<{ desk: Desk; phones: Phone[] }> {
  const desk = await classroom.openRoom()
  const phones = await Promise.all(names.map((name) => classroom.phone(name, desk)))
  for (const phone of phones) await phone.join()
  const [n1, n2, n3] = phones as [Phone, Phone, Phone]
  await desk.start({ nodes: 3, speed: 'At once' })
  await desk.letPropose('n1', 'blue')
  await n1.press('Propose blue')
  for (const phone of [n2, n3]) await phone.press('Vote blue')
  await expect(desk.node('n3')).toHaveAccessibleName(/holds blue/)
  await desk.end()
  return { desk, phones }
}

test('a replay is taken along in six forms, with names and without', async ({
  classroom,
}, info) => {
  const { desk } = await played(classroom)
  const replay = await desk.watchReplay()
  await replay.takeAlong()
  await inspect(replay.page, 'take it along')
  const named = (file: string) => join(info.outputDir, file)

  await replay.take('Game', named('game.jsonl'))
  const log = readFileSync(named('game.jsonl'), 'utf8')
  expect(parseGame(log, false)).toMatchObject({ ok: true, warning: null })
  for (const name of names) expect(log).toContain(name)

  await replay.take('ShiViz', named('shiviz.log'))
  const events = readShiViz(readFileSync(named('shiviz.log'), 'utf8'))
  expect(Array.isArray(events) ? events.length : events).toBeGreaterThan(5)

  await replay.take('Table', named('table.csv'))
  const table = readFileSync(named('table.csv'), 'utf8')
  expect(table.codePointAt(0)).toBe(0xfeff)
  const [head = [], ...rows] = readCsv(table.slice(1))
  const people = rows.map((row) => row[head.indexOf('name')])
  expect(new Set(people)).toEqual(new Set(names))

  await replay.take('Image', named('diagram.png'))
  const image = readFileSync(named('diagram.png'))
  expect(image.subarray(1, 4).toString()).toBe('PNG')
  // Its head says how large it is: twice as fine as the drawing.
  expect(image.readUInt32BE(16)).toBe(2960)
  await replay.take('Drawing', named('diagram.svg'))
  await replay.take('Web page', named('replay.html'))

  await replay.page.getByRole('radio', { name: 'Without names' }).click()
  for (const [what, file] of [
    ['Game', 'nobody.jsonl'],
    ['ShiViz', 'nobody.log'],
    ['Table', 'nobody.csv'],
    ['Drawing', 'nobody.svg'],
    ['Web page', 'nobody.html'],
  ] as const) {
    await replay.take(what, named(file))
    const bytes = readFileSync(named(file), 'utf8')
    // What is packed looks like letters, and any short name is somewhere in it.
    const text = bytes.replace(/[\w+/=]{400,}/g, '')
    for (const name of names.flatMap((name) => name.split(' '))) expect(text).not.toContain(name)
  }
  expect(readFileSync(named('nobody.html'), 'utf8')).toContain('Person 1')

  await replay.page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await replay.page.getByRole('button', { name: /^Print/ }).click()
  await expect(replay.page.locator('body[data-printed]')).toBeAttached()
  await replay.page.emulateMedia({ media: 'print' })
  await expect(replay.page.getByRole('img', { name: /^Space-time diagram: / })).toBeVisible()
  await expect(
    replay.page.getByRole('listitem').filter({ hasText: 'Blue is chosen' }),
  ).toBeVisible()
  await expect(replay.page.getByRole('slider', { name: 'Event' })).toBeHidden()

  const drawing = await (await classroom.device('any')).newPage()
  classroom.watch.trust('null')
  await drawing.goto(`file://${named('diagram.svg')}`)
  await expect(drawing.getByText('proposes blue')).toBeVisible()
})

test('the replay in one file plays from a disk, with the network off', async ({
  classroom,
}, info) => {
  const { desk } = await played(classroom)
  const replay = await desk.watchReplay()
  await replay.takeAlong()
  const file = join(info.outputDir, 'replay.html')
  await replay.take('Web page', file)
  const size =
    readFileSync(file).length - readFileSync(file, 'utf8').split('id="game">')[1]!.indexOf('<')
  info.annotations.push({ type: 'size', description: `${Math.round(size / 1000)} kB plus the log` })
  expect(size).toBeLessThan(250_000)

  const context = await classroom.device('elsewhere', { viewport: { width: 390, height: 844 } })
  await context.setOffline(true)
  // A file has no origin.
  classroom.watch.trust('null')
  const alone = new ReplayPage(await context.newPage())
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  await alone.page.goto(`file://${file}`)
  await alone.isOpen()
  await alone.page.keyboard.press('Home')
  const first = await alone.event()
  await expect(alone.node('n2')).toHaveAccessibleName('n2')
  await alone.page.getByRole('combobox', { name: 'Speed' }).selectOption('8×')
  await alone.page.getByRole('button', { name: 'Play' }).click()
  await expect.poll(() => alone.event(), { timeout: 20_000 }).toBeGreaterThan(first)
  await alone.toTheEnd()
  await expect(alone.node('n2')).toHaveAccessibleName('n2, holds blue')
  await alone.takeAlong()
  await inspectPhone(alone.page, 'take it along, in the one file')
  await expect(alone.page.getByRole('button', { name: /^Web page/ })).toHaveCount(0)
  await alone.take('Game', join(info.outputDir, 'again.jsonl'))
  const log = await desk.log()
  const again = parseGame(readFileSync(join(info.outputDir, 'again.jsonl'), 'utf8'), false)
  expect(again.ok && again.log.events).toEqual(log)
  expect(asked.filter((url) => !/^(blob|data):/.test(url))).toEqual([`file://${file}`])
})

test('a link opens for whom the instructor lets, and else it is not shared', async ({
  classroom,
}) => {
  classroom.watch.allow(/status of 404/)
  const { desk, phones } = await played(classroom)
  const address = `/replay/${desk.code}/g1`
  const stranger = await classroom.visitor()
  await stranger.open(address)
  await expect(stranger.refusal(/not shared/)).toBeVisible()
  const words = await stranger.page.locator('main').innerText()
  await stranger.open('/replay/222222/g1')
  await expect(stranger.refusal(/not shared/)).toBeVisible()
  expect(await stranger.page.locator('main').innerText()).toBe(words)

  const sharing = desk.page.getByRole('combobox', { name: 'Replays open for' })
  await expect(sharing).toHaveValue('class')
  const seeReplay = phones[0]!.page.getByRole('link', { name: 'See the replay' })
  await expect(seeReplay).toBeVisible()
  await sharing.selectOption('me alone')
  await expect(seeReplay).toHaveCount(0)
  await expect(phones[0]!.page.getByText('The replay is not shared yet.')).toBeVisible()
  await expect(desk.page.getByText('Nobody else can open the replays')).toBeVisible()
  await inspect(desk.page, 'desk, replays for nobody else')
  await expect(desk.button(/^Copy the link to the replay/)).toHaveCount(0)
  const student = await phones[0]!.openTab(address)
  await expect(student.refusal(/not shared/)).toBeVisible()

  await student.page.close()
  await phones[0]!.refresh()
  await expect(phones[0]!.page.getByText('The replay is not shared yet.')).toBeVisible()
  await sharing.selectOption('anyone with the link')
  await expect(seeReplay).toBeVisible()
  await desk.page.getByRole('checkbox', { name: 'with names' }).uncheck()
  await expect(desk.page.getByText('“Person 1” instead of a name')).toBeVisible()
  await desk.press(/^Copy the link to the replay/)
  await stranger.open(address)
  const replay = new ReplayPage(stranger.page)
  await replay.isOpen()
  await replay.takeAlong()
  await expect(stranger.page.getByText('Opens for whom the instructor chose')).toBeVisible()
  await inspectPhone(stranger.page, 'take it along, with a link')
  for (const name of names) await expect(stranger.page.getByText(name)).toHaveCount(0)
  await expect(stranger.page.getByRole('option', { name: 'n1 Person 1' })).toBeAttached()
})

test('a file of 200 MB is refused at once, whatever is in it', async ({ classroom }, info) => {
  const header = { format: 'show-of-hands/1', game: 'g1', protocol: 'paxos', nodes: ['n1'] }
  const replay = new ReplayPage(await (await classroom.device('any')).newPage())
  await replay.open(classroom.server.url, '/replay')
  for (const [name, begin, sentence] of [
    ['game.jsonl', `${JSON.stringify(header)}\n`, /has 200 MB; the longest game has about/],
    ['film.jsonl', '\u0000\u0000\u0000 ftypisom', /not the header of a Show of Hands game/],
  ] as const) {
    const file = info.outputPath(name)
    const handle = openSync(file, 'w')
    writeSync(handle, begin)
    closeSync(handle)
    truncateSync(file, 200e6)
    await replay.choose(file)
    await expect(replay.refusal(sentence)).toBeVisible()
    await expect(replay.page.getByRole('button', { name: 'Open a file' })).toBeVisible()
  }
})
