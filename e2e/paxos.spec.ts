import { type Classroom, expect, test } from './classroom'
import type { Desk } from './classroom/desk'
import type { Phone } from './classroom/phone'
import type { Screen } from './classroom/screen'

/** What only nodes know, and a projector in fog must not say. */
const secret =
  /\b([Bb]lue|[Rr]ed|[Pp]romised?|[Pp]repare|[Aa]ccept(ed|s)?|[Cc]hosen|[Dd]ecided|\d\.n\d)\b/

const nodes = ['n1', 'n2', 'n3', 'n4', 'n5']

interface Class {
  readonly desk: Desk
  readonly screen: Screen
  readonly phones: readonly Phone[]
  /** The phone that plays a node: `at('n3')`. */
  readonly at: (node: string) => Phone
}

test('five phones play Paxos: one proposer, and then a second one that must adopt', async ({
  classroom,
}) => {
  const room = await begin(classroom)
  await test.step('one proposer gets its value through', () => oneProposer(room))
  await test.step('everyone decides, and the truth agrees', () => everyoneDecides(room))
  await test.step('one node accepts, the others are late', () => acceptsAlone(room))
  await test.step('a second proposer must adopt', () => mustAdopt(room))
  await test.step('the first proposer is refused, and told', () => isRefused(room))
  await test.step('what was adopted is chosen', () => adopts(room))
  await test.step('the replay is what the phones saw', () => isReplayed(room))
})

async function begin(classroom: Classroom): Promise<Class> {
  const desk = await classroom.openRoom()
  const screen = await classroom.projector(desk)
  const phones = await classroom.phones(5, desk)
  const at = (node: string) => phones[Number(node.slice(1)) - 1]!
  return { desk, screen, phones, at }
}

async function oneProposer({ desk, screen, at }: Class): Promise<void> {
  await desk.start({ protocol: 'Paxos', nodes: 5, speed: 'At once' })
  await expect(at('n2').page.getByText('first ask everyone to promise').first()).toBeVisible()
  await expect
    .poll(async () => (await at('n2').known()).notebook)
    .toEqual({
      'I promised': 'nothing yet',
      'I accepted last': 'nothing yet',
      'My ballot': 'none yet',
    })
  await desk.letPropose('n1', 'blue')
  await expect(at('n1').cards).toHaveText(['A client asks you to propose blue.'])
  await at('n1').press('Ask everyone: promise 1.n1?')
  await expect(at('n1').cards).toHaveText(['You want your own promise for ballot 1.n1.'])
  await expect(at('n4').cards).toHaveText(['n1 wants your promise for ballot 1.n1.'])
  await expect(at('n1').button(/^In 1.n1 propose blue/)).toHaveAccessibleName(
    'In 1.n1 propose blue needs 3 more promises',
  )
  for (const node of ['n1', 'n2']) await at(node).press('Promise 1.n1')
  await expect(at('n1').notebook).toContainText('2 of 3 promises for my ballot 1.n1')
  await desk.putDown()
  await expect(desk.caption).toHaveText('1.n1 has 2 of 3 promises.')
  await at('n3').press('Promise 1.n1')
  await expect
    .poll(() => at('n1').known())
    .toMatchObject({
      notebook: { 'I promised': '1.n1', 'My ballot': '1.n1' },
      arc: '3 of 5 (n1, n2, n3); the majority line is at 3',
    })
  await expect(at('n1').notebook).toContainText('A majority has accepted nothing: you are free.')
  await at('n1').press(/^In 1.n1 propose blue/)
  await expect(at('n2').cards).toHaveText(['n1 asks you to accept blue in ballot 1.n1.'])
  for (const node of ['n1', 'n2']) await at(node).press('Accept blue')
  await expect(at('n5').notebook).toContainText('2 of 3 accepts of blue in 1.n1')
  await expect(at('n5').button(/^Decide blue/)).toHaveAccessibleName(
    'Decide blue needs 3 accepts in one ballot, has 2',
  )
  await expect(desk.caption).toHaveText('Blue has 2 of 3 accepts in 1.n1.')
  expect(await screen.words()).not.toMatch(secret)
}

/** A value is chosen before anyone has decided; those who accepted nothing learn it all the same. */
async function everyoneDecides({ desk, screen, phones, at }: Class): Promise<void> {
  await at('n3').press('Accept blue')
  const chosen = 'Blue is chosen: n1, n2 and n3 accepted it in 1.n1. n1 can tell.'
  await expect(desk.caption).toHaveText(chosen)
  await expect(desk.property('Coherence')).toContainText('untested: nobody has decided')
  await expect(desk.property('No decoherence')).toContainText('holds: blue for good')
  for (const phone of phones) await phone.press('Decide blue')
  await expect(desk.property('Coherence')).toContainText('holds: 5 nodes, blue')
  await expect(screen.ring).toHaveAccessibleName('Ring. Ring of 5 nodes.')
  expect(await screen.words()).not.toMatch(secret)
  await desk.end()
  for (const phone of phones) await expect(phone.page.getByText('You decided blue.')).toBeVisible()
  await expect(desk.page.getByText('All 5 nodes decided blue.').first()).toBeVisible()
}

