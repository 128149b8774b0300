import { type Classroom, expect as quick, test } from './classroom'
import { playByItself } from './classroom/autoplay'
import { Desk } from './classroom/desk'
import type { Phone } from './classroom/phone'
import type { Screen } from './classroom/screen'

// To record thirty phones costs more than to play them.
test.use({ trace: 'off', screenshot: 'off', actionTimeout: 60_000 })

/** What moves on thirty phones of a small machine takes a while. */
const expect = quick.configure({ timeout: 60_000 })

interface Hall {
  readonly classroom: Classroom
  readonly screen: Screen
  /** Who came in time, and where each said that it will sit: "A n1". */
  readonly seats: ReadonlyMap<Phone, string>
}

test('a lecture: thirty phones in six clusters, from the lobby to the comparison', async ({
  classroom,
}) => {
  test.slow()
  const laptop = await classroom.openRoom()
  const link = await laptop.secretLink()
  const screen = await classroom.projector(laptop)
  const phones = await comeIn(classroom, laptop)
  const seats = await split(laptop, phones)
  const hall: Hall = { classroom, screen, seats }
  await start(laptop, hall)
  await comeLate(laptop, hall)
  await removeAndUndo(laptop, hall)
  await part(laptop, hall)
  await ask(laptop, hall)

  await laptop.page.context().close()
  const tablet = await classroom.device('tablet')
  const desk = await Desk.reopen(await tablet.newPage(), link)
  await heal(desk, hall)
  await crash(desk, hall)
  await compare(desk, hall)
})

/** 28 scan the code and come in, in whatever order. */
async function comeIn(classroom: Classroom, desk: Desk): Promise<Phone[]> {
  const names = Array.from({ length: 28 }, (_, index) => `Student ${index + 1}`)
  const phones: Phone[] = []
  // More at a time are no quicker on two cores.
  while (phones.length < names.length) {
    const next = names.slice(phones.length, phones.length + 4)
    phones.push(...(await Promise.all(next.map((name) => player(classroom, desk, name)))))
  }
  await expect(desk.page.getByRole('heading', { name: 'In the room, 28' })).toBeVisible()
  return phones
}

/** A phone that plays by itself once it has a seat. */
async function player(classroom: Classroom, desk: Desk, name: string): Promise<Phone> {
  const phone = await classroom.phone(name, desk)
  await playByItself(phone.page)
  await phone.join()
  return phone
}

/** Six clusters of five; two people share a seat, and three seats are for bots. */
async function split(desk: Desk, phones: readonly Phone[]): Promise<Map<Phone, string>> {
  await desk.choose('Clusters', 'Of 5')
  await desk.choose('Who is left over', 'get bots')
  await expect(desk.page.getByText('28 people: 6 clusters of 5, 2 bots')).toBeVisible()
  await desk.press('Split into clusters of 5')
  const seats = new Map<Phone, string>()
  for (const phone of phones) seats.set(phone, await seatOf(phone))
  const mover = at(seats, 'D n5')
  const choice = desk.page.getByRole('combobox', { name: `Seat of ${mover.name}`, exact: true })
  await choice.focus()
  await choice.selectOption('A n5')
  const clusterA = desk.page.getByRole('region', { name: 'Cluster A', exact: true })
  await expect(clusterA.getByRole('listitem', { name: 'n5, a crew of 2' })).toBeVisible()
  return seats.set(mover, 'A n5')
}

async function seatOf({ page }: Phone): Promise<string> {
  const words = await page.getByText(/^You will be n\d in cluster \w\./).innerText()
  const [, node, cluster] = /be (n\d) in cluster (\w)/.exec(words) ?? []
  return `${cluster} ${node}`
}

function at(seats: ReadonlyMap<Phone, string>, wanted: string): Phone {
  const found = [...seats].find(([, seat]) => seat === wanted)
  if (!found) throw new Error(`nobody sits at ${wanted}`)
  return found[0]
}

async function start(desk: Desk, { screen, seats }: Hall): Promise<void> {
  await desk.choose('Protocol', 'Majority vote')
  await desk.choose('Messages travel', 'At once')
  await desk.press('Start in all 6 clusters')
  for (const [phone, seat] of seats) await expect(phone.heading(seat.slice(2))).toBeVisible()
  await desk.choose('How long bots think', 'Quick')
  await expect(heading(desk, '3 bots')).toBeVisible()
  await expect(screen.page.getByRole('img', { name: /^Cluster [A-F], running/ })).toHaveCount(6)
}

