import { type Classroom, expect, test } from './classroom'
import type { Desk } from './classroom/desk'
import { fillIn, handIn, heard, takeUp, write } from './classroom/form'
import { inspectPhone } from './classroom/inspect'
import { type Phone, tidy } from './classroom/phone'

type Three = [Phone, Phone, Phone]

interface Class {
  readonly classroom: Classroom
  readonly desk: Desk
  readonly phones: Three
}

/** Three phones, and nobody who helps them. */
async function begin(
  classroom: Classroom,
  protocol: 'Paxos' | 'Leader' | 'Majority vote',
): Promise<Class> {
  const desk = await classroom.openRoom()
  const phones = (await classroom.phones(3, desk)) as Three
  await desk.start({ protocol, nodes: 3, speed: 'At once', help: 'Freehand', values: 3 })
  for (const [i, phone] of phones.entries()) await expect(phone.heading(`n${i + 1}`)).toBeVisible()
  return { classroom, desk, phones }
}

const promising = (ballot: string, before: string) => ({
  entries: { Ballot: ballot, 'Accepted before': before },
})
const blueIn = (ballot: string) => ({ entries: { Ballot: ballot, Value: 'blue' } })

test('three students play Paxos with nothing but blank forms, and one gets it wrong', async ({
  classroom,
}) => {
  const room = await begin(classroom, 'Paxos')
  await test.step('a value is chosen by hand', () => decides(room))
  await test.step('what is written stays, and the truth is not shown', () => keepsNotes(room))
  await test.step('a lower ballot is accepted after a promise', () => breaksItsPromise(room))
  await test.step('a crash between two sends', () => crashesInBetween(room))
  await test.step('the replay names it all', () => isToldAfterwards(room))
})

async function decides({ desk, phones: [n1, n2] }: Class): Promise<void> {
  await desk.letPropose('n1', 'blue')
  await handIn(n1, 'Prepare', { on: 'A client asks you', entries: { Ballot: '1.n1' } })
  await expect(n2.cards).toHaveText(['n1: prepare, ballot 1.n1'])
  for (const phone of [n1, n2])
    await handIn(phone, 'Promise', { on: 'n1: prepare', ...promising('1.n1', 'Nothing') })
  await expect(heard(n1)).toHaveText([
    'n2: promise, ballot 1.n1, accepted nothing',
    'n1: promise, ballot 1.n1, accepted nothing',
  ])
  await handIn(n1, 'Propose', blueIn('1.n1'))
  for (const phone of [n1, n2])
    await handIn(phone, 'Accept', { on: 'n1: accept', ...blueIn('1.n1') })
  await expect(heard(n2)).toHaveText([
    'n2: accepted, ballot 1.n1, value blue',
    'n1: accepted, ballot 1.n1, value blue',
  ])
  await handIn(n2, 'Decide', { entries: { Value: 'blue' } })
  await expect(desk.node('n2')).toHaveAccessibleName(/holds blue, decided blue/)
}

async function keepsNotes({ desk, phones: [n1, n2, n3] }: Class): Promise<void> {
  await expect(n1.notebook.getByRole('img')).toHaveCount(0)
  await expect(n1.button(/you must propose|needs/)).toHaveCount(0)
  await write(n2, 'I promised', '1.n1')
  await write(n2, 'I accepted last', 'red, I think')
  const texts = async () =>
    (await desk.log()).flatMap(({ action }) => (action as { text?: string })?.text ?? [])
  await expect
    .poll(texts, 'a line is written once, and not letter by letter')
    .toEqual(['1.n1', 'red, I think'])
  await n2.refresh()
  // In the middle of a word.
  await n3.notebook.getByLabel('My ballot').fill('2.n3')
  await n3.refresh()
  await expect(n2.notebook.getByLabel('I promised')).toHaveValue('1.n1')
  await expect(n2.notebook.getByLabel('I accepted last')).toHaveValue('red, I think')
  await expect(n3.notebook.getByLabel('My ballot')).toHaveValue('2.n3')
}

/** n3 is bound to its own ballot, and takes up an older card all the same. */
async function breaksItsPromise({ desk, phones: [, n2, n3] }: Class): Promise<void> {
  await handIn(n3, 'Prepare', { entries: { Ballot: '2.n3' }, without: ['n1'] })
  await handIn(n3, 'Promise', { on: 'n3: prepare', ...promising('2.n3', 'Nothing') })
  await handIn(n2, 'Promise', {
    on: 'n3: prepare',
    entries: {
      Ballot: '2.n3',
      'Accepted before': 'This:',
      'Accepted before, In ballot': '1.n1',
      'Accepted before, Value': 'blue',
    },
  })
  await expect(heard(n3).first()).toHaveText('n2: promise, ballot 2.n3, accepted blue in 1.n1')
  await handIn(n3, 'Accept', { on: 'n1: accept', ...blueIn('1.n1') })
  await desk.putDown()
  const told = desk.page.getByRole('listitem').filter({ hasText: 'Against PAX6' })
  await expect(told).toHaveText(/n3 accepted\s+blue in 1\.n1 after promising 2\.n3/)
}

