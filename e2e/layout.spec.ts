import type { Page } from '@playwright/test'
import { type Classroom, expect, test } from './classroom'
import type { Desk } from './classroom/desk'
import { misfits } from './classroom/fits'
import type { Phone } from './classroom/phone'

// Scrollbars that take room, as on Windows, Linux and ChromeOS with a mouse: what the runner hides is to be seen here.
test.use({
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] }),
    { scope: 'worker' },
  ],
})

type Sizes = readonly (readonly [width: number, height: number])[]

const laptops: Sizes = [
  [1920, 1080],
  [1440, 900],
  [1280, 720],
  [1024, 768],
  [390, 844],
]
const pockets: Sizes = [
  [390, 844],
  [320, 568],
]
const everywhere: Sizes = [[1440, 900], ...pockets]
const walls: Sizes = [
  [1920, 1080],
  [1440, 900],
  [1024, 768],
]

/** A mouse, and so the classic kind of scrollbar. */
const withMouse = { viewport: { width: 390, height: 844 }, hasTouch: false, isMobile: false }

type Look = (page: Page, state: string, sizes: Sizes) => Promise<void>

/** Looks at a page in all of its sizes, with letters as they are and twice as large. */
const fits: Look = async (page, state, sizes) => {
  const before = page.viewportSize()
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height })
    for (const letters of ['100%', '200%']) {
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters)
      // What sizes itself by the room that it has does so in the next frame.
      const words = `${state}, ${width} by ${height}, letters ${letters}`
      await expect
        .configure({ soft: true })
        .poll(() => page.evaluate(misfits), words)
        .toEqual([])
    }
    await page.evaluate(() => (document.documentElement.style.fontSize = ''))
  }
  if (before) await page.setViewportSize(before)
}

/** In the dark, too, a page is printed with dark letters on white. */
const prints: Look = async (page, state) => {
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect.soft(await page.evaluate(paper), `${state}, printed`).toEqual([])
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'))
}

/** Two quick taps on anything do not make it larger. */
const staysAtTaps: Look = async (page, state) => {
  const tapped = page.locator('a, button, input, select, summary, label, [role="button"]')
  const others = await tapped.evaluateAll((all) =>
    all
      .map((element) => getComputedStyle(element).touchAction)
      .filter((action) => !/^(manipulation|none|pan-y)$/.test(action)),
  )
  expect.soft(others, `${state}, taps`).toEqual([])
}

/** In colours of the person’s own, words and what is picked are to be seen. */
const inOwnColours: Look = async (page, state) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    const words = `${state}, forced colours, ${colorScheme}`
    expect.soft(await page.evaluate(faint), words).toEqual([])
  }
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
}

const look: Look = async (page, state, sizes) => {
  for (const each of [prints, staysAtTaps, inOwnColours, fits]) await each(page, state, sizes)
}

// One walk for all of it: a class takes longer than a look.
test('every page without a room fits, prints, and can be read', ({ classroom }) =>
  withoutRoom(classroom))

test('every page of a room fits, prints, and can be read', ({ classroom }) => withRoom(classroom))

async function withoutRoom(classroom: Classroom): Promise<void> {
  const page = await (await classroom.device('visitor')).newPage()
  for (const path of ['', 'check', 'practice', 'replay']) {
    await page.goto(`${classroom.server.url}/${path}`)
    await expect(page.getByRole('heading').first()).toBeVisible()
    await look(page, `/${path}`, everywhere)
  }
}

