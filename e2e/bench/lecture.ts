import type { Browser, Page } from '@playwright/test'
import type { RoomCode } from '../../shared/core/ids'
import type { Frame } from '../../shared/wire'
import { browse } from './browse'
import { openHall } from './hall'
import { tasksDuring } from './main-threads'
import { quantile, rounded, sleep } from './numbers'
import type { Person } from './person'
import { startServer } from './subject'

export interface LectureScale {
  readonly people: number
  /** Nodes of each cluster; with 500 people there are 40 clusters, and most seats have two people. */
  readonly nodes: number
  /** Everybody acts once in so long, each at a moment of its own. */
  readonly everyMs: number
  /** So many times the instructor parts all clusters, and heals them. */
  readonly presses: number
  readonly betweenMs: number
}

export interface Lecture {
  readonly clusters: number
  /** From one frame of the page to the next: 16.7 is 60 a second. */
  readonly deskFrameP50Ms: number
  readonly deskFrameP99Ms: number
  readonly projectorFrameP50Ms: number
  readonly projectorFrameP99Ms: number
  /** The longest that the page itself kept a frame waiting, in CPU time: what a busy machine adds is not in it. */
  readonly deskLongestTaskMs: number
  readonly projectorLongestTaskMs: number
  /** Of an empty page meanwhile: what the machine alone costs, with a class of 500 on it. */
  readonly emptyFrameP99Ms: number
  /** From a student's act to the arrival of what it sent at the projector's page. */
  readonly actToProjectorP50Ms: number
  readonly actToProjectorP99Ms: number
  /** From the instructor's press until the projector draws it in the last of all clusters. */
  readonly pressToProjectorP50Ms: number
  readonly pressToProjectorP99Ms: number
}

/** A lecture with a real desk and a real projector, both in one browser on this machine. */
export async function measureLecture(scale: LectureScale): Promise<Lecture> {
  const server = await startServer()
  const browser = await browse()
  const hall = await openHall(server.url, scale)
  hall.line.close()
  try {
    const [desk, beamer, empty] = await Promise.all([
      pageOf(browser, 1440, 900),
      pageOf(browser, 1920, 1080),
      pageOf(browser, 390, 844),
    ])
    const clock = clockOf(beamer, hall.code)
    await desk.goto(
      `${server.url}/desk/${hall.code}#t=${hall.instructorToken}&s=${hall.projectorToken}`,
    )
    await beamer.goto(`${server.url}/screen/${hall.code}#t=${hall.projectorToken}`)
    await desk.getByRole('button', { name: 'Split every cluster in halves' }).waitFor()
    await beamer.evaluate(whenDrawn, false)
    let isOver = false
    const singles = alone(hall.people)
    const acting = hall.people.map((person) =>
      keepActing(
        person,
        scale.everyMs,
        () => isOver,
        singles.has(person) ? () => clock.begin(person.nextAct) : null,
      ),
    )
    // What fails before all are waited for is said below.
    for (const one of acting) one.catch(() => undefined)
    // Until messages arrive, too.
    await sleep(scale.everyMs)
    clock.forget()
    for (const page of [desk, beamer, empty]) await page.evaluate(countFrames)
    const { result: presses, tasks } = await tasksDuring(browser, [desk, beamer], () =>
      partAndHeal(desk, beamer, scale),
    )
    const [deskTasks = [], screenTasks = []] = tasks
    const deskFrames = await desk.evaluate(framesCounted)
    const screenFrames = await beamer.evaluate(framesCounted)
    const emptyFrames = await empty.evaluate(framesCounted)
    isOver = true
    await Promise.all(acting)
    const of = (times: readonly number[], share: number) => rounded(quantile(times, share), 1)
    return {
      clusters: hall.clusters.length,
      deskFrameP50Ms: of(deskFrames, 0.5),
      deskFrameP99Ms: of(deskFrames, 0.99),
      projectorFrameP50Ms: of(screenFrames, 0.5),
      projectorFrameP99Ms: of(screenFrames, 0.99),
      deskLongestTaskMs: of(deskTasks, 1),
      projectorLongestTaskMs: of(screenTasks, 1),
      emptyFrameP99Ms: of(emptyFrames, 0.99),
      actToProjectorP50Ms: of(clock.times, 0.5),
      actToProjectorP99Ms: of(clock.times, 0.99),
      pressToProjectorP50Ms: of(presses, 0.5),
      pressToProjectorP99Ms: of(presses, 0.99),
    }
  } finally {
    for (const { line } of hall.people) line.close()
    await browser.close()
    await server.stop()
  }
}

