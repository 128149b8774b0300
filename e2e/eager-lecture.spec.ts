import { expect as quick, test } from './classroom'
import { playEagerly } from './classroom/autoplay'
import type { Desk } from './classroom/desk'
import type { Screen } from './classroom/screen'
import { filled } from '../shared/core/words'
import { protocolOf } from '../shared/protocols/registry'
import { beginPicture, evolvePicture, type Picture } from '../shared/referee/picture'
import { verdictsOf } from '../shared/referee/referee'
import type { GameEvent } from '../shared/room/event'
import { scenarioOf } from '../shared/scenarios/registry'
import { saidIn } from '../shared/scenarios/said'
import type { Scenario } from '../shared/scenarios/scenario'
import { beginSheet, cueOf, evolveSheet, isLit, type Sheet } from '../shared/scenarios/sheet'

test.use({ trace: 'off', screenshot: 'off', actionTimeout: 60_000 })

const expect = quick.configure({ timeout: 60_000 })

interface Known {
  readonly picture: Picture
  readonly sheet: Sheet
  readonly count: number
}

/** The game by its log alone, as any referee has it. */
async function knownOf(desk: Desk, scenario: Scenario, game: string): Promise<Known> {
  const events = (await desk.log(game)) as unknown as readonly GameEvent[]
  let picture: Picture | null = null
  let sheet: Sheet | null = null
  for (const event of events) {
    picture = picture ? evolvePicture(picture, event) : beginPicture(event, protocolOf)
    if (!picture) continue
    sheet = sheet ? evolveSheet(sheet, picture, event) : beginSheet(scenario, picture)
  }
  if (!picture || !sheet) throw new Error(`${game} has not begun`)
  return { picture, sheet, count: events.length }
}

/** The sentence of the lit cue, and the four verdicts on desk and wall: by the same log before and after, the same. */
async function isTrue(desk: Desk, screen: Screen, scenario: Scenario, game: string): Promise<void> {
  const cue = desk.page.getByRole('group', { name: 'The cue now' })
  await expect(async () => {
    const { picture, sheet, count } = await knownOf(desk, scenario, game)
    const now = cueOf(sheet)
    quick(now && isLit(sheet, picture.at + 60_000)).toBe(true)
    if (!now) return
    const { evidence, since } = sheet
    const told = filled(now.say, saidIn(now, { picture, evidence, since, now: picture.at }))
    const shown = await cue.innerText()
    const verdicts = verdictsOf(picture)
    const boards = await Promise.all(
      verdicts.flatMap(({ name }) => [
        desk.property(name).first().innerText(),
        screen.property(name).first().innerText(),
      ]),
    )
    quick((await desk.log(game)).length, 'the class stands still').toBe(count)
    quick(plain(shown)).toContain(told)
    for (const [place, { short, sentence }] of verdicts.entries()) {
      // The desk says the first sentence of what is not well.
      const [first = ''] = /^.*?\.(?= |$)/.exec(sentence) ?? []
      const onDesk = plain(boards[2 * place])
      quick(onDesk.includes(short) || onDesk.includes(first), `${onDesk}, not ${short}`).toBe(true)
      quick(plain(boards[2 * place + 1]), 'on the wall').toContain(short)
    }
  }).toPass({ timeout: 45_000 })
}

function plain(text = ''): string {
  return text.replace(/\s+/g, ' ')
}

/** Press by press to the end of a story, which is its lesson by the referee. */
async function teach(desk: Desk, screen: Screen, id: string, game: string): Promise<void> {
  const scenario = scenarioOf(id)
  if (!scenario) throw new Error(`no story ${id}`)
  await desk.choose('Protocol', protocolOf(scenario.protocol)?.name ?? '')
  await desk.page
    .getByRole('combobox', { name: 'Scenario' })
    .selectOption({ label: scenario.title })
  if (scenario.otherSizes) await desk.choose('Nodes', '7')
  await desk.choose('Messages travel', 'At once')
  await desk.press('Start with all 7 seats filled')
  await desk.choose('Projector shows', 'Reveal')
  const cue = desk.page.getByRole('group', { name: 'The cue now' })
  for (const [place] of scenario.script.entries()) {
    const number = `Cue ${place + 1} of ${scenario.script.length}`
    const heading = desk.page.getByRole('heading', { name: number })
    await expect(heading).toBeVisible()
    await expect(cue).not.toContainText('The class went another way')
    await expect(cue).not.toContainText('Lights when')
    await isTrue(desk, screen, scenario, game)
    // An eager hand may do first what the desk would press for it.
    await expect(async () => {
      const press = cue.locator('.buttons .button')
      if ((await heading.count()) > 0 && (await press.count()) > 0) await press.first().click()
      await quick(heading).toHaveCount(0, { timeout: 1_500 })
    }).toPass()
  }
  await expect(desk.page.getByRole('heading', { name: 'Play again' })).toBeVisible()
  const { picture } = await knownOf(desk, scenario, game)
  const fared = Object.fromEntries(verdictsOf(picture).map(({ id, status }) => [id, status]))
  quick(fared).toMatchObject(scenario.expected.properties)
  quick(picture.breaches).toEqual([])
}

/** More stories can be named here; each is held against its log in the same way. */
const lecture = ['leader-crash'] as const

test('seven phones that press at once what is filled in: at every cue, desk and wall say what the log says', async ({
  classroom,
}) => {
  test.setTimeout(600_000)
  const desk = await classroom.openRoom()
  const screen = await classroom.projector(desk)
  for (const name of ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn', 'Gus']) {
    const phone = await classroom.phone(name, desk)
    await playEagerly(phone.page)
    await phone.join()
  }
  await expect(desk.page.getByRole('heading', { name: 'In the room, 7' })).toBeVisible()
  for (const [place, id] of lecture.entries()) await teach(desk, screen, id, `g${place + 1}`)
})
