import { misfits } from '../classroom/fits'
import { joinHands } from '../hands'
import {
  type AnyEngine,
  beamer,
  expect,
  laptop,
  type MixedClass,
  pocket,
  test,
} from './mixed-class'
import type { Person } from './person'
import type { Size } from './tab'

const tablet: Size = { width: 1024, height: 768 }

for (const engine of ['WebKitGTK', 'Firefox'] as const)
  test(`every page fits in ${engine}`, async ({ room }) => {
    await withoutRoom(room, engine)
    await withRoom(room, engine)
    expect(await room.complaints()).toEqual([])
  })

async function withoutRoom(room: MixedClass, engine: AnyEngine): Promise<void> {
  const visitor = await room.person('visitor', engine, laptop)
  for (const path of ['', 'check', 'practice', 'replay']) {
    await visitor.tab.goto(`${room.server.url}/${path}`)
    await visitor.finds('a heading', () => document.querySelector('h1') !== null)
    await fits(visitor, `/${path}`, [laptop, pocket])
  }
}

async function withRoom(room: MixedClass, engine: AnyEngine): Promise<void> {
  const { url, port } = room.server
  const desk = await room.person('desk', engine, laptop)
  await desk.tab.goto(url)
  await desk.press('button', /^Open a room$/)
  await desk.sees(/Start with/)
  await fits(desk, 'desk, lessons', [beamer, laptop, tablet])
  await desk.press('button', /^All settings$/)
  const code = /\/desk\/(\w+)/.exec(await desk.tab.run(() => location.href))?.[1] ?? ''
  const screen = await room.person('projector', engine, beamer)
  await screen.tab.goto(await desk.link('/screen/'))
  await screen.sees(/QR code/)
  const phone = await room.person('phone', engine)
  await phone.tab.goto(`${url}/j/${code}`)
  await phone.sees(/Join room/)
  await fits(phone, 'join', [pocket])
  await phone.fill(/^Your name/, 'Ana')
  await phone.press('button', /^Join$/)
  await phone.sees(/You are in as/)
  const hands = await joinHands(`http://127.0.0.1:${port}`, code, 2)
  await fits(phone, 'lobby', [pocket])
  await fits(desk, 'desk, lobby', [beamer, laptop, tablet])
  await fits(screen, 'projector, lobby', [beamer, laptop, tablet])
  await inPlay(desk, screen, phone)
  for (const hand of hands) hand.leave()
}

async function inPlay(desk: Person, screen: Person, phone: Person): Promise<void> {
  for (const option of ['Paxos', '3', 'At once'])
    await desk.press('radio', new RegExp(`^${option}$`))
  await desk.press('button', /^Start with/)
  await phone.sees(/You are node n1/)
  await desk.tab.type('1')
  await desk.press('button', /^Let a client ask n1 to propose blue/)
  await phone.press('button', /^Ask everyone: promise 1.n1/)
  await phone.press('button', /^Promise 1.n1/)
  await fits(phone, 'table', [pocket])
  await fits(desk, 'desk', [beamer, laptop, tablet])
  await fits(screen, 'projector, fog', [beamer, laptop, tablet])
  await desk.press('radio', /^Reveal$/)
  await screen.sees(/Ballots/)
  await fits(screen, 'projector, reveal', [beamer, laptop, tablet])
  await desk.press('button', /^Crash$/)
  await phone.sees(/n1 has crashed/)
  await fits(phone, 'crashed', [pocket])
}

async function fits(person: Person, state: string, sizes: readonly Size[]): Promise<void> {
  for (const { width, height } of sizes) {
    await person.tab.resize(width, height)
    const found = () => person.tab.run(misfits)
    await expect
      .configure({ soft: true })
      .poll(found, `${person.who}: ${state}, ${width} by ${height}`)
      .toEqual([])
  }
}
