import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { words as network } from '../client/words/desk/de/network'
import { words as people } from '../client/words/desk/de/people'
import { words as play } from '../client/words/desk/de/play'
import { words as rest } from '../client/words/desk/de/rest'
import { words as start } from '../client/words/desk/de/start'
import { words as history } from '../client/words/replay/de/history'
import { words as more } from '../client/words/replay/de/more'
import { words as page } from '../client/words/replay/de/page'
import { words as boards } from '../client/words/watching/de/boards'
import { words as projector } from '../client/words/watching/de/projector'
import { words as truth } from '../client/words/watching/de/truth'
import { type Classroom, expect, test } from './classroom'
import type { Desk } from './classroom/desk'
import { inspect, inspectPhone } from './classroom/inspect'

const pocket: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
}

const languages = {
  de: { name: 'Dein Name in diesem Raum', join: 'Beitreten', in: 'Du bist dabei als' },
  es: { name: 'Tu nombre en esta sala', join: 'Entrar', in: 'Estás dentro como' },
  fr: { name: 'Ton nom dans cette salle', join: 'Rejoindre', in: 'Tu participes sous le nom de' },
  zh: { name: '你在这个房间的名字', join: '加入', in: '你的名字是' },
} as const
type Language = keyof typeof languages

/** Somebody whose browser speaks this language, at the join page. */
async function atTheDoor(classroom: Classroom, desk: Desk, locale: Language): Promise<Page> {
  const page = await (await classroom.device(locale, { ...pocket, locale })).newPage()
  await page.goto(`${classroom.server.url}/j/${desk.code}`)
  await expect(page.getByLabel(languages[locale].name)).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', locale)
  return page
}

async function comeIn(page: Page, name: string, locale: Language): Promise<void> {
  await page.getByLabel(languages[locale].name).fill(name)
  await page.getByRole('button', { name: languages[locale].join, exact: true }).click()
  await expect(page.getByText(languages[locale].in)).toBeVisible()
}

test('a German phone and a Chinese one play a vote at an English desk', async ({ classroom }) => {
  const desk = await classroom.openRoom()
  const german = await atTheDoor(classroom, desk, 'de')
  await comeIn(german, 'Änne', 'de')
  const chinese = await atTheDoor(classroom, desk, 'zh')
  await comeIn(chinese, '小明', 'zh')
  await desk.start({ nodes: 3, speed: 'At once' })
  await expect(german.getByRole('heading', { name: 'Du bist Knoten n1, Änne' })).toBeVisible()
  await expect(german.getByText('Mehrheitswahl, Cluster A')).toBeVisible()

  await desk.letPropose('n1', 'blue')
  await expect(german.getByRole('button', { name: 'Vorschlagen blau' })).toBeVisible()
  const ignore = await german.getByRole('button', { name: 'Ignorieren' }).boundingBox()
  expect(ignore?.height, 'that a long word stands in one line').toBeLessThan(56)
  await german.getByRole('button', { name: 'Vorschlagen blau' }).click()
  await expect(
    chinese.getByRole('heading', { name: 'n1 提议 蓝。这是最先到达你的提议。' }),
  ).toBeVisible()
  await inspectPhone(chinese, 'table, Chinese')
  await chinese.getByRole('button', { name: '投票 蓝' }).click()
  await german.getByRole('button', { name: 'Alle fragen' }).click()
  await expect(chinese.getByRole('heading', { name: 'n1 问你投了什么。' })).toBeVisible()
  await chinese.getByRole('button', { name: '回答 蓝' }).click()
  await inspectPhone(german, 'table, German')
  await german.getByRole('button', { name: 'Entscheiden blau' }).click()
  await expect(desk.node('n1')).toHaveAccessibleName(/decided blue/)

  await desk.crash('n1')
  await expect(german.getByRole('heading', { name: 'n1 ist abgestürzt' })).toBeVisible()
  await inspectPhone(german, 'crashed, German')
  await desk.end()
  await expect(german.getByText('Das Spiel ist zu Ende.')).toBeVisible()
  await inspectPhone(german, 'ended, German')
})