async function crashesInBetween({ desk, phones: [n1, n2, n3] }: Class): Promise<void> {
  await write(n3, 'Promises for it', 'n2 n3')
  await handIn(n3, 'Propose', { ...blueIn('2.n3'), without: ['n2', 'n3'] })
  await expect(n1.cards.filter({ hasText: 'n3: accept, ballot 2.n3' })).toHaveCount(1)
  await desk.crash('n3')
  await expect(n3.page.getByRole('heading', { name: 'n3 has crashed' })).toBeVisible()
  await expect(n3.page.getByText('Promises for it: n2 n3')).toBeVisible()
  await expect(n2.cards).toHaveCount(0)
  await desk.recover('n3', 'kept')
  await expect(n3.told(/n3 is back\. What you wrote on solid lines was kept/)).toBeVisible()
  await expect(n3.notebook.getByLabel('My ballot')).toHaveValue('2.n3')
  await expect(n3.notebook.getByLabel('Promises for it')).toHaveValue('')
  await expect(heard(n3)).toHaveCount(0)
}

async function isToldAfterwards({ desk }: Class): Promise<void> {
  await desk.end()
  const events = await desk.log()
  /** As people count them, from 1. */
  const numberOf = (node: string, type: string, ballot: number) =>
    1 +
    events.findIndex((event) => {
      const action = event['action'] as { type: string; ballot?: { number: number } } | undefined
      return event['node'] === node && action?.type === type && action.ballot?.number === ballot
    })
  const replay = await desk.watchReplay()
  await replay.toTheEnd()
  await replay.page.getByRole('tab', { name: 'Notebooks' }).click()
  // n2 never wrote down its second promise; what n3 wrote about its ballot is so.
  await expect(replay.panel.getByText(/^wrote/)).toHaveText(['wrote: 1.n1', 'wrote: red, I think'])
  const [accepted, promised] = [numberOf('n3', 'accept', 1), numberOf('n3', 'promise', 2)]
  const verdicts = tidy(await replay.verdicts())
  expect(verdicts).toContain(
    `n3 accepted blue in 1.n1 (event ${accepted}) after promising 2.n3 (event ${promised}).`,
  )
  expect(verdicts).toContain('Broken rules, 1')
  await replay.page.close()
}

test('a form is put down when its card or the game is gone, and waits while all is frozen', async ({
  classroom,
}) => {
  const { desk, phones } = await begin(classroom, 'Leader')
  const [n1, n2] = phones
  await desk.letPropose('n2', 'red')
  const propose = await takeUp(n2, 'Propose', 'A client asks you to propose red')
  await inspectPhone(n2.page, 'a blank form')
  await desk.press(/^Freeze(?! and say)/)
  await fillIn(propose, { Value: 'red' })
  await expect(propose.getByRole('button', { name: /^Propose/ })).toBeDisabled()
  await desk.press(/^Go on/)
  await propose.getByRole('button', { name: 'Propose', exact: true }).click()
  await handIn(n1, 'Take', { on: 'n2: proposal, value red', entries: { Value: 'red' } })
  await expect(desk.node('n1')).toHaveAccessibleName(/holds red/)

  await handIn(n2, 'Ask my leader', { entries: {} })
  const answer = await takeUp(n1, 'Answer', 'n2: ask')
  await fillIn(answer, { 'What I took': 'Nothing yet' })
  await expect(answer.getByRole('status')).toHaveText('n1 answered: nothing yet.')
  await fillIn(answer, { 'What I took': 'red' })
  await answer.getByRole('button', { name: 'Answer', exact: true }).click()
  await expect(heard(n2)).toHaveText(['n1: answer, value red'])
  await desk.letAsk('n2')
  await handIn(n2, 'Decide', { on: 'A client wants to know', entries: { Value: 'red' } })
  await expect(desk.node('n2')).toHaveAccessibleName(/decided red/)

  const follow = await takeUp(n2, 'Follow')
  await desk.end()
  await expect(follow).toBeHidden()
  await expect(n2.page.getByText('The game has ended.')).toBeVisible()
})

test('every state of the table and of a form can be used by everybody', async ({ classroom }) => {
  const { desk, phones } = await begin(classroom, 'Paxos')
  const [n1, , n3] = phones
  await inspectPhone(n1.page, 'freehand, nothing yet')
  await desk.letAsk('n1')
  await handIn(n1, 'Prepare', { entries: { Ballot: '12.n1' } })
  await handIn(n1, 'Promise', { on: 'n1: prepare', ...promising('12.n1', 'Nothing') })
  await write(n1, 'Promises for it', 'n1')
  await expect(n1.cards).toHaveCount(1)
  await inspectPhone(n1.page, 'freehand, a card, something heard')
  const promise = await takeUp(n3, 'Promise', 'n1: prepare')
  await fillIn(promise, {
    Ballot: '12.n1',
    'Accepted before': 'This:',
    'Accepted before, In ballot': '3.n2',
    'Accepted before, Value': 'green',
  })
  await inspectPhone(n3.page, 'freehand, a form filled in')
  await promise.getByRole('button', { name: 'Not now' }).click()
  await n3.press('Rules')
  await expect(n3.page.getByText('your notebook too. Nobody checks.')).toBeVisible()
  // Long rules begin at their beginning, and the way out is in sight.
  const rules = n3.page.getByRole('dialog', { name: 'Paxos' })
  await expect(rules.getByRole('heading', { name: 'Paxos' })).toBeInViewport()
  await expect(rules.getByRole('button', { name: 'Close' })).toBeInViewport()
})