/** Both watch first. One takes over from a bot, the other one is given the seat of a phone that died. */
async function comeLate(desk: Desk, { classroom, screen, seats }: Hall): Promise<void> {
  await expect(screen.page.getByRole('img', { name: /QR code/ })).toBeVisible()
  const zoe = await player(classroom, desk, 'Zoe')
  await expect(zoe.page.getByText('A game is running. Watch it on the projector')).toBeVisible()
  await zoe.press(/^Take over n5 from a bot/)
  await expect(zoe.heading('n5')).toBeVisible()
  await expect(heading(desk, '2 bots')).toBeVisible()

  const yan = await player(classroom, desk, 'Yan')
  await at(seats, 'B n4').page.context().close()
  await look(desk, 'B')
  await desk.press('Give n4 to Yan')
  await expect(yan.heading('n4')).toBeVisible()
}

/** A finger slipped: who was removed is back in the same seat without a tap. */
async function removeAndUndo(desk: Desk, { classroom, seats }: Hall): Promise<void> {
  classroom.watch.allow(/status of 403/)
  const victim = at(seats, 'C n2')
  await look(desk, 'C')
  await desk.press('People')
  await desk.press(`Remove ${victim.name}`)
  await expect(victim.page.getByRole('heading', { name: 'You were removed' })).toBeVisible()
  await desk.press(`Undo: let ${victim.name} come back`)
  await expect(victim.heading('n2')).toBeVisible()
  await desk.page.keyboard.press('Escape')
}

/** A wall in every cluster: the larger side chooses blue, and whoever is asked on the other one cannot know. */
async function part(desk: Desk, { screen }: Hall): Promise<void> {
  await look(desk, 'All')
  await desk.press('Split every cluster in halves')
  await expect(parted(screen)).toHaveCount(6)
  await desk.choose('In every cluster', 'n4')
  await desk.press('Let a client ask n4 to propose blue')
  await desk.press('Let a client ask n4 who won')
  await desk.choose('In every cluster', 'n1')
  await desk.press('Let a client ask n1 who won')
  for (const id of clusters) await expect(tab(desk, id)).toHaveText(/decided blue/)
}

/** Everything stands still while everybody answers, and goes on afterwards. */
async function ask(desk: Desk, { screen, seats }: Hall): Promise<void> {
  await desk.press('Ask')
  const dialog = desk.page.getByRole('dialog')
  await dialog.getByLabel('Or a question of your own').fill('Does n1 know it?')
  await dialog.getByRole('button', { name: 'Ask it' }).click()
  for (const [seat, answer] of [
    ['A n1', 'no'],
    ['C n2', 'no'],
    ['F n4', 'yes'],
  ] as const) {
    const phone = at(seats, seat)
    await expect(phone.page.getByText('Frozen').first()).toBeVisible()
    await phone.press(answer)
  }
  await expect(screen.page.getByText(/^3 of \d+ have answered/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Show the answers' }).click()
  await dialog.getByRole('button', { name: 'Go on' }).click()
  for (const id of clusters) await expect(tab(desk, id)).not.toHaveText(/frozen/)
}

/** From the other browser: the walls come down, and who was asked for the answer finds it. */
async function heal(desk: Desk, { screen, seats }: Hall): Promise<void> {
  await desk.press('Heal all')
  await expect(parted(screen)).toHaveCount(0)
  for (const id of clusters)
    await expect(at(seats, `${id} n1`).notebook).toContainText(/I decided\s*blue/)
}

/** In every cluster at once, and seen on every phone that it is about. */
async function crash(desk: Desk, { screen, seats }: Hall): Promise<void> {
  await desk.choose('In every cluster', 'n2')
  await desk.press('Crash')
  for (const id of clusters) {
    const { page } = at(seats, `${id} n2`)
    await expect(page.getByRole('heading', { name: 'n2 has crashed' })).toBeVisible()
  }
  await expect(screen.page.getByRole('img', { name: /^Cluster.*n2 has crashed/ })).toHaveCount(6)
}

async function compare(desk: Desk, { screen, seats }: Hall): Promise<void> {
  await desk.press('End all')
  await desk.press('End all games')
  await expect(heading(desk, '6 of 6 clusters decided.')).toBeVisible()
  await desk.press('Show it on the projector')
  for (const id of clusters) {
    const row = screen.page.getByRole('row', { name: new RegExp(`^${id} decided`) })
    await expect(row).toContainText('blue')
  }
  await expect(screen.caption).toContainText('6 of 6 clusters decided')
  const { page } = at(seats, 'E n1')
  await expect(page.getByRole('link', { name: 'See the replay' })).toBeVisible()
}

const clusters = ['A', 'B', 'C', 'D', 'E', 'F'] as const

const heading = ({ page }: Desk, name: string) => page.getByRole('heading', { name, exact: true })
const tab = ({ page }: Desk, id: string) => page.getByRole('tab', { name: new RegExp(`^${id}\\b`) })
const parted = ({ page }: Screen) =>
  page.getByRole('img', { name: /^Cluster.*(wall|parts|parted)/i })

async function look(desk: Desk, id: string): Promise<void> {
  await tab(desk, id).click()
  await expect(tab(desk, id)).toHaveAttribute('aria-selected', 'true')
}
