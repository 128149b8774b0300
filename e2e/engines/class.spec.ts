import { type AnyEngine, beamer, expect, laptop, type MixedClass, test } from './mixed-class'
import type { Person } from './person'

interface Cast {
  readonly desk: AnyEngine
  readonly projector: AnyEngine
  /** The phones, in the order of their nodes. */
  readonly phones: readonly [AnyEngine, AnyEngine, AnyEngine]
}

interface Class {
  readonly desk: Person
  readonly projector: Person
  readonly phones: readonly [Person, Person, Person]
  readonly code: string
}

const casts: readonly Cast[] = [
  { desk: 'Firefox', projector: 'WebKitGTK', phones: ['WPE', 'WebKitGTK', 'Chromium'] },
  { desk: 'WebKitGTK', projector: 'Firefox', phones: ['Firefox', 'WPE', 'Chromium'] },
  { desk: 'Chromium', projector: 'WPE', phones: ['WebKitGTK', 'Firefox', 'WPE'] },
]

for (const cast of casts)
  test(`a game of Paxos: desk in ${cast.desk}, projector in ${cast.projector}, phones in ${cast.phones.join(', ')}`, async ({
    room,
  }) => {
    const people = await begin(room, cast)
    await test.step('a ballot', () => ballot(people))
    await test.step('a refresh', () => refresh(people))
    expect(await room.complaints()).toEqual([])
    await test.step('the server is killed and comes back', () => restart(room, people))
    await test.step('all decide', () => decide(people))
    await test.step('the replay', () => replay(people))
  })

async function begin(room: MixedClass, cast: Cast): Promise<Class> {
  const { url } = room.server
  const [desk, projector, ...phones] = await Promise.all([
    room.person('desk', cast.desk, laptop),
    room.person('projector', cast.projector, beamer),
    ...cast.phones.map((engine, at) => room.person(`phone ${at + 1}`, engine)),
  ])
  await desk.tab.goto(url)
  await desk.press('button', /^Open a room$/)
  await desk.sees(/Start with/)
  const code = /\/desk\/(\w+)/.exec(await desk.tab.run(() => location.href))?.[1] ?? ''
  await projector.tab.goto(
    await desk.tab.run(
      () => document.querySelector<HTMLAnchorElement>('a[href*="/screen/"]')?.href ?? '',
    ),
  )
  await projector.sees(/QR code/)
  for (const [at, phone] of phones.entries()) await join(phone, at, url, code)
  const people = { desk, projector, phones: phones as unknown as Class['phones'], code }
  await projector.sees(/3 in the room/)
  return people
}

/** The first one types the code, the others scan it. */
async function join(phone: Person, at: number, url: string, code: string): Promise<void> {
  if (at === 0) {
    await phone.tab.goto(url)
    await phone.fill(/^Join with a code/, code)
    await phone.press('button', /^Join$/)
  } else await phone.tab.goto(`${url}/j/${code}`)
  await phone.sees(/Join room/)
  await phone.fill(/^Your name/, `Kid ${at + 1}`)
  await phone.press('button', /^Join$/)
  await phone.sees(/You are in as/)
}

async function ballot({ desk, phones }: Class): Promise<void> {
  for (const option of ['Paxos', '3', 'At once'])
    await desk.press('radio', new RegExp(`^${option}$`))
  await desk.press('button', /^Start with/)
  for (const [at, phone] of phones.entries())
    await phone.sees(new RegExp(`You are node n${at + 1}`))
  const [n1, n2] = phones
  await desk.tab.type('1')
  await desk.press('button', /^Let a client ask n1 to propose blue/)
  await n1.press('button', /^Ask everyone: promise 1.n1/)
  for (const phone of [n1, n2]) await phone.press('button', /^Promise 1.n1/)
}

async function refresh({ phones: [n1, n2] }: Class): Promise<void> {
  await Promise.all([n1.tab.reload(), n2.tab.reload()])
  await n1.sees(/You are node n1/)
  await n1.sees(/2 of 2 promises for my ballot 1.n1/)
  await n2.sees(/I promised ?1.n1/)
}

/** What is pressed while there is no server is kept, and done once it is there. */
async function restart(room: MixedClass, { desk, projector, phones }: Class): Promise<void> {
  const everybody = [desk, projector, ...phones]
  await room.server.kill()
  for (const person of everybody) await person.sees(/Reconnecting/)
  await phones[0].press('button', /^In 1.n1 propose blue/)
  await room.server.start()
  for (const person of everybody) await person.noLongerSees(/Reconnecting/)
}

async function decide({ desk, projector, phones }: Class): Promise<void> {
  for (const phone of phones) await phone.press('button', /^Accept blue/)
  for (const phone of phones) await phone.press('button', /^Decide blue/)
  await desk.sees(/n3[^.]*decided blue/)
  await desk.press('button', /^End game$/)
  await desk.press('button', /^End the game$/)
  for (const phone of phones) await phone.sees(/You decided blue/)
  await projector.sees(/n1/)
}

async function replay({ desk, projector, phones }: Class): Promise<void> {
  const link = await desk.tab.run(
    () => document.querySelector<HTMLAnchorElement>('a[href*="/replay/"]')?.href ?? '',
  )
  for (const person of [desk, ...phones]) {
    await person.tab.goto(link)
    await person.press('button', /^To the end$/)
    await person.sees(/decided blue/)
  }
  await projector.sees(/n1/)
}
