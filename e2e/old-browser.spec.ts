import { join } from 'node:path'
import { expect, test } from './classroom'
import { Desk } from './classroom/desk'
import { inspectPhone } from './classroom/inspect'
import { Phone } from './classroom/phone'
import { ReplayPage } from './classroom/replay-page'
import { Screen } from './classroom/screen'
import { browserOf2021, browserOf2022 } from './oldest/browser-of-2022'

const paths = [
  '/',
  '/j/ABCDEF',
  '/play/ABCDEF',
  '/desk/ABCDEF',
  '/screen/ABCDEF',
  '/replay',
  '/history/ABCDEF',
  '/check',
  '/practice',
]

test('browsers of 2022 play a whole game, in every role, and watch its replay from a file', async ({
  classroom,
}, info) => {
  const device = async (name: string) => {
    const context = await classroom.device(name)
    await context.addInitScript(browserOf2022)
    return context
  }
  const url = classroom.server.url
  const desk = await Desk.open(await (await device('desk')).newPage(), url)
  expect(await desk.page.evaluate(() => 'DecompressionStream' in window)).toBe(false)
  const screen = await Screen.open(
    await (await device('projector')).newPage(),
    await desk.projectorLink(),
  )
  const phones: Phone[] = []
  for (const name of ['Ana', 'Ben', 'Cleo']) {
    const phone = await Phone.open(await device(name), url, name)
    await phone.scan(desk.code)
    await phone.join()
    phones.push(phone)
  }
  const [n1, n2, n3] = phones as [Phone, Phone, Phone]
  await desk.start({ nodes: 3, speed: 'At once' })
  await desk.letPropose('n1', 'blue')
  await n1.press('Propose blue')
  for (const phone of [n2, n3]) await phone.press('Vote blue')
  await expect(desk.node('n3')).toHaveAccessibleName(/holds blue/)
  await desk.page.getByRole('radio', { name: 'Reveal' }).click()
  await expect(screen.page.getByText('Blue is chosen', { exact: false }).first()).toBeVisible()
  await desk.end()

  const replay = await desk.watchReplay()
  await replay.takeAlong()
  const file = join(info.outputDir, 'replay.html')
  await replay.take('Web page', file)
  classroom.watch.trust('null')
  const alone = new ReplayPage(await (await device('elsewhere')).newPage())
  await alone.page.goto(`file://${file}`)
  await alone.isOpen()
  await alone.page.keyboard.press('End')
  await expect(alone.page.getByText('Blue is chosen', { exact: false }).first()).toBeVisible()

  await n1.open('/practice')
  await expect(n1.page.getByRole('heading', { level: 1 })).toBeVisible()
  await n1.open('/check')
  await expect(n1.page.getByRole('status')).toContainText('All is well')
})

test('an older one is told on every page, in its own language first, which browsers can play', async ({
  classroom,
}) => {
  classroom.watch.allow(/./)
  const context = await classroom.device('old', {
    locale: 'fr-FR',
    viewport: { width: 390, height: 844 },
  })
  await context.addInitScript(browserOf2021)
  const page = await context.newPage()
  for (const path of paths) {
    await page.goto(classroom.server.url + path)
    const alert = page.getByRole('alert')
    await expect(alert, path).toContainText('Firefox 115+')
    await expect(alert.locator('p').first()).toHaveAttribute('lang', 'fr')
    for (const words of ['does not run in', 'läuft in diesem', 'no funciona en', '无法运行'])
      await expect(alert).toContainText(words)
    await expect(alert).toContainText('(Array.findLast, Object.hasOwn)')
  }
  await inspectPhone(page, 'too old')
})

test('without scripts, every page says in five languages that it needs them', async ({
  classroom,
}) => {
  const page = await (await classroom.device('no scripts', { javaScriptEnabled: false })).newPage()
  for (const path of paths) {
    await page.goto(classroom.server.url + path)
    const said = page.locator('noscript p')
    await expect(said, path).toHaveCount(5)
    for (const each of await said.all()) await expect(each).toBeVisible()
    const words = (await said.allTextContents()).join()
    expect(words).toMatch(/needs JavaScript.*braucht.*necesita.*besoin de.*需要 JavaScript/)
  }
})

test('every page says what it is doing before any script or style has come, in the reader’s language once it is known', async ({
  classroom,
}) => {
  const context = await classroom.device('slow', {
    locale: 'de-DE',
    viewport: { width: 390, height: 844 },
  })
  const page = await context.newPage()
  let held: (() => void)[] = []
  const hold = (pattern: RegExp) =>
    page.route(pattern, async (route) => {
      await new Promise<void>((resolve) => held.push(resolve))
      await route.continue().catch(() => undefined)
    })
  await hold(/assets\/.*\.(js|css|woff2)$/)
  const first = new Set<string>()
  for (const path of paths) {
    await page.goto(classroom.server.url + path, { waitUntil: 'commit' })
    const words = page.locator('#boot-words')
    await expect(words, path).toBeVisible()
    await expect(words).toHaveText(/^(Loading|Connecting).*…$/)
    first.add((await words.textContent()) ?? '')
  }
  expect(first.size).toBe(paths.length)
  for (const release of held) release()
  held = []
  await page.unroute(/assets\/.*\.(js|css|woff2)$/)

  await hold(/assets\/(?!guard).*\.js$/)
  await page.goto(`${classroom.server.url}/practice`, { waitUntil: 'commit' })
  await expect(page.locator('#boot-words')).toHaveText('Das Übungsspiel wird geladen…')
  for (const release of held) release()
  await page.unroute(/assets\/(?!guard).*\.js$/)
  await page.goto(`${classroom.server.url}/practice`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('#boot')).toHaveCount(0)
})