/** n1 proposes blue; only n3 has accepted it when a client comes to n5 and wants red. */
async function acceptsAlone({ desk, screen, at }: Class): Promise<void> {
  await desk.start({ protocol: 'Paxos', nodes: 5, speed: 'At once' })
  await desk.letPropose('n1', 'blue')
  await at('n1').pressOn('A client asks you', 'Ask everyone: promise 1.n1?')
  for (const node of ['n1', 'n2', 'n3']) await at(node).press('Promise 1.n1')
  await at('n1').press(/^In 1.n1 propose blue/)
  await at('n3').press('Accept blue')
  await expect
    .poll(async () => (await at('n3').known()).notebook)
    .toMatchObject({
      'I promised': '1.n1',
      'I accepted last': '1.n1 blue',
    })
  await desk.letPropose('n5', 'red')
  await at('n5').pressOn('A client asks you', 'Ask everyone: promise 2.n5?')
  expect(await screen.words()).not.toMatch(secret)
}

/** n3 is in the second quorum and reports what it accepted: red is struck through, and the phone says why. */
async function mustAdopt({ desk, at }: Class): Promise<void> {
  const promise = at('n3').button(/^Promise 2.n5/)
  await expect(promise).toHaveAccessibleName('Promise 2.n5 reports blue in 1.n1')
  await promise.click()
  await at('n4').press('Promise 2.n5')
  await at('n5').pressOn('You want your own promise', 'Promise 2.n5')
  const why = 'n3 accepted blue in 1.n1: you must propose blue'
  await expect(at('n5').notebook).toContainText(`3 of 3 promises for my ballot 2.n5. ${why}.`)
  await desk.putDown()
  await expect(desk.caption).toHaveText(
    'n5 wanted red, but n3 accepted blue in 1.n1: it must propose blue.',
  )
  await at('n5').press('In 2.n5 propose…')
  const choice = at('n5').page.getByRole('dialog', { name: 'In 2.n5 propose which?' })
  await expect(choice.getByRole('listitem')).toHaveText([
    'n3 promised 2.n5 and accepted blue in 1.n1 before.',
    'n4 promised 2.n5 and accepted nothing before.',
    'You promised 2.n5 and accepted nothing before.',
  ])
  const red = choice.getByRole('button', { name: /propose red/ })
  await expect(red).toHaveAccessibleName('In 2.n5 propose red n3 accepted blue in 1.n1')
  await expect(red).toBeDisabled()
  await choice.getByRole('button', { name: `In 2.n5 propose blue ${why}` }).click()
}

/** n4 promised the higher ballot, so the lower one is struck through and can be turned down. */
async function isRefused({ at }: Class): Promise<void> {
  const old = at('n4').card('n1 asks you to accept blue in ballot 1.n1.')
  await expect(old.getByRole('button', { name: /^Accept blue/ })).toHaveAccessibleName(
    'Accept blue you promised 2.n5',
  )
  await old.getByRole('button', { name: 'Reject' }).click()
  await expect(at('n1').button('Ask everyone: promise 3.n1? n4 refused 1.n1')).toBeVisible()
}

async function adopts({ desk, screen, at }: Class): Promise<void> {
  for (const node of ['n3', 'n4'])
    await at(node).pressOn('n5 asks you to accept blue in ballot 2.n5.', 'Accept blue')
  expect(await screen.words()).not.toMatch(secret)
  await at('n5').pressOn('You ask yourself, too, to accept blue', 'Accept blue')
  await desk.choose('Projector shows', 'Reveal')
  const chosen = 'Blue is chosen: n3, n4 and n5 accepted it in 2.n5. n1 can tell.'
  await expect(screen.caption).toHaveText(chosen)
  await expect(screen.property('No decoherence')).toContainText('holds: blue for good')
  expect(await screen.words(), 'what the fog would have hidden').toMatch(secret)
  for (const node of ['n5', 'n1']) await at(node).press('Decide blue')
  await expect(screen.ring).toHaveAccessibleName(/n3, n4 and n5 hold blue. n1 and n5 decided blue/)
  await expect(screen.property('Coherence')).toContainText('holds: 2 nodes, blue')
  await expect
    .poll(async () => (await at('n1').known()).notebook)
    .toEqual({
      'I promised': '1.n1',
      'I accepted last': 'nothing yet',
      'My ballot': '1.n1',
      'I decided': 'blue',
    })
}

async function isReplayed({ desk, phones }: Class): Promise<void> {
  await desk.settle(phones)
  const seen = await Promise.all(phones.map((phone) => phone.known()))
  await desk.end()
  const replay = await desk.watchReplay()
  await replay.toTheEnd()
  for (const [i, node] of nodes.entries())
    expect(await replay.knownBy(node), `what ${node} saw`).toEqual(seen[i])
  await replay.lookAsEveryone()
  const verdicts = await replay.verdicts()
  for (const name of ['Coherence', 'Conflict resolution', 'No decoherence'])
    expect(verdicts).toContain(`${name} holds`)
  expect(verdicts).toContain('Fault tolerance untested')
  expect(verdicts).toContain('No rule is broken so far.')
  await replay.page.getByRole('button', { name: /Blue is chosen/ }).click()
  await expect(replay.caption).toContainText('Blue is chosen: n3, n4 and n5 accepted it in 2.n5')
  await expect(replay.node('n3')).toHaveAccessibleName('n3, holds blue')
}
