import { type Classroom, expect, test } from './classroom'
import type { Desk } from './classroom/desk'
import type { Phone } from './classroom/phone'
import type { Screen } from './classroom/screen'

/** What only nodes know, and a projector in fog must not say. */
const secret = /\b([Bb]lue|[Rr]ed|leads?|follows?|propos(al|es?|ed)|took|[Cc]hosen|[Dd]ecided)\b/

const nodes = ['n1', 'n2', 'n3', 'n4', 'n5']

interface Class {
  readonly desk: Desk
  readonly screen: Screen
  readonly phones: readonly Phone[]
  /** The phone that plays a node: `at('n3')`. */
  readonly at: (node: string) => Phone
}

test('five phones follow a leader, and the split brain: a wall, two leaders, two answers', async ({
  classroom,
}) => {
  const room = await begin(classroom)
  await test.step('a wall leaves the leader with one follower', () => isParted(room))
  await test.step('another takes over on its side', () => takesOver(room))
  await test.step('both sides take a value', () => bothTake(room))
  await test.step('both sides decide, and coherence is broken', () => bothDecide(room))
  await test.step('the replay is what the phones saw', () => isReplayed(room))
})

async function begin(classroom: Classroom): Promise<Class> {
  const desk = await classroom.openRoom()
  const screen = await classroom.projector(desk)
  const phones = await classroom.phones(5, desk)
  const at = (node: string) => phones[Number(node.slice(1)) - 1]!
  return { desk, screen, phones, at }
}

async function isParted({ desk, screen, at }: Class): Promise<void> {
  await desk.start({ protocol: 'Leader', nodes: 5, speed: 'At once' })
  await expect(
    at('n2').page.getByText('One node leads and everyone follows it').first(),
  ).toBeVisible()
  const notebookOf = (node: string) =>
    expect.poll(async () => (await at(node).known()).notebook, `the notebook of ${node}`)
  await notebookOf('n1').toEqual({ 'I follow': 'myself: I lead', 'I took': 'nothing yet' })
  await notebookOf('n4').toEqual({
    'I follow': 'n1',
    'I proposed': 'nothing',
    'n1 answered': 'nothing heard',
  })
  await desk.press('Build a wall')
  for (const node of ['n1', 'n2']) await desk.drag(node, 'left')
  for (const node of ['n3', 'n4', 'n5']) await desk.drag(node, 'right')
  await desk.press('Build this wall')
  await expect(screen.ring).toHaveAccessibleName(/A wall parts n1 and n2 from n3, n4 and n5/)
  await expect(desk.property('Fault tolerance')).toContainText(
    'n3, n4 and n5 follow n1, which cannot answer; no decision there without a new leader.',
  )
  expect(await screen.words()).not.toMatch(secret)
}

/** n1 leads and is well, but n3 cannot know that. */
async function takesOver({ desk, screen, at }: Class): Promise<void> {
  await at('n3').press('Take over')
  await expect(at('n3').page.getByText('myself: I lead')).toBeVisible()
  await expect(at('n4').cards).toHaveText(['n3 wants to lead. You follow n1.'])
  await expect(at('n4').button('Follow n3')).toHaveCount(1)
  await expect(at('n2').cards).toHaveCount(0)
  for (const node of ['n4', 'n5']) await at(node).press('Follow n3')
  await expect(at('n5').button('Ask n3')).toBeVisible()
  await expect(desk.node('n3')).toHaveAccessibleName(/leads/)
  await expect(desk.node('n1')).toHaveAccessibleName(/leads/)
  await desk.putDown()
  await expect(desk.caption).toHaveText(
    'n1 and n3 lead, each in its own eyes: each can take another value.',
  )
  expect(await screen.words()).not.toMatch(secret)
}

