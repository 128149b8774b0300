import { expect, test } from './classroom'
import type { Desk } from './classroom/desk'
import type { Phone } from './classroom/phone'

/** Words that nothing but these proposals can bring onto a phone. */
const planted = { n1: 'quokka', n2: 'narwhal', n3: 'axolotl' } as const
type Secret = (typeof planted)[keyof typeof planted]
const secrets = Object.values(planted)

/** By phone, the secrets that must have reached it; all others must not have. */
type Reached = Readonly<Record<string, readonly Secret[]>>

async function expectReached(desk: Desk, phones: readonly Phone[], reached: Reached) {
  await desk.settle(phones)
  for (const [i, { wiretap }] of phones.entries()) {
    const node = `n${i + 1}`
    const { text } = await wiretap.caughtUp()
    const known = secrets.filter((secret) => text.includes(secret))
    expect(known, `what ${node} has got`).toEqual(reached[node] ?? [])
  }
}

async function request(desk: Desk, node: string, value: string): Promise<void> {
  const wish = { type: 'request.make', game: 'g1', node, kind: 'propose', value }
  expect(await desk.devtools.command(wish)).toEqual({ ok: true })
}

test('a phone never gets what its node could not see', async ({ classroom }) => {
  const desk = await classroom.openRoom()
  const screen = await classroom.projector(desk)
  const phones = await classroom.phones(4, desk)
  const [n1, n2, n3, n4] = phones as [Phone, Phone, Phone, Phone]
  const polling = await classroom.phone('Eva', desk)
  await polling.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebSocket'))
  await polling.join()
  const all = [...phones, polling]
  await desk.start({ nodes: 5, speed: 'At once' })
  await desk.press('Hold all')

  for (const [node, value] of Object.entries(planted)) await request(desk, node, value)
  const own: Reached = { n1: ['quokka'], n2: ['narwhal'], n3: ['axolotl'] }
  await expectReached(desk, all, own)

  await n1.press('Propose quokka')
  await n2.press('Propose narwhal')
  await n3.press('Propose axolotl')
  await expect(desk.inFlight).toHaveText('In flight, 12')
  await expectReached(desk, all, own)

  await desk.deliver('n1', 'n4')
  await desk.deliver('n3', 'n5')
  const some: Reached = { ...own, n4: ['quokka'], n5: ['axolotl'] }
  await expectReached(desk, all, some)
  await n4.press('Vote quokka')
  await polling.press('Vote axolotl')
  await expect(desk.node('n5')).toHaveAccessibleName(/holds axolotl/)
  await expectReached(desk, all, some)

  // A copy that the network makes, a message that it loses, and a crash are nobody else's business.
  const copy = { type: 'message.take', game: 'g1', deed: 'duplicate', messages: ['n2.1>n4'] }
  expect(await desk.devtools.command(copy)).toEqual({ ok: true })
  const loss = { type: 'message.take', game: 'g1', deed: 'drop', messages: ['n2.1>n4'] }
  expect(await desk.devtools.command(loss)).toEqual({ ok: true })
  await desk.crash('n2')
  await desk.recover('n2', 'kept')
  await expectReached(desk, all, some)

  // What comes again after a reload is still only one's own.
  await n4.refresh()
  await expect(n4.heading('n4')).toBeVisible()
  await expectReached(desk, all, some)

  for (const [i, { wiretap, name }] of all.entries()) {
    const node = `n${i + 1}`
    expect(wiretap.hasListened || node === 'n5', `${node} was listened to`).toBe(true)
    for (const other of all.filter((phone) => phone.name !== name))
      expect(wiretap.text, `${node} does not know who else is here`).not.toContain(other.name)
    expect(wiretap.text, 'numbers of the log would tell how busy the others are').not.toContain(
      '"seq"',
    )
  }
  const fog = screen.wiretap.text
  expect(fog).toContain('message.sent')
  for (const secret of secrets) expect(fog, 'the projector in fog').not.toContain(secret)
})
