import { expect, test } from './classroom'
import { handIn } from './classroom/form'
import type { Phone } from './classroom/phone'

type Three = [Phone, Phone, Phone]

/** One decision of each protocol, by what the phones offer. The client who asks last is at n3. */
const byButtons: Record<'Leader' | 'Majority vote' | 'Paxos', (phones: Three) => Promise<void>> = {
  async Leader([n1, n2, n3]) {
    await n2.press('Propose to n1 blue')
    await n1.press('Take blue')
    await n3.press('Ask n1')
    await n1.press('Answer blue')
    await n3.press(/^(Answer|Decide) blue/)
  },
  async 'Majority vote'([n1, n2, n3]) {
    await n2.press('Propose blue')
    for (const phone of [n1, n3]) await phone.press('Vote blue')
    await n3.press('Ask everyone')
    for (const phone of [n1, n2]) await phone.press('Answer blue')
    await majorityReaches(n3)
    await n3.press('Decide blue')
  },
  async Paxos([n1, n2, n3]) {
    await n2.pressOn('A client asks you', 'Ask everyone: promise 1.n2?')
    for (const phone of [n1, n2]) await phone.press('Promise 1.n2')
    await n2.press(/^In 1\.n2 propose blue/)
    for (const phone of [n1, n2]) await phone.press('Accept blue')
    await majorityReaches(n3)
    await n3.press('Decide blue')
  },
}

/** Coached play offers to decide before it is right, too. */
async function majorityReaches(phone: Phone): Promise<void> {
  const arc = phone.notebook.getByRole('img')
  await expect(arc).toHaveAccessibleName(/[23] of 3 .*; the majority line is at 2/)
}

for (const help of ['Guided', 'Coached'] as const)
  test(`every protocol comes to a decision in ${help.toLowerCase()} play`, async ({
    classroom,
  }) => {
    const desk = await classroom.openRoom()
    const phones = (await classroom.phones(3, desk)) as Three
    for (const [protocol, play] of Object.entries(byButtons))
      await test.step(protocol, async () => {
        await desk.start({
          protocol,
          nodes: 3,
          speed: 'At once',
          help,
        })
        await desk.letPropose('n2', 'blue')
        await play(phones)
        await expect(desk.node('n3')).toHaveAccessibleName(/decided blue/)
        await expect(desk.property('Coherence')).toContainText('holds')
        await desk.end()
      })
  })

test('majority voting comes to a decision in freehand play', async ({ classroom }) => {
  const desk = await classroom.openRoom()
  const [n1, n2, n3] = (await classroom.phones(3, desk)) as Three
  await desk.start({ protocol: 'Majority vote', nodes: 3, speed: 'At once', help: 'Freehand' })
  await desk.letPropose('n2', 'blue')
  const blue = { entries: { Value: 'blue' } }
  await handIn(n2, 'Propose', { on: 'A client asks you to propose blue', ...blue })
  for (const phone of [n1, n3]) await handIn(phone, 'Vote', { on: 'n2: proposal', ...blue })
  await handIn(n3, 'Ask everyone', { entries: {} })
  for (const phone of [n1, n2])
    await handIn(phone, 'Answer', { on: 'n3: ask', entries: { 'My vote': 'blue' } })
  await handIn(n3, 'Decide', blue)
  await expect(desk.node('n3')).toHaveAccessibleName(/holds blue, decided blue/)
})

const levels = ['Guided', 'Coached', 'Freehand'] as const

test('what nobody can read is a card to ignore, and the referee says from whom', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  const screen = await classroom.projector(desk)
  await desk.choose('Projector shows', 'Reveal')
  const phones = (await classroom.phones(3, desk)) as Three
  for (const [index, help] of levels.entries())
    await test.step(help, async () => {
      await desk.start({ protocol: 'Paxos', nodes: 3, speed: 'At once', help })
      await speakNonsense(phones, `g${index + 1}`)
      await desk.putDown()
      // What just happened is told of the game at hand.
      const told = desk.page.getByRole('listitem')
      for (const did of ['n2 sent n1 something unreadable', 'n2 did something that the protocol'])
        await expect(told.filter({ hasText: `Against SEND: ${did}` })).toHaveCount(1)
      await expect(screen.ring).toHaveAccessibleName(/^Ring. Ring of 3 nodes/)
      await desk.end()
    })

  const replay = await desk.watchReplay()
  await replay.toTheEnd()
  const verdicts = await replay.verdicts()
  expect(verdicts).toMatch(/n2 sent n1 something unreadable \(event \d+\)/)
  expect(verdicts).toMatch(/n2 did something that the protocol does not know \(event \d+\)/)
  await replay.page.getByRole('tab', { name: 'Story' }).click()
  await expect(replay.panel).toContainText("n2's act: dance. Sent to n1.")
})

/** Somebody who wrote a client of his own plays n2, and n1 puts away what it gets. */
async function speakNonsense([n1, n2]: Three, game: string): Promise<void> {
  const ballot = { number: 1, node: 'n2' }
  for (const [action, body] of [
    [
      { type: 'prepare', ballot },
      { type: 'promise', ballot: 'constructor', accepted: { toString: 1 } },
    ],
    [{ type: 'dance', with: ballot }, { type: 'accept' }],
  ]) {
    const messages = [{ to: 'n1', body }]
    const answer = await n2.devtools.command({ type: 'act', game, action, messages })
    expect(answer.ok).toBe(true)
  }
  await expect(n1.cards).toHaveText(Array<string>(2).fill('An unreadable message from n2.'))
  await n1.press('Ignore')
  await expect(n1.cards).toHaveCount(1)
  await n1.press('Ignore')
  await expect(n1.cards).toHaveCount(0)
}