async function bothTake({ desk, screen, at }: Class): Promise<void> {
  await desk.letPropose('n2', 'blue')
  await expect(at('n2').cards).toHaveText(['A client asks you to propose blue. You follow n1.'])
  await at('n2').press('Propose to n1 blue')
  await desk.letPropose('n4', 'red')
  await expect(at('n4').cards).toHaveText(['A client asks you to propose red. You follow n3.'])
  await at('n4').press('Propose to n3 red')
  await expect(at('n1').cards).toHaveText(['n2 proposes blue. The first proposal to reach you.'])
  await expect(at('n3').cards).toHaveText(['n4 proposes red. The first proposal to reach you.'])
  await at('n1').press('Take blue')
  await desk.putDown()
  await expect(desk.caption).toHaveText(/^\s*n1 and n3 lead/)
  await at('n3').press('Take red')
  const broken = 'No decoherence is broken: blue was chosen, and then red.'
  await expect(desk.caption).toHaveText(broken)
  await expect(desk.property('No decoherence')).toContainText(
    /blue was chosen \(event \d+\), and then\s+red \(event \d+\)/,
  )
  await expect(desk.property('Coherence')).toContainText('untested: nobody has decided')
  expect(await screen.words()).not.toMatch(secret)
}

/** Nobody breaks a rule, and the cluster gives two answers. */
async function bothDecide({ desk, screen, at }: Class): Promise<void> {
  await desk.letAsk('n5')
  await expect(at('n5').cards).toHaveText(['A client wants to know the answer.'])
  await at('n5').pressOn('A client wants to know', 'Ask n3')
  await expect(at('n3').cards).toHaveText(['n5 asks what you took.'])
  await at('n3').press('Answer red')
  await at('n5').press('Decide red')
  await desk.letAsk('n2')
  await at('n2').pressOn('A client wants to know', 'Ask n1')
  await at('n1').press('Answer blue')
  await expect(at('n2').notebook).toContainText('n1 answered')
  expect(await screen.words()).not.toMatch(secret)
  await at('n2').press('Decide blue')
  const broken = 'Coherence is broken: n5 decided red, and n2 decided blue.'
  await desk.putDown()
  await expect(desk.caption).toHaveText(broken)
  await expect(desk.property('Coherence')).toContainText(
    /n5 decided\s+red \(event \d+\), and n2 decided\s+blue \(event \d+\)/,
  )
  expect(await screen.words()).not.toMatch(secret)
  await desk.choose('Projector shows', 'Reveal')
  await expect(screen.caption).toHaveText(broken)
  await expect(screen.ring).toHaveAccessibleName(/n5 decided red/)
  expect(await screen.words(), 'what the fog would have hidden').toMatch(secret)
  await expect(screen.property('Coherence')).toContainText('broken: two answers')
  await expect(screen.property('Conflict resolution')).toContainText('holds')
}

/** The referee names the two facts with their events, and accuses nobody. */
async function isReplayed({ desk, phones }: Class): Promise<void> {
  await desk.settle(phones)
  const seen = await Promise.all(phones.map((phone) => phone.known()))
  await desk.end()
  await expect(phones[1]!.page.getByText('You decided blue.')).toBeVisible()
  await expect(phones[4]!.page.getByText('You decided red.')).toBeVisible()
  const replay = await desk.watchReplay()
  await replay.toTheEnd()
  for (const [i, node] of nodes.entries())
    expect(await replay.knownBy(node), `what ${node} saw`).toEqual(seen[i])
  await replay.lookAsEveryone()
  const verdicts = await replay.verdicts()
  expect(verdicts).toMatch(/Coherence broken/)
  expect(verdicts).toMatch(/n5 decided\s+red \(event \d+\), and n2 decided\s+blue \(event \d+\)/)
  expect(verdicts).toMatch(/blue was chosen \(event \d+\), and then\s+red \(event \d+\)/)
  expect(verdicts).toContain('No rule is broken so far.')
  await replay.page.getByRole('button', { name: /Coherence is broken/ }).click()
  await expect(replay.node('n2')).toHaveAccessibleName(/decided blue/)
  await expect(replay.node('n5')).toHaveAccessibleName(/decided red/)
}