test('a language is switched in place, and remembered', async ({ classroom }) => {
  const desk = await classroom.openRoom()
  for (const locale of ['de', 'es', 'fr', 'zh'] as const) {
    const page = await atTheDoor(classroom, desk, locale)
    await inspectPhone(page, `join, ${locale}`)
    await comeIn(page, `Name ${locale}`, locale)
    await inspectPhone(page, `lobby, ${locale}`)
  }
  const page = await atTheDoor(classroom, desk, 'fr')
  await page.getByLabel('Ton nom dans cette salle').fill('Zoé')
  await page.getByLabel('Langue').selectOption('Deutsch')
  await expect(page.getByLabel('Dein Name in diesem Raum')).toHaveValue('Zoé')
  await expect(page).toHaveTitle('Einem Raum beitreten')
  await page.getByRole('button', { name: 'Beitreten', exact: true }).click()
  await expect(page.getByText('Du bist dabei als')).toBeVisible()
  await page.getByLabel('Sprache').selectOption('English')
  await expect(page.getByText('You are in as')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('a German projector says nothing in English, and is switched in place', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  const beamer = { viewport: { width: 1920, height: 1080 }, locale: 'de' }
  const page = await (await classroom.device('projector', beamer)).newPage()
  await page.goto(await desk.projectorLink())
  await expect(page.getByText('oder gib den Code ein.')).toBeVisible()
  await inspect(page, 'lobby on the projector, German')
  const english = Object.entries({ ...boards, ...projector, ...truth })
    .filter(([key, said]) => key !== said && /^[^{]* [^{]*$/.test(key))
    .map(([key]) => key)
  const expectNoEnglish = () => expectNone(english, page)
  await expectNoEnglish()

  await desk.start({ nodes: 3, speed: 'At once' })
  await expect(page.getByRole('heading', { name: 'Mehrheitswahl' })).toBeVisible()
  await expectNoEnglish()
  await desk.choose('Projector shows', 'Reveal')
  await desk.crash('n2')
  await expect(page.getByRole('status')).toHaveText('n2 ist abgestürzt.')
  await expect(page.getByText('Fehlertoleranz')).toBeVisible()
  await expect(page.getByRole('img', { name: 'n2 ist abgestürzt.' })).toBeVisible()
  await expectNoEnglish()
  await inspect(page, 'game on the projector, German')
  await page.getByRole('combobox', { name: 'Sprache' }).selectOption('English')
  await expect(page.getByRole('status')).toHaveText('n2 crashed.')
  await expect(page.getByText('Fault tolerance')).toBeVisible()
})

const headings = {
  de: {
    lobby: 'Ein Spiel beginnen',
    game: 'Gilt es?',
    ended: 'Noch einmal spielen',
    all: 'Alle Spiele',
  },
  es: {
    lobby: 'Empezar una partida',
    game: '¿Se cumple?',
    ended: 'Jugar otra vez',
    all: 'Todas las partidas',
  },
  fr: {
    lobby: 'Commencer une partie',
    game: 'Est-ce que ça tient ?',
    ended: 'Rejouer',
    all: 'Toutes les parties',
  },
  zh: { lobby: '开始游戏', game: '成立吗？', ended: '再玩一次', all: '所有游戏' },
} as const
const others = Object.keys(headings) as Language[]
const known = { ...boards, ...truth, ...network, ...people, ...play, ...rest, ...start }
/** Keys of two words or more that are something else in German. */
const english = Object.entries({ ...known, ...history, ...more, ...page })
  .filter(([key, said]) => key !== said && /^[^{|]*\w \w[^{|]*$/.test(key))
  .map(([key]) => key)

async function speak(page: Page, language: Language | 'en'): Promise<void> {
  await page.locator('select:has(option[lang="zh"])').first().selectOption(language)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

const expectNothingEnglish = (page: Page) => expectNone(english, page)

/** Once the part of the page that was asked for is there: its words may come after it. */
async function expectNone(keys: readonly string[], page: Page): Promise<void> {
  const found = async () => {
    const said = await page.locator('body').ariaSnapshot()
    return keys.filter((key) => said.includes(key))
  }
  await expect.poll(found, 'what is said in English').toEqual([])
}

test('a desk is switched in place in the lobby, in a game and after it, and so are replay and history', async ({
  classroom,
}) => {
  test.slow()
  const desk = await classroom.openRoom()
  const { page } = desk
  const throughAll = async (at: Page, state: keyof (typeof headings)['de']) => {
    for (const language of others) {
      await speak(at, language)
      await expect(at.getByRole('heading', { name: headings[language][state] })).toBeVisible()
      await inspect(at, `${state}, ${language}`)
      if (language === 'de') await expectNothingEnglish(at)
    }
  }
  await throughAll(page, 'lobby')
  await speak(page, 'en')
  await desk.choose('Free seats', 'Bots play them')
  await desk.start({ protocol: 'Paxos', nodes: 3, speed: 'At once' })
  await desk.letPropose('n1', 'blue')
  await expect(desk.node('n3')).toHaveAccessibleName(/decided blue/, { timeout: 60_000 })
  await throughAll(page, 'game')
  await speak(page, 'en')
  await desk.end()
  await throughAll(page, 'ended')

  await speak(page, 'de')
  const opening = page.context().waitForEvent('page')
  await page.getByRole('link', { name: /^Aufzeichnung von Spiel/ }).click()
  const replay = await opening
  await expect(replay.getByRole('radio', { name: 'Die Wahrheit' })).toBeVisible()
  await expect(replay).toHaveTitle('Aufzeichnung: Paxos, Cluster A')
  for (const tab of ['Wahlgänge', 'Notizbücher', 'Schiedsrichter', 'Wer wusste es', 'Verlauf']) {
    await replay.getByRole('tab', { name: tab }).click()
    await expectNothingEnglish(replay)
  }
  for (const language of others) {
    await speak(replay, language)
    await inspect(replay, `replay, ${language}`)
  }
  await expect(replay.getByRole('radio', { name: '真相' })).toBeVisible()

  await replay.goto(`${classroom.server.url}/history/${desk.code}`)
  await expect(replay.getByRole('heading', { name: '所有游戏' })).toBeVisible()
  await throughAll(replay, 'all')
})

const taken: Readonly<Record<Language, { open: string; page: RegExp; truth: string }>> = {
  de: { open: 'Mitnehmen', page: /^Webseite/, truth: 'Die Wahrheit' },
  es: { open: 'Llevárselo', page: /^Página web/, truth: 'La verdad' },
  fr: { open: 'L’emporter', page: /^Page web/, truth: 'La vérité' },
  zh: { open: '带走', page: /^网页/, truth: '真相' },
}

test('a replay in one file speaks the language of the page that made it, and stays small', async ({
  classroom,
}, info) => {
  test.slow()
  const desk = await classroom.openRoom()
  await desk.choose('Free seats', 'Bots play them')
  await desk.start({ protocol: 'Paxos', nodes: 3, speed: 'At once' })
  await desk.letPropose('n1', 'blue')
  await expect(desk.node('n3')).toHaveAccessibleName(/decided blue/, { timeout: 60_000 })
  await desk.end()
  const { page: replay } = await desk.watchReplay()
  const device = await classroom.device('elsewhere', { viewport: { width: 1440, height: 900 } })
  await device.setOffline(true)
  // A file has no origin.
  classroom.watch.trust('null')
  for (const language of others) {
    await speak(replay, language)
    await replay.getByRole('button', { name: taken[language].open }).click()
    const download = replay.waitForEvent('download')
    await replay.getByRole('button', { name: taken[language].page }).click()
    const file = join(info.outputDir, `${language}.html`)
    await (await download).saveAs(file)
    await replay.keyboard.press('Escape')
    const text = readFileSync(file, 'utf8')
    const size = Buffer.byteLength(text) - text.split('id="game">')[1]!.indexOf('<')
    info.annotations.push({ type: language, description: `${size} bytes plus the log` })
    expect(size).toBeLessThan(280_000)

    const alone = await device.newPage()
    await alone.goto(`file://${file}`)
    await expect(alone.locator('html')).toHaveAttribute('lang', language)
    await expect(alone.getByRole('radio', { name: taken[language].truth })).toBeVisible()
    expect(await alone.evaluate(() => document.fonts.size)).toBe(1)
    if (language === 'de') {
      for (const tab of [
        'Wahlgänge',
        'Notizbücher',
        'Schiedsrichter',
        'Wer wusste es',
        'Verlauf',
      ]) {
        await alone.getByRole('tab', { name: tab }).click()
        await expectNothingEnglish(alone)
      }
      await expect(alone.getByRole('list', { name: /Verlauf/ })).toContainText('n1 ')
    }
    await inspect(alone, `replay in one file, ${language}`)
    await alone.close()
  }
})

test('large text breaks neither join nor the table', async ({ classroom }) => {
  const desk = await classroom.openRoom()
  const page = await atTheDoor(classroom, desk, 'de')
  await enlarge(page)
  await inspect(page, 'join, large text')
  await comeIn(page, 'Maximilian', 'de')
  await enlarge(page)
  await inspect(page, 'lobby, large text')
  await desk.start({ nodes: 3, speed: 'At once' })
  await desk.letPropose('n1', 'blue')
  await expect(page.getByRole('button', { name: 'Vorschlagen blau' })).toBeVisible()
  await inspect(page, 'table, large text')
})

/** As a person does who reads little: the page is asked for letters twice as large. */
async function enlarge(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
}
