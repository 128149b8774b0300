import { type AnyEngine, beamer, expect, laptop, type MixedClass, test } from './mixed-class'
import type { Person } from './person'

interface Cast {
  readonly desk: AnyEngine
  readonly projectors: readonly AnyEngine[]
  /** The phones, in the order of their nodes. */
  readonly phones: readonly [AnyEngine, AnyEngine, AnyEngine]
}

interface Class {
  readonly desk: Person
  readonly projectors: readonly Person[]
  readonly phones: readonly [Person, Person, Person]
  readonly code: string
}

const casts: readonly Cast[] = [
  { desk: 'Firefox', projectors: ['WebKitGTK'], phones: ['WPE', 'WebKitGTK', 'Chromium'] },
  { desk: 'WebKitGTK', projectors: ['Firefox', 'WPE'], phones: ['Firefox', 'WPE', 'Chromium'] },
]

for (const cast of casts)
  test(`a game of Paxos: desk in ${cast.desk}, projectors in ${cast.projectors.join(', ')}, phones in ${cast.phones.join(', ')}`, async ({
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
  // All engines start at once.
  const [desk, projectors, phones] = await Promise.all([
    room.person('desk', cast.desk, laptop),
    Promise.all(cast.projectors.map((engine) => room.person('projector', engine, beamer))),
    Promise.all(cast.phones.map((engine, at) => room.person(`phone ${at + 1}`, engine))),
  ])
  await desk.tab.goto(url)
  await desk.press('button', /^Open a room$/)
  await desk.sees(/Start with/)
  await desk.press('button', /^All settings$/)
  const code = /\/desk\/(\w+)/.exec(await desk.tab.run(() => location.href))?.[1] ?? ''
  const screen = await desk.link('/screen/')
  await all(projectors, async (projector) => {
    await projector.tab.goto(screen)
    await projector.sees(/QR code/)
  })
  // One after the other: the order in which they join is that of the nodes.
  for (const [at, phone] of phones.entries()) await join(phone, at, url, code)
  await all(projectors, (projector) => projector.sees(/3 in the room/))
  return { desk, projectors, phones: phones as unknown as Class['phones'], code }
}

async function all(
  people: readonly Person[],
  does: (person: Person, at: number) => Promise<void>,
): Promise<void> {
  await Promise.all(people.map(does))
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
  await all(phones, (phone, at) => phone.sees(new RegExp(`You are node n${at + 1}`)))
  const [n1, n2] = phones
  await desk.tab.type('1')
  await desk.press('button', /^Let a client ask n1 to propose blue/)
  await n1.press('button', /^Ask everyone: promise 1.n1/)
  await all([n1, n2], (phone) => phone.press('button', /^Promise 1.n1/))
}

async function refresh({ phones: [n1, n2] }: Class): Promise<void> {
  await Promise.all([n1.tab.reload(), n2.tab.reload()])
  await n1.sees(/You are node n1/)
  await n1.sees(/2 of 2 promises for my ballot 1.n1/)
  await n2.sees(/I promised ?1.n1/)
}

/** What is pressed while there is no server is kept, and done once it is there. */
async function restart(room: MixedClass, { desk, projectors, phones }: Class): Promise<void> {
  const everybody = [desk, ...projectors, ...phones]
  await room.server.kill()
  await all(everybody, (person) => person.sees(/Reconnecting/))
  await phones[0].press('button', /^In 1.n1 propose blue/)
  await room.server.start()
  await all(everybody, (person) => person.noLongerSees(/Reconnecting/))
}

async function decide({ desk, projectors, phones }: Class): Promise<void> {
  await all(phones, (phone) => phone.press('button', /^Accept blue/))
  await all(phones, (phone) => phone.press('button', /^Decide blue/))
  await desk.sees(/n3[^.]*decided blue/)
  await desk.press('button', /^End game$/)
  await desk.press('button', /^End the game$/)
  await all(phones, (phone) => phone.sees(/You decided blue/))
  await all(projectors, (projector) => projector.sees(/n1/))
}

async function replay({ desk, projectors, phones }: Class): Promise<void> {
  const link = await desk.link('/replay/')
  await all([desk, ...phones], async (person) => {
    await person.tab.goto(link)
    await person.press('button', /^To the end$/)
    await person.sees(/decided blue/)
  })
  await all(projectors, (projector) => projector.sees(/n1/))
}