async function withRoom(classroom: Classroom): Promise<void> {
  const desk = await classroom.openRoom()
  const entering = await classroom.phone('Vera', desk, withMouse)
  await look(entering.page, 'join', everywhere)
  const phones = await classroom.phones(3, desk, withMouse)
  const [n1, n2] = phones as [Phone, Phone, Phone]
  await look(n1.page, 'lobby', pockets)
  await look(desk.page, 'desk, lobby', laptops)
  const { page: screen } = await classroom.projector(desk)
  await look(screen, 'projector, lobby', walls)

  await inPlay(desk, [n1, n2], screen)
  await desk.crash('n2')
  await expect(n2.page.getByRole('heading', { name: 'n2 has crashed' })).toBeVisible()
  await look(n2.page, 'crashed', pockets)
  await desk.end()
  await look(desk.page, 'desk, ended', laptops)
  await expect(n1.page.getByText('The game has ended.')).toBeVisible()
  await look(n1.page, 'ended', pockets)
  const replay = await desk.watchReplay()
  await replay.toTheEnd()
  await look(replay.page, 'replay', everywhere)
}

async function inPlay(desk: Desk, [n1, n2]: readonly [Phone, Phone], screen: Page): Promise<void> {
  await desk.start({ protocol: 'Paxos', nodes: 3, speed: 'Everyone can follow' })
  await desk.press('Hold all')
  await desk.letPropose('n1', 'blue')
  await n1.press(/^Ask everyone: promise/)
  await expect(desk.inFlight).toHaveText('In flight, 2')
  await look(desk.page, 'desk, messages are held', laptops)
  await desk.press('Release all')
  await expect(n2.button(/^Promise 1.n1/)).toBeVisible()
  await look(n2.page, 'table', pockets)
  await look(screen, 'projector, fog', walls)
  await desk.choose('Projector shows', 'Reveal')
  await expect(screen.getByRole('table', { name: /^Ballots/ })).toBeVisible()
  await look(screen, 'projector, reveal', walls)
}

/** Runs in the page: what is light on white, or dark where it covers much. */
function paper(): string[] {
  const lightness = (color: string) => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number)
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
  }
  const isClear = (color: string) => /^rgba.*, 0\)$/.test(color)
  const found: string[] = []
  for (const element of [document.documentElement, ...document.querySelectorAll('body, body *')]) {
    if (element.closest('svg, .inverse, button, a, [role]')) continue
    const { color, backgroundColor } = getComputedStyle(element)
    const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`
    if (!isClear(backgroundColor) && lightness(backgroundColor) < 0.8)
      found.push(`${name} lies on ${backgroundColor}`)
    if (lightness(color) > 0.6) found.push(`${name} is written in ${color}`)
  }
  return found
}

/** Runs in the page: what does not stand out from what is behind it. */
function faint(): string[] {
  const share = (part: number) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
  const light = (color: string) => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number)
    return 0.2126 * share(red) + 0.7152 * share(green) + 0.0722 * share(blue)
  }
  const contrast = (one: string, other: string) => {
    const [a, b] = [light(one), light(other)]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  }
  const behind = (element: Element | null): string => {
    if (element === null) return getComputedStyle(document.documentElement).backgroundColor
    const { backgroundColor } = getComputedStyle(element)
    return /^rgba.*, 0\)$/.test(backgroundColor) ? behind(element.parentElement) : backgroundColor
  }
  const found: string[] = []
  for (const element of document.querySelectorAll('body *')) {
    const words = [...element.childNodes].some(
      (node) => node.nodeType === 3 && node.nodeValue?.trim(),
    )
    // What stands on a token or an envelope has that behind it, and not the page.
    if (!words || element.closest('.node, .envelope, .hidden, script, style, .arc, option'))
      continue
    const { color, fill } = getComputedStyle(element)
    const ink = element instanceof SVGElement ? fill : color
    const ratio = contrast(ink, behind(element))
    if (ratio < 4.5) found.push(`${element.textContent.trim()}: ${ratio.toFixed(1)}`)
  }
  for (const picked of document.querySelectorAll('[aria-checked="true"], [aria-selected="true"]')) {
    const other = picked.parentElement?.querySelector(
      '[aria-checked="false"], [aria-selected="false"]',
    )
    if (other && contrast(behind(picked), behind(other)) < 3)
      found.push(`${picked.textContent.trim()} does not look picked`)
  }
  return found
}