async function pageOf(browser: Browser, width: number, height: number): Promise<Page> {
  return (await browser.newContext({ viewport: { width, height }, locale: 'en-US' })).newPage()
}

/** Takes the time from acts to what the projector's own socket hears of them. */
function clockOf(beamer: Page, code: RoomCode) {
  const startedAt = new Map<string, number>()
  const times: number[] = []
  const hear = (text: string) => {
    const now = performance.now()
    if (!text.startsWith('42["frame"')) return
    const [, { events }] = JSON.parse(text.slice(2)) as [string, Frame]
    for (const event of events) {
      if (event.type !== 'message.sent') continue
      const start = startedAt.get(`${code} ${event.game} ${event.act}`)
      if (start !== undefined) times.push(now - start)
    }
  }
  beamer.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => hear(payload.toString())),
  )
  return {
    times,
    begin: (act: string) => void startedAt.set(act, performance.now()),
    forget: () => void (times.length = 0),
  }
}

/** Those who share a seat count its acts together: only who sits alone knows the id of the next one. */
function alone(people: readonly Person[]): ReadonlySet<Person> {
  const crews = new Map<string, Person[]>()
  for (const person of people) {
    const seat = `${person.game} ${person.node}`
    crews.set(seat, [...(crews.get(seat) ?? []), person])
  }
  return new Set([...crews.values()].flatMap((crew) => (crew.length === 1 ? crew : [])))
}

/** Acts at random moments, on average once in so long, until it is over. */
async function keepActing(
  person: Person,
  everyMs: number,
  isOver: () => boolean,
  begin: (() => void) | null,
): Promise<void> {
  await sleep(Math.random() * everyMs)
  while (!isOver()) {
    begin?.()
    await person.askNext()
    await sleep(everyMs * (0.5 + Math.random()))
  }
}

/** Ms from each press until the projector has drawn it in every cluster. */
async function partAndHeal(desk: Page, beamer: Page, scale: LectureScale): Promise<number[]> {
  const times: number[] = []
  for (let press = 0; press < scale.presses; press += 1) {
    for (const isParted of [true, false]) {
      const drawn = beamer.evaluate(whenDrawn, isParted)
      // If the press itself fails, that is what is said.
      drawn.catch(() => undefined)
      const name = isParted ? 'Split every cluster in halves' : 'Heal all'
      const pressedAt = await desk.getByRole('button', { name }).evaluate(pressOn)
      times.push((await drawn) - pressedAt)
      await sleep(scale.betweenMs)
    }
  }
  return times
}

// What follows runs in the pages, and may use nothing from outside. Their clocks are those of one machine.

function pressOn(button: HTMLElement | SVGElement): number {
  const at = performance.timeOrigin + performance.now()
  if (button instanceof HTMLElement) button.click()
  return at
}

async function whenDrawn(isParted: boolean): Promise<number> {
  for (const begin = performance.now(); performance.now() - begin < 30_000;) {
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
    const rings = [...document.querySelectorAll('svg[aria-label^="Cluster"]')]
    const words = rings.map((ring) => ring.getAttribute('aria-label') ?? '')
    if (words.length > 0 && words.every((each) => each.includes('. A wall parts ') === isParted))
      return performance.timeOrigin + now
  }
  throw new Error(`not all rings were drawn ${isParted ? 'with' : 'without'} a wall`)
}

function countFrames(): void {
  const times: number[] = []
  Object.assign(globalThis, { frameTimes: times })
  void (async () => {
    for (let before = performance.now(); ;) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const now = performance.now()
      times.push(now - before)
      before = now
    }
  })()
}

function framesCounted(): number[] {
  return (globalThis as unknown as { frameTimes: number[] }).frameTimes
}
